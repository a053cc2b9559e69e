"""Legs of a journey as they are typed: a whole one in a line, a time with its day, a zone by city.

``AY705 PRG 10:05 LED 14:40`` is a leg; ``10:05`` or ``4.10 10:05`` a time; «Прага» a zone.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any

from kpt_desktop.domain.enums import Side, TravelMeans, TravelWay
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import TravelLeg, Visit
from kpt_desktop.domain.travel import NEAR_DAYS, legs_of, usual_zones
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.domain.zones import OFFERED, STATIONS, moment, offset_words, zone_info
from kpt_desktop.errors import UserError
from kpt_desktop.services.field_values import parse_day, show_date
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.services.time_entry import parse_clock, show_clock
from kpt_desktop.texts import LANGUAGES, family

_CLOCK = r"\d{1,2}[:.]\d\d"
_LEG = re.compile(
    rf"(?:(?P<day>\d{{1,2}}\.\s?\d{{1,2}}\.?(?:\s?\d{{4}})?)\s+)?"
    rf"(?:(?P<number>[^\W\d_]{{0,3}}\d?[ -]?\d{{1,4}}[^\W\d_]?)\s+)?"
    rf"(?P<origin>[^\W\d_][^\d]*?)\s+(?P<leaves>{_CLOCK})\s*(?:[-–—→>]+\s*)?"
    rf"(?P<destination>[^\W\d_][^\d]*?)\s+(?P<arrives>{_CLOCK})(?P<next>\s*\+\s*1)?"
)
_FLIGHT = re.compile(r"[A-Z0-9]{2} ?\d{2,4}[A-Z]?")
_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?(\d{4}))?")


@dataclass(frozen=True, slots=True)
class When:
    """A day and the minutes after its midnight; either may be unknown."""

    day: date | None = None
    minute: int | None = None


def parse_leg(records: VisitRecords, side: Side, way: TravelWay, typed: str) -> TravelLeg:
    """Return the leg that one typed line means, to come after the others of its way.

    Days that are not said are those of the leg before, or the visit's first and last; an arrival
    that would lie before the departure is on the next day.

    Raises:
        UserError: ``leg_unreadable``, ``time_impossible``, ``date_impossible`` or
            ``text_too_long``.
    """
    found = _LEG.fullmatch(clean_line(typed))
    if found is None:
        raise UserError("leg_unreadable")
    said = found.groupdict()
    blank = blank_leg(records, side, way)
    origin, destination = said["origin"].strip(), said["destination"].strip()
    leaves, arrives = parse_clock(said["leaves"]), parse_clock(said["arrives"])
    day = _short_day(said["day"], records.visit) if said["day"] else blank.leaves_on
    leg_zones = (
        zone_of_place(origin) or blank.leaves_zone,
        zone_of_place(destination) or blank.arrives_zone,
    )
    leg = TravelLeg(
        delegation_id=blank.delegation_id,
        way=way,
        order=blank.order,
        means=_means(said["number"] or "", origin, destination),
        number=(said["number"] or "").strip(),
        origin=origin,
        destination=destination,
        leaves_on=day,
        leaves_at=leaves,
        leaves_zone=leg_zones[0],
        arrives_at=arrives,
        arrives_zone=leg_zones[1],
        id=blank.id,
    )
    landing = arrival_day(leg, day, arrives, records.visit.zone)
    if said["next"] and day is not None:
        landing = day + timedelta(days=1)
    return replace(leg, arrives_on=landing)


def blank_leg(records: VisitRecords, side: Side, way: TravelWay) -> TravelLeg:
    """Return a leg of which only the day and the zones are known."""
    legs = legs_of(records, side, way)
    first = records.visit.start if way == TravelWay.ARRIVAL else records.visit.end
    day = (legs[-1].arrives_on or legs[-1].leaves_on or first) if legs else first
    zones = usual_zones(records, side, way)
    return TravelLeg(
        delegation_id=records.delegation(side).id,
        way=way,
        order=max((leg.order for leg in legs), default=-1) + 1,
        origin=legs[-1].destination if legs else "",
        leaves_on=day,
        leaves_zone=zones[0],
        arrives_on=day,
        arrives_zone=zones[1],
    )


def typed_value(records: VisitRecords, leg: TravelLeg, column: str, typed: str) -> dict[str, Any]:
    """Return the fields of a leg that one typed cell sets.

    Args:
        records: of the visit, whose days times without one belong to.
        leg: as it is now.
        column: ``leaves``, ``arrives``, a zone, or the name of a text.
        typed: blank means unknown.

    Raises:
        UserError: as :func:`parse_when`, :func:`parse_zone`, or ``text_too_long``.
    """
    if column in {"leaves", "arrives"}:
        return _typed_when(records, leg, column, typed)
    if column in {"leaves_zone", "arrives_zone"}:
        return {column: parse_zone(typed)}
    words = clean_line(typed)
    values: dict[str, Any] = {column: words}
    end = {"origin": "leaves_zone", "destination": "arrives_zone"}.get(column)
    if end and words and (zone := zone_of_place(words)):
        values[end] = zone
    return values


def _typed_when(records: VisitRecords, leg: TravelLeg, column: str, typed: str) -> dict[str, Any]:
    said, zone = parse_when(typed, records.visit), records.visit.zone
    if said == When():
        return {f"{column}_on": None, f"{column}_at": None}
    day = said.day or getattr(leg, f"{column}_on") or leg.leaves_on or leg.arrives_on
    day = day or blank_leg(records, _side(records, leg), leg.way).leaves_on
    if column == "arrives" and said.day is None and said.minute is not None:
        day = arrival_day(leg, leg.leaves_on or day, said.minute, zone)
    values: dict[str, Any] = {f"{column}_on": day, f"{column}_at": said.minute}
    if column == "leaves" and leg.arrives_on == leg.leaves_on:
        values["arrives_on"] = day  # a leg that is put on another day goes whole
    return values


def _side(records: VisitRecords, leg: TravelLeg) -> Side:
    return records.delegations[leg.delegation_id].side


def arrival_day(
    leg: TravelLeg, day: date | None, minute: int | None, visit_zone: str
) -> date | None:
    """Return the day of an arrival: the departure's, or the next when it would be too early."""
    if day is None or minute is None or leg.leaves_at is None or leg.leaves_on is None:
        return day
    start = moment(leg.leaves_on, leg.leaves_at, leg.leaves_zone or visit_zone)
    end = moment(day, minute, leg.arrives_zone or visit_zone)
    early = start is not None and end is not None and end <= start
    return day + timedelta(days=1) if early else day


