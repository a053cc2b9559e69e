"""Dates as people write them in lists: every usual form, with explicit rules for what is unsaid.

Two-digit years: a birth year above the current two digits is 19yy, else 20yy; any other date is
20yy. Day and month between slashes or hyphens are told apart once for a whole column; where the
column does not say, the European order is taken and the ambiguous cell is named. The present day
is always passed in.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, StrEnum

from kpt_desktop.intake.grid import Value
from kpt_desktop.intake.months import MONTH_NAME, MONTHS

IMPOSSIBLE = "impossible_date"
UNREADABLE = "unreadable_date"
TWO_DIGITS = "two_digit_year"
AMBIGUOUS = "ambiguous_date_order"

_HEADER_ORDER = re.compile(r"(dd?|дд|mm?|мм)[./\- ]+(?:dd?|дд|mm?|мм)[./\- ]+(?:yy|rr|гг)")
_SERIALS = range(10_000, 60_001)
"""Days from 1927 to 2064; smaller and larger numbers are no dates of living people."""
_EPOCH_1900 = date(1899, 12, 30)
_EPOCH_1904 = date(1904, 1, 1)


class DateKind(StrEnum):
    """What a date is for, which decides the century of a two-digit year."""

    BIRTH = "birth"
    EXPIRY = "expiry"
    OTHER = "other"


class Order(Enum):
    """Whether a column puts the day or the month first; None where it does not show."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class DateRules:
    """What is known around a cell.

    Attributes:
        order: of the whole column, None when it is ambiguous.
        from_1904: bare day numbers count from 1904.
        default_year: taken when a date has no year; None makes such a date unreadable.
    """

    today: date
    kind: DateKind = DateKind.OTHER
    order: Order | None = None
    from_1904: bool = False
    default_year: int | None = None


@dataclass(frozen=True, slots=True)
class DateReading:
    """The date, or why there is none (``problem``), or what was assumed (``notes``).

    ``problem`` is :data:`IMPOSSIBLE` or :data:`UNREADABLE`; ``notes`` hold :data:`TWO_DIGITS` and
    :data:`AMBIGUOUS`.
    """

    value: date | None = None
    problem: str = ""
    notes: tuple[str, ...] = ()


_SPACES = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\ufeff]+")
_WEEKDAY = re.compile(
    r"^(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс"
    r"|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne"
    r"|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?)[.,]*\s+",
)
_CLOCK = re.compile(r"(?:,?[ t]|(?<=\d)t)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:z|[ap]m)?.*$")
_AROUND = re.compile(r"^(?:nar(?:ozena?|\.)|род(?:ился|илась|\.)|born|do|до|\*)[:. ]*|[ ,;]+$")
_AGE = re.compile(
    r"\s*(?:\(\D{0,8}\d{1,2}\D{0,12}\)|[,;]?\s+\d{1,2}\s?(?:лет|года?|let|roků|years?(?: old)?))$"
)
"""An age beside the date, which says nothing the date does not."""
_YEAR_WORD = re.compile(r"\s*(?:г(?:ода|од|\.)?(?:\s*р(?:ожд)?\.?)?|r\.|roku|y\.)\s*$")

_YEAR = r"(?P<year>\d{4}|\d{2})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_NAMED = rf"(?P<month>{MONTH_NAME})\b"
_FIXED = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<year>\d{4})\s?([.\-/])\s?(?P<month>\d{1,2})\s?\2\s?(?P<day>\d{1,2})\.?",
        rf"{_DAY}[.\- ]*(?:of )?{_NAMED}[.,\- ]*{_YEAR}?",
        rf"{_NAMED}[.\- ]*{_DAY}(?:[.,\- ]+{_YEAR})?",
        rf"(?P<year>\d{{4}})[.\- ]*{_NAMED}[.\- ]*{_DAY}",
        rf"(?P<day>\d{{1,2}}) (?P<month>\d{{1,2}}) {_YEAR}",
    )
)
"""Forms that leave no doubt which number is which."""
_NUMBERS = re.compile(r"(\d{1,2})\s?([.\-/,])\s?(\d{1,2})\s?[.\-/,]\s?(\d{4}|\d{2})\.?")
_NO_YEAR = re.compile(r"(\d{1,2})\s?([.\-/])\s?(\d{1,2})\s?\.?()")
_COMPACT = re.compile(r"\d{8}|\d{6}")
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_COMPACT_YEARS = range(1900, 2101)


def read_date(value: Value, rules: DateRules) -> DateReading:
    """Return the date a cell holds; an empty cell gives an empty reading."""
    if isinstance(value, datetime):
        return DateReading(value.date())
    if isinstance(value, date):
        return DateReading(value)
    if value is None:
        return DateReading()
    if isinstance(value, bool | time):
        return DateReading(problem=UNREADABLE)
    if isinstance(value, int | float):
        return _from_number(value, rules)
    text = plain_date_text(value)
    return _from_text(text, rules) if text else DateReading()


