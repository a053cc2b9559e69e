"""One item of the programme as a row of the page."""

from collections.abc import Sequence
from dataclasses import replace

from kpt_desktop.documents.programme_page import Row
from kpt_desktop.documents.words import Words, plain, said, words
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.times import clock, clock_range

EVERYBODY = "all"
LONGEST_IN_TITLE = 28
LONGEST_IN_PLACE = 18
LONGEST_IN_AUDIENCE = 13
"""Longer words may be broken anywhere: what the column holds of ordinary letters."""

TITLE_LINE, PLACE_LINE, AUDIENCE_LINE = 30, 18, 11
"""Letters that a line of each column holds."""

TALL_ROW = 36
"""Lines past which a row may be higher than a page and is let break."""


def build_row(item: Item, languages: Sequence[str]) -> Row:
    """Return an item's row; who is responsible and internal notes stay in the house."""
    title = said(item.title, languages, LONGEST_IN_TITLE)
    row = Row(
        time=_time(item, languages),
        title=title or words(languages, "programme.untitled"),
        note=said(item.note, languages, LONGEST_IN_TITLE),
        place=said(item.place, languages, LONGEST_IN_PLACE),
        audience=_audience(item.audience, languages),
        tall=False,
    )
    return replace(row, tall=True) if lines_of(row) > TALL_ROW else row


def lines_of(row: Row) -> int:
    """Return about how many lines a row takes."""
    return max(
        _lines(row.title, TITLE_LINE) + _lines(row.note, TITLE_LINE),
        _lines(row.place, PLACE_LINE),
        _lines(row.audience, AUDIENCE_LINE),
    )


def _lines(cell: Words, letters: int) -> int:
    return sum(1 + len(line) // letters for part in cell for line in part.text.split("\n"))


def _time(item: Item, languages: Sequence[str]) -> Words:
    if item.start is None:
        return words(languages, f"part.{item.part.value}") if item.part else ()
    if not item.approximate:
        return plain(clock_range(item.start, item.end), languages[0])
    if item.end is None:
        return words(languages, "programme.about", time=_spoken(item.start))
    return words(
        languages, "programme.about_range", start=_spoken(item.start), end=_spoken(item.end)
    )


def _spoken(minutes: int) -> str:
    """Return a clock time as it stands among words: ``9:00`` where a column has ``09:00``."""
    return clock(minutes).removeprefix("0")


def _audience(audience: str, languages: Sequence[str]) -> Words:
    if audience in {"", EVERYBODY}:
        return ()
    if audience.startswith("group") and audience[5:].isdecimal():
        return words(languages, "audience.group", number=int(audience[5:]))
    if audience in {"guests", "hosts", "students", "teachers"}:
        return words(languages, f"audience.{audience}")
    return plain(audience, languages[0], LONGEST_IN_AUDIENCE)
