"""What changed between two states of a programme, as the guests' paper shows it.

Nothing is stored as a difference: two states are compared item by item, by id. What was taken out
and put in again with the same title (a programme imported once more) counts as the same item.
Internal items and those in the pool are on no paper, so leaving them is being cancelled.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from kpt_desktop.domain.corrections import is_correction
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Day, Item, ProgrammeVersion
from kpt_desktop.domain.snapshots import Snapshot, from_json, snapshot_of
from kpt_desktop.domain.visit_records import VisitRecords, item_order


class ItemChangeKind(StrEnum):
    """What happened to an item, the gravest first."""

    MOVED = "moved"
    NEW = "new"
    CANCELLED = "cancelled"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Placed:
    """An item and the day it stands on."""

    day: Day
    item: Item


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One item that differs.

    Attributes:
        before, after: None for a new and for a cancelled item.
        fields: names of the fields that differ, ``date`` among them; empty for new and cancelled.
        correction: only spelling, a note or a translation differs: a sheet may leave it out.
    """

    kind: ItemChangeKind
    before: Placed | None
    after: Placed | None
    fields: frozenset[str] = frozenset()
    correction: bool = False

    @property
    def placed(self) -> Placed:
        """Return where the item stands now, or where it stood."""
        found = self.after or self.before
        if found is None:
            raise ValueError("a change of nothing")
        return found


@dataclass(frozen=True, slots=True)
class DayChange:
    """One date whose kind or note differs, or that came or went."""

    date: date
    before: Day | None
    after: Day | None
    correction: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs, items in the order of the days and hours they stand at."""

    items: tuple[ItemChange, ...] = ()
    days: tuple[DayChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.items or self.days)

    def __len__(self) -> int:
        return len(self.items) + len(self.days)

    def of_kind(self, kind: ItemChangeKind) -> tuple[ItemChange, ...]:
        """Return the items to which this happened."""
        return tuple(change for change in self.items if change.kind == kind)

    def without_corrections(self) -> "Comparison":
        """Return what remains when corrections of spelling are left out."""
        return Comparison(
            tuple(change for change in self.items if not change.correction),
            tuple(change for change in self.days if not change.correction),
        )

    def by_item(self) -> dict[UUID, ItemChange]:
        """Return the changes of items that are there now, by their ids of now."""
        return {change.after.item.id: change for change in self.items if change.after is not None}


_WHEN_AND_WHERE = ("start", "end", "part", "approximate", "place", "audience")
_TEXTS = ("title", "note", "place")


def compare(before: Snapshot, after: Snapshot) -> Comparison:
    """Return what differs between two states, seen from the first to the second."""
    former, latter = _placed(before), _placed(after)
    pairs = [(former[key], latter[key]) for key in former if key in latter]
    gone = [placed for key, placed in former.items() if key not in latter]
    come = [placed for key, placed in latter.items() if key not in former]
    pairs += _paired(gone, come)
    changes = [change for one, other in pairs if (change := _difference(one, other))]
    changes += [ItemChange(ItemChangeKind.CANCELLED, placed, None) for placed in gone]
    changes += [ItemChange(ItemChangeKind.NEW, None, placed) for placed in come]
    return Comparison(tuple(sorted(changes, key=_order)), tuple(_day_changes(before, after)))


def _placed(snapshot: Snapshot) -> dict[UUID, Placed]:
    """Return what stands on the guests' paper, by id."""
    days = {day.id: day for day in snapshot.days}
    return {
        item.id: Placed(days[item.day_id], item)
        for item in snapshot.items
        if item.day_id in days and not item.internal
    }


def _paired(gone: list[Placed], come: list[Placed]) -> list[tuple[Placed, Placed]]:
    """Take out of both lists what is the same item under another id, and return the pairs.

    What stands at the same place is paired first, then what has the same words.
    """
    return [
        *_matched(gone, come, lambda p: (_words(p), p.day.date, _signature(p.item))),
        *_matched(gone, come, _words),
    ]


