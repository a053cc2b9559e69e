"""The rules about a programme, each with a day that breaks it and one that keeps it."""

from dataclasses import replace

import pytest

from kpt_desktop.domain.enums import ItemKind, Severity, Side, TravelWay
from kpt_desktop.domain.records import Distance, TravelLeg
from kpt_desktop.services.finding_text import finding_text
from tests.helpers.factories import make_visit_records
from tests.helpers.journeys import with_values
from tests.helpers.programmes import (
    BUS,
    HALL,
    YARD,
    by_id,
    codes,
    findings,
    guest,
    line,
    placed,
    programme,
    teacher,
    titles,
    with_duties,
)

K = ItemKind
# --- the same people ---


def test_that_the_same_people_at_two_things_are_named_with_both():
    records = programme(
        line("10:00-11:00", "Эрмитаж", "guests"), line("10:30-11:30", "Обед", "students")
    )
    (found,) = findings(records, "overlap")
    assert titles(records, found) == ["Обед", "Эрмитаж"]
    assert finding_text(found, "ru") == (
        "Гости-студенты: 05.10.2026, 10:00–11:00 «Эрмитаж» и 10:30–11:30 «Обед»."
    )


def test_that_one_person_is_named():
    """Анна Новакова: 10:00 «Эрмитаж» и 10:30 «Обед»."""
    records = with_values(make_visit_records(), surname_native="Новакова", given_native="Анна")
    records = programme(
        line("10:00-11:00", "Эрмитаж", "named"), line("10:30-11:30", "Обед", "named"),
        records=records,
    )  # fmt: skip
    records = with_duties(
        records, *((name, "attends", guest(records)) for name in ("Эрмитаж", "Обед"))
    )
    (found,) = findings(records, "overlap", "duty_twice")
    assert finding_text(found, "ru") == (
        "Новакова Анна: 05.10.2026, 10:00–11:00 «Эрмитаж» и 10:30–11:30 «Обед»."
    )


def test_that_an_item_for_guests_and_one_for_hosts_are_each_in_conflict_with_one_for_all():
    """Both partners of every conflict are marked, also when another one lasts longer."""
    records = programme(
        line("9:00-9:30", "короткий", "guests"), line("9:00-12:00", "длинный", "hosts"),
        line("9:10-9:20", "все"),
    )  # fmt: skip
    found = findings(records, "overlap")
    assert {title for finding in found for title in titles(records, finding)} == {
        "короткий", "длинный", "все"}  # fmt: skip


def test_that_what_touches_is_no_conflict():
    records = programme(line("9:00-10:00", "a"), line("10:00-11:00", "b"))
    assert codes(records, "overlap") == []


def test_that_about_is_a_hint_at_most():
    records = programme(line("9:00-10:00", "a"), line("9:30-11:00", "b", approximate=True))
    (found,) = findings(records, "overlap")
    assert (found.code, found.severity) == ("overlap_maybe", Severity.HINT)


def test_that_an_item_over_midnight_meets_the_next_day():
    records = programme(line("22:00-25:30", "бал"), line("1:00-2:00", "вокзал", day=2))
    (found,) = findings(records, "overlap")
    assert titles(records, found) == ["вокзал", "бал"]
    assert found.facts["other_time"] == "22:00–01:30"


def test_that_an_interpreter_needs_time_before_and_after():
    """Engelsystem's wish: preparation around each item."""
    records = programme(line("9:00-10:00", "a", "guests"), line("10:00-11:00", "b", "hosts"))
    who = teacher(records, Side.HOST)
    just = with_duties(records, ("a", "interpreter", who), ("b", "interpreter", who))
    assert codes(just, "duty_twice") == []
    early = with_duties(records, ("a", "interpreter", who), ("b", "interpreter", who, 20))
    (found,) = findings(early, "duty_twice")
    assert titles(early, found) == ["b", "a"]
    assert (found.facts["time"], found.facts["other_time"]) == ("09:40–11:00", "09:00–10:00")


