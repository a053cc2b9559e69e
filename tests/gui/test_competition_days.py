"""The page of days: marks by keys, badges by a scanner, and figures that lead to their items."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kpt_desktop.domain.attendance import HalfOfDay, marks_of
from kpt_desktop.domain.badges import badge_code
from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import AspectKind, HalfDay, ItemKind, Presence, TeamKind
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import (
    Aspect,
    Attendance,
    Criterion,
    Participation,
    Team,
    TeamMember,
    Track,
)
from kpt_desktop.services.rules import judge_visit
from kpt_desktop.services.visits import find_visit, load_visit
from tests.gui.running import running, settled
from tests.helpers.factories import START, make_item
from tests.helpers.stores import make_store

MONDAY = START.replace(day=5)
MORNING = HalfOfDay(MONDAY, HalfDay.MORNING)
AT_EIGHT = datetime(2026, 10, 5, 5, 52, tzinfo=UTC)
"""08:52 in Moscow."""


class Hands:
    """The page, its keys, and what the store holds."""

    def __init__(self, qtbot, program):
        self.qtbot, self.program = qtbot, program
        program.context.now = lambda: AT_EIGHT
        tabs = program.workspace.tabs
        tabs.choose("competition")
        tabs.competition.choose("days")
        self.page = tabs.competition.page("days")
        self.page._go_to_now(self.page.edits.records)
        program.window.activateWindow()
        self.page.table.setFocus()

    @property
    def model(self):
        return self.page.model

    def go(self, row, column=2):
        self.page.table.go_to(self.model.index(row, column))

    def key(self, key, text="", modifiers=Qt.KeyboardModifier.NoModifier, widget=None):
        target = widget or self.page.table
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    def type(self, text, widget=None):
        for char in text:
            self.key(Qt.Key.Key_unknown, char, widget=widget)

    def stored(self):
        settled(self.qtbot, self.program)
        store = self.program.context.open_store
        return load_visit(store, find_visit(store, "2026-10-boskovice-in"))

    def presence(self, row, half_day=MORNING):
        found = marks_of(self.stored()).get((self.model.ids()[row], half_day))
        return found.presence if found else None

    def column(self):
        found = marks_of(self.stored())
        return [
            found[one, MORNING].presence if (one, MORNING) in found else None
            for one in self.model.ids()
        ]


@pytest.fixture
def hands(qtbot, store_path, prompts):
    make_store(store_path)
    with running(qtbot, store_path, prompts) as program:
        yield Hands(qtbot, program)


def test_that_the_page_begins_at_the_present_half_day_with_students_first(hands):
    index = hands.page.table.currentIndex()
    assert hands.model.cell(index)[1] == MORNING
    assert (hands.model.rowCount(), hands.model.columnCount()) == (16, 14)
    roles = [hands.stored().participant(one).participation.role for one in hands.model.ids()]
    assert roles == ["student"] * 12 + ["teacher"] * 4
    assert hands.page.counter.text() == "Mon, 5 October, morning: 0 of 16 present"


@pytest.mark.parametrize(
    ("letters", "language"), [("ПОНУ", "ru"), ("пон", "ru"), ("plae", "en"), ("PONM", "cs")]
)
def test_u36_that_one_letter_marks_in_each_language(hands, letters, language):
    hands.program.window.commands[f"language_{language}"].trigger()
    for row, letter in enumerate(letters):
        hands.go(row)
        hands.type(letter)
    wanted = list(Presence)[: len(letters)]
    assert [hands.presence(row) for row in range(len(letters))] == wanted


def test_u36_that_arrows_move_and_figures_space_and_delete_mark(hands):
    table = hands.page.table
    hands.go(0)
    hands.key(Qt.Key.Key_4, "4")
    hands.key(Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    hands.key(Qt.Key.Key_Space, " ")
    hands.key(Qt.Key.Key_Return, "\r")
    assert table.currentIndex().row() == 2
    hands.key(Qt.Key.Key_3, "š")
    hands.qtbot.waitUntil(lambda: hands.presence(2) == Presence.ABSENT)
    assert hands.column()[:4] == [Presence.EXCUSED, Presence.PRESENT, Presence.ABSENT, None]
    hands.go(1)
    hands.key(Qt.Key.Key_Space, " ")
    hands.go(2)
    hands.key(Qt.Key.Key_Delete)
    assert hands.column()[:3] == [Presence.EXCUSED, None, None]


def test_that_many_chosen_cells_get_one_mark_and_one_undo(hands):
    table = hands.page.table
    hands.go(0)
    for _ in range(3):
        hands.key(Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.ShiftModifier)
    hands.type("l")
    assert hands.column()[:5] == [Presence.LATE] * 4 + [None]
    assert len(table.chosen()) == 4
    hands.program.window.commands["undo"].trigger()
    hands.qtbot.waitUntil(lambda: hands.column() == [None] * 16)


def test_that_all_the_rest_of_a_half_day_become_present_by_the_keys(hands):
    hands.go(3)
    hands.type("a")
    hands.page.sides.button(1).click()
    assert hands.model.rowCount() == 8
    hands.program.window.activateWindow()
    hands.qtbot.waitUntil(hands.program.window.isActiveWindow)
    hands.qtbot.keyClick(
        hands.page.table,
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    expected = [Presence.PRESENT] * 8
    expected[3] = Presence.ABSENT
    assert hands.column() == expected
    assert hands.page.counter.text() == "Mon, 5 October, morning: 7 of 8 present"
    hands.page.sides.button(0).click()
    assert hands.page.counter.text() == "Mon, 5 October, morning: 7 of 16 present"


def test_that_a_badge_marks_its_owner_and_the_line_is_free_for_the_next(hands):
    field = hands.page.scan.field
    field.setFocus()
    for row, said in ((5, "present 08:52"), (5, "present 08:52"), (7, "present 08:52")):
        hands.type(badge_code(hands.model.ids()[row]), widget=field)
        hands.key(Qt.Key.Key_Return, "\r", widget=field)
        assert hands.page.scan.answer.text().endswith(said)
        assert field.text() == ""
        assert hands.page.table.currentIndex().row() == row
    assert [row for row, one in enumerate(hands.column()) if one] == [5, 7]
    cell = hands.model.index(5, 2)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Surname06 guest, Mon, 5 October, morning: present 08:52"
    )
    assert cell.data() == "✓"


def test_u27_that_an_unknown_badge_gets_a_sentence_and_no_mark(hands):
    field = hands.page.scan.field
    for typed in ("123456789", "<b>Tereza</b>", badge_code(hands.stored().visit.id)):
        hands.type(typed, widget=field)
        hands.key(Qt.Key.Key_Return, "\r", widget=field)
        assert typed in hands.page.scan.answer.text()
        assert hands.page.scan.answer.textFormat() == Qt.TextFormat.PlainText
    assert set(hands.column()) == {None}


def test_that_a_badge_scanned_into_the_table_goes_to_its_line_and_marks_nobody_else(hands):
    hands.go(0)
    hands.type(badge_code(hands.model.ids()[9])[:2])
    field = hands.page.scan.field
    assert field.text() == badge_code(hands.model.ids()[9])[:2]
    hands.type(badge_code(hands.model.ids()[9])[2:], widget=field)
    hands.key(Qt.Key.Key_Return, "\r", widget=field)
    assert [row for row, one in enumerate(hands.column()) if one] == [9]


def test_u76_that_the_menu_of_a_cell_does_what_the_keys_do(hands):
    hands.go(4)
    menu = hands.page.table.made_menu()
    words = [action.text().split("\t")[0] for action in menu.actions()]
    assert words == ["present", "late", "absent", "excused", "", "Clear",
                     "All present in this half-day"]  # fmt: skip
    menu.actions()[1].trigger()
    assert hands.presence(4) == Presence.LATE
    menu.actions()[5].trigger()
    assert hands.presence(4) is None
    menu.actions()[6].trigger()
    assert hands.column() == [Presence.PRESENT] * 16


def test_that_a_figure_lists_its_items_and_leads_to_one(hands):
    records = hands.stored()
    day = records.days_in_order()[1]
    title = LocalText("Урок & <b>", "Lesson & <b>", "Hodina")
    item = make_item(records.visit, day, kind=ItemKind.LESSON, audience="guests", title=title)
    hands.program.context.apply(Change(Label("item_added", {"title": ""}), (Insert(item),)))
    button = hands.page.figures._buttons["lessons"]
    hands.qtbot.waitUntil(lambda: button.text() == "Lessons joined: 1 · 1 h 30 min · 8 people")
    assert "Students 6, teachers 2" in button.toolTip()
    assert not hands.page.figures._buttons["language"].isEnabled()
    (action,) = button.menu().actions()
    assert action.text() == "Mon, 5 October  09:00–10:30  Lesson && <b>"
    action.trigger()
    tabs = hands.program.workspace.tabs
    assert tabs.chosen() == "programme"
    assert tabs.programme.timetable.current().id == item.id


def test_that_a_mark_can_be_revealed_whatever_is_filtered(hands):
    hands.go(15)
    hands.type("e")
    (mark,) = hands.stored().attendances.values()
    hands.page.sides.button(1).click()
    hands.program.workspace.tabs.choose("programme")
    hands.program.context.events.subject_requested.emit(Subject(Attendance, mark.id))
    assert hands.program.workspace.tabs.chosen() == "competition"
    assert hands.page.table.currentIndex().row() == 15
    assert not hands.page.reveal(Subject(Attendance, replace(mark).participation_id))


def test_u51_that_a_student_in_no_team_is_found_on_the_page_of_teams(hands):
    records = hands.stored()
    team = Team(visit_id=records.visit.id, kind=TeamKind.TEAM)
    hands.program.context.apply(Change(Label("team_added", {"title": ""}), (Insert(team),)))
    settled(hands.qtbot, hands.program)
    tabs = hands.program.workspace.tabs
    row = records.participants()[0]
    own = (f for f in judge_visit(hands.stored(), MONDAY) if f.code == "student_in_no_team")
    finding = next(f for f in own if f.subjects[0].id == row.participation.id)
    for start in ("programme", "competition"):
        tabs.choose(start)
        tabs.competition.choose("days")
        hands.program.context.events.subject_requested.emit(finding.subjects[0])
        hands.qtbot.waitUntil(lambda: tabs.chosen() == "competition")
        assert tabs.competition.chosen() == "teams"
    other = Subject(Participation, row.participation.id, "it_skills")
    hands.program.context.events.subject_requested.emit(other)
    assert tabs.chosen() == "participants"


def test_u51_that_each_finding_of_a_competition_leads_to_a_page_of_it(hands):
    visit = hands.stored().visit
    track = Track(visit_id=visit.id, code="IT")
    team = Team(visit_id=visit.id, kind=TeamKind.TEAM, track="IT")
    alone = TeamMember(team_id=team.id, participation_id=hands.model.ids()[0])
    criterion = Criterion(track_id=track.id, code="A")
    aspect = Aspect(criterion_id=criterion.id, kind=AspectKind.MEASUREMENT, most=10_000)
    made = tuple(map(Insert, (track, team, alone, criterion, aspect)))
    hands.program.context.apply(Change(Label("team_added", {"title": ""}), made))
    settled(hands.qtbot, hands.program)
    after = START.replace(day=9)
    pages = {
        "team_of_one_side": "teams",
        "track_without_place": "tracks",
        "track_without_judge": "scheme",
        "sheets_open": "marks",
    }
    findings = {one.code: one for one in judge_visit(hands.stored(), after)}
    tabs = hands.program.workspace.tabs
    for code, page in pages.items():
        tabs.competition.choose("days")
        tabs.choose("programme")
        hands.program.context.events.subject_requested.emit(findings[code].subjects[0])
        assert (code, tabs.chosen(), tabs.competition.chosen()) == (code, "competition", page)
