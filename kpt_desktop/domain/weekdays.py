"""Weekdays that people write beside dates: does "Sunday 4.10." name a Sunday?"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kpt_desktop.domain.calendars import later

_NEAR = 3
"""How many days outside a visit a written date may lie: ``16.10`` may be a time of day."""

_WEEKDAYS = (
    "понедельник[ауе]?|пн|mon(?:day)?|pondělí|pondělek",
    "вторник[ауе]?|вт|tue(?:sday)?|úterý|út",
    "сред[аеуы]|ср|wed(?:nesday)?|střed[aeuy]",
    "четверг[ауе]?|чт|thu(?:rsday)?|čtvrtek|čtvrtka|čt",
    "пятниц[аеуы]|пт|fri(?:day)?|pátek|pátku|pá",
    "суббот[аеуы]|сб|sat(?:urday)?|sobot[aeuy]",
    "воскресенье|воскресенья|вс|sun(?:day)?|neděl[ei]",
)
"""Czech ``po``, ``st``, ``so``, ``ne`` are left out: they are words of their own."""

_MONTHS = (
    "январ[яье]|jan(?:uary)?|led(?:na|en)", "феврал[яье]|feb(?:ruary)?|únor[a]?",
    "март[ае]?|mar(?:ch)?|březn[a]|březen", "апрел[яье]|apr(?:il)?|dubna|duben",
    "ма[яйе]|may|květn[a]|květen", "июн[яье]|june?|června|červen",
    "июл[яье]|july?|července|červenec", "август[ае]?|aug(?:ust)?|srpna|srpen",
    "сентябр[яье]|sept?(?:ember)?|září", "октябр[яье]|oct(?:ober)?|říjn[a]|říjen",
    "ноябр[яье]|nov(?:ember)?|listopad[u]?", "декабр[яье]|dec(?:ember)?|prosin(?:ce|ec)",
)  # fmt: skip


def _one_of(words: tuple[str, ...], name: str) -> str:
    return "|".join(f"(?P<{name}{number}>{word})" for number, word in enumerate(words))


_WEEKDAY = re.compile(rf"\b(?:{_one_of(_WEEKDAYS, 'w')})\b\.?", re.IGNORECASE)
_DATE = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)"),
    re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})(?:\.\s?(?P<year>\d{4})?|(?!\d|:))"),
    re.compile(
        rf"(?P<day>\d{{1,2}})\.?\s+(?:{_one_of(_MONTHS, 'm')})\b(?:\s+(?P<year>\d{{4}}))?",
        re.IGNORECASE,
    ),
    re.compile(rf"(?:{_one_of(_MONTHS, 'm')})\s+(?P<day>\d{{1,2}})(?!\d|:)", re.IGNORECASE),
)
_BETWEEN = re.compile(r"[\s,(]*(?:the\s+)?")
_BEFORE = re.compile(
    rf"(?:\d{{1,2}}\.\s?\d{{1,2}}\.?(?:\s?\d{{4}})?|\d{{4}}-\d{{2}}-\d{{2}}"
    rf"|\d{{1,2}}\.?\s+(?:{'|'.join(_MONTHS)})(?:\s+\d{{4}})?)[\s,(]+$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A date with a weekday that is not its own; Monday is 0."""

    day: date
    said: int


def mismatches(text: str, first: date, last: date) -> Iterator[Mismatch]:
    """Find dates in a text that stand beside the name of another weekday.

    Args:
        text: free text in Russian, English or Czech.
        first: of the days the text may be about, for dates without a year.
        last: of those days; dates far outside them are passed over.
    """
    for found in _WEEKDAY.finditer(text):
        said = _number(found.groupdict(), "w")
        day = _date_after(text, found.end(), first, last) or _date_before(text, found, first, last)
        if day is not None and day.weekday() != said:
            yield Mismatch(day, said)


def _number(groups: Mapping[str, str | None], letter: str) -> int:
    return next(int(name[1:]) for name, word in groups.items() if name[0] == letter and word)


def _date_after(text: str, end: int, first: date, last: date) -> date | None:
    gap = _BETWEEN.match(text, end)
    begin = gap.end() if gap else end
    for form in _DATE:
        found = form.match(text, begin)
        if found:
            return _date(found.groupdict(), first, last)
    return None


def _date_before(text: str, weekday: re.Match[str], first: date, last: date) -> date | None:
    found = _BEFORE.search(text[: weekday.start()])
    if found is None:
        return None
    read = (form.match(found.group().strip()) for form in _DATE)
    written = next((match for match in read if match), None)
    return _date(written.groupdict(), first, last) if written else None


def _date(groups: Mapping[str, str | None], first: date, last: date) -> date | None:
    named = groups.get("month")
    month = int(named) if named else _number(groups, "m") + 1
    years = [int(groups["year"] or 0)] if groups.get("year") else range(first.year, last.year + 1)
    for year in years:
        try:
            day = date(year, month, int(groups["day"] or 0))
        except ValueError:
            continue
        if later(first, -_NEAR) <= day <= later(last, _NEAR):
            return day
    return None
