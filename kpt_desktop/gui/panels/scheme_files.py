"""Where marking schemes come from and go to: another visit, a spreadsheet."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.opening import in_documents, open_path
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.services.files import write_atomically
from kpt_desktop.services.marking import copy_scheme
from kpt_desktop.services.marking_files import scheme_file
from kpt_desktop.services.paper import suggested_name
from kpt_desktop.services.scheme_sources import SchemeSource, scheme_sources
from kpt_desktop.services.visits import load_visit


class SchemeFiles(QObject):
    """The menu of the page of the scheme and what it does."""

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
            ("copy_scheme", self._copy),
            ("read_scheme", self._read),
            ("save_scheme", partial(self._save, blank=False)),
            ("save_blank_scheme", partial(self._save, blank=True)),
        )
        self._actions: dict[str, QAction] = {}
        for name, act in acts:
            action = self.menu.addAction(name)
            action.setObjectName(name)
            action.triggered.connect(act)
            self._actions[name] = action

    def retranslate(self) -> None:
        """Set all words again."""
        for name, words in {
            "copy_scheme": self.tr("&Copy from another visit…"),
            "read_scheme": self.tr("&Read from Excel…"),
            "save_scheme": self.tr("&Save as Excel…"),
            "save_blank_scheme": self.tr("Save a &blank form…"),
        }.items():
            self._actions[name].setText(words)

    def _copy(self) -> None:
        records, store = self._edits.records, self._context.open_store
        if records is not None:
            visit_id = records.visit.id
            self._context.tasks.run(
                lambda: scheme_sources(store, visit_id), self._on_sources, owner=self
            )

    def _on_sources(self, sources: tuple[SchemeSource, ...]) -> None:
        from kpt_desktop.gui.dialogs.copy_scheme import CopySchemeDialog

        dialog = CopySchemeDialog(sources, self._context.language, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._on_source_chosen)
        dialog.open()

    def _on_source_chosen(self, visit_id: UUID) -> None:
        store = self._context.open_store
        self._context.tasks.run(lambda: load_visit(store, visit_id), self._on_loaded, owner=self)

    def _on_loaded(self, source: VisitRecords) -> None:
        self._edits.apply(lambda now: copy_scheme(now, source), self.tr("Scheme copied"))

    def _read(self) -> None:
        from kpt_desktop.gui.dialogs.read_scheme import ReadSchemeDialog

        path = self._context.prompts.open_file(
            self._page, self.tr("Read a marking scheme"), self.tr("Excel (*.xlsx)")
        )
        if path is not None:
            dialog = ReadSchemeDialog(self._context, self._edits, path, self._page)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _save(self, *, blank: bool) -> None:
        records, language = self._edits.records, self._context.language
        if records is None:
            return
        path = self._context.prompts.save_file(
            self._page,
            self.tr("Save the marking scheme"),
            in_documents(suggested_name(records, "scheme", language, "xlsx")),
            self.tr("Excel (*.xlsx)"),
        )
        if path is not None:
            path = path if path.suffix else path.with_suffix(".xlsx")
            self._context.tasks.run_aside(
                lambda: _write(records, language, path, blank=blank), self._on_written, owner=self
            )

    def _on_written(self, path: Path) -> None:
        self._context.events.notice_given.emit(
            self.tr("Saved: {name}").format(name=path.name),
            self.tr("Open file"),
            partial(self._opener, path),
        )


def _write(records: VisitRecords, lang: str, path: Path, *, blank: bool) -> Path:
    write_atomically(path, scheme_file(records, lang, blank=blank))
    return path
