"""Tracks, modules, workplaces: the usual ones are kept at the first edit; edits are undone."""

from dataclasses import replace

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label, edit, edits
from kpt_desktop.domain.competition import tracks_of
from kpt_desktop.domain.enums import TeamModel
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Criterion, Module, Penalty
from kpt_desktop.errors import UserError
from kpt_desktop.services import track_cells, track_parts, tracks
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.draw import draw_workplaces, keep_draw
from kpt_desktop.services.module_items import place_modules
from kpt_desktop.services.visit_edits import delete_visit
from kpt_desktop.services.visits import load_visit
from tests.helpers.competitions import with_teams, with_tracks
from tests.helpers.factories import all_records, make_visit_records


def refusal(act, *args, **kwargs):
    with pytest.raises(UserError) as caught:
        act(*args, **kwargs)
    return caught.value.key


def codes(records):
    return [track.code for track in tracks_of(records)]


def letters(records, track):
    return [module.code for module in track_parts.modules_of(records, track.id)]


def test_that_the_first_edit_keeps_all_the_usual_tracks():
    records = make_visit_records()
    shown = tracks_of(records)
    change, track_id = tracks.save_track(records, shown, shown[1], {"note": "lab 2"})
    assert all(isinstance(operation, Insert) for operation in change.operations)
    after = records.foreseeing(change)
    assert (codes(after), after.tracks[track_id].note) == (["IT", "CAD", "MECH"], "lab 2")
    assert after.foreseeing(change.inverse()).tracks == {}


def test_that_a_new_track_takes_its_code_from_its_name_and_comes_last():
    records = with_tracks()
    change, _ = tracks.save_track(
        records, tracks_of(records), None, {"name": LocalText("Сварка", "Welding")}
    )
    assert codes(records.foreseeing(change)) == ["IT", "CAD", "MECH", "Сварка"]


@pytest.mark.parametrize(
    ("code", "key"), [("it", "track_known"), ("A+B", "track_code_unusable"), ("", None)]
)
def test_u11_that_a_code_names_one_track_only(code, key):
    records = with_tracks()
    track = tracks_of(records)[1]
    act = (records, tracks_of(records), track, {"code": code})
    if key:
        assert refusal(tracks.save_track, *act) == key
    else:  # cleared, it is what the name says
        assert records.foreseeing(tracks.save_track(*act)[0]).tracks[track.id].code == "САПР"
        nameless = {"code": "", "name": LocalText()}
        key = refusal(tracks.save_track, records, tracks_of(records), track, nameless)
        assert key == "track_without_code"


def test_that_teams_and_items_follow_a_renamed_track():
    records = with_teams(with_tracks(), TeamModel.PAIRS)
    records = records.foreseeing(place_modules(records).change)
    track = tracks_of(records)[0]
    change, _ = tracks.save_track(records, tracks_of(records), track, {"code": "NET"})
    after = records.foreseeing(change)
    assert sorted({team.track for team in after.teams.values()}) == ["CAD", "MECH", "NET"]
    audiences = {item.audience for item in after.items.values() if item.module_id}
    assert audiences == {"track:CAD", "track:MECH", "track:NET"}


def test_that_tracks_and_modules_change_places_only_as_far_as_they_go():
    records = with_tracks()
    first = tracks_of(records)[0]
    moved = records.foreseeing(tracks.move_track(records, tracks_of(records), first.id, 1))
    assert codes(moved) == ["CAD", "IT", "MECH"]
    assert not tracks.move_track(records, tracks_of(records), first.id, -1)
    own = track_parts.modules_of(records, first.id)
    moved = records.foreseeing(track_parts.move_part(own, own[1], -1))
    assert letters(moved, first) == ["B", "A"]


def test_that_modules_get_letters_and_may_not_follow_themselves():
    records = with_tracks(modules=3)
    track = tracks_of(records)[0]
    a, b, c = track_parts.modules_of(records, track.id)
    assert letters(records, track) == ["A", "B", "C"]
    shown = tracks_of(records)
    for module, follows in ((b, a), (c, b)):
        values = {"follows_id": follows.id}
        change, _ = track_parts.save_module(records, shown, track.id, module, values)
        records = records.foreseeing(change)
    a = records.modules[a.id]
    values = {"follows_id": c.id}
    assert refusal(track_parts.save_module, records, shown, track.id, a, values) == (
        "module_after_itself"
    )
    assert refusal(track_parts.save_module, records, shown, track.id, a, {"code": "b"}) == (
        "module_known"
    )


