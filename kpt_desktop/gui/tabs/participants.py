"""The Participants tab: both delegations in one table that edits like a spreadsheet."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.edit_queue import EditQueue
from kpt_desktop.gui.models.participants_model import COLUMNS, SIDE, ParticipantsModel
from kpt_desktop.gui.models.row_order import RowOrder
from kpt_desktop.gui.tabs.participants_actions import ParticipantsActions
from kpt_desktop.gui.tabs.participants_bar import ParticipantsBar
from kpt_desktop.gui.tabs.participants_columns import USUAL_COLUMNS, column_of
from kpt_desktop.gui.tabs.participants_edits import ParticipantsEdits
from kpt_desktop.gui.widgets.columns_menu import ColumnsMenu
from kpt_desktop.gui.widgets.empty_page import EmptyPage
from kpt_desktop.gui.widgets.people_table import PeopleTable
from kpt_desktop.services.field_values import parse_field

_LONGEST_QUOTED = 40


class ParticipantsTab(QWidget):
    """Shows and edits the participants of the visit on the screen.

    Signals:
        status_changed(str): counts for the status bar.
        import_requested(), export_requested(): the user wants the other windows.
    """

    status_changed = Signal(str)
    import_requested = Signal()
    export_requested = Signal()

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
        self._speak()
        self._columns_menu = ColumnsMenu(self.table, self.model, self.show_usual_columns, self)
        self._columns_action = self._columns_menu.menuAction()
        self._columns_action.setObjectName("participants_columns")
        self._lay_out()
        self._warming: Iterator[None] = iter(())
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._on_idle)
        self._connect()
        self._place_actions()
        self.show_usual_columns()
        self.retranslate()
        self.show_visit(None)

    # What the window calls

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show a visit, or the same one with fresher records."""
        before = self._queue.records
        other = (before and before.visit.id) != (records and records.visit.id)
        if other:
            self.bar.filter_box.clear()
            self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._queue.show(records)
        if other and records is not None and self.model.rowCount():
            self.table.go_to(self.model.index(0, COLUMNS.index(self.shown_columns()[0])))

    def retranslate(self) -> None:
        """Set all words again, values included."""
        self._speak()
        self._commands.retranslate()
        self._columns_menu.retranslate()
        self.bar.retranslate(self._counts())
        self.table.setAccessibleName(self.tr("Participants"))
        self._add.setText(self.tr("Add a participant"))
        self._import.setText(self.tr("Import list…"))
        self._clear_filter.setText(self.tr("Clear filter"))
        self._empty.say(
            self.tr("No participants yet"),
            self.tr(
                "The guests and hosts of this visit stand here. Take the list the partner sent, "
                "or type people in one by one."
            ),
        )
        self.edits.refresh_marks()
        self._tell()

    def menu_actions(self) -> list[QAction]:
        """Return the commands for the menu «Participants»."""
        names = (
            "participant_add", "participant_add_guest", "participant_add_host",
            "participants_move", "participants_delete",
            "cells_copy", "cells_paste", "cells_clear",
            "participants_filter", "participants_sort",
        )  # fmt: skip
        return [*(self._commands[name] for name in names), self._columns_action]

    def reveal(self, subject: Subject) -> bool:
        """Go to a person's or participation's field, whatever hides it now."""
        row_id = self._row_of(subject)
        if row_id is None:
            return False
        if not self._is_shown(row_id):
            self.bar.filter_box.clear()
            self.bar.choose_side(None)
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
        return [COLUMNS[column] for column in self.table.shown_columns()]

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns in this order; unknown ones are passed over."""
        known = [key for key in keys if key in COLUMNS]
        self.table.show_columns(known or list(USUAL_COLUMNS))

    def visible_ids(self) -> tuple[UUID, ...]:
        """Return the participations on the screen, in the order shown."""
        return self.model.ids()

    def show_usual_columns(self) -> None:
        """Show the columns and widths that suit most visits."""
        self.table.show_columns(list(USUAL_COLUMNS))
        for column, key in enumerate(COLUMNS):
            sample = USUAL_COLUMNS.get(key, "Примерная ширина")
            self.table.setColumnWidth(column, theme.text_width(self, sample) + theme.HUGE)

    # Set-up

    def _lay_out(self) -> None:
        self._add = self._button("empty_add")
        self._import = self._button("empty_import")
        self._clear_filter = self._button("clear_filter")
        self._empty = EmptyPage([self._add, self._import], self)
        self._empty.setObjectName("participants_empty")
        self._no_match = EmptyPage([self._clear_filter], self)
        self._no_match.setObjectName("participants_no_match")
        self._pages = QStackedWidget(self)
        for page in (self.table, self._empty, self._no_match):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, 1)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self._queue.records_changed.connect(self._on_records_changed)
        self.model.drafts_changed.connect(self._tell)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.bar.filter_box.filter_changed.connect(self._on_filter_changed)
        self.bar.filter_box.left.connect(self.table.setFocus)
        self.bar.side_chosen.connect(self._on_side_chosen)
        self.edits.participant_added.connect(self._on_participant_added)
        self._clear_filter.clicked.connect(self._on_clear_filter)
        self._add.clicked.connect(self._commands["participant_add"].trigger)
        for button in (self._import, self.bar.import_button):
            button.clicked.connect(self.import_requested)
        self.bar.export_button.clicked.connect(self.export_requested)
        head = self.table.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._on_header_menu)

    def _place_actions(self) -> None:
        commands, edits = self._commands, self.edits
        commands["participant_add"].triggered.connect(self._on_add)
        commands["participant_add_guest"].triggered.connect(partial(edits.add, Side.GUEST))
        commands["participant_add_host"].triggered.connect(partial(edits.add, Side.HOST))
        commands["participants_move"].triggered.connect(edits.move_selected)
        commands["participants_delete"].triggered.connect(edits.delete_selected)
        commands["cells_copy"].triggered.connect(edits.copy)
        commands["cells_paste"].triggered.connect(edits.paste)
        commands["cells_clear"].triggered.connect(edits.clear_selected)
        commands["participants_filter"].triggered.connect(self._on_find)
        commands["participants_sort"].triggered.connect(self._on_sort)
        for name in ("participant_add", "participants_filter"):
            self.addAction(commands[name])
        for name in ("cells_copy", "cells_paste", "cells_clear"):
            self.table.addAction(commands[name])
        self.table.addAction(_separator(self))
        for name in ("participant_add", "participants_move", "participants_delete"):
            self.table.addAction(commands[name])
        self.table.addAction(_separator(self))
        self.table.addAction(commands["participants_sort"])
        self.table.addAction(self._columns_action)
        for action in self._columns_menu.own_actions():
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
        self.edits.judge(records)
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

    def _settle(self) -> None:
        self.model.refilter()
        self._choose_page()
        self._tell()

    @Slot()
    def _on_clear_filter(self) -> None:
        self.bar.filter_box.clear()
        if self.bar.side is not None and not self.model.rowCount():
            self.bar.choose_side(None)
        self.table.setFocus()

    @Slot()
    def _on_find(self) -> None:
        self.bar.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.filter_box.selectAll()

    @Slot()
    def _on_add(self) -> None:
        """Add to the side that is shown, else to the side of the current row, else a guest."""
        current = self.table.currentIndex()
        side = self.bar.side
        if side is None and current.isValid():
            side = self.model.participant_at(current.row()).delegation.side
        self.edits.add(side or Side.GUEST)

    @Slot(object)
    def _on_participant_added(self, row_id: UUID) -> None:
        if self.bar.side is not None and not self._is_shown(row_id):
            self.bar.choose_side(None)
        first = next(c for c in self.table.shown_columns() if COLUMNS[c] != SIDE)
        index = self.model.index_of(row_id, COLUMNS[first])
        self.table.setFocus()
        self.table.go_to(index)
        self.table.edit(index)
        if self.model.order.words:
            self._context.events.notice_given.emit(
                self.tr("The new participant is shown although the filter does not match."),
                self.tr("Clear filter"),
                self.bar.filter_box.clear,
            )

    @Slot()
    def _on_sort(self) -> None:
        """Sort by the current column: upwards, then downwards, then as entered."""
        head, column = self.table.horizontalHeader(), self.table.currentIndex().column()
        if column < 0:
            return
        if head.sortIndicatorSection() != column:
            head.setSortIndicator(column, Qt.SortOrder.AscendingOrder)
        elif head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder:
            head.setSortIndicator(column, Qt.SortOrder.DescendingOrder)
        else:
            head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    @Slot(QPoint)
    def _on_header_menu(self, place: QPoint) -> None:
        self._columns_menu.popup(self.table.horizontalHeader().mapToGlobal(place))

    @Slot()
    def _on_selection_changed(self) -> None:
        self._tell()

    # What is said

    def _choose_page(self) -> None:
        order = self.model.order
        has_visit = self._queue.records is not None
        self.bar.setEnabled(has_visit)
        for name in ("participant_add", "participant_add_guest", "participant_add_host"):
            self._commands[name].setEnabled(has_visit)
        if self.model.rowCount():
            self._pages.setCurrentWidget(self.table)
        elif not order.rows or not order.words:
            self._pages.setCurrentWidget(self._empty)
        else:
            typed = _shortened(self.bar.filter_box.text().strip())
            self._no_match.say(self.tr("Nothing found for “{text}”").format(text=typed))
            self._pages.setCurrentWidget(self._no_match)

    def _counts(self) -> dict[Side | None, int]:
        return {side: self.model.order.count(side) for side in (None, Side.GUEST, Side.HOST)}

    @Slot()
    def _tell(self) -> None:
        """Say in the status bar how many there are, are shown, are selected, are not saved."""
        every, shown = len(self.model.order.rows), self.model.rowCount()
        parts = [self.tr("%n participant(s)", "", every)]
        if shown != every:
            parts.append(self.tr("%n shown", "", shown))
        if selected := len(self.table.selected_rows()):
            parts.append(self.tr("%n selected", "", selected))
        if drafts := len(self.model.drafts):
            parts.append(self.tr("%n value(s) not saved", "", drafts))
        for name in ("participants_move", "participants_delete", "cells_copy", "cells_clear"):
            self._commands[name].setEnabled(bool(selected))
        self.status_changed.emit(" · ".join(parts))

    def _is_shown(self, row_id: UUID) -> bool:
        return self.model.index_of(row_id, COLUMNS[0]).isValid()

    def _row_of(self, subject: Subject) -> UUID | None:
        for row_id, row in self.model.order.rows.items():
            if subject.id in {row_id, row.person.id}:
                return row_id
        return None


def _shortened(typed: str) -> str:
    return typed if len(typed) <= _LONGEST_QUOTED else f"{typed[:_LONGEST_QUOTED]}…"


def _separator(parent: QWidget) -> QAction:
    action = QAction(parent)
    action.setSeparator(True)
    return action
