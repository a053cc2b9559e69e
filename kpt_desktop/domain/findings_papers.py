"""Rules about the papers of those who cross a border: passport, visa, insurance.

What a paper has to be valid for comes from the rules of the country of stay; a date that is not
known is not judged, since lists arrive without dates and are filled in later.
"""

from collections.abc import Iterator
from datetime import date

from kpt_desktop.domain.calendars import months_later
from kpt_desktop.domain.enums import Severity, Side, VisitStatus
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.journey import Journey, name_of, place, shown, text_of
from kpt_desktop.domain.records import Delegation
from kpt_desktop.domain.visit_records import Participant

Facts = dict[str, str | int]


def judge_papers(journey: Journey) -> Iterator[Finding]:
    """Find passports, visas and policies that are missing or end too early (F69)."""
    yield from _issue_dates(journey)
    if journey.visit.status == VisitStatus.CLOSED:
        return
    yield from _restricted(journey)
    for row in journey.foreigners:
        yield from _passport(journey, row)
        yield from _visa(journey, row)
        yield from _insurance(journey, row)


def _found(
    code: str, severity: Severity, row: Participant, key: str, facts: Facts | None = None
) -> Finding:
    return Finding(code, severity, (place(row, key),), facts or {}, name_of(row))


def _issue_dates(journey: Journey) -> Iterator[Finding]:
    for row in journey.everybody:
        issued, expiry = row.value("doc_issue"), row.value("doc_expiry")
        if issued and expiry and issued > expiry:
            facts: Facts = {"issued": shown(issued), "expiry": shown(expiry)}
            yield _found("passport_dates", Severity.ERROR, row, "doc_issue", facts)


def _passport(journey: Journey, row: Participant) -> Iterator[Finding]:
    expiry: date | None = row.value("doc_expiry")
    if expiry:
        yield from _expiry(journey, row, expiry)
    issued: date | None = row.value("doc_issue")
    years = journey.rule_number("passport_age_years", row)
    if issued and years and months_later(issued, 12 * years) < journey.visit.start:
        facts: Facts = {"issued": shown(issued), "years": years}
        yield _found("passport_old", Severity.WARNING, row, "doc_issue", facts)


def _expiry(journey: Journey, row: Participant, expiry: date) -> Iterator[Finding]:
    """Judge the last day of a passport, which is itself still good."""
    visit = journey.visit
    facts: Facts = {"expiry": shown(expiry), "exit": shown(visit.end)}
    if expiry < visit.start:
        yield _found("passport_expired", Severity.ERROR, row, "doc_expiry", facts)
    elif expiry < visit.end:
        yield _found("passport_ends_in_visit", Severity.ERROR, row, "doc_expiry", facts)
    else:
        months = journey.rule_number("passport_months", row)
        if months and expiry < months_later(visit.end, months):
            facts["n"] = months
            yield _found("passport_ends_soon", Severity.WARNING, row, "doc_expiry", facts)


def _restricted(journey: Journey) -> Iterator[Finding]:
    """Say once for the delegation that visas may not be given at all."""
    passports = {journey.citizenship(row) for row in journey.foreigners}
    told = [code for code in passports if journey.book.flag("visa_restricted", journey.host, code)]
    if told:
        guests = journey.records.delegation(Side.GUEST)
        facts: Facts = {"citizenship": ", ".join(sorted(told)), "country": journey.host}
        subject = Subject(Delegation, guests.id)
        yield Finding("visa_restricted", Severity.WARNING, (subject,), facts)


def _visa(journey: Journey, row: Participant) -> Iterator[Finding]:
    if not row.person.citizenship:
        facts: Facts = {"country": journey.citizenship(row)}
        yield _found("citizenship_missing", Severity.HINT, row, "citizenship", facts)
    needed = journey.rule_flag("visa_needed", row)
    if needed is None:
        facts = {"country": journey.host, "citizenship": journey.citizenship(row)}
        yield _found("visa_rule_unknown", Severity.HINT, row, "citizenship", facts)
    elif needed and not text_of(row, "visa_no"):
        yield _found("visa_missing", Severity.WARNING, row, "visa_no")
    yield from _stay(journey, row)


def _stay(journey: Journey, row: Participant) -> Iterator[Finding]:
    """Compare the stay with the visa's days, and with those that need no visa."""
    yield from _window(journey, row, ("visa_from", "visa_to"), "visa_window")
    allowed: int | None = row.value("visa_days")
    days = (journey.visit.end - journey.arrival(row)).days + 1
    if allowed is not None and days > allowed:
        facts: Facts = {"days": days, "allowed": allowed}
        yield _found("visa_days_short", Severity.ERROR, row, "visa_days", facts)
    free = journey.rule_number("stay_days", row)
    if free and days > free:
        facts = {"days": days, "allowed": free}
        yield _found("stay_too_long", Severity.WARNING, row, "citizenship", facts)


def _insurance(journey: Journey, row: Participant) -> Iterator[Finding]:
    if not journey.rule_flag("insurance_needed", row):
        return
    if not text_of(row, "policy_no") and not text_of(row, "insurer"):
        cover = journey.rule_number("insurance_cover_eur", row)
        code = "insurance_missing_cover" if cover else "insurance_missing"
        facts: Facts = {"cover": cover} if cover else {}
        yield _found(code, Severity.WARNING, row, "policy_no", facts)
    yield from _window(journey, row, ("policy_from", "policy_to"), "insurance_window")


def _window(
    journey: Journey, row: Participant, keys: tuple[str, str], code: str
) -> Iterator[Finding]:
    """Find a paper that begins after the first day of the stay or ends before the last.

    The days of travel are days of the visit.
    """
    first, last = min(journey.arrival(row), journey.visit.start), journey.visit.end
    begins, ends = (row.value(key) for key in keys)
    span: Facts = {"first": shown(first), "last": shown(last)}
    if begins and begins > first:
        facts = span | {"day": shown(begins)}
        yield _found(f"{code}_late", Severity.ERROR, row, keys[0], facts)
    if ends and ends < last:
        facts = span | {"day": shown(ends)}
        yield _found(f"{code}_early", Severity.ERROR, row, keys[1], facts)
