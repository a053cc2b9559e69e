"""People dragged between roles and delegations on the tab, with keys and menu as twins (U76)."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QLabel

from kpt_desktop.domain.enums import Role, Side, VisitKind
from kpt_desktop.domain.records import Regulation
from kpt_desktop.gui.tabs.delegations import DelegationsTab
from kpt_desktop.gui.undoing import redo, undo
from kpt_desktop.services.delegation_people import set_role
from kpt_desktop.services.visits import load_visit
from tests.helpers.delegation_hands import (
    choose,
    drag,
    dragged,
    drop,
    following,
    people_of,
    place_of,
)
from tests.helpers.factories import make_visit_records

CTRL = Qt.KeyboardModifier.ControlModifier


def shown(qtbot, context, records):
    place = following(context, records)
    tab = DelegationsTab(context)
    qtbot.addWidget(tab)
    tab.resize(1150, 560)
    context.events.visit_shown.connect(tab.show_visit)
    tab.show_visit(place.records)
    tab.show()
    return tab


@pytest.fixture
def records():
    return make_visit_records(students=3, teachers=1)


@pytest.fixture
def tab(qtbot, context, records):
    return shown(qtbot, context, records)


def lists(tab):
    return (tab.cards[side].people.list for side in (Side.GUEST, Side.HOST))


def roles(context, records, side):
    now = load_visit(context.store, records.visit.id)
    return [row.participation.role for row in now.participants(side)]


def meters(tab, side):
    return {
        child.accessibleName()
        for child in tab.cards[side].findChildren(object)
        if hasattr(child, "accessibleName")
    }


def test_that_people_stand_under_their_roles_with_counts(tab):
    guests, _ = lists(tab)
    words = [(line.words, line.note) for line in guests.lines.lines if line.id is None]
    assert words == [("Students", "3"), ("Teachers", "1"), ("Others", "0")]


def test_that_dragging_to_the_other_card_is_one_change_and_meters_follow_u47(
    qtbot, context, tab, records
):
    guests, hosts = lists(tab)
    choose(guests, "Surname01 guest", "Surname02 guest")
    with qtbot.waitSignal(context.events.visit_shown):
        drag(guests, hosts, place_of(hosts, "Students"))
    assert people_of(hosts)[:5][-2:] == ["Surname01 guest", "Surname02 guest"]
    assert "Students: 1 of 6" in meters(tab, Side.GUEST)
    assert "Students: 5 of 6" in meters(tab, Side.HOST)
    assert len(context.desk.history()) == 2
    with qtbot.waitSignal(context.events.visit_shown):
        undo(context)
    assert "Students: 3 of 6" in meters(tab, Side.GUEST)
    with qtbot.waitSignal(context.events.visit_shown):
        redo(context)
    assert len(roles(context, records, Side.HOST)) == 6


def test_that_dropping_on_another_role_changes_the_role(qtbot, context, tab, records):
    guests, _ = lists(tab)
    choose(guests, "Surname03 guest")
    with qtbot.waitSignal(context.events.visit_shown):
        drag(guests, guests, place_of(guests, "Surname04 guest"))
    assert roles(context, records, Side.GUEST)[2] == Role.TEACHER
    assert {"Students: 2 of 6", "Teachers: 2 of 2"} <= meters(tab, Side.GUEST)
    choose(guests, "Surname03 guest")
    with qtbot.waitSignal(context.events.visit_shown):
        drag(guests, guests, place_of(guests, "Others"))
    assert roles(context, records, Side.GUEST)[2] == Role.STAFF
    assert tab.cards[Side.GUEST].findChild(QLabel, "other_roles").text() == "staff member: 1"


def test_that_dropping_where_they_are_changes_nothing(qtbot, context, tab):
    guests, _ = lists(tab)
    choose(guests, "Surname01 guest")
    drag(guests, guests, place_of(guests, "Surname02 guest"))
    assert len(context.desk.history()) == 1


@pytest.mark.parametrize("text", ["", "nonsense", "7 8"])
def test_that_foreign_data_are_not_taken(tab, text):
    guests, _ = lists(tab)
    assert not drop(guests, dragged(text), QPoint(5, 5))
    other = QMimeData()
    other.setText("Nováková")
    assert not drop(guests, other, QPoint(5, 5))


def test_that_somebody_deleted_meanwhile_is_passed_over(qtbot, context, tab):
    _, hosts = lists(tab)
    assert drop(hosts, dragged("00000000-0000-0000-0000-00000000abcd"), QPoint(5, 5))
    assert len(context.desk.history()) == 1


def test_that_ctrl_and_arrows_move_people_without_a_mouse_u76(qtbot, context, tab, records):
    guests, hosts = lists(tab)
    tab.activateWindow()
    (one,) = choose(guests, "Surname01 guest")
    qtbot.waitUntil(guests.hasFocus)
    with qtbot.waitSignal(context.events.visit_shown):
        qtbot.keyClick(guests, Qt.Key.Key_Down, CTRL)
    assert roles(context, records, Side.GUEST)[0] == Role.TEACHER
    assert guests.chosen() == (one,)
    with qtbot.waitSignal(context.events.visit_shown):
        qtbot.keyClick(guests, Qt.Key.Key_Right, CTRL)
    assert hosts.chosen() == (one,)  # the choice and the keyboard went along
    assert hosts.hasFocus()
    with qtbot.waitSignal(context.events.visit_shown):
        qtbot.keyClick(hosts, Qt.Key.Key_Left, CTRL)
    assert guests.chosen() == (one,)


def test_that_the_menu_moves_and_gives_exact_roles_u35(qtbot, context, tab, records):
    guests, _ = lists(tab)
    choose(guests, "Surname01 guest", "Surname02 guest")
    menu = tab.cards[Side.GUEST].people.menu()
    with qtbot.waitSignal(context.events.visit_shown):
        menu.findChild(object, "role_interpreter").trigger()
    assert roles(context, records, Side.GUEST)[:2] == [Role.INTERPRETER] * 2
    choose(guests, "Surname01 guest")
    with qtbot.waitSignal(context.events.visit_shown):
        tab.cards[Side.GUEST].people.menu().findChild(object, "move_to_other_side").trigger()
    assert roles(context, records, Side.HOST)[-1] == Role.INTERPRETER


def test_that_enter_and_the_menu_lead_to_the_person(qtbot, context, tab):
    guests, _ = lists(tab)
    (one,) = choose(guests, "Surname02 guest")
    with qtbot.waitSignal(context.events.subject_requested) as asked:
        qtbot.keyClick(guests, Qt.Key.Key_Return)
    assert asked.args[0].id == one
    with qtbot.waitSignal(context.events.subject_requested):
        tab.cards[Side.GUEST].people.menu().findChild(object, "show_in_list").trigger()


def test_that_a_delegation_of_directors_is_only_counted(qtbot, context):
    records = make_visit_records(students=0, teachers=3, kind=VisitKind.DIRECTORS)
    none = Regulation(id=records.regulation.id, students=None, teachers=None)
    object.__setattr__(records, "regulation", none)
    ids = [row.participation.id for row in records.participants(Side.GUEST)]
    records = records.foreseeing(set_role(records, ids[:2], Role.DIRECTOR))
    tab = shown(qtbot, context, records)
    assert tab.cards[Side.GUEST].findChild(QLabel, "other_roles").text() == "director: 2"
    assert "Teachers: 1" in meters(tab, Side.GUEST)
    assert not any(
        name.startswith("Students: ") for name in meters(tab, Side.GUEST) if "of" in name
    )


@pytest.mark.parametrize("count", [0, 1, 40])
def test_that_any_number_of_people_fits_the_card(qtbot, context, count):
    tab = shown(qtbot, context, make_visit_records(students=count, teachers=0))
    guests, _ = lists(tab)
    assert len(people_of(guests)) == count
    assert f"Students: {count} of 6" in meters(tab, Side.GUEST)
    assert tab.cards[Side.GUEST].height() <= 700


def test_that_tab_follows_reading_u76(qtbot, tab):
    """Down the fields of the guests, to their people, then to the hosts."""
    card = tab.cards[Side.GUEST]
    tab.activateWindow()
    card.findChild(object, "edit_organisation_guest").setFocus()
    seen = []
    for _ in range(9):
        focused = tab.focusWidget()
        seen.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == [
        "edit_organisation_guest", "leader_guest", "arrival_guest", "journey_guest",
        "departure_guest", "lodging_guest", "rooms_guest", "contacts_guest", "people_guest",
    ]  # fmt: skip
    assert tab.focusWidget().objectName() == "edit_organisation_host"
