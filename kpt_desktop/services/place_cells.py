"""Fields of places and vehicles as people type and read them."""

import re
from typing import Any

from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Place, Vehicle
from kpt_desktop.errors import UserError
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import LANGUAGES, text

MOST_PEOPLE = 100_000
_YES = {"+", "1", "da", "yes", "y", "ano", "a", "x", "true"}
_NO = {"", "-", "0", "net", "no", "n", "ne", "false"}


def parse_count(typed: str) -> int | None:
    """Return how many people a place holds or a vehicle seats; blank means unknown.

    Raises:
        UserError: ``count_unreadable``.
    """
    cleaned = typed.strip()
    if not cleaned:
        return None
    if not (cleaned.isascii() and cleaned.isdigit()) or not 0 < int(cleaned[:9]) <= MOST_PEOPLE:
        raise UserError("count_unreadable")
    return int(cleaned)


def parse_minutes(typed: str) -> int | None:
    """Return minutes from "25", "25 min" or "1:15"; blank means unknown.

    Raises:
        UserError: ``minutes_unreadable``.
    """
    cleaned = typed.strip()
    if not cleaned:
        return None
    if match := re.fullmatch(r"(\d{1,2}):([0-5]\d)", cleaned):
        return int(match[1]) * 60 + int(match[2])
    if match := re.fullmatch(r"(\d{1,4})\s*[^\W\d]*\.?", cleaned):
        return int(match[1])
    raise UserError("minutes_unreadable")


def parse_closed_days(typed: str) -> str:
    """Return weekdays as ISO numbers apart by blanks, from their names, beginnings or numbers.

    Raises:
        UserError: ``weekday_unknown`` (word).
    """
    found = {_weekday(word) for word in re.split(r"[\s,;./]+", typed.strip()) if word}
    return " ".join(str(day) for day in sorted(found))


def show_closed_days(stored: str, lang: str) -> str:
    """Return closed days as short weekday names."""
    return ", ".join(text(lang, "values", f"Weekday.{day}") for day in closed_days(stored))


def closed_days(stored: str) -> tuple[int, ...]:
    """Return the ISO weekday numbers of a stored text, passing over what is none."""
    return tuple(int(word) for word in stored.split() if word in set("1234567"))


def _weekday(word: str) -> int:
    if word in set("1234567"):
        return int(word)
    wanted = fold(word)
    for lang in LANGUAGES:
        for day in range(1, 8):
            names = (text(lang, "values", f"{key}.{day}") for key in ("Weekday", "WeekdayName"))
            if any(fold(name).startswith(wanted) for name in names) and len(wanted) > 1:
                return day
    raise UserError("weekday_unknown", word=word)


def parse_truth(typed: str) -> bool:
    """Return whether a word means yes; blank means no.

    Raises:
        UserError: ``yes_no_unreadable``.
    """
    word = fold(typed.strip())
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise UserError("yes_no_unreadable")


def show_place(place: Place, column: str, lang: str) -> str:
    """Return a cell of a place; typed again, it means the same value."""
    if column.startswith("name_"):
        return place.name.in_language(column.removeprefix("name_"))
    if column == "closed_days":
        return show_closed_days(place.closed_days, lang)
    if column == "several_at_once":
        return text(lang, "values", "yes") if place.several_at_once else ""
    value = getattr(place, column)
    return "" if value is None else str(value)


def parse_place(place: Place | None, column: str, typed: str) -> dict[str, Any]:
    """Return the fields that a typed cell of a place means.

    Raises:
        UserError: as the other functions here and ``clean_line``.
    """
    if column.startswith("name_"):
        before = (place or Place()).name
        return {"name": before.with_language(column.removeprefix("name_"), clean_line(typed))}
    if column == "capacity":
        return {column: parse_count(typed)}
    if column == "closed_days":
        return {column: parse_closed_days(typed)}
    if column == "several_at_once":
        return {column: parse_truth(typed)}
    return {column: clean_line(typed)}


def show_vehicle(vehicle: Vehicle, column: str, _lang: str) -> str:
    """Return a cell of a vehicle."""
    value = getattr(vehicle, column)
    return "" if value is None else str(value)


def parse_vehicle(_vehicle: Vehicle | None, column: str, typed: str) -> dict[str, Any]:
    """Return the fields that a typed cell of a vehicle means; raises as :func:`parse_place`."""
    if column == "seats":
        return {column: parse_count(typed)}
    return {column: clean_line(typed)}
