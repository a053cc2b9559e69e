"""Registration at the place of stay: what is to be done by when, and noting that it is done."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.changes import Change, Insert, Label, edit, edits
from kpt_desktop.domain.country_rules import Law
from kpt_desktop.domain.deadlines import Deadline, deadline
from kpt_desktop.domain.journey import Journey, read_registered, registered_key, write_registered
from kpt_desktop.domain.records import Setting
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.services.rules import rule_book


@dataclass(frozen=True, slots=True)
class Registration:
    """One foreign guest: the deadline, None where nobody has to do anything, and the day done."""

    row: Participant
    deadline: Deadline | None
    done_on: date | None


def registrations(records: VisitRecords, today: date) -> tuple[Registration, ...]:
    """Return all foreign guests of a visit with their deadlines, in the order of the list."""
    journey = Journey(records, Law(rule_book(records.settings), today))
    return tuple(
        Registration(
            row,
            deadline(journey.book, journey.stay(row)),
            journey.registered.get(str(row.participation.id)),
        )
        for row in journey.foreigners
    )


def mark_registered(
    records: VisitRecords, participations: Collection[UUID], day: date | None
) -> Change:
    """Return the Change that notes on which day guests were registered.

    Args:
        records: of the visit.
        participations: whose registration it is.
        day: None takes the note away.
    """
    key = registered_key(records.visit.id)
    setting = records.settings.get(key)
    days = read_registered(setting.value) if setting else {}
    for participation in participations:
        days.pop(str(participation), None)
        if day is not None:
            days[str(participation)] = day
    label = Label("registration_marked", {"n": len(participations)})
    written = write_registered(days)
    if setting is None:
        made = Setting(key=key, value=written)
        return Change(label, (Insert(made),) if days else ())
    return edits(label, [edit(setting, value=written)])