def test_f74_that_a_deleted_track_takes_its_own_along_and_comes_back_whole(store):
    """Through the real store: linked modules, criteria, seats, and items that stay."""
    records = with_teams(with_tracks(modules=3), TeamModel.PAIRS)
    track = tracks_of(records)[0]
    a, b, _ = track_parts.modules_of(records, track.id)
    change, _ = track_parts.save_module(
        records, tracks_of(records), track.id, b, {"follows_id": a.id}
    )
    records = records.foreseeing(change)
    records = records.foreseeing(place_modules(records).change)
    records = records.foreseeing(keep_draw(records, draw_workplaces(records, 3)))
    criterion = Criterion(track_id=track.id, code="A", module_id=a.id)
    records = records.foreseeing(_inserted(criterion))
    desk = ChangeDesk(store)
    inserts = tuple(Insert(record) for record in all_records(records))
    desk.apply(Change(Label("unnamed"), inserts))
    before = load_visit(store, records.visit.id)
    desk.apply(tracks.delete_track(before, tracks_of(before), before.tracks[track.id]))
    after = load_visit(store, records.visit.id)
    assert codes(after) == ["CAD", "MECH"]
    assert not [one for one in after.modules.values() if one.track_id == track.id]
    assert len(after.items) == len(before.items)
    assert all(team.track != "IT" for team in after.teams.values())
    desk.undo()
    back = load_visit(store, records.visit.id)
    assert back.modules.keys() == before.modules.keys()
    assert back.modules[b.id].follows_id == a.id
    assert back.criteria[criterion.id].module_id == a.id
    assert back.seats.keys() == before.seats.keys()


def _inserted(record):
    return Change(Label("unnamed"), (Insert(record),))


def test_that_a_track_with_marks_is_not_deleted():
    records = with_teams(with_tracks(), TeamModel.PAIRS)
    track = tracks_of(records)[0]
    team = next(iter(records.teams))
    marked = records.foreseeing(_inserted(Penalty(track_id=track.id, team_id=team, points=100)))
    assert refusal(tracks.delete_track, marked, tracks_of(marked), track) == "track_has_marks"


def test_that_a_deleted_module_frees_the_one_that_went_on_with_it():
    records = with_tracks()
    track = tracks_of(records)[0]
    a, b = track_parts.modules_of(records, track.id)
    change, _ = track_parts.save_module(
        records, tracks_of(records), track.id, b, {"follows_id": a.id}
    )
    records = records.foreseeing(change)
    after = records.foreseeing(track_parts.delete_module(records, a))
    assert after.modules[b.id].follows_id is None


@pytest.mark.parametrize(
    ("column", "typed", "values"),
    [
        ("title_cs", " Síť ", {"title": LocalText(cs="Síť")}),
        ("carry_ru", "Готовый файл", {"carry_over": LocalText("Готовый файл")}),
        ("day", "2", {"day": 2}),
        ("day", "", {"day": None}),
        ("minutes", "1:30", {"minutes": 90}),
        ("minutes", "", {"minutes": 120}),
        ("language", "RU, en", {"language": "ru+en"}),
        ("follows", "", {"follows_id": None}),
    ],
)
def test_that_cells_of_modules_are_read_and_shown_again(column, typed, values):
    assert track_cells.parse_module(None, column, typed, ()) == values
    made = Module(track_id=make_visit_records().visit.id, **values)
    shown = track_cells.show_module(made, column, {})
    assert track_cells.parse_module(None, column, shown, ()) == values


@pytest.mark.parametrize(
    ("column", "typed", "key"),
    [
        ("day", "0", "competition_day_unreadable"),
        ("day", "Wed", "competition_day_unreadable"),
        ("minutes", "0", "module_minutes_unreadable"),
        ("minutes", "many", "minutes_unreadable"),
        ("language", "klingon", "task_language_unknown"),
        ("follows", "Z", "module_unknown"),
    ],
)
def test_u11_that_bad_cells_get_a_reason(column, typed, key):
    assert refusal(track_cells.parse_module, None, column, typed, ()) == key


def test_u05_that_a_visit_with_linked_modules_and_a_draw_is_deleted_and_comes_back(store):
    records = with_teams(with_tracks(modules=3), TeamModel.PAIRS)
    for track in tracks_of(records):
        a, b, c = track_parts.modules_of(records, track.id)
        for module, follows in ((a, c), (b, a)):
            values = {"follows_id": follows.id}
            shown = tracks_of(records)
            change, _ = track_parts.save_module(records, shown, track.id, module, values)
            records = records.foreseeing(change)
    records = records.foreseeing(place_modules(records).change)
    records = records.foreseeing(keep_draw(records, draw_workplaces(records, 3)))
    desk = ChangeDesk(store)
    _store_linked(desk, records)
    before = load_visit(store, records.visit.id)
    desk.apply(delete_visit(store, before))
    desk.undo()
    back = load_visit(store, records.visit.id)
    assert {one.id: one.follows_id for one in back.modules.values()} == {
        one.id: one.follows_id for one in before.modules.values()
    }
    assert back.seats.keys() == before.seats.keys()


def _store_linked(desk, records):
    """Insert a visit whose modules follow later ones, as editing it bit by bit does."""
    bare = {one.id: replace(one, follows_id=None) for one in records.modules.values()}
    inserts = [Insert(record) for record in all_records(replace(records, modules=bare))]
    links = [edit(bare[one.id], follows_id=one.follows_id) for one in records.modules.values()]
    desk.apply(edits(Label("unnamed"), [*inserts, *links]))
