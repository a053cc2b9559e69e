"""Rules about what is written beside dates: names of schools on their day, weekdays of dates."""

from collections.abc import Iterator
from datetime import date

from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.journey import name_of, place, shown, text_of
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Day, Delegation, OrganisationName
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.domain.weekdays import mismatches

Said = tuple[Subject, str, str]
"""Where a text stands, the text, and what its record is called."""


def judge_dates(records: VisitRecords, lang: str) -> Iterator[Finding]:
    """Find names of organisations that are not theirs on the day, and dates on a wrong weekday."""
    yield from _names(records, lang)
    yield from _old_names(records)
    yield from _weekdays(records, lang)


def is_valid(name: OrganisationName, day: date) -> bool:
    """Tell whether a name is the official one on a day; an open end has no limit."""
    begun = name.valid_from is None or name.valid_from <= day
    return begun and (name.valid_to is None or day <= name.valid_to)


def _names(records: VisitRecords, lang: str) -> Iterator[Finding]:
    day = records.visit.start
    for organisation in records.organisations.values():
        names = [name for name in records.names if name.organisation_id == organisation.id]
        if names and not any(is_valid(name, day) for name in names):
            newest = max(names, key=lambda name: (name.valid_to or date.min, str(name.id)))
            subject = Subject(OrganisationName, newest.id, "valid_to")
            shown_name = organisation.short_name.best(lang)
            facts = {"day": shown(day)}
            yield Finding(
                "organisation_name_invalid", Severity.WARNING, (subject,), facts, shown_name
            )


def _old_names(records: VisitRecords) -> Iterator[Finding]:
    """Find people whose school is written as it was called at another time."""
    day = records.visit.start
    spelled = [
        (fold(words), is_valid(name, day))
        for name in records.names
        for words in (name.name.ru, name.name.en, name.name.cs)
        if words
    ]
    valid = {words for words, good in spelled if good}
    outdated = {words for words, good in spelled if not good} - valid
    if not outdated:
        return
    for row in records.participants():
        if fold(text_of(row, "org")) in outdated:
            where = (place(row, "org"),)
            facts = {"day": shown(day)}
            yield Finding("organisation_name_old", Severity.WARNING, where, facts, name_of(row))


def _weekdays(records: VisitRecords, lang: str) -> Iterator[Finding]:
    visit = records.visit
    for subject, words, name in _texts(records, lang):
        if not words:
            continue
        for wrong in mismatches(words, visit.start, visit.end):
            facts: dict[str, str | int] = {"day": shown(wrong.day)}
            code = f"weekday_wrong_{wrong.day.weekday()}"
            yield Finding(code, Severity.WARNING, (subject,), facts, name)


def _texts(records: VisitRecords, lang: str) -> Iterator[Said]:
    for delegation in records.delegations.values():
        name = records.organisations[delegation.organisation_id].short_name.best(lang)
        for field in ("arrival", "departure"):
            yield Subject(Delegation, delegation.id, field), getattr(delegation, field), name
    for day in records.days_in_order():
        for words in (day.note.ru, day.note.en, day.note.cs):
            yield Subject(Day, day.id, "note"), words, shown(day.date)
    for row in records.participants():
        for key in ("arrival_leg", "departure_leg"):
            yield place(row, key), text_of(row, key), name_of(row)
