"""People rest: an hour for themselves, a night long enough, children home in time."""

from collections.abc import Iterator
from datetime import timedelta

from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.programme_rules.frame import Frame
from kpt_desktop.domain.programme_rules.plan import AT_EASE, DayPlan, Entry, at, split
from kpt_desktop.domain.times import DAY, clock

_EVENING = 21 * 60
"""Who is let go before it has an hour of the evening."""


def judge_rest(frame: Frame, plan: DayPlan) -> Iterator[Finding]:
    """Find days without a free hour, and children who are led home late."""
    if frame.checks.is_on("no_free_hour"):
        yield from _free_hour(frame, plan)
    if frame.checks.is_on("late_minors"):
        yield from _late(frame, plan)


def _free_hour(frame: Frame, plan: DayPlan) -> Iterator[Finding]:
    least = frame.checks.limit("no_free_hour")
    tired, last = 0, None
    for line, entries in plan.lines:
        end = max(entry.end for entry in entries)
        if end > _EVENING and not _is_free(entries, least):
            tired |= line
            last = max(entries, key=lambda entry: entry.end)
    if last is not None:
        who = frame.called(tired)
        facts: dict[str, str | int] = {"day": plan.date, "who": who, "n": least}
        yield frame.finding("no_free_hour", (last.subject,), facts)


def _is_free(entries: tuple[Entry, ...], least: int) -> bool:
    """Tell whether a line of people has a gap, or free time, that is long enough."""
    since = entries[0].start
    for entry in entries:
        if entry.start - since >= least:
            return True
        if entry.item.kind is ItemKind.FREE_TIME:
            return True
        since = max(since, entry.end)
    return False


def _late(frame: Frame, plan: DayPlan) -> Iterator[Finding]:
    """Find items that keep children out late; one whose end is unknown counts by its start."""
    hour = frame.checks.limit("late_minors")
    children, ageless = frame.people.children(plan.day.date), frame.people.ageless
    for entry in plan.public:
        if plan.focus and plan.focus is not entry:
            continue
        if entry.item.kind in AT_EASE or max(entry.end, entry.start + 1) <= hour:
            continue
        known, maybe = entry.people & children, entry.people & ageless
        if not known and not maybe:
            continue
        facts: dict[str, str | int] = {
            "day": plan.date,
            "time": entry.time,
            "title": entry.title,
            "hour": clock(hour),
            "n": known.bit_count(),
        }
        soft = entry.item.approximate or not known
        code = "late_minors" if known else "late_minors_maybe"
        name = "end" if entry.item.end is not None else "start"
        yield frame.finding("late_minors", (at(entry.item, name),), facts, code=code, soft=soft)


def judge_night(frame: Frame, plan: DayPlan, following: DayPlan) -> Iterator[Finding]:
    """Find nights between two days that are too short for somebody; the shortest is told."""
    if following.day.date - plan.day.date != timedelta(days=1):
        return
    least = frame.checks.limit("night_rest")
    evening, morning = _led(plan), _led(following)
    if not evening or not morning or not frame.checks.is_on("night_rest"):
        return
    found: dict[tuple[Entry, Entry], int] = {}
    for line in split(entry.people for entry in (*evening, *morning)):
        last = max(
            (entry for entry in evening if entry.people & line),
            key=lambda entry: entry.end,
            default=None,
        )
        first = next((entry for entry in morning if entry.people & line), None)
        if last and first and 0 <= first.start + DAY - last.end < least:
            found[last, first] = found.get((last, first), 0) | line
    for (last, first), line in found.items():
        rest = first.start + DAY - last.end
        facts = {
            "day": following.date,
            "who": frame.called(line),
            "from": clock(last.end),
            "to": clock(first.start),
            "h": f"{rest // 60}:{rest % 60:02d}",
        }
        soft = last.item.approximate or first.item.approximate
        subjects = (first.subject, at(last.item, "end"))
        yield frame.finding("night_rest", subjects, facts, soft=soft)


def _led(plan: DayPlan) -> list[Entry]:
    """Return what people are led through; travel from and to home is theirs to plan."""
    return [entry for entry in plan.public if entry.people and entry.item.kind not in AT_EASE]
