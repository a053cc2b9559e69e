"""The guests' programme in two other shapes: a day on a page in big type, and a pocket booklet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kpt_desktop.documents.head import contacts
from kpt_desktop.documents.programme import ProgrammeOptions, day_blocks, heading_of, period_of
from kpt_desktop.documents.programme_page import Contact, DayBlock, Row, VersionLine
from kpt_desktop.documents.version_line import version_line
from kpt_desktop.documents.words import Said, Words, said, words
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.visit_records import VisitRecords

POCKET_LETTERS = 480
"""Letters of a text that surely fit one page of the booklet; longer ones go on in another row."""

POCKET_LINE = 40
"""Letters of one of its lines."""

SHORT_PLACE = 120
"""Letters of a place that fit beside a piece of text that long."""


@dataclass(frozen=True, slots=True)
class DayLabels:
    """The words of the page itself."""

    day_open: Words
    empty: Words
    contacts: Words
    continued: Words


@dataclass(frozen=True, slots=True)
class DaySheets:
    """A page for each day."""

    languages: tuple[str, ...]
    title: str
    heading: Words
    dates: Words
    version: VersionLine
    days: tuple[DayBlock, ...]
    contacts: tuple[Contact, ...]
    labels: DayLabels


@dataclass(frozen=True, slots=True)
class PocketPage:
    """The booklet. ``folded`` sets its small pages on sheets of A4 that are then folded."""

    languages: tuple[str, ...]
    title: str
    heading: Words
    dates: Words
    version: VersionLine
    parties: tuple[Words, ...]
    days: tuple[DayBlock, ...]
    contacts: tuple[Contact, ...]
    labels: DayLabels
    folded: bool


def build_day_sheets(
    records: VisitRecords,
    languages: tuple[str, ...],
    options: ProgrammeOptions | None = None,
    only: date | None = None,
) -> DaySheets:
    """Return the days one a page, or only one of them."""
    chosen = options or ProgrammeOptions()
    blocks = day_blocks(records, languages, live=chosen.live)
    dated = zip(records.days_in_order(), blocks, strict=True)
    heading, period = heading_of(records, languages), period_of(records, languages)
    return DaySheets(
        languages=languages,
        title=f"{heading[0].text} · {period[0].text}",
        heading=heading,
        dates=period,
        version=version_line(records, languages, chosen.version),
        days=tuple(block for day, block in dated if only is None or day.date == only),
        contacts=contacts(records, languages) if chosen.contacts else (),
        labels=_labels(languages),
    )


def build_pocket(
    records: VisitRecords,
    languages: tuple[str, ...],
    options: ProgrammeOptions | None = None,
    *,
    folded: bool = True,
) -> PocketPage:
    """Return the booklet; a text too long for one of its pages is cut into several rows."""
    chosen = options or ProgrammeOptions()
    heading, period = heading_of(records, languages), period_of(records, languages)
    return PocketPage(
        languages=languages,
        title=f"{heading[0].text} · {period[0].text}",
        heading=heading,
        dates=period,
        version=version_line(records, languages, chosen.version),
        parties=tuple(
            said(records.organisation(side).short_name, languages)
            for side in (Side.GUEST, Side.HOST)
        ),
        days=tuple(
            replace(
                day,
                note=_shortened(day.note),
                rows=tuple(part for row in day.rows for part in _parts(row)),
            )
            for day in day_blocks(records, languages, live=chosen.live)
        ),
        contacts=contacts(records, languages) if chosen.contacts else (),
        labels=_labels(languages),
        folded=folded,
    )


def _labels(languages: Sequence[str]) -> DayLabels:
    return DayLabels(
        **{
            name: words(languages, f"programme.{name}")
            for name in ("day_open", "empty", "contacts", "continued")
        }
    )


def _parts(row: Row) -> Iterator[Row]:
    """Yield the row, or the rows that say the same in pieces which fit a page."""
    cells = (row.title, row.note, row.place)
    if _room(cells) <= POCKET_LETTERS:
        yield row
        return
    short = _room((row.place,)) <= SHORT_PLACE
    names = ("title", "note") if short else ("title", "note", "place")
    pieces = [(name, piece) for name in names for piece in _pieces(row, name)]
    for number, (name, piece) in enumerate(pieces):
        named = name == "title"
        made = replace(row, title=(piece,) if named else (), note=() if named else (piece,))
        if number == 0:
            yield made if short else replace(made, place=())
        else:
            yield replace(made, time=(), place=(), audience=())


def _pieces(row: Row, name: str) -> Iterator[Said]:
    cell: Words = getattr(row, name)
    for part in cell:
        for piece in _cut(part.text):
            yield Said(part.lang, piece)


def _cut(text: str) -> Iterator[str]:
    """Yield pieces of a text that end where a word or a line ends, or in the middle of a giant."""
    rest = text
    while (most := _most(rest)) < len(rest):
        at = max(rest.rfind(mark, 1, most) for mark in (" ", "\n", "\u200b", "\u00ad"))
        at = at if at > 0 else most
        yield rest[:at].strip()
        rest = rest[at:].lstrip()
    if rest:
        yield rest


def _most(text: str) -> int:
    """Return how much of a text a piece holds: a line break takes the room of a whole line."""
    room = POCKET_LETTERS
    for index, char in enumerate(text):
        room -= POCKET_LINE if char == "\n" else 1
        if room < 0:
            return max(index, 1)
    return len(text)


def _room(cells: Sequence[Words]) -> int:
    """Return the letters of some texts, a line break counted as a line of them."""
    texts = [part.text for cell in cells for part in cell]
    return sum(len(text) + text.count("\n") * POCKET_LINE for text in texts)


def _shortened(note: Words) -> Words:
    """Return a day's note as far as it fits beside the day's heading."""
    return tuple(
        part
        if _most(part.text) == len(part.text)
        else replace(part, text=next(_cut(part.text)) + "…")
        for part in note
    )
