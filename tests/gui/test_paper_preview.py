"""The preview: what is seen is what is printed and saved (U61, U65)."""

from dataclasses import dataclass, field
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from kpt_desktop.documents.head import is_approved
from kpt_desktop.domain.enums import Severity, Side
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.records import Item
from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.gui.dialogs import paper_preview
from kpt_desktop.gui.dialogs.paper_preview import PaperPreviewDialog
from kpt_desktop.gui.printing import pdf_images
from kpt_desktop.services.paper import PaperOptions, Rendered
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import store_visit
from tests.gui.pdfs import COLOURS, make_pdf, middle
from tests.helpers.factories import make_visit_records


@dataclass
class FakePaper:
    """Stands for services.paper: a page a language, in the colour of that language."""

    findings: tuple[Finding, ...] = ()
    asked: list = field(default_factory=list)
    error: Exception | None = None
    gate: Event | None = None
    left_out: str = ""
    columns: tuple[str, ...] = ("surname_native",)
    people: int = 3

    def prepare(self, kind, records, languages, options):
        self.asked.append((kind, languages, options.side))
        self.missing = self.findings
        self.pages = len(languages)
        return self

    def render_whole(self, form):
        assert form == "pdf"
        if self.gate is not None:
            assert self.gate.wait(20)
        if self.error is not None:
            raise self.error
        return Rendered(make_pdf(self.pages), self.left_out)


@pytest.fixture
def paper(monkeypatch):
    fake = FakePaper()
    monkeypatch.setattr(paper_preview, "prepare", fake.prepare)
    return fake


@pytest.fixture
def records():
    return make_visit_records()


@pytest.fixture
def opened():
    return []


@pytest.fixture
def make_dialog(qtbot, context, records, paper, opened):
    kept = []  # a dialog without a window of its own belongs to whoever holds it

    def make(kind="programme", ready=True, choose_printer=lambda *_: True):
        dialog = PaperPreviewDialog(
            context, records, kind, choose_printer=choose_printer, opener=opened.append
        )
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.open()
        if ready:
            qtbot.waitUntil(lambda: dialog.ready)
        return dialog

    yield make
    kept.clear()


def _finding(records, severity, code="item_without_title", name="Excursion"):
    item = next(iter(records.items.values()))
    return Finding(code, severity, (Subject(Item, item.id, "title"),), {}, name)


def _notice(dialog):
    return dialog.findChild(QLabel, "notice_text").text()


def _choose(box, data):
    box.setCurrentIndex(box.findData(data))


def test_that_the_pages_come_and_are_drawn(qtbot, make_dialog):
    dialog = make_dialog()
    qtbot.waitUntil(lambda: dialog.pages.has_image(0))
    assert dialog.findChild(QLabel, "preview_page").text() == "Page 1 of 2"
    assert dialog.pages.accessibleName() == "Page 1 of 2"


def test_that_another_language_sets_other_pages(qtbot, make_dialog, paper):
    """U65: one choice switches the paper's language."""
    dialog = make_dialog()
    _choose(dialog.choices.languages, "cs")
    assert not dialog.print_button.isEnabled()  # the pages shown are not those chosen
    qtbot.waitUntil(lambda: dialog.ready)
    assert paper.asked[-1] == ("programme", ("cs",), None)
    assert dialog.findChild(QLabel, "preview_page").text() == "Page 1 of 1"


def test_that_the_list_of_participants_can_be_chosen_at_once(make_dialog, paper):
    make_dialog(kind="participants")
    assert paper.asked[-1][0] == "participants"


def test_that_a_list_can_be_of_one_delegation(qtbot, make_dialog, paper):
    dialog = make_dialog(kind="participants")
    _choose(dialog.choices.people, Side.GUEST)
    qtbot.waitUntil(lambda: dialog.ready)
    assert paper.asked[-1] == ("participants", ("ru", "en"), Side.GUEST)
    _choose(dialog.choices.document, "programme")
    assert paper.asked[-1][2] is None or not dialog.choices.people.isEnabled()


