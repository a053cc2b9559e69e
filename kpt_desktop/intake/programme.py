"""Proposing the programme that a partner's file holds, whatever its layout."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.local_text import NO_TEXT
from kpt_desktop.errors import UserError
from kpt_desktop.intake.day_headings import (
    DayMark,
    Period,
    date_of,
    find_date,
    read_heading,
    weekday_differs,
)
from kpt_desktop.intake.grid import Book, Row, Sheet
from kpt_desktop.intake.programme_items import Reading, make_item
from kpt_desktop.intake.programme_proposal import ProgrammeProposal, ProposedDay, in_days, judged
from kpt_desktop.intake.programme_raw import Problem, RawDay, RawItem
from kpt_desktop.intake.programme_sheet import Grid
from kpt_desktop.intake.programme_source import as_lines, read_programme_file
from kpt_desktop.intake.programme_table import read_table
from kpt_desktop.intake.programme_text import cell_text, latin_language, local_text
from kpt_desktop.intake.programme_timetable import read_timetable


def propose_programme(
    path: Path,
    *,
    start: date,
    end: date,
    cancelled: Callable[[], bool] = lambda: False,
    sheet: str | None = None,
    host_country: str = "RU",
) -> ProgrammeProposal:
    """Return what a file would bring into a visit's programme.

    Args:
        path: xlsx, xls, ods, csv, tsv, txt or docx.
        start: the visit's first day, from which "Day 1" is counted and missing years are taken.
        end: its last day.
        cancelled: asked while the file is read.
        sheet: the one to read; None chooses that with most of the programme, or all named by days.
        host_country: ISO code of the receiving side: it tells whom "only Czech" means.

    Raises:
        UserError: as :func:`read_programme_file`; ``sheet_unknown``, ``programme_not_found``.
        EnvironmentFault: ``child_cancelled``.
    """
    book = as_lines(read_programme_file(path, cancelled=cancelled))
    period = Period(start, end)
    chosen, days = _chosen(book, period, sheet)
    if not any(day.items for day in days):
        raise UserError("programme_not_found")
    titles = [title for day in days for item in day.items for title, _ in item.titles]
    reading = Reading(latin_language(titles), host_country)
    proposed = _proposed(days, period, reading)
    return ProgrammeProposal(
        days=in_days(proposed, start, end),
        start=start,
        end=end,
        problems=_other_sheets(book, chosen),
        sheet=", ".join(one.name for one in chosen),
        sheets=tuple((one.name, one.hidden) for one in book.sheets),
        latin=reading.latin,
    )


def propose_rows(
    rows: Iterable[Sequence[str]], *, start: date, end: date, host_country: str = "RU"
) -> tuple[ProposedDay, ...]:
    """Return what copied text would bring; rows before the first heading have no date.

    Args:
        rows: cells of each line, as a table or a document gives them to the clipboard.
        start: the visit's first day, from which missing years and "Day 1" are taken.
        end: its last day.
        host_country: as for :func:`propose_programme`.
    """
    made = tuple(
        Row(number, tuple(cell or None for cell in row), in_text=True)
        for number, row in enumerate(rows, start=1)
    )
    book = as_lines(Book("text", (Sheet("", made),), delimiter="\t"))
    period = Period(start, end)
    days = _days_of(book.sheets[0], period)
    titles = [title for day in days for item in day.items for title, _ in item.titles]
    return tuple(_proposed(days, period, Reading(latin_language(titles), host_country)))


def _chosen(book: Book, period: Period, name: str | None) -> tuple[list[Sheet], list[RawDay]]:
    if name is not None:
        wanted = book.sheet(name)
        if wanted is None:
            raise UserError("sheet_unknown", sheet=name)
        return [wanted], _days_of(wanted, period)
    by_day = [one for one in book.sheets if not one.hidden and _day_of_name(one)]
    if len(by_day) > 1:
        return by_day, [day for one in by_day for day in _days_of(one, period, several=True)]
    readings = [(one, _days_of(one, period)) for one in book.sheets]
    best = max(readings, key=lambda pair: _worth(*pair), default=None)
    return ([best[0]], best[1]) if best else ([], [])


def _worth(sheet: Sheet, days: list[RawDay]) -> tuple[bool, int, int]:
    """Prefer shown sheets, then those with more items on known days, then with more items."""
    dated = sum(len(day.items) for day in days if day.mark)
    items = sum(len(day.items) for day in days)
    return (not sheet.hidden and bool(items), dated, items)


def _day_of_name(sheet: Sheet) -> DayMark | None:
    return read_heading(sheet.name)


def _days_of(sheet: Sheet, period: Period, *, several: bool = False) -> list[RawDay]:
    grid = Grid(sheet, f"{_quoted(sheet.name)}!" if several else "")
    days = read_timetable(grid) or read_table(grid, period)
    named = _day_of_name(sheet)
    if named and days and days[0].mark is None:
        days[0].mark = named
    elif days and all(day.mark is None for day in days):
        days[0].mark = _only_date(sheet, period)
    return days


def _quoted(name: str) -> str:
    return name if name.isalnum() else f"'{name}'"


def _only_date(sheet: Sheet, period: Period) -> DayMark | None:
    """Return the day of a file of one day: the only date in it, or the visit's only day."""
    texts = [cell_text(value) for row in sheet.rows for value in row.values if value is not None]
    marks = {mark for text in texts if (mark := find_date(text))}
    if len(marks) == 1:
        return marks.pop()
    if period.start == period.end:
        return DayMark(period.start.day, period.start.month, period.start.year, certain=True)
    return None


def _proposed(days: Iterable[RawDay], period: Period, reading: Reading) -> list[ProposedDay]:
    proposed = []
    before: date | None = None
    for raw in days:
        day = date_of(raw.mark, period, before) if raw.mark else None
        before = day or before
        proposed.append(_proposed_day(raw, day, reading))
    return [day for day in proposed if day.items or day.problems or day.date]


def _proposed_day(raw: RawDay, day: date | None, reading: Reading) -> ProposedDay:
    problems = []
    if raw.mark and day is None:
        problems.append(Problem(raw.address, "day_impossible", Severity.ERROR))
    if raw.mark and day and weekday_differs(raw.mark, day):
        facts = {"date": day.isoformat()}
        problems.append(Problem(raw.address, "weekday_mismatch", Severity.WARNING, facts))
    title = raw.mark.title if raw.mark else ""
    items = raw.items
    if title and not items:  # a day of one line: "5 October: trip to Brno"
        items, title = [RawItem(raw.address, raw.address, titles=[(title, "")])], ""
    return ProposedDay(
        date=day,
        address=raw.address,
        items=tuple(judged(make_item(item, day, reading)) for item in items),
        problems=tuple(problems),
        note=local_text(title, reading.latin) if title else NO_TEXT,
    )


def _other_sheets(book: Book, chosen: list[Sheet]) -> tuple[Problem, ...]:
    """Name the sheets that were not read, so that nothing is passed over in silence (F81)."""
    left = [one.name for one in book.sheets if one not in chosen and one.rows]
    if not left:
        return ()
    return (Problem("", "other_sheets", Severity.HINT, {"sheets": ", ".join(left)}),)
