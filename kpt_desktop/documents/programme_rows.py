"""One item of the programme as a row of the page."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from kpt_desktop.documents.printable import printable
from kpt_desktop.documents.programme_page import Row
from kpt_desktop.documents.words import Words, each, plain, said, words
from kpt_desktop.domain import audience as aud
from kpt_desktop.domain.records import Item, Team
from kpt_desktop.domain.times import clock, clock_range
from kpt_desktop.texts import family, text

NO_TEAMS: Mapping[UUID, Team] = {}
LONGEST_IN_TITLE = 28
LONGEST_IN_PLACE = 18
LONGEST_IN_AUDIENCE = 13
"""Longer words may be broken anywhere: what the column holds of ordinary letters."""

TITLE_LINE, PLACE_LINE, AUDIENCE_LINE = 30, 18, 11
"""Letters that a line of each column holds."""

TALL_ROW = 36
"""Lines past which a row may be higher than a page and is let break."""


def build_row(
    item: Item,
    languages: Sequence[str],
    teams: Mapping[UUID, Team] = NO_TEAMS,
    *,
    live: bool = False,
) -> Row:
    """Return an item's row; who is responsible and internal notes stay in the house.

    Args:
        item: of the programme.
        languages: of the page.
        teams: of the visit, for items of one team.
        live: the row is told whose it is.
    """
    title = said(item.title, languages, LONGEST_IN_TITLE)
    row = Row(
        time=time_of(item, languages),
        title=title or words(languages, "programme.untitled"),
        note=said(item.note, languages, LONGEST_IN_TITLE),
        place=said(item.place, languages, LONGEST_IN_PLACE),
        audience=audience_of(item.audience, languages, teams),
        tall=False,
        item=str(item.id) if live else "",
    )
    return replace(row, tall=True) if lines_of(row) > TALL_ROW else row


def lines_of(row: Row) -> int:
    """Return about how many lines a row takes."""
    return max(
        lines_in(row.title, TITLE_LINE) + lines_in(row.note, TITLE_LINE),
        lines_in(row.place, PLACE_LINE),
        lines_in(row.audience, AUDIENCE_LINE),
    )


def lines_in(cell: Words, letters: int) -> int:
    """Return about how many lines a text takes where a line holds so many letters."""
    return sum(1 + len(line) // letters for part in cell for line in part.text.split("\n"))


def time_of(item: Item, languages: Sequence[str]) -> Words:
    """Return when an item is, as paper says it: clock times, or a part of the day."""
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


def audience_of(
    audience: str, languages: Sequence[str], teams: Mapping[UUID, Team] = NO_TEAMS
) -> Words:
    """Return whom a row is for, empty for everybody."""
    if aud.read(audience).is_everybody:
        return ()
    longest = LONGEST_IN_AUDIENCE
    return each(languages, lambda lang: printable(_audience_in(audience, lang, teams), longest))


def _audience_in(audience: str, lang: str, teams: Mapping[UUID, Team]) -> str:
    known = family(lang, "paper").get(f"audience.{audience}")
    if known is not None:
        return str(known)
    return ", ".join(_atom(atom, lang, teams) for atom in aud.read(audience).atoms)


def _atom(atom: str, lang: str, teams: Mapping[UUID, Team]) -> str:
    if atom.startswith(aud.TRACK):
        return atom.removeprefix(aud.TRACK)
    if atom.startswith(aud.TEAM):
        team = aud.team_of(atom, teams)
        return team.name.best(lang) if team else text(lang, "paper", "audience.team")
    if atom.startswith("group") and atom[5:].isdecimal():
        return text(lang, "paper", "audience.group", number=int(atom[5:]))
    return str(family(lang, "paper").get(f"audience.{atom}", atom))
