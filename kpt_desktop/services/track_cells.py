"""Fields of tracks, modules and workplaces as people type and read them."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from kpt_desktop.domain.local_text import NO_TEXT
from kpt_desktop.domain.records import Module, Track, Workplace
from kpt_desktop.errors import UserError
from kpt_desktop.services.place_cells import parse_minutes
from kpt_desktop.services.text_entry import clean_block, clean_line
from kpt_desktop.texts import LANGUAGES

TRACK_COLUMNS = ("code", "name_ru", "name_en", "name_cs")
MODULE_COLUMNS = (
    "code", "title_ru", "title_en", "title_cs", "day", "minutes", "follows", "language",
    "carry_ru", "carry_en", "carry_cs", "note",
)  # fmt: skip
WORKPLACE_COLUMNS = (
    "name", "ui_language", "keyboard", "software", "safety", "checked_by", "note",
)  # fmt: skip

MOST_DAYS = 14
LONGEST_MODULE = 12 * 60
USUAL_MINUTES = 120


def show_track(track: Track, column: str, _lang: str) -> str:
    """Return a cell of a track; typed again, it means the same value."""
    if column.startswith("name_"):
        return track.name.in_language(column.removeprefix("name_"))
    return str(getattr(track, column))


def parse_track(track: Track | None, column: str, typed: str) -> dict[str, Any]:
    """Return the fields that a typed cell of a track means.

    Raises:
        UserError: as ``clean_line``.
    """
    cleaned = clean_line(typed)
    if column.startswith("name_"):
        before = track.name if track else NO_TEXT
        return {"name": before.with_language(column.removeprefix("name_"), cleaned)}
    return {column: cleaned}


def show_module(module: Module, column: str, modules: Mapping[UUID, Module]) -> str:
    """Return a cell of a module; ``modules`` tells the letter of the one it goes on with."""
    match column.partition("_"):
        case "title", _, lang:
            return module.title.in_language(lang)
        case "carry", _, lang:
            return module.carry_over.in_language(lang)
    if column == "follows":
        followed = modules.get(module.follows_id) if module.follows_id else None
        return followed.code if followed else ""
    value = getattr(module, column)
    if column == "language":
        return "+".join(part.upper() for part in str(value).split("+")) if value else ""
    return "" if value is None else str(value)


def parse_module(
    module: Module | None, column: str, typed: str, own: Sequence[Module]
) -> dict[str, Any]:
    """Return the fields that a typed cell of a module means.

    Args:
        module: None for a new one.
        column: of :data:`MODULE_COLUMNS`.
        typed: the words.
        own: the modules of the track, one of which may be followed.

    Raises:
        UserError: ``module_unknown`` (code), ``competition_day_unreadable`` (most),
            ``module_minutes_unreadable`` (most), ``task_language_unknown`` or as ``clean_line``.
    """
    match column.partition("_"):
        case "title", _, lang:
            before = module.title if module else NO_TEXT
            return {"title": before.with_language(lang, clean_line(typed))}
        case "carry", _, lang:
            before = module.carry_over if module else NO_TEXT
            return {"carry_over": before.with_language(lang, clean_block(typed))}
    if column == "follows":
        return {"follows_id": _followed(typed, own)}
    readers: Mapping[str, Callable[[str], Any]] = {
        "day": _day,
        "minutes": _minutes,
        "language": _language,
    }
    return {column: readers.get(column, clean_line)(typed)}


def _day(typed: str) -> int | None:
    cleaned = typed.strip()
    if not cleaned:
        return None
    if not (cleaned.isascii() and cleaned.isdigit()) or not 1 <= int(cleaned[:3]) <= MOST_DAYS:
        raise UserError("competition_day_unreadable", most=MOST_DAYS)
    return int(cleaned)


def _minutes(typed: str) -> int:
    minutes = parse_minutes(typed)
    if minutes is None:
        return USUAL_MINUTES
    if not 0 < minutes <= LONGEST_MODULE:
        raise UserError("module_minutes_unreadable", most=LONGEST_MODULE // 60)
    return minutes


def _language(typed: str) -> str:
    parts = [part for part in re.split(r"[\s+,;/]+", typed.strip().lower()) if part]
    if any(part not in LANGUAGES for part in parts):
        raise UserError("task_language_unknown")
    return "+".join(dict.fromkeys(parts))


def _followed(typed: str, own: Sequence[Module]) -> UUID | None:
    code = clean_line(typed)
    if not code:
        return None
    found = next((one for one in own if one.code.casefold() == code.casefold()), None)
    if found is None:
        raise UserError("module_unknown", code=code)
    return found.id


def show_workplace(place: Workplace, column: str, _lang: str) -> str:
    """Return a cell of a workplace."""
    return str(getattr(place, column))


def parse_workplace(_place: Workplace | None, column: str, typed: str) -> dict[str, Any]:
    """Return the fields that a typed cell of a workplace means; raises as ``clean_line``."""
    return {column: clean_line(typed)}
