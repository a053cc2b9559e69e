"""Programmes of any shape for property tests: days with dates, items anywhere and nowhere."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import strategies as st

from kpt_desktop.domain.enums import DayKind, DayPart, DutyKind, ItemKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Day, Duty, Item
from kpt_desktop.domain.snapshots import Snapshot
from kpt_desktop.domain.visit_records import VisitRecords
from tests.helpers.factories import make_visit_records

WORDS = st.sampled_from(
    ["", "Обед", "Обет", "Модуль A", "Модуль B", "Открытие выставки", "张 & <b>"]
)
TEXTS = st.builds(LocalText, WORDS, WORDS, WORDS)
VISIT = UUID(int=1)


def _id(kind: int, number: int) -> UUID:
    return UUID(int=kind * 1000 + number)


@st.composite
def programmes(
    draw: st.DrawFn, visit_id: UUID = VISIT, start: date = date(2026, 10, 4)
) -> Snapshot:
    """Up to five days and eight items, with ids that other drawn programmes share."""
    numbers = draw(st.lists(st.integers(0, 6), unique=True, max_size=5))
    days = [
        Day(
            id=_id(1, n), visit_id=visit_id, date=start + timedelta(days=n),
            kind=draw(st.sampled_from(DayKind)), note=draw(TEXTS),
        )
        for n in sorted(numbers)
    ]  # fmt: skip
    items = [
        draw(items_of(visit_id, n, days)) for n in draw(st.sets(st.integers(0, 9), max_size=8))
    ]
    duties = [
        Duty(id=_id(3, n), item_id=item.id, kind=draw(st.sampled_from(DutyKind)), name="Ivana")
        for n, item in enumerate(items)
        if draw(st.booleans())
    ]
    return Snapshot(_by_id(days), _by_id(items), _by_id(duties))


@st.composite
def items_of(draw: st.DrawFn, visit_id: UUID, number: int, days: list[Day]) -> Item:
    start = draw(st.none() | st.integers(0, 1439))
    end = draw(st.none() | st.integers(start + 1, 2880)) if start is not None else None
    part = draw(st.none() | st.sampled_from(DayPart)) if start is None else None
    return Item(
        id=_id(2, number),
        visit_id=visit_id,
        day_id=draw(st.none() | st.sampled_from([day.id for day in days])) if days else None,
        start=start,
        end=end,
        part=part,
        approximate=draw(st.booleans()),
        title=draw(TEXTS),
        place=draw(TEXTS),
        note=draw(TEXTS),
        kind=draw(st.sampled_from(ItemKind)),
        audience=draw(st.sampled_from(["all", "guests", "group1"])),
        responsible=draw(WORDS),
        internal=draw(st.booleans()),
        order=draw(st.integers(0, 5)),
    )


def _by_id(records: list) -> tuple:
    return tuple(sorted(records, key=lambda record: str(record.id)))


def with_programme(snapshot: Snapshot, records: VisitRecords | None = None) -> VisitRecords:
    """A visit that has this programme."""
    visit = records or make_visit_records()
    owner = visit.visit.id
    return replace(
        visit,
        days={day.id: replace(day, visit_id=owner) for day in snapshot.days},
        items={item.id: replace(item, visit_id=owner) for item in snapshot.items},
        duties={duty.id: duty for duty in snapshot.duties},
    )
