"""What a visit's report counts: lessons joined, practical tasks, language practice, exchange.

Counted is what stands in the programme on a day; whoever is marked as away in the half-day of an
item was not reached by it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.attendance import Marks, halves_of, marks_of, was_away
from kpt_desktop.domain.attending import attending
from kpt_desktop.domain.enums import ItemKind, Role, Side
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.visit_records import ADULT_ROLES, Participant, VisitRecords, item_order

KINDS: dict[str, frozenset[ItemKind]] = {
    "lessons": frozenset({ItemKind.LESSON}),
    "practice": frozenset({ItemKind.WORKSHOP, ItemKind.COMPETITION}),
    "language": frozenset({ItemKind.LANGUAGE}),
    "teachers": frozenset({ItemKind.TEACHERS_MEETING}),
}
"""The kinds of items that each figure counts, in the order of the report."""


@dataclass(frozen=True, slots=True)
class Reached:
    """How many different people took part; who was late did."""

    guests: int = 0
    hosts: int = 0
    students: int = 0
    teachers: int = 0


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of the report with what is behind it.

    Attributes:
        key: of :data:`KINDS`.
        minutes: of the items whose end is known.
        untimed: how many items have no known length.
        unknown: how many items are for a group of which nobody knows who is in it.
        items: their ids, in the order of the programme.
    """

    key: str
    minutes: int
    untimed: int
    unknown: int
    reached: Reached
    items: tuple[UUID, ...]

    @property
    def number(self) -> int:
        """Return how many items are counted."""
        return len(self.items)


def visit_figures(records: VisitRecords) -> tuple[Figure, ...]:
    """Return the figures of a visit; an item is counted where a guest joins, or may have joined."""
    marks = marks_of(records)
    days = {day.id: day.date for day in records.days.values()}
    placed = [(days[item.day_id], item) for item in records.items.values() if item.day_id in days]
    placed.sort(key=lambda pair: (pair[0], item_order(pair[1])))
    taken = [(item, _took_part(records, item, marks)) for _day, item in placed]
    joined = [(item, people) for item, people in taken if people is None or _has_guest(people)]
    return tuple(
        _figure(key, [pair for pair in joined if pair[0].kind in kinds])
        for key, kinds in KINDS.items()
    )


def _took_part(records: VisitRecords, item: Item, marks: Marks) -> tuple[Participant, ...] | None:
    people = attending(records, item)
    if people is None:
        return None
    halves = halves_of(records, item)
    return tuple(row for row in people if not was_away(marks, row.participation.id, halves))


def _has_guest(people: Iterable[Participant]) -> bool:
    return any(row.delegation.side == Side.GUEST for row in people)


def _figure(key: str, counted: Sequence[tuple[Item, tuple[Participant, ...] | None]]) -> Figure:
    lengths = [_length(item) for item, _people in counted]
    people = {row.participation.id: row for _item, rows in counted for row in rows or ()}
    return Figure(
        key=key,
        minutes=sum(length or 0 for length in lengths),
        untimed=sum(length is None for length in lengths),
        unknown=sum(rows is None for _item, rows in counted),
        reached=_reached(people.values()),
        items=tuple(item.id for item, _people in counted),
    )


def _length(item: Item) -> int | None:
    return item.end - item.start if item.start is not None and item.end is not None else None


def _reached(people: Iterable[Participant]) -> Reached:
    rows = list(people)
    return Reached(
        guests=sum(row.delegation.side == Side.GUEST for row in rows),
        hosts=sum(row.delegation.side == Side.HOST for row in rows),
        students=sum(row.participation.role == Role.STUDENT for row in rows),
        teachers=sum(row.participation.role in ADULT_ROLES for row in rows),
    )
