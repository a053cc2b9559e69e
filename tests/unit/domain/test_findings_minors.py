"""Minors: guardians, consents, escorts and the bus (domain facts, sections 3.3 and 7)."""

from dataclasses import replace
from datetime import date

import pytest

from kpt_desktop.domain.enums import ConsentAnswer, ItemKind, Role, Severity, Side, VisitStatus
from kpt_desktop.domain.records import Delegation, Item, Participation, Setting, Visit
from tests.helpers.factories import make_item
from tests.helpers.journeys import IN_ORDER, codes, findings, journey, outgoing, with_values

MINOR = {"birth_date": date(2009, 1, 1)}


def only(records):
    (finding,) = findings(records)
    return finding


@pytest.mark.parametrize("key", ["guardian_name", "guardian_phone"])
def test_that_a_minor_who_travels_needs_a_guardian_with_a_phone(key):
    finding = only(with_values(journey(), **{key: ""}))
    assert (finding.code, finding.severity) == (f"{key}_missing", Severity.WARNING)
    assert finding.subjects[0].field == key
    adult = with_values(journey(), birth_date=date(2008, 10, 4), **{key: ""})
    assert codes(adult) == []


def test_that_a_minor_needs_a_consent_and_a_refusal_is_an_error():
    finding = only(with_values(journey(), guardian_consent=None))
    assert (finding.code, finding.severity) == ("consent_missing", Severity.WARNING)
    assert (finding.subjects[0].kind, finding.subjects[0].field) == (
        Participation, "guardian_consent",
    )  # fmt: skip
    for answer in (ConsentAnswer.REFUSED, ConsentAnswer.WITHDRAWN):
        finding = only(with_values(journey(), guardian_consent=answer))
        assert (finding.code, finding.severity) == (f"consent_{answer}", Severity.ERROR)


def test_that_a_russian_minor_leaves_with_a_notarised_consent_for_period_and_state():
    records = with_values(outgoing(), guardian_consent=None)
    (finding,) = (found for found in findings(records) if found.code.startswith("consent"))
    assert finding.code == "consent_missing_notarised"
    assert finding.facts == {"first": "04.10.2026", "last": "10.10.2026", "country": "CZ"}
    at_home = with_values(journey(), guardian_consent=None, citizenship="RU")
    assert codes(at_home) == ["consent_missing"]


def test_that_a_rule_can_switch_consents_off():
    records = with_values(journey(), guardian_consent=None)
    off = Setting(key="rule.RU.*.consent_needed", value="no")
    assert codes(replace(records, settings={off.key: off})) == []


def test_that_who_comes_of_age_within_the_visit_is_told_and_still_needs_consent():
    records = with_values(journey(), birth_date=date(2008, 10, 7), guardian_consent=None)
    assert codes(records) == ["consent_missing", "comes_of_age"]
    assert findings(records)[1].facts == {"day": "07.10.2026"}
    assert codes(with_values(journey(), birth_date=date(2008, 10, 11))) == []


def test_that_born_on_29_february_is_a_minor_until_1_march_f68():
    records = with_values(journey(), birth_date=date(2008, 2, 29))
    moved = replace(
        records,
        visit=replace(records.visit, start=date(2026, 2, 28), end=date(2026, 3, 6)),
    )
    (finding,) = (found for found in findings(moved) if found.code == "comes_of_age")
    assert finding.facts == {"day": "01.03.2026"}


@pytest.mark.parametrize(
    ("birth", "expected"),
    [
        (None, "age_unknown"),
        (date(2023, 1, 1), "age_unlikely"),
        (date(1936, 1, 1), "age_unlikely"),
        (date(2012, 10, 4), None),
        (date(2001, 10, 4), None),
    ],
)
def test_that_a_students_age_is_likely_f67(birth, expected):
    found = codes(with_values(journey(), birth_date=birth))
    assert found == ([expected] if expected else [])


def test_that_a_teachers_age_is_not_asked():
    records = with_values(journey(), 1, birth_date=None)
    assert codes(records) == []


def test_that_a_consent_of_hosts_is_not_asked():
    bare = dict.fromkeys(IN_ORDER) | {"guardian_name": "", "guardian_phone": "", **MINOR}
    bare |= {"citizenship": "", "doc_number": "", "visa_no": "", "policy_no": ""}
    assert codes(with_values(journey(), 0, Side.HOST, **bare)) == []


def test_that_few_adults_for_many_minors_are_told_at_the_delegation():
    alone = with_values(journey(), 1, role=Role.INTERPRETER)
    finding = only(alone)
    assert (finding.code, finding.subjects[0].kind) == ("escorts_few", Delegation)
    assert finding.facts == {"minors": 1, "adults": 0, "each": 10}
    off = Setting(key="rule.*.*.minors_per_adult", value="0")
    assert codes(replace(alone, settings={off.key: off})) == []


def with_trips(records, *kinds_and_audiences):
    items = [
        make_item(records.visit, records.days_in_order()[4], kind=kind, audience=audience)
        for kind, audience in kinds_and_audiences
    ]
    others = {key: item for key, item in records.items.items() if item.kind not in TRIP_KINDS}
    return replace(records, items=others | {item.id: item for item in items})


TRIP_KINDS = {ItemKind.EXCURSION, ItemKind.TRANSFER, ItemKind.CULTURE, ItemKind.COMPANY_VISIT}


def minors_of_both_sides(each=4):
    records = journey(students=each)
    for number in range(each):
        records = with_values(records, number, Side.HOST, **MINOR)
    return records


def test_that_eight_minors_of_both_sides_make_the_rule_of_the_bus():
    records = minors_of_both_sides()
    finding = only(records)
    assert (finding.code, finding.subjects[0].kind) == ("bus_of_minors", Visit)
    assert finding.facts == {"n": 8, "least": 8, "far": 48, "near": 24}
    assert finding.severity == Severity.WARNING


def test_that_seven_minors_do_not():
    records = with_values(minors_of_both_sides(), 0, Side.HOST, birth_date=date(2000, 1, 1))
    assert codes(records) == []


def test_that_trips_are_named_by_their_days_and_led_to():
    records = with_trips(
        minors_of_both_sides(), (ItemKind.EXCURSION, "all"), (ItemKind.TRANSFER, "guests")
    )
    finding = only(records)
    assert (finding.code, finding.facts["days"]) == ("bus_of_minors_on", "08.10")
    assert [subject.kind for subject in finding.subjects] == [Item]


@pytest.mark.parametrize("audience", ["guests", "hosts", "teachers"])
def test_that_a_trip_of_one_side_counts_only_its_minors(audience):
    assert codes(with_trips(minors_of_both_sides(), (ItemKind.CULTURE, audience))) == []


def test_that_the_rule_of_the_bus_is_russias():
    abroad = outgoing(students=9)
    assert "bus_of_minors" not in codes(abroad)
    records = minors_of_both_sides()
    nowhere = {key: replace(one, country="") for key, one in records.organisations.items()}
    assert codes(replace(records, organisations=nowhere)) == []


def test_that_a_closed_visit_is_left_alone():
    records = with_values(minors_of_both_sides(), guardian_consent=None)
    closed = replace(records.visit, status=VisitStatus.CLOSED)
    assert codes(replace(records, visit=closed)) == []


def test_that_a_person_without_a_name_is_called_by_number():
    nameless = {"surname_native": "", "given_native": "", "guardian_name": ""}
    finding = only(with_values(journey(), **nameless))
    assert finding.subject_name == "1"
