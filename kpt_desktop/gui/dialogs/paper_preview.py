"""A paper as it will be printed, before any paper is used: look, print, save as PDF."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSizeF, Qt, Slot
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kpt_desktop.documents.head import is_approved
from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.paper_preview_bar import PreviewBar
from kpt_desktop.gui.dialogs.paper_preview_choices import PaperChoices
from kpt_desktop.gui.issuing import not_noted, note_print, write_file
from kpt_desktop.gui.opening import in_documents, open_path
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.printing import (
    ask_printer,
    page_image,
    page_sizes,
    prepare_printer,
    print_pdf,
)
from kpt_desktop.gui.tasks import Task
from kpt_desktop.gui.widgets.page_view import PageView
from kpt_desktop.services.files import write_atomically
from kpt_desktop.services.issued import PRINTED, Issue, Outcome, with_ending
from kpt_desktop.services.paper import (
    DOCUMENTS,
    PaperOptions,
    is_for,
    prepare,
    suggested_name,
    usual_languages,
)
from kpt_desktop.services.settings_edits import set_approval
from kpt_desktop.texts import text


class Typeset(NamedTuple):
    """A paper that is ready: its pages, what it lacks, and what no font can show."""

    issue: Issue
    sizes: tuple[QSizeF, ...]
    missing: tuple[Finding, ...]
    left_out: str

    @property
    def pdf(self) -> bytes:
        """Return the pages' bytes."""
        return self.issue.content


