"""Time zones: which one a country or an airport lives by, and what the clock of one says."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kpt_desktop.domain.times import DAY

COUNTRY_ZONES = {
    "RU": "Europe/Moscow",
    "CZ": "Europe/Prague",
    "SK": "Europe/Bratislava",
    "FI": "Europe/Helsinki",
    "PL": "Europe/Warsaw",
    "BY": "Europe/Minsk",
    "KZ": "Asia/Almaty",
    "DE": "Europe/Berlin",
    "EE": "Europe/Tallinn",
    "LV": "Europe/Riga",
    "LT": "Europe/Vilnius",
    "AT": "Europe/Vienna",
    "HU": "Europe/Budapest",
    "NL": "Europe/Amsterdam",
    "UA": "Europe/Kyiv",
    "CN": "Asia/Shanghai",
}
"""The zone of a country our partners live in; those with several have the usual one."""

OFFERED = (
    *COUNTRY_ZONES.values(),
    "Europe/Istanbul",
    "Europe/Belgrade",
    "Europe/Kaliningrad",
    "Europe/Samara",
    "Asia/Yekaterinburg",
    "Asia/Novosibirsk",
    "Asia/Tbilisi",
    "Asia/Yerevan",
    "Asia/Dubai",
    "Asia/Tashkent",
    "Europe/London",
    "Europe/Paris",
)
"""The zones that have a city's name in our texts."""

STATIONS = {
    "PRG": "Europe/Prague", "BRQ": "Europe/Prague", "OSR": "Europe/Prague",
    "LED": "Europe/Moscow", "SVO": "Europe/Moscow", "DME": "Europe/Moscow",
    "VKO": "Europe/Moscow", "ZIA": "Europe/Moscow", "AER": "Europe/Moscow",
    "PKV": "Europe/Moscow", "KGD": "Europe/Kaliningrad",
    "KUF": "Europe/Samara", "SVX": "Asia/Yekaterinburg", "OVB": "Asia/Novosibirsk",
    "HEL": "Europe/Helsinki", "LPP": "Europe/Helsinki", "TLL": "Europe/Tallinn",
    "RIX": "Europe/Riga", "VNO": "Europe/Vilnius", "MSQ": "Europe/Minsk",
    "WAW": "Europe/Warsaw", "KRK": "Europe/Warsaw", "KTW": "Europe/Warsaw",
    "BTS": "Europe/Bratislava", "VIE": "Europe/Vienna", "BUD": "Europe/Budapest",
    "BER": "Europe/Berlin", "FRA": "Europe/Berlin", "MUC": "Europe/Berlin",
    "AMS": "Europe/Amsterdam", "CDG": "Europe/Paris", "LHR": "Europe/London",
    "IST": "Europe/Istanbul", "SAW": "Europe/Istanbul", "AYT": "Europe/Istanbul",
    "BEG": "Europe/Belgrade", "ALA": "Asia/Almaty", "NQZ": "Asia/Almaty",
    "TBS": "Asia/Tbilisi", "EVN": "Asia/Yerevan", "DXB": "Asia/Dubai", "TAS": "Asia/Tashkent",
}  # fmt: skip
"""Airports by their IATA codes, those a way between our partners may lead through."""


@cache
def zone_info(name: str) -> ZoneInfo | None:
    """Return a zone by its IANA name, None where there is none of that name."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def moment(day: date, minute: int, zone: str) -> datetime | None:
    """Return the moment, in UTC, at which the clocks of a zone say this.

    Args:
        day: the local day.
        minute: after its midnight, 1440 being the next one.
        zone: an IANA name.

    Returns:
        None for an unknown zone. A time that a spring day skips is counted on from the hour
        before; of the two equal times of an autumn night the first is meant.
    """
    info = zone_info(zone)
    if info is None or not 0 <= minute <= DAY:
        return None
    try:
        local = datetime(day.year, day.month, day.day, tzinfo=info) + timedelta(minutes=minute)
        return local.astimezone(UTC)
    except OverflowError:
        return None


def local(at: datetime, zone: str) -> tuple[date, int] | None:
    """Return the day and the minutes after its midnight that the clocks of a zone say."""
    info = zone_info(zone)
    if info is None:
        return None
    there = at.astimezone(info)
    return there.date(), there.hour * 60 + there.minute


def offset_words(zone: str, day: date) -> str:
    """Return how far a zone is from UTC at noon of a day: ``UTC+3``, ``UTC+5:30``; "" unknown."""
    info = zone_info(zone)
    if info is None:
        return ""
    away = datetime(day.year, day.month, day.day, 12, tzinfo=info).utcoffset() or timedelta()
    minutes = round(away.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return f"UTC{sign}{hours}:{rest:02d}" if rest else f"UTC{sign}{hours}"