def _matched(
    gone: list[Placed], come: list[Placed], key: Callable[[Placed], Any]
) -> Iterator[tuple[Placed, Placed]]:
    waiting: dict[Any, list[Placed]] = defaultdict(list)
    for placed in sorted(come, key=_moment):
        waiting[key(placed)].append(placed)
    for placed in sorted(gone, key=_moment):
        same = waiting.get(key(placed))
        if same and placed.item.title:
            other = same.pop(0)
            gone.remove(placed)
            come.remove(other)
            yield placed, other


def _words(placed: Placed) -> tuple[LocalText, str]:
    return placed.item.title, placed.item.audience


def _signature(item: Item) -> tuple[Any, ...]:
    return tuple(getattr(item, name) for name in _WHEN_AND_WHERE)


def _moment(placed: Placed) -> tuple[Any, ...]:
    return placed.day.date, *item_order(placed.item)


def _difference(one: Placed, other: Placed) -> ItemChange | None:
    names = {*_WHEN_AND_WHERE, *_TEXTS}
    changed = {name for name in names if getattr(one.item, name) != getattr(other.item, name)}
    if one.day.date != other.day.date:
        changed.add("date")
    if not changed:
        return None
    slips = {
        name
        for name in changed & set(_TEXTS)
        if name == "note" or is_correction(getattr(one.item, name), getattr(other.item, name))
    }
    moved = (changed - slips) & {"date", *_WHEN_AND_WHERE} - {"audience"}
    kind = ItemChangeKind.MOVED if moved else ItemChangeKind.TEXT
    return ItemChange(kind, one, other, frozenset(changed), correction=changed == slips)


def _order(change: ItemChange) -> tuple[Any, ...]:
    return _moment(change.placed)


def _day_changes(before: Snapshot, after: Snapshot) -> Iterator[DayChange]:
    """Yield what differs in the days themselves.

    A day that came or went with items is told by them.
    """
    former, latter = ({day.date: day for day in one.days} for one in (before, after))
    full = {placed.day.date for one in (before, after) for placed in _placed(one).values()}
    for when in sorted(former.keys() | latter.keys()):
        one, other = former.get(when), latter.get(when)
        if one is None or other is None:
            if when not in full:
                yield DayChange(when, one, other)
        elif (one.kind, one.note) != (other.kind, other.note):
            yield DayChange(when, one, other, correction=one.kind == other.kind)


# --- versions of a visit ---


def in_order(records: VisitRecords) -> tuple[ProgrammeVersion, ...]:
    """Return the published versions, the first one first."""
    return tuple(sorted(records.versions.values(), key=lambda version: version.number))


def latest(records: VisitRecords) -> ProgrammeVersion | None:
    """Return the version that was published last."""
    return max(records.versions.values(), key=lambda version: version.number, default=None)


def numbered(records: VisitRecords, number: int) -> ProgrammeVersion | None:
    """Return the version of that number."""
    found = (version for version in records.versions.values() if version.number == number)
    return next(found, None)


def frozen(version: ProgrammeVersion) -> Snapshot:
    """Return the days and items of a version."""
    return from_json(version.snapshot, version.visit_id)


def since_version(records: VisitRecords, version: ProgrammeVersion) -> Comparison:
    """Return what changed from a version to now."""
    return compare(frozen(version), snapshot_of(records))


def usual_span(records: VisitRecords) -> tuple[ProgrammeVersion, ProgrammeVersion | None] | None:
    """Return what a change sheet usually compares, None while nothing was published.

    That is the newest version with the programme of now; when the two are equal, the version
    before it with the newest one: this is what is to be handed out then.
    """
    newest = latest(records)
    if newest is None:
        return None
    former = numbered(records, newest.number - 1)
    if former is not None and not since_version(records, newest):
        return former, newest
    return newest, None


def counts(changes: Iterable[ItemChange]) -> dict[ItemChangeKind, int]:
    """Return how many items each thing happened to."""
    found = dict.fromkeys(ItemChangeKind, 0)
    for change in changes:
        found[change.kind] += 1
    return found
