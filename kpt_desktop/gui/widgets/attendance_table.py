"""The attendance table: arrows move, one key marks, and a badge scanned into it goes its way."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QMenu, QTableView, QWidget

from kpt_desktop.domain.badges import read_code
from kpt_desktop.domain.enums import Presence
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.attendance_model import LETTERS, AttendanceModel, Index
from kpt_desktop.gui.widgets.attendance_header import AttendanceHeader
from kpt_desktop.texts import text

_BURST = 60
"""Milliseconds within which a scanner's next figure comes, and no finger's."""

_BY_LETTER = {letter: one for keys in LETTERS.values() for one, letter in keys.items()}
_BY_FIGURE = {str(number): one for number, one in enumerate(Presence, start=1)}


class AttendanceTable(QTableView):
    """Marks are only asked for; the records that come back show them.

    Signals:
        mark_requested(Presence): of the chosen cells.
        toggle_requested(): present, or no mark where all chosen ones are present.
        clear_requested(): no mark.
        rest_requested(): present, for all in this half-day who have no mark.
        figures_scanned(str): figures came faster than anybody types.
    """

    mark_requested = Signal(object)
    toggle_requested = Signal()
    clear_requested = Signal()
    rest_requested = Signal()
    figures_scanned = Signal(str)

    def __init__(self, model: AttendanceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attendance_table")
        self._model = model
        self._language = "en"
        self._held = ""
        self._burst = QTimer(self)
        self._burst.setSingleShot(True)
        self._burst.setInterval(_BURST)
        self._burst.timeout.connect(self._let_go)
        self.days = AttendanceHeader(Qt.Orientation.Horizontal, self)
        self.names = AttendanceHeader(Qt.Orientation.Vertical, self)
        self.setHorizontalHeader(self.days)
        self.setVerticalHeader(self.names)
        self.setModel(model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(False)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setTabKeyNavigation(False)
        self.days.setDefaultSectionSize(theme.text_width(self, "00 000 00"))
        self.names.setDefaultSectionSize(self.fontMetrics().height() + theme.SMALL)
        self.doubleClicked.connect(self.toggle_requested)

    def speak(self, language: str) -> None:
        """Show words of another language."""
        self._language = language

    def chosen(self) -> list[QModelIndex]:
        """Return the chosen cells, from top to bottom."""
        return sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column()))

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell current and see it."""
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's own name
        """Keep the corner empty: its button does what Ctrl+A does."""
        super().updateGeometries()
        if (corner := self.findChild(QAbstractButton)) is not None:
            corner.hide()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Let the heads say where one is."""
        super().currentChanged(current, previous)
        self.days.show_current(current.column())
        self.names.show_current(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark by a letter or a figure; figures that come in a burst are a scanned badge."""
        typed = event.text().strip()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        figure = read_code(typed)
        if plain and len(figure) == 1 and figure.isascii() and figure.isdecimal():
            self._hold(figure)
            return
        self._let_go()
        if plain and typed.upper() in _BY_LETTER:
            self.mark_requested.emit(_BY_LETTER[typed.upper()])
        elif event.key() == Qt.Key.Key_Space:
            self.toggle_requested.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            index = self.currentIndex()
            self.go_to(index.siblingAtRow(index.row() + 1))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Search nothing: letters mark."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the keys do."""
        menu = self.made_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def made_menu(self) -> QMenu:
        """Return the marks, each with its key, and what else can be done to the chosen cells."""
        menu = QMenu(self)
        menu.setObjectName("attendance_menu")
        for presence, letter in LETTERS[self._language].items():
            word = text(self._language, "values", f"Presence.{presence.value}")
            action = menu.addAction(f"{word}\t{letter}")
            action.triggered.connect(lambda _=False, one=presence: self.mark_requested.emit(one))
        menu.addSeparator()
        menu.addAction(self.tr("Clear\tDel")).triggered.connect(self.clear_requested)
        rest = menu.addAction(self.tr("All present in this half-day\tCtrl+Shift+P"))
        rest.triggered.connect(self.rest_requested)
        return menu

    def _hold(self, figure: str) -> None:
        """Keep a figure until it is known to be alone."""
        self._held += figure
        if len(self._held) == 1:
            self._burst.start()
            return
        self._burst.stop()
        scanned, self._held = self._held, ""
        self.figures_scanned.emit(scanned)

    def _let_go(self) -> None:
        """A figure that stayed alone marks."""
        self._burst.stop()
        held, self._held = self._held, ""
        if held in _BY_FIGURE:
            self.mark_requested.emit(_BY_FIGURE[held])
