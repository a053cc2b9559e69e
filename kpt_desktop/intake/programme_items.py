"""From a row as typed to a proposed item: languages, audience, kind, and what to ask about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kpt_desktop.domain.enums import DayPart, Severity
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.times import clock
from kpt_desktop.intake.programme_audience import ALL, audience_in_title, read_audience
from kpt_desktop.intake.programme_columns import language_of_header
from kpt_desktop.intake.programme_kinds import guess_kind
from kpt_desktop.intake.programme_proposal import ProposedItem
from kpt_desktop.intake.programme_raw import Problem, RawItem
from kpt_desktop.intake.programme_text import (
    is_cyrillic,
    language_of,
    local_text,
    one_line,
    typed_text,
)
from kpt_desktop.intake.times import (
    END_ALONE,
    END_FIRST,
    IMPOSSIBLE,
    LIKE_DATE,
    MIDNIGHT,
    UNREADABLE,
    TimeReading,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of the whole file: the language of Latin texts and who receives."""

    latin: str = "en"
    host_country: str = "RU"


def make_item(raw: RawItem, day: date | None, reading: Reading) -> ProposedItem:
    """Return the item that a row proposes."""
    when = raw.when
    title, typed_title = _local(raw.titles, reading.latin)
    place, typed_place = _places(raw.places, title, reading.latin)
    audience, unknown = _audience(raw, reading.host_country)
    notes = [*raw.notes, *([unknown] if unknown else []), *([when.rest] if when.rest else [])]
    if when.problem == END_ALONE:
        notes.append(when.typed)
    return ProposedItem(
        address=raw.address,
        cell=raw.cell,
        date=day,
        start=when.start,
        end=when.end if when.start is not None else None,
        part=part_of(when),
        approximate=when.approximate,
        title=title,
        place=place,
        audience=audience,
        kind=guess_kind(title.ru, title.en, title.cs),
        responsible=raw.responsible,
        note=_note(notes, reading.latin),
        note_internal=when.typed if when.problem in {IMPOSSIBLE, UNREADABLE} else "",
        problems=(*time_problems(when, raw.cell), *raw.problems),
        typed_title=typed_title,
        typed_place=typed_place,
    )


def part_of(when: TimeReading) -> DayPart | None:
    """Return the part of the day, for "till 12:00" the one it lies in."""
    if when.start is not None or when.end is None:
        return when.part if when.start is None else None
    if when.end <= 13 * 60:
        return DayPart.MORNING
    return DayPart.AFTERNOON if when.end <= 18 * 60 else DayPart.EVENING


_SEVERITIES = {
    IMPOSSIBLE: Severity.ERROR,
    UNREADABLE: Severity.WARNING,
    LIKE_DATE: Severity.WARNING,
    END_ALONE: Severity.WARNING,
    END_FIRST: Severity.WARNING,
    MIDNIGHT: Severity.WARNING,
}
TIME_CODES = frozenset(_SEVERITIES)


def time_problems(when: TimeReading, cell: str) -> tuple[Problem, ...]:
    """Return what a reading of a time leaves to ask."""
    if when.problem not in _SEVERITIES or (when.problem == MIDNIGHT and when.end is not None):
        return ()
    facts = {"typed": when.typed, "time": clock(when.start or 0)}
    return (Problem(cell, when.problem, _SEVERITIES[when.problem], facts),)


def _local(texts: list[tuple[str, str]], latin: str) -> tuple[LocalText, str]:
    """Return the text in its languages and as typed; as typed is empty for several columns."""
    if not texts:
        return NO_TEXT, ""
    if len(texts) == 1:
        return local_text(texts[0][0], latin), typed_text(texts[0][0])
    together = NO_TEXT
    for typed, header in texts:
        lang = "ru" if is_cyrillic(typed) else language_of_header(header)
        if lang == "ru" and not is_cyrillic(typed):
            lang = language_of(typed, latin)
        parts = filter(None, (together.in_language(lang), one_line(typed)))
        together = together.with_language(lang, ". ".join(parts))  # a title and its description
    return together, ""


def _places(texts: list[tuple[str, str]], title: LocalText, latin: str) -> tuple[LocalText, str]:
    """A Latin place name is in the language of the Latin title beside it."""
    if len(texts) == 1 and not is_cyrillic(texts[0][0]) and (title.en or title.cs):
        typed = typed_text(texts[0][0])
        split = local_text(texts[0][0], latin)
        if not split.ru:
            lang = "en" if title.en else "cs"
            return LocalText().with_language(lang, typed), typed
    return _local(texts, latin)


def _audience(raw: RawItem, host_country: str) -> tuple[str, str]:
    """Return the audience, and the words of its cell when they are not understood."""
    named = read_audience(raw.audience, host_country)
    if named not in {None, ALL}:
        return str(named), ""
    for title, _ in raw.titles:
        if told := audience_in_title(one_line(title), host_country):
            return told, "" if named else raw.audience
    return ALL, "" if named else raw.audience


def _note(notes: Iterable[str], latin: str) -> LocalText:
    by_language: dict[str, list[str]] = {}
    for note in notes:
        line = one_line(note)
        by_language.setdefault(language_of(line, latin), []).append(line)
    return LocalText(**{lang: "; ".join(lines) for lang, lines in by_language.items()})
