"""Dates of a visit as the window writes them, by the language's own habits."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from kpt_desktop.gui.locales import locale_of


def short_period(start: date, end: date, language: str) -> str:
    """Return ``4–10 окт``: for lists, where the year stands above."""
    return _period(start, end, language, QLocale.FormatType.ShortFormat, with_year=False)


def long_period(start: date, end: date, language: str) -> str:
    """Return ``4–10 октября 2026``: for headings."""
    return _period(start, end, language, QLocale.FormatType.LongFormat, with_year=True)


def day_words(day: date, language: str, *, short: bool = False) -> str:
    """Return ``Monday, 5 October 2026``, or ``Mon 5 October``, with the dot Czech days have."""
    number = "d'.'" if language == "cs" else "d"
    comma = "" if language == "cs" else ","
    pattern = f"ddd{comma} {number} MMMM" if short else f"dddd{comma} {number} MMMM yyyy"
    return locale_of(language).toString(QDate(day.year, day.month, day.day), pattern)


def _period(
    start: date, end: date, language: str, form: QLocale.FormatType, *, with_year: bool
) -> str:
    same_month = (start.year, start.month) == (end.year, end.month)
    last = _day(end, language, form, with_year=with_year)
    if start == end:
        return last
    if same_month:
        dot = "." if language == "cs" else ""
        return f"{start.day}{dot}–{last}"
    first = _day(start, language, form, with_year=with_year and start.year != end.year)
    return f"{first} – {last}"


def _day(day: date, language: str, form: QLocale.FormatType, *, with_year: bool) -> str:
    """Return the day and month, Czech with the dot that QLocale's own pattern loses."""
    short = form == QLocale.FormatType.ShortFormat
    dot = "'.'" if language == "cs" else ""
    pattern = f"d{dot} {'MMM' if short else 'MMMM'}{' yyyy' if with_year else ''}"
    if short and language == "cs":
        pattern = "d'.' M'.'" + (" yyyy" if with_year else "")
    words = locale_of(language).toString(QDate(day.year, day.month, day.day), pattern)
    return words.replace(".", "") if short and language == "ru" else words
