"""The eight colour groups that the kinds of items and of days fall into."""

from PySide6.QtGui import QColor

from kpt_desktop.domain.enums import DayKind, ItemKind

GROUP_OF_KIND = {
    ItemKind.COMPETITION: "competition",
    ItemKind.LESSON: "lesson",
    ItemKind.WORKSHOP: "lesson",
    ItemKind.LANGUAGE: "lesson",
    ItemKind.EXCURSION: "culture",
    ItemKind.CULTURE: "culture",
    ItemKind.COMPANY_VISIT: "culture",
    ItemKind.SPORT: "culture",
    ItemKind.OPENING: "official",
    ItemKind.CLOSING: "official",
    ItemKind.OFFICIAL_MEETING: "official",
    ItemKind.TEACHERS_MEETING: "teachers",
    ItemKind.BRIEFING: "teachers",
    ItemKind.MARKING: "teachers",
    ItemKind.ARRIVAL: "transfer",
    ItemKind.DEPARTURE: "transfer",
    ItemKind.TRANSFER: "transfer",
    ItemKind.MEAL: "meal",
    ItemKind.FREE_TIME: "other",
    ItemKind.HOST_FAMILY: "other",
    ItemKind.ADMIN: "other",
    ItemKind.OTHER: "other",
}
"""Which colour a kind of item has (a key of ``theme.KIND_COLOURS``)."""

GROUP_OF_DAY = {
    DayKind.ARRIVAL: "transfer",
    DayKind.COMPETITION: "competition",
    DayKind.CULTURE: "culture",
    DayKind.FREE: "meal",
    DayKind.DEPARTURE: "transfer",
}
"""Which colour the words in a day's head have."""

READABLE = 4.5
"""The least contrast of text on its ground (WCAG 2.2, 1.4.3)."""


def readable(colour: QColor, ground: QColor, ink: QColor) -> QColor:
    """Return a colour for words: mixed with the text colour until it can be read on its ground."""
    for share in range(11):
        mixed = QColor(
            *(
                round(a + (b - a) * share / 10)
                for a, b in zip(_channels(colour), _channels(ink), strict=True)
            )
        )
        if contrast(mixed, ground) >= READABLE:
            return mixed
    return ink


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG defines it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _channels(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
