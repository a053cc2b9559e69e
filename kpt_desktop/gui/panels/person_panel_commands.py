"""What the commands of the person panel do: spellings, letters, passport lines."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import ConsentAnswer, ConsentKind
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.edit_queue import EditQueue
from kpt_desktop.gui.models.participants_model import ParticipantsModel
from kpt_desktop.gui.panels.person_panel_actions import PersonActions
from kpt_desktop.gui.undoing import undo
from kpt_desktop.services.consents import answer_all
from kpt_desktop.services.name_hints import fill_spellings, mend_letters, put_passport_lines


class PersonCommands(QObject):
    """Owns the commands; each edit is one Change, told with a way back."""

    def __init__(
        self,
        context: Context,
        model: ParticipantsModel,
        chosen: QItemSelectionModel,
        queue: EditQueue,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._model, self._chosen, self._queue = context, model, chosen, queue
        self._page = parent
        self.actions = PersonActions(self)
        self.actions["person_passport"].triggered.connect(self._on_passport)
        self.actions["spellings_fill"].triggered.connect(self._on_fill)
        self.actions["letters_mend"].triggered.connect(self._on_mend)
        self.actions["consents_answer"].triggered.connect(self._on_consents)

    def of_menu(self) -> list[QAction]:
        """Return the commands for the menu of the window."""
        names = (
            "person_panel", "person_go", "person_passport", "spellings_fill", "letters_mend",
            "consents_answer",
        )  # fmt: skip
        return [self.actions[name] for name in names]

    def of_head(self) -> list[QAction]:
        """Return the commands for the menu of the panel."""
        names = (
            "person_passport", "spellings_fill", "letters_mend", "consents_answer",
            "person_all_fields",
        )  # fmt: skip
        return [self.actions[name] for name in names]

    def retranslate(self) -> None:
        """Set all words again."""
        self.actions.retranslate()

    @Slot()
    def _on_passport(self) -> None:
        from kpt_desktop.gui.dialogs.mrz import PassportLinesDialog

        person = self._current()
        if person is None:
            return
        dialog = PassportLinesDialog(self._context, person, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.values_taken.connect(partial(self._on_values_taken, person.participation.id))
        dialog.open()

    def _on_values_taken(self, row_id: UUID, values: Mapping[str, Any]) -> None:
        records = self._queue.records
        if records is None or row_id not in records.participations:
            return
        change = put_passport_lines(records, row_id, values)
        self._queue.apply(change)
        if change:
            count = int(change.label.facts.get("n", 0))
            self._notice(self.tr("%n value(s) taken from the passport lines", "", count))

    @Slot()
    def _on_fill(self) -> None:
        if records := self._queue.records:
            change = fill_spellings(records, self._selected())
            self._queue.apply(change)
            count = int(change.label.facts.get("n", 0))
            self._tell(
                change,
                self.tr("%n spelling(s) filled", "", count),
                self.tr("Nothing was filled: the rules give no more spellings here."),
            )

    @Slot()
    def _on_mend(self) -> None:
        if records := self._queue.records:
            change = mend_letters(records, self._selected())
            self._queue.apply(change)
            count = int(change.label.facts.get("n", 0))
            self._tell(
                change,
                self.tr("Letters put right in %n name(s)", "", count),
                self.tr("No wrong letters were found in the selected names."),
            )

    @Slot()
    def _on_consents(self) -> None:
        from kpt_desktop.gui.dialogs.consents import ConsentsDialog

        if not (ids := self._selected()):
            return
        dialog = ConsentsDialog(self._context, len(ids), self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.answered.connect(partial(self._on_answered, ids))
        dialog.open()

    def _on_answered(
        self,
        ids: list[UUID],
        kinds: tuple[ConsentKind, ...],
        answer: ConsentAnswer | None,
        on: date,
        sheet: str,
    ) -> None:
        if (records := self._queue.records) is None:
            return
        present = [row_id for row_id in ids if row_id in records.participations]
        change = answer_all(records, present, kinds, answer, on, sheet)
        self._queue.apply(change)
        self._tell(
            change,
            self.tr("Consents of %n participant(s) noted", "", len(present)),
            self.tr("Nothing was noted: these answers stand there already."),
        )

    def _tell(self, change: Change, done: str, nothing: str) -> None:
        if change:
            self._notice(done)
        else:
            self._context.events.notice_given.emit(nothing, "", None)

    def _notice(self, sentence: str) -> None:
        button = self.tr("Undo")
        self._context.events.notice_given.emit(sentence, button, partial(undo, self._context))

    def _current(self) -> Participant | None:
        row = self._chosen.currentIndex().row()
        return self._model.participant_at(row) if 0 <= row < self._model.rowCount() else None

    def _selected(self) -> list[UUID]:
        """Return the selected participations, else that of the current row."""
        ranges = self._chosen.selection().toList()
        rows = sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})
        current = self._chosen.currentIndex().row()
        rows = rows or [current]
        return [self._model.id_at(row) for row in rows if 0 <= row < self._model.rowCount()]