def test_that_a_person_outside_the_lists_is_known_by_the_name():
    records = programme(line("9:00-10:00", "a", "guests"), line("9:30-11:00", "b", "hosts"))
    records = with_duties(
        records, ("a", "interpreter", "Петрова А."), ("b", "interpreter", "петрова а.")
    )
    (found,) = findings(records, "duty_twice")
    assert found.facts["who"] == "петрова а."


def test_that_a_free_text_twice_may_be_no_person_and_is_a_hint():
    records = programme(
        line("9:00-10:00", "a", "guests", responsible="кураторы"),
        line("9:30-11:00", "b", "hosts", responsible="Кураторы"),
    )
    (found,) = findings(records, "overlap", "duty")
    assert (found.code, found.severity) == ("overlap_maybe", Severity.HINT)


def test_that_who_watches_students_is_excused_from_the_teachers_meeting():
    records = programme(
        line("9:00-10:00", "a", "students", responsible="Surname07"),
        line("9:00-10:00", "b", "teachers"),
    )
    assert codes(records, "overlap", "duty_twice") == []


def test_that_fifty_items_at_one_time_are_a_chain_and_no_square():
    """F72."""
    records = programme(*(line("9:00-10:00", f"{n}") for n in range(50)))
    assert len(findings(records, "overlap")) == 49


# --- places and vehicles ---


def test_that_a_hall_is_taken_once_and_a_yard_by_many():
    """pretalx#2128: the rule can be switched off for a place."""
    two = [("9:00-10:00", "a", "guests"), ("9:30-10:30", "b", "hosts")]
    hall = placed(programme(*(line(*one, place_id=HALL.id, day=2) for one in two)))
    (found,) = findings(hall, "place_twice")
    assert [subject.field for subject in found.subjects] == ["place_id"] * 2
    yard = placed(programme(*(line(*one, place_id=YARD.id, day=2) for one in two)))
    assert codes(yard, "place_twice") == []


def test_that_a_hall_that_is_being_prepared_is_taken():
    records = placed(
        programme(
            line("9:00-10:00", "уборка", "hosts", place_id=HALL.id, internal=True),
            line("9:30-10:30", "b", place_id=HALL.id),
        )
    )
    assert codes(records, "place_twice", "overlap") == ["place_twice"]


def test_that_a_bus_cannot_drive_two_ways():
    records = placed(
        programme(
            line("9:00-10:00", "a", "guests", vehicle_id=BUS.id),
            line("9:30-10:30", "b", "hosts", vehicle_id=BUS.id),
        )
    )
    assert codes(records, "vehicle_twice") == ["vehicle_twice"]


def test_that_a_place_too_small_and_a_bus_too_short_of_seats_are_found():
    records = placed(programme(line("9:00-10:00", "a", place_id=HALL.id, vehicle_id=BUS.id, day=2)))
    found = findings(records, "place_full", "seats_few")
    assert [(f.code, f.facts["n"], f.facts["room"]) for f in found] == [
        ("place_full", 16, 10), ("seats_few", 16, 12)]  # fmt: skip
    few = placed(
        programme(line("9:00-10:00", "a", "guests", place_id=HALL.id, vehicle_id=BUS.id, day=2))
    )
    assert codes(few, "place_full", "seats_few") == []


@pytest.mark.parametrize(
    ("day", "expected"), [(0, ["closed_place_7"]), (1, ["closed_place_1"]), (2, [])]
)
def test_that_a_place_is_closed_on_its_weekdays(day, expected):
    """The visit begins on a Sunday; the hall is closed on Sundays and Mondays."""
    records = placed(programme(line("9:00-10:00", "a", place_id=HALL.id, day=day)))
    assert codes(records, "closed_place") == expected


# --- the way ---


def way(walking=30, driving=None, **values):
    distance = Distance(place_id=HALL.id, other_id=YARD.id, walking=walking, driving=driving)
    middle = values.pop("middle", ())
    return placed(
        programme(
            line("9:00-10:00", "a", place_id=HALL.id, day=2), *middle,
            line("10:20-11:00", "b", place_id=YARD.id, day=2, **values),
        ),
        distance,
    )  # fmt: skip


