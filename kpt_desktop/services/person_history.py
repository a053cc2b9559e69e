"""A person over the years: the visits they took part in, and who else may be the same person."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import Role
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.ports import Reader, Store
from kpt_desktop.domain.records import (
    Delegation,
    Organisation,
    Paper,
    Participation,
    Person,
    Setting,
    Visit,
)
from kpt_desktop.domain.same_person import (
    Reason,
    documents_of,
    find_same,
    known_apart,
    not_the_same,
)


@dataclass(frozen=True, slots=True)
class PastVisit:
    """A person's part in one visit, past or coming.

    Attributes:
        participation_id: their row in its list.
        start: the first day of the visit.
        organisation: short name of the delegation they were in.
    """

    visit_id: UUID
    participation_id: UUID
    title: LocalText
    start: date
    role: Role | None
    organisation: LocalText


@dataclass(frozen=True, slots=True)
class LikelySame:
    """Another record that may be of the same person, with the reasons and its own visits."""

    person: Person
    reasons: tuple[Reason, ...]
    visits: tuple[PastVisit, ...]


@dataclass(frozen=True, slots=True)
class History:
    """What the store knows of a person beyond the visit on the screen, newest visits first."""

    visits: tuple[PastVisit, ...] = ()
    likely_same: tuple[LikelySame, ...] = ()


def history_of(store: Store, person_id: UUID) -> History:
    """Return a person's visits and their possible twins; empty for somebody who is gone.

    Reads all persons, since a twin may be anybody's guest: about 0.1 s at 10 000.
    """
    with store.reading() as reader:
        person = reader.get(Person, person_id)
        if person is None:
            return History()
        matches = find_same(
            [person],
            reader.find(Person),
            documents=documents_of(reader.find(Paper)),
            apart=known_apart(reader.find(Setting)),
        )
        others = [(_other(m.person_a, m.person_b, person_id), m.reasons) for m in matches]
        visits = visits_of(reader, {person_id, *(other.id for other, _ in others)})
    return History(
        visits.get(person_id, ()),
        tuple(LikelySame(other, reasons, visits.get(other.id, ())) for other, reasons in others),
    )


def _other(one: Person, two: Person, person_id: UUID) -> Person:
    return two if one.id == person_id else one


def visits_of(reader: Reader, person_ids: Collection[UUID]) -> Mapping[UUID, tuple[PastVisit, ...]]:
    """Return the visits of some people by the person's id, each newest first."""
    rows = reader.find_in(Participation, "person_id", person_ids)
    delegations = {
        d.id: d for d in reader.find_in(Delegation, "id", {row.delegation_id for row in rows})
    }
    known = delegations.values()
    visits = {v.id: v for v in reader.find_in(Visit, "id", {d.visit_id for d in known})}
    names = {
        organisation.id: organisation.short_name
        for organisation in reader.find_in(Organisation, "id", {d.organisation_id for d in known})
    }
    found: dict[UUID, list[PastVisit]] = {}
    for row in rows:
        delegation = delegations[row.delegation_id]
        visit = visits[delegation.visit_id]
        part = PastVisit(
            visit.id, row.id, visit.title, visit.start, row.role, names[delegation.organisation_id]
        )
        found.setdefault(row.person_id, []).append(part)
    return {
        person_id: tuple(sorted(parts, key=lambda part: part.start, reverse=True))
        for person_id, parts in found.items()
    }


def keep_apart(one: Person, other: Person) -> Change:
    """Return the Change that remembers that two records are not of the same person."""
    label = Label("people_kept_apart", {"person": full_name(one), "other": full_name(other)})
    return Change(label, (Insert(not_the_same(one.id, other.id)),))
