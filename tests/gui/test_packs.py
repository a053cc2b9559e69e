"""Lists for recipients: what goes is seen before, what is missing leads to its field."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from kpt_desktop.domain.enums import ConsentAnswer, Side
from kpt_desktop.domain.records import IssuedDocument
from kpt_desktop.gui.dialogs.export_list import ExportListDialog
from kpt_desktop.gui.dialogs.packs import PacksDialog
from kpt_desktop.gui.dialogs.paper_preview import PaperPreviewDialog
from kpt_desktop.services import issued
from tests.gui.helpers import store_visit, type_text
from tests.helpers.packs import full_visit, with_values

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def records(context):
    return store_visit(context, full_visit())


@pytest.fixture
def opened():
    return []


@pytest.fixture
def make_dialog(qtbot, context, records, opened):
    kept = []

    def make(shown=None, kind="hotel"):
        dialog = PacksDialog(context, shown or records, opener=opened.append)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.open()
        dialog.list.choose(kind)
        qtbot.waitUntil(lambda: dialog.ready and not context.tasks.busy)
        return dialog

    yield make
    kept.clear()


def notes(context):
    with context.store.reading() as reader:
        return reader.find(IssuedDocument)


def table_of(dialog, number=0):
    """What the preview shows, as texts."""
    view = dialog.view.tables.widget(number)
    assert isinstance(view, QTableView)
    model = view.model()
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    rows = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    return heads, rows


def save(qtbot, context, prompts, dialog, path):
    prompts.files.append(path)
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: not context.tasks.busy and path.exists())


def notice(dialog):
    return dialog.notices.findChild(QLabel, "notice_text").text()


def test_that_the_recipients_stand_under_when_they_need_their_list(make_dialog):
    dialog = make_dialog()
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert lines.index("Before the visit") < lines.index("Consulate and partner")
    assert lines.index("On arrival") < lines.index("Hotel or dormitory")
    assert lines.index("During the visit") < lines.index("Canteen")
    assert len(lines) == 9 + 3, "nine packs for a visit to Russia under three headings"


def test_that_the_keyboard_passes_over_the_headings(qtbot, make_dialog):
    dialog = make_dialog(kind="badge_list")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.list.kind() == "migration"


def test_that_the_preview_is_what_the_file_holds(qtbot, context, prompts, make_dialog, tmp_path):
    dialog = make_dialog()
    heads, rows = table_of(dialog)
    path = tmp_path / "hotel.xlsx"
    save(qtbot, context, prompts, dialog, path)
    written = list(load_workbook(path).active.iter_rows(values_only=True))
    shown = [
        [f"{v:%d.%m.%Y}" if hasattr(v, "strftime") else "" if v is None else str(v) for v in line]
        for line in written
    ]
    assert shown == [heads, *rows]
    assert "Комната" in heads
    assert len(rows) == 8


def test_that_the_file_is_named_after_visit_and_recipient(
    qtbot, context, prompts, make_dialog, tmp_path
):
    """U64"""
    dialog = make_dialog()
    save(qtbot, context, prompts, dialog, tmp_path / "a.xlsx")
    assert prompts.suggested.name == "2026-10 Босковице - гостиница.xlsx"


def test_that_a_saved_file_is_noted_once_and_opened_from_the_notice(
    qtbot, context, prompts, make_dialog, opened, tmp_path
):
    """U64"""
    dialog = make_dialog()
    dialog.view.recipient.selectAll()
    type_text(dialog.view.recipient, "Гостиница «Нева»")
    path = tmp_path / "typed without ending"
    prompts.files.append(path)
    with qtbot.waitSignal(context.events.notice_given) as told:
        qtbot.mouseClick(dialog.save_button, LEFT)
    assert notice(dialog) == "Saved: typed without ending.xlsx"
    dialog.notices.findChild(QPushButton, "notice_action").click()
    told.args[2]()
    assert opened == [tmp_path / "typed without ending.xlsx", tmp_path]
    (note,) = notes(context)
    assert (note.kind, note.recipient, note.people) == ("hotel", "Гостиница «Нева»", 8)
    assert dialog.isVisible(), "the next list is a click away"


def test_that_the_recipient_is_remembered_for_the_pack(
    qtbot, context, prompts, make_dialog, tmp_path
):
    first = make_dialog()
    first.view.recipient.setText("Hotel Neva")
    save(qtbot, context, prompts, first, tmp_path / "a.xlsx")
    first.reject()
    again = make_dialog()
    assert again.view.recipient.text() == "Hotel Neva"
    again.list.choose("security")
    assert again.view.recipient.text() == "security desk"


def test_that_what_the_file_holds_is_said(qtbot, make_dialog):
    """U63"""
    dialog = make_dialog()
    assert dialog.view.sensitive.text() == "! The file will hold passport data."
    assert dialog.view.summary.text().startswith("8 person(s) named in the file, ")
    for kind, words in (
        ("canteen", "! The file will hold data about health."),
        ("partner", ""),
    ):
        dialog.list.choose(kind)
        qtbot.waitUntil(lambda: dialog.ready)
        assert dialog.view.sensitive.text() == words
        assert dialog.view.sensitive.isVisible() == bool(words)


def test_that_a_pack_of_several_tables_shows_each(make_dialog):
    dialog = make_dialog(kind="canteen")
    tabs = [dialog.view.tables.tabText(n) for n in range(dialog.view.tables.count())]
    assert tabs == ["Питание по дням (17)", "Особое питание (2)", "Лист шеф-повара (3)"]


def test_that_languages_and_formats_are_those_of_the_recipient(qtbot, make_dialog):
    dialog = make_dialog(kind="partner")
    assert dialog.view.choice().languages == "cs"
    dialog.view.languages.setCurrentIndex(dialog.view.languages.findData("ru"))
    assert not dialog.ready
    qtbot.waitUntil(lambda: dialog.ready)
    assert "Роль" in table_of(dialog)[0]
    forms = [dialog.view.format.itemData(n) for n in range(dialog.view.format.count())]
    assert forms == ["xlsx", "pdf"]


def test_that_who_is_left_out_is_told_and_leads_to_the_field(qtbot, context, make_dialog, records):
    row = records.participants(Side.GUEST)[2]
    some = with_values(records, [row], c_pd=ConsentAnswer.REFUSED)
    dialog = make_dialog(some)
    assert len(table_of(dialog)[1]) == 7
    assert dialog.save_button.isEnabled(), "the others may go"
    item = dialog.view.missing.item(0)
    assert "Novákov" in item.text()
    assert item.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Warning: ")
    where = dialog.view.missing.visualItemRect(item).center()
    with qtbot.waitSignal(context.events.subject_requested) as asked:
        qtbot.mouseClick(dialog.view.missing.viewport(), LEFT, pos=where)
    assert (asked.args[0].id, asked.args[0].field) == (row.participation.id, "c_pd")
    assert not dialog.isVisible()


def test_that_a_list_of_nobody_cannot_be_saved(make_dialog, records):
    nobody = with_values(records, records.participants(), c_pd=None)
    dialog = make_dialog(nobody)
    assert not dialog.save_button.isEnabled()
    assert "nobody can be in it" in dialog.view.missing.item(0).text()


def test_that_calling_off_writes_and_notes_nothing(qtbot, context, prompts, make_dialog):
    dialog = make_dialog()
    prompts.files.append(None)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert notes(context) == ()
    assert dialog.save_button.isEnabled()


def test_that_a_folder_that_is_gone_is_told_and_nothing_noted(
    qtbot, context, prompts, make_dialog, tmp_path
):
    """F20, F96"""
    dialog = make_dialog()
    prompts.files.append(tmp_path / "gone" / "a.xlsx")
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(dialog.notices.isVisible)
    assert notes(context) == ()
    assert dialog.save_button.isEnabled()


def test_that_a_note_that_fails_is_told(
    qtbot, context, prompts, make_dialog, tmp_path, monkeypatch
):
    from kpt_desktop.errors import EnvironmentFault

    def fail(*_):
        raise EnvironmentFault("store_full")

    monkeypatch.setattr(issued, "note", fail)
    dialog = make_dialog()
    path = tmp_path / "a.xlsx"
    with qtbot.waitSignal(context.tasks.failed) as told:
        save(qtbot, context, prompts, dialog, path)
    assert told.args[0].key == "issued_not_noted"
    assert "could not be noted" in notice(dialog)
    assert path.exists()


def test_that_a_closed_dialog_does_not_lose_the_note(
    qtbot, context, prompts, make_dialog, tmp_path
):
    dialog = make_dialog()
    prompts.files.append(tmp_path / "a.xlsx")
    with qtbot.waitSignal(context.events.notice_given):
        qtbot.mouseClick(dialog.save_button, LEFT)
    dialog.reject()
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert len(notes(context)) == int((tmp_path / "a.xlsx").exists()) == 1


def test_that_the_pages_can_be_looked_at_before(qtbot, make_dialog):
    """U61"""
    dialog = make_dialog()
    dialog.view.recipient.setText("Hotel Neva")
    with qtbot.waitSignal(dialog.preview_requested) as asked:
        qtbot.mouseClick(dialog.print_button, LEFT)
    assert asked.args == ["hotel", "ru", "Hotel Neva"]


def test_that_the_saved_pages_of_a_pack_are_noted(qtbot, context, prompts, records, tmp_path):
    dialog = PaperPreviewDialog(context, records, "hotel", languages="cs", recipient="Hotel Neva")
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.ready, timeout=20_000)
    assert dialog.choices.chosen_languages() == ("cs",)
    prompts.files.append(tmp_path / "hotel.pdf")
    with qtbot.waitSignal(context.events.notice_given):
        qtbot.mouseClick(dialog.save_button, LEFT)
    (note,) = notes(context)
    assert (note.kind, note.form, note.languages) == ("hotel", "pdf", "cs")
    assert note.recipient == "Hotel Neva"
    dialog.choices.document.setCurrentIndex(dialog.choices.document.findData("partner"))
    assert dialog.choices.chosen_languages() == ("cs",)


def test_that_what_is_printed_is_noted_and_the_programme_is_not(qtbot, context, records, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    def to_file(printer, _pages, _parent):
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return True

    for kind, count in (("participants", 1), ("programme", 1)):
        dialog = PaperPreviewDialog(context, records, kind, choose_printer=to_file)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda shown=dialog: shown.ready, timeout=20_000)
        qtbot.mouseClick(dialog.print_button, LEFT)
        qtbot.waitUntil(lambda shown=dialog: "sent to the printer" in notice(shown), timeout=20_000)
        qtbot.waitUntil(lambda: not context.tasks.busy)
        assert len(notes(context)) == count
    (note,) = notes(context)
    assert (note.kind, note.form, note.people) == ("participants", "print", 16)


def test_that_the_export_of_a_list_is_noted_too(qtbot, context, prompts, records, tmp_path):
    dialog = ExportListDialog(context, records, ["surname_native", "birth_date"], ())
    qtbot.addWidget(dialog)
    dialog.open()
    type_text(dialog.recipient, "Комитет")
    prompts.files.append(tmp_path / "list.xlsx")
    with qtbot.waitSignal(context.events.notice_given):
        qtbot.mouseClick(dialog.save_button, LEFT)
    (note,) = notes(context)
    assert (note.kind, note.recipient, note.people) == ("participants", "Комитет", 16)
    assert note.columns == "surname_native birth_date"


def test_that_the_export_leads_to_the_ready_lists(qtbot, context, records):
    dialog = ExportListDialog(context, records, ["surname_native"], ())
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.waitSignal(dialog.packs_requested):
        qtbot.mouseClick(dialog.packs_button, LEFT)
    assert not dialog.isVisible()


def test_that_the_dialog_fits_a_small_screen(make_dialog):
    dialog = make_dialog()
    assert dialog.minimumSizeHint().width() < 1180
    assert dialog.minimumSizeHint().height() < 660
