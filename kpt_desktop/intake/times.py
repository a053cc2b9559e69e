"""Clock times as people write them in programmes, to minutes after midnight.

``9:00–10:30``, ``09.00 - 10.00``, ``с 9-00 до 10-30``, ``cca. 18-19 hod.``, ``2:30 pm``, cells of
Excel's own time type, fractions of a day, and words for parts of the day.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from kpt_desktop.domain.enums import DayPart
from kpt_desktop.domain.times import DAY
from kpt_desktop.intake.day_parts import read_part, split_part
from kpt_desktop.intake.grid import Value
from kpt_desktop.intake.time_forms import (
    is_clear,
    later_times,
    match_duration,
    match_time,
    match_until,
    minutes,
    plain_time,
    says_later,
    without_remark,
)

UNREADABLE = "time_unreadable"
IMPOSSIBLE = "time_impossible"
LIKE_DATE = "time_like_date"
END_ALONE = "only_end_known"
END_FIRST = "end_before_start"
MIDNIGHT = "time_is_midnight"

LONGEST_NIGHT = 12 * 60
"""A later clock time before an earlier one runs over midnight up to this length; else it is a
slip of the pen (11:30–10:00) that is asked about."""
NIGHT_FROM = 12 * 60
"""Items that run over midnight begin in the afternoon or evening."""


@dataclass(frozen=True, slots=True)
class TimeReading:
    """What a time cell says.

    Attributes:
        start: minutes after midnight, 0 to 1439.
        end: minutes after the same midnight, above ``start``; may be set alone ("till 12:00").
        part: the part of the day, when there is no clock time.
        approximate: "about", "cca", «около».
        problem: one of the codes of this module.
        typed: the times that ``problem`` is about, as the file has them.
        rest: words of the cell that are no time.
    """

    start: int | None = None
    end: int | None = None
    part: DayPart | None = None
    approximate: bool = False
    problem: str = ""
    typed: str = ""
    rest: str = ""

    @property
    def says_when(self) -> bool:
        """Whether there is a time or a part of the day in it."""
        return self.start is not None or self.end is not None or self.part is not None


NO_TIME = TimeReading()


def read_time(value: Value) -> TimeReading:
    """Return what a cell of a time column says; an empty cell gives :data:`NO_TIME`."""
    if value is None or isinstance(value, bool):
        return NO_TIME
    if isinstance(value, datetime):
        return _from_datetime(value)
    if isinstance(value, date):
        return _from_date(value)
    if isinstance(value, time):
        return TimeReading(start=value.hour * 60 + value.minute)
    if isinstance(value, int | float):
        return _from_number(value)
    return _from_text(value)


def split_time(line: str) -> tuple[TimeReading, str] | None:
    """Return the time a line of text begins with and the rest of the line, or None.

    A bare number is no time here: "3 workshops" is a title.
    """
    plain, approximate = plain_time(line)
    found = match_time(plain, whole=False)
    if found is None or not is_clear(found[0]):
        return _split_part(line)
    after = plain[found.end() :]
    if after[:1].isalnum() or re.match(r"[.:]\d", after):
        return None
    rest = _without_separators(line[found.end() + len(line) - len(plain) :])
    return replace(_checked(found, found[0].strip()), approximate=approximate), rest


def _without_separators(text: str) -> str:
    """Take away what divides the time from the words after it, and a bracket that closed it."""
    rest = text.strip(" \t:;,.–—-|+*")
    return rest.lstrip(") ") if rest.count(")") > rest.count("(") else rest


def _split_part(line: str) -> tuple[TimeReading, str] | None:
    part = split_part(line.strip())
    return (TimeReading(part=part[0]), part[1]) if part else None


def read_duration(value: Value) -> int | None:
    """Return a length in minutes: 90, "1,5 h", "1 h 30 min", 1:30; None if unreadable."""
    if isinstance(value, time):
        return value.hour * 60 + value.minute
    if isinstance(value, int | float) and not isinstance(value, bool):
        minutes = round(value * DAY) if 0 < value < 1 else round(value)
        return minutes if 0 < minutes <= DAY else None
    if not isinstance(value, str):
        return None
    if found := re.fullmatch(r"\s*(\d{1,2}):(\d{2})(?::\d{2})?\s*", value):
        return int(found[1]) * 60 + int(found[2])
    found = match_duration(value)
    if found is None or not (found[1] or found[2]):
        return None
    minutes = round(float(found[1] or 0) * 60) + int(found[2] or 0)
    return minutes if 0 < minutes <= DAY else None


def joined(start: TimeReading, end: TimeReading) -> TimeReading:
    """Return one reading from the cells of separate columns "from" and "to"."""
    until = DAY if end.problem == MIDNIGHT else end.start if end.start is not None else end.end
    if until is None:
        return replace(start, problem=start.problem or end.problem, typed=start.typed or end.typed)
    if start.start is None:
        if start.part or start.problem:
            return start
        return replace(start, end=until, problem=END_ALONE, typed=_shown(until))
    together = _ordered(start.start, until, f"{_shown(start.start)}-{_shown(until)}")
    return replace(
        start,
        end=together.end,
        approximate=start.approximate or end.approximate,
        problem=start.problem or together.problem,
        typed=start.typed or together.typed,
    )


def lasting(start: TimeReading, minutes: int | None) -> TimeReading:
    """Return a reading with its end counted from a length."""
    if minutes is None or start.start is None or start.end is not None:
        return start
    return replace(start, end=start.start + minutes)


def _shown(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _from_datetime(value: datetime) -> TimeReading:
    """Excel keeps times past midnight as moments of the first days of 1900."""
    minutes = value.hour * 60 + value.minute
    return TimeReading(start=minutes)


def _from_date(value: date) -> TimeReading:
    """Read what Excel made of ``9.10`` (the ninth of October) back into 9:10, and 24:00."""
    if value.year <= 1900:
        return _checked_clock(24 * 60)
    reading = _checked_clock(value.day * 60 + value.month)
    return replace(reading, problem=reading.problem or LIKE_DATE, typed=value.isoformat())


def _from_number(value: float) -> TimeReading:
    """A fraction of a day, a bare hour, ``9.3`` for 9.30 or ``930``."""
    if 0 < value < 1:
        return _checked_clock(round(value * DAY))
    hours, rest = divmod(round(value * 100), 100)
    if hours <= 24 and rest < 60:
        return _checked_clock(hours * 60 + rest)
    if value == int(value) and 100 <= value <= 2400 and value % 100 < 60:
        return _checked_clock(int(value) // 100 * 60 + int(value) % 100)
    return TimeReading(problem=IMPOSSIBLE, typed=f"{value:g}")


def _checked_clock(minutes: int) -> TimeReading:
    if minutes >= DAY:
        if minutes == DAY:
            return TimeReading(start=0, problem=MIDNIGHT, typed="24:00")
        return _impossible(_shown(minutes))
    return TimeReading(start=minutes)


def _impossible(typed: str) -> TimeReading:
    return TimeReading(problem=IMPOSSIBLE, typed=typed)


def _from_text(text: str) -> TimeReading:
    plain, about = plain_time(text)
    plain, about_after = without_remark(plain.strip())
    approximate = about or about_after
    if not plain.strip(" -?.,*/"):
        return NO_TIME
    if part := read_part(plain):
        return TimeReading(part=part, approximate=approximate)
    if says_later(plain):
        return TimeReading(rest=text.strip())
    if found := match_time(plain, whole=True):
        return replace(_checked(found, plain), approximate=approximate)
    if found := match_until(plain):
        reading = _checked_clock(minutes(found, 1))
        return TimeReading(None, reading.start, problem=reading.problem or END_ALONE, typed=plain)
    return _with_rest(text.strip())


def _with_rest(text: str) -> TimeReading:
    """Read a cell that says more than the time: ``9:00 (tbc)``, ``večer, cca 19 h``."""
    for begin in (0, *later_times(text)):
        if (split := split_time(text[begin:])) and split[0].part is None:
            before = _without_separators(text[:begin].rstrip("( "))
            words = (before if not read_part(before) else "", split[1])
            return replace(split[0], rest=" ".join(filter(None, words)))
    if split := split_time(text):
        return replace(split[0], rest=split[1])
    return TimeReading(problem=UNREADABLE, typed=text)


def _checked(found: re.Match[str], typed: str) -> TimeReading:
    groups = found.groupdict()
    for number in ("1", "2"):
        if groups.get("h" + number) is not None:
            hour, minute = int(groups["h" + number]), int(groups.get("m" + number) or 0)
            if minute > 59 or hour > 24 or (hour == 24 and minute and number == "1"):
                return _impossible(typed)
    start = minutes(found, 1)
    if groups.get("h2") is None:
        return _checked_clock(start)
    return _ordered(start, minutes(found, 2), typed)


def _ordered(start: int, end: int, typed: str) -> TimeReading:
    """Put the end after the start: over midnight for a night, a question for a slip."""
    if start >= DAY:
        start -= DAY
    if end > start:
        return TimeReading(start, end)
    if end < start and start >= NIGHT_FROM and end + DAY - start <= LONGEST_NIGHT:
        return TimeReading(start, end + DAY)
    return TimeReading(start, problem=END_FIRST, typed=typed)
