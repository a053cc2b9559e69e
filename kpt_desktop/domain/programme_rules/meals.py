"""People eat: no long stretch without a meal, no full day without one."""

from collections.abc import Iterator, Sequence

from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.programme_rules.frame import Frame
from kpt_desktop.domain.programme_rules.plan import AT_EASE, DayPlan, Entry
from kpt_desktop.domain.times import clock

Stretch = tuple[int, int, Entry]
"""From when to when nobody eats, and the item at its end."""


def judge_meals(frame: Frame, plan: DayPlan) -> Iterator[Finding]:
    """Find full days without a meal, and stretches of items without one.

    Those who have the same gap are told together.
    """
    hungry: dict[tuple[int, int, Entry], int] = {}
    no_meal, full = 0, frame.checks.limit("no_meal")
    wants_meal, wants_gap = (frame.checks.is_on(name) for name in ("no_meal", "meal_gap"))
    for line, entries in plan.lines:
        busy = [entry for entry in entries if entry.item.kind not in AT_EASE]
        if not busy:
            continue
        meals = _meals(plan, line)
        begin, end = busy[0].start, max(entry.end for entry in busy)
        if not meals and wants_meal and end - begin >= full:
            no_meal |= line
        elif wants_gap:
            for stretch in _stretches(frame, meals, busy, end):
                hungry[stretch] = hungry.get(stretch, 0) | line
    if no_meal:
        yield _without(frame, plan, no_meal)
    for stretch, people in hungry.items():
        yield _gap(frame, plan, stretch, people)


def _meals(plan: DayPlan, line: int) -> list[Entry]:
    """Return what a line of people may eat; a group nobody listed may be theirs."""
    return [
        entry for entry in plan.public if entry.item.kind is ItemKind.MEAL and entry.may_have & line
    ]


def _stretches(
    frame: Frame, meals: Sequence[Entry], busy: Sequence[Entry], end: int
) -> Iterator[Stretch]:
    """Yield stretches from one meal to the next that are too long and not free.

    One ends with the last item before the meal: who is free until then can eat.
    """
    most = frame.checks.limit("meal_gap")
    since, last = busy[0].start, None
    waiting = iter((*meals, None))
    meal = next(waiting)
    for entry in (*busy, None):
        while meal and (entry is None or meal.start <= entry.start):
            until = min(meal.start, last.end) if last else since
            if last and until - since > most:
                yield since, until, last
            since, last, meal = max(since, meal.end), None, next(waiting)
        if entry and entry.item.kind is not ItemKind.MEAL:
            last = entry if last is None or entry.end >= last.end else last
    if last and end - since > most:
        yield since, end, last


def _without(frame: Frame, plan: DayPlan, people: int) -> Finding:
    entries = [entry for entry in plan.public if entry.people & people]
    facts = {"day": plan.date, "who": frame.called(people)}
    subjects = (entries[-1].subject, entries[0].subject)
    return frame.finding("no_meal", subjects, facts)


def _gap(frame: Frame, plan: DayPlan, stretch: Stretch, people: int) -> Finding:
    since, until, entry = stretch
    facts = {
        "day": plan.date,
        "who": frame.called(people),
        "from": clock(since),
        "to": clock(until),
        "h": f"{(until - since) // 60}:{(until - since) % 60:02d}",
    }
    soft = entry.item.approximate
    return frame.finding("meal_gap", (entry.subject,), facts, soft=soft)