class PaperPreviewDialog(QDialog):
    """Shows the pages of a document and sends them to a printer or into a file.

    A paper with a finding that is an error can be looked at, but is neither printed nor saved:
    the same holds on the command line.
    """

    def __init__(
        self,
        context: Context,
        records: VisitRecords,
        kind: str = "programme",
        parent: QWidget | None = None,
        *,
        options: PaperOptions | None = None,
        languages: str = "",
        recipient: str = "",
        choose_printer: Callable[[QPrinter, int, QWidget], bool] = ask_printer,
        opener: Callable[[Path], None] = open_path,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("paper_preview")
        self.setWindowTitle(self.tr("Print"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1080, 660)
        self._context, self._records = context, records
        self._choose_printer, self._opener = choose_printer, opener
        self._recipient = recipient
        self._paper: Typeset | None = None
        self._task: Task[Typeset] | None = None
        self._wanted: dict[int, float] = {}
        self._drawing = False
        self.choices = PaperChoices(context.language, kind, usual_choices(records), languages)
        self.pages = PageView()
        self.pages.setObjectName("preview_pages")
        self.bar = PreviewBar(self.pages)
        self.notices = NoticeBar()
        self.print_button = self._button("print_paper", self.tr("&Print…"), QKeySequence("Ctrl+P"))
        self.save_button = self._button("save_pdf", self.tr("&Save PDF…"), QKeySequence("Ctrl+S"))
        self.close_button = self._button("close_preview", self.tr("Close"))
        self.choices.show_approval(wanted=is_approved(records))
        self.choices.show_records(records, options or PaperOptions())
        self._arrange()
        self._connect()
        self._typeset()

    @property
    def ready(self) -> bool:
        """Return whether the pages shown are those of the present choices."""
        return self._paper is not None

    def done(self, result: int) -> None:
        """Close; work under way is let go."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    def _button(self, name: str, words: str, keys: QKeySequence | None = None) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        if keys is not None:
            button.setShortcut(keys)
        return button

    def _arrange(self) -> None:
        self.print_button.setDefault(True)
        sheet = QVBoxLayout()
        sheet.setSpacing(theme.SMALL)
        sheet.addWidget(self.bar)
        sheet.addWidget(self.pages, 1)
        body = QHBoxLayout()
        body.setSpacing(theme.LARGE)
        body.addWidget(self.choices)
        body.addLayout(sheet, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addStretch()
        for button in (self.print_button, self.save_button, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addLayout(body, 1)
        layout.addWidget(self.notices)
        layout.addLayout(buttons)
        self.pages.setFocus()

    def _connect(self) -> None:
        self.choices.changed.connect(self._typeset)
        self.choices.finding_chosen.connect(self._on_finding_chosen)
        self.choices.approval_chosen.connect(self._on_approval_chosen)
        self.pages.page_needed.connect(self._on_page_needed)
        self.print_button.clicked.connect(self._on_print)
        self.save_button.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.reject)
        self._context.events.visit_shown.connect(self._on_visit_shown)

    @Slot()
    def _typeset(self) -> None:
        """Set the pages aside; those shown stay until the new ones come, but cannot be printed."""
        if self._task is not None:
            self._task.cancel()
        self._paper = None
        self._allow_output()
        self.bar.waiting.start(self.tr("Setting the pages…"))
        work = partial(
            _typeset,
            self._records,
            self.choices.kind(),
            self.choices.chosen_languages(),
            replace(
                self.choices.options(),
                recipient=self._recipient,
                made=self._context.now().astimezone(),
                told_in=self._context.language,
            ),
        )
        self._task = self._context.tasks.run_aside(
            work, self._on_typeset, self._on_not_typeset, owner=self
        )

    def _on_typeset(self, paper: Typeset) -> None:
        self._paper = paper
        self.bar.waiting.stop()
        self.notices.hide()
        self.choices.show_missing(paper.missing)
        self.pages.show_pages(paper.sizes)
        self._allow_output()

    def _on_not_typeset(self, error: KptError) -> None:
        self.bar.waiting.stop()
        self.pages.show_pages(())
        self._say(error)

    def _allow_output(self) -> None:
        """Let the paper out when it is ready and nothing in it is an error; else say why not."""
        paper = self._paper
        errors = _errors(paper.missing) if paper else 0
        for button in (self.print_button, self.save_button):
            button.setEnabled(paper is not None and not errors)
        if errors:
            self.notices.say(
                self.tr("Mend %n error(s) in the list at the left, then print.", "", errors),
                "error",
            )
        elif paper is not None and paper.left_out:
            message = self.tr("No font here can show these characters, they are left out: {signs}")
            self.notices.say(message.format(signs=paper.left_out), "warning")

    def _on_page_needed(self, page: int, dpi: float) -> None:
        self._wanted[page] = dpi
        self._draw_next()

    def _draw_next(self) -> None:
        """Draw one page at a time: while the window is resized only the last wish counts."""
        if self._drawing or not self._wanted or self._paper is None:
            return
        page, paper = min(self._wanted), self._paper
        dpi = self._wanted.pop(page)
        if page >= len(paper.sizes):
            self._draw_next()
            return
        self._drawing = True

        def drawn(image: QImage) -> None:
            self._drawing = False
            if paper is self._paper:
                self.pages.set_image(page, image)
            self._draw_next()

        self._context.tasks.run_aside(
            partial(page_image, paper.pdf, page, dpi), drawn, self._on_not_drawn, owner=self
        )

    def _on_not_drawn(self, error: KptError) -> None:
        self._drawing = False
        self._say(error)

    def _on_visit_shown(self, records: VisitRecords | None) -> None:
        if records is not None and records.visit.id == self._records.visit.id:
            self._records = records
            self.choices.show_approval(wanted=is_approved(records))
            self.choices.show_records(records)
            self._typeset()

    def _on_approval_chosen(self, wanted: bool) -> None:
        """Keep it as a setting; the page is set again when the records come back."""
        self._context.apply(set_approval(self._records, wanted=wanted))

    def _on_finding_chosen(self, finding: Finding) -> None:
        self.choices.finding_chosen.disconnect(self._on_finding_chosen)  # a double click is one
        self.accept()
        if finding.subjects:
            self._context.events.subject_requested.emit(finding.subjects[0])

    def _on_print(self) -> None:
        paper = self._paper
        if paper is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare_printer(printer, paper.sizes[0], Path(self._name()).stem)
        try:
            if not self._choose_printer(printer, len(paper.sizes), self):
                return
        except KptError as error:
            self._say(error)
            return
        self.bar.waiting.start(self.tr("Printing…"))
        self._context.tasks.run_aside(
            partial(print_pdf, paper.pdf, printer),
            partial(self._on_printed, paper.issue),
            self._on_refused,
            owner=self,
        )

    def _on_printed(self, issue: Issue, pages: int) -> None:
        self.bar.waiting.stop()
        if DOCUMENTS[issue.kind].logged:
            note_print(self._context, replace(issue, form=PRINTED))
        self.notices.say(self.tr("%n page(s) sent to the printer", "", pages))

    def _on_save(self) -> None:
        paper = self._paper
        if paper is None:
            return
        path = self._context.prompts.save_file(
            self, self.tr("Save PDF"), in_documents(self._name()), self.tr("PDF (*.pdf)")
        )
        if path is not None:
            self._write(paper.issue, with_ending(path, "pdf"))

    def _write(self, issue: Issue, path: Path) -> None:
        """Write the file; one that lists people is noted too."""
        if DOCUMENTS[issue.kind].logged:
            write_file(self._context, issue, path, self._on_noted, self._on_refused, self)
        else:
            self._context.tasks.run_aside(
                partial(_write, path, issue.content), self._on_saved, self._on_refused, owner=self
            )

    def _on_noted(self, outcome: Outcome) -> None:
        self._on_saved(outcome.paths[0])
        if outcome.not_noted is not None:
            path = outcome.paths[0]
            self._say(not_noted(self._context.language, outcome.not_noted, path.name))

    def _on_saved(self, path: Path) -> None:
        message = self.tr("Saved: {name}").format(name=path.name)
        self.notices.say(message, "hint", self.tr("Open file"), partial(self._opener, path))
        self._context.events.notice_given.emit(
            message, self.tr("Open folder"), partial(self._opener, path.parent)
        )

    def _on_refused(self, error: KptError) -> None:
        self.bar.waiting.stop()
        self._say(error)

    def _say(self, error: KptError) -> None:
        self.notices.say(text(self._context.language, "errors", error.key, **error.facts), "error")

    def _name(self) -> str:
        return suggested_name(
            self._records, self.choices.kind(), self.choices.chosen_languages()[0], "pdf"
        )


def _typeset(
    records: VisitRecords, kind: str, languages: tuple[str, ...], options: PaperOptions
) -> Typeset:
    prepared = prepare(kind, records, languages, options)
    made = prepared.render_whole("pdf")
    usual = text(languages[0], "paper", DOCUMENTS[kind].recipient_key)
    issue = Issue(
        visit_id=records.visit.id,
        kind=kind,
        form="pdf",
        languages=languages,
        content=made.content,
        columns=prepared.columns,
        people=prepared.people,
        recipient=options.recipient or usual,
    )
    return Typeset(issue, page_sizes(made.content), prepared.missing, made.left_out)


def usual_choices(records: VisitRecords) -> dict[str, str]:
    """Return the papers of a visit by kind, each with the languages its recipient reads.

    A paper with no recipient of its own has none: it keeps what was chosen.
    """
    return {
        kind: usual_languages(kind, records) if document.pack else ""
        for kind, document in DOCUMENTS.items()
        if "pdf" in document.formats and is_for(kind, records)
    }


def _write(path: Path, pdf: bytes) -> Path:
    write_atomically(path, pdf)
    return path


def _errors(findings: tuple[Finding, ...]) -> int:
    return sum(finding.severity == Severity.ERROR for finding in findings)