def test_that_characters_no_font_has_are_named(make_dialog, paper):
    """F65: what cannot be printed is said, never dropped in silence."""
    paper.left_out = "\U0001f9ff"
    dialog = make_dialog()
    assert _notice(dialog).endswith("left out: \U0001f9ff")


def test_that_the_former_page_stays_while_the_next_is_set(qtbot, make_dialog, paper):
    dialog = make_dialog()
    qtbot.waitUntil(lambda: dialog.pages.has_image(0))
    paper.gate = Event()
    _choose(dialog.choices.languages, "ru")
    assert dialog.pages.has_image(0)
    waiting = dialog.bar.waiting
    assert waiting.text() == ""  # nothing is said under 0.3 s
    qtbot.waitUntil(lambda: waiting.text() == "Setting the pages…")
    paper.gate.set()
    qtbot.waitUntil(lambda: dialog.ready)
    assert waiting.text() == ""


def test_that_what_is_missing_is_listed_before_printing(make_dialog, paper, records):
    paper.findings = (_finding(records, Severity.WARNING), _finding(records, Severity.HINT))
    dialog = make_dialog()
    missing = dialog.choices.missing
    assert missing.count() == 2
    assert missing.item(0).text().startswith("Excursion: ")
    said = missing.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Warning: ")
    assert dialog.print_button.isEnabled()


def test_that_a_click_leads_to_the_place_to_mend(qtbot, context, make_dialog, paper, records):
    paper.findings = (_finding(records, Severity.WARNING),)
    dialog = make_dialog()
    view = dialog.choices.missing
    place = view.visualItemRect(view.item(0)).center()
    with qtbot.waitSignal(context.events.subject_requested) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [paper.findings[0].subjects[0]]
    assert not dialog.isVisible()


def test_that_enter_on_a_missing_thing_leads_there_too(qtbot, context, make_dialog, paper, records):
    paper.findings = (_finding(records, Severity.WARNING),)
    dialog = make_dialog()
    dialog.choices.missing.setCurrentRow(0)
    with qtbot.waitSignal(context.events.subject_requested):
        qtbot.keyClick(dialog.choices.missing, Qt.Key.Key_Return)


def test_that_an_error_keeps_the_paper_from_being_printed(make_dialog, paper, records):
    """An error stops a paper here as it does on the command line; the pages can be looked at."""
    paper.findings = (_finding(records, Severity.ERROR),)
    dialog = make_dialog()
    assert not dialog.print_button.isEnabled()
    assert not dialog.save_button.isEnabled()
    assert "Mend 1 error(s)" in _notice(dialog)


def test_that_a_failure_is_told_and_another_choice_helps(qtbot, make_dialog, paper):
    paper.error = EnvironmentFault("child_failed")
    dialog = make_dialog(ready=False)
    qtbot.waitUntil(dialog.notices.isVisible)
    assert "could not be read" in _notice(dialog)
    paper.error = None
    _choose(dialog.choices.languages, "en")
    qtbot.waitUntil(lambda: dialog.ready)
    assert not dialog.notices.isVisible()


def test_that_the_saved_pdf_is_the_one_shown(
    qtbot, context, make_dialog, prompts, opened, tmp_path
):
    dialog = make_dialog()
    path = tmp_path / "programme.pdf"
    prompts.files.append(path)
    with qtbot.waitSignal(context.events.notice_given) as notice:
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert [middle(image) for image in pdf_images(path.read_bytes(), 30)] == list(COLOURS[:2])
    assert _notice(dialog) == "Saved: programme.pdf"
    qtbot.mouseClick(dialog.notices.findChild(QLabel, "notice_text"), Qt.MouseButton.LeftButton)
    notice.args[2]()
    assert opened == [tmp_path]


def test_that_the_saved_file_is_opened_from_the_notice(
    qtbot, make_dialog, prompts, opened, tmp_path
):
    """U64"""
    dialog = make_dialog()
    prompts.files.append(tmp_path / "typed without ending")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _notice(dialog).startswith("Saved"))
    dialog.notices.findChild(object, "notice_action").click()
    assert opened == [tmp_path / "typed without ending.pdf"]


