"""The row above the programme: which view, new item, zoom, and the first steps with a programme."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.tabs.programme_actions import ProgrammeActions
from kpt_desktop.gui.widgets.chip import Chip
from kpt_desktop.gui.widgets.timetable.grid import SNAPS


class ProgrammeBar(QWidget):
    """Switch, day, new item and zoom at the left, import and print at the right.

    Signals:
        view_chosen(bool): the user wants the day as a table, or the week.
        day_chosen(): another day is wanted in the table; ask :meth:`day`.
        snap_chosen(int): items are to cling to a grid of that many minutes.
    """

    view_chosen = Signal(bool)
    day_chosen = Signal()
    snap_chosen = Signal(int)

    def __init__(self, actions: ProgrammeActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.week_chip, self.table_chip = Chip(self), Chip(self)
        self.week_chip.setObjectName("chip_week")
        self.table_chip.setObjectName("chip_day_table")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for chip in (self.week_chip, self.table_chip):
            self._group.addButton(chip)
        self.week_chip.setChecked(True)
        self.day_box = QComboBox(self)
        self.day_box.setObjectName("programme_day")
        self.day_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.add_button = self._button("programme_add")
        self.zoom_out_button = self._button("programme_zoom_out")
        self.zoom_in_button = self._button("programme_zoom_in")
        self.snap_box = QComboBox(self)
        self.snap_box.setObjectName("programme_snap")
        for minutes in SNAPS:
            self.snap_box.addItem("", minutes)
        self.import_button = self._button("programme_import")
        self.print_button = self._button("programme_print")
        for button, name in (
            (self.add_button, "item_add"),
            (self.zoom_out_button, "zoom_out"),
            (self.zoom_in_button, "zoom_in"),
        ):
            button.clicked.connect(actions[name].trigger)
        self._group.buttonClicked.connect(self._on_chip_clicked)
        self.day_box.activated.connect(self._on_day_activated)
        self.snap_box.activated.connect(self._on_snap_activated)
        self._lay_out()
        self.show_view(as_table=False)

    @property
    def shows_table(self) -> bool:
        """Return whether the day is shown as a table."""
        return self.table_chip.isChecked()

    def show_view(self, *, as_table: bool) -> None:
        """Turn the switch, and show what belongs to that view."""
        (self.table_chip if as_table else self.week_chip).setChecked(True)
        self.day_box.setVisible(as_table)
        for widget in (self.zoom_out_button, self.zoom_in_button, self.snap_box):
            widget.setVisible(not as_table)

    def day(self) -> UUID | None:
        """Return the chosen day, None for the items without one."""
        day_id: UUID | None = self.day_box.currentData()
        return day_id

    def show_days(self, days: Sequence[tuple[str, UUID | None]]) -> None:
        """List the days; the chosen one stays chosen where it still exists."""
        wanted = self.day()
        present = [(self.day_box.itemText(n), self.day_box.itemData(n)) for n in self._places()]
        if present == list(days):
            return
        self.day_box.clear()
        for words, day_id in days:
            self.day_box.addItem(words, day_id)
        self.choose_day(wanted)

    def choose_day(self, day_id: UUID | None) -> bool:
        """Choose a day; return whether it is listed."""
        found = [n for n in self._places() if self.day_box.itemData(n) == day_id]
        if found:
            self.day_box.setCurrentIndex(found[0])
        return bool(found)

    def show_snap(self, minutes: int) -> None:
        """Show the grid that items cling to."""
        self.snap_box.setCurrentIndex(self.snap_box.findData(minutes))

    def add_at_right(self, widget: QWidget) -> None:
        """Put a widget at the right end; the first steps give way to it where room is scarce."""
        self.layout_row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the first steps only where there is room for them."""
        super().resizeEvent(event)
        self.give_way()

    def give_way(self) -> None:
        """Hide what the menu and the tool bar have too, when the bar is too narrow for all."""
        steps = (self.print_button, self.import_button)
        widths = [step.sizeHint().width() + theme.SMALL for step in steps]
        shown = sum(w for w, step in zip(widths, steps, strict=True) if not step.isHidden())
        taken = self.layout_row.sizeHint().width() - shown
        for width, step in zip(widths, steps, strict=True):
            taken += width
            step.setVisible(taken <= self.width())

    def _places(self) -> range:
        return range(self.day_box.count())

    def retranslate(self) -> None:
        """Set all words again."""
        self.week_chip.setText(self.tr("Week"))
        self.table_chip.setText(self.tr("Day as table"))
        self.day_box.setAccessibleName(self.tr("Day"))
        self.add_button.setText(self.tr("＋ Item"))
        self.add_button.setAccessibleName(self.tr("New item"))
        self.zoom_out_button.setText("−")
        self.zoom_in_button.setText("+")
        self.zoom_out_button.setAccessibleName(self.tr("Zoom out"))
        self.zoom_in_button.setAccessibleName(self.tr("Zoom in"))
        for place, minutes in enumerate(SNAPS):
            self.snap_box.setItemText(place, self.tr("Grid: %n min", "", minutes))
        self.snap_box.setAccessibleName(self.tr("Time grid"))
        self.snap_box.setToolTip(self.tr("Items cling to these lines; with Alt held to 5 minutes"))
        self.import_button.setText(self.tr("Import programme…"))
        self.print_button.setText(self.tr("Print programme"))
        for button, name in (
            (self.add_button, "item_add"),
            (self.zoom_out_button, "zoom_out"),
            (self.zoom_in_button, "zoom_in"),
        ):
            button.setToolTip(self._actions[name].toolTip())
        square = self.zoom_in_button.sizeHint().height()
        for button in (self.zoom_out_button, self.zoom_in_button):
            button.setFixedWidth(square)
        for chip in (self.week_chip, self.table_chip):
            chip.updateGeometry()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        layout = self.layout_row = QHBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        for widget in (self.week_chip, self.table_chip, self.day_box, self.add_button):
            layout.addWidget(widget)
        layout.addSpacing(theme.TIGHT)
        for widget in (self.zoom_out_button, self.zoom_in_button, self.snap_box):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(self.import_button)
        layout.addWidget(self.print_button)

    def _on_chip_clicked(self) -> None:
        self.view_chosen.emit(self.shows_table)

    def _on_snap_activated(self, place: int) -> None:
        self.snap_chosen.emit(SNAPS[place])

    def _on_day_activated(self, _place: int) -> None:
        self.day_chosen.emit()