def parse_when(typed: str, visit: Visit) -> When:
    """Return the day and time a typed text means; the year is the visit's.

    ``4.10`` is a day where the visit is near, else ten past four.

    Raises:
        UserError: ``time_unreadable``, ``time_impossible``, ``date_unreadable`` or
            ``date_impossible``.
    """
    words = clean_line(typed)
    if not words:
        return When()
    alone = _DAY.fullmatch(words)
    if alone is not None and (words.endswith(".") or alone[3] or _is_near(words, visit)):
        return When(_short_day(words, visit))
    found = re.fullmatch(rf"(?P<day>.*?)[\s,]*(?P<clock>{_CLOCK}|\d{{3,4}})", words)
    if found is None:
        if not any(char.isalpha() for char in words):
            return When(minute=parse_clock(words))
        return When(_long_day(words, visit))
    day = found["day"].strip()
    minute = parse_clock(found["clock"])
    return When(_any_day(day, visit) if day else None, minute)


def _is_near(words: str, visit: Visit) -> bool:
    try:
        day = _short_day(words, visit)
    except UserError:
        return False
    return abs(min((day - visit.start).days, 0) or max((day - visit.end).days, 0)) <= NEAR_DAYS


def _any_day(words: str, visit: Visit) -> date:
    return _short_day(words, visit) if _DAY.fullmatch(words) else _long_day(words, visit)


def _short_day(words: str, visit: Visit) -> date:
    found = _DAY.fullmatch(words)
    if found is None:
        raise UserError("date_unreadable")
    day, month, year = found.groups()
    try:
        said = date(int(year) if year else visit.start.year, int(month), int(day))
    except ValueError:
        raise UserError("date_impossible") from None
    return said if year else _in_visits_year(said, visit)


def _in_visits_year(said: date, visit: Visit) -> date:
    """Return a day without a year in the year that brings it nearest to the visit."""
    if (said.month, said.day) == (2, 29):
        return said
    years = (said.replace(year=visit.start.year + more) for more in (-1, 0, 1))
    return min(years, key=lambda day: abs((day - visit.start).days))


def _long_day(words: str, visit: Visit) -> date:
    known = re.search(r"\d{4}", words)
    found = parse_day(words if known else f"{words} {visit.start.year}", visit.start)
    if found is None:
        raise UserError("date_unreadable")
    return found if known else _in_visits_year(found, visit)


def _means(number: str, origin: str, destination: str) -> TravelMeans | None:
    by_air = origin in STATIONS and destination in STATIONS
    return TravelMeans.PLANE if by_air and _FLIGHT.fullmatch(number) else None


def show_when(day: date | None, minute: int | None, lang: str) -> str:
    """Return a day and time as a cell shows them; it can be parsed back."""
    parts = (show_date(day, lang) if day else "", show_clock(minute))
    return " ".join(part for part in parts if part)


def zone_city(zone: str, lang: str) -> str:
    """Return the city a zone is known by in a language, its own name for one we have no city of."""
    known = str(family(lang, "zones").get(zone, ""))
    return known.split("|", maxsplit=1)[0] or zone


def show_zone(zone: str, day: date | None, lang: str) -> str:
    """Return ``Prague (UTC+2)``: the city, and how far from UTC it is on that day."""
    city = zone_city(zone, lang)
    offset = offset_words(zone, day) if day else ""
    return f"{city} ({offset})" if offset else city


def zones_offered(lang: str) -> tuple[str, ...]:
    """Return the zones to choose from, by their city in a language."""
    return tuple(sorted(OFFERED, key=lambda zone: fold(zone_city(zone, lang))))


def parse_zone(typed: str) -> str:
    """Return the IANA name of the zone a text means: a city in any language, or the name itself.

    What stands in brackets after it is passed over. Blank is the zone of the visit.

    Raises:
        UserError: ``zone_unknown``.
    """
    words = clean_line(re.sub(r"\(.*?\)", "", typed))
    if not words:
        return ""
    if zone := zone_of_place(words):
        return zone
    begun = {zone for name, zone in _zone_names().items() if name.startswith(fold(words))}
    if len(begun) == 1:
        return begun.pop()
    if zone_info(words) is not None and "/" in words:
        return words
    raise UserError("zone_unknown", typed=words)


def zone_of_place(place: str) -> str:
    """Return the zone of an airport's code or of a city we know, empty for others."""
    words = place.strip()
    return STATIONS.get(words.upper()) or _zone_names().get(fold(words), "")


@cache
def _zone_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for lang in LANGUAGES:
        for zone, listed in family(lang, "zones").items():
            names |= {fold(name): zone for name in str(listed).split("|")}
    return names
