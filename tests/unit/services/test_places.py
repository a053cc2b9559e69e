"""Places, ways and vehicles: named once, found in any language, forgotten without loss."""

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Item, Place
from kpt_desktop.errors import UserError
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.place_cells import (
    parse_closed_days,
    parse_count,
    parse_minutes,
    parse_place,
    parse_truth,
    show_closed_days,
    show_place,
)
from kpt_desktop.services.places import (
    count_uses,
    delete_place,
    delete_vehicle,
    find_place,
    load_surroundings,
    save_place,
    save_vehicle,
    save_way,
)
from kpt_desktop.texts import LANGUAGES
from tests.helpers.factories import all_records, make_item, make_visit_records

HALL, MUSEUM = LocalText("Актовый зал", "Assembly hall"), LocalText("Эрмитаж", "Hermitage")


@pytest.fixture
def desk(store):
    return ChangeDesk(store)


def known(store):
    return load_surroundings(store, "ru")


def added(store, desk, name):
    change, made = save_place(known(store), None, {"name": name})
    desk.apply(change)
    return next(place for place in known(store).places if place.id == made)


def test_that_places_stand_in_the_order_of_their_names(store, desk):
    for name in (MUSEUM, HALL, LocalText("Ёлочный базар")):
        added(store, desk, name)
    names = [place.name.ru for place in known(store).places]
    assert names == ["Актовый зал", "Ёлочный базар", "Эрмитаж"]


def test_that_a_place_is_found_by_its_name_in_any_language_and_case(store, desk):
    hall = added(store, desk, HALL)
    assert find_place([hall], LocalText("", "", "assembly HALL")) == hall
    assert find_place([hall], LocalText("зал")) is None
    assert find_place([hall], LocalText()) is None


def test_that_a_second_place_of_that_name_is_refused_but_its_own_edit_is_not(store, desk):
    hall = added(store, desk, HALL)
    with pytest.raises(UserError, match="place_known"):
        save_place(known(store), None, {"name": LocalText("", "ASSEMBLY hall")})
    with pytest.raises(UserError, match="place_without_name"):
        save_place(known(store), hall, {"name": LocalText(" ")})
    change, _ = save_place(known(store), hall, {"capacity": 120})
    desk.apply(change)
    assert known(store).places[0].capacity == 120


def test_that_a_way_holds_in_both_directions_and_goes_when_it_is_cleared(store, desk):
    hall, museum = added(store, desk, HALL), added(store, desk, MUSEUM)
    desk.apply(save_way(known(store), museum, hall, 20, None))
    assert known(store).minutes(hall.id, museum.id).walking == 20
    desk.apply(save_way(known(store), hall, museum, 25, 10))
    (way,) = known(store).distances
    assert (way.walking, way.driving) == (25, 10)
    desk.apply(save_way(known(store), museum, hall, None, None))
    assert known(store).distances == ()
    assert not save_way(known(store), museum, hall, None, None)


@pytest.mark.parametrize("minutes", [-1, 1441])
def test_that_an_impossible_way_is_refused(store, desk, minutes):
    hall, museum = added(store, desk, HALL), added(store, desk, MUSEUM)
    with pytest.raises(UserError, match="way_too_long"):
        save_way(known(store), hall, museum, minutes, None)
    with pytest.raises(UserError, match="way_to_itself"):
        save_way(known(store), hall, hall, 5, None)


def test_f74_that_a_forgotten_place_and_bus_leave_the_items_as_they_are_printed(store, desk):
    hall, museum = added(store, desk, HALL), added(store, desk, MUSEUM)
    desk.apply(save_way(known(store), hall, museum, 20, None))
    change, _ = save_vehicle(None, {"name": "Автобус"})
    desk.apply(change)
    (bus,) = known(store).vehicles
    records = make_visit_records()
    item = make_item(records.visit, None, place=HALL, place_id=hall.id, vehicle_id=bus.id)
    made = [Insert(record) for record in (*all_records(records), item)]
    desk.apply(Change(Label("item_added", {"title": "x"}), tuple(made)))
    assert (count_uses(store, hall), count_uses(store, museum), count_uses(store, bus)) == (1, 0, 1)
    desk.apply(delete_place(store, hall))
    desk.apply(delete_vehicle(store, bus))
    with store.reading() as reader:
        left = reader.get(Item, item.id)
    assert (left.place, left.place_id, left.vehicle_id) == (HALL, None, None)
    assert (known(store).places, known(store).distances) == ((museum,), ())
    desk.undo()
    desk.undo()
    with store.reading() as reader:
        assert reader.get(Item, item.id).place_id == hall.id
    assert len(known(store).distances) == 1


def test_f74_that_what_the_screen_shows_a_moment_late_can_be_deleted(store, desk):
    hall = added(store, desk, HALL)
    desk.apply(save_vehicle(None, {"name": "Автобус"})[0])
    (bus,) = known(store).vehicles
    desk.apply(save_vehicle(bus, {"seats": 40})[0])
    desk.apply(save_place(known(store), hall, {"capacity": 90})[0])
    desk.apply(delete_vehicle(store, bus))
    desk.apply(delete_place(store, hall))
    assert (known(store).vehicles, known(store).places) == ((), ())
    desk.undo()
    desk.undo()
    assert known(store).vehicles[0].seats == 40
    assert known(store).places[0].capacity == 90


def test_that_a_vehicle_needs_a_name():
    with pytest.raises(UserError, match="vehicle_without_name"):
        save_vehicle(None, {"name": " "})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("", ""), ("пн, вт", "1 2"), ("Sunday monday", "1 7"), ("st;čt", "3 4"), ("7 1", "1 7")],
)
def test_that_closed_days_are_read_in_three_languages(typed, meant):
    assert parse_closed_days(typed) == meant


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_what_is_shown_of_a_place_means_the_same_when_it_is_typed(lang):
    place = Place(name=HALL, capacity=40, closed_days="1 7", several_at_once=True, note="двор")
    for column in ("name_ru", "capacity", "closed_days", "several_at_once", "note", "address"):
        shown = show_place(place, column, lang)
        values = parse_place(place, column, shown)
        assert all(getattr(place, key) == value for key, value in values.items())
    assert show_closed_days("1 x 9", lang).count(",") == 0


@pytest.mark.parametrize(
    ("parse", "typed", "key"),
    [
        (parse_closed_days, "завтра", "weekday_unknown"),
        (parse_count, "-1", "count_unreadable"),
        (parse_count, "сорок", "count_unreadable"),
        (parse_count, "99999999999999999999", "count_unreadable"),
        (parse_minutes, "1:75", "minutes_unreadable"),
        (parse_minutes, "скоро", "minutes_unreadable"),
        (parse_truth, "может быть", "yes_no_unreadable"),
    ],
)
def test_that_bad_input_gets_a_sentence(parse, typed, key):
    with pytest.raises(UserError, match=key):
        parse(typed)


@pytest.mark.parametrize(
    ("typed", "minutes"), [("", None), ("25", 25), ("25 мин.", 25), ("1:15", 75), ("0", 0)]
)
def test_that_minutes_are_read_as_people_write_them(typed, minutes):
    assert parse_minutes(typed) == minutes
