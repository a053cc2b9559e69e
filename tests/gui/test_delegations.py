"""The Delegations tab: two cards, each accepted edit on disk at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit

from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Delegation
from kpt_desktop.gui.tabs.delegations import DelegationsTab
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import store_visit, type_text
from tests.helpers.factories import make_visit_records


@pytest.fixture
def records(context):
    return store_visit(context, make_visit_records(students=5))


@pytest.fixture
def tab(qtbot, context, records):
    made = DelegationsTab(context)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show_visit(records)
    made.show()
    return made


def field(tab, kind, name):
    return tab.findChild(kind, name)


def now(context, records):
    return load_visit(context.store, records.visit.id)


def test_that_a_typed_field_is_on_disk_when_the_focus_leaves_u01(qtbot, tab, context, records):
    arrival = field(tab, QLineEdit, "arrival_guest")
    arrival.setFocus()
    type_text(arrival, "4 октября, 14:25")
    with qtbot.waitSignal(context.events.change_applied):
        qtbot.keyClick(arrival, Qt.Key.Key_Return)
    assert now(context, records).delegation(Side.GUEST).arrival == "4 октября, 14:25"


def test_that_contacts_keep_their_lines(qtbot, tab, context, records):
    contacts = field(tab, QPlainTextEdit, "contacts_host")
    contacts.setFocus()
    contacts.setPlainText("Дежурный: +7 900 000-00-00\nСкорая: 112")
    with qtbot.waitSignal(context.events.change_applied):
        field(tab, QLineEdit, "arrival_host").setFocus()
    assert now(context, records).delegation(Side.HOST).contacts.count("\n") == 1


def test_that_esc_puts_the_stored_text_back(qtbot, tab):
    lodging = field(tab, QLineEdit, "lodging_guest")
    lodging.setFocus()
    type_text(lodging, "wrong")
    qtbot.keyClick(lodging, Qt.Key.Key_Escape)
    assert lodging.text() == ""


def test_that_a_text_that_is_too_long_is_refused_and_stays_in_the_field_f54(qtbot, tab, context):
    lodging = field(tab, QLineEdit, "lodging_guest")
    lodging.setMaxLength(20_000)
    lodging.setText("x" * 500)
    with qtbot.waitSignal(context.tasks.failed) as refused:
        lodging.editingFinished.emit()
    assert refused.args[0].key == "text_too_long"
    assert len(lodging.text()) == 500


def test_that_choosing_a_leader_is_one_change(qtbot, tab, context, records):
    leader = field(tab, QComboBox, "leader_guest")
    assert leader.count() == 3  # nobody, and the two teachers
    leader.setCurrentIndex(2)
    with qtbot.waitSignal(context.events.change_applied):
        leader.activated.emit(2)
    assert now(context, records).leader(Side.GUEST).participation.role == Role.HEAD


def test_that_the_meters_tell_a_screen_reader_how_many_have_come(tab):
    card = tab.cards[Side.GUEST]
    names = [
        child.accessibleName()
        for child in card.findChildren(object)
        if hasattr(child, "accessibleName")
    ]
    assert "Students: 5 of 6" in names
    assert "Teachers: 2 of 2" in names


def test_that_a_text_being_typed_survives_a_change_elsewhere(tab, context, records):
    arrival = field(tab, QLineEdit, "arrival_guest")
    arrival.setFocus()
    type_text(arrival, "half a wo")
    tab.show_visit(records)
    assert arrival.text() == "half a wo"


def test_that_a_name_with_markup_is_shown_as_typed_f63_u88(qtbot, context):
    records = make_visit_records()
    for organisation in records.organisations.values():
        object.__setattr__(organisation, "short_name", LocalText("<img src=x>&amp;"))
    tab = DelegationsTab(context)
    qtbot.addWidget(tab)
    tab.show_visit(records)
    tab.show()
    label = field(tab, QLabel, "organisation_guest")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<img src=x>&amp;"


def test_that_a_finding_about_a_delegation_leads_to_its_leader(tab, records):
    guests = records.delegation(Side.GUEST)
    assert tab.reveal(Subject(Delegation, guests.id))
    assert field(tab, QComboBox, "leader_guest").hasFocus()


def test_that_every_field_has_a_name_for_screen_readers_u77(tab):
    for kind in (QLineEdit, QComboBox, QPlainTextEdit):
        assert all(child.accessibleName() for child in tab.findChildren(kind))


def test_that_a_tab_nobody_looks_at_catches_up_when_it_is_seen(qtbot, context, records):
    tab = DelegationsTab(context)
    qtbot.addWidget(tab)
    with qtbot.waitSignal(tab.status_changed):
        tab.show_visit(records)
    label = field(tab, QLabel, "organisation_guest")
    assert label.text() == ""
    tab.show()
    assert label.text() == "VOŠ a SŠ Boskovice"
