"""When a form was answered: the later of two answers of one person counts."""

import re
from datetime import date, datetime, timedelta

from kpt_desktop.intake.dates import DateRules, Order, read_date
from kpt_desktop.intake.grid import Value
from kpt_desktop.intake.plain_text import clean

_MOMENT = re.compile(
    r"(?P<date>.*?)[T, ]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?\s*(?:(?:GMT|UTC)?\s*(?P<zone>[+-]\d{1,2})(?::?\d{2})?|Z|\w+)?"
)


def read_moment(value: Value, today: date, order: Order | None) -> datetime | None:
    """Return a form's time stamp in UTC as far as it names its zone, or None."""
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - wall time as typed
    if not isinstance(value, str):
        return None
    text = clean(value)[0]
    found = _MOMENT.fullmatch(text)
    day = read_date(found["date"] if found else text, DateRules(today, order=order)).value
    if day is None:
        return None
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - wall time as typed
    if not found:
        return midnight
    hour = int(found["hour"])
    if half := (found["half"] or "").casefold():
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    zone = int(found["zone"] or 0)
    return midnight + timedelta(
        hours=hour - zone, minutes=int(found["minute"]), seconds=int(found["second"] or 0)
    )
