"""Items made from templates, each time one Change."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from kpt_desktop.domain.changes import Change, Insert, Label, Operation, edit, edits
from kpt_desktop.domain.enums import DayKind
from kpt_desktop.domain.records import Day, Item, TemplateItem
from kpt_desktop.domain.times import DAY
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.programme import USUAL
from kpt_desktop.services.templates import Pattern, common_fields, template_label


def place_block(
    records: VisitRecords, block: Pattern, day_id: UUID | None, start: int | None
) -> tuple[Change, UUID]:
    """Return the Change that makes a block's item on a day, or in the pool, and the item's id.

    Args:
        records: the visit.
        block: to make it from.
        day_id: None for the pool.
        start: minutes after midnight; None for the block's usual time.

    Raises:
        UserError: ``day_gone``.
    """
    _check_day(records, day_id)
    model = block.items[0]
    item = _made(records, model, day_id, _next_order(records, day_id))
    if start is not None:
        length = model.minutes or _length(model) or USUAL
        begin = min(max(start, 0), DAY - 1)
        item = replace(item, start=begin, end=min(begin + length, 2 * DAY), part=None)
    label = Label("item_added", {"title": item.title.best("ru")})
    return Change(label, (Insert(item),)), item.id


def apply_day(records: VisitRecords, pattern: Pattern, day_id: UUID) -> Change:
    """Return the Change that adds a day template's items to a day and sets the day's kind.

    Raises:
        UserError: ``day_gone``.
    """
    _check_day(records, day_id)
    return _apply(records, pattern, [records.days[day_id]])


def apply_visit(records: VisitRecords, pattern: Pattern) -> Change:
    """Return the Change that adds a visit template's items, the first day to the first.

    Items of days that the visit does not have wait in the pool; what stands there already stays.
    """
    return _apply(records, pattern, records.days_in_order())


def _apply(records: VisitRecords, pattern: Pattern, days: Sequence[Day]) -> Change:
    kinds = _kinds(pattern.template.day_kinds)
    made: list[Operation | None] = [
        edit(day, kind=kind) for day, kind in zip(days, kinds, strict=False) if kind is not None
    ]
    orders: dict[UUID | None, int] = {}
    for model in pattern.items:
        day_id = days[model.day].id if model.day < len(days) else None
        order = orders.get(day_id) or _next_order(records, day_id)
        orders[day_id] = order + 1
        made.append(Insert(_made(records, model, day_id, order)))
    return edits(template_label("template_applied", pattern.template.name), made)


def _made(records: VisitRecords, model: TemplateItem, day_id: UUID | None, order: int) -> Item:
    values = common_fields(model) | {"order": order}
    if model.place_id not in records.places:
        values["place_id"] = None
    return Item(id=uuid4(), visit_id=records.visit.id, day_id=day_id, **values)


def _kinds(written: str) -> list[DayKind | None]:
    known = {kind.value: kind for kind in DayKind}
    return [known.get(word) for word in written.split()]


def _length(model: TemplateItem) -> int | None:
    if model.start is None or model.end is None:
        return None
    return model.end - model.start


def _next_order(records: VisitRecords, day_id: UUID | None) -> int:
    return max((item.order for item in records.items_of(day_id)), default=0) + 1


def _check_day(records: VisitRecords, day_id: UUID | None) -> None:
    if day_id is not None and day_id not in records.days:
        raise UserError("day_gone")
