"""Rules about who takes part: heads, numbers, names."""

from collections.abc import Iterator

from kpt_desktop.domain.enums import Role, Severity, Side
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Delegation, Person
from kpt_desktop.domain.visit_records import ADULT_ROLES, Participant, VisitRecords, count_roles


def judge_people(records: VisitRecords, lang: str) -> Iterator[Finding]:
    """Find delegations without people or head, wrong numbers, and people without a name."""
    for side in (Side.GUEST, Side.HOST):
        people = records.participants(side)
        delegation = records.delegation(side)
        name = records.organisation(side).short_name.best(lang)
        subject = Subject(Delegation, delegation.id)
        if not people:
            yield Finding("no_participants", Severity.WARNING, (subject,), {}, name)
            continue
        if not any(row.participation.role == Role.HEAD for row in people):
            yield Finding("no_leader", Severity.WARNING, (subject,), {}, name)
        yield from _composition(records, people, subject, name)
    for row in records.participants():
        if not full_name(row.person):
            where = Subject(Person, row.person.id, "surname_native")
            number = str(row.participation.order)
            yield Finding("name_missing", Severity.ERROR, (where,), {}, number)


def _composition(
    records: VisitRecords, people: tuple[Participant, ...], subject: Subject, name: str
) -> Iterator[Finding]:
    regulation = records.regulation
    counted = (
        ("composition_students", regulation.students, count_roles(people, {Role.STUDENT})),
        ("composition_teachers", regulation.teachers, count_roles(people, ADULT_ROLES)),
    )
    for code, planned, count in counted:
        if planned is not None and count != planned:
            facts = {"count": count, "planned": planned}
            yield Finding(code, Severity.WARNING, (subject,), facts, name)
