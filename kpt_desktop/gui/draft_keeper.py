"""Keeps what is typed and not yet accepted, and offers it again at the next start (U09, F45)."""

from collections.abc import Collection, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from kpt_desktop.domain.changes import Change, Touched
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Participation
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.cell_marks import Cell
from kpt_desktop.gui.models.participants_model import Draft
from kpt_desktop.gui.tabs.participants import ParticipantsTab
from kpt_desktop.gui.widgets.cell_editors import TextEditor
from kpt_desktop.services.drafts import DraftsFile, FoundDraft, KeptDraft, found_drafts

REST_MILLISECONDS = 250
"""A text is written down when the hands rest that long; a kill loses no more than this."""

Texts = dict[Cell, str]


class DraftKeeper(QObject):
    """Writes unfinished texts beside the store on its thread, behind the edits before them.

    Signals:
        found(tuple): FoundDraft of an earlier run, to be restored or discarded.
        visit_wanted(UUID): the first restored text is in that visit.
    """

    found = Signal(object)
    visit_wanted = Signal(object)

    def __init__(self, context: Context, tab: ParticipantsTab) -> None:
        super().__init__(tab)
        self._context, self._tab, self._model = context, tab, tab.model
        self._file: DraftsFile | None = None
        self._waiting: tuple[FoundDraft, ...] = ()
        self._live: dict[UUID, Texts] = {}
        self._records: VisitRecords | None = None
        self._wanted: Cell | None = None
        self._returning = False
        self._written: tuple[KeptDraft, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self.flush)
        self._model.drafts_changed.connect(self._on_touched)
        tab.beside.panel.touched.connect(self._on_touched)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        context.events.visit_shown.connect(self._on_visit_shown)
        context.events.change_applied.connect(self._on_change_applied)

    def open(self, file: DraftsFile) -> None:
        """Look for what an earlier run left, once the store is open."""
        self._file = file
        store = self._context.open_store

        def read() -> tuple[tuple[KeptDraft, ...], tuple[FoundDraft, ...]]:
            kept = file.read()
            return kept, found_drafts(store, kept) if kept else ()

        self._context.tasks.run(read, self._on_read, owner=self)

    @Slot()
    def flush(self) -> None:
        """Write down at once what is unfinished now."""
        self._rest.stop()
        if self._file is None:
            return
        if self._records is not None:
            self._look(self._records)
        kept = tuple(self._all())
        if kept != self._written:
            self._written = kept
            file = self._file
            self._context.tasks.run(lambda: file.write(kept))

    @Slot()
    def restore(self) -> None:
        """Put the offered texts into their fields, each with its reason, and go to the first."""
        if not self._waiting:
            return
        first = self._waiting[0].draft
        for one in self._waiting:
            texts = self._live.setdefault(one.draft.visit_id, {})
            texts.setdefault((one.draft.row_id, one.draft.key), one.draft.typed)
        self._waiting = ()
        self._wanted = first.row_id, first.key
        if self._records is not None and self._records.visit.id == first.visit_id:
            self._put_back(self._records)
        else:
            self.visit_wanted.emit(first.visit_id)

    @Slot()
    def discard(self) -> None:
        """Forget the offered texts."""
        self._waiting = ()
        self.flush()

    # What happens

    def _on_read(self, read: tuple[tuple[KeptDraft, ...], tuple[FoundDraft, ...]]) -> None:
        self._written, self._waiting = read
        self.flush()  # drafts of people who are gone go too
        if self._waiting:
            self.found.emit(self._waiting)

    @Slot()
    def _on_touched(self) -> None:
        self._rest.start()

    @Slot(object, object)
    def _on_focus_changed(self, left: QWidget | None, entered: QWidget | None) -> None:
        """Look at a cell of the table while it is typed into, and once more when it is left."""
        if isinstance(entered, TextEditor):
            entered.textEdited.connect(self._on_touched)
        if isinstance(left, TextEditor):
            self._rest.start()

    @Slot(object)
    def _on_visit_shown(self, records: VisitRecords | None) -> None:
        """Give a visit that is shown again the texts that were left in it."""
        other = (self._records and self._records.visit.id) != (records and records.visit.id)
        self._records = records
        if other and records is not None and self._live.get(records.visit.id):
            # The table takes the records of the same signal; it may come after this.
            self._returning = True
            QTimer.singleShot(0, self, self._on_other_visit)

    def _on_other_visit(self) -> None:
        self._returning = False
        if self._records is not None:
            self._put_back(self._records)

    @Slot(object, object)
    def _on_change_applied(self, _change: Change, touched: Touched) -> None:
        gone = {record_id for kind, record_id in touched.removed if kind is Participation}
        if not gone:
            return
        self._waiting = tuple(one for one in self._waiting if one.draft.row_id not in gone)
        for texts in self._live.values():
            for cell in [cell for cell in texts if cell[0] in gone]:
                del texts[cell]
        self._rest.start(0)

    # What is unfinished

    def _look(self, records: VisitRecords) -> None:
        """Note what is unfinished in the visit on the screen."""
        if self._returning:
            return  # what was left here is about to be put back
        texts = {cell: draft.typed for cell, draft in self._model.drafts.items()}
        texts |= self._tab.beside.panel.unfinished()
        texts |= self._in_cell()
        here = {cell: typed for cell, typed in texts.items() if cell[0] in records.participations}
        self._live[records.visit.id] = here

    def _in_cell(self) -> Texts:
        """Return the text in the open cell of the table."""
        editors = self._tab.table.viewport().findChildren(TextEditor)
        typed = (one for one in editors if one.isVisible() and one.isModified())
        return {self._model.cell(one.place): one.text() for one in typed if one.place.isValid()}

    def _all(self) -> Collection[KeptDraft]:
        live = {
            (visit_id, *cell): typed
            for visit_id, texts in self._live.items()
            for cell, typed in texts.items()
        }
        waiting = {
            (one.draft.visit_id, one.draft.row_id, one.draft.key): one.draft.typed
            for one in self._waiting
        }
        return [KeptDraft(*place, typed) for place, typed in {**waiting, **live}.items()]

    def _put_back(self, records: VisitRecords) -> None:
        texts = self._live.get(records.visit.id, {})
        drafts = {
            cell: self._draft(cell[1], typed)
            for cell, typed in texts.items()
            if cell[0] in records.participations and cell not in self._model.drafts
        }
        self._model.keep_drafts(drafts)
        if self._wanted is not None and self._wanted[0] in records.participations:
            row_id, key = self._wanted
            self._wanted = None
            self._tab.reveal(Subject(Participation, row_id, key))
            self._tab.beside.panel.open(shown=True)
            self._tab.beside.panel.reveal(key)

    def _draft(self, key: str, typed: str) -> Draft:
        refused: Mapping[str, Draft] = self._model.tried({key: typed})[1]
        waits = self.tr("It was left unfinished. Press Enter in the field to save it.")
        return refused.get(key, Draft(typed, waits))
