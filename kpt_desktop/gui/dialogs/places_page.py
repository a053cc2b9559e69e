"""The page of places: a table to type in, and the minutes from the chosen place to the others."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kpt_desktop.domain.records import Distance, Place
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.record_table import RecordTableModel
from kpt_desktop.gui.widgets.record_table import RecordTable
from kpt_desktop.services.place_cells import parse_minutes, parse_place, show_place
from kpt_desktop.services.places import Surroundings, save_place, save_way

PLACE_COLUMNS = (
    "name_ru", "name_en", "name_cs", "address", "capacity", "closed_days", "several_at_once",
    "note",
)  # fmt: skip
WAY_COLUMNS = ("place", "walking", "driving")
_WIDTHS, _WAY_WIDTHS = (190, 160, 160, 170, 80, 100, 110), (360, 130, 130)


class PlacesPage(QWidget):
    """All places; what is typed is asked for as a Change.

    Signals:
        change_made(Change): to be applied.
        refused(UserError): to be told.
        deletion_requested(Place): with the words of it kept in the items.
    """

    change_made = Signal(object)
    refused = Signal(object)
    deletion_requested = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._known = Surroundings()
        self.places: RecordTableModel[Place] = RecordTableModel(PLACE_COLUMNS, show_place, language)
        self.ways: RecordTableModel[Place] = RecordTableModel(
            WAY_COLUMNS, self._show_way, language, grows=False, fixed=("place",)
        )
        self.table = RecordTable(self.places, _WIDTHS)
        self.way_table = RecordTable(self.ways, _WAY_WIDTHS)
        self._from = QLabel()
        self._delete = QPushButton(self.tr("&Delete the place"))
        self.places.cell_typed.connect(self._on_place_typed)
        self.ways.cell_typed.connect(self._on_way_typed)
        self.table.row_chosen.connect(lambda _row: self._show_ways())
        self.table.deletion_requested.connect(self._on_delete)
        self._delete.clicked.connect(self._on_delete)
        self._name()
        self._arrange()

    def show_surroundings(self, known: Surroundings) -> None:
        """Show what is kept; the current cell stays current."""
        self._known = known
        self.places.show_records(known.places)
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.places.index(0, 0))
        self._show_ways()

    def choose(self, place_id: UUID) -> None:
        """Make a place current; one that is not shown changes nothing."""
        if (row := self.places.row_of(place_id)) >= 0:
            self.table.setCurrentIndex(self.places.index(row, 0))

    def _place(self) -> Place | None:
        return self.places.record(self.table.currentIndex().row())

    def _show_ways(self) -> None:
        place = self._place()
        others = [one for one in self._known.places if place is not None and one.id != place.id]
        self.ways.show_records(others)
        name = place.name.best(self._language) if place else ""
        words = self.tr("Minutes from “{place}” to other places") if name else ""
        self._from.setText(words.format(place=name))
        self._delete.setEnabled(place is not None)

    def _show_way(self, other: Place, column: str, lang: str) -> str:
        if column == "place":
            return other.name.best(lang)
        place = self._place()
        way = self._known.minutes(place.id, other.id) if place else None
        minutes = getattr(way, column) if isinstance(way, Distance) else None
        return "" if minutes is None else str(minutes)

    def _on_place_typed(self, place: Place | None, column: str, typed: str) -> None:
        try:
            change, _made = save_place(self._known, place, parse_place(place, column, typed))
        except UserError as error:
            self.refused.emit(error)
            return
        self.change_made.emit(change)

    def _on_way_typed(self, other: Place, column: str, typed: str) -> None:
        place = self._place()
        if place is None:
            return
        way = self._known.minutes(place.id, other.id)
        minutes = {key: getattr(way, key) if way else None for key in ("walking", "driving")}
        try:
            minutes[column] = parse_minutes(typed)
            self.change_made.emit(save_way(self._known, place, other, **minutes))
        except UserError as error:
            self.refused.emit(error)

    def _on_delete(self) -> None:
        if (place := self._place()) is not None:
            self.deletion_requested.emit(place)

    def _name(self) -> None:
        self.places.name_columns(
            {
                "name_ru": self.tr("Name in Russian"),
                "name_en": self.tr("In English"),
                "name_cs": self.tr("In Czech"),
                "address": self.tr("Address"),
                "capacity": self.tr("Holds"),
                "closed_days": self.tr("Closed on"),
                "several_at_once": self.tr("Several at once"),
                "note": self.tr("Note"),
            },
            self.tr("New place…"),
        )
        self.ways.name_columns(
            {
                "place": self.tr("Place"),
                "walking": self.tr("On foot, min"),
                "driving": self.tr("By car or bus, min"),
            }
        )
        self.table.setObjectName("places_table")
        self.table.setAccessibleName(self.tr("Places"))
        self.way_table.setObjectName("ways_table")
        self.way_table.setAccessibleName(self.tr("Minutes to other places"))
        self._delete.setObjectName("delete_place")
        self._delete.setAutoDefault(False)

    def _arrange(self) -> None:
        self._from.setTextFormat(Qt.TextFormat.PlainText)
        self._from.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.MEDIUM, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.table, 3)
        layout.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._from)
        layout.addWidget(self.way_table, 2)
