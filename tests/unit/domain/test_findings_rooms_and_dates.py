"""Rooms, official names on their day, and weekdays beside dates."""

from dataclasses import replace
from datetime import date

import pytest

from kpt_desktop.domain.enums import Role, Severity, Sex, Side
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Day, Delegation, OrganisationName, Participation
from tests.helpers.factories import make_visit_records
from tests.helpers.journeys import with_values

CODES = ("room_", "organisation_", "weekday_")


def found(records):
    return [finding for finding in judge(records) if finding.code.startswith(CODES)]


def codes(records):
    return [finding.code for finding in found(records)]


def roomed(*people, side=Side.GUEST):
    """Guests in rooms: (room, sex, role) each."""
    records = make_visit_records(students=len(people), teachers=0)
    for number, (room, sex, role) in enumerate(people):
        records = with_values(records, number, side, room=room, sex=sex, role=role)
    return records


STUDENT, TEACHER = Role.STUDENT, Role.TEACHER


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        ([("12", Sex.MALE, STUDENT), ("12", Sex.FEMALE, STUDENT)], ["room_mixes_sexes"]),
        ([("12a", Sex.MALE, STUDENT), (" 12A", Sex.FEMALE, STUDENT)], ["room_mixes_sexes"]),
        ([("12", Sex.MALE, STUDENT), ("12", Sex.MALE, TEACHER)], ["room_mixes_ages"]),
        (
            [("1", Sex.MALE, STUDENT), ("1", Sex.FEMALE, Role.HEAD)],
            ["room_mixes_sexes", "room_mixes_ages"],
        ),
        ([("12", Sex.MALE, STUDENT), ("13", Sex.FEMALE, STUDENT)], []),
        ([("12", Sex.MALE, STUDENT), ("12", None, STUDENT)], []),
        ([("12", Sex.MALE, STUDENT), ("12", Sex.MALE, None)], []),
        ([("", Sex.MALE, STUDENT), ("", Sex.FEMALE, TEACHER)], []),
    ],
)
def test_that_a_room_is_for_one_sex_and_keeps_adults_apart(people, expected):
    assert codes(roomed(*people)) == expected


def test_that_a_rooms_finding_leads_to_everybody_in_it():
    finding = found(roomed(("12", Sex.MALE, STUDENT), ("12", Sex.FEMALE, STUDENT)))[0]
    assert [(s.kind, s.field) for s in finding.subjects] == [(Participation, "room")] * 2
    assert (finding.severity, finding.facts) == (Severity.WARNING, {"room": "12"})


def test_that_rooms_of_hosts_and_guests_are_different_rooms():
    records = roomed(("12", Sex.MALE, STUDENT))
    assert codes(with_values(records, 0, Side.HOST, room="12", sex=Sex.FEMALE)) == []


def named(*spans, org=""):
    records = make_visit_records(students=1, teachers=1)
    names = tuple(
        OrganisationName(
            organisation_id=records.partner.id,
            name=LocalText(f"Школа {n}", f"School {n}", ""),
            valid_from=first,
            valid_to=last,
        )
        for n, (first, last) in enumerate(spans)
    )
    return with_values(replace(records, names=names), org=org)


OLD = (None, date(2018, 12, 31))
NEW = (date(2019, 1, 1), None)


def test_that_an_organisation_needs_a_name_that_is_valid_on_the_day():
    finding = found(named(OLD))[0]
    assert (finding.code, finding.severity) == ("organisation_name_invalid", Severity.WARNING)
    subject = finding.subjects[0]
    assert (subject.kind, subject.field) == (OrganisationName, "valid_to")
    assert codes(named(OLD, NEW)) == []
    assert codes(named((date(2026, 10, 5), None))) == ["organisation_name_invalid"]
    assert codes(named((None, date(2026, 10, 4)))) == []
    assert codes(named()) == []


def test_that_a_school_written_under_its_old_name_is_told():
    finding = found(named(OLD, NEW, org="ШКОЛА 0"))[0]
    assert (finding.code, finding.subjects[0].field) == ("organisation_name_old", "org")
    assert codes(named(OLD, NEW, org="School 1")) == []
    assert codes(named(OLD, NEW, org="Other school")) == []


def test_that_wrong_weekdays_are_told_where_they_stand():
    records = make_visit_records(students=1, teachers=0)
    guest = replace(records.delegation(Side.GUEST), arrival="понедельник 4.10., 15:20")
    day = records.days_in_order()[1]
    noted = replace(day, note=LocalText(en="Sunday, 5 October: free"))
    records = replace(
        records,
        delegations={**records.delegations, guest.id: guest},
        days={**records.days, day.id: noted},
    )
    records = with_values(records, departure_leg="pátek 10. 10. 2026")
    shown = [(f.code, f.subjects[0].kind, f.subjects[0].field) for f in found(records)]
    assert shown == [
        ("weekday_wrong_6", Delegation, "arrival"),
        ("weekday_wrong_0", Day, "note"),
        ("weekday_wrong_5", Participation, "departure_leg"),
    ]
