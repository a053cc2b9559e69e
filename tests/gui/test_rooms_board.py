"""The board of rooms: by mouse, by keys, by menu and by the proposal."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QToolButton

from kpt_desktop.domain.enums import Sex, Side
from kpt_desktop.domain.rooms import bedrooms, without_room
from kpt_desktop.gui.dialogs.rooms import RoomsDialog
from kpt_desktop.gui.translations import Translations
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import type_text
from tests.helpers.delegation_hands import choose, drag, drop_on, following, people_of
from tests.helpers.factories import make_visit_records
from tests.helpers.journeys import with_values
from tests.helpers.journeys_of_delegations import with_rooms

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def english(qapp):
    """Plurals need their catalogue."""
    translations = Translations(qapp)
    translations.switch("en")
    return translations


@pytest.fixture
def records():
    """Three women and a man, students, with a teacher; the first woman sleeps in room 12."""
    made = make_visit_records(students=4, teachers=1)
    for number in range(5):
        sex = Sex.MALE if number == 3 else Sex.FEMALE
        made = with_values(made, number, sex=sex, room="12" if number == 0 else "")
    return with_rooms(made, r12=2, r13=2)


@pytest.fixture
def dialog(qtbot, context, records):
    place = following(context, records)
    made = RoomsDialog(context, place.records, Side.GUEST)
    made.place = place
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def card(dialog, key):
    return dialog.board.card_of(key)


def rooms(context, records):
    now = load_visit(context.store, records.visit.id)
    return {
        room.name: [row.person.surname_native for row in room.people]
        for room in bedrooms(now, Side.GUEST)
    }


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def changed(qtbot, context):
    return qtbot.waitSignal(context.events.visit_shown)


def test_that_rooms_show_who_sleeps_there_and_who_waits(dialog):
    assert people_of(dialog.board.without) == [f"Surname0{n} guest" for n in (2, 3, 4, 5)]
    assert people_of(card(dialog, "12").people) == ["Surname01 guest"]
    assert card(dialog, "12").findChild(QLabel, "room_state").text() == "1 bed free"
    assert card(dialog, "13").findChild(QLabel, "room_state").text() == "2 beds free"


def test_that_several_are_dragged_into_a_room_in_one_change(qtbot, context, dialog, records):
    choose(dialog.board.without, "Surname02 guest", "Surname03 guest")
    with changed(qtbot, context):
        drag(dialog.board.without, card(dialog, "13").people)
    assert rooms(context, records)["13"] == ["Surname02", "Surname03"]
    assert card(dialog, "13").findChild(QLabel, "room_state").text() == "full"
    assert len(context.desk.history()) == 2
    with changed(qtbot, context):
        qtbot.keyClick(dialog, Qt.Key.Key_Z, CTRL)
    assert rooms(context, records)["13"] == []


def test_that_people_are_dragged_between_rooms_and_out(qtbot, context, dialog, records):
    choose(card(dialog, "12").people, "Surname01 guest")
    with changed(qtbot, context):
        drag(card(dialog, "12").people, card(dialog, "13").people)
    assert rooms(context, records) == {"12": [], "13": ["Surname01"]}
    choose(card(dialog, "13").people, "Surname01 guest")
    with changed(qtbot, context):
        drag(card(dialog, "13").people, dialog.board.without, QPoint(5, 5))
    assert len(people_of(dialog.board.without)) == 5


def test_that_the_whole_card_takes_people(qtbot, context, dialog, records):
    choose(dialog.board.without, "Surname02 guest")
    room = card(dialog, "13")
    data = dialog.board.without.lines.mimeData(
        dialog.board.without.selectionModel().selectedIndexes()
    )
    with changed(qtbot, context):
        drop_on(room, data, QPoint(10, 10))
    assert rooms(context, records)["13"] == ["Surname02"]
    assert room.people.drop_group is None  # the frame is gone again


def test_that_a_drag_along_the_edge_scrolls_to_further_rooms(qtbot, dialog, records):
    board = dialog.board
    more = with_rooms(records, **{f"r{n}": 2 for n in range(20, 50)})
    board.show_rooms(more)
    scroll = board.findChild(QScrollArea, "rooms_scroll")
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    low = scroll.viewport().mapToGlobal(QPoint(20, scroll.viewport().height() - 5))
    board.without.hovered.emit(low)
    assert scroll.verticalScrollBar().value() > 0
    board.without.hovered.emit(scroll.viewport().mapToGlobal(QPoint(20, 5)))
    assert scroll.verticalScrollBar().value() == 0


def test_that_wrong_company_is_marked_with_the_reason_and_never_refused(
    qtbot, context, dialog, records
):
    choose(dialog.board.without, "Surname02 guest", "Surname04 guest")
    with changed(qtbot, context):
        drag(dialog.board.without, card(dialog, "12").people)
    marks = card(dialog, "12").findChild(QLabel, "room_marks").text()
    assert "women" in marks
    assert "2 beds and 3 people" in marks
    assert rooms(context, records)["12"] == ["Surname01", "Surname02", "Surname04"]


def test_that_ctrl_and_arrows_walk_people_through_the_rooms_u76(qtbot, context, dialog, records):
    (one,) = choose(dialog.board.without, "Surname02 guest")
    with changed(qtbot, context):
        qtbot.keyClick(dialog.board.without, Qt.Key.Key_Right, CTRL)
    assert card(dialog, "12").people.chosen() == (one,)
    assert card(dialog, "12").people.hasFocus()
    with changed(qtbot, context):
        qtbot.keyClick(card(dialog, "12").people, Qt.Key.Key_Down, CTRL)
    assert rooms(context, records)["13"] == ["Surname02"]
    for key in ("13", "12"):
        with changed(qtbot, context):
            qtbot.keyClick(card(dialog, key).people, Qt.Key.Key_Left, CTRL)
    assert dialog.board.without.chosen() == (one,)


def test_that_the_menu_moves_into_a_room_into_a_new_one_and_out(qtbot, context, dialog, records):
    board = dialog.board
    choose(board.without, "Surname02 guest")
    rooms_menu = board.menu(board.without).findChild(object, "move_to_room")
    assert [a.text() for a in rooms_menu.actions() if a.text()] == ["12", "13", "&New room"]
    with changed(qtbot, context):
        rooms_menu.actions()[1].trigger()
    assert rooms(context, records)["13"] == ["Surname02"]
    choose(board.without, "Surname03 guest", "Surname05 guest")
    with changed(qtbot, context):
        board.menu(board.without).findChild(object, "move_to_new_room").trigger()
    assert rooms(context, records)["14"] == ["Surname03", "Surname05"]
    choose(card(dialog, "12").people, "Surname01 guest")
    with changed(qtbot, context):
        board.menu(card(dialog, "12").people).findChild(object, "move_out").trigger()
    assert rooms(context, records)["12"] == []
    with changed(qtbot, context):
        qtbot.keyClick(dialog, Qt.Key.Key_Z, CTRL)
    assert rooms(context, records)["12"] == ["Surname01"]


def test_that_filling_places_everybody_it_can_keeps_the_placed_and_is_one_undo(
    qtbot, context, dialog, records
):
    with changed(qtbot, context):
        click(qtbot, dialog.findChild(QPushButton, "fill_rooms"))
    found = rooms(context, records)
    assert found["12"] == ["Surname01", "Surname02"]
    words = dialog.notices.findChild(QLabel, "notice_text")
    qtbot.waitUntil(lambda: words.text().startswith("2 people have a room now."))
    assert words.text().endswith("No bed fits 2 people: add a room, beds, or their sex.")
    with changed(qtbot, context):
        click(qtbot, dialog.notices.findChild(QPushButton, "notice_action"))
    assert rooms(context, records) == {"12": ["Surname01"], "13": []}


def test_that_a_new_room_is_named_at_once(qtbot, context, dialog, records):
    with changed(qtbot, context):
        click(qtbot, dialog.findChild(QPushButton, "new_room"))
    new = card(dialog, "14")
    qtbot.waitUntil(new.name.hasFocus)
    type_text(new.name, "Люкс")
    with changed(qtbot, context):
        qtbot.keyClick(new.name, Qt.Key.Key_Return)
    assert "Люкс" in rooms(context, records)
    assert dialog.isVisible()  # Enter in a field closes nothing


def test_that_a_name_that_is_taken_is_refused_and_esc_restores(qtbot, context, dialog, records):
    name = card(dialog, "13").name
    name.setFocus()
    name.selectAll()
    type_text(name, "12")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert "already" in dialog.notices.findChild(QLabel, "notice_text").text()
    assert sorted(rooms(context, records)) == ["12", "13"]
    name.selectAll()
    type_text(name, "x")
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    assert name.text() == "13"
    assert dialog.isVisible()


def test_that_beds_are_typed_and_a_deleted_room_frees_its_people_f74(
    qtbot, context, dialog, records
):
    beds = card(dialog, "12").beds
    with changed(qtbot, context):
        beds.setValue(3)
    assert card(dialog, "12").findChild(QLabel, "room_state").text() == "2 beds free"
    with changed(qtbot, context):
        click(qtbot, card(dialog, "12").findChild(QToolButton, "delete_room"))
    words = dialog.notices.findChild(QLabel, "notice_text")
    qtbot.waitUntil(lambda: "1 person is without a room now" in words.text())
    now = load_visit(context.store, records.visit.id)
    assert len(without_room(now, Side.GUEST)) == 5
    with changed(qtbot, context):
        click(qtbot, dialog.notices.findChild(QPushButton, "notice_action"))
    assert rooms(context, records)["12"] == ["Surname01"]


def test_that_a_room_that_only_the_list_names_is_on_the_board(qtbot, context):
    records = with_values(make_visit_records(students=1, teachers=0), room="7 <b>a</b>")
    place = following(context, records)
    dialog = RoomsDialog(context, place.records, Side.GUEST)
    qtbot.addWidget(dialog)
    (one,) = dialog.board.cards
    assert one.name.text() == "7 <b>a</b>"
    with changed(qtbot, context):
        one.beds.setValue(1)
    assert one.findChild(QLabel, "room_state").text() == "full"


def test_that_everything_has_a_name_for_screen_readers_u77(dialog):
    for one in dialog.board.cards:
        for widget in (one, one.name, one.beds, one.people, one.findChild(QToolButton)):
            assert widget.accessibleName()
    assert dialog.board.without.accessibleName()
