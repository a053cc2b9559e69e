"""Days: their number by kind, empty ones, holidays, changed clocks, items without a time."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kpt_desktop.domain.enums import DayKind
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.programme_rules.frame import Frame
from kpt_desktop.domain.programme_rules.plan import AT_EASE, DayPlan, at, shown_day
from kpt_desktop.domain.records import Day, Visit
from kpt_desktop.domain.visit_records import VisitRecords

WORKING_DAYS = (DayKind.COMPETITION, DayKind.CULTURE)


def judge_day_kinds(frame: Frame, records: VisitRecords) -> Iterator[Finding]:
    """Compare the number of days of each kind with the regulation: usually three and two."""
    if not frame.checks.is_on("day_kinds"):
        return
    kinds = [day.kind for day in records.days.values()]
    regulation = records.regulation
    counted = (
        ("competition_days", regulation.competition_days, kinds.count(DayKind.COMPETITION)),
        ("culture_days", regulation.culture_days, kinds.count(DayKind.CULTURE)),
    )
    for code, planned, count in counted:
        if planned is not None and count != planned:
            facts = {"count": count, "planned": planned}
            name = records.visit.title.best(frame.lang)
            subjects = (Subject(Visit, records.visit.id),)
            yield frame.finding("day_kinds", subjects, facts, code=code, name=name)


def judge_day(frame: Frame, plan: DayPlan) -> Iterator[Finding]:
    """Find what is wrong with a day itself."""
    day, visit = plan.day, frame.records.visit
    subject, name = Subject(Day, day.id), shown_day(day)
    facts: dict[str, str | int] = {"day": name}
    if not plan.items and day.kind in WORKING_DAYS and frame.checks.is_on("empty_day"):
        yield frame.finding("empty_day", (subject,), facts, name=name)
    outside = not visit.start <= day.date <= visit.end
    if outside and frame.checks.is_on("items_outside_visit"):
        subjects = (subject, *(at(item, "") for item in plan.items))
        said = facts | {"n": len(plan.items)}
        yield frame.finding("items_outside_visit", subjects, said, name=name)
    yield from _holiday(frame, plan)
    yield from _clock(frame, day)
    yield from _untimed(frame, plan)


def _holiday(frame: Frame, plan: DayPlan) -> Iterator[Finding]:
    """Find days that are a holiday of either country, unless nothing is planned on them."""
    if frame.book is None or not plan.items or not frame.checks.is_on("holiday"):
        return
    for country in frame.countries:
        named = frame.book.calendar(country).holiday(plan.day.date)
        if named is not None:
            facts = {
                "day": plan.date,
                "country": country,
                "name": named.best(frame.lang),
            }
            yield frame.finding("holiday", (Subject(Day, plan.day.id),), facts)


def _clock(frame: Frame, day: Day) -> Iterator[Finding]:
    """Find days on which the clocks of the visit's zone are changed (F38)."""
    if not frame.checks.is_on("clock_change"):
        return
    try:
        zone = ZoneInfo(frame.records.visit.zone)
        begin = datetime.combine(day.date, time(0), zone).utcoffset()
        end = datetime.combine(day.date + timedelta(days=1), time(0), zone).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OverflowError):
        return
    if begin is not None and end is not None and begin != end:
        code = "clock_change_forward" if end > begin else "clock_change_back"
        minutes = abs(int((end - begin).total_seconds())) // 60
        facts: dict[str, str | int] = {"day": shown_day(day), "n": minutes}
        yield frame.finding("clock_change", (Subject(Day, day.id),), facts, code=code)


def _untimed(frame: Frame, plan: DayPlan) -> Iterator[Finding]:
    """Find items without a time or a part of the day; one finding a day."""
    if not frame.checks.is_on("untimed"):
        return
    bare = [
        item
        for item in plan.items
        if item.start is None and item.part is None and item.kind not in AT_EASE
    ]
    if bare:
        first = frame.entry(bare[0]).title
        facts: dict[str, str | int] = {"day": plan.date, "n": len(bare), "title": first}
        subjects = tuple(at(item) for item in bare)
        yield frame.finding("untimed", subjects, facts, code="items_untimed")
