"""Mark sheets on paper and in Excel: printed, saved to be filled in, read back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.opening import in_documents, open_path
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.services.files import write_atomically
from kpt_desktop.services.marking_files import marks_file
from kpt_desktop.services.paper import suggested_name


class MarksFiles(QObject):
    """The menu of the page of marks and what it does; files are written beside the window."""

    def __init__(
        self,
        context: Context,
        edits: CompetitionEdits,
        page: QWidget,
        opener: Callable[[Path], None] = open_path,
    ) -> None:
        super().__init__(page)
        self._context, self._edits, self._page, self._opener = context, edits, page, opener
        self.menu = QMenu(page)
        acts: tuple[tuple[str, Callable[[], None]], ...] = (
            ("print_mark_sheets", partial(self._print, "mark-sheet")),
            ("print_blank_sheets", partial(self._print, "mark-sheet-blank")),
            ("save_mark_sheets", partial(self._save, filled=True)),
            ("save_blank_sheets", partial(self._save, filled=False)),
            ("read_mark_sheets", self._read),
        )
        self._actions: dict[str, QAction] = {}
        for name, act in acts:
            if name in {"save_mark_sheets", "read_mark_sheets"}:
                self.menu.addSeparator()
            action = self.menu.addAction(name)
            action.setObjectName(name)
            action.triggered.connect(act)
            self._actions[name] = action

    def retranslate(self) -> None:
        """Set all words again."""
        for name, words in {
            "print_mark_sheets": self.tr("&Print the sheets…"),
            "print_blank_sheets": self.tr("Print &blank sheets…"),
            "save_mark_sheets": self.tr("Save the sheets as &Excel…"),
            "save_blank_sheets": self.tr("Save blank sheets as E&xcel…"),
            "read_mark_sheets": self.tr("&Read sheets filled in…"),
        }.items():
            self._actions[name].setText(words)

    def _print(self, kind: str) -> None:
        from kpt_desktop.gui.dialogs.paper_preview import PaperPreviewDialog

        if (records := self._edits.records) is not None:
            dialog = PaperPreviewDialog(self._context, records, kind, parent=self._page)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _save(self, *, filled: bool) -> None:
        records, language = self._edits.records, self._context.language
        if records is None:
            return
        path = self._context.prompts.save_file(
            self._page,
            self.tr("Save mark sheets"),
            in_documents(suggested_name(records, "mark-sheet", language, "xlsx")),
            self.tr("Excel (*.xlsx)"),
        )
        if path is not None:
            path = path if path.suffix else path.with_suffix(".xlsx")
            self._context.tasks.run_aside(
                lambda: _write(records, language, path, filled=filled), self._on_written, owner=self
            )

    def _on_written(self, path: Path) -> None:
        self._context.events.notice_given.emit(
            self.tr("Saved: {name}").format(name=path.name),
            self.tr("Open file"),
            partial(self._opener, path),
        )

    def _read(self) -> None:
        from kpt_desktop.gui.dialogs.read_marks import ReadMarksDialog

        path = self._context.prompts.open_file(
            self._page, self.tr("Read mark sheets"), self.tr("Excel (*.xlsx)")
        )
        if path is not None:
            dialog = ReadMarksDialog(self._context, self._edits, path, self._page)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()


def _write(records: VisitRecords, lang: str, path: Path, *, filled: bool) -> Path:
    write_atomically(path, marks_file(records, lang, MarkBook(records).tracks, filled=filled))
    return path