def test_that_nothing_is_written_when_saving_is_called_off(make_dialog, prompts, qtbot, tmp_path):
    dialog = make_dialog()
    prompts.files.append(None)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert not list(tmp_path.glob("*.pdf"))


def test_that_a_folder_that_is_gone_is_told(qtbot, make_dialog, prompts, tmp_path):
    dialog = make_dialog()
    prompts.files.append(tmp_path / "gone" / "programme.pdf")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.notices.isVisible)
    assert dialog.save_button.isEnabled()


def test_that_the_printed_pages_are_those_shown(qtbot, make_dialog, tmp_path):
    def to_file(printer, pages, parent):
        assert pages == 2
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return True

    dialog = make_dialog(choose_printer=to_file)
    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _notice(dialog) == "2 page(s) sent to the printer")
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert [middle(image) for image in pdf_images(printed, 30)] == list(COLOURS[:2])


def test_that_without_a_printer_a_sentence_is_shown(qtbot, make_dialog):
    def none_there(printer, pages, parent):
        raise UserError("no_printer")

    dialog = make_dialog(choose_printer=none_there)
    qtbot.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
    assert _notice(dialog).startswith("No printer was found.")


def test_that_a_change_of_the_visit_is_shown_at_once(qtbot, context, make_dialog, paper, records):
    dialog = make_dialog()
    context.events.visit_shown.emit(records)
    assert not dialog.ready
    qtbot.waitUntil(lambda: dialog.ready)
    assert len(paper.asked) == 2


def test_that_the_zoom_has_keys_and_buttons(qtbot, make_dialog):
    dialog = make_dialog()
    before = dialog.pages.zoom
    qtbot.keyClick(dialog, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert dialog.pages.zoom > before
    assert not dialog.bar.fit_width.isChecked()
    dialog.findChild(object, "button_fit_page").click()
    assert dialog.bar.fit_page.isChecked()
    assert dialog.pages.zoom < before
    dialog.bar.fit_width.trigger()
    assert dialog.pages.zoom == pytest.approx(before, abs=0.01)
    assert dialog.bar.percent.text() == f"{round(before * 100)} %"


def test_that_closing_in_the_middle_of_work_is_quiet(qtbot, context, make_dialog, paper):
    paper.gate = Event()
    dialog = make_dialog(ready=False)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    paper.gate.set()
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert not dialog.isVisible()


def test_that_the_dialog_fits_a_small_screen(make_dialog):
    dialog = make_dialog()
    assert dialog.minimumSizeHint().width() < 1100
    assert dialog.minimumSizeHint().height() < 640
    button = dialog.save_button
    words = QFontMetrics(button.font()).horizontalAdvance(button.text().replace("&", ""))
    assert button.width() > words


def test_that_the_real_paper_gives_pages(records):
    made = paper_preview._typeset(records, "programme", ("ru", "en"), PaperOptions())
    assert made.pdf.startswith(b"%PDF")
    assert made.sizes[0].width() == pytest.approx(595, abs=1)


def test_that_the_block_to_be_approved_is_a_setting_of_the_data(qtbot, context, store):
    """Taken off once, it stays off for every programme until it is put back."""
    records = store_visit(context, make_visit_records())
    dialog = PaperPreviewDialog(context, records)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.ready, timeout=20_000)
    assert dialog.choices.approval.isChecked()
    with qtbot.waitSignal(context.events.change_applied):
        dialog.choices.approval.click()
    after = load_visit(store, records.visit.id)
    assert not is_approved(after)
    context.events.visit_shown.emit(after)
    qtbot.waitUntil(lambda: dialog.ready, timeout=20_000)
    assert not dialog.choices.approval.isChecked()
    dialog.choices.document.setCurrentIndex(dialog.choices.document.findData("participants"))
    assert not dialog.choices.approval.isEnabled()
