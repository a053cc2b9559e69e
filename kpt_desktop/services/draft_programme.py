"""A whole programme drafted from wishes around what stands already, brought in as one Change."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from uuid import uuid4

from kpt_desktop.domain.changes import Change, Insert, Label, Operation, edit
from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.planning.board import meal_start, meals_within
from kpt_desktop.domain.planning.plans import Placement, Plan
from kpt_desktop.domain.planning.solve import draft
from kpt_desktop.domain.planning.tasks import Task
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.draft_tasks import Drafting, drafting
from kpt_desktop.services.draft_wishes import Wish, check_wish
from kpt_desktop.texts import LANGUAGES, text

SHORTEST_TRANSFER = 15
"""Travel below this many minutes keeps its time free but is no item of its own."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted programme before anything changes.

    Attributes:
        new: items that will come, transfers and meals on trips included.
        moved: items from the pool with their day and time.
        kept: items that have a day already; a draft never touches them.
    """

    made: Drafting
    plan: Plan
    new: tuple[Item, ...]
    moved: tuple[Item, ...]
    kept: tuple[Item, ...]

    def __bool__(self) -> bool:
        return bool(self.new or self.moved)


def draft_programme(
    records: VisitRecords,
    wishes: Sequence[Wish],
    *,
    exact: bool = True,
    cancelled: Callable[[], bool] = lambda: False,
) -> Draft:
    """Return a programme that has what is wished for, as far as it fits.

    Items with a day stay where they are; items of the pool are wished for too.

    Raises:
        UserError: as :func:`~kpt_desktop.services.draft_wishes.check_wish`, or
            ``draft_without_days``.
    """
    for wish in wishes:
        check_wish(wish)
    if not records.days:
        raise UserError("draft_without_days")
    made = drafting(records, wishes)
    plan = draft(made.problem, exact=exact, cancelled=cancelled)
    new, moved = _items(records, made, plan)
    kept = tuple(item for item in records.items.values() if item.day_id is not None)
    return Draft(made, plan, tuple(new), tuple(moved), kept)


def draft_change(records: VisitRecords, made: Draft) -> Change:
    """Return the one Change that brings a draft into the visit."""
    operations: list[Operation | None] = [
        edit(
            records.items[item.id],
            day_id=item.day_id, start=item.start, end=item.end, part=None, order=item.order,
        )
        for item in made.moved
        if item.id in records.items
    ]  # fmt: skip
    operations += [Insert(item) for item in made.new]
    count = sum(operation is not None for operation in operations)
    return Change(
        Label("programme_drafted", {"n": count}),
        tuple(operation for operation in operations if operation is not None),
    )


def _items(records: VisitRecords, made: Drafting, plan: Plan) -> tuple[list[Item], list[Item]]:
    """Turn placements into new items and items of the pool with a day."""
    tasks = {task.key: task for task in made.problem.tasks}
    order = max((item.order for item in records.items.values()), default=0)
    new: list[Item] = []
    moved: list[Item] = []
    fed = {trip: meal for meal, trip in plan.eaten_on_the_way.items()}
    for placement in plan.placements:
        task = tasks[placement.key]
        day_id = made.day_ids[placement.day]
        start, end = placement.start, placement.start + task.minutes
        order += 1
        pooled = made.pooled.get(task.key)
        if pooled is not None:
            moved.append(
                replace(pooled, day_id=day_id, start=start, end=end, part=None, order=order)
            )
            continue
        item = Item(
            visit_id=records.visit.id, day_id=day_id, title=task.title, kind=task.kind,
            audience=task.audience, order=order, start=start, end=end,
        )  # fmt: skip
        meal = tasks.get(fed.get(task.key, ""))
        pinned = meals_within(made.problem, task, placement.day, placement.start)
        new += _around(item, task, placement, meal, [(one.start, one.end) for one in pinned])
    return new, moved


def _around(
    item: Item,
    task: Task,
    placement: Placement,
    meal: Task | None,
    pinned: Sequence[tuple[int, int]],
) -> Iterator[Item]:
    """Give an item with its way there and back; a trip in parts around its meal."""
    start, end = placement.start, placement.start + task.minutes
    way = partial(replace, item, kind=ItemKind.TRANSFER)
    if task.travel_before >= SHORTEST_TRANSFER:
        yield way(id=uuid4(), title=_said("way_there"), start=start - task.travel_before, end=start)
    pauses = sorted(pinned)
    if meal is not None and not pauses:
        eaten = meal_start(task, start)
        pauses = [(eaten, eaten + meal.minutes)]
        yield replace(
            item, id=uuid4(), kind=ItemKind.MEAL, title=meal.title, start=eaten, end=pauses[0][1]
        )
    for number, (begin, stop) in enumerate(_between(start, end, pauses)):
        yield replace(item, id=item.id if number == 0 else uuid4(), start=begin, end=stop)
    if task.travel_after >= SHORTEST_TRANSFER:
        yield way(id=uuid4(), title=_said("way_back"), start=end, end=end + task.travel_after)


def _between(start: int, end: int, pauses: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give the stretches that pauses leave, which lie within and do not meet."""
    for begin, stop in pauses:
        if begin > start:
            yield start, begin
        start = max(start, stop)
    if end > start:
        yield start, end


def _said(key: str) -> LocalText:
    return LocalText(*(text(lang, "planner", key) for lang in LANGUAGES))
