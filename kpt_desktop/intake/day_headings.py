"""Headings that name a day of a programme: «7 апреля 2018 г., суббота», "Day 1", "po 5. 10.".

A heading is a date, a weekday or a number of the day, in any order and company, with a few words
around it at most. Which date it means is decided with the visit's dates at hand.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from kpt_desktop.intake.grid import Value
from kpt_desktop.intake.months import MONTH_NAME, MONTHS
from kpt_desktop.intake.times import split_time

MOST_CHARACTERS = 120
"""Longer texts are no headings."""

_WEEKDAY_WORDS = (
    "понедельник пн пнд monday mon pondělí po pon",
    "вторник вт втр tuesday tue tues úterý út ute úte",
    "среда среду ср срд wednesday wed středa středu st stř",
    "четверг чт чтв thursday thu thur thurs čtvrtek čt čtv",
    "пятница пятницу пт птн friday fri pátek pá pát",
    "суббота субботу сб сбт saturday sat sobota sobotu so sob",
    "воскресенье вс вск sunday sun neděle neděli ne ned",
)
_WEEKDAYS = {word: number for number, words in enumerate(_WEEKDAY_WORDS) for word in words.split()}
_WEEKDAY = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))

_ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "первый první first one jedna один",
            "второй druhý second two dva два",
            "третий třetí third three tři три",
            "четвертый čtvrtý fourth four čtyři четыре",
            "пятый pátý fifth five pět пять",
            "шестой šestý sixth six šest шесть",
            "седьмой sedmý seventh seven sedm семь",
        ),
        start=1,
    )
    for word in words.split()
}
_NUMBER = r"\d{1,2}|" + "|".join(_ORDINALS)

_YEAR_END = r"(?:\s?(?:года|год|г\b|roku|r\b|y\b)\.?)?"
_DAY = r"(?P<day>\d{1,2})"
_YEAR = rf"(?:[.,]?\s?(?P<year>\d{{4}}|(?<=[./])\d{{2}}(?!\d|\s?[:.]))(?!\d){_YEAR_END})?"
_TIGHT_MONTH = r"(?P<month>0?[1-9]|1[0-2])"
_DATES = tuple(
    re.compile(form)
    for form in (
        rf"(?P<year>\d{{4}})-{_TIGHT_MONTH}-{_DAY}(?!\d)",
        rf"{_DAY}(?:st|nd|rd|th|-?го|\.)?\s?(?:of )?(?P<month>{MONTH_NAME})\b\.?{_YEAR}",
        rf"(?P<month>{MONTH_NAME})\b\.?\s?{_DAY}(?:st|nd|rd|th)?(?!\d|:\d){_YEAR}",
        rf"{_DAY}\.\s?{_TIGHT_MONTH}(?!\d)(?P<dot>\.)?(?:\s?(?P<year>\d{{4}}|(?<=\.)\d{{2}})(?!\d|\s?:){_YEAR_END})?",
        rf"{_DAY}/{_TIGHT_MONTH}(?:/(?P<year>\d{{4}}|\d{{2}}))?(?!\d|/)",
    )
)
_NTH_DAY = re.compile(
    rf"(?:day|день|den)\s?(?:№|no\.?|č\.)?\s?(?P<number>{_NUMBER})\b(?!\s?[:.]\s?\d\d)"
    rf"|(?P<before>{_NUMBER})(?:\.|-?й|-?ый|st|nd|rd|th)?\s?(?:day|день|den)\b"
)
_NAMED_DAY = re.compile(rf"(?P<weekday>{_WEEKDAY})(?![\w-])\.?")
_BEFORE = re.compile(
    r"(?:(?:program(?:me)?|программа|rozvrh|расписание|schedule|plan|план)\b[ ,:]*)?"
    r"(?:(?:on|for|na|на|dne|dny|date|дата|datum|the|v|ve|в|во|день недели)\b[ :]*)?"
)
_BETWEEN = re.compile(r"[\s,;()–—|/-]*")
_TITLE = re.compile(r"\s*(?:[:,;.–—-]|\()?\s*")


@dataclass(frozen=True, slots=True)
class DayMark:
    """What a heading says of its day.

    Attributes:
        day, month, year: of the calendar; None when they are not said.
        weekday: 0 is Monday.
        number: counted from 1, the first day of the visit.
        title: the words after it ("Arrival").
        certain: it cannot be anything else, such as the time ``9.10``.
    """

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    number: int | None = None
    title: str = ""
    certain: bool = False


@dataclass(frozen=True, slots=True)
class Period:
    """The visit's first and last day."""

    start: date
    end: date

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end


def read_heading(value: Value) -> DayMark | None:
    """Return what a cell says of a day, or None when it is no heading."""
    if isinstance(value, datetime | date):
        if value.year <= 1900:
            return None
        return DayMark(value.day, value.month, value.year, certain=True)
    if not isinstance(value, str):
        return None
    text = " ".join(value.split())
    if not text or len(text) > MOST_CHARACTERS:
        return None
    return _from_text(text)


