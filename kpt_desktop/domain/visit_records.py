"""All records of one visit together, as plain data that builders, findings and the window read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import Change, Delete, Insert, Touched, Update, updated
from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.participant import Participant
from kpt_desktop.domain.records import (
    Aspect,
    Attendance,
    Award,
    Competition,
    Consent,
    Contact,
    Criterion,
    Day,
    Delegation,
    Distance,
    Duty,
    Item,
    Judge,
    Language,
    Mark,
    MarkSheet,
    Module,
    Organisation,
    OrganisationName,
    Paper,
    Participation,
    Penalty,
    Person,
    Place,
    ProgrammeVersion,
    Record,
    Regulation,
    Room,
    Seat,
    Setting,
    Team,
    TeamMember,
    Track,
    TravelLeg,
    Vehicle,
    Visit,
    Wish,
    Workplace,
)
from kpt_desktop.domain.related import PARTS, Related, related

__all__ = ["ADULT_ROLES", "Participant", "VisitRecords", "count_roles", "item_order"]

ADULT_ROLES = frozenset({Role.TEACHER, Role.HEAD})
"""The roles the regulation counts as teachers."""


@dataclass(frozen=True)
class VisitRecords:
    """A visit with everything that belongs to it, indexed by id.

    Places, distances, vehicles and settings are those of the whole store.
    """

    visit: Visit
    regulation: Regulation
    organisations: Mapping[UUID, Organisation]
    names: tuple[OrganisationName, ...] = ()
    delegations: Mapping[UUID, Delegation] = field(default_factory=dict)
    persons: Mapping[UUID, Person] = field(default_factory=dict)
    participations: Mapping[UUID, Participation] = field(default_factory=dict)
    papers: Mapping[UUID, Paper] = field(default_factory=dict)
    contacts: Mapping[UUID, Contact] = field(default_factory=dict)
    languages: Mapping[UUID, Language] = field(default_factory=dict)
    consents: Mapping[UUID, Consent] = field(default_factory=dict)
    days: Mapping[UUID, Day] = field(default_factory=dict)
    items: Mapping[UUID, Item] = field(default_factory=dict)
    duties: Mapping[UUID, Duty] = field(default_factory=dict)
    teams: Mapping[UUID, Team] = field(default_factory=dict)
    team_members: Mapping[UUID, TeamMember] = field(default_factory=dict)
    competitions: Mapping[UUID, Competition] = field(default_factory=dict)
    tracks: Mapping[UUID, Track] = field(default_factory=dict)
    modules: Mapping[UUID, Module] = field(default_factory=dict)
    workplaces: Mapping[UUID, Workplace] = field(default_factory=dict)
    seats: Mapping[UUID, Seat] = field(default_factory=dict)
    wishes: Mapping[UUID, Wish] = field(default_factory=dict)
    criteria: Mapping[UUID, Criterion] = field(default_factory=dict)
    aspects: Mapping[UUID, Aspect] = field(default_factory=dict)
    judges: Mapping[UUID, Judge] = field(default_factory=dict)
    marks: Mapping[UUID, Mark] = field(default_factory=dict)
    mark_sheets: Mapping[UUID, MarkSheet] = field(default_factory=dict)
    penalties: Mapping[UUID, Penalty] = field(default_factory=dict)
    awards: Mapping[UUID, Award] = field(default_factory=dict)
    attendances: Mapping[UUID, Attendance] = field(default_factory=dict)
    versions: Mapping[UUID, ProgrammeVersion] = field(default_factory=dict)
    travel_legs: Mapping[UUID, TravelLeg] = field(default_factory=dict)
    rooms: Mapping[UUID, Room] = field(default_factory=dict)
    places: Mapping[UUID, Place] = field(default_factory=dict)
    distances: Mapping[UUID, Distance] = field(default_factory=dict)
    vehicles: Mapping[UUID, Vehicle] = field(default_factory=dict)
    settings: Mapping[str, Setting] = field(default_factory=dict)
    unreadable: tuple[tuple[UUID, str], ...] = ()

    @property
    def partner(self) -> Organisation:
        """Return the other side's organisation."""
        return self.organisations[self.visit.partner_id]

    def delegation(self, side: Side) -> Delegation:
        """Return the delegation of one side; a visit always has both."""
        return next(d for d in self.delegations.values() if d.side == side)

    def organisation(self, side: Side) -> Organisation:
        """Return the organisation of one side."""
        return self.organisations[self.delegation(side).organisation_id]

    def participants(self, side: Side | None = None) -> tuple[Participant, ...]:
        """Return the participants, guests first, each side in the order of its list."""
        rows = [self._row(participation) for participation in self.participations.values()]
        chosen = [row for row in rows if side is None or row.delegation.side == side]
        return tuple(sorted(chosen, key=_list_order))

    def participant(self, participation_id: UUID) -> Participant:
        """Return one participant.

        Raises:
            KeyError: no such participation here.
        """
        return self._row(self.participations[participation_id])

    def leader(self, side: Side) -> Participant | None:
        """Return the participant who leads that side's delegation."""
        return next((p for p in self.participants(side) if p.participation.role == Role.HEAD), None)

    def days_in_order(self) -> tuple[Day, ...]:
        """Return the days by date."""
        return tuple(sorted(self.days.values(), key=lambda day: day.date))

    def items_of(self, day_id: UUID | None) -> tuple[Item, ...]:
        """Return a day's items by time, those without a time in their typed order at their part."""
        return tuple(sorted((i for i in self.items.values() if i.day_id == day_id), key=item_order))

    def after(self, touched: Touched) -> "VisitRecords":
        """Return these records with what a Change touched put in place.

        Records of other visits are passed over.
        """
        parts: dict[str, Any] = {}
        for record in touched.saved:
            self._put(parts, record)
        for kind, record_id in touched.removed:
            if name := _MAPPING_OF.get(kind):
                self._part(parts, name).pop(record_id, None)
            elif kind is Setting:
                known = parts.get("settings", self.settings).items()
                parts["settings"] = {key: one for key, one in known if one.id != record_id}
        made = replace(self, **parts)
        if "_related" in vars(self):  # kept up, since ten thousand people are long to look through
            vars(made)["_related"] = self._related_after(parts, touched)
        return made

    def foreseeing(self, change: Change) -> "VisitRecords":
        """Return these records as they will be once the store has taken a Change.

        Versions stay, since only the store counts them.
        """
        saved: dict[UUID, Record] = {}
        removed: list[tuple[type[Record], UUID]] = []
        for operation in change.operations:
            match operation:
                case Insert(record=record):
                    saved[record.id] = record
                case Delete(record=record):
                    removed.append((type(record), record.id))
                case Update() as update:
                    present = saved.get(update.id) or self.record(update.kind, update.id)
                    if present is not None:
                        saved[update.id] = replace(
                            updated(present, update), version=present.version
                        )
        return self.after(Touched(tuple(saved.values()), tuple(removed)))

    def record(self, kind: type[Record], record_id: UUID) -> Record | None:
        """Return one of the records that a visit has many of, None where there is none."""
        if kind is Setting:
            return next((one for one in self.settings.values() if one.id == record_id), None)
        known: Mapping[UUID, Record] = getattr(self, _MAPPING_OF.get(kind, ""), {})
        return known.get(record_id)

    @cached_property
    def _related(self) -> Related:
        return related(self.papers, self.contacts, self.languages, self.consents)

    def _related_after(self, parts: Mapping[str, Any], touched: Touched) -> Related:
        ids: dict[str, set[UUID]] = {name: set() for name in PARTS & parts.keys()}
        saved = [(type(record), record.id) for record in touched.saved]
        for kind, record_id in (*saved, *touched.removed):
            if (name := _MAPPING_OF.get(kind, "")) in ids:
                ids[name].add(record_id)
        found = self._related
        for name, some in ids.items():
            before, after = getattr(self, name), parts[name]
            found = found.changed(
                name,
                [before[record_id] for record_id in some if record_id in before],
                [after[record_id] for record_id in some if record_id in after],
            )
        return found

    def _row(self, participation: Participation) -> Participant:
        person, related = self.persons[participation.person_id], self._related
        return Participant(
            person,
            participation,
            self.delegations[participation.delegation_id],
            related.papers.get(person.id, ()),
            related.contacts.get(person.id, ()),
            related.languages.get(person.id, ()),
            related.consents.get(participation.id, ()),
        )

    def _part(self, parts: dict[str, Any], name: str) -> dict[Any, Any]:
        if name not in parts:
            parts[name] = dict(getattr(self, name))
        part: dict[Any, Any] = parts[name]
        return part

    def _put(self, parts: dict[str, Any], record: Record) -> None:
        match record:
            case Visit() if record.id == self.visit.id:
                parts["visit"] = record
            case Regulation() if record.id == self.regulation.id:
                parts["regulation"] = record
            case OrganisationName():
                names = parts.get("names", self.names)
                parts["names"] = (*(name for name in names if name.id != record.id), record)
            case Setting():
                self._part(parts, "settings")[record.key] = record
            case _ if self._belongs(record):
                self._part(parts, _MAPPING_OF[type(record)])[record.id] = record

    def _belongs(self, record: Record) -> bool:
        """Tell whether a record is of this visit; what hangs on its records is told by them."""
        match record:
            case Delegation() | Day() | Item() | Team() | ProgrammeVersion():
                return record.visit_id == self.visit.id
            case Competition() | Track() | Wish() | Judge() | Award():
                return record.visit_id == self.visit.id
            case Participation() | TravelLeg() | Room():
                return record.delegation_id in self.delegations
        return type(record) in _MAPPING_OF


