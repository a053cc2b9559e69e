"""Judges a programme again and again, looking only at the days that were touched since.

What a rule says depends on a day's items and on people, places and limits that stay the same
while items are moved. So each day's findings are kept with the very records they were made of;
records are never changed in place, and the same ones give the same findings.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from kpt_desktop.domain.checks import read_checks
from kpt_desktop.domain.country_rules import RuleBook
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.people_sets import PeopleSets
from kpt_desktop.domain.programme_rules.conflicts import judge_conflicts
from kpt_desktop.domain.programme_rules.days import judge_day, judge_day_kinds
from kpt_desktop.domain.programme_rules.frame import Frame
from kpt_desktop.domain.programme_rules.meals import judge_meals
from kpt_desktop.domain.programme_rules.plan import DayPlan, Entry
from kpt_desktop.domain.programme_rules.rest import judge_night, judge_rest
from kpt_desktop.domain.programme_rules.sites import judge_site
from kpt_desktop.domain.programme_rules.stay import Bounds, bounds_of, judge_stay
from kpt_desktop.domain.programme_rules.supervision import judge_supervision
from kpt_desktop.domain.programme_rules.ways import judge_ways
from kpt_desktop.domain.programme_rules.words import judge_words
from kpt_desktop.domain.records import Day, Item, Visit
from kpt_desktop.domain.visit_records import VisitRecords, item_order

Found = tuple[Finding, ...]
DayRule = Callable[[Frame, DayPlan], Iterator[Finding]]
_TIMELESS: Sequence[DayRule] = (judge_day, judge_conflicts)
"""What can still be wrong with the programme of a visit that is over."""

_LIVED: Sequence[DayRule] = (judge_ways, judge_meals, judge_rest)
_ITEM_RULES = (judge_words, judge_site)


@dataclass
class _Kept:
    """A day as it was judged last."""

    plan: DayPlan
    listed: Sequence[Item]
    situation: tuple[Bounds, bool] | None = None
    found: Found = ()
    words: Found | None = None
    known: tuple[Found, frozenset[Any]] | None = None


class ProgrammeJudge:
    """Knows what it said of a visit; another visit, or other people, make it begin afresh."""

    def __init__(
        self, languages: Sequence[str], book: RuleBook | None = None, said_in: str = ""
    ) -> None:
        """Begin without a visit.

        Args:
            languages: those that titles and places are needed in.
            book: holidays by country; None leaves them out.
            said_in: the reader's language; else the first of those.
        """
        self._languages, self._book = tuple(languages), book
        self._lang = said_in or self._languages[0]
        self._key: tuple[Any, ...] = ()
        self._records: VisitRecords | None = None
        self._frame: Frame | None = None
        self._days: dict[UUID, _Kept] = {}
        self._items: dict[UUID, tuple[Item, Day, Found]] = {}
        self._nights: dict[UUID, tuple[DayPlan, DayPlan, Found]] = {}
        self._without: tuple[Found, UUID, Found] | None = None
        self._bounds, self._answered = Bounds(), False

    def findings(self, records: VisitRecords) -> Found:
        """Return everything the rules say of the programme, in its order."""
        frame = self._take(records)
        plans = [self._days[day.id].plan for day in records.days_in_order()]
        found = list(judge_day_kinds(frame, records))
        found += self._unwatched(frame, plans)
        for number, plan in enumerate(plans):
            found += self._of_day(frame, plan)
            if number + 1 < len(plans):
                found += self._of_night(frame, plan, plans[number + 1])
        return tuple(found)

    def move(self, item_id: UUID, day_id: UUID | None, start: int | None, end: int | None) -> Found:
        """Return what would be said if an item of the records judged last stood elsewhere."""
        item = self._records.items.get(item_id) if self._records else None
        if item is None:
            return ()
        return self.would(replace(item, day_id=day_id, start=start, end=end, part=None))

    def would(self, moved: Item) -> Found:
        """Return what would be said if an item were so, be it a new one.

        These are the findings about the item, and those of the days concerned that are not there
        now. Nothing is said of the pool, nor of what a new item is called.
        """
        frame, day_id = self._frame, moved.day_id
        if self._records is None or frame is None or day_id not in self._days:
            return ()
        item = self._records.items.get(moved.id)
        kept, situation = self._days[day_id], (self._bounds, self._answered)
        listed = [other for other in kept.listed if other.id != moved.id]
        plan = self._plan(frame, kept.plan.day, [*listed, moved], kept.plan.carried, moved)
        found = [*_judged(frame, plan, situation), *self._nights_of(frame, plan)]
        for rule in _ITEM_RULES if item else _ITEM_RULES[1:]:
            found += rule(frame, plan.day, moved)
        known = self._known(frame, kept)
        said = [f for f in found if _concerns(f, moved.id) or _said(f) not in known]
        if item is not None:
            frame.entry(item)  # what is kept of the item is the state it is in
            if item.day_id != day_id and item.day_id in self._days:
                said += self._left(frame, item, self._days[item.day_id])
        return tuple(said)

    # --- taking records ---

    def _take(self, records: VisitRecords) -> Frame:
        """Take records, and lay out the days that are other than before."""
        frame = self._framed(records)
        by_day: dict[UUID | None, list[Item]] = {}
        for item in records.items.values():
            by_day.setdefault(item.day_id, []).append(item)
        days = records.days_in_order()
        before: DayPlan | None = None
        kept: dict[UUID, _Kept] = {}
        for day in days:
            listed = by_day.get(day.id, [])
            carried = _carried(before, day)
            old = self._days.get(day.id)
            same = old and old.plan.day is day and old.listed == listed
            if old and same and tuple(old.plan.carried) == carried:
                kept[day.id] = old
            else:
                kept[day.id] = _Kept(self._plan(frame, day, listed, carried), listed)
            before = kept[day.id].plan
        self._days, self._records = kept, records
        shown = ((day, by_day.get(day.id, ())) for day in days)
        self._bounds = bounds_of(records, shown)
        plans = [one.plan for one in kept.values()]
        self._answered = any(entry.answering for plan in plans for entry in plan.timed)
        return frame

    def _framed(self, records: VisitRecords) -> Frame:
        audiences = frozenset(item.audience for item in records.items.values())
        key = (*_stable(records), audiences)
        if self._frame is None or not _same(key, self._key):
            people = PeopleSets(records, audiences)
            checks = read_checks(records.settings)
            self._frame = Frame(records, self._languages, self._lang, checks, people, self._book)
            self._key = key
            self._days, self._items, self._nights, self._without = {}, {}, {}, None
        return self._frame

    @staticmethod
    def _plan(
        frame: Frame,
        day: Day,
        listed: Iterable[Item],
        carried: Sequence[Entry],
        focus: Item | None = None,
    ) -> DayPlan:
        items = sorted(listed, key=item_order)
        timed = [frame.entry(item) for item in items if item.start is not None]
        timed.sort(key=lambda entry: entry.start)
        return DayPlan(day, items, timed, carried, frame.entry(focus) if focus else None)

    # --- judging ---

    def _of_day(self, frame: Frame, plan: DayPlan) -> Found:
        kept = self._days[plan.day.id]
        situation = (self._bounds, self._answered)
        if kept.situation != situation:
            kept.found = tuple(_judged(frame, plan, situation))
            kept.situation = situation
        if kept.words is None:
            found = (one for item in plan.items for one in self._of_item(frame, plan, item))
            kept.words = tuple(found)
        return (*kept.found, *kept.words)

    def _of_item(self, frame: Frame, plan: DayPlan, item: Item) -> Found:
        known = self._items.get(item.id)
        if known is not None and known[0] is item and known[1] is plan.day:
            return known[2]
        found = tuple(finding for rule in _ITEM_RULES for finding in rule(frame, plan.day, item))
        self._items[item.id] = (item, plan.day, found)
        return found

    def _of_night(self, frame: Frame, plan: DayPlan, following: DayPlan) -> Found:
        known = self._nights.get(plan.day.id)
        if known is not None and known[0] is plan and known[1] is following:
            return known[2]
        found = () if frame.is_over else tuple(judge_night(frame, plan, following))
        self._nights[plan.day.id] = (plan, following, found)
        return found

    def _unwatched(self, frame: Frame, plans: Sequence[DayPlan]) -> Iterator[Finding]:
        """Say once that nobody answers for anything yet, instead of at every item."""
        if self._answered or frame.is_over or not frame.checks.is_on("students_alone"):
            return
        students = frame.people.of("students")
        if any(entry.people & students for plan in plans for entry in plan.public):
            subjects = (Subject(Visit, frame.records.visit.id),)
            yield frame.finding("students_alone", subjects, {}, code="nobody_answers", soft=True)

    # --- what a move would do ---

    def _nights_of(self, frame: Frame, plan: DayPlan) -> Iterator[Finding]:
        plans = [kept.plan for kept in self._days.values()]
        number = next(n for n, other in enumerate(plans) if other.day.id == plan.day.id)
        if number:
            yield from judge_night(frame, plans[number - 1], plan)
        if number + 1 < len(plans):
            yield from judge_night(frame, plan, plans[number + 1])

    def _known(self, frame: Frame, kept: _Kept) -> frozenset[Any]:
        """Return what is said now of a day and the nights around it."""
        plans = [other.plan for other in self._days.values()]
        number = plans.index(kept.plan)
        around = [
            night
            for first in (number - 1, number)
            if 0 <= first < len(plans) - 1
            for night in self._of_night(frame, plans[first], plans[first + 1])
        ]
        found = self._of_day(frame, kept.plan)
        if kept.known is None or kept.known[0] is not kept.found:
            kept.known = (kept.found, frozenset(map(_said, found)))
        return kept.known[1].union(map(_said, around))

    def _left(self, frame: Frame, item: Item, kept: _Kept) -> Found:
        """Return what the day an item leaves would lack; known until the item is let go."""
        if self._without is None or self._without[:2] != (kept.found, item.id):
            listed = [other for other in kept.listed if other.id != item.id]
            plan = self._plan(frame, kept.plan.day, listed, kept.plan.carried)
            known = self._known(frame, kept)
            found = _judged(frame, plan, (self._bounds, self._answered))
            new = tuple(finding for finding in found if _said(finding) not in known)
            self._without = (kept.found, item.id, new)
        return self._without[2]


def judge_move(
    judge: ProgrammeJudge, item_id: UUID, day_id: UUID | None, start: int | None, end: int | None
) -> Found:
    """Return what would be said if an item stood elsewhere; quick enough for each mouse move.

    ``judge`` is one that has judged the visit's records. Nothing is said of the pool (``day_id``
    None). Times are minutes after midnight of the day.
    """
    return judge.move(item_id, day_id, start, end)


def _judged(frame: Frame, plan: DayPlan, situation: tuple[Bounds, bool]) -> Iterator[Finding]:
    bounds, answered = situation
    for rule in _TIMELESS:
        yield from rule(frame, plan)
    if frame.is_over:
        return
    for rule in _LIVED:
        yield from rule(frame, plan)
    yield from judge_stay(frame, plan, bounds)
    if answered:
        yield from judge_supervision(frame, plan)


def _carried(before: DayPlan | None, day: Day) -> tuple[Entry, ...]:
    if before is None or day.date - before.day.date != timedelta(days=1):
        return ()
    return before.over_midnight


def _stable(records: VisitRecords) -> tuple[Any, ...]:
    """Return what findings depend on besides days and items; the same objects mean no change."""
    return (
        records.visit, records.regulation, records.organisations, records.delegations,
        records.persons, records.participations, records.duties, records.teams,
        records.team_members, records.travel_legs, records.places, records.distances,
        records.vehicles, records.settings, records.tracks,
    )  # fmt: skip


def _same(key: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    if len(key) != len(other):
        return False
    *stable, audiences = key
    *known, said = other
    return audiences == said and all(a is b for a, b in zip(stable, known, strict=True))


def _said(finding: Finding) -> tuple[Any, ...]:
    return finding.code, finding.subjects[0].id, tuple(finding.facts.values())


def _concerns(finding: Finding, item_id: UUID) -> bool:
    return any(subject.kind is Item and subject.id == item_id for subject in finding.subjects)
