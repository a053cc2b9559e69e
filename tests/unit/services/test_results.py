"""Results: the order of tie rules, release, diplomas, nominations, certificates."""

from datetime import date

import pytest

from kpt_desktop.domain.enums import AwardKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.marking.places import TIE_RULES
from kpt_desktop.errors import UserError
from kpt_desktop.services import results
from tests.helpers.factories import make_visit_records
from tests.helpers.marking import competition, marked, team, track_of

BEST = (1000, 1500, 3, 3, 3, 4000, 3, 3, 3)
GOOD = (1000, 1500, 3, 3, 3, 3000, 3, 3, 3)
SAME = (1000, 500, 3, 3, 3, 4000, 3, 3, 3)


@pytest.fixture
def records():
    made = competition(3)
    for number, values in enumerate((GOOD, BEST, SAME), start=1):
        made = marked(made, team(made, number), values)
    return made


def after(records, *acts):
    for act in acts:
        records = records.foreseeing(act(records))
    return records


def test_that_the_order_of_rules_decides_and_is_kept(records):
    assert results.order_of(records) == TIE_RULES
    track = track_of(records)
    places = results.places_of(records, track)
    assert [(one.place, one.rule) for one in places] == [(1, ""), (2, "heaviest"), (3, "heaviest")]
    assert not results.set_tie_order(records, TIE_RULES)
    chosen = after(records, lambda r: results.set_tie_order(r, ("measurement",)))
    assert [one.place for one in results.places_of(chosen, track)] == [1, 2, 2]
    assert [one.team_id for one in places] == [team(records, n).id for n in (2, 3, 1)]


def test_that_results_are_secret_until_released_and_can_be_withdrawn(records):
    assert not results.is_released(records)
    out = after(records, lambda r: results.release(r, date(2026, 10, 9), 15 * 60))
    assert results.is_released(out)
    assert results.settings_of(out).released_at == 900
    assert not results.is_released(after(out, results.withdraw))
    with pytest.raises(UserError, match="nothing_marked"):
        results.release(make_visit_records(), date(2026, 10, 9), 0)


def test_that_diplomas_follow_places_and_keep_their_numbers(records):
    track = track_of(records)
    first = after(
        records,
        lambda r: results.set_tie_order(r, ("measurement",)),
        lambda r: results.award_diplomas(r, track),
    )
    given = results.awards_of(first)
    assert [one.kind for one in given] == [AwardKind.FIRST, AwardKind.SECOND, AwardKind.SECOND]
    assert sorted(one.number for one in given) == ["2026/001", "2026/002", "2026/003"]
    again = results.award_diplomas(first, track)
    assert not again
    other = after(first, lambda r: results.set_tie_order(r, ("heaviest", "shared")),
                  lambda r: results.award_diplomas(r, track))  # fmt: skip
    kinds = {one.team_id: (one.kind, one.number) for one in results.awards_of(other)}
    assert kinds[team(records, 1).id][0] == AwardKind.THIRD
    assert kinds[team(records, 2).id] == (AwardKind.FIRST, "2026/001")
    assert kinds[team(records, 1).id][1] == "2026/004"
    with pytest.raises(UserError, match="places_incomplete"):
        results.award_diplomas(competition(2), None)


def test_that_nominations_and_certificates_are_numbered_on(records):
    made = after(
        records,
        lambda r: results.nominate(r, results.NOMINATIONS[0], team(r, 1).id),
        results.give_certificates,
    )
    kinds = [one.kind for one in results.awards_of(made)]
    assert kinds.count(AwardKind.CERTIFICATE) == 16
    assert len({one.number for one in results.awards_of(made)}) == 17
    assert not results.give_certificates(made)
    gone = results.delete_awards(made, list(made.awards))
    assert made.foreseeing(gone).awards == {}
    for title, who, key in (
        (LocalText(), team(records, 1).id, "nomination_untitled"),
        (LocalText("x"), None, "nomination_for_nobody"),
    ):
        with pytest.raises(UserError, match=key):
            results.nominate(records, title, who)


def test_that_medals_are_off_until_asked_for(records):
    assert not results.settings_of(records).medals
    assert results.settings_of(after(records, lambda r: results.set_medals(r, given=True))).medals
