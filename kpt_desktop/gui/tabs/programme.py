"""The Programme tab: the days of a visit on a scale of time, or one of them as a table."""

from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Day, Item, Place, Vehicle
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.item_dialog import ItemDialog
from kpt_desktop.gui.models.day_model import DayModel
from kpt_desktop.gui.panels.blocks_panel import BlocksPanel
from kpt_desktop.gui.tabs.programme_actions import (
    EVERYWHERE,
    IN_BOTH,
    ON_ITEMS,
    ProgrammeActions,
)
from kpt_desktop.gui.tabs.programme_bar import ProgrammeBar
from kpt_desktop.gui.tabs.programme_commands import AskItem, ProgrammeCommands
from kpt_desktop.gui.tabs.programme_days import ProgrammeDays
from kpt_desktop.gui.tabs.programme_edits import ProgrammeEdits
from kpt_desktop.gui.tabs.programme_menus import ProgrammeMenus
from kpt_desktop.gui.tabs.programme_papers import ProgrammePapers
from kpt_desktop.gui.tabs.programme_present import ProgrammePresent
from kpt_desktop.gui.widgets.empty_page import EmptyPage
from kpt_desktop.gui.widgets.timetable.content import Mark, columns_of, day_title
from kpt_desktop.gui.widgets.timetable.day_table import DayTable
from kpt_desktop.gui.widgets.timetable.dropping import WeekView
from kpt_desktop.gui.widgets.timetable.grid import SNAP, SNAPS

MOST_JUDGED = 5
"""Items that are judged one by one at each move of the mouse."""


