"""The export says first what the file will hold; passports and health only when ticked (U63)."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.fields import NEVER_EXPORTED
from kpt_desktop.gui.dialogs.export_list import ALL, GUESTS, SHOWN, ExportListDialog
from kpt_desktop.gui.dialogs.export_list_columns import BY_HAND, SCREEN, USUAL
from kpt_desktop.services.export import DEFAULT_COLUMNS, is_sensitive
from tests.helpers.factories import make_visit_records

SCREEN_COLUMNS = ["given_native", "surname_native", "doc_number", "allergies", "note_internal"]


@pytest.fixture
def records():
    return make_visit_records(students=3, teachers=1)


@pytest.fixture
def opened():
    return []


@pytest.fixture
def make_dialog(qtbot, context, records, opened):
    kept = []

    def make(columns=tuple(SCREEN_COLUMNS), rows=()):
        dialog = ExportListDialog(context, records, columns, rows, opener=opened.append)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.open()
        return dialog

    yield make
    kept.clear()


def _tick(dialog, key):
    rows = (dialog.columns.list.item(n) for n in range(dialog.columns.list.count()))
    item = next(item for item in rows if item.data(Qt.ItemDataRole.UserRole) == key)
    item.setCheckState(Qt.CheckState.Checked)
    return item


def _choose(box, data):
    box.setCurrentIndex(box.findData(data))


def _save(qtbot, context, prompts, dialog, path):
    prompts.files.append(path)
    with qtbot.waitSignal(context.events.notice_given) as notice:
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    return notice.args


def test_that_the_columns_are_those_of_the_screen_without_passports_and_health(make_dialog):
    """U63"""
    dialog = make_dialog()
    assert dialog.chosen().columns == ("given_native", "surname_native")
    assert "2 passport or health column(s)" in dialog.summary.text()
    assert not dialog.sensitive.isVisible()


def test_that_the_usual_columns_can_be_taken(make_dialog):
    dialog = make_dialog()
    _choose(dialog.columns.preset, USUAL)
    assert set(dialog.chosen().columns) == set(DEFAULT_COLUMNS)
    assert not any(is_sensitive(key) for key in dialog.chosen().columns)
    _choose(dialog.columns.preset, SCREEN)
    assert dialog.chosen().columns == ("given_native", "surname_native")


def test_that_a_ticked_passport_column_is_told(make_dialog):
    """U63"""
    dialog = make_dialog()
    item = _tick(dialog, "doc_number")
    assert dialog.chosen().columns == ("given_native", "surname_native", "doc_number")
    assert dialog.sensitive.text() == "! The file will hold passport data."
    assert item.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Identity document")
    _tick(dialog, "allergies")
    assert "data about health" in dialog.sensitive.text()
    item.setCheckState(Qt.CheckState.Unchecked)
    assert dialog.sensitive.text() == "! The file will hold data about health."


def test_that_ticking_by_hand_is_said_in_the_choice(make_dialog):
    dialog = make_dialog()
    _tick(dialog, "phone")
    assert dialog.columns.preset.currentData() == BY_HAND
    assert dialog.chosen().columns == ("given_native", "surname_native", "phone")


def test_that_inner_notes_are_never_offered(make_dialog):
    dialog = make_dialog()
    listed = dialog.columns.list
    offered = {listed.item(n).data(Qt.ItemDataRole.UserRole) for n in range(listed.count())}
    assert not offered & NEVER_EXPORTED


def test_that_people_can_be_chosen(make_dialog, records):
    shown = [row.participation.id for row in records.participants()][:3]
    dialog = make_dialog(rows=shown)
    assert dialog.chosen().rows == tuple(shown)
    assert dialog.summary.text().startswith("3 person(s)")
    _choose(dialog.people, GUESTS)
    assert (dialog.chosen().side, dialog.chosen().rows) == (Side.GUEST, None)
    assert dialog.summary.text().startswith("4 person(s)")
    _choose(dialog.people, ALL)
    assert dialog.summary.text().startswith("8 person(s)")


def test_that_the_shown_rows_are_no_choice_of_their_own_when_all_are_shown(make_dialog, records):
    dialog = make_dialog(rows=[row.participation.id for row in records.participants()])
    assert dialog.people.findData(SHOWN) < 0


def test_that_without_columns_nothing_can_be_saved(make_dialog):
    dialog = make_dialog(columns=["doc_number"])
    assert not dialog.save_button.isEnabled()


def test_that_the_file_holds_what_was_said(
    qtbot, context, prompts, make_dialog, records, opened, tmp_path
):
    """U63, U64"""
    dialog = make_dialog()
    _choose(dialog.people, GUESTS)
    path = tmp_path / "list.xlsx"
    message, button, act = _save(qtbot, context, prompts, dialog, path)
    assert (message, button) == ("Saved: list.xlsx", "Open file")
    cells = [list(row) for row in load_workbook(path).active.iter_rows(values_only=True)]
    table = [row for row in cells if row[0] is not None]
    assert table[-4:] == [["guest", f"Surname{n:02d}"] for n in range(1, 5)]
    assert not dialog.isVisible()
    act()
    assert opened == [path]


def test_that_a_csv_gets_its_ending(qtbot, context, prompts, make_dialog, tmp_path):
    dialog = make_dialog()
    _choose(dialog.format, "csv")
    _save(qtbot, context, prompts, dialog, tmp_path / "list")
    lines = (tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + 8


def test_that_calling_off_writes_nothing(qtbot, prompts, make_dialog, tmp_path):
    dialog = make_dialog()
    prompts.files.append(None)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert not list(tmp_path.glob("*.xlsx"))


def test_that_a_folder_that_is_gone_is_told(qtbot, prompts, make_dialog, tmp_path):
    """F20: nothing chosen is lost; the user saves elsewhere."""
    dialog = make_dialog()
    prompts.files.append(tmp_path / "gone" / "list.xlsx")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.notices.isVisible)
    assert dialog.findChild(QLabel, "notice_text").text()
    assert dialog.save_button.isEnabled()
