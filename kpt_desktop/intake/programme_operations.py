"""From a proposed programme to the operations of one Change."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from kpt_desktop.domain.changes import Insert, Operation, edit
from kpt_desktop.domain.enums import DayKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Day, Item, Visit
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.intake.programme_proposal import ProgrammeProposal, ProposedDay, ProposedItem
from kpt_desktop.texts import LANGUAGES


def operations(proposal: ProgrammeProposal, records: VisitRecords) -> tuple[Operation, ...]:
    """Return the inserts that bring a proposal into a visit.

    Skipped items, items without a title and items that the visit has already are left out, so that
    importing the same file again changes nothing (F90). Days that the visit lacks are made; items
    without a date go to the pool.
    """
    by_date = {day.date: day for day in records.days_in_order()}
    done: list[Operation] = []
    for proposed in proposal.days:
        day = by_date.get(proposed.date) if proposed.date else None
        known = _known(proposed, day, records)
        new = [item for item in proposed.items if _is_new(item, known)]
        if proposed.date is not None and new:
            day = day or Day(
                visit_id=records.visit.id,
                date=proposed.date,
                kind=_kind(proposed.date, records.visit),
                note=proposed.note,
            )
        if day is not None:
            done += _day_operations(day, proposed, known=day.id in records.days, used=bool(new))
        day_id = day.id if day else None
        order = max((item.order for item in known), default=0)
        done += [
            Insert(item_of(item, records.visit.id, day_id, order + number))
            for number, item in enumerate(new, start=1)
        ]
    return tuple(done)


def _known(proposed: ProposedDay, day: Day | None, records: VisitRecords) -> tuple[Item, ...]:
    if proposed.date is None:
        return records.items_of(None)
    return records.items_of(day.id) if day else ()


def _day_operations(
    day: Day, proposed: ProposedDay, *, known: bool, used: bool
) -> Iterable[Operation]:
    if not known:
        return [Insert(day)] if used else []
    if proposed.note and not day.note:
        change = edit(day, note=proposed.note)
        return [change] if change else []
    return []


def _kind(day: date, visit: Visit) -> DayKind:
    if day == visit.start:
        return DayKind.ARRIVAL
    return DayKind.DEPARTURE if day == visit.end else DayKind.FREE


def _is_new(item: ProposedItem, known: Iterable[Item]) -> bool:
    if item.skipped or not item.title:
        return False
    when = (item.start, item.end, item.part)
    return not any(
        when == (other.start, other.end, other.part) and _same_text(item.title, other.title)
        for other in known
    )


def _same_text(one: LocalText, two: LocalText) -> bool:
    """Tell whether two texts agree in any language; one may have been translated since."""
    pairs = ((one.in_language(lang), two.in_language(lang)) for lang in LANGUAGES)
    return any(a and fold(a) == fold(b) for a, b in pairs)


def item_of(item: ProposedItem, visit_id: UUID, day_id: UUID | None, order: int) -> Item:
    """Return the record that a proposed item becomes."""
    return Item(
        visit_id=visit_id,
        day_id=day_id,
        start=item.start,
        end=item.end,
        part=item.part,
        approximate=item.approximate,
        title=item.title,
        place=item.place,
        kind=item.kind,
        audience=item.audience,
        responsible=item.responsible,
        note=item.note,
        note_internal=item.note_internal,
        order=order,
    )
