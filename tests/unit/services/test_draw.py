"""The draw of workplaces: a place for each, no place twice, and the same seed draws the same."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpt_desktop.domain.competition import teams_of
from kpt_desktop.domain.enums import TeamModel
from kpt_desktop.errors import UserError
from kpt_desktop.services import teams
from kpt_desktop.services.draw import draw_workplaces, keep_draw, seats_in_order, sessions_of
from tests.helpers.competitions import with_teams, with_tracks
from tests.helpers.factories import make_visit_records

MADE = {
    (model, places): with_teams(with_tracks(workplaces=places), model)
    for model in TeamModel
    for places in (1, 2, 5)
}
visits = st.sampled_from(sorted(MADE, key=str)).map(MADE.__getitem__)


def content(draw):
    return [
        (seat.workplace_id, seat.team_id, seat.participation_id, seat.day) for seat in draw.seats
    ]


@settings(max_examples=80, deadline=None)
@given(visits, st.integers(1, 10**6), st.booleans())
def test_that_no_place_is_drawn_twice_and_nobody_has_two(records, seed, members):
    draw = draw_workplaces(records, seed, members=members)
    assert max(Counter((s.workplace_id, s.day) for s in draw.seats).values()) == 1
    track = {place.id: place.track_id for place in records.workplaces.values()}
    sitters = Counter(
        (track[s.workplace_id], s.day, s.team_id, s.participation_id) for s in draw.seats
    )
    assert max(sitters.values()) == 1
    wanted = sum(len(session.sitters) for session in sessions_of(records, members=members))
    assert len(draw.seats) + len(draw.standing) == wanted


@settings(max_examples=40, deadline=None)
@given(visits, st.integers(1, 10**6))
def test_that_places_stay_empty_only_where_there_are_more_than_are_needed(records, seed):
    draw = draw_workplaces(records, seed)
    for session in sessions_of(records):
        places = {p.id for p in records.workplaces.values() if p.track_id == session.track.id}
        drawn = [s for s in draw.seats if s.workplace_id in places and s.day == session.day]
        assert len(drawn) == min(len(places), len(session.sitters))


@settings(max_examples=40, deadline=None)
@given(visits, st.integers(1, 10**6), st.booleans())
def test_that_the_same_seed_draws_the_same(records, seed, members):
    first, again = (draw_workplaces(records, seed, members=members) for _ in range(2))
    assert content(first) == content(again)


def test_that_other_seeds_draw_otherwise_and_every_place_can_fall_to_a_team():
    records = MADE[TeamModel.PAIRS, 5]
    team = teams_of(records)[0]
    drawn = {
        seat.workplace_id
        for seed in range(1, 200)
        for seat in draw_workplaces(records, seed).seats
        if seat.team_id == team.id
    }
    assert len(drawn) == 5


def test_that_a_draw_takes_the_place_of_the_former_and_is_undone():
    records = MADE[TeamModel.PAIRS, 2]
    first = records.foreseeing(keep_draw(records, draw_workplaces(records, 3)))
    change = keep_draw(first, draw_workplaces(first, 4))
    second = first.foreseeing(change)
    assert len(second.seats) == 6
    assert next(iter(second.competitions.values())).seed == 4
    assert second.foreseeing(change.inverse()).seats == first.seats
    assert not keep_draw(second, draw_workplaces(second, 4))


def test_that_rotating_teams_have_a_place_for_each_day():
    records = MADE[TeamModel.ROTATING, 1]
    after = records.foreseeing(keep_draw(records, draw_workplaces(records, 3)))
    days = Counter(seat.day for seat in seats_in_order(after))
    assert days == {1: 3, 2: 3, 3: 3}


def test_that_nobody_sits_in_a_team_that_has_no_people_of_its_own():
    records = with_tracks(workplaces=2)
    records = records.foreseeing(teams.add_team(records, "IT")[0])
    assert draw_workplaces(records, 1).seats
    assert draw_workplaces_refused(records, members=True) == "no_teams"


def draw_workplaces_refused(records, **kwargs):
    with pytest.raises(UserError) as caught:
        draw_workplaces(records, 1, **kwargs)
    return caught.value.key


def test_u11_that_what_lacks_is_said():
    assert draw_workplaces_refused(make_visit_records()) == "no_teams"
    bare = with_teams(make_visit_records(), TeamModel.PAIRS)
    assert draw_workplaces_refused(bare) == "no_workplaces"
