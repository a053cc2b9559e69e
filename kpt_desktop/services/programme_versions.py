"""Versions of the programme: making one public, looking at an old one, going back to one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from kpt_desktop.domain.changes import (
    Change,
    Delete,
    Insert,
    Label,
    Operation,
    deletes,
    edit,
    edits,
)
from kpt_desktop.domain.enums import DayKind
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.programme_versions import Comparison, frozen, latest, since_version
from kpt_desktop.domain.records import Day, Item, ProgrammeVersion
from kpt_desktop.domain.snapshots import Snapshot, snapshot_of, to_json
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.text_entry import clean_block

LONGEST_NOTE = 2000

_DAY_FIELDS = ("date", "kind", "note")
_ITEM_FIELDS = (
    "start", "end", "part", "approximate", "title", "place", "kind", "audience", "responsible",
    "note", "note_internal", "internal", "pinned", "order",
)  # fmt: skip


def next_number(records: VisitRecords) -> int:
    """Return the number that the next version gets."""
    newest = latest(records)
    return newest.number + 1 if newest else 1


def edits_since(records: VisitRecords) -> Comparison:
    """Return what changed since the newest version; nothing when there is none."""
    newest = latest(records)
    return since_version(records, newest) if newest else Comparison()


def publish(records: VisitRecords, at: datetime, note: str = "") -> Change:
    """Return the Change that freezes the programme under the next number; undo takes it back.

    Args:
        records: the programme as it is.
        at: local date and time.
        note: what the version is for, as typed.

    Raises:
        UserError: the note is too long.
    """
    version = ProgrammeVersion(
        visit_id=records.visit.id,
        number=next_number(records),
        published_on=at.date(),
        published_at=at.hour * 60 + at.minute,
        snapshot=to_json(snapshot_of(records)),
        note=clean_block(note, LONGEST_NOTE),
    )
    return Change(Label("version_published", {"number": version.number}), (Insert(version),))


def about_programme(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return those findings that are about days and items: what to know before publishing."""
    return tuple(f for f in findings if any(s.kind in {Day, Item} for s in f.subjects))


def at_version(records: VisitRecords, version: ProgrammeVersion) -> VisitRecords:
    """Return a visit's records with the programme as it was; people and places are of now."""
    then = frozen(version)
    return replace(
        records,
        days={day.id: day for day in then.days},
        items={item.id: item for item in then.items},
        duties={duty.id: duty for duty in then.duties},
    )


def return_to(records: VisitRecords, version: ProgrammeVersion) -> Change:
    """Return one Change that makes the programme as it was in a version, empty when it is.

    Items and days keep their ids where they still exist. Places, vehicles and people that are gone
    meanwhile are left out. What people do at an item is restored with an item that was deleted,
    and stays as it is where the item stayed.
    """
    then = frozen(version)
    day_ids = _days_now(records, then)
    operations = [
        *_restored_days(records, then, day_ids),
        *_restored_items(records, then, day_ids),
        *_superfluous(records, then, day_ids),
    ]
    return edits(Label("version_returned", {"number": version.number}), operations)


def _days_now(records: VisitRecords, then: Snapshot) -> dict[UUID, UUID]:
    """Return which day of now stands for a day of then: its own id, else the same date's."""
    wanted = {day.id for day in then.days}
    by_date = {day.date: day.id for day in records.days.values() if day.id not in wanted}
    return {
        day.id: day.id if day.id in records.days else by_date.get(day.date, day.id)
        for day in then.days
    }


def _restored_days(
    records: VisitRecords, then: Snapshot, day_ids: dict[UUID, UUID]
) -> Iterator[Operation | None]:
    for day in then.days:
        present = records.days.get(day_ids[day.id])
        if present is None:
            yield Insert(day)
        else:
            yield edit(present, **{name: getattr(day, name) for name in _DAY_FIELDS})


def _restored_items(
    records: VisitRecords, then: Snapshot, day_ids: dict[UUID, UUID]
) -> Iterator[Operation | None]:
    for former in then.items:
        item = replace(
            former,
            day_id=day_ids[former.day_id] if former.day_id else None,
            place_id=former.place_id if former.place_id in records.places else None,
            vehicle_id=former.vehicle_id if former.vehicle_id in records.vehicles else None,
        )
        present = records.items.get(item.id)
        if present is not None:
            names = (*_ITEM_FIELDS, "day_id", "place_id", "vehicle_id")
            yield edit(present, **{name: getattr(item, name) for name in names})
            continue
        yield Insert(item)
        for duty in then.duties:
            known = duty.participation_id in {None, *records.participations}
            if duty.item_id == item.id and known and duty.id not in records.duties:
                yield Insert(duty)


def _superfluous(
    records: VisitRecords, then: Snapshot, day_ids: dict[UUID, UUID]
) -> Iterator[Operation]:
    """Yield the deletes of what came later; each date of the visit keeps a day."""
    wanted = {item.id for item in then.items}
    items = [item for item in records.items.values() if item.id not in wanted]
    going = {item.id for item in items}
    duties = [duty for duty in records.duties.values() if duty.item_id in going]
    yield from deletes([*items, *duties])
    covered = {day.date for day in then.days}
    for day in records.days_in_order():
        if day.id in day_ids.values():
            continue
        if day.date in covered or not _is_inside(records, day.date):
            yield Delete(day)
        else:
            covered.add(day.date)
    visit = records.visit
    for offset in range((visit.end - visit.start).days + 1):
        when = visit.start + timedelta(days=offset)
        if when not in covered:
            yield Insert(Day(visit_id=visit.id, date=when, kind=DayKind.FREE))


def _is_inside(records: VisitRecords, when: date) -> bool:
    return records.visit.start <= when <= records.visit.end
