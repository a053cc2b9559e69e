"""The way there and back over two zones and over clock changes (F38)."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kpt_desktop.domain.enums import Severity, Side, TravelWay
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.records import TravelLeg
from kpt_desktop.domain.travel import (
    arrival_moment,
    departure_moment,
    legs_of,
    minutes_of_way,
    minutes_under_way,
    usual_zones,
)
from kpt_desktop.domain.zones import (
    COUNTRY_ZONES,
    OFFERED,
    STATIONS,
    moment,
    offset_words,
    zone_info,
)
from tests.helpers.factories import make_visit_records
from tests.helpers.journeys_of_delegations import (
    HELSINKI,
    MOSCOW,
    PRAGUE,
    a_leg,
    with_legs,
)

RECORDS = make_visit_records(students=1, teachers=1)


@pytest.mark.parametrize(
    ("leaves", "arrives", "zones", "minutes"),
    [
        ("2026-10-04 10:05", "2026-10-04 14:40", (PRAGUE, MOSCOW), 215),  # one hour apart
        ("2026-12-04 10:05", "2026-12-04 14:40", (PRAGUE, MOSCOW), 155),  # two in winter
        ("2026-10-04 14:40", "2026-10-04 14:50", (MOSCOW, PRAGUE), 70),
        ("2026-10-24 22:00", "2026-10-25 06:00", (PRAGUE, PRAGUE), 540),  # the night with 25 hours
        ("2026-03-28 22:00", "2026-03-29 06:00", (PRAGUE, PRAGUE), 420),  # the one with 23
        ("2026-10-25 01:30", "2026-10-25 06:00", (PRAGUE, MOSCOW), 210),
        ("2026-10-04 10:05", "2026-10-05 00:00", (PRAGUE, MOSCOW), 775),
        ("2026-10-04 14:40", "2026-10-04 10:05", (PRAGUE, PRAGUE), -275),
    ],
)
def test_that_a_leg_lasts_as_long_as_it_does_over_zones_and_clock_changes_f38(
    leaves, arrives, zones, minutes
):
    assert minutes_under_way(a_leg(RECORDS, leaves, arrives, zones), MOSCOW) == minutes


def test_that_a_time_the_clocks_skip_is_counted_on_and_a_double_one_is_the_first_f38():
    skipped = moment(date(2026, 3, 29), 150, PRAGUE)  # 02:30 does not exist
    assert skipped == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    double = moment(date(2026, 10, 25), 150, PRAGUE)  # 02:30 comes twice
    assert double == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_that_midnight_is_the_next_day_and_nonsense_is_no_moment():
    assert moment(date(2026, 10, 4), 1440, MOSCOW) == moment(date(2026, 10, 5), 0, MOSCOW)
    assert moment(date(2026, 10, 4), 600, "Europe/Boskovice") is None
    assert moment(date(2026, 10, 4), 1441, MOSCOW) is None
    assert moment(date(1, 1, 1), 0, "Asia/Tokyo") is None


def test_that_a_leg_without_a_zone_lives_by_the_visits():
    leg = a_leg(RECORDS, "2026-10-04 10:00", "2026-10-04 12:00", ("", ""))
    assert minutes_under_way(leg, MOSCOW) == 120


def test_that_guests_are_here_when_the_last_leg_ends_by_the_visits_clock():
    records = with_legs(
        RECORDS,
        a_leg(RECORDS, "2026-10-03 22:00", "2026-10-04 00:20", (PRAGUE, HELSINKI)),
        a_leg(RECORDS, "2026-10-04 06:00", "2026-10-04 09:30", (HELSINKI, HELSINKI)),
    )
    assert arrival_moment(records) == (date(2026, 10, 4), 9 * 60 + 30)  # Helsinki is UTC+3 too
    assert minutes_of_way(legs_of(records, Side.GUEST, TravelWay.ARRIVAL), MOSCOW) == 630
    assert departure_moment(records) is None


def test_that_guests_leave_when_the_first_leg_home_does():
    way = TravelWay.DEPARTURE
    leg = a_leg(RECORDS, "2026-10-10 00:30", "2026-10-10 05:00", (PRAGUE, PRAGUE), way)
    records = with_legs(RECORDS, leg)
    assert departure_moment(records) == (date(2026, 10, 10), 90)  # 01:30 in Moscow
    late = replace(leg, leaves_on=date(2026, 10, 9), leaves_at=23 * 60 + 30)
    assert departure_moment(with_legs(RECORDS, late)) == (date(2026, 10, 10), 30)


@pytest.mark.parametrize("gone", ["arrives_on", "arrives_at"])
def test_that_a_half_known_leg_says_nothing(gone):
    leg = a_leg(RECORDS, "2026-10-04 10:05", "2026-10-04 14:40", **{gone: None})
    assert arrival_moment(with_legs(RECORDS, leg)) is None
    assert arrival_moment(RECORDS) is None


def test_that_a_new_leg_goes_on_where_the_one_before_ended():
    assert usual_zones(RECORDS, Side.GUEST, TravelWay.ARRIVAL) == (PRAGUE, MOSCOW)
    assert usual_zones(RECORDS, Side.GUEST, TravelWay.DEPARTURE) == (MOSCOW, PRAGUE)
    leg = a_leg(RECORDS, "2026-10-04 06:00", "2026-10-04 09:20", (PRAGUE, HELSINKI))
    assert usual_zones(with_legs(RECORDS, leg), Side.GUEST, TravelWay.ARRIVAL)[0] == HELSINKI


def codes(*legs: TravelLeg) -> list[str]:
    found = judge(with_legs(RECORDS, *legs))
    return [finding.code for finding in found if finding.code.startswith("leg_")]


GOOD = a_leg(RECORDS, "2026-10-04 10:05", "2026-10-04 14:40")


@pytest.mark.parametrize(
    ("legs", "expected"),
    [
        ((GOOD,), []),
        # an hour later by the clock, and yet no time at all has passed
        ((a_leg(RECORDS, "2026-10-04 10:00", "2026-10-04 11:00"),), ["leg_ends_before_start"]),
        ((replace(GOOD, arrives_zone="Mars/Olympus"),), ["leg_zone_unknown"]),
        ((replace(GOOD, leaves_on=date(2026, 9, 30)),), ["leg_far_from_visit"]),
        ((replace(GOOD, leaves_on=date(2026, 10, 1), arrives_on=date(2026, 10, 1)),), []),
        (
            (
                a_leg(RECORDS, "2026-10-04 12:00", "2026-10-04 14:40", (HELSINKI, MOSCOW)),
                a_leg(RECORDS, "2026-10-04 06:00", "2026-10-04 09:20", (PRAGUE, HELSINKI)),
            ),
            ["leg_before_other"],
        ),
        ((replace(GOOD, leaves_at=None), replace(GOOD, arrives_on=None)), []),
    ],
)
def test_that_wrong_legs_are_told(legs, expected):
    assert codes(*legs) == expected


def test_that_a_finding_leads_to_its_leg_and_field():
    wrong = a_leg(RECORDS, "2026-10-04 14:00", "2026-10-04 11:00", number="AY705")
    records = with_legs(RECORDS, wrong)
    finding = next(found for found in judge(records) if found.code == "leg_ends_before_start")
    subject = finding.subjects[0]
    assert (subject.kind, subject.field, finding.severity) == (TravelLeg, "arrives", Severity.ERROR)
    assert finding.facts["leg"] == "AY705"


@pytest.mark.parametrize("zone", sorted({*OFFERED, *STATIONS.values(), *COUNTRY_ZONES.values()}))
def test_that_every_zone_we_name_exists(zone):
    assert zone_info(zone) is not None


def test_that_a_zone_says_how_far_from_utc_it_is_on_its_day():
    assert offset_words(PRAGUE, date(2026, 10, 4)) == "UTC+2"
    assert offset_words(PRAGUE, date(2026, 12, 4)) == "UTC+1"
    assert offset_words("Asia/Kolkata", date(2026, 12, 4)) == "UTC+5:30"
    assert offset_words("America/New_York", date(2026, 12, 4)) == "UTC−5"
    assert offset_words("Nowhere", date(2026, 12, 4)) == ""
