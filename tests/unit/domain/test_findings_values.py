"""F35: a stored value that cannot be read leads to the field that shows it."""

from dataclasses import replace

import pytest

from kpt_desktop.domain.changes import Change, Label
from kpt_desktop.domain.field_writing import writes
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.findings_values import judge_values
from kpt_desktop.domain.records import Delegation, Participation, Person
from tests.helpers.factories import make_visit_records


def visit_with(**values):
    records = make_visit_records(1, 0)
    change = Change(Label("x"), writes(records.participants()[0], values))
    return records.foreseeing(change)


def found(records, record_id, attribute):
    broken = replace(records, unreadable=((record_id, attribute),))
    return next(judge_values(broken, "ru"), None)


@pytest.mark.parametrize(
    ("values", "mapping", "attribute", "owner", "key"),
    [
        ({"doc_number": "1"}, "papers", "valid_to", Person, "doc_expiry"),
        ({"visa_no": "1"}, "papers", "days", Person, "visa_days"),
        ({"visa_no": "1"}, "papers", "note", Person, ""),
        ({"guardian_phone": "1"}, "contacts", "value", Person, "guardian_phone"),
        ({"languages": "EN B1"}, "languages", "level", Person, "languages"),
        ({"c_pd": "given"}, "consents", "answer", Participation, "c_pd"),
    ],
)
def test_that_a_related_value_leads_to_its_field(values, mapping, attribute, owner, key):
    records = visit_with(**values)
    (record,) = getattr(records, mapping).values()
    finding = found(records, record.id, attribute)
    row = records.participants()[0]
    where = row.person.id if owner is Person else row.participation.id
    assert finding.subjects == (Subject(owner, where, key),)
    assert finding.facts == {"field": key or attribute}
    assert finding.subject_name == "Surname01 guest"


def test_that_other_records_lead_to_themselves():
    records = make_visit_records()
    row, delegation = records.participants()[0], next(iter(records.delegations.values()))
    (subject,) = found(records, row.participation.id, "study_class").subjects
    assert subject == Subject(Participation, row.participation.id, "class")
    (subject,) = found(records, delegation.id, "side").subjects
    assert subject == Subject(Delegation, delegation.id, "side")
    assert found(records, records.regulation.id, "students") is None
    for record in (records.visit, *records.items.values(), *records.days.values()):
        assert found(records, record.id, "note").subject_name
