"""The coordinator's whole morning in the window, with mouse and keyboard, and the day after."""

from datetime import date

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QPushButton, QWizard

from kpt_desktop.domain.enums import Side
from kpt_desktop.services.visits import load_visit
from tests.gui.conftest import FakePrompts
from tests.gui.helpers import type_text
from tests.gui.running import dialog, running, settled
from tests.helpers import programme_files, sheets

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

PROGRAMME = (
    ("Программа визита",),
    ("Время", "Мероприятие", "Место"),
    ("5 октября 2026 г., понедельник",),
    ("9.00 - 9.40", "Торжественное открытие", "Актовый зал"),
    ("10:00–12:00", "Модуль А: локальная сеть", "Лаборатория"),
    ("6 октября 2026 г., вторник",),
    ("после обеда", "Экскурсия в крепость Орешек", "Шлиссельбург"),
)


@pytest.fixture
def prompts():
    return FakePrompts()


def press(qtbot, window, key, modifiers=CONTROL):
    window.window().activateWindow()
    qtbot.waitUntil(window.window().isActiveWindow)
    qtbot.keyClick(window, key, modifiers)


def click(qtbot, parent, name):
    button = parent.findChild(QPushButton, name)
    qtbot.waitUntil(button.isEnabled, timeout=20_000)
    qtbot.mouseClick(button, LEFT)


def make_visit(qtbot, program):
    click(qtbot, program.workspace.welcome, "welcome_new")
    wizard = dialog(qtbot, program, "new_visit_wizard")
    type_text(wizard.partner_page.partner.lineEdit(), "Босковице")
    wizard.partner_page.country.choose("CZ")
    qtbot.mouseClick(wizard.button(QWizard.WizardButton.NextButton), LEFT)
    wizard.dates_page.start.setDate(QDate(2026, 10, 4))
    with qtbot.waitSignal(wizard.visit_created):
        qtbot.mouseClick(wizard.button(QWizard.WizardButton.FinishButton), LEFT)
    settled(qtbot, program)


def import_list(qtbot, program, prompts, path, side):
    prompts.files.append(path)
    press(qtbot, program.window, Qt.Key.Key_I)
    box = dialog(qtbot, program, "import_list")
    if box.chosen_side() != side:
        box.side.setCurrentIndex(box.side.findData(side))
        box.side.activated.emit(box.side.currentIndex())
    with qtbot.waitSignal(program.context.events.change_applied, timeout=20_000):
        click(qtbot, box, "import_accept")
    settled(qtbot, program)


def import_programme(qtbot, program, prompts, path):
    prompts.files.append(path)
    press(qtbot, program.window, Qt.Key.Key_I, CONTROL | SHIFT)
    box = dialog(qtbot, program, "import_programme")
    with qtbot.waitSignal(program.context.events.change_applied, timeout=20_000):
        click(qtbot, box, "import_accept")
    settled(qtbot, program)


def edit_programme(qtbot, program):
    """Move the opening half an hour later by the keyboard; undo, redo it."""
    window = program.window
    press(qtbot, window, Qt.Key.Key_3)
    opening = named(program, "Торжественное открытие")
    program.workspace.tabs.programme.timetable.select([opening.id])
    program.workspace.tabs.programme.timetable.setFocus()
    applied = program.context.events.change_applied
    for _ in range(2):
        with qtbot.waitSignal(applied):
            press(qtbot, program.workspace.tabs.programme.timetable, Qt.Key.Key_Down)
        settled(qtbot, program)
    assert named(program, "Торжественное открытие").start == 9 * 60 + 30
    with qtbot.waitSignal(applied):
        press(qtbot, window, Qt.Key.Key_Z)
    settled(qtbot, program)
    assert named(program, "Торжественное открытие").start == 9 * 60 + 15
    with qtbot.waitSignal(applied):
        press(qtbot, window, Qt.Key.Key_Y)
    settled(qtbot, program)


def print_programme(qtbot, program, prompts, path):
    press(qtbot, program.window, Qt.Key.Key_P)
    preview = dialog(qtbot, program, "paper_preview")
    prompts.files.append(path)
    click(qtbot, preview, "save_pdf")
    qtbot.waitUntil(path.exists, timeout=20_000)
    settled(qtbot, program)
    preview.close()


def export_list(qtbot, program, prompts, path):
    prompts.files.append(path)
    press(qtbot, program.window, Qt.Key.Key_E)
    box = dialog(qtbot, program, "export_list")
    click(qtbot, box, "export_save")
    qtbot.waitUntil(path.exists, timeout=20_000)
    settled(qtbot, program)


def records_of(program):
    visit = program.workspace.current.records.visit
    return load_visit(program.context.store, visit.id)


def named(program, title):
    items = records_of(program).items.values()
    return next(item for item in items if item.title.ru == title)


def test_that_a_whole_morning_is_there_the_next_day(qtbot, store_path, tmp_path, prompts):
    guests = sheets.write_xlsx(tmp_path / "seznam.xlsx", sheets.CZECH_LIST)
    hosts = sheets.write_text(tmp_path / "spisok.csv", sheets.RUSSIAN_LIST, encoding="cp1251")
    plan = programme_files.write_xlsx(tmp_path / "programma.xlsx", {"Программа": PROGRAMME})
    paper, exported = tmp_path / "programme.pdf", tmp_path / "list.xlsx"

    with running(qtbot, store_path, prompts) as program:
        make_visit(qtbot, program)
        import_list(qtbot, program, prompts, guests, Side.GUEST)
        import_list(qtbot, program, prompts, hosts, Side.HOST)
        import_programme(qtbot, program, prompts, plan)
        edit_programme(qtbot, program)
        print_programme(qtbot, program, prompts, paper)
        export_list(qtbot, program, prompts, exported)
        left = records_of(program)

    printed = "\n".join(page.extract_text() for page in PdfReader(paper).pages)
    assert "Торжественное открытие" in printed
    assert "09:30" in printed
    sheet = openpyxl.load_workbook(exported).active
    words = {str(cell.value) for row in sheet.iter_rows() for cell in row}
    assert {"Dostálková", "Селиверстова"} <= words
    assert not any("42591999" in word for word in words)

    with running(qtbot, store_path, prompts) as program:
        found = records_of(program)
        assert found == left
        assert len(found.participants(Side.GUEST)) == 4
        assert len(found.participants(Side.HOST)) == 3
        assert found.visit.start == date(2026, 10, 4)
        assert program.workspace.tabs.chosen() == "programme"
        assert program.context.desk.labels()[0] is not None
