"""The QLocale of each language the window speaks."""

from PySide6.QtCore import QLocale

NAMES = {"ru": "ru_RU", "en": "en_GB", "cs": "cs_CZ"}


def locale_of(language: str) -> QLocale:
    """Return the locale that says how a language writes dates, numbers and weekdays."""
    return QLocale(NAMES[language])
