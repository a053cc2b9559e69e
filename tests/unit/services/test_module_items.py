"""Modules come into the programme when their students are free, once, and keep their titles."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from kpt_desktop.domain.competition import teams_of, tracks_of
from kpt_desktop.domain.enums import DayKind, ItemKind, TeamModel
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.errors import UserError
from kpt_desktop.services import module_items, track_parts
from tests.helpers.competitions import with_teams, with_tracks
from tests.helpers.factories import make_item, make_visit_records


def placed(records):
    return records.foreseeing(module_items.place_modules(records).change)


def of_modules(records):
    return [item for item in records.items.values() if item.module_id is not None]


def test_that_every_module_is_on_its_day_for_its_track_and_nobody_is_in_two_places():
    records = with_teams(with_tracks(), TeamModel.PAIRS)
    made = module_items.place_modules(records)
    after = records.foreseeing(made.change)
    days = module_items.competition_days(records)
    for item in of_modules(after):
        module = after.modules[item.module_id]
        assert item.day_id == days[module.day - 1].id
        assert item.audience == f"track:{after.tracks[module.track_id].code}"
        assert (item.kind, item.end - item.start) == (ItemKind.COMPETITION, module.minutes)
    assert (made.count, made.in_pool, made.change.label.facts) == (6, 0, {"n": 6})
    overlaps = {"overlap", "people_twice", "person_twice"}
    assert not [found for found in judge(after) if found.code in overlaps]


def test_that_what_stands_at_nine_is_gone_round_and_a_full_day_leaves_it_without_day():
    records = with_teams(with_tracks(modules=1), TeamModel.PAIRS)
    starts = {item.start for item in of_modules(placed(records))}
    assert starts == {10 * 60 + 30}  # an item for all ends then
    day = module_items.competition_days(records)[0]
    full = make_item(records.visit, day, start=8 * 60, end=17 * 60)
    crowded = replace(records, items={full.id: full})
    made = module_items.place_modules(crowded)
    assert (made.count, made.in_pool) == (3, 3)
    teachers = replace(full, audience="teachers")
    free = replace(records, items={teachers.id: teachers})
    assert {item.start for item in of_modules(placed(free))} == {9 * 60}


def test_that_modules_of_one_track_follow_each_other_on_a_day():
    records = with_tracks(modules=2)
    for module in records.modules.values():
        change = track_parts.save_module(
            records, tracks_of(records), module.track_id, module, {"day": 1}
        )[0]
        records = records.foreseeing(change)
    after = placed(with_teams(records, TeamModel.PAIRS))
    for track in tracks_of(after):
        own = track_parts.modules_of(after, track.id)
        spans = [
            (item.start, item.end) for module in own for item in of_modules(after)
            if item.module_id == module.id
        ]  # fmt: skip
        assert spans[0][1] <= spans[1][0]


def test_that_two_large_teams_do_every_track_together():
    after = placed(with_teams(with_tracks(modules=1), TeamModel.TWO))
    items = of_modules(after)
    assert {item.audience for item in items} == {"students"}
    spans = sorted((item.start, item.end) for item in items if item.start is not None)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


def test_that_rotating_teams_do_each_track_once_each_on_its_day():
    records = with_teams(with_tracks(modules=1, anew=True), TeamModel.ROTATING, seed=5)
    after = placed(records)
    items = of_modules(after)
    assert len(items) == 9
    for team in teams_of(after):
        own = [item for item in items if item.audience == f"team:{team.id}"]
        assert len({after.modules[item.module_id].track_id for item in own}) == 3
        assert len({item.day_id for item in own}) == 3
    by_day = Counter((item.day_id, item.module_id) for item in items)
    assert set(by_day.values()) == {1}


def test_that_placing_again_adds_nothing_even_after_an_item_was_moved():
    records = placed(with_teams(with_tracks(), TeamModel.PAIRS))
    item = of_modules(records)[0]
    other = records.days_in_order()[4]
    moved = replace(records, items=dict(records.items) | {item.id: replace(item, day_id=other.id)})
    assert module_items.place_modules(moved).count == 0
    rotating = placed(with_teams(with_tracks(anew=True), TeamModel.ROTATING))
    assert module_items.place_modules(rotating).count == 0


def test_that_titles_are_whole_sentences_in_three_languages_and_follow_the_module():
    records = placed(with_teams(with_tracks(modules=1), TeamModel.PAIRS))
    titles = {item.title for item in of_modules(records)}
    assert LocalText("Модуль A (САПР): Задание 0", "Module A (CAD): Task 0",
                     "Modul A (CAD): Úkol 0") in titles  # fmt: skip
    assert module_items.stale_titles(records) == ()
    module = next(iter(records.modules.values()))
    values = {"title": LocalText("Сеть")}
    change, _ = track_parts.save_module(
        records, tracks_of(records), module.track_id, module, values
    )
    records = records.foreseeing(change)
    assert len(module_items.stale_titles(records)) == 1
    after = records.foreseeing(module_items.update_titles(records))
    assert module_items.stale_titles(after) == ()
    (item,) = [one for one in of_modules(after) if one.module_id == module.id]
    assert (item.title.ru.endswith("Сеть"), item.title.en) == (True, "")


def test_that_a_visit_without_days_of_competition_gets_its_modules_without_day():
    records = with_tracks(make_visit_records(), modules=1)
    days = {id_: replace(day, kind=DayKind.CULTURE) for id_, day in records.days.items()}
    made = module_items.place_modules(replace(records, days=days))
    assert (made.count, made.in_pool) == (3, 3)


def test_u11_that_without_modules_it_says_what_to_do():
    with pytest.raises(UserError) as caught:
        module_items.place_modules(make_visit_records())
    assert caught.value.key == "no_modules"
