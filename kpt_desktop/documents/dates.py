"""Dates as they stand on paper in Russian, English and Czech, with spaces that never break.

Forms follow the project's domain facts, section 3.7.
"""

from datetime import date

HARD = "\u00a0"
DASH = "–"

_MONTHS = {
    "ru": (
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
        "октября", "ноября", "декабря",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
    "cs": (
        "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září",
        "října", "listopadu", "prosince",
    ),
}  # fmt: skip

_WEEKDAYS = {
    "ru": (
        "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
    ),
    "en": (
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ),
    "cs": (
        "pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle",
    ),
}  # fmt: skip

_SHORT_WEEKDAYS = {
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "cs": ("po", "út", "st", "čt", "pá", "so", "ne"),
}

_YEAR_WORD = {"ru": f"{HARD}г."}


def weekday(lang: str, day: date) -> str:
    """Return the weekday's name as the language writes it within a sentence."""
    return _WEEKDAYS[lang][day.weekday()]


def short_weekday(lang: str, day: date) -> str:
    """Return the weekday in two or three letters, as narrow columns hold them."""
    return _SHORT_WEEKDAYS[lang][day.weekday()]


def day_month(lang: str, day: date) -> str:
    """Return ``5 октября``, ``5 October``, ``5. října``."""
    return f"{_number(lang, day)}{HARD}{_MONTHS[lang][day.month - 1]}"


def full_date(lang: str, day: date) -> str:
    """Return ``5 октября 2026 г.``, ``5 October 2026``, ``5. října 2026``."""
    return f"{day_month(lang, day)}{HARD}{_year(lang, day)}"


def dated_weekday(lang: str, day: date) -> str:
    """Return ``понедельник, 5 октября 2026 г.``, ``Monday, 5 October 2026``, ``pondělí, 5. …``."""
    return f"{weekday(lang, day)}, {full_date(lang, day)}"


def day_heading(lang: str, day: date) -> str:
    """Return the heading of a day of the programme: ``Понедельник, 5 октября``."""
    name = weekday(lang, day)
    return f"{name[0].upper()}{name[1:]}, {day_month(lang, day)}"


def table_date(day: date) -> str:
    """Return ``05.10.2026``, which tables of all three languages understand."""
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def period(lang: str, start: date, end: date) -> str:
    """Return a range of days; month and year are said once where they are the same.

    ``4–10 октября 2026 г.``, ``28 сентября – 4 октября 2026 г.``,
    ``30 декабря 2026 г. – 3 января 2027 г.``
    """
    if start == end:
        return full_date(lang, start)
    if (start.year, start.month) == (end.year, end.month):
        return f"{_number(lang, start)}{DASH}{full_date(lang, end)}"
    if start.year == end.year:
        return f"{day_month(lang, start)}{HARD}{DASH} {full_date(lang, end)}"
    return f"{full_date(lang, start)}{HARD}{DASH} {full_date(lang, end)}"


def _number(lang: str, day: date) -> str:
    return f"{day.day}." if lang == "cs" else str(day.day)


def _year(lang: str, day: date) -> str:
    return f"{day.year:04d}{_YEAR_WORD.get(lang, '')}"
