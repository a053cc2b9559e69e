"""The Participants tab: both delegations in one table that edits like a spreadsheet."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.findings_competition import TEAM
from kpt_desktop.domain.records import Participation
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.edit_queue import EditQueue
from kpt_desktop.gui.models.participants_model import COLUMNS, SIDE, ParticipantsModel
from kpt_desktop.gui.models.row_order import RowOrder
from kpt_desktop.gui.panels.person_panel_place import BesidePerson
from kpt_desktop.gui.tabs.participants_actions import ParticipantsActions
from kpt_desktop.gui.tabs.participants_bar import ParticipantsBar
from kpt_desktop.gui.tabs.participants_blocks import ParticipantsBlocks
from kpt_desktop.gui.tabs.participants_columns import column_of
from kpt_desktop.gui.tabs.participants_edits import ParticipantsEdits
from kpt_desktop.gui.tabs.participants_filters import ParticipantsFilters
from kpt_desktop.gui.tabs.participants_layout import ParticipantsLayout
from kpt_desktop.gui.tabs.participants_marks import ParticipantsMarks
from kpt_desktop.gui.tabs.participants_pages import ParticipantsPages
from kpt_desktop.gui.tabs.participants_status import ParticipantsStatus
from kpt_desktop.gui.widgets.people_table import PeopleTable
from kpt_desktop.services.field_values import parse_field

_FOR_SELECTED = (
    "participants_edit", "participants_move", "participants_delete",
    "cells_copy", "cells_fill", "cells_clear",
)  # fmt: skip


class ParticipantsTab(QWidget):
    """Shows and edits the participants of the visit on the screen.

    Signals:
        status_changed(str): counts for the status bar.
        import_requested(), export_requested(): the user wants the other windows.
        visit_requested(UUID, UUID): go to another visit, at that participation.
    """

    status_changed = Signal(str)
    import_requested = Signal()
    export_requested = Signal()
    visit_requested = Signal(object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("participants_tab")
        self._context = context
        self.model = ParticipantsModel(RowOrder(context.language), self)
        self._queue = EditQueue(context, self)
        self.table = PeopleTable(self.model, self)
        self.table.setObjectName("participants_table")
        self._commands = ParticipantsActions(self)
        self.bar = ParticipantsBar(self._commands, self)
        self.edits = ParticipantsEdits(context, self._queue, self.table, self)
        self.blocks = ParticipantsBlocks(context, self.edits, self.table, self)
        self.marks = ParticipantsMarks(context, self.model, self)
        self._status = ParticipantsStatus(self.table, self)
        self._speak()
        self.layout_keeper = ParticipantsLayout(context, self.table, self)
        self.filters = ParticipantsFilters(self.table, self.layout_keeper, self)
        self.bar.columns_button.setMenu(self.layout_keeper.sets_menu)
        self._columns_action = self.layout_keeper.sets_menu.menuAction()
        self._columns_action.setObjectName("participants_columns")
        self._lay_out()
        self._warming: Iterator[None] = iter(())
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._on_idle)
        self._connect()
        self._place_actions()
        self.retranslate()
        self.show_visit(None)

    # What the window calls

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show a visit, or the same one with fresher records."""
        before = self._queue.records
        other = (before and before.visit.id) != (records and records.visit.id)
        if other:
            self.bar.filter_box.clear()
            self.filters.clear()
            self.model.sort_by(())
        self._queue.show(records)
        if other and records is not None and self.model.rowCount():
            self.table.go_to(self.model.index(0, COLUMNS.index(self.shown_columns()[0])))

    def retranslate(self) -> None:
        """Set all words again, values included."""
        self._speak()
        self._commands.retranslate()
        self.layout_keeper.retranslate()
        self.filters.say()
        self.bar.retranslate(self._counts())
        self._on_set_changed()
        self.table.setAccessibleName(self.tr("Participants"))
        self._pages.retranslate()
        self.beside.panel.retranslate()
        self.marks.refresh()
        self._tell()

    def menu_actions(self) -> list[QAction]:
        """Return the commands for the menu «Participants»."""
        names = (
            "participant_add", "participant_add_guest", "participant_add_host",
            "participants_move", "participants_delete",
            "participants_edit", "cells_copy", "cells_paste", "cells_fill", "cells_clear",
            "participants_filter", "column_filter", "participants_sort",
        )  # fmt: skip
        commands = (self._commands[name] for name in names)
        return [*commands, self._columns_action, *self.beside.panel.menu_actions()]

    def reveal(self, subject: Subject) -> bool:
        """Go to a person's or participation's field, whatever hides it now."""
        row_id = self._row_of(subject)
        if row_id is None:
            return False
        if not self._is_shown(row_id):
            self._show_everybody()
        column = column_of(subject)
        self.table.setColumnHidden(COLUMNS.index(column), False)  # noqa: FBT003 - Qt's signature
        self.table.go_to(self.model.index_of(row_id, column))
        self.table.setFocus()
        return True

    def columns(self) -> list[str]:
        """Return the fields shown, from left to right; the side is no field."""
        return [key for key in self.shown_columns() if key != SIDE]

    def shown_columns(self) -> list[str]:
        """Return all columns shown, from left to right, as ``show_columns`` takes them."""
        return self.layout_keeper.shown()

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns in this order; unknown ones are passed over."""
        self.layout_keeper.show_columns(keys)

    def visible_ids(self) -> tuple[UUID, ...]:
        """Return the participations on the screen, in the order shown."""
        return self.model.ids()

    def hideEvent(self, event: QHideEvent) -> None:
        """Write the widths down before the window is gone."""
        super().hideEvent(event)
        self.layout_keeper.save()

    # Set-up

    def _lay_out(self) -> None:
        self._pages = ParticipantsPages(self.table, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.filters.chips)
        self.beside = BesidePerson(self._pages, self._context, self.table, self._queue, self)
        layout.addWidget(self.beside, 1)

    def _connect(self) -> None:
        self._queue.records_changed.connect(self._on_records_changed)
        self.model.drafts_changed.connect(self._tell)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.bar.filter_box.filter_changed.connect(self._on_filter_changed)
        self.bar.filter_box.left.connect(self.table.setFocus)
        self.bar.side_chosen.connect(self._on_side_chosen)
        self.beside.panel.visit_requested.connect(self.visit_requested)
        self.edits.participant_added.connect(self._on_participant_added)
        self._pages.clear_button.clicked.connect(self._on_clear_filter)
        self._pages.add_button.clicked.connect(self._commands["participant_add"].trigger)
        for button in (self._pages.import_button, self.bar.import_button):
            button.clicked.connect(self.import_requested)
        self.bar.export_button.clicked.connect(self.export_requested)
        self.filters.filters_changed.connect(self._settle)
        self.layout_keeper.set_changed.connect(self._on_set_changed)
        self.blocks.rows_pasted.connect(self._on_rows_pasted)

    def _place_actions(self) -> None:
        commands, edits, blocks = self._commands, self.edits, self.blocks
        commands["participant_add"].triggered.connect(self._on_add)
        commands["participant_add_guest"].triggered.connect(partial(edits.add, Side.GUEST))
        commands["participant_add_host"].triggered.connect(partial(edits.add, Side.HOST))
        commands["participants_move"].triggered.connect(edits.move_selected)
        commands["participants_delete"].triggered.connect(edits.delete_selected)
        commands["participants_edit"].triggered.connect(self._on_edit_chosen)
        commands["cells_copy"].triggered.connect(blocks.copy)
        commands["cells_paste"].triggered.connect(self._on_paste)
        commands["cells_fill"].triggered.connect(blocks.fill_down)
        commands["cells_clear"].triggered.connect(blocks.clear_selected)
        commands["participants_filter"].triggered.connect(self._on_find)
        commands["participants_sort"].triggered.connect(self.filters.sort_by_current)
        commands["column_filter"].triggered.connect(self.filters.open_for_current)
        for name in ("participant_add", "participants_filter"):
            self.addAction(commands[name])
        self._pages.empty.addAction(commands["cells_paste"])
        for names in (
            ("participants_edit", "cells_copy", "cells_paste", "cells_fill", "cells_clear"),
            ("participant_add", "participants_move", "participants_delete"),
            ("column_filter", "participants_sort"),
        ):
            for name in names:
                self.table.addAction(commands[name])
            self.table.addAction(_separator(self))
        self.table.addAction(self._columns_action)
        for action in self.layout_keeper.columns_menu.own_actions():
            self.table.addAction(action)

    def _speak(self) -> None:
        self.model.speak(self._context.language, self._parse)

    def _parse(self, key: str, typed: str) -> Any:
        context = self._context
        return parse_field(key, typed, lang=context.language, today=context.today())

    # What happens

    @Slot(object)
    def _on_records_changed(self, records: VisitRecords | None) -> None:
        self.model.show(records)
        self.bar.show_counts(self._counts())
        self._warming = self.model.order.warm()
        self._idle.start(0)
        self.marks.judge(records)
        self._choose_page()
        self._tell()

    @Slot()
    def _on_idle(self) -> None:
        if next(self._warming, self) is self:
            self._idle.stop()

    @Slot(str)
    def _on_filter_changed(self, typed: str) -> None:
        self.model.order.filter_by(typed)
        self._settle()

    @Slot()
    def _on_side_chosen(self) -> None:
        self.model.order.side = self.bar.side
        self._settle()

    @Slot()
    def _settle(self) -> None:
        self.model.refilter()
        self._choose_page()
        self._tell()

    @Slot()
    def _on_clear_filter(self) -> None:
        self._clear_filters()
        if self.bar.side is not None and not self.model.rowCount():
            self.bar.choose_side(None)
        self.table.setFocus()

    def _clear_filters(self) -> None:
        self.bar.filter_box.clear()
        self.filters.clear()

    def _show_everybody(self) -> None:
        self._clear_filters()
        self.bar.choose_side(None)

    @Slot()
    def _on_find(self) -> None:
        self.bar.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.filter_box.selectAll()

    @Slot()
    def _on_add(self) -> None:
        self.edits.add(self._side_for_new())

    def _side_for_new(self) -> Side:
        """Return the side that is shown, else the side of the current row, else the guests'."""
        current = self.table.currentIndex()
        if self.bar.side is not None:
            return self.bar.side
        if current.isValid():
            return self.model.participant_at(current.row()).delegation.side
        return Side.GUEST

    @Slot()
    def _on_paste(self) -> None:
        self.blocks.side = self._side_for_new()
        self.blocks.paste()

    @Slot(object, str)
    def _on_rows_pasted(self, row_id: UUID, key: str) -> None:
        index = self.model.index_of(row_id, key)
        if index.isValid():
            self.table.setFocus()
            self.table.go_to(index)

    @Slot()
    def _on_edit_chosen(self) -> None:
        """Open one form for all selected participants (U30)."""
        from kpt_desktop.gui.dialogs.edit_people import EditPeopleDialog

        rows = [self.model.participant_at(row) for row in self.table.selected_rows()]
        if not rows:
            return
        dialog = EditPeopleDialog(self.model, rows, self.shown_columns(), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = [row.participation.id for row in rows]
        dialog.values_accepted.connect(partial(self.edits.change_chosen, ids))
        dialog.open()

    @Slot()
    def _on_set_changed(self) -> None:
        self.bar.show_set(self.layout_keeper.set_name)

    @Slot(object)
    def _on_participant_added(self, row_id: UUID) -> None:
        if self.bar.side is not None and not self._is_shown(row_id):
            self.bar.choose_side(None)
        first = next(c for c in self.table.shown_columns() if COLUMNS[c] != SIDE)
        index = self.model.index_of(row_id, COLUMNS[first])
        self.table.setFocus()
        self.table.go_to(index)
        self.table.edit(index)
        if self.model.order.is_filtered():
            self._context.events.notice_given.emit(
                self.tr("The new participant is shown although the filter does not match."),
                self.tr("Clear filter"),
                self._clear_filters,
            )

    @Slot()
    def _on_selection_changed(self) -> None:
        self._tell()

    # What is said

    def _choose_page(self) -> None:
        has_visit = self._queue.records is not None
        self.bar.setEnabled(has_visit)
        for name in ("participant_add", "participant_add_guest", "participant_add_host"):
            self._commands[name].setEnabled(has_visit)
        typed = self.bar.filter_box.text()
        self._pages.choose(self.model.order, self.model.rowCount(), typed)

    def _counts(self) -> dict[Side | None, int]:
        return {side: self.model.order.count(side) for side in (None, Side.GUEST, Side.HOST)}

    @Slot()
    def _tell(self) -> None:
        """Say in the status bar what is shown and selected, and enable what can be done with it."""
        selected = self.table.selectionModel().hasSelection()
        for name in _FOR_SELECTED:
            self._commands[name].setEnabled(selected)
        self.status_changed.emit(self._status.words(self._queue.records))

    def _is_shown(self, row_id: UUID) -> bool:
        return self.model.index_of(row_id, COLUMNS[0]).isValid()

    def _row_of(self, subject: Subject) -> UUID | None:
        if subject.kind is Participation and subject.field == TEAM:
            return None  # mended on the Competition tab
        for row_id, row in self.model.order.rows.items():
            if subject.id in {row_id, row.person.id}:
                return row_id
        return None


def _separator(parent: QWidget) -> QAction:
    action = QAction(parent)
    action.setSeparator(True)
    return action
