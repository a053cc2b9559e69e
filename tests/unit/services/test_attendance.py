"""Marks of attendance as Changes: one undo each, on a real store; and what a badge means."""

from datetime import datetime

import pytest

from kpt_desktop.domain.attendance import HalfOfDay, marks_of
from kpt_desktop.domain.badges import badge_code, check_figure
from kpt_desktop.domain.enums import HalfDay, Presence
from kpt_desktop.errors import UserError
from kpt_desktop.services import attendance
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.visits import find_visit, load_visit
from kpt_desktop.storage.store import open_store
from tests.helpers.factories import START
from tests.helpers.stores import make_store

FIRST = HalfOfDay(START, HalfDay.MORNING)
EARLY = datetime(2026, 10, 4, 8, 52)  # noqa: DTZ001 - the visit's own wall time


class Desk:
    """A store with one visit, read anew after each Change."""

    def __init__(self, path):
        make_store(path)
        self.store = open_store(path)
        self.desk = ChangeDesk(self.store)

    @property
    def records(self):
        return load_visit(self.store, find_visit(self.store, "2026-10-boskovice-in"))

    @property
    def ids(self):
        return [row.participation.id for row in self.records.participants()]

    def apply(self, change):
        self.desk.apply(change)
        return change

    def presences(self):
        found = marks_of(self.records)
        return [found[one, FIRST].presence if (one, FIRST) in found else None for one in self.ids]


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path / "visits.kpt")
    yield made
    made.store.close()


def test_that_marks_are_given_changed_and_taken_away_each_with_one_undo(desk):
    cells = [(one, FIRST) for one in desk.ids[:3]]
    made = desk.apply(attendance.mark(desk.records, cells, Presence.LATE))
    assert made.label.facts == {"n": 3}
    assert desk.presences()[:4] == [Presence.LATE] * 3 + [None]
    again = desk.apply(attendance.mark(desk.records, cells[:1], Presence.ABSENT))
    assert again.label.key == "attendance_marked_one"
    desk.apply(attendance.clear(desk.records, cells))
    assert desk.presences() == [None] * 16
    for expected in ([Presence.ABSENT, Presence.LATE], [Presence.LATE] * 2, [None] * 2):
        desk.desk.undo()
        assert desk.presences()[:2] == expected


def test_that_the_same_mark_twice_is_no_change(desk):
    cells = [(desk.ids[0], FIRST)]
    desk.apply(attendance.mark(desk.records, cells, Presence.LATE))
    assert not attendance.mark(desk.records, cells, Presence.LATE)
    assert not attendance.clear(desk.records, [(desk.ids[1], FIRST)])


def test_that_a_whole_half_day_leaves_the_marks_that_are_there(desk):
    desk.apply(attendance.mark(desk.records, [(desk.ids[5], FIRST)], Presence.EXCUSED))
    made = desk.apply(attendance.mark_rest_present(desk.records, desk.ids, FIRST))
    assert made.label.facts == {"n": 15}
    expected = [Presence.PRESENT] * 16
    expected[5] = Presence.EXCUSED
    assert desk.presences() == expected
    desk.desk.undo()
    assert desk.presences().count(None) == 15


def test_that_a_badge_marks_its_owner_with_the_time(desk):
    who = desk.ids[3]
    found = attendance.scan(desk.records, badge_code(who), EARLY)
    assert (found.participation_id, found.half_day, found.at) == (who, FIRST, "08:52")
    desk.apply(found.change)
    assert desk.presences()[3] == Presence.PRESENT
    later = attendance.scan(desk.records, badge_code(who), EARLY.replace(hour=9))
    assert not later.change
    assert later.at == "08:52"
    desk.apply(attendance.mark(desk.records, [(who, FIRST)], Presence.ABSENT))
    assert marks_of(desk.records)[who, FIRST].note == ""
    back = attendance.scan(desk.records, badge_code(who), EARLY.replace(hour=9))
    desk.apply(back.change)
    assert (desk.presences()[3], back.at) == (Presence.PRESENT, "09:52")


@pytest.mark.parametrize(
    ("typed", "moment", "code"),
    [
        ("Nováková", EARLY, "badge_misread"),
        ("", EARLY, "badge_misread"),
        ("00000000" + check_figure("00000000"), EARLY, "badge_unknown"),
        (None, EARLY.replace(month=9), "no_visit_day"),
    ],
)
def test_u27_that_a_badge_that_means_nobody_here_is_told_so(desk, typed, moment, code):
    with pytest.raises(UserError) as refused:
        attendance.scan(desk.records, badge_code(desk.ids[0]) if typed is None else typed, moment)
    assert refused.value.key == code
