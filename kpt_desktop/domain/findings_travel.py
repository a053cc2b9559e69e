"""Rules about the way there and back: times over zones, the order of legs, and strange days."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from kpt_desktop.domain.enums import Severity, Side, TravelWay
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.journey import shown
from kpt_desktop.domain.records import TravelLeg
from kpt_desktop.domain.times import clock
from kpt_desktop.domain.travel import NEAR_DAYS, arrives, leaves, legs_of, minutes_under_way
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.domain.zones import zone_info


def judge_travel(records: VisitRecords, lang: str) -> Iterator[Finding]:
    """Find legs that end before they begin, that come too early, or on a day far from the visit."""
    zone = records.visit.zone
    for side in (Side.GUEST, Side.HOST):
        name = records.organisation(side).short_name.best(lang)
        for way in TravelWay:
            legs = legs_of(records, side, way)
            for leg in legs:
                yield from _one(records, leg, name)
            for before, after in pairwise(legs):
                end, start = arrives(before, zone), leaves(after, zone)
                if end is not None and start is not None and start < end:
                    facts = {"leg": called(after), "before": called(before)}
                    yield _finding("leg_before_other", after, "leaves", facts, name)


def called(leg: TravelLeg) -> str:
    """Return what a finding calls a leg: its number, its ends, or its place in the order."""
    ends = " → ".join(end for end in (leg.origin, leg.destination) if end)
    return " ".join(part for part in (leg.number, ends) if part) or f"№ {leg.order + 1}"


def _one(records: VisitRecords, leg: TravelLeg, name: str) -> Iterator[Finding]:
    zone = records.visit.zone
    for end in ("leaves", "arrives"):
        written = getattr(leg, f"{end}_zone")
        if written and zone_info(written) is None:
            facts = {"leg": called(leg), "zone": written}
            yield _finding("leg_zone_unknown", leg, f"{end}_zone", facts, name)
    minutes = minutes_under_way(leg, zone)
    if minutes is not None and minutes <= 0:
        facts = {"leg": called(leg), "start": _said(leg, "leaves"), "end": _said(leg, "arrives")}
        yield _finding("leg_ends_before_start", leg, "arrives", facts, name, Severity.ERROR)
    strange = next((day for day in (leg.leaves_on, leg.arrives_on) if _is_far(records, day)), None)
    if strange is not None:
        facts = {"leg": called(leg), "day": shown(strange)}
        yield _finding("leg_far_from_visit", leg, "leaves", facts, name)


def _is_far(records: VisitRecords, day: date | None) -> bool:
    near, visit = timedelta(days=NEAR_DAYS), records.visit
    return day is not None and not visit.start - near <= day <= visit.end + near


def _said(leg: TravelLeg, end: str) -> str:
    day, minute = getattr(leg, f"{end}_on"), getattr(leg, f"{end}_at")
    return f"{shown(day)} {clock(minute)}"


def _finding(
    code: str,
    leg: TravelLeg,
    field: str,
    facts: dict[str, str],
    name: str,
    severity: Severity = Severity.WARNING,
) -> Finding:
    return Finding(code, severity, (Subject(TravelLeg, leg.id, field),), {**facts}, name)
