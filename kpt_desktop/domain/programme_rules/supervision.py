"""Students are watched: at every minute a teacher of their own side answers for them."""

from collections.abc import Iterator

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.programme_rules.frame import Frame
from kpt_desktop.domain.programme_rules.plan import AT_EASE, DayPlan, Entry, at
from kpt_desktop.domain.times import clock_range

Interval = tuple[int, int]
SIDES = (Side.HOST, Side.GUEST)


def judge_supervision(frame: Frame, plan: DayPlan) -> Iterator[Finding]:
    """Find from when to when students of a side are without a teacher of theirs, a day at once.

    A teacher is there who answers for the item or belongs to its audience, and who does not
    answer for something else meanwhile.
    """
    if not frame.checks.is_on("students_alone"):
        return
    students = frame.people.of("students")
    for side in SIDES:
        own = students & frame.people.side(side)
        teachers = frame.people.teachers(side)
        alone: list[tuple[Interval, Entry]] = []
        for entry in plan.public:
            if entry.people & own and entry.item.kind not in AT_EASE:
                there = (entry.answering | entry.people) & teachers
                alone += [(gap, entry) for gap in _alone(plan, entry, there)]
        if alone:
            yield _told(frame, plan, side, alone)


def _told(frame: Frame, plan: DayPlan, side: Side, alone: list[tuple[Interval, Entry]]) -> Finding:
    entries = dict.fromkeys(entry for _, entry in alone)
    facts = {
        "day": plan.date,
        "times": ", ".join(clock_range(a, b) for a, b in _joined([gap for gap, _ in alone])),
        "title": next(iter(entries)).title,
    }
    subjects = [at(entry.item, "responsible") for entry in entries]
    soft = all(entry.item.approximate for entry in entries)
    code = f"students_alone_{side.value}"
    return frame.finding("students_alone", subjects, facts, code=code, soft=soft)


def _alone(plan: DayPlan, entry: Entry, teachers: int) -> list[Interval]:
    """Return the parts of an item in which none of these teachers is there."""
    alone = [(entry.start, entry.end)] if entry.end > entry.start else []
    while teachers and alone:
        one = teachers & -teachers
        teachers ^= one
        alone = _common(alone, _elsewhere(plan, entry, one))
    return alone


def _elsewhere(plan: DayPlan, entry: Entry, teacher: int) -> list[Interval]:
    """Return when a teacher answers for something else than an item, by time."""
    away = [
        (max(other.start, entry.start), min(other.end, entry.end))
        for other in plan.beside(entry)
        if other.answering & teacher
    ]
    return _joined([gap for gap in away if gap[0] < gap[1]])


def _joined(gaps: list[Interval]) -> list[Interval]:
    """Return intervals by time, those that touch made one."""
    found: list[Interval] = []
    for begin, end in sorted(gaps):
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((begin, end))
    return found


def _common(some: list[Interval], others: list[Interval]) -> list[Interval]:
    return [(max(a, c), min(b, d)) for a, b in some for c, d in others if max(a, c) < min(b, d)]
