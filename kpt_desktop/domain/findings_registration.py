"""Rules about telling the authorities where guests stay: when, and who does it."""

from collections.abc import Iterator

from kpt_desktop.domain.calendars import later
from kpt_desktop.domain.deadlines import Deadline, deadline
from kpt_desktop.domain.enums import Severity, VisitStatus
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.journey import Journey, place, shown
from kpt_desktop.domain.visit_records import Participant

NEAR_DAYS = 3
"""Calendar days before a deadline in which a reminder becomes a warning."""

Facts = dict[str, str | int]
Group = tuple[Deadline, list[Participant]]


def judge_registration(journey: Journey, lang: str) -> Iterator[Finding]:
    """Find guests who are to be registered: one finding for all with the same deadline.

    A hint before they come, a warning when the day is near, an error when it is past; nothing once
    they are registered or have gone.
    """
    visit, today = journey.visit, journey.law.today
    if visit.status == VisitStatus.CLOSED or today > visit.end:
        return
    guests = journey.foreigners
    if not guests:
        return
    name = journey.records.organisations[guests[0].delegation.organisation_id].short_name
    for when, rows in _groups(journey, guests):
        severity = _severity(journey, when)
        facts: Facts = {
            "n": len(rows),
            "due": shown(when.due),
            "arrival": shown(visit.start),
            "exit": shown(visit.end),
        }
        subjects = tuple(place(row, "citizenship") for row in rows)
        yield Finding(_code(journey, when, severity), severity, subjects, facts, name.best(lang))
        if not when.certain:
            years: Facts = {"country": journey.host, "year": when.due.year}
            yield Finding("calendar_unknown", Severity.HINT, subjects[:1], years, name.best(lang))


def _groups(journey: Journey, guests: tuple[Participant, ...]) -> Iterator[Group]:
    groups: dict[tuple[object, ...], Group] = {}
    for row in guests:
        when = deadline(journey.book, journey.stay(row))
        if when is None or str(row.participation.id) in journey.registered:
            continue
        key = (when.due, when.who, when.certain)
        groups.setdefault(key, (when, []))[1].append(row)
    return iter(groups.values())


def _severity(journey: Journey, when: Deadline) -> Severity:
    today = journey.law.today
    if today > when.due:
        return Severity.ERROR
    begun = today >= journey.visit.start
    if begun and today >= later(when.due, -NEAR_DAYS) and when.due <= journey.visit.end:
        return Severity.WARNING
    return Severity.HINT


def _code(journey: Journey, when: Deadline, severity: Severity) -> str:
    """Return the sentence: late, after the guests have gone, or by whom."""
    if severity is Severity.ERROR:
        return "registration_late"
    if when.due > journey.visit.end:
        return "registration_after_exit"
    return f"registration_by_{when.who}"
