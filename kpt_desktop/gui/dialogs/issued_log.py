"""What went to whom: each list that left the house, by visit, and the log itself as a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.sheet_model import SheetModel
from kpt_desktop.gui.opening import in_documents, open_path
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.gui.widgets.sheet_view import SheetView
from kpt_desktop.services.export import render_sheet
from kpt_desktop.services.file_names import safe_name
from kpt_desktop.services.files import write_atomically
from kpt_desktop.services.issued import IssuedRow, list_issued, log_sheet, with_ending
from kpt_desktop.texts import text

ALL_VISITS = ""


class IssuedLogDialog(QDialog):
    """A table of what was issued, the newest first; it names nobody of those listed."""

    def __init__(
        self,
        context: Context,
        visit_id: UUID | None = None,
        parent: QWidget | None = None,
        *,
        opener: Callable[[Path], None] = open_path,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("issued_log")
        self.setWindowTitle(self.tr("What went to whom"))
        self.resize(1080, 560)
        self._context, self._opener, self._visit = context, opener, visit_id
        self._rows: tuple[IssuedRow, ...] = ()
        self._model = SheetModel()
        self.visit = QComboBox()
        self.view = SheetView()
        self.empty = QLabel(self.tr("Nothing yet. Lists you save or print are noted here."))
        self.count = QLabel()
        self.notices = NoticeBar()
        self.buttons = QDialogButtonBox()
        self.save_button = QPushButton(self.tr("&Save the log…"))
        self._arrange()
        self.visit.currentIndexChanged.connect(self._show)
        self.save_button.clicked.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)
        self.save_button.setEnabled(False)
        context.tasks.run(
            partial(list_issued, context.open_store), self._on_read, self._say, owner=self
        )

    def rows(self) -> tuple[IssuedRow, ...]:
        """Return the lines that are shown."""
        wanted = self.visit.currentData()
        return tuple(
            row for row in self._rows if wanted in {ALL_VISITS, str(row.document.visit_id)}
        )

    def _arrange(self) -> None:
        form = Form()
        form.add("issued_visit", self.visit)
        form.name_field("issued_visit", self.tr("&Visit"))
        self.view.setObjectName("issued_table")
        self.view.setAccessibleName(self.windowTitle())
        self.view.setModel(self._model)
        for name, label in (("issued_empty", self.empty), ("issued_count", self.count)):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.hide()
        self.save_button.setObjectName("issued_save")
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(form)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.count)
        layout.addWidget(self.notices)
        layout.addWidget(self.buttons)

    def _on_read(self, rows: tuple[IssuedRow, ...]) -> None:
        self._rows = rows
        with QSignalBlocker(self.visit):
            self.visit.addItem(self.tr("All visits"), ALL_VISITS)
            titles = {row.document.visit_id: row.visit for row in rows}
            for visit_id, title in titles.items():
                self.visit.addItem(title.best(self._context.language), str(visit_id))
            self.visit.setCurrentIndex(max(0, self.visit.findData(str(self._visit))))
        self._show()

    def _show(self) -> None:
        rows = self.rows()
        self._model.show_sheet(log_sheet(rows, self._context.language))
        self.view.fit_columns()
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.count.setText(self.tr("%n list(s) given out", "", len(rows)))
        self.save_button.setEnabled(bool(rows))

    def _on_save(self) -> None:
        name = safe_name(text(self._context.language, "packs", "log.file"), "xlsx")
        filters = f"{self.tr('Excel (*.xlsx)')};;{self.tr('CSV (*.csv)')}"
        path = self._context.prompts.save_file(
            self, self.windowTitle(), in_documents(name), filters
        )
        if path is None:
            return
        path = with_ending(path, "xlsx")
        rows, language = self.rows(), self._context.language
        self._context.tasks.run_aside(
            lambda: _write(rows, language, path), self._on_written, self._say, owner=self
        )

    def _on_written(self, path: Path) -> None:
        message = self.tr("Saved: {name}").format(name=path.name)
        self.notices.say(message, "hint", self.tr("Open file"), partial(self._opener, path))

    def _say(self, error: KptError) -> None:
        self.notices.say(text(self._context.language, "errors", error.key, **error.facts), "error")


def _write(rows: tuple[IssuedRow, ...], language: str, path: Path) -> Path:
    form = path.suffix.lower().removeprefix(".")
    write_atomically(path, render_sheet(log_sheet(rows, language), form))
    return path
