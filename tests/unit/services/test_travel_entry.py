"""Legs as they are typed: a line, a time with its day, a zone by the city's name."""

from dataclasses import replace
from datetime import date

import pytest

from kpt_desktop.documents.journey_lines import way_line
from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.enums import Side, TravelMeans, TravelWay
from kpt_desktop.domain.travel import legs_of
from kpt_desktop.errors import UserError
from kpt_desktop.services.travel import add_leg, delete_legs, edit_leg, move_leg
from kpt_desktop.services.travel_entry import (
    When,
    parse_leg,
    parse_when,
    parse_zone,
    show_when,
    show_zone,
    typed_value,
    zones_offered,
)
from tests.helpers.factories import START, make_visit_records
from tests.helpers.journeys_of_delegations import HELSINKI, MOSCOW, PRAGUE, a_leg, with_legs

RECORDS = make_visit_records(students=1, teachers=1)
THERE, BACK = TravelWay.ARRIVAL, TravelWay.DEPARTURE


def typed_leg(line, way=THERE, records=RECORDS):
    return parse_leg(records, Side.GUEST, way, line)


def test_that_one_line_is_a_whole_flight_with_both_its_zones():
    leg = typed_leg("AY705 PRG 10:05 LED 14:40")
    assert (leg.number, leg.origin, leg.destination) == ("AY705", "PRG", "LED")
    assert (leg.leaves_on, leg.leaves_at, leg.arrives_on, leg.arrives_at) == (
        START, 605, START, 880,
    )  # fmt: skip
    assert (leg.leaves_zone, leg.arrives_zone) == (PRAGUE, MOSCOW)
    assert leg.means == TravelMeans.PLANE


@pytest.mark.parametrize(
    ("line", "number", "origin", "destination"),
    [
        ("Прага 10.05 - Санкт-Петербург 14.40", "", "Прага", "Санкт-Петербург"),
        ("032А Москва 10:05 → Санкт-Петербург 14:40", "032А", "Москва", "Санкт-Петербург"),
        ("EC 174 Praha hl. n. 10:05 Berlin 14:40", "EC 174", "Praha hl. n.", "Berlin"),
        ("4.10. AY 705 PRG 10:05 LED 14:40", "AY 705", "PRG", "LED"),
    ],
)
def test_that_trains_and_words_are_read_too(line, number, origin, destination):
    leg = typed_leg(line)
    assert (leg.number, leg.origin, leg.destination) == (number, origin, destination)
    assert (leg.leaves_at, leg.arrives_at, leg.leaves_on) == (605, 880, START)


def test_that_an_arrival_that_would_be_too_early_is_on_the_next_day():
    assert typed_leg("PRG 22:10 LED 03:30").arrives_on == date(2026, 10, 5)
    assert typed_leg("PRG 10:05 LED 11:00").arrives_on == date(2026, 10, 5)  # 10:00 in Prague
    assert typed_leg("PRG 10:05 LED 14:40 +1").arrives_on == date(2026, 10, 5)


def test_that_the_next_leg_goes_on_and_the_way_home_is_on_the_last_day():
    change, _ = add_leg(RECORDS, Side.GUEST, THERE, "AY1222 PRG 06:00 HEL 09:20")
    records = RECORDS.foreseeing(change)
    leg = typed_leg("Стоянка 12:00 Кировск 17:30", records=records)
    assert (leg.leaves_zone, leg.arrives_zone, leg.order) == (HELSINKI, MOSCOW, 1)
    assert typed_leg("LED 12:25 PRG 14:10", BACK).leaves_on == date(2026, 10, 10)


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("AY705", "leg_unreadable"),
        ("завтра утром", "leg_unreadable"),
        ("AY705 PRG 25:00 LED 14:40", "time_impossible"),
        ("31.2. PRG 10:05 LED 14:40", "date_impossible"),
        ("x" * 500, "text_too_long"),
    ],
)
def test_that_a_line_that_is_no_leg_is_refused_with_a_sentence(line, key):
    with pytest.raises(UserError) as refused:
        typed_leg(line)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", When()),
        ("10:05", When(None, 605)),
        ("1005", When(None, 605)),
        ("4.10 10:05", When(START, 605)),
        ("4.10.2026, 10.05", When(START, 605)),
        ("4 октября 10:05", When(START, 605)),
        ("04 Oct 2026 10:05", When(START, 605)),
        ("4.10.", When(START)),
        ("4.10", When(START)),  # a day where the visit is near ...
        ("9.30", When(None, 570)),  # ... and a time elsewhere
        ("24:00", When(None, 1440)),
    ],
)
def test_that_a_time_is_read_with_its_day(typed, expected):
    assert parse_when(typed, RECORDS.visit) == expected


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("25:00", "time_impossible"),
        ("31.2. 10:00", "date_impossible"),
        ("soon", "date_unreadable"),
        ("10:05:99 x", "date_unreadable"),
    ],
)
def test_that_a_bad_time_is_refused_with_a_sentence_f66(typed, key):
    with pytest.raises(UserError) as refused:
        parse_when(typed, RECORDS.visit)
    assert refused.value.key == key


def test_that_a_day_without_a_year_is_the_one_nearest_to_the_visit():
    visit = replace(RECORDS.visit, start=date(2026, 12, 30), end=date(2027, 1, 3))
    assert parse_when("2.1. 8:00", visit).day == date(2027, 1, 2)


