"""A programme read from a file, to be looked at, mended and then imported in one Change."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from kpt_desktop.domain.enums import DayPart, ItemKind, Severity
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.times import clock
from kpt_desktop.intake.programme_raw import Problem

MOST_CHARACTERS = 300
"""A longer title is kept whole, but it will not look well on paper."""


@dataclass(frozen=True, slots=True)
class ProposedItem:
    """One row of the programme as it would be imported.

    Attributes:
        address: names the item; of its row's first cell (``B7/2`` for a second one in a cell).
        cell: where its time stands, which problems point to.
        start, end: minutes after midnight as in the record ``Item``.
        skipped: the user left it out.
        typed_title, typed_place: as in the file, empty where several columns were joined.
    """

    address: str
    cell: str
    date: date | None
    start: int | None = None
    end: int | None = None
    part: DayPart | None = None
    approximate: bool = False
    title: LocalText = NO_TEXT
    place: LocalText = NO_TEXT
    audience: str = "all"
    kind: ItemKind = ItemKind.OTHER
    responsible: str = ""
    note: LocalText = NO_TEXT
    note_internal: str = ""
    skipped: bool = False
    problems: tuple[Problem, ...] = ()
    typed_title: str = ""
    typed_place: str = ""


@dataclass(frozen=True, slots=True)
class ProposedDay:
    """A day with its items in the order of the file; without a date they go to the pool."""

    date: date | None
    address: str
    items: tuple[ProposedItem, ...] = ()
    problems: tuple[Problem, ...] = ()
    note: LocalText = NO_TEXT


@dataclass(frozen=True, slots=True)
class ProgrammeProposal:
    """Everything a file proposes.

    Attributes:
        start, end: the visit's first and last day.
        sheet: the sheet that was read; several are joined by ``", "``.
        sheets: names of all sheets and whether each is hidden.
        latin: the language, ``en`` or ``cs``, of Latin texts that do not show theirs.
    """

    days: tuple[ProposedDay, ...]
    start: date
    end: date
    problems: tuple[Problem, ...] = ()
    sheet: str = ""
    sheets: tuple[tuple[str, bool], ...] = field(default=())
    latin: str = "en"

    def items(self) -> tuple[ProposedItem, ...]:
        """Return all items, skipped ones too."""
        return tuple(item for day in self.days for item in day.items)

    def all_problems(self) -> tuple[Problem, ...]:
        """Return the problems of the file, its days, and its items that are not skipped."""
        found = list(self.problems)
        for day in self.days:
            found += day.problems
            found += [p for item in day.items if not item.skipped for p in item.problems]
        return tuple(found)

    def errors(self) -> tuple[Problem, ...]:
        """Return the problems that should be mended or skipped before the import."""
        return tuple(p for p in self.all_problems() if p.severity is Severity.ERROR)


def judged(item: ProposedItem) -> ProposedItem:
    """Return the item with the problems that its values, rather than its cells, show."""
    kept = [p for p in item.problems if p.code not in {"title_missing", "title_long"}]
    length = max(len(text) for text in (item.title.ru, item.title.en, item.title.cs))
    if not item.title:
        kept.append(Problem(item.cell, "title_missing", Severity.ERROR))
    elif length > MOST_CHARACTERS:
        facts: dict[str, str | int] = {"count": length, "limit": MOST_CHARACTERS}
        kept.append(Problem(item.cell, "title_long", Severity.WARNING, facts))
    return replace(item, problems=tuple(kept))


def in_days(days: Iterable[ProposedDay], start: date, end: date) -> tuple[ProposedDay, ...]:
    """Return one day a date, in order, each told when it lies outside the visit (F71)."""
    joined: dict[date | None, ProposedDay] = {}
    for day in days:
        before = joined.get(day.date)
        joined[day.date] = _joined(before, day) if before else day
    ordered = sorted(joined.values(), key=lambda day: day.date or date.max)
    return tuple(_placed(day, start, end) for day in ordered)


def _joined(one: ProposedDay, two: ProposedDay) -> ProposedDay:
    problems = one.problems + tuple(p for p in two.problems if p not in one.problems)
    return replace(one, items=one.items + two.items, problems=problems, note=one.note or two.note)


def _placed(day: ProposedDay, start: date, end: date) -> ProposedDay:
    kept = [p for p in day.problems if p.code not in {"day_outside_visit", "no_day"}]
    cell = day.address or (day.items[0].cell if day.items else "")
    if day.date is None:
        if not any(p.code == "day_impossible" for p in kept):
            kept.append(Problem(cell, "no_day", Severity.WARNING))
    elif not start <= day.date <= end:
        facts = {"start": start.isoformat(), "end": end.isoformat()}
        kept.append(Problem(cell, "day_outside_visit", Severity.WARNING, facts))
    return replace(day, problems=tuple(kept))


def programme_to_plain(proposal: ProgrammeProposal, lang: str) -> dict[str, Any]:
    """Return the JSON shape of ``import-programme``: days with items, and problems.

    Times are ``HH:MM`` (an end past midnight as the clock shows it), parts and audiences their
    codes; title and place stand as in the file; what is unknown is None. Skipped items are left
    out.
    """
    return {
        "days": [
            {
                "date": day.date.isoformat() if day.date else None,
                "items": [_plain_item(item, lang) for item in day.items if not item.skipped],
            }
            for day in proposal.days
        ],
        "problems": [
            {"cell": problem.cell or None, "code": problem.code, "message": problem.message(lang)}
            for problem in proposal.all_problems()
        ],
    }


def _plain_item(item: ProposedItem, lang: str) -> dict[str, Any]:
    return {
        "start": None if item.start is None else clock(item.start),
        "end": None if item.end is None else clock(item.end),
        "part": None if item.part is None else item.part.value,
        "title": item.typed_title or item.title.best(lang) or None,
        "place": item.typed_place or item.place.best(lang) or None,
        "audience": item.audience,
    }
