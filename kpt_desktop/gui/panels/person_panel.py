"""The person panel: the participant of the table's current row, whole, on one page."""

from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.errors import UserError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.cell_marks import Cell
from kpt_desktop.gui.models.edit_queue import EditQueue
from kpt_desktop.gui.models.participants_model import COLUMNS, ParticipantsModel
from kpt_desktop.gui.panels.person_panel_commands import PersonCommands
from kpt_desktop.gui.panels.person_panel_page import PersonFields
from kpt_desktop.gui.panels.person_panel_pages import PersonPages
from kpt_desktop.gui.panels.person_panel_past import PersonPast
from kpt_desktop.gui.panels.person_panel_photo import PersonPhoto
from kpt_desktop.gui.panels.person_panel_reading import about_person, read_person
from kpt_desktop.gui.panels.person_panel_records import PersonRecords
from kpt_desktop.gui.widgets.person_head import PersonHead
from kpt_desktop.services.field_values import parse_field
from kpt_desktop.services.people import called
from kpt_desktop.texts import text

USUAL_WIDTH = 276
_LEAST_WIDTH = 220


class PersonPanel(QWidget):
    """Shows the person of the current row and takes edits; typing outlives fresher records.

    An edit goes the way of a cell's: the model takes it or keeps it as a draft with the reason.

    Signals:
        visit_requested(UUID, UUID): go to another visit, at that participation.
        table_wanted(): the keyboard is to go back to the table.
        touched(): what is typed and not yet taken may be another text now.
    """

    visit_requested = Signal(object, object)
    table_wanted = Signal()
    touched = Signal()

    def __init__(
        self,
        context: Context,
        model: ParticipantsModel,
        chosen: QItemSelectionModel,
        queue: EditQueue,
        parent: QWidget | None = None,
    ) -> None:
        """Make the panel.

        Args:
            context: collaborators.
            model: of the table.
            chosen: its current row is the person; its selected rows are whom commands are for.
            queue: takes the Changes.
            parent: usually a splitter.
        """
        super().__init__(parent)
        self.setObjectName("person_panel")
        self.setMinimumWidth(_LEAST_WIDTH)
        self._context, self._model, self._chosen = context, model, chosen
        self._row_id: UUID | None = None
        self._fields: PersonFields | None = None
        self.commands = PersonCommands(context, model, chosen, queue, self)
        self.photo = PersonPhoto(context, self)
        self.head = PersonHead(self.commands.of_head(), self.photo.button, self)
        self.past = PersonPast(context, queue, self)
        self.records = PersonRecords(context, queue, self.past, self)
        self._pages = PersonPages(self.head, (self.past.twins, self.past.timeline), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(self._pages)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._connect()
        self.retranslate()

    # What the tab calls

    def menu_actions(self) -> list[QAction]:
        """Return the commands for the menu «Participants»."""
        return self.commands.of_menu()

    def retranslate(self) -> None:
        """Set all words again."""
        self.setAccessibleName(self.tr("The chosen participant"))
        self.commands.retranslate()
        self.head.retranslate()
        self.photo.retranslate()
        self.past.retranslate()
        self.records.retranslate()
        self._pages.say(self.tr("Choose a participant in the table to see them whole."))
        if self._fields is not None:
            self._fields.finish()
            self._fields.retranslate(self._context.language)
            self._show(anew=True)

    def open(self, *, shown: bool) -> None:
        """Open or close the panel, as it was left."""
        self.commands.actions["person_panel"].setChecked(shown)
        self.setVisible(shown)

    def reveal(self, key: str) -> bool:
        """Put the keyboard into a field of the person who is shown."""
        self._settle()
        if self._fields is None or self._row_id is None or key not in self._fields:
            return False
        field = self._fields[key]
        field.show()
        field.editor.setFocus()
        self._pages.bring(field)
        return True

    def unfinished(self) -> dict[Cell, str]:
        """Return the texts that are being typed, by participation and field."""
        if self._fields is None or self._row_id is None:
            return {}
        return {(self._row_id, key): typed for key, typed in self._fields.unfinished().items()}

    @property
    def fields(self) -> PersonFields:
        """Return the fields; they are made when the first person is shown."""
        if self._fields is None:
            self._fields = PersonFields(self._problem, self.records.lists, self)
            self._fields.retranslate(self._context.language)
            self._fields.show_all(every=self.commands.actions["person_all_fields"].isChecked())
            self._fields.accepted.connect(self._on_accepted)
            self._fields.suggestion_taken.connect(self._on_suggestion_taken)
            self._fields.restored.connect(self._on_restored)
            self._fields.escaped.connect(self.table_wanted)
            self._fields.touched.connect(self.touched)
            self._pages.put_in(self._fields)
        return self._fields

    # Set-up

    def _connect(self) -> None:
        self._settling.timeout.connect(self._settle)
        for changed in (
            self._chosen.currentChanged,
            self._model.dataChanged,
            self._model.modelReset,
            self._model.rowsRemoved,
            self._model.rowsInserted,
            self._model.layoutChanged,
            self._model.drafts_changed,
        ):
            changed.connect(self._on_something_changed)
        actions = self.commands.actions
        actions["person_panel"].toggled.connect(self._on_toggled)
        actions["person_go"].triggered.connect(self._on_go)
        actions["person_all_fields"].toggled.connect(self._on_all_toggled)
        self.head.close_requested.connect(actions["person_panel"].toggle)
        self.past.visit_requested.connect(self.visit_requested)

    # What happens

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was closed."""
        super().showEvent(event)
        self._settling.start()
        self.past.look_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline that parts the panel from the table."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(0, 0, 0, self.height())

    @Slot()
    def _on_something_changed(self) -> None:
        if self.isVisible():
            self._settling.start()

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        if not shown:
            if self._fields is not None:
                self._fields.finish()
            if self._holds_keys():
                self.table_wanted.emit()
        self.setVisible(shown)

    @Slot(bool)
    def _on_all_toggled(self, every: bool) -> None:
        if self._fields is not None:
            self._fields.show_all(every=every)

    @Slot()
    def _settle(self) -> None:
        """Show whoever is the table's current row now; what was typed goes to whom it was for."""
        row = self._chosen.currentIndex().row()
        known = 0 <= row < self._model.rowCount()
        row_id = self._model.id_at(row) if known else None
        other = row_id != self._row_id
        if other and self._fields is not None:
            self._fields.finish()
        self._row_id = row_id
        self._show(anew=other)

    def _show(self, *, anew: bool) -> None:
        person = self._participant()
        self.past.show_for(person)
        self.photo.show_for(person)
        self.records.show_for(person)
        self._pages.show_somebody(shown=person is not None)
        if person is None:
            return
        language, fields = self._context.language, self.fields
        self.head.show_person(called(person), about_person(person, language))
        reading = read_person(self._model, self._row(), fields.keys())
        fields.show_reading(reading, anew=anew)

    def _holds_keys(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _participant(self) -> Participant | None:
        row = self._row()
        return self._model.participant_at(row) if row >= 0 else None

    def _row(self) -> int:
        if self._row_id is None:
            return -1
        return self._model.index_of(self._row_id, COLUMNS[0]).row()

    # Edits

    def _problem(self, key: str, typed: str) -> str:
        context = self._context
        try:
            parse_field(key, typed, lang=context.language, today=context.today())
        except UserError as error:
            return text(context.language, "errors", error.key, **error.facts)
        return ""

    @Slot(str, str)
    def _on_accepted(self, key: str, typed: str) -> None:
        if self._row_id is None or self._row() < 0:
            return
        cell = (self._row_id, key)
        accepted = self._model.accept([(cell, typed)])
        if cell in accepted:
            self._model.cell_edited.emit(*cell, accepted[cell])
        self._show(anew=False)

    @Slot(str, str)
    def _on_suggestion_taken(self, key: str, offered: str) -> None:
        self.fields[key].start_anew("")
        self._on_accepted(key, offered)

    @Slot(str)
    def _on_restored(self, key: str) -> None:
        """Forget a text that was refused before, so that the stored value is shown again."""
        if self._row_id is not None:
            self._model.drop_drafts([(self._row_id, key)])
            self._show(anew=False)

    @Slot()
    def _on_go(self) -> None:
        """Take the keyboard to the field of the current cell, or back to the table."""
        if self._holds_keys():
            self.table_wanted.emit()
            return
        self.commands.actions["person_panel"].setChecked(True)
        column = self._chosen.currentIndex().column()
        key = COLUMNS[column] if column >= 0 else ""
        if not self.reveal(key):
            self.reveal(next(field.key for field in self.fields))
