"""Registration at the place of stay: a hint before, a warning when near, an error when past."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kpt_desktop.domain.enums import Severity, VisitStatus
from kpt_desktop.domain.records import Person, Setting
from kpt_desktop.services.registration import mark_registered, registrations
from tests.helpers.journeys import journey, lodged, outgoing, registration, with_values

BEFORE = date(2026, 9, 1)


def told(records, today):
    return [(found.code, found.severity) for found in registration(records, today)]


def test_that_all_guests_with_one_deadline_are_one_finding_that_leads_to_them():
    (finding,) = registration(outgoing(students=6, teachers=2), BEFORE)
    assert (finding.code, finding.severity) == ("registration_by_host", Severity.HINT)
    assert finding.facts == {
        "n": 8, "due": "07.10.2026", "arrival": "04.10.2026", "exit": "10.10.2026",
    }  # fmt: skip
    assert {(subject.kind, subject.field) for subject in finding.subjects} == {
        (Person, "citizenship")
    }
    assert len(finding.subjects) == 8
    assert finding.subject_name == "КПТ"


@pytest.mark.parametrize(
    ("today", "code", "severity"),
    [
        (date(2026, 10, 3), "registration_by_host", Severity.HINT),
        (date(2026, 10, 4), "registration_by_host", Severity.WARNING),
        (date(2026, 10, 7), "registration_by_host", Severity.WARNING),
        (date(2026, 10, 8), "registration_late", Severity.ERROR),
        (date(2026, 10, 10), "registration_late", Severity.ERROR),
    ],
)
def test_that_the_reminder_grows_with_the_days(today, code, severity):
    assert told(outgoing(students=6), today) == [(code, severity)]


def test_that_nothing_is_said_once_guests_have_gone_or_the_visit_is_closed():
    records = outgoing(students=6)
    assert told(records, date(2026, 10, 11)) == []
    closed = replace(records, visit=replace(records.visit, status=VisitStatus.CLOSED))
    assert told(closed, BEFORE) == []
    assert (
        told(with_values(with_values(journey(), citizenship="RU"), 1, citizenship="RU"), BEFORE)
        == []
    )


def test_that_a_deadline_after_the_departure_stays_a_hint():
    records = journey()
    for today in (BEFORE, date(2026, 10, 10)):
        assert told(records, today) == [("registration_after_exit", Severity.HINT)]


def test_that_a_hotel_and_families_have_their_own_sentence():
    hotel = lodged(journey(), "Гостиница")
    assert told(hotel, BEFORE) == [("registration_by_hotel", Severity.HINT)]
    family = lodged(outgoing(), "rodiny")
    assert told(family, BEFORE) == [("registration_by_guest", Severity.HINT)]


def test_that_the_deadline_runs_from_the_day_of_entry():
    records = with_values(outgoing(students=6), entry_date=date(2026, 10, 6))
    dues = [finding.facts["due"] for finding in registration(records, BEFORE)]
    assert dues == ["09.10.2026", "07.10.2026"]
    early = with_values(outgoing(students=6), entry_date=date(2026, 10, 1))
    assert len(registration(early, BEFORE)) == 1


def test_that_guests_of_other_countries_have_other_deadlines():
    records = with_values(journey(students=3), citizenship="BY")
    (finding,) = registration(records, BEFORE)
    assert finding.facts["n"] == 3


def test_that_an_unknown_calendar_is_said():
    records = journey()
    moved = {"start": date(2028, 10, 1), "end": date(2028, 10, 20)}
    far = replace(records, visit=replace(records.visit, **moved))
    found = registration(far, BEFORE)
    assert [finding.code for finding in found] == ["registration_by_host", "calendar_unknown"]
    assert found[1].facts == {"country": "RU", "year": 2028}


def test_that_a_done_registration_is_no_finding_and_can_be_taken_back():
    records = outgoing(students=6)
    rows = records.participants(records.delegation("guest").side)
    day = date(2026, 10, 5)
    change = mark_registered(records, [row.participation.id for row in rows[:3]], day)
    done = records.foreseeing(change)
    (finding,) = registration(done, day)
    assert finding.facts["n"] == len(rows) - 3
    assert [one.done_on for one in registrations(done, day)][:4] == [day, day, day, None]
    again = mark_registered(done, [rows[3].participation.id], day + timedelta(days=1))
    more = done.foreseeing(again)
    back = more.foreseeing(mark_registered(more, [row.participation.id for row in rows], None))
    assert registration(back, day)[0].facts["n"] == len(rows)
    assert registration(done.foreseeing(change.inverse()), day)[0].facts["n"] == len(rows)
    assert not mark_registered(records, [], None)


def test_that_a_damaged_note_of_registration_is_passed_over_f35():
    records = outgoing(students=6)
    key = f"registered.{records.visit.id}"
    broken = replace(records, settings={key: Setting(key=key, value="x=2026-13-01 = y")})
    assert registration(broken, BEFORE)[0].facts["n"] == 7


def test_that_every_guest_is_listed_with_a_deadline():
    records = with_values(journey(), citizenship="KZ")
    rows = registrations(records, BEFORE)
    assert [row.deadline is None for row in rows] == [True, False]
