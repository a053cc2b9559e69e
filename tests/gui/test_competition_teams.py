"""The page of teams: dragged or moved by keys, pinned, formed from a proposal, drawn, undone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu

from kpt_desktop.domain.competition import teams_of
from kpt_desktop.domain.enums import Role, TeamModel
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Competition, Team, TeamMember
from kpt_desktop.gui.panels import competition_member_list
from kpt_desktop.gui.panels.competition_member_list import MIME
from kpt_desktop.services.draw import seats_in_order
from tests.gui.helpers import type_text
from tests.helpers.competition_hands import CTRL, LEFT, NONE, TeamsHands
from tests.helpers.competitions import with_teams, with_tracks
from tests.helpers.factories import make_visit_records

Key = Qt.Key


@pytest.fixture
def hands(qtbot, context):
    return TeamsHands(qtbot, context, with_teams(with_tracks(), TeamModel.PAIRS, 2))


def said(hands, name, team=None):
    return hands.find(name, hands.page.card(team) if team else None).text()


# --- dragging ---


def test_that_somebody_dragged_to_a_team_is_in_it_and_undo_brings_them_back(hands):
    one, target = hands.people(0)[0], hands.team(1)
    hands.drop(one, target)
    assert hands.board.team_of(one) == target
    assert len(hands.people(1)) == 3
    hands.undo()
    assert hands.board.team_of(one) == hands.team(0)


def test_that_dropped_on_a_person_the_two_change_places(hands):
    one, other = hands.people(0)[0], hands.people(1)[0]
    hands.drop(one, hands.team(1), other)
    assert (hands.board.team_of(one), hands.board.team_of(other)) == (hands.team(1), hands.team(0))
    assert [len(hands.people(number)) for number in range(6)] == [2] * 6
    hands.undo()
    assert hands.board.team_of(one) == hands.team(0)


def test_that_people_are_dragged_out_of_teams_and_back(hands):
    one = hands.people(2)[1]
    hands.drop(one, None)
    assert hands.board.loose == (one,)
    assert hands.page.loose._heading.text() == "In no team: 1"
    hands.drop(one, hands.team(2), hands.people(2)[0])
    assert hands.board.loose == ()
    assert len(hands.people(2)) == 2


def test_that_the_balance_follows_the_mouse_and_goes_back(hands):
    one, first, second = hands.people(0)[0], hands.team(0), hands.team(1)
    before = said(hands, "teams_cost")
    sides = said(hands, "team_sides", first)
    hands.carry(one, second)
    assert "→" in said(hands, "teams_cost")
    assert said(hands, "team_sides", first).startswith("✕")
    assert said(hands, "team_sides", second) in {"2 + 1", "1 + 2"}
    hands.leave(second)
    assert said(hands, "teams_cost") == before
    assert said(hands, "team_sides", first) == sides
    assert len(hands.kept.team_members) == 12


def test_that_foreign_data_is_not_taken(hands):
    data = QMimeData()
    data.setText("Nováková")
    port = hands.list_of(hands.team(0)).viewport()
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(port, event)
    assert not event.isAccepted()


# --- the keyboard (U76) ---


def test_u76_that_keys_move_pin_and_take_out(hands):
    one = hands.people(0)[0]
    hands.choose(one)
    hands.press(Key.Key_Right, CTRL)
    assert hands.board.team_of(one) == hands.team(1)
    hands.press(Key.Key_P)
    assert one in hands.board.pinned
    hands.press(Key.Key_P)
    assert one not in hands.board.pinned
    hands.press(Key.Key_Left, CTRL)
    assert hands.board.team_of(one) == hands.team(0)
    hands.press(Key.Key_Delete)
    assert hands.board.loose == (one,)
    hands.press(Key.Key_Right, CTRL)
    assert hands.board.team_of(one) == hands.team(0)
    for _ in range(6):
        hands.undo()
    assert hands.board.team_of(one) == hands.team(0)


def test_u76_that_the_page_gives_the_keyboard_to_somebody_in_a_team(hands):
    hands.page.setFocus()
    assert hands.board.loose == ()
    assert QApplication.focusWidget() is hands.list_of(hands.team(0))
    hands.press(Key.Key_P)
    assert hands.people(0)[0] in hands.board.pinned


def test_u76_that_the_menu_by_key_moves_to_a_team_by_number(qtbot, hands):
    one = hands.people(0)[0]
    hands.choose(one)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    for key in (Key.Key_M, Key.Key_4):
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        if key == Key.Key_4:
            with qtbot.waitSignal(hands.context.events.change_applied):
                QTest.keyClick(popup, key)
        else:
            QTest.keyClick(popup, key)
    assert hands.board.team_of(one) == hands.team(3)


def test_that_the_menu_offers_whom_to_change_places_with(qtbot, hands):
    one, other = hands.people(0)[0], hands.people(3)[1]
    menu = hands.page.moves.menu(one, hands.board)
    swaps = next(action.menu() for action in menu.actions() if "places" in action.text())
    name = hands.kept.participant(other).person.surname_native
    rows = [a for a in swaps.actions() if a.text().startswith(name)]
    with qtbot.waitSignal(hands.context.events.change_applied):
        rows[-1].trigger()
    assert hands.board.team_of(one) != hands.team(0)
    assert [len(hands.people(number)) for number in range(6)] == [2] * 6


# --- teams ---


def test_that_a_team_is_added_named_given_a_track_and_deleted(qtbot, hands):
    with qtbot.waitSignal(hands.context.events.change_applied):
        hands.click(hands.find("add_team"))
    team = hands.team(6)
    field = hands.find("team_name", hands.page.card(team))
    assert QApplication.focusWidget() is field
    field.selectAll()
    type_text(field, "Нева & co")
    with qtbot.waitSignal(hands.context.events.change_applied):
        QTest.keyClick(field, Key.Key_Return)
    assert hands.kept.teams[team].name.en == "Нева & co"
    assert hands.kept.teams[team].name.ru == "Команда 7"
    box = hands.page.card(team).findChild(QComboBox, "team_track")
    box.setFocus()
    with qtbot.waitSignal(hands.context.events.change_applied):
        QTest.keyClick(box, Key.Key_Down)
        box.activated.emit(box.currentIndex())
    assert hands.kept.teams[team].track == "IT"
    first = hands.team(0)
    with qtbot.waitSignal(hands.context.events.change_applied):
        QTest.mouseClick(hands.find("delete_team", hands.page.card(first)), LEFT)
    assert len(hands.board.loose) == 2
    assert hands.notices[-1][0].startswith("Team deleted; 2")
    hands.undo()
    assert len(hands.people(0)) == 2


def test_that_a_name_being_typed_stays_when_something_else_is_saved(qtbot, hands):
    field = hands.find("team_name", hands.page.card(hands.team(0)))
    field.setFocus()
    field.selectAll()
    type_text(field, "Волхов")
    hands.drop(hands.people(2)[0], None)
    assert field.text() == "Волхов"
    with qtbot.waitSignal(hands.context.events.change_applied):
        QTest.keyClick(field, Key.Key_Return)
    assert hands.kept.teams[hands.team(0)].name.en == "Волхов"


# --- forming ---


def proposal(qtbot, hands):
    hands.click(hands.find("form_teams"))
    window = hands.page.window()
    qtbot.waitUntil(lambda: window.findChild(object, "team_proposal_dialog") is not None)
    return window.findChild(object, "team_proposal_dialog")


def test_that_forming_shows_before_and_after_and_applies_as_one_undo(qtbot, context):
    hands = TeamsHands(qtbot, context, with_tracks())
    assert hands.find("no_teams_yet").isVisible()
    assert len(hands.board.loose) == 12
    dialog = proposal(qtbot, hands)
    table = hands.find("team_proposal_table", dialog)
    assert {table.item(row, 4).text() for row in range(12)} == {"in no team"}
    assert hands.kept.teams == {}
    with qtbot.waitSignal(context.events.change_applied):
        QTest.keyClick(dialog, Key.Key_Return)
    assert len(hands.board.teams) == 6
    assert not hands.find("no_teams_yet").isVisible()
    hands.undo()
    assert hands.kept.teams == {}
    assert len(hands.board.loose) == 12


def test_that_a_refused_proposal_changes_nothing_and_pinned_people_stay(qtbot, hands):
    one = hands.people(0)[0]
    hands.choose(one)
    hands.press(Key.Key_P)
    before = hands.kept.team_members
    hands.find("team_seed").setValue(5)
    with qtbot.waitSignal(hands.context.events.change_applied):
        hands.find("team_seed").editingFinished.emit()
    dialog = proposal(qtbot, hands)
    assert "Seed: 5" in hands.find("proposal_head", dialog).text()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert hands.kept.team_members == before
    dialog = proposal(qtbot, hands)
    with qtbot.waitSignal(hands.context.events.change_applied):
        hands.click(hands.find("apply_teams", dialog))
    assert hands.board.team_of(one) == hands.team(0)
    assert one in hands.board.pinned


def test_that_uneven_sides_make_teams_too(qtbot, context):
    records = with_tracks(make_visit_records())
    guest = records.participants()[0].participation
    without = dict(records.participations)
    without[guest.id] = replace(guest, role=Role.GUEST)
    hands = TeamsHands(qtbot, context, replace(records, participations=without))
    dialog = proposal(qtbot, hands)
    with qtbot.waitSignal(context.events.change_applied):
        hands.click(hands.find("apply_teams", dialog))
    assert sorted(len(hands.people(n)) for n in range(5)) == [2, 2, 2, 2, 3]
    assert not any(b.lacks_side for b in hands.board.balances().values())


def test_that_without_students_it_says_what_to_do(qtbot, context):
    hands = TeamsHands(qtbot, context, make_visit_records(students=0))
    page = hands.page._pages.currentWidget()
    assert "student" in page.accessibleName()
    assert any("Participants" in label.text() for label in page.findChildren(QLabel))


# --- wishes ---


def test_that_wishes_are_noted_and_the_unmet_ones_say_why(qtbot, hands):
    hands.click(hands.find("team_wishes"))
    dialog = hands.page.window().findChild(object, "team_wishes_dialog")
    type_text(hands.find("wish_note", dialog), "подруги")
    with qtbot.waitSignal(hands.context.events.change_applied):
        QTest.keyClick(hands.find("wish_note", dialog), Key.Key_Return)
    (wish,) = hands.kept.wishes.values()
    assert wish.note == "подруги"
    qtbot.waitUntil(hands.page.unmet.isVisible)
    assert "one student of each side" in said(hands, "unmet_lines").replace("a pair", "one")
    table = hands.find("wishes_table", dialog)
    table.setCurrentIndex(table.model().index(0, 0))
    table.setFocus()
    with qtbot.waitSignal(hands.context.events.change_applied):
        QTest.keyClick(table, Key.Key_Delete)
    assert hands.kept.wishes == {}
    assert not hands.page.unmet.isVisible()


def test_u11_that_a_wish_about_oneself_is_refused(qtbot, hands):
    hands.click(hands.find("team_wishes"))
    dialog = hands.page.window().findChild(object, "team_wishes_dialog")
    hands.find("wish_other", dialog).setCurrentIndex(0)
    with qtbot.waitSignal(hands.context.tasks.failed) as told:
        hands.click(hands.find("add_wish", dialog))
    assert told.args[0].key == "wish_about_oneself"


# --- the draw ---


def test_that_the_draw_is_shown_repeatable_and_undone(qtbot, hands):
    with qtbot.waitSignal(hands.context.events.change_applied):
        hands.click(hands.find("draw_workplaces"))
    first = [(s.team_id, s.workplace_id) for s in seats_in_order(hands.kept)]
    assert len(first) == 6
    shown = [said(hands, "team_seat", team.id) for team in teams_of(hands.kept)]
    assert all("place" in words for words in shown)
    hands.click(hands.find("draw_workplaces"))
    assert "same seed" in hands.notices[-1][0]
    hands.undo()
    assert hands.kept.seats == {}
    assert said(hands, "team_seat", hands.team(0)) == ""


def test_that_each_member_gets_a_place_while_there_are_some(qtbot, hands):
    each = hands.find("draw_each")
    each.setFocus()
    QTest.keyClick(each, Key.Key_Space)
    with qtbot.waitSignal(hands.context.events.change_applied):
        hands.click(hands.find("draw_workplaces"))
    assert len(hands.kept.seats) == 6
    assert all(seat.participation_id for seat in hands.kept.seats.values())
    assert "no workplace was left for 6" in hands.notices[-1][0]


def test_that_findings_lead_to_teams_and_people(hands):
    assert hands.page.reveal(Subject(Competition, hands.id))
    assert QApplication.focusWidget() is hands.find("form_teams")
    assert hands.page.reveal(Subject(Team, hands.team(2)))
    assert QApplication.focusWidget() is hands.find("team_name", hands.page.card(hands.team(2)))
    member = next(iter(hands.kept.team_members.values()))
    assert hands.page.reveal(Subject(TeamMember, member.id))
    assert QApplication.focusWidget().chosen() == member.participation_id


def test_that_a_mouse_pulling_at_somebody_carries_them(hands, monkeypatch):
    carried = []

    class Drag(QDrag):
        def exec(self, *_actions):
            carried.append(bytes(self.mimeData().data(MIME).data()))
            return Qt.DropAction.MoveAction

    monkeypatch.setattr(competition_member_list, "QDrag", Drag)
    one = hands.people(0)[1]
    members = hands.list_of(hands.team(0))
    port, where = members.viewport(), members.area_of(one)
    QTest.mousePress(port, LEFT, NONE, where)
    away = QPointF(where + QPoint(3 * QApplication.startDragDistance(), 0))
    for _ in range(2):
        place = QPointF(port.mapToGlobal(away))
        move = QMouseEvent(QEvent.Type.MouseMove, away, place, LEFT, LEFT, NONE)
        QApplication.sendEvent(port, move)
    assert carried == [one.bytes]
