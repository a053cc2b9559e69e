"""Who a row is about is asked, each change can be declined, bad rows go to a file (U37–U41)."""

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.field_writing import new_participant
from kpt_desktop.domain.records import Delegation
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.gui.dialogs import import_list
from kpt_desktop.gui.dialogs.import_list import ImportListDialog
from kpt_desktop.gui.dialogs.partner_form import PartnerFormDialog, open_partner_form
from kpt_desktop.services.visits import load_visit
from tests.gui.files import PEOPLE, list_csv
from tests.gui.helpers import store_visit
from tests.helpers.factories import make_visit, make_visit_records

KNOWN = (
    {"surname_native": "Nováková", "given_native": "Tereza", "birth_date": date(2009, 3, 12),
     "tshirt": "S", "role": Role.STUDENT},
    {"surname_native": "Dvořák", "given_native": "Jan", "birth_date": date(2008, 7, 30),
     "tshirt": "L", "role": Role.STUDENT},
)  # fmt: skip
BEFORE = (
    {"surname_native": "Horáček", "given_native": "Petr", "birth_date": date(1979, 11, 5)},
    {"surname_native": "Kos", "given_native": "Ivo", "birth_date": date(2008, 1, 1)},
    {"surname_native": "Kos", "given_native": "Ivo", "birth_date": date(2007, 2, 2)},
)
BAD = ("Zeman", "Tomáš", "žák", "31.04.2009", "47000111", "M")


@pytest.fixture
def records(context):
    """A visit with two guests, and people of the same school who came two years before."""
    made = make_visit_records(students=0, teachers=0)
    store_visit(context, made)
    guests = made.delegation(Side.GUEST)
    inserts = []
    for order, values in enumerate(KNOWN, start=1):
        inserts += new_participant(values, guests, order)[2]
    visit = make_visit(made.partner, made.regulation, code="2024-10", start=date(2024, 10, 6))
    then = Delegation(visit_id=visit.id, side=Side.GUEST, organisation_id=made.partner.id)
    home = made.organisation(Side.HOST).id
    inserts += [Insert(visit), Insert(then)]
    inserts.append(Insert(Delegation(visit_id=visit.id, side=Side.HOST, organisation_id=home)))
    for order, values in enumerate(BEFORE, start=1):
        inserts += new_participant(values, then, order)[2]
    context.desk.apply(Change(Label("visit_created", {"title": "x"}), tuple(inserts)))
    return load_visit(context.store, made.visit.id)


@pytest.fixture
def make_dialog(qtbot, context, records):
    kept = []

    def make(path, records=records):
        dialog = ImportListDialog(context, records, path)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.proposal is not None)
        return dialog

    yield make
    kept.clear()


def _guests(context, records):
    return load_visit(context.store, records.visit.id).participants(Side.GUEST)


def _index(dialog, row, field):
    sections = [section.field for section in dialog.table.model.sections]
    return dialog.table.model.index(row, sections.index(field) + 1)


def _import(qtbot, context, dialog):
    with qtbot.waitSignal(context.events.notice_given) as notice:
        qtbot.mouseClick(dialog.foot.import_button, Qt.MouseButton.LeftButton)
    return notice.args


