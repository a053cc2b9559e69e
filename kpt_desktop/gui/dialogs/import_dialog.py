"""What both imports have in common: the frame, reading beside the window, refusals."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.import_foot import ImportFoot
from kpt_desktop.gui.dialogs.import_head import ImportHead
from kpt_desktop.gui.dialogs.import_reading import Reading
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.file_stage import FileStage
from kpt_desktop.texts import text


class ImportDialog(QDialog):
    """A file is read beside the window and shown; only the button in the foot changes anything.

    A subclass builds its table, calls :meth:`begin`, and says what ``_read``, ``_show``,
    ``_button_words`` and ``_filters`` are.
    """

    def __init__(
        self, context: Context, records: VisitRecords, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1100, 640)
        self._context, self._records, self._path = context, records, path
        self._reading = Reading(context.tasks, self)
        self.head = ImportHead(path)
        self.foot = ImportFoot()
        self.stage: FileStage

    def begin(self, content: QWidget) -> None:
        """Lay the frame out around what shows the file's content, and read the file."""
        self.stage = FileStage(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.head)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self.foot)
        self.head.sheet_chosen.connect(self._read)
        self.stage.another_requested.connect(self._on_another_requested)
        self.stage.file_dropped.connect(self.open_file)
        self.foot.import_button.clicked.connect(self.accept)
        self.foot.cancel_button.clicked.connect(self.reject)
        self._reading.finished.connect(self._show)
        self._reading.refused.connect(self._on_refused)
        self._context.events.visit_shown.connect(self._on_visit_shown)
        self._read()

    def done(self, result: int) -> None:
        """Close; a reading under way is stopped."""
        self._reading.stop()
        super().done(result)

    def open_file(self, path: Path) -> None:
        """Read another file instead."""
        self._path = path
        self.head.show_file(path)
        self._read()

    def _read(self, sheet: str | None = None) -> None:
        """Begin to read a sheet of the file, the best one unless said."""
        raise NotImplementedError

    def _show(self, proposal: Any) -> None:
        """Show what was read."""
        raise NotImplementedError

    def _button_words(self) -> str:
        """Return what the button would do now."""
        raise NotImplementedError

    def _filters(self) -> str:
        """Return the kinds of files to choose among."""
        raise NotImplementedError

    def _wait(self) -> None:
        """Say that the file is being read; nothing can be imported meanwhile."""
        self.foot.forbid()
        self.stage.wait(self.tr("Reading the file…"))

    def _tell_imported(self, words: str) -> None:
        """Close, and say in the window what was imported, with an undo."""
        self._context.events.notice_given.emit(words, self.tr("Undo"), partial(undo, self._context))
        super().accept()

    def _sentence(self, error: KptError) -> str:
        return text(self._context.language, "errors", error.key, **error.facts)

    def _on_refused(self, error: KptError) -> None:
        self.head.show_summary("", (), problems=0)
        self.stage.refuse(self._sentence(error))

    def _on_not_imported(self, error: KptError) -> None:
        self.foot.say(self._sentence(error))
        self.foot.allow(self._button_words(), enabled=True)

    def _on_another_requested(self) -> None:
        path = self._context.prompts.open_file(self, self.windowTitle(), self._filters())
        if path is not None:
            self.open_file(path)

    def _on_visit_shown(self, records: VisitRecords | None) -> None:
        if records is not None and records.visit.id == self._records.visit.id:
            self._records = records
