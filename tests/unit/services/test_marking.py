"""The marking scheme and the jury: edited, copied between years, safe once there are marks."""

import pytest

from kpt_desktop.domain.enums import AspectKind, JudgeSide
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.marking.sheets import MarkBook, is_symmetric
from kpt_desktop.errors import UserError
from kpt_desktop.services import marking
from tests.helpers.factories import make_visit_records
from tests.helpers.marking import aspects_of, competition, jury_of, marked, team, track_of


@pytest.fixture
def records():
    return competition()


def test_that_a_scheme_grows_from_nothing_and_keeps_the_usual_tracks():
    records = make_visit_records()
    track = MarkBook(records).tracks[1]
    change, made = marking.save_criterion(records, track, None, {"title": LocalText("Сеть")})
    after = records.foreseeing(change)
    assert sorted(one.code for one in after.tracks.values()) == ["CAD", "IT", "MECH"]
    criterion = after.criteria[made]
    assert (criterion.code, after.tracks[criterion.track_id].code) == ("A", "CAD")
    change, second = marking.save_criterion(after, after.tracks[track.id], None, {})
    after = after.foreseeing(change)
    assert after.criteria[second].code == "B"
    values = {"kind": AspectKind.JUDGEMENT, "most": 500}
    change, aspect_id = marking.save_aspect(after, criterion, None, values)
    after = after.foreseeing(change)
    assert MarkBook(after).most(track.id) == 500
    after = after.foreseeing(
        marking.save_aspect(after, criterion, after.aspects[aspect_id], {"most": 700})[0]
    )
    assert MarkBook(after).most(track.id) == 700
    gone = marking.delete_criterion(after, criterion)
    assert aspect_id not in after.foreseeing(gone).aspects
    assert after.foreseeing(gone).foreseeing(gone.inverse()).aspects == after.aspects


def test_that_what_is_marked_is_safe(records):
    one, aspect = team(records, 1), aspects_of(records)[0]
    after = marked(records, one, (800, *[None] * 8))
    criterion = after.criteria[aspect.criterion_id]
    for refused, key in (
        (lambda: marking.delete_aspect(after, aspect), "scheme_has_marks"),
        (lambda: marking.delete_criterion(after, criterion), "scheme_has_marks"),
        (lambda: marking.save_aspect(after, criterion, aspect, {"most": 700}), "aspect_has_marks"),
        (
            lambda: marking.save_aspect(after, criterion, aspect, {"kind": AspectKind.JUDGEMENT}),
            "aspect_has_marks",
        ),
        (lambda: marking.copy_scheme(after, competition()), "scheme_has_marks"),
    ):
        with pytest.raises(UserError, match=key):
            refused()
    assert marking.save_aspect(after, criterion, aspect, {"most": 800})[0]
    assert marking.delete_aspect(after, aspects_of(after)[1])
    with pytest.raises(UserError, match="mark_too_high"):
        marking.save_aspect(after, criterion, None, {"most": 10**6})


def test_that_a_judge_who_marked_stays(records):
    judge = jury_of(records)[0]
    after = marked(records, team(records, 1), (None, None, 2, *[None] * 6))
    with pytest.raises(UserError, match="judge_has_marks"):
        marking.delete_judge(after, judge)
    with pytest.raises(UserError, match="judge_has_marks"):
        marking.save_judge(after, judge, {"track_id": track_of(after).id})
    assert marking.save_judge(after, judge, {"name": "Другой"})[0]
    assert marking.delete_judge(after, jury_of(after)[1])


def test_that_a_new_judge_is_of_the_side_that_lacks_one():
    records = make_visit_records()
    sides = []
    for _ in range(3):
        change, made = marking.save_judge(records, None, {"name": "X"})
        records = records.foreseeing(change)
        sides.append(records.judges[made].side)
    assert sides == [JudgeSide.HOST, JudgeSide.GUEST, JudgeSide.NEUTRAL]
    assert is_symmetric(records.judges.values())
    assert not is_symmetric(list(records.judges.values())[:2])
    assert not is_symmetric([])


def test_that_a_judge_is_named_as_typed_or_as_the_participant(records):
    row = records.participants()[0]
    judge = jury_of(records)[0]
    values = {"name": "", "participation_id": row.participation.id}
    change, _ = marking.save_judge(records, judge, values)
    after = records.foreseeing(change)
    assert marking.judge_name(after, after.judges[judge.id]) == "Surname01 guest"
    assert marking.judge_name(records, judge) == "Judge host"


def test_that_a_scheme_is_copied_from_another_year_by_the_tracks_codes(records):
    target = make_visit_records()
    change = marking.copy_scheme(target, records)
    after = target.foreseeing(change)
    (track,) = (one for one in after.tracks.values() if one.code == "IT")
    copied = MarkBook(after).aspects_of_track(track.id)
    assert [(a.title, a.kind, a.most, a.benchmark_3) for a in copied] == [
        (a.title, a.kind, a.most, a.benchmark_3) for a in aspects_of(records)
    ]
    assert not {a.id for a in copied} & set(records.aspects)
    assert all(one.module_id is None for one in after.criteria.values())
    again = after.foreseeing(marking.copy_scheme(after, records))
    assert len(again.aspects) == len(after.aspects)
    with pytest.raises(UserError, match="nothing_to_copy"):
        marking.copy_scheme(records, target)
