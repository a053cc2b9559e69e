"""The import of a list: nothing changes before it was seen, and everything can be mended in it."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit

from kpt_desktop.domain.enums import Side
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.gui.dialogs import import_list
from kpt_desktop.gui.dialogs.import_list import ImportListDialog
from kpt_desktop.services.visits import load_visit
from tests.gui.files import HEADINGS, PEOPLE, list_book, list_csv
from tests.gui.helpers import drop_file, store_visit, type_text
from tests.helpers.factories import make_visit_records

BAD = ("Zeman", "Tomáš", "žák", "31.04.2009", "47000111", "M")


@pytest.fixture
def records(context):
    return store_visit(context, make_visit_records(students=0, teachers=0))


@pytest.fixture
def path(tmp_path):
    return list_csv(tmp_path / "list.csv")


@pytest.fixture
def make_dialog(qtbot, context, records):
    kept = []  # a dialog without a window of its own belongs to whoever holds it

    def make(path, ready=True, records=records):
        dialog = ImportListDialog(context, records, path)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.open()
        if ready:
            qtbot.waitUntil(lambda: dialog.proposal is not None)
        return dialog

    yield make
    kept.clear()


def _guests(context, records):
    return load_visit(context.store, records.visit.id).participants(Side.GUEST)


def _index(dialog, row, field):
    sections = [section.field for section in dialog.table.model.sections]
    return dialog.table.model.index(row, sections.index(field) + 1)


def _text(dialog, row, field):
    return _index(dialog, row, field).data()


def _edit(qtbot, dialog, row, field, typed):
    view = dialog.table.view
    view.setFocus()
    view.setCurrentIndex(_index(dialog, row, field))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.viewport().findChild(QLineEdit)
    editor.selectAll()
    type_text(editor, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.viewport().findChildren(QLineEdit))


def _import(qtbot, context, dialog):
    with qtbot.waitSignal(context.events.notice_given) as notice:
        qtbot.mouseClick(dialog.foot.import_button, Qt.MouseButton.LeftButton)
    return notice.args


def test_that_a_file_is_shown_before_anything_changes(context, records, make_dialog, path):
    dialog = make_dialog(path)
    assert dialog.head.summary.text() == "3 new"
    assert _text(dialog, 0, "surname_native") == "Nováková"
    assert dialog.foot.import_button.text() == "&Import 3 person(s)"
    assert not _guests(context, records)


def test_that_the_import_is_one_change_with_an_undo(qtbot, context, records, make_dialog, path):
    """U06, U40"""
    dialog = make_dialog(path)
    message, button, undo = _import(qtbot, context, dialog)
    assert (message, button) == ("3 person(s) imported", "Undo")
    assert len(_guests(context, records)) == 3
    assert not dialog.isVisible()
    with qtbot.waitSignal(context.events.change_applied):
        undo()
    assert not _guests(context, records)


def test_that_cancel_changes_nothing(qtbot, context, records, make_dialog, path):
    dialog = make_dialog(path)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not _guests(context, records)


def test_that_a_bad_cell_says_why_and_where(make_dialog, tmp_path):
    """U37"""
    dialog = make_dialog(list_csv(tmp_path / "list.csv", [*PEOPLE, BAD]))
    index = _index(dialog, 3, "birth_date")
    dialog.table.view.setCurrentIndex(index)
    assert dialog.head.summary.text() == "3 new · 1 with errors"
    assert dialog.foot.import_button.text() == "&Import 3, leave 1 out"
    assert dialog.table.reason.text().startswith("5:4: ")
    assert index.data() == "31.04.2009"
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None
    assert dialog.table.reason.text().split(": ", 1)[1] in index.data(Qt.ItemDataRole.ToolTipRole)


def test_that_a_bad_cell_is_mended_in_place(qtbot, context, records, make_dialog, tmp_path):
    """U37"""
    dialog = make_dialog(list_csv(tmp_path / "list.csv", [*PEOPLE, BAD]))
    _edit(qtbot, dialog, 3, "birth_date", "30. dubna 2009")
    assert dialog.head.summary.text() == "4 new"
    _import(qtbot, context, dialog)
    assert _guests(context, records)[3].person.birth_date.isoformat() == "2009-04-30"


def test_that_a_cell_left_as_it_was_is_no_edit(qtbot, make_dialog, path):
    dialog = make_dialog(path)
    before = dialog.proposal
    _edit(qtbot, dialog, 0, "surname_native", "Nováková")
    assert dialog.proposal is before


def test_that_a_person_can_be_left_out_and_taken_again(qtbot, context, records, make_dialog, path):
    dialog = make_dialog(path)
    view = dialog.table.view
    view.setFocus()
    view.setCurrentIndex(dialog.table.model.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert dialog.head.summary.text() == "2 new · 1 left out"
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert dialog.head.summary.text() == "3 new"
    qtbot.keyClick(view, Qt.Key.Key_Space)
    _import(qtbot, context, dialog)
    assert [row.person.surname_native for row in _guests(context, records)] == [
        "Dvořák",
        "Horáček",
    ]


def test_that_a_second_import_has_nothing_to_do(qtbot, context, records, make_dialog, path):
    """F90"""
    _import(qtbot, context, make_dialog(path))
    fresh = load_visit(context.store, records.visit.id)
    dialog = make_dialog(path, records=fresh)
    assert dialog.head.summary.text() == "3 already in the list"
    assert dialog.foot.import_button.text() == "Nothing to import"
    assert not dialog.foot.import_button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()


def test_that_a_changed_cell_shows_old_and_new(qtbot, context, records, make_dialog, path):
    """U38"""
    _import(qtbot, context, make_dialog(path))
    list_csv(path, [(*PEOPLE[0][:5], "S"), *PEOPLE[1:]])
    dialog = make_dialog(path, records=load_visit(context.store, records.visit.id))
    assert _text(dialog, 0, "tshirt") == "M → S"
    assert dialog.table.model.index(0, 0).data() == "Changed"
    assert dialog.head.summary.text() == "1 changed · 2 already in the list"
    assert _index(dialog, 0, "tshirt").data(Qt.ItemDataRole.EditRole) == "S"


def test_that_a_column_can_be_taken_for_another_field(qtbot, context, records, make_dialog, path):
    dialog = make_dialog(path)
    box = dialog.table.header.choices_of(5)
    assert box.accessibleName() == "Column “Velikost trička” of the file"
    row = next(n for n in range(box.count()) if box.itemData(n) == "room")
    box.setCurrentIndex(row)
    box.activated.emit(row)
    qtbot.waitUntil(lambda: dialog.proposal is not None)
    assert _text(dialog, 0, "room") == "M"
    _import(qtbot, context, dialog)
    assert _guests(context, records)[0].participation.room == "M"


def test_that_columns_kept_as_notes_show_their_own_texts(make_dialog, tmp_path):
    people = [(*row, "plavání", "ano") for row in PEOPLE]
    headings = (*HEADINGS, "Zájmy", "Chová psa")
    dialog = make_dialog(list_csv(tmp_path / "list.csv", people, headings))
    shown = [dialog.table.model.index(0, n).data() for n in range(dialog.table.model.columnCount())]
    assert [column.target for column in dialog.proposal.columns[-2:]] == [None, None]
    assert {"plavání", "ano"} <= set(shown)


def test_that_a_full_name_spreads_over_its_parts(make_dialog, tmp_path):
    path = list_csv(
        tmp_path / "list.csv",
        [("Nováková Tereza", "12.03.2009"), ("Dvořák Jan", "30.07.2008")],
        ("Jméno a příjmení", "Datum narození"),
    )
    dialog = make_dialog(path)
    header = dialog.table.header
    assert (_text(dialog, 0, "surname_native"), _text(dialog, 0, "given_native")) == (
        "Nováková",
        "Tereza",
    )
    surname, given = (_index(dialog, 0, f).column() for f in ("surname_native", "given_native"))
    head = header.choices_of(0).parent()
    assert head.width() >= header.sectionSize(surname) + header.sectionSize(given) - 1


def test_that_only_problems_can_be_shown(qtbot, make_dialog, tmp_path):
    dialog = make_dialog(list_csv(tmp_path / "list.csv", [*PEOPLE, BAD]))
    qtbot.mouseClick(dialog.head.only_problems, Qt.MouseButton.LeftButton)
    dialog.head.only_problems.setChecked(True)
    assert dialog.table.model.rowCount() == 1
    dialog.head.only_problems.setChecked(False)
    assert dialog.table.model.rowCount() == 4


def test_that_a_hidden_sheet_is_named_as_hidden_and_can_be_chosen(qtbot, make_dialog, tmp_path):
    """F81"""
    dialog = make_dialog(list_book(tmp_path / "list.xlsx"))
    box = dialog.head.sheet
    assert [box.itemText(n) for n in range(box.count())] == ["Seznam", "Loni (hidden)"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    qtbot.waitUntil(lambda: dialog.proposal is not None)
    assert _text(dialog, 0, "surname_native") == "Marková"
    assert box.currentIndex() == 1


def test_that_the_other_side_keeps_what_was_mended(qtbot, context, records, make_dialog, tmp_path):
    dialog = make_dialog(list_csv(tmp_path / "list.csv", [*PEOPLE, BAD]))
    _edit(qtbot, dialog, 3, "birth_date", "30.04.2009")
    dialog.side.setCurrentIndex(dialog.side.findData(Side.HOST))
    dialog.side.activated.emit(dialog.side.currentIndex())
    qtbot.waitUntil(lambda: dialog.proposal is not None)
    assert dialog.head.summary.text() == "4 new"
    _import(qtbot, context, dialog)
    assert len(load_visit(context.store, records.visit.id).participants(Side.HOST)) == 4


def test_that_a_side_asked_for_is_chosen(qtbot, context, records, path):
    dialog = ImportListDialog(context, records, path, Side.HOST)
    qtbot.addWidget(dialog)
    assert dialog.chosen_side() is Side.HOST
    assert "КПТ" in dialog.side.currentText() or "KPT" in dialog.side.currentText()
    qtbot.waitUntil(lambda: dialog.proposal is not None)


def test_that_a_file_that_is_no_list_is_told_and_another_can_be_chosen(
    qtbot, make_dialog, prompts, path, tmp_path
):
    """F77, F80"""
    photo = tmp_path / "photo.xlsx"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 20)
    dialog = make_dialog(photo, ready=False)
    qtbot.waitUntil(dialog.stage.refusal.isVisible)
    assert dialog.stage.refusal.text()
    assert not dialog.foot.import_button.isEnabled()
    prompts.files.append(path)
    qtbot.mouseClick(dialog.stage.another, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.proposal is not None)
    assert dialog.stage.showing_content
    assert dialog.findChild(QLabel, "import_file").text() == "list.csv"


def test_that_a_missing_file_is_told(qtbot, make_dialog, prompts, tmp_path):
    dialog = make_dialog(tmp_path / "gone.xlsx", ready=False)
    qtbot.waitUntil(dialog.stage.refusal.isVisible)
    prompts.files.append(None)
    qtbot.mouseClick(dialog.stage.another, Qt.MouseButton.LeftButton)
    assert dialog.stage.refusal.isVisible()


def test_that_a_dropped_file_is_read_instead(qtbot, make_dialog, path, tmp_path):
    dialog = make_dialog(path)
    drop_file(dialog.stage, list_csv(tmp_path / "other.csv", PEOPLE[:1]))
    qtbot.waitUntil(lambda: dialog.head.summary.text() == "1 new")


@pytest.fixture
def slow(monkeypatch):
    """Stands for a file that takes long to read, until it is stopped."""
    stopped = Event()

    def read(*_, cancelled, **__):
        for _ in range(2000):
            if cancelled():
                stopped.set()
                break
            Event().wait(0.01)
        raise EnvironmentFault("child_cancelled")

    monkeypatch.setattr(import_list, "propose_for", read)
    return stopped


def test_that_waiting_is_told_after_a_moment_and_cancel_stops_it(qtbot, context, make_dialog, slow):
    dialog = make_dialog(Path("slow.csv"), ready=False)
    assert dialog.stage.waiting.text() == ""
    qtbot.waitUntil(lambda: dialog.stage.waiting.text() == "Reading the file…")
    qtbot.mouseClick(dialog.foot.cancel_button, Qt.MouseButton.LeftButton)
    assert slow.wait(5)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert not dialog.isVisible()


def test_that_a_refused_change_leaves_the_dialog_open(
    qtbot, context, records, make_dialog, path, monkeypatch
):
    """F18: the disk is full; nothing typed in the preview is lost."""
    dialog = make_dialog(path)

    def full(change):
        raise EnvironmentFault("store_full")

    monkeypatch.setattr(context.desk, "apply", full)
    qtbot.mouseClick(dialog.foot.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.foot.notices.isVisible)
    assert dialog.isVisible()
    assert dialog.foot.import_button.isEnabled()


def test_that_names_with_signs_are_shown_as_typed(make_dialog, tmp_path):
    """U88"""
    people = [("<b>Nováková</b> & syn", "Tereza", "žákyně", "31.04.2009", "45112083", "M")]
    dialog = make_dialog(list_csv(tmp_path / "<i>&list.csv", people))
    assert dialog.findChild(QLabel, "import_file").text() == "<i>&list.csv"
    assert dialog.findChild(QLabel, "import_file").textFormat() == Qt.TextFormat.PlainText
    assert _text(dialog, 0, "surname_native") == "<b>Nováková</b> & syn"


def test_that_enter_in_the_table_does_not_import(qtbot, context, records, make_dialog, path):
    dialog = make_dialog(path)
    dialog.table.view.setFocus()
    qtbot.keyClick(dialog.table.view, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not _guests(context, records)


def test_that_the_model_keeps_qts_rules(qtbot, make_dialog, tmp_path):
    dialog = make_dialog(list_csv(tmp_path / "list.csv", [*PEOPLE, BAD]))
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(dialog.table.model, mode)
    dialog.table.show_only_problems(only=True)
    dialog.table.show_only_problems(only=False)
    _edit(qtbot, dialog, 3, "birth_date", "30.04.2009")
    assert tester.model() is dialog.table.model


def test_that_fresh_records_are_used_for_the_import(qtbot, context, records, make_dialog, path):
    dialog = make_dialog(path)
    context.events.visit_shown.emit(load_visit(context.store, records.visit.id))
    context.events.visit_shown.emit(None)
    _import(qtbot, context, dialog)
    assert len(_guests(context, records)) == 3


def test_that_the_dialog_fits_a_small_screen(make_dialog, path):
    dialog = make_dialog(path)
    assert dialog.minimumSizeHint().width() <= 1100
    assert dialog.minimumSizeHint().height() <= 640


def test_that_a_long_refusal_is_shown_whole(qtbot, make_dialog, tmp_path):
    pdf = tmp_path / "list.xlsx"
    pdf.write_bytes(b"%PDF-1.7\n")
    dialog = make_dialog(pdf, ready=False)
    refusal = dialog.stage.refusal
    qtbot.waitUntil(refusal.isVisible)
    qtbot.waitUntil(lambda: refusal.height() >= refusal.heightForWidth(refusal.width()))
    assert refusal.width() > 400