class ProgrammeTab(QWidget):
    """Shows and edits the programme of the visit on the screen; both views share the records.

    Signals:
        status_changed(str): counts for the status bar.
        import_requested(), print_requested(): the user wants the other windows.
    """

    status_changed = Signal(str)
    import_requested = Signal()
    print_requested = Signal()

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        ask_item: AskItem = ItemDialog.ask,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("programme_tab")
        self._context = context
        self.edits = ProgrammeEdits(context, self)
        self.commands = ProgrammeActions(self)
        self.menus = ProgrammeMenus(self.commands, self)
        self.bar = ProgrammeBar(self.commands, self)
        self.timetable = WeekView(self)
        self.day_model = DayModel(context.language, self)
        self.table = DayTable(self.day_model, self)
        self.hands = ProgrammeCommands(
            context, self.edits, self.bar, self.timetable, self.table, ask_item, self
        )
        self.blocks = BlocksPanel(context, self)
        self.days = ProgrammeDays(
            context, self.edits, self.hands, self.menus.days, self.blocks, self
        )
        self.papers = ProgrammePapers(context, self.edits, self.hands, self)
        self.bar.add_at_right(self.papers.row)
        self._lay_out()
        self._connect()
        self.timetable.judge_drop = self._judge_drop
        self._place_commands()
        kept = context.preferences
        self._show_snap(kept.current.snap if kept is not None else SNAP)
        self._present = ProgrammePresent(context, self.timetable, self)
        self.retranslate()
        self.show_visit(None)

    # --- what the window calls ---

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show a visit, or the same one with fresher records."""
        before = self.edits.records
        if (before and before.visit.id) != (records and records.visit.id):
            self.timetable.start_afresh()
        self.edits.show(records)

    def retranslate(self) -> None:
        """Set all words again, those of the records too."""
        self.commands.retranslate()
        self.menus.retranslate(self._context.language)
        self.bar.retranslate()
        self.papers.retranslate()
        self.blocks.retranslate()
        self.timetable.retranslate()
        self.table.retranslate()
        self.day_model.speak(self._context.language)
        self._first.setText(self.tr("Add first item"))
        self._import.setText(self.tr("Import programme…"))
        self._empty.say(
            self.tr("No programme yet"),
            self.tr(
                "What happens on each day stands here: times, places, for whom. Take the "
                "programme from a file, or begin with the first item."
            ),
        )
        self._show_records()

    def menu_actions(self) -> list[QAction]:
        """Return the commands for the menu «Programme»."""
        return self.menus.bar_actions()

    def reveal(self, subject: Subject) -> bool:
        """Go to an item or a day, whatever hides it now."""
        records = self.edits.records
        if records is None:
            return False
        if subject.kind is Item and subject.id in records.items:
            self.choose_view(as_table=False)
            self.timetable.select([subject.id])
        elif subject.kind in {Place, Vehicle} and (there := _first_at(records, subject.id)):
            self.choose_view(as_table=False)
            self.timetable.select([there])
        elif subject.kind is Day and subject.id in records.days:
            self.choose_view(as_table=False)
            self.timetable.go_to_day(subject.id)
        else:
            return False
        self.timetable.setFocus()
        return True

    def choose_view(self, *, as_table: bool) -> None:
        """Show the week, or one day as a table; the day and item one is at stay the same."""
        if as_table == self.bar.shows_table and self.commands["day_table"].isChecked() == as_table:
            return
        current = self.timetable.current()
        day = self.timetable.current_day()
        self.bar.show_view(as_table=as_table)
        self.commands["day_table"].setChecked(as_table)
        if as_table and day is not None:
            self.bar.choose_day(day.day_id)
        chosen = self.table.chosen()
        self._show_records()
        if as_table:
            if current is None or not self.table.go_to(current.id):
                self.table.setCurrentIndex(self.day_model.index(0, 0))
            self.table.setFocus()
        else:
            if chosen:
                self.timetable.select(chosen[:1])
            self.timetable.setFocus()

    def set_snap(self, minutes: int) -> None:
        """Let everything cling to a grid of that many minutes, and remember it."""
        self._show_snap(minutes)
        if self._context.preferences is not None:
            self._context.preferences.update(snap=self.timetable.snap)

    def _show_snap(self, minutes: int) -> None:
        self.timetable.snap = minutes if minutes in SNAPS else SNAP
        self.bar.show_snap(self.timetable.snap)
        self.menus.check_snap(self.timetable.snap)

    # --- set-up ---

    def _lay_out(self) -> None:
        self._first, self._import = QPushButton(self), QPushButton(self)
        self._first.setObjectName("empty_add_item")
        self._import.setObjectName("empty_import_programme")
        self._empty = EmptyPage([self._first, self._import], self)
        self._empty.setObjectName("programme_empty")
        self._pages = QStackedWidget(self)
        for page in (self._empty, self.timetable, self.table):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.splitter = QSplitter(self)
        self.splitter.setObjectName("programme_splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._pages)
        self.splitter.addWidget(self.blocks)
        self.splitter.setStretchFactor(0, 1)
        self.blocks.hide()
        layout.addWidget(self.bar)
        self.papers.put_beside(self.splitter)
        layout.addWidget(self.papers.splitter, 1)

    def _connect(self) -> None:
        self.edits.records_changed.connect(self._on_records_changed)
        self.edits.marks_changed.connect(self._show_records)
        self.edits.items_made.connect(self._on_items_made)
        view = self.timetable
        view.selection_changed.connect(self._on_selection_changed)
        view.item_opened.connect(self.hands.open)
        view.items_dropped.connect(self.hands.drop)
        view.item_stretched.connect(self.edits.stretch)
        view.title_typed.connect(self.hands.add_titled)
        view.menu_requested.connect(self.menus.open_item_menu)
        view.day_menu_requested.connect(self.menus.open_day_menu)
        view.block_dropped.connect(self.days.place_block)
        view.hidden_requested.connect(self._on_hidden_requested)
        self.menus.day_wanted.connect(self.hands.move_to_day)
        self.menus.kind_wanted.connect(self.hands.set_kind)
        self.menus.item_wanted.connect(self._on_item_wanted)
        self.menus.snap_wanted.connect(self.set_snap)
        self.bar.snap_chosen.connect(self.set_snap)
        self.day_model.cell_edited.connect(self.edits.change)
        self.day_model.cells_cleared.connect(self.edits.change_several)
        self.day_model.row_typed.connect(self.hands.add_row)
        self.table.delete_requested.connect(self.hands.delete)
        self.table.rows_chosen.connect(self._on_selection_changed)
        self.table.customContextMenuRequested.connect(self._on_table_menu)
        self.bar.view_chosen.connect(self._on_view_chosen)
        self.bar.day_chosen.connect(self._show_records)
        for button in (self._import, self.bar.import_button):
            button.clicked.connect(self.import_requested)
        self.bar.print_button.clicked.connect(self.print_requested)
        self._first.clicked.connect(self.commands["item_add"].trigger)
        self.papers.item_wanted.connect(self._on_item_wanted)
        self.menus.days["blocks_shown"].toggled.connect(self._on_blocks_toggled)

    def _place_commands(self) -> None:
        self.hands.connect_actions(self.commands)
        self.commands["day_table"].triggered.connect(self._on_view_chosen)
        for name in self.commands.names():
            (self if name in EVERYWHERE else self.timetable).addAction(self.commands[name])
        self.table.addActions(self.commands.several(IN_BOTH))
        self._empty.addAction(self.commands["items_paste"])

    def _judge_drop(
        self, item_id: UUID | None, day_id: UUID | None, start: int, end: int
    ) -> Mark | None:
        """Ask the judge about a place; many items at once are only laid over what is shown."""
        moving = self.timetable.moving()
        if len(moving) > MOST_JUDGED:
            return self.timetable.overlaps_at(item_id, day_id, start, end)
        return self.edits.judge_drop(item_id, day_id, start, end, moving)

    # --- showing ---

    def _on_records_changed(self, _records: object) -> None:
        self.papers.show_records(self.edits.records)
        self.bar.give_way()
        self._show_records()

    def _show_records(self) -> None:
        records, language = self.edits.records, self._context.language
        marks = self.edits.marks()
        pool = not self.blocks.isHidden()
        columns = columns_of(records, language, marks, pool=pool) if records else ()
        self.timetable.show_columns(self.papers.with_edits(columns))
        days = [(day_title(d, language), d.id) for d in records.days_in_order()] if records else []
        listed = [*days, (self.tr("Without a day"), None)]
        self._present.show(records)
        self.bar.show_days(listed)
        self.menus.show_days(listed)
        self.day_model.show_day(records, self.bar.day(), self.edits.field_marks())
        page: QWidget = self.table if self.bar.shows_table else self.timetable
        if records is not None and not records.items and not self.bar.shows_table:
            page = self._empty
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(self._first if page is self._empty else page)
        self.bar.setEnabled(records is not None)
        self._on_selection_changed()

    def _on_selection_changed(self) -> None:
        records, chosen = self.edits.records, self.hands.chosen()
        for name in ON_ITEMS:
            self.commands[name].setEnabled(bool(chosen))
        self.menus.days.enable(
            chosen=len(chosen), has_day=self._has_day(), has_visit=records is not None
        )
        self.menus.move_menu.setEnabled(bool(chosen))
        self.menus.shift_menu.setEnabled(bool(chosen))
        for name in ("item_add", "item_add_here", "items_paste"):
            self.commands[name].setEnabled(records is not None)
        day_id = self.hands.day()
        day = records.days.get(day_id) if records and day_id else None
        self.menus.check_kind(day.kind if day else None)
        items = self.tr("%n item(s)", "", len(records.items) if records else 0)
        self.papers.follow_choice()
        selected = self.tr("%n selected", "", len(chosen))
        self.status_changed.emit(f"{items} · {selected}" if chosen else items)

    def _has_day(self) -> bool:
        records, day_id = self.edits.records, self.hands.day()
        return records is not None and day_id in records.days

    # --- what the views and menus say ---

    def _on_blocks_toggled(self, shown: bool) -> None:
        """Show the typical blocks beside the week, and a place for what waits for a day."""
        if shown:
            self.blocks.load()
        self.blocks.setVisible(shown)
        self._show_records()

    def _on_view_chosen(self, as_table: bool) -> None:
        self.choose_view(as_table=as_table)

    def _on_hidden_requested(self, place: QPoint) -> None:
        column = self.timetable.current_day()
        if column is not None:
            self.menus.open_hidden_menu(column, place)

    def _on_table_menu(self, place: QPoint) -> None:
        self.menus.open_item_menu(self.table.viewport().mapToGlobal(place))

    def _on_items_made(self, ids: tuple[UUID, ...]) -> None:
        if not self.bar.shows_table:
            self.timetable.select(ids)
            self.timetable.setFocus()

    def _on_item_wanted(self, item_id: UUID) -> None:
        """Go to an item, in the view that is shown."""
        item = self.edits.records.items.get(item_id) if self.edits.records else None
        if item is not None and self.bar.shows_table:
            self.bar.choose_day(item.day_id)
            self._show_records()
            self.table.go_to(item_id)
            self.table.setFocus()
        else:
            self.timetable.select([item_id])
            self.timetable.setFocus()


def _first_at(records: VisitRecords, thing_id: UUID) -> UUID | None:
    """Return the first item at a place or in a vehicle."""
    return next(
        (
            item.id
            for day in records.days_in_order()
            for item in records.items_of(day.id)
            if thing_id in {item.place_id, item.vehicle_id}
        ),
        None,
    )
