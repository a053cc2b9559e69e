"""The programme handed to guests: days, times, events, places; nothing that is internal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from kpt_desktop.documents import dates
from kpt_desktop.documents.head import approval, contacts, parties
from kpt_desktop.documents.programme_page import DayBlock, Labels, ProgrammePage
from kpt_desktop.documents.programme_rows import build_row, lines_of
from kpt_desktop.documents.words import each, said, words
from kpt_desktop.domain.enums import Direction
from kpt_desktop.domain.records import Day
from kpt_desktop.domain.visit_records import VisitRecords

LONG_DAY = 45
"""Lines past which a day may be higher than a page and is measured."""


@dataclass(frozen=True, slots=True)
class ProgrammeOptions:
    """What the user may choose; ``approval`` None means: as the setting says."""

    approval: bool | None = None
    contacts: bool = True


def build_programme(
    records: VisitRecords,
    languages: tuple[str, ...],
    options: ProgrammeOptions | None = None,
) -> ProgrammePage:
    """Return the guests' programme as plain data.

    Items and notes marked as internal are not in it, nor are those waiting in the pool.

    Args:
        records: of the visit.
        languages: one or more of ru, en, cs; the first is printed large.
        options: None takes the defaults.
    """
    chosen = options or ProgrammeOptions()
    days = tuple(_day(records, day, languages) for day in records.days_in_order())
    rows = [row for day in days for row in day.rows]
    heading = words(languages, f"programme.heading.{_direction(records)}")
    period = each(
        languages, lambda lang: dates.period(lang, records.visit.start, records.visit.end)
    )
    running = f"{heading[0].text} · {period[0].text}"
    return ProgrammePage(
        languages=languages,
        title=running,
        running=running,
        approval=approval(records, languages, chosen.approval),
        heading=heading,
        dates=period,
        parties=parties(records, languages),
        days=days,
        contacts=contacts(records, languages) if chosen.contacts else (),
        labels=_labels(languages),
        has_places=any(row.place for row in rows),
        has_audiences=any(row.audience for row in rows),
    )


def _direction(records: VisitRecords) -> str:
    return "incoming" if records.visit.direction == Direction.INCOMING else "outgoing"


def _labels(languages: Sequence[str]) -> Labels:
    return Labels(
        **{
            name: words(languages, f"programme.{name}")
            for name in (
                "time", "event", "place", "audience", "continued", "contacts", "day_open", "empty",
            )
        }
    )  # fmt: skip


def _day(records: VisitRecords, day: Day, languages: Sequence[str]) -> DayBlock:
    items = [item for item in records.items_of(day.id) if not item.internal]
    rows = tuple(build_row(item, languages, records.teams) for item in items)
    return DayBlock(
        heading=each(languages, partial(_heading, day.date)),
        kind=words(languages, f"day.{day.kind.value}"),
        note=said(day.note, languages),
        rows=rows,
        long=sum(lines_of(row) + 1 for row in rows) > LONG_DAY,
    )


def _heading(day: date, lang: str) -> str:
    return dates.day_heading(lang, day)