def _from_text(text: str) -> DayMark | None:
    small = text.lower().replace("ё", "е") if len(text.lower()) == len(text) else text
    before = _BEFORE.match(small)
    position = before.end() if before else 0
    mark = DayMark()
    end = position
    while (found := _next(small, position, mark)) is not None:
        mark, end = found
        between = _BETWEEN.match(small, end)
        position = between.end() if between else end
    if mark == DayMark():
        return None
    after = _TITLE.match(small, end)
    title = text[after.end() if after else end :].strip(" )")
    if title and (_begins_with_date(title) or not _may_follow(mark, small[end:])):
        return None
    return replace(mark, title=title)


def _next(text: str, position: int, mark: DayMark) -> tuple[DayMark, int] | None:
    """Read one more piece of a heading, of a sort that was not there yet."""
    if mark.weekday is None and (found := _NAMED_DAY.match(text, position)):
        weekday = _WEEKDAYS[found["weekday"]]
        certain = mark.certain or len(found["weekday"]) > 2
        return replace(mark, weekday=weekday, certain=certain), found.end()
    if mark.number is None and (found := _NTH_DAY.match(text, position)):
        word = found["number"] or found["before"]
        number = _ORDINALS.get(word) or int(word)
        return replace(mark, number=number, certain=True), found.end()
    if mark.day is None:
        for form in _DATES:
            if found := form.match(text, position):
                return _with_date(mark, found), found.end()
    return None


def _with_date(mark: DayMark, found: re.Match[str]) -> DayMark:
    word = found["month"]
    year = found["year"]
    certain = bool(year) or not word.isdigit() or "/" in found[0]
    return replace(
        mark,
        day=int(found["day"]),
        month=MONTHS[word] if not word.isdigit() else int(word),
        year=None if not year else int(year) if len(year) == 4 else 2000 + int(year),
        certain=mark.certain or certain,
    )


def _begins_with_date(title: str) -> bool:
    """Tell whether a date follows: "4 October – 10 October" is a period, not a day."""
    small = title.lower()
    return any(form.match(small) for form in _DATES) or bool(
        re.match(r"(?:-|до|do|to)\s?\d", small)
    )


def _may_follow(mark: DayMark, rest: str) -> bool:
    """Tell a title after a heading from a sentence that happens to begin with a day."""
    if not mark.certain and mark.weekday is None:
        return False
    return bool(re.match(r"\.?\s*[:,;(–—-]", rest)) or split_time(rest.lstrip(" .")) is not None


def find_date(text: str) -> DayMark | None:
    """Return the only full date anywhere in a text: "Programme of the visit, 5 October 2026"."""
    small = text.lower()
    marks = [
        _with_date(DayMark(certain=True), found)
        for form in _DATES
        for found in form.finditer(small)
        if found["year"] and not small[: found.start()][-1:].isdigit()
    ]
    distinct = {(mark.day, mark.month, mark.year) for mark in marks}
    return marks[0] if len(distinct) == 1 else None


def date_of(mark: DayMark, period: Period, after: date | None = None) -> date | None:
    """Return the date a heading means, or None when there is no such day in the calendar.

    A missing year is the one that puts the day into the visit, else nearest to it. A number is
    counted from the visit's first day; a weekday alone is the next one from ``after`` (the heading
    before this one) or from the visit's first day.
    """
    if mark.day is not None and mark.month is not None:
        return _of_calendar(mark.day, mark.month, mark.year, period)
    if mark.number is not None:
        return _nth_day(mark.number, period)
    if mark.weekday is None:
        return None
    first = after + timedelta(days=1) if after else period.start
    found = first + timedelta(days=(mark.weekday - first.weekday()) % 7)
    if found > period.end:
        found = period.start + timedelta(days=(mark.weekday - period.start.weekday()) % 7)
    return found


def _nth_day(number: int, period: Period) -> date | None:
    """Count from the visit's first day; a number past its length may be the day of the month."""
    length = (period.end - period.start).days + 1
    days = (period.start + timedelta(days=offset) for offset in range(length))
    if number > length and (named := next((day for day in days if day.day == number), None)):
        return named
    return period.start + timedelta(days=number - 1) if number else None


def _of_calendar(day: int, month: int, year: int | None, period: Period) -> date | None:
    years = [year] if year else range(period.start.year - 1, period.end.year + 2)
    dates = []
    for candidate in years:
        try:
            dates.append(date(candidate, month, day))
        except ValueError:
            continue
    return min(dates, key=lambda found: _distance(found, period), default=None)


def _distance(day: date, period: Period) -> int:
    if day in period:
        return 0
    return min(abs((day - period.start).days), abs((day - period.end).days))


def weekday_differs(mark: DayMark, day: date) -> bool:
    """Tell whether the heading names another weekday than its date has."""
    return mark.weekday is not None and mark.day is not None and mark.weekday != day.weekday()
