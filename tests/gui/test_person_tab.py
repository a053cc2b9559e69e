"""The person panel in its place: the tab's commands, the way to another visit, what is kept."""

import pytest
from PySide6.QtCore import Qt

from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.enums import Role
from kpt_desktop.domain.records import Participation
from kpt_desktop.gui.widgets.person_visits import PersonVisits
from kpt_desktop.services.preferences import PreferencesFile
from kpt_desktop.storage.store import open_store
from tests.gui.running import running, settled
from tests.helpers.factories import START, all_records, make_visit_records
from tests.helpers.participants_hands import Hands, Key


@pytest.fixture
def hands(qtbot, context):
    return Hands(qtbot, context, make_visit_records(2, 1))


def test_that_f4_and_f6_work_in_the_table_and_stand_in_the_menu(hands):
    panel = hands.tab.beside.panel
    names = [action.objectName() for action in hands.tab.menu_actions()]
    assert {"person_panel", "person_go", "person_passport", "spellings_fill"} <= set(names)
    hands.press(Key.Key_F4)
    assert not panel.isVisible()
    hands.press(Key.Key_F4)
    assert panel.isVisible()
    hands.go(1, "given_native")
    hands.press(Key.Key_F6)
    assert panel.fields["given_native"].editor.hasFocus()


def test_that_an_edit_in_the_panel_is_an_edit_in_the_table_and_back(hands):
    panel = hands.tab.beside.panel
    hands.go(0, "surname_native")
    hands.press(Key.Key_F6)
    hands.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type("Ёлкин")
    hands.press(Key.Key_Return)
    assert hands.text(0, "surname_native") == "Ёлкин"
    hands.go(0, "surname_native")
    hands.type("Adam")
    hands.press(Key.Key_Return)
    hands.go(0, "surname_native")
    editor = panel.fields["surname_native"].editor
    hands.qtbot.waitUntil(lambda: editor.text() == "Adam")
    assert [label.key for label in hands.journal()] == ["participant.surname_native"] * 2


def test_that_a_text_refused_in_the_table_waits_in_the_panel_too_f66(hands):
    hands.go(0, "birth_date")
    hands.type("31.4.2009")
    hands.press(Key.Key_Return)
    hands.go(1, "surname_native")
    hands.go(0, "surname_native")
    field = hands.tab.beside.panel.fields["birth_date"]
    hands.qtbot.waitUntil(lambda: field.editor.text() == "31.4.2009")
    assert "calendar" in field.editor.accessibleDescription()


@pytest.fixture
def two_visits(store_path):
    """A visit of this year, and one of next year in which its first guest is again."""
    this = make_visit_records(2, 0)
    following = make_visit_records(1, 0, code="2027", start=START.replace(year=2027),
                                   end=START.replace(year=2027, day=9))  # fmt: skip
    guest = this.participants()[1].person
    again = Participation(delegation_id=next(iter(following.delegations)), person_id=guest.id,
                          order=0, role=Role.STUDENT)  # fmt: skip
    store = open_store(store_path, create=True)
    with store.writing() as work:
        records = (*all_records(this), *all_records(following), again)
        work.execute([Insert(record) for record in records])
    store.close()
    return this, guest


def test_that_a_visit_of_the_timeline_opens_at_the_person(qtbot, store_path, prompts, two_visits):
    this, guest = two_visits
    with running(qtbot, store_path, prompts, tab="participants") as program:
        tab = program.workspace.tabs.participants
        qtbot.waitUntil(lambda: tab.model.rowCount() == 3)
        tab.table.go_to(tab.model.index(0, 0))
        visits = tab.beside.panel.past.timeline.findChild(PersonVisits)
        qtbot.waitUntil(lambda: len(visits._lines) == 2)
        visits._lines[1].click()
        qtbot.waitUntil(lambda: program.workspace.current.records.visit.id == this.visit.id)
        settled(qtbot, program)
        row = tab.model.participant_at(tab.table.currentIndex().row())
        assert row.person.id == guest.id
        qtbot.waitUntil(lambda: [line.isEnabled() for line in visits._lines] == [True, False])


def test_that_the_panel_is_remembered_across_restarts(qtbot, store_path, prompts, two_visits):
    with running(qtbot, store_path, prompts, tab="participants") as program:
        tab = program.workspace.tabs.participants
        assert tab.beside.panel.isVisible()
        tab.beside.restore(shown=False, width=320)
    stored = PreferencesFile(store_path.parent).current
    assert (stored.person_panel, stored.person_width) == (False, 320)
    with running(qtbot, store_path, prompts, tab="participants") as program:
        beside = program.workspace.tabs.participants.beside
        assert beside.left() == (False, 320)
        assert not beside.panel.commands.actions["person_panel"].isChecked()
