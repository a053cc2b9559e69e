"""What went to whom: by visit, in words, as a file; and the way to it from the menus."""

from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel

from kpt_desktop.domain.records import IssuedDocument
from kpt_desktop.gui.dialogs.issued_log import IssuedLogDialog
from kpt_desktop.services.issued import LOG_COLUMNS, note
from tests.gui.helpers import store_visit
from tests.gui.running import running, settled
from tests.helpers.factories import make_visit_records
from tests.helpers.stores import make_store

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def visits(context):
    first = store_visit(context, make_visit_records())
    second = store_visit(context, make_visit_records(code="2027-05-brno-in"))
    day = date(2026, 9, 1)
    note(
        context.store,
        [
            IssuedDocument(visit_id=first.visit.id, kind="hotel", issued_on=day, issued_at=842,
                           recipient="Hotel Neva", form="xlsx", languages="ru", people=8,
                           columns="surname_lat doc_number", file_name="hotel.xlsx"),
            IssuedDocument(visit_id=second.visit.id, kind="canteen", issued_on=day, issued_at=900,
                           form="print", languages="ru+en"),
        ],
    )  # fmt: skip
    return first, second


@pytest.fixture
def make_dialog(qtbot, context):
    kept = []

    def make(visit_id=None):
        dialog = IssuedLogDialog(context, visit_id)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: not context.tasks.busy)
        return dialog

    yield make
    kept.clear()


def shown(dialog):
    model = dialog.view.model()
    return [
        dict(zip(LOG_COLUMNS, line, strict=True))
        for line in (
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        )
    ]


def test_that_the_log_says_what_to_whom_and_what_it_held(make_dialog, visits):
    newest, hotel = shown(make_dialog())
    assert (newest["what"], newest["time"], newest["form"]) == ("Order of meals", "15:00", "print")
    assert (hotel["date"], hotel["time"]) == ("01.09.2026", "14:02")
    assert (hotel["recipient"], hotel["people"], hotel["file"]) == ("Hotel Neva", "8", "hotel.xlsx")
    assert hotel["columns"] == "Surname as in the passport, Document number"


def test_that_it_begins_with_the_visit_on_the_screen_and_shows_all_when_asked(make_dialog, visits):
    dialog = make_dialog(visits[0].visit.id)
    assert [row["what"] for row in shown(dialog)] == ["Rooming list"]
    dialog.visit.setCurrentIndex(0)
    assert len(shown(dialog)) == 2
    assert dialog.count.text() == "2 list(s) given out"


def test_that_an_empty_log_says_what_belongs_there(make_dialog):
    dialog = make_dialog()
    assert dialog.empty.isVisible()
    assert not dialog.view.isVisible()
    assert not dialog.save_button.isEnabled()


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_that_the_log_is_saved_as_a_table(qtbot, prompts, make_dialog, visits, tmp_path, ending):
    dialog = make_dialog()
    path = tmp_path / f"log.{ending}"
    prompts.files.append(path)
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(dialog.notices.isVisible)
    assert dialog.notices.findChild(QLabel, "notice_text").text() == f"Saved: log.{ending}"
    if ending == "xlsx":
        assert load_workbook(path).active.max_row == 3
    else:
        assert len(path.read_text("utf-8-sig").splitlines()) == 3


@pytest.fixture
def program(qtbot, store_path, prompts):
    make_store(store_path)
    with running(qtbot, store_path, prompts) as program:
        yield program


def dialog_named(program, name):
    return program.window.findChild(QDialog, name)


def test_that_menus_and_the_export_button_lead_to_the_lists(qtbot, program):
    """From the Documents menu, from its shortcut, and from the list's Export button."""
    commands = program.window.commands
    menu = program.window.menus._menus["documents"]
    names = [action.objectName() for action in menu.actions()]
    assert {"action_packs", "action_issued"} <= set(names)
    commands["packs"].trigger()
    packs = dialog_named(program, "packs")
    qtbot.waitUntil(lambda: packs.ready)
    qtbot.mouseClick(packs.log_button, LEFT)
    log = dialog_named(program, "issued_log")
    settled(qtbot, program)
    assert log.isVisible()
    log.reject()
    packs.reject()
    commands["export_list"].trigger()
    export = dialog_named(program, "export_list")
    qtbot.mouseClick(export.packs_button, LEFT)
    qtbot.waitUntil(
        lambda: any(d.isVisible() for d in program.window.findChildren(QDialog, "packs"))
    )
    settled(qtbot, program)


def test_that_the_pages_open_over_the_lists_in_the_chosen_language(qtbot, program):
    program.window.commands["packs"].trigger()
    packs = dialog_named(program, "packs")
    packs.list.choose("partner")
    qtbot.waitUntil(lambda: packs.ready)
    qtbot.mouseClick(packs.print_button, LEFT)
    preview = packs.findChild(QDialog, "paper_preview")
    assert preview.choices.kind() == "partner"
    assert preview.choices.languages.currentData() == packs.view.choice().languages
    qtbot.waitUntil(lambda: preview.ready, timeout=20_000)
    preview.reject()
    packs.reject()
    settled(qtbot, program)


def test_that_the_moment_is_that_of_the_computer(context):
    from kpt_desktop.services.issued import Issue

    at = datetime(2026, 9, 1, 11, 2, tzinfo=UTC)
    made = Issue(visit_id=None, kind="hotel", form="pdf", languages=("ru",), content=b"").note(at)
    local = at.astimezone()
    assert (made.issued_on, made.issued_at) == (local.date(), local.hour * 60 + local.minute)
