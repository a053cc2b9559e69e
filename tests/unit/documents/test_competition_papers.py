"""The protocol of the draw and the sheet of teams: everybody is on them, gaps are told before."""

import pytest

from kpt_desktop.documents.dates import HARD
from kpt_desktop.documents.draw import build_draw, draw_gaps
from kpt_desktop.documents.team_sheet import build_teams, team_gaps
from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.competition import teams_of
from kpt_desktop.domain.enums import JudgeSide, TeamModel
from kpt_desktop.domain.records import Judge
from kpt_desktop.services import paper, teams
from tests.helpers.competitions import drawn, with_tracks
from tests.helpers.pdf import pages_of, text_of
from tests.helpers.sample_visit import sample_visit


def names(records):
    return {row.person.surname_native for row in records.participants() if is_student(row)}


def is_student(row):
    return row.participation.role == "student"


def test_that_the_protocol_names_seed_places_teams_and_everybody_who_signs():
    records = drawn(seed=7)
    page = build_draw(records, ("ru", "en"))
    assert [part.text for part in page.seed] == ["Число жребия: 7", "Seed of the draw: 7"]
    assert [group.name[0].text for group in page.groups] == ["ИТ", "САПР", "Мехатроника"]
    people = [one.name[0].text.split()[0] for g in page.groups for r in g.rows for one in r.people]
    assert sorted(people) == sorted(names(records))
    places = [row.place[0].text for row in page.groups[0].rows]
    assert places == sorted(places)
    assert [one.post[0].text for one in page.signers] == [
        "Главный эксперт", "Эксперт принимающей стороны", "Эксперт стороны гостей",
    ]  # fmt: skip


def test_that_experts_of_the_jury_are_named_to_sign():
    records = drawn()
    chief = Judge(
        visit_id=records.visit.id, side=JudgeSide.NEUTRAL, name="Иванова А. С.", chief=True
    )
    records = records.foreseeing(Change(Label("unnamed"), (Insert(chief),)))
    assert build_draw(records, ("ru",)).signers[0].name[0].text == "Иванова А. С."


def test_that_rotating_teams_have_a_table_a_day_and_track():
    page = build_draw(drawn(TeamModel.ROTATING), ("cs",))
    assert [group.day[0].text for group in page.groups] == [
        f"{day}. den" for day in (1, 2, 3) for _ in range(3)
    ]
    sheet = build_teams(drawn(TeamModel.ROTATING), ("ru", "en"))
    dates = [day[0].text.replace(HARD, " ") for day in sheet.days]
    assert dates == ["5 октября", "6 октября", "7 октября"]
    assert all(len({turn[0].text for turn in team.turns}) == 3 for team in sheet.teams)


def test_that_a_member_of_a_draw_of_members_sits_alone():
    page = build_draw(drawn(members=True), ("en",))
    assert all(len(row.people) == 1 for group in page.groups for row in group.rows)
    assert sum(len(group.rows) for group in page.groups) == 12


def test_that_gaps_are_told_before_printing():
    bare = with_tracks(sample_visit())
    assert [one.code for one in (*draw_gaps(bare), *team_gaps(bare))] == [
        "draw_missing", "teams_missing",
    ]  # fmt: skip
    records = drawn(members=True)
    assert (*draw_gaps(records), *team_gaps(records)) == ()
    first, second = teams_of(records)[:2]
    member = teams.members_of(records, first.id)[0].participation_id
    moved = records.foreseeing(teams.move_member(records, member, second.id))
    assert [one.subjects[0].id for one in draw_gaps(moved)] == [first.id, second.id]
    empty = moved.foreseeing(teams.add_team(moved)[0])
    assert [one.code for one in team_gaps(empty)] == ["team_empty"]
    assert {one.code for one in paper.prepare("draw", bare, ("ru",)).missing} == {"draw_missing"}


@pytest.mark.parametrize("languages", [("ru", "en"), ("ru",), ("en",), ("cs",)])
@pytest.mark.parametrize("kind", ["draw", "teams"])
def test_that_both_papers_fit_a_page_and_name_every_student(kind, languages):
    records = drawn()
    pages = pages_of(paper.prepare(kind, records, languages).render())
    assert len(pages) == 1
    assert all(name in pages[0] for name in names(records))


def test_t10_that_a_name_that_looks_like_code_is_printed_as_it_is():
    records = drawn()
    team = teams_of(records)[0]
    named = team.name.with_language("ru", "#panic() *Нева* $x$")
    records = records.foreseeing(teams.edit_team(records, team.id, {"name": named}))
    assert "#panic() *Нева* $x$" in text_of(paper.prepare("teams", records, ("ru",)).render())


def test_that_the_same_records_print_the_same_bytes():
    records = drawn()
    assert paper.prepare("draw", records, ("ru",)).render() == (
        paper.prepare("draw", records, ("ru",)).render()
    )


@pytest.mark.parametrize("languages", [("ru", "en"), ("cs",)])
@pytest.mark.parametrize("kind", ["draw", "teams"])
def test_that_without_teams_both_papers_say_so(kind, languages):
    said = text_of(paper.prepare(kind, sample_visit(), languages).render())
    assert ("ещё н" in said) or ("Zatím" in said)
