"""Stored values that did not fit their field, and where each of them is mended."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import (
    Consent,
    Contact,
    Day,
    Delegation,
    Item,
    Language,
    Paper,
    Participation,
    Person,
    Record,
    Visit,
)
from kpt_desktop.domain.visit_records import VisitRecords


def judge_values(records: VisitRecords, lang: str) -> Iterator[Finding]:
    """Find stored values that did not fit their field and were read as empty (F35)."""
    for record_id, field in records.unreadable:
        record = record_with(records, record_id)
        if record is None:
            continue
        subject = subject_of(records, record, field)
        name = _name(records, record, lang)
        facts = {"field": subject.field or field}
        yield Finding("unreadable_value", Severity.WARNING, (subject,), facts, name)


def subject_of(records: VisitRecords, record: Record, attribute: str) -> Subject:
    """Return where a record's attribute is mended: a participant's field by its key."""
    owner = _owner(records, record)
    key = _key_of(record, attribute)
    if key is None:
        key = attribute if owner is record else ""
    return Subject(type(owner), owner.id, key)


def _key_of(record: Record, attribute: str) -> str | None:
    if isinstance(record, Language):
        return "languages"
    kind = getattr(record, "kind", None)
    for key, field in FIELDS.items():
        here = field.owner is type(record) and field.attribute == attribute
        if here and (not field.kinds or kind in field.kinds):
            return key
    return None


def _owner(records: VisitRecords, record: Record) -> Record:
    """Return the person or participation that a related record hangs on, else the record."""
    if isinstance(record, Paper | Contact | Language):
        return records.persons.get(record.person_id, record)
    if isinstance(record, Consent):
        return records.participations.get(record.participation_id, record)
    return record


def record_with(records: VisitRecords, record_id: UUID) -> Record | None:
    """Return the visit's record with this id, whatever its kind."""
    if record_id == records.visit.id:
        return records.visit
    many: tuple[Mapping[UUID, Record], ...] = (
        records.persons,
        records.participations,
        records.papers,
        records.contacts,
        records.languages,
        records.consents,
        records.items,
        records.days,
        records.delegations,
        records.organisations,
    )
    return next((known[record_id] for known in many if record_id in known), None)


def _name(records: VisitRecords, record: Record, lang: str) -> str:
    match owner := _owner(records, record):
        case Person():
            return full_name(owner)
        case Participation():
            return full_name(records.persons[owner.person_id])
        case Item() | Visit():
            return owner.title.best(lang)
        case Day():
            return f"{owner.date:%d.%m.%Y}"
        case Delegation():
            return records.organisations[owner.organisation_id].short_name.best(lang)
    return records.visit.title.best(lang)
