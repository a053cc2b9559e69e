"""The programme handed to guests: days, times, events, places; nothing that is internal."""

from collections.abc import Sequence
from dataclasses import dataclass

from kpt_desktop.documents import dates
from kpt_desktop.documents.head import approval, contacts, parties
from kpt_desktop.documents.programme_page import DayBlock, Labels, ProgrammePage
from kpt_desktop.documents.programme_rows import build_row, lines_of
from kpt_desktop.documents.version_line import version_line
from kpt_desktop.documents.words import Words, each, said, words
from kpt_desktop.domain.enums import Direction
from kpt_desktop.domain.records import Day, ProgrammeVersion
from kpt_desktop.domain.visit_records import VisitRecords

LONG_DAY = 45
"""Lines past which a day may be higher than a page and is measured."""


@dataclass(frozen=True, slots=True)
class ProgrammeOptions:
    """What the user may choose.

    Attributes:
        approval: None means: as the setting says.
        contacts: whom to call, at the end.
        version: the records are those of this version; None means: as they are now.
        live: rows carry the ids of their items, so that a click finds them; never on real paper.
    """

    approval: bool | None = None
    contacts: bool = True
    version: ProgrammeVersion | None = None
    live: bool = False


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
    days = day_blocks(records, languages, live=chosen.live)
    rows = [row for day in days for row in day.rows]
    heading, period = heading_of(records, languages), period_of(records, languages)
    running = f"{heading[0].text} · {period[0].text}"
    return ProgrammePage(
        languages=languages,
        title=running,
        running=running,
        approval=approval(records, languages, chosen.approval),
        heading=heading,
        dates=period,
        version=version_line(records, languages, chosen.version),
        parties=parties(records, languages),
        days=days,
        contacts=contacts(records, languages) if chosen.contacts else (),
        labels=_labels(languages),
        has_places=any(row.place for row in rows),
        has_audiences=any(row.audience for row in rows),
    )


def heading_of(records: VisitRecords, languages: Sequence[str]) -> Words:
    """Return what a programme is called: of a reception, or of a stay elsewhere."""
    incoming = records.visit.direction == Direction.INCOMING
    return words(languages, f"programme.heading.{'incoming' if incoming else 'outgoing'}")


def period_of(records: VisitRecords, languages: Sequence[str]) -> Words:
    """Return the dates of the visit."""
    start, end = records.visit.start, records.visit.end
    return each(languages, lambda lang: dates.period(lang, start, end))


def day_blocks(
    records: VisitRecords, languages: Sequence[str], *, live: bool = False
) -> tuple[DayBlock, ...]:
    """Return the days as guests see them: without internal items."""
    return tuple(_day(records, day, languages, live=live) for day in records.days_in_order())


def day_heading(day: Day, languages: Sequence[str]) -> Words:
    """Return weekday and date."""
    return each(languages, lambda lang: dates.day_heading(lang, day.date))


def _labels(languages: Sequence[str]) -> Labels:
    return Labels(
        **{
            name: words(languages, f"programme.{name}")
            for name in (
                "time", "event", "place", "audience", "continued", "contacts", "day_open", "empty",
            )
        }
    )  # fmt: skip


def _day(records: VisitRecords, day: Day, languages: Sequence[str], *, live: bool) -> DayBlock:
    items = [item for item in records.items_of(day.id) if not item.internal]
    rows = tuple(build_row(item, languages, records.teams, live=live) for item in items)
    return DayBlock(
        heading=day_heading(day, languages),
        kind=words(languages, f"day.{day.kind.value}"),
        note=said(day.note, languages),
        rows=rows,
        long=sum(lines_of(row) + 1 for row in rows) > LONG_DAY,
    )