_MAPPING_OF: Mapping[type[Record], str] = {
    Organisation: "organisations",
    Delegation: "delegations",
    Person: "persons",
    Participation: "participations",
    Paper: "papers",
    Contact: "contacts",
    Language: "languages",
    Consent: "consents",
    Day: "days",
    Item: "items",
    Duty: "duties",
    Team: "teams",
    TeamMember: "team_members",
    Competition: "competitions",
    Track: "tracks",
    Module: "modules",
    Workplace: "workplaces",
    Seat: "seats",
    Wish: "wishes",
    Criterion: "criteria",
    Aspect: "aspects",
    Judge: "judges",
    Mark: "marks",
    MarkSheet: "mark_sheets",
    Penalty: "penalties",
    Award: "awards",
    Attendance: "attendances",
    ProgrammeVersion: "versions",
    TravelLeg: "travel_legs",
    Room: "rooms",
    Place: "places",
    Distance: "distances",
    Vehicle: "vehicles",
}

_SIDES = (Side.GUEST, Side.HOST)


def _list_order(row: Participant) -> tuple[int, int, str]:
    return (
        _SIDES.index(row.delegation.side),
        row.participation.order,
        str(row.participation.id),
    )


_PART_STARTS = {
    "all_day": 0, "morning": 540, "noon": 720, "afternoon": 780, "late_afternoon": 960,
    "evening": 1080,
}  # fmt: skip


def item_order(item: Item) -> tuple[int, int, str]:
    """Return the sort key of an item within its day."""
    if item.start is not None:
        moment = item.start
    elif item.part is not None:
        moment = _PART_STARTS[item.part.value]
    else:
        moment = -1
    return (moment, item.order, str(item.id))


def count_roles(rows: Iterable[Participant], roles: Iterable[Role]) -> int:
    """Return how many of these participants have one of these roles."""
    wanted = set(roles)
    return sum(row.participation.role in wanted for row in rows)
