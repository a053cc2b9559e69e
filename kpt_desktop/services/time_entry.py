"""Times as they are typed into the programme: ``9``, ``9.00-10.30``, ``930``, «после обеда»."""

import re
from dataclasses import dataclass

from kpt_desktop.domain.enums import DayPart
from kpt_desktop.domain.times import DAY, clock
from kpt_desktop.errors import UserError
from kpt_desktop.services.programme import check_times
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import text

_MIDNIGHT = "24"


@dataclass(frozen=True, slots=True)
class TypedTime:
    """When an item is: minutes after midnight of its day, or a part of the day, or neither."""

    start: int | None = None
    end: int | None = None
    part: DayPart | None = None
    approximate: bool = False


NEVER = TypedTime()
"""No time said."""


def parse_times(typed: str) -> TypedTime:
    """Return what typed text says of when an item is; blank says nothing.

    Raises:
        UserError: ``time_unreadable``, ``time_impossible``, ``item_ends_before_start``,
            ``item_end_without_start``, ``item_zero_length`` or ``item_start_out_of_day``.
    """
    cleaned = clean_line(typed)
    if not cleaned:
        return NEVER
    if re.match(rf"{_MIDNIGHT}(?!\d[1-9])", cleaned):
        raise UserError("item_start_out_of_day")
    from kpt_desktop.intake import times

    reading = times.read_time(cleaned)
    if reading.problem == times.END_FIRST:
        raise _end_first(cleaned)
    if reading.problem == times.END_ALONE:
        raise UserError("item_end_without_start")
    if reading.problem == times.IMPOSSIBLE:
        raise UserError("time_impossible")
    if reading.problem or reading.rest or not reading.says_when:
        raise UserError("time_unreadable")
    start, end = check_times(reading.start, reading.end)
    return TypedTime(start, end, reading.part, reading.approximate)


def _end_first(typed: str) -> UserError:
    clocks = [parse_clock(found) for found in re.findall(r"\d{1,2}[:.]\d\d|\d{1,4}", typed)]
    if len(clocks) != 2 or clocks[0] is None or clocks[1] is None:
        return UserError("time_unreadable")
    if clocks[0] == clocks[1]:
        return UserError("item_zero_length")
    return UserError("item_ends_before_start", start=clock(clocks[0]), end=clock(clocks[1]))


def parse_clock(typed: str) -> int | None:
    """Return one clock time in minutes after midnight, 1440 for 24:00, None when blank.

    Raises:
        UserError: ``time_unreadable`` or ``time_impossible``.
    """
    cleaned = clean_line(typed)
    if not cleaned:
        return None
    if cleaned.rstrip("0:.-h ") == _MIDNIGHT:
        return DAY
    said = parse_times(cleaned)
    if said.start is None or said.end is not None:
        raise UserError("time_unreadable")
    return said.start


def show_clock(minutes: int | None) -> str:
    """Return a clock time as it is typed, 24:00 for a day's end; nothing for None."""
    if minutes is None:
        return ""
    return f"{_MIDNIGHT}:00" if minutes == DAY else clock(minutes)


def show_times(
    start: int | None, end: int | None, part: DayPart | None, lang: str, *, approximate: bool
) -> str:
    """Return when an item is, as the window writes it; it can be parsed back."""
    if start is not None:
        shown = show_clock(start) if end is None else f"{show_clock(start)}–{show_clock(end)}"
        return text(lang, "values", "time.about", time=shown) if approximate else shown
    return text(lang, "values", f"DayPart.{part.value}") if part is not None else ""
