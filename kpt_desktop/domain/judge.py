"""The only judge: pure rules look at a visit's records and say what is wrong or missing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kpt_desktop.domain import (
    findings_competition,
    findings_dates,
    findings_marking,
    findings_minors,
    findings_names,
    findings_numbers,
    findings_papers,
    findings_people,
    findings_programme,
    findings_registration,
    findings_rooms,
    findings_travel,
    findings_values,
)
from kpt_desktop.domain.checks import read_checks
from kpt_desktop.domain.country_rules import Law
from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.journey import Journey
from kpt_desktop.domain.visit_records import VisitRecords

USUAL_LANGUAGES = ("ru", "en")
"""What the guests' programme is printed in, unless something else is asked for."""

_BY_WEIGHT = tuple(Severity)


def judge(
    records: VisitRecords,
    languages: Sequence[str] = USUAL_LANGUAGES,
    law: Law | None = None,
    said_in: str = "",
    *,
    programme: bool = True,
) -> tuple[Finding, ...]:
    """Return all findings of a visit: errors first, each kind in the order of list and programme.

    Args:
        records: of the visit.
        languages: those that titles and places are needed in.
        law: the rules of countries and the day to judge on; None leaves out what needs them.
        said_in: the reader's language, which schools and items are named in; the first of the
            languages unless said.
        programme: False leaves out what :class:`ProgrammeJudge` says, for who has one at hand.
    """
    lang = said_in or languages[0]
    found = (
        *findings_people.judge_people(records, lang),
        *findings_names.judge_names(records),
        *findings_numbers.judge_numbers(records),
        *(_by_law(records, lang, law) if law else ()),
        *findings_rooms.judge_rooms(records),
        *findings_travel.judge_travel(records, lang),
        *(_of_programme(records, languages, law, lang) if programme else ()),
        *findings_competition.judge_competition(records, lang, law.today if law else None),
        *_dates(records, lang),
        *findings_values.judge_values(records, lang),
        *_marking(records, lang),
    )
    return by_weight(found)


def by_weight(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings with the gravest first, otherwise in the order they come."""
    return tuple(sorted(findings, key=lambda finding: _BY_WEIGHT.index(finding.severity)))


def _of_programme(
    records: VisitRecords, languages: Sequence[str], law: Law | None, said_in: str
) -> tuple[Finding, ...]:
    book = law.book if law else None
    return findings_programme.judge_programme(records, languages, said_in, book)


def _dates(records: VisitRecords, lang: str) -> Iterator[Finding]:
    """Yield findings about dates; how grave a wrong weekday is stands among the checks."""
    checks = read_checks(records.settings)
    for finding in findings_dates.judge_dates(records, lang):
        if not finding.code.startswith("weekday_wrong"):
            yield finding
        elif checks.is_on("weekday_wrong"):
            yield replace(finding, severity=checks.severity("weekday_wrong"))


def _marking(records: VisitRecords, lang: str) -> Iterator[Finding]:
    """Yield findings about marking, each as grave as it stands among the checks."""
    checks = read_checks(records.settings)
    for finding in findings_marking.judge_marking(records, lang):
        if checks.is_on(finding.code):
            yield replace(finding, severity=checks.severity(finding.code))


def _by_law(records: VisitRecords, lang: str, law: Law) -> Iterator[Finding]:
    journey = Journey(records, law)
    yield from findings_papers.judge_papers(journey)
    yield from findings_registration.judge_registration(journey, lang)
    yield from findings_minors.judge_minors(journey, lang)