def test_that_a_place_too_far_away_is_found_in_both_directions():
    """U59."""
    (found,) = findings(way(30), "travel_time")
    assert (found.facts["n"], found.facts["needed"]) == (20, 30)
    assert (found.facts["from"], found.facts["to"]) == ("hall", "yard")
    assert codes(way(24), "travel_time") == []  # a step across the yard is nobody's concern
    assert codes(way(25), "travel_time") == ["travel_time"]
    assert codes(way(20), "travel_time") == []
    assert codes(way(None, 10), "travel_time") == []
    assert codes(way(None, 30), "travel_time") == ["travel_time"]


def test_that_a_ride_between_counts_as_the_way():
    ride = [line("10:00-10:20", "автобус", kind=K.TRANSFER, day=2)]
    assert codes(way(60, 15, middle=ride), "travel_time") == []
    assert codes(way(60, 25, middle=ride), "travel_time") == ["travel_time_driving"]
    assert codes(way(60, 15, vehicle_id=BUS.id), "travel_time") == []


def test_that_only_those_who_go_to_both_need_the_time():
    apart = replace(way(60))
    items = {
        key: replace(item, audience="guests" if item.title.ru == "a" else "hosts")
        for key, item in apart.items.items()
    }
    assert codes(replace(apart, items=items), "travel_time") == []


def test_that_a_train_at_11_04_is_no_ride_of_eleven_minutes():
    """The real fault: a train at 11:04, and a bicycle trip in another town from 11:15."""
    records = programme(
        line("11:04", "Поезд", kind=K.TRANSFER), line("11:15-14:15", "Велопрогулка", "group1"),
        line("11:15-14:15", "Экскурсия", "group2"),
    )  # fmt: skip
    found = findings(records, "ride_short")
    assert sorted(titles(records, finding) for finding in found) == [
        ["Велопрогулка", "Поезд"], ["Экскурсия", "Поезд"]]  # fmt: skip
    assert {finding.facts["n"] for finding in found} == {11}
    assert {finding.severity for finding in found} == {Severity.WARNING}


def test_that_a_ride_with_an_end_or_time_enough_is_fine():
    ended = programme(line("11:00-11:10", "a", kind=K.TRANSFER), line("11:15", "b"))
    assert codes(ended, "ride_short") == []
    records = programme(line("11:00", "a", kind=K.TRANSFER), line("11:20", "b"))
    assert codes(records, "ride_short") == []


# --- coming and going ---


def test_that_guests_are_expected_neither_before_they_come_nor_after_they_leave():
    records = programme(
        line("15:00", "прилёт", "guests", K.ARRIVAL, day=0),
        line("14:00-16:00", "экскурсия", day=0), line("14:00-16:00", "собрание", "hosts", day=0),
        line("12:00", "вылет", "guests", K.DEPARTURE, day=6),
        line("11:00-12:30", "кофе", "guests", day=6), line("10:00-12:00", "сборы", "all", day=6),
    )  # fmt: skip
    found = findings(records, "before_arrival", "after_departure")
    assert [(f.code, titles(records, f)) for f in found] == [
        ("before_arrival", ["экскурсия", "прилёт"]),
        ("after_departure", ["кофе", "вылет"]),
    ]


def test_that_the_legs_of_the_journey_say_it_more_exactly():
    """Prague and Moscow: the train is late by its own zone."""
    records = programme(line("9:00-10:00", "кофе", "guests", day=6))
    leg = TravelLeg(
        delegation_id=records.delegation(Side.GUEST).id, way=TravelWay.DEPARTURE,
        leaves_on=records.visit.end, leaves_at=9 * 60, leaves_zone="Europe/Prague",
    )  # fmt: skip
    assert codes(replace(records, travel_legs=by_id(leg)), "after_departure") == []
    here = replace(leg, leaves_zone="")
    assert codes(replace(records, travel_legs=by_id(here)), "after_departure") == [
        "after_departure"
    ]