@pytest.mark.parametrize("lang", ["ru", "en", "cs"])
def test_that_what_is_shown_can_be_typed_back(lang):
    shown = show_when(START, 605, lang)
    assert parse_when(shown, RECORDS.visit) == When(START, 605)
    for zone in zones_offered(lang):
        assert parse_zone(show_zone(zone, START, lang)) == zone


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Прага", PRAGUE),
        ("praha", PRAGUE),
        ("Prague (UTC+2)", PRAGUE),
        ("хельс", HELSINKI),
        ("Asia/Tokyo", "Asia/Tokyo"),
        ("led", MOSCOW),
        ("", ""),
    ],
)
def test_that_a_zone_is_found_by_words_people_use(typed, zone):
    assert parse_zone(typed) == zone


@pytest.mark.parametrize("typed", ["Марс", "UTC+99", "Mars/Olympus", "../etc"])
def test_that_an_unknown_zone_is_refused(typed):
    with pytest.raises(UserError) as refused:
        parse_zone(typed)
    assert refused.value.key == "zone_unknown"


def test_that_a_typed_city_brings_its_zone_and_an_unknown_one_keeps_it():
    leg = a_leg(RECORDS, "2026-10-04 10:05", "2026-10-04 14:40")
    assert typed_value(RECORDS, leg, "origin", "Helsinki") == {
        "origin": "Helsinki", "leaves_zone": HELSINKI,
    }  # fmt: skip
    assert typed_value(RECORDS, leg, "origin", "Lanik") == {"origin": "Lanik"}


def test_that_a_time_alone_keeps_the_day_and_a_departure_takes_its_arrival_along():
    leg = a_leg(RECORDS, "2026-10-04 10:05", "2026-10-04 14:40")
    assert typed_value(RECORDS, leg, "leaves", "9:00")["leaves_on"] == START
    moved = typed_value(RECORDS, leg, "leaves", "5.10. 9:00")
    assert (moved["leaves_on"], moved["arrives_on"]) == (date(2026, 10, 5), date(2026, 10, 5))
    assert typed_value(RECORDS, leg, "arrives", "") == {"arrives_on": None, "arrives_at": None}


def order(records, way=THERE):
    return [leg.number for leg in legs_of(records, Side.GUEST, way)]


def test_that_legs_are_edited_moved_and_deleted():
    records = with_legs(
        RECORDS,
        *(a_leg(RECORDS, f"2026-10-04 {h}:00", f"2026-10-04 {h + 2}:30", number=f"N{h}")
          for h in (10, 12, 14)),
    )  # fmt: skip
    last = legs_of(records, Side.GUEST, THERE)[2]
    moved = records.foreseeing(move_leg(records, last.id, -1))
    assert order(moved) == ["N10", "N14", "N12"]
    assert not move_leg(records, last.id, 1)
    assert order(moved.foreseeing(delete_legs(moved, {last.id}))) == ["N10", "N12"]
    assert edit_leg(records, last.id, number="N14").operations == ()


def test_that_a_blank_leg_has_its_day_and_zones_ready():
    change, _ = add_leg(RECORDS, Side.GUEST, BACK)
    assert isinstance(change.operations[0], Insert)
    leg = change.operations[0].record
    assert (leg.leaves_on, leg.leaves_zone, leg.arrives_zone) == (
        date(2026, 10, 10), MOSCOW, PRAGUE,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en", "4 October · AY705 · Prague 10:05 → St Petersburg 14:40 · 3 h 35 min"),
        ("ru", "4 октября · AY705 · Prague 10:05 → St Petersburg 14:40 · 3 ч 35 мин"),
        ("cs", "4. října · AY705 · Prague 10:05 → St Petersburg 14:40 · 3 h 35 min"),
    ],
)
def test_that_a_way_is_one_line(lang, expected):
    leg = a_leg(
        RECORDS, "2026-10-04 10:05", "2026-10-04 14:40",
        number="AY705", origin="Prague", destination="St Petersburg",
    )  # fmt: skip
    line = way_line(with_legs(RECORDS, leg), Side.GUEST, THERE, lang)
    assert line.replace("\u00a0", " ") == expected


def test_that_a_way_of_several_legs_names_the_stops_and_the_whole_time():
    legs = (
        a_leg(RECORDS, "2026-10-04 22:00", "2026-10-05 01:20", (PRAGUE, HELSINKI),
              number="AY1222", origin="PRG", destination="HEL"),
        a_leg(RECORDS, "2026-10-05 06:00", "2026-10-05 12:00", (HELSINKI, MOSCOW),
              means=TravelMeans.BUS, origin="HEL", destination="Кировск"),
    )  # fmt: skip
    line = way_line(with_legs(RECORDS, *legs), Side.GUEST, THERE, "en").replace("\u00a0", " ")
    assert line == "4 October · AY1222, coach · PRG 22:00 → HEL → Кировск 5 October 12:00 · 13 h"


def test_that_without_legs_the_typed_words_stand_for_the_way():
    guest = replace(RECORDS.delegation(Side.GUEST), arrival="автобусом,\n утром")
    records = replace(RECORDS, delegations={**RECORDS.delegations, guest.id: guest})
    assert way_line(records, Side.GUEST, THERE, "cs") == "автобусом, утром"
