"""Rules about minors: guardians, consents, those who answer for them, and the bus."""

from collections.abc import Iterator
from datetime import date

from kpt_desktop.domain.ages import age_on, comes_of_age
from kpt_desktop.domain.country_rules import ANY
from kpt_desktop.domain.enums import ConsentAnswer, ItemKind, Role, Severity, Side, VisitStatus
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.journey import (
    Journey,
    is_minor_on,
    is_student,
    name_of,
    place,
    shown,
    text_of,
)
from kpt_desktop.domain.people_sets import PeopleSets
from kpt_desktop.domain.records import Day, Delegation, Item, Visit
from kpt_desktop.domain.visit_records import Participant

TRIPS = frozenset({ItemKind.TRANSFER, ItemKind.EXCURSION, ItemKind.CULTURE, ItemKind.COMPANY_VISIT})
"""What people drive to."""
_YOUNGEST, _OLDEST = 14, 25
"""Years; a student outside them is rather a slip in the date of birth."""


def judge_minors(journey: Journey, lang: str) -> Iterator[Finding]:
    """Find minors without guardian or consent, too few adults, and buses that need a notice."""
    if journey.visit.status == VisitStatus.CLOSED:
        return
    for row in journey.guests:
        yield from _age(journey, row)
        if is_minor_on(row, journey.visit.start):
            yield from _guardian(row)
            yield from _consent(journey, row)
    yield from _escorts(journey, lang)
    yield from _bus(journey)


def _age(journey: Journey, row: Participant) -> Iterator[Finding]:
    birth, visit, name = row.person.birth_date, journey.visit, name_of(row)
    where = (place(row, "birth_date"),)
    if birth is None:
        if is_student(row):
            yield Finding("age_unknown", Severity.HINT, where, {}, name)
        return
    age = age_on(birth, visit.start)
    if is_student(row) and not _YOUNGEST <= age <= _OLDEST:
        yield Finding("age_unlikely", Severity.WARNING, where, {"age": age}, name)
    grown = comes_of_age(birth)
    if visit.start < grown <= visit.end:
        yield Finding("comes_of_age", Severity.HINT, where, {"day": shown(grown)}, name)


def _guardian(row: Participant) -> Iterator[Finding]:
    for key in ("guardian_name", "guardian_phone"):
        if not text_of(row, key):
            yield Finding(f"{key}_missing", Severity.WARNING, (place(row, key),), {}, name_of(row))


def _consent(journey: Journey, row: Participant) -> Iterator[Finding]:
    answer: ConsentAnswer | None = row.value("guardian_consent")
    where, name = (place(row, "guardian_consent"),), name_of(row)
    if answer in {ConsentAnswer.REFUSED, ConsentAnswer.WITHDRAWN}:
        yield Finding(f"consent_{answer}", Severity.ERROR, where, {}, name)
    elif answer is None and journey.rule_flag("consent_needed", row):
        visit = journey.visit
        abroad = bool(journey.host) and journey.citizenship(row) != journey.host
        if abroad and journey.rule_flag("consent_notarised", row):
            facts = {
                "first": shown(visit.start),
                "last": shown(visit.end),
                "country": journey.host,
            }
            yield Finding("consent_missing_notarised", Severity.WARNING, where, facts, name)
        else:
            yield Finding("consent_missing", Severity.WARNING, where, {}, name)


def _escorts(journey: Journey, lang: str) -> Iterator[Finding]:
    """Compare minors with the adults who answer for them; interpreters and guests do not."""
    minors = sum(is_minor_on(row, journey.visit.start) for row in journey.guests)
    answering = {Role.TEACHER, Role.HEAD, Role.DIRECTOR, Role.STAFF}
    adults = sum(row.participation.role in answering for row in journey.guests)
    each = journey.book.number("minors_per_adult", journey.host or ANY) or 0
    if not minors or not each or minors <= adults * each:
        return
    guests = journey.records.delegation(Side.GUEST)
    name = journey.records.organisation(Side.GUEST).short_name.best(lang)
    facts = {"minors": minors, "adults": adults, "each": each}
    subject = Subject(Delegation, guests.id)
    yield Finding("escorts_few", Severity.WARNING, (subject,), facts, name)


def _bus(journey: Journey) -> Iterator[Finding]:
    """Say once for a visit that its trips are an organised transport of children.

    Minors of both sides travel together, so 6 guests and 6 hosts are 12. While no trip is planned
    the visit itself is named, since the notice takes days.
    """
    least = journey.book.number("bus_minors", journey.host) if journey.host else None
    if not least:
        return
    facts: dict[str, str | int] = {
        "least": least,
        "far": journey.book.number("bus_notice_far_hours", journey.host) or 0,
        "near": journey.book.number("bus_notice_near_hours", journey.host) or 0,
    }
    items = journey.records.items.values()
    if not any(item.kind in TRIPS for item in items):
        count = _minors(journey, journey.visit.start)
        if count >= least:
            visit = (Subject(Visit, journey.visit.id),)
            yield Finding("bus_of_minors", Severity.WARNING, visit, {"n": count, **facts})
        return
    trips = [trip for trip in _trips(journey) if trip[2] >= least]
    if trips:
        subjects = tuple(Subject(Item, item.id, "title") for _, item, _ in trips)
        facts["days"] = ", ".join(dict.fromkeys(shown(day.date)[:5] for day, _, _ in trips))
        facts["n"] = max(count for _, _, count in trips)
        yield Finding("bus_of_minors_on", Severity.WARNING, subjects, facts)


def _trips(journey: Journey) -> Iterator[tuple[Day, Item, int]]:
    """Yield what people drive to, with the number of minors aboard."""
    records = journey.records
    sets = PeopleSets(records, {item.audience for item in records.items.values()})
    for day in records.days_in_order():
        for item in records.items_of(day.id):
            if item.kind in TRIPS:
                aboard = sets.may_be_in(item.audience) & sets.children(day.date)
                yield day, item, aboard.bit_count()


def _minors(journey: Journey, day: date) -> int:
    return sum(is_minor_on(row, day) for row in journey.everybody)