def plain_date_text(text: str) -> str:
    """Return a date's text in lower case without weekday, clock time and words around it."""
    text = _SPACES.sub(" ", text).strip().casefold()
    text = _WEEKDAY.sub("", _AROUND.sub("", _AGE.sub("", text)))
    return _AROUND.sub("", _YEAR_WORD.sub("", _CLOCK.sub("", text))).strip()


def column_order(values: Iterable[Value], header: str = "") -> Order | None:
    """Return the order of day and month that a whole column follows, None if nothing tells.

    The header may say it ("dd.mm.yyyy"). Dots always mean day first and tell nothing of the rest.
    """
    hint = re.search(
        r"(dd?|дд|mm?|мм)[./\- ]+(dd?|дд|mm?|мм)[./\- ]+(?:yy|rr|гг)", header.casefold()
    )
    if hint:
        return Order.MONTH_FIRST if hint[1][0] in "mм" else Order.DAY_FIRST
    day_first = month_first = False
    for value in values:
        if not isinstance(value, str):
            continue
        found = _NUMBERS.fullmatch(plain_date_text(value))
        if found and found[2] in "/-":
            day_first |= int(found[1]) > 12
            month_first |= int(found[3]) > 12
    if day_first == month_first:
        return None
    return Order.DAY_FIRST if day_first else Order.MONTH_FIRST


def _from_number(value: float, rules: DateRules) -> DateReading:
    whole = int(value)
    if whole in _SERIALS:
        epoch = _EPOCH_1904 if rules.from_1904 else _EPOCH_1900
        return DateReading(epoch + timedelta(days=whole))
    if whole == value and (compact := _COMPACT.fullmatch(f"{whole:08d}")):
        return _from_digits(compact[0], rules)
    return DateReading(problem=UNREADABLE)


def _from_text(text: str, rules: DateRules) -> DateReading:
    for form in _FIXED:
        if found := form.fullmatch(text):
            month = found["month"]
            return _made(found["year"], MONTHS.get(month, month), found["day"], rules)
    if found := _NUMBERS.fullmatch(text) or _NO_YEAR.fullmatch(text):
        return _ordered(found[1], found[3], found[4] or None, found[2], rules)
    if _COMPACT.fullmatch(text):
        return _from_digits(text, rules)
    if found := _SERIAL.fullmatch(text):
        return _from_number(int(found[1]), rules)
    return DateReading(problem=UNREADABLE)


def _from_digits(digits: str, rules: DateRules) -> DateReading:
    """Read ``ddmmyy``, ``yyyymmdd`` or ``ddmmyyyy``."""
    if len(digits) == 6:
        return _made(digits[4:], digits[2:4], digits[:2], rules)
    for year, month, day in (
        (digits[:4], digits[4:6], digits[6:]),
        (digits[4:], digits[2:4], digits[:2]),
    ):
        if int(year) in _COMPACT_YEARS and 1 <= int(month) <= 12:
            return _made(year, month, day, rules)
    return DateReading(problem=UNREADABLE)


def _ordered(
    first: str, second: str, year: str | None, separator: str, rules: DateRules
) -> DateReading:
    """Decide which number is the month; only slashes and hyphens leave a doubt."""
    one, two = int(first), int(second)
    if separator not in {"/", "-"}:
        return _made(year, two, one, rules)
    doubtful = one <= 12 and two <= 12 and one != two
    month_first = two > 12 >= one or (doubtful and rules.order is Order.MONTH_FIRST)
    reading = _made(year, one, two, rules) if month_first else _made(year, two, one, rules)
    if doubtful and rules.order is None and reading.value:
        return DateReading(reading.value, notes=(*reading.notes, AMBIGUOUS))
    return reading


def _made(year: str | None, month: str | int, day: str | int, rules: DateRules) -> DateReading:
    notes: tuple[str, ...] = ()
    if year is None:
        if rules.default_year is None:
            return DateReading(problem=UNREADABLE)
        full = rules.default_year
    elif len(year) == 2:
        full, notes = full_year(int(year), rules), (TWO_DIGITS,)
    else:
        full = int(year)
    try:
        return DateReading(date(full, int(month), int(day)), notes=notes)
    except ValueError:
        return DateReading(problem=IMPOSSIBLE)


def full_year(two_digits: int, rules: DateRules) -> int:
    """Return the year that two digits mean, by the rule named at the top of this module."""
    if rules.kind is DateKind.BIRTH and two_digits > rules.today.year % 100:
        return 1900 + two_digits
    return 2000 + two_digits
