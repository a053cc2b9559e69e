"""A delegation's way there or back as one line of words, for the card and for paper."""

from kpt_desktop.documents.dates import HARD, day_month
from kpt_desktop.domain.enums import Side, TravelWay
from kpt_desktop.domain.records import TravelLeg
from kpt_desktop.domain.times import clock
from kpt_desktop.domain.travel import legs_of, minutes_of_way
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.texts import text

ARROW = " → "
DOT = " · "


def way_line(
    records: VisitRecords, side: Side, way: TravelWay, lang: str, *, lasting: bool = True
) -> str:
    """Return ``4 October · AY705 · Prague 10:05 → St Petersburg 14:40 · 3 h 35 min``.

    How long it lasts may be left out. A way without legs is what was typed of it, in whatever
    language; nothing where there is none.
    """
    legs = legs_of(records, side, way)
    if not legs:
        return " ".join(str(getattr(records.delegation(side), way.value)).split())
    first, last = legs[0], legs[-1]
    day = first.leaves_on or last.arrives_on
    minutes = minutes_of_way(legs, records.visit.zone)
    ends = [_end(first.origin, first.leaves_at, ""), *(leg.destination for leg in legs[:-1])]
    landing = last.arrives_on
    later = landing is not None and first.leaves_on not in {None, landing}
    nights = day_month(lang, landing) if later and landing else ""
    ends.append(_end(last.destination, last.arrives_at, nights))
    parts = (
        day_month(lang, day) if day else "",
        ", ".join(filter(None, (called(leg, lang) for leg in legs))),
        ARROW.join(filter(None, ends)),
        duration_words(minutes, lang) if lasting and minutes and minutes > 0 else "",
    )
    return DOT.join(filter(None, parts))


def called(leg: TravelLeg, lang: str) -> str:
    """Return the number of a leg, else what it goes by."""
    if leg.number or leg.means is None:
        return leg.number
    return text(lang, "values", f"TravelMeans.{leg.means.value}")


def duration_words(minutes: int, lang: str) -> str:
    """Return ``3 h 35 min``, ``45 min``, ``2 h``, with spaces that never break."""
    hours, rest = divmod(minutes, 60)
    key = "duration" if hours and rest else "hours" if hours else "minutes"
    return text(lang, "paper", f"travel.{key}", hours=hours, minutes=rest).replace(" ", HARD)


def _end(place: str, minute: int | None, day: str) -> str:
    time = "" if minute is None else clock(minute)
    return " ".join(part for part in (place, day, time) if part)