def _choose(qtbot, dialog, row, words):
    """Click a row's first cell, and the words in the list that opens."""
    view = dialog.table.view
    place = view.visualRect(dialog.table.model.index(row, 0))
    where = QPoint(place.right() - 10, place.center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: view.viewport().findChild(QComboBox, "import_person") is not None)
    box = view.viewport().findChild(QComboBox, "import_person")
    offered = [box.itemText(n) for n in range(box.count())]
    place = box.view().visualRect(box.model().index(offered.index(words), 0))
    qtbot.waitUntil(box.view().isVisible)
    qtbot.mouseMove(box.view().viewport(), place.center())
    qtbot.mouseClick(box.view().viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    qtbot.waitUntil(lambda: view.viewport().findChild(QComboBox, "import_person") is None)
    return offered


def test_that_somebody_who_came_before_stays_one_person(
    qtbot, context, records, make_dialog, tmp_path
):
    """U38: a new participation, no new person."""
    dialog = make_dialog(list_csv(tmp_path / "list.csv"))
    assert dialog.table.model.index(2, 0).data() == "Comes again"
    assert dialog.head.summary.text() == "1 new · 2 changed"
    _import(qtbot, context, dialog)
    back = _guests(context, records)[2]
    assert back.person.surname_native == "Horáček"
    assert back.participation.role is Role.TEACHER
    with context.store.reading() as reader:
        from kpt_desktop.domain.records import Person

        assert reader.count(Person) == len(KNOWN) + len(BEFORE)


def test_that_somebody_who_came_before_can_be_somebody_else(
    qtbot, context, records, make_dialog, tmp_path
):
    dialog = make_dialog(list_csv(tmp_path / "list.csv"))
    offered = _choose(qtbot, dialog, 2, "A new person")
    assert offered == ["Horáček Petr, 05 Nov 1979 – came before", "A new person"]
    assert dialog.table.model.index(2, 0).data() == "New"
    _import(qtbot, context, dialog)
    assert _guests(context, records)[2].person.id not in {
        row.person.id for row in dialog.proposal.rows[2].candidates
    }


def test_that_doubt_about_a_person_is_asked_in_the_row(
    qtbot, context, records, make_dialog, tmp_path
):
    """F70: never guessed."""
    path = list_csv(tmp_path / "list.csv", [("Kos", "Ivo", "žák", "", "", "M")])
    dialog = make_dialog(path)
    assert dialog.table.model.index(0, 0).data() == "Which person?"
    assert not dialog.foot.import_button.isEnabled()
    offered = _choose(qtbot, dialog, 0, "Kos Ivo, 02 Feb 2007 – came before")
    assert len(offered) == 3
    assert dialog.table.model.index(0, 0).data() == "Comes again"
    _import(qtbot, context, dialog)
    assert _guests(context, records)[2].person.birth_date == date(2007, 2, 2)


def test_that_the_keyboard_chooses_a_person_too(qtbot, make_dialog, tmp_path):
    dialog = make_dialog(list_csv(tmp_path / "list.csv", [("Kos", "Ivo", "žák", "", "", "M")]))
    view = dialog.table.view
    view.setFocus()
    view.setCurrentIndex(dialog.table.model.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    box = view.viewport().findChild(QComboBox, "import_person")
    assert box.currentIndex() == -1
    box.setCurrentIndex(2)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.table.model.index(0, 0).data() == "New")


def test_that_one_change_can_be_declined(qtbot, context, records, make_dialog, tmp_path):
    """U38: without its tick a cell keeps the old value."""
    dialog = make_dialog(list_csv(tmp_path / "list.csv"))
    index = _index(dialog, 0, "tshirt")
    assert index.data() == "S → M"
    view = dialog.table.view
    view.setFocus()
    view.setCurrentIndex(index)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert index.data(Qt.ItemDataRole.BackgroundRole) is None
    _import(qtbot, context, dialog)
    first = _guests(context, records)[0]
    assert first.participation.tshirt == "S"
    assert first.value("doc_number") == "45112083"


def test_that_all_changes_declined_leave_a_person_as_they_are(qtbot, make_dialog, tmp_path):
    path = list_csv(
        tmp_path / "list.csv", [("Nováková", "Tereza", "XL")], ("Příjmení", "Jméno", "Tričko")
    )
    dialog = make_dialog(path)
    index = _index(dialog, 0, "tshirt")
    dialog.table.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert dialog.head.summary.text() == "1 already in the list"
    dialog.table.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert dialog.head.summary.text() == "1 changed"


def test_that_missing_people_are_named(make_dialog, tmp_path):
    """F90: listed, never deleted."""
    dialog = make_dialog(list_csv(tmp_path / "list.csv", PEOPLE[1:]))
    assert "Nováková Tereza" in dialog.head.notes.text()


def test_that_the_rows_with_errors_go_to_a_file(qtbot, prompts, make_dialog, tmp_path):
    """U37: the rest is imported, the bad rows can be mended and imported later."""
    dialog = make_dialog(list_csv(tmp_path / "list.csv", [*PEOPLE, BAD]))
    assert dialog.foot.errors_button.isVisible()
    target = tmp_path / "errors"
    prompts.files.append(target)
    qtbot.mouseClick(dialog.foot.errors_button, Qt.MouseButton.LeftButton)
    written = target.with_suffix(".xlsx")
    qtbot.waitUntil(written.exists)
    qtbot.waitUntil(dialog.foot.notices.isVisible)
    rows = list(load_workbook(written).active.values)
    assert rows[1][:6] == BAD
    assert rows[0][6] == "Why it was not taken"
    assert "5:4" in rows[1][6]
    again = make_dialog(written)
    assert [column.target for column in again.proposal.columns][-1] == "number"
    assert "note" not in again.proposal.rows[0].values


def test_that_no_file_is_offered_when_nothing_is_wrong(prompts, make_dialog, tmp_path):
    dialog = make_dialog(list_csv(tmp_path / "list.csv"))
    assert not dialog.foot.errors_button.isVisible()


def test_that_a_full_disk_is_told_when_the_errors_are_saved(
    qtbot, prompts, make_dialog, tmp_path, monkeypatch
):
    """F18"""

    def full(path, data):
        raise EnvironmentFault("store_full")

    monkeypatch.setattr(import_list, "write_atomically", full)
    dialog = make_dialog(list_csv(tmp_path / "list.csv", [*PEOPLE, BAD]))
    prompts.files.extend([None, tmp_path / "errors.xlsx"])
    qtbot.mouseClick(dialog.foot.errors_button, Qt.MouseButton.LeftButton)
    assert not dialog.foot.notices.isVisible()
    qtbot.mouseClick(dialog.foot.errors_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.foot.notices.isVisible)
    assert dialog.foot.import_button.isEnabled()


def test_that_a_column_chosen_by_hand_is_remembered_for_the_partner(
    qtbot, context, records, make_dialog, tmp_path
):
    """U39"""
    path = list_csv(tmp_path / "list.csv")
    dialog = make_dialog(path)
    box = dialog.table.header.choices_of(5)
    row = next(n for n in range(box.count()) if box.itemData(n) == "room")
    box.setCurrentIndex(row)
    box.activated.emit(row)
    qtbot.waitUntil(lambda: dialog.proposal is not None)
    _import(qtbot, context, dialog)
    again = make_dialog(path, records=load_visit(context.store, records.visit.id))
    assert again.proposal.columns[5].target == "room"
    assert not again.foot.import_button.isEnabled()


def test_that_a_form_goes_out_and_shows_only_what_changed(
    qtbot, context, records, prompts, make_dialog, tmp_path
):
    """U38, U41: two cells and one row, the rest of the table out of sight."""
    path = tmp_path / "form.xlsx"
    form = PartnerFormDialog(context, records)
    qtbot.addWidget(form)
    form.open()
    assert form.language.currentData() == "cs"
    assert form.sensitive.isVisible()
    prompts.files.append(path.with_suffix(""))
    with qtbot.waitSignal(context.events.notice_given) as notice:
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert notice.args[:2] == ["Saved: form.xlsx", "Open file"]
    book = load_workbook(path)
    sheet = book.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(4, columns["tshirt"]).value = "XXL"
    sheet.cell(6, columns["surname_native"]).value = "Veselá"
    sheet.cell(6, columns["given_native"]).value = "Ida"
    sheet.cell(6, columns["birth_date"]).value = date(2009, 1, 2)
    book.save(path)
    dialog = make_dialog(path)
    view, model = dialog.table.view, dialog.table.model
    assert dialog.head.summary.text() == "1 new · 1 changed · 1 already in the list"
    assert dialog.only_changes.isChecked()
    shown = [s.field for n, s in enumerate(model.sections, 1) if not view.isColumnHidden(n)]
    assert shown == ["surname_native", "given_native", "birth_date", "tshirt"]
    assert [view.isRowHidden(row) for row in range(3)] == [False, True, False]
    qtbot.mouseClick(dialog.only_changes, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert not any(view.isRowHidden(row) for row in range(3))
    _import(qtbot, context, dialog)
    assert [row.participation.tshirt for row in _guests(context, records)] == ["XXL", "L", ""]


def test_that_a_blank_form_warns_of_nothing(qtbot, context, records, prompts):
    """U41"""
    form = open_partner_form(context, records, Side.GUEST)
    form.content.setCurrentIndex(1)
    assert form.is_blank()
    assert not form.sensitive.isVisible()
    form.side.setCurrentIndex(form.side.findData(Side.HOST))
    assert (form.chosen_side(), form.language.currentData()) == (Side.HOST, "ru")
    assert form.content.count() == 1
    prompts.files.append(None)
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert form.isVisible()
    with qtbot.waitSignal(form.destroyed):
        form.reject()


def test_that_a_form_that_cannot_be_written_is_told(
    qtbot, context, records, prompts, tmp_path, monkeypatch
):
    """F18"""
    from kpt_desktop.gui.dialogs import partner_form

    def full(path, data):
        raise EnvironmentFault("store_full")

    monkeypatch.setattr(partner_form, "write_atomically", full)
    form = PartnerFormDialog(context, records)
    qtbot.addWidget(form)
    form.open()
    prompts.files.append(tmp_path / "form.xlsx")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(form.notices.isVisible)
    assert form.save_button.isEnabled()
