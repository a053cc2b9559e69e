"""The page of vehicles: a table to type in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kpt_desktop.domain.records import Vehicle
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.record_table import RecordTableModel
from kpt_desktop.gui.widgets.record_table import RecordTable
from kpt_desktop.services.place_cells import parse_vehicle, show_vehicle
from kpt_desktop.services.places import Surroundings, save_vehicle

VEHICLE_COLUMNS = ("name", "plate", "seats", "driver", "phone", "note")
_WIDTHS = (220, 130, 90, 220, 160)


class VehiclesPage(QWidget):
    """All vehicles; what is typed is asked for as a Change.

    Signals:
        change_made(Change): to be applied.
        refused(UserError): to be told.
        deletion_requested(Vehicle): items go without it.
    """

    change_made = Signal(object)
    refused = Signal(object)
    deletion_requested = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.vehicles: RecordTableModel[Vehicle] = RecordTableModel(
            VEHICLE_COLUMNS, show_vehicle, language
        )
        self.table = RecordTable(self.vehicles, _WIDTHS)
        self._delete = QPushButton(self.tr("&Delete the vehicle"))
        self.vehicles.cell_typed.connect(self._on_typed)
        self.table.deletion_requested.connect(self._on_delete)
        self._delete.clicked.connect(self._on_delete)
        self._name()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.MEDIUM, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignLeft)

    def show_surroundings(self, known: Surroundings) -> None:
        """Show what is kept; the current cell stays current."""
        self.vehicles.show_records(known.vehicles)
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.vehicles.index(0, 0))

    def _on_typed(self, vehicle: Vehicle | None, column: str, typed: str) -> None:
        try:
            change, _made = save_vehicle(vehicle, parse_vehicle(vehicle, column, typed))
        except UserError as error:
            self.refused.emit(error)
            return
        self.change_made.emit(change)

    def _on_delete(self) -> None:
        vehicle = self.vehicles.record(self.table.currentIndex().row())
        if vehicle is not None:
            self.deletion_requested.emit(vehicle)

    def _name(self) -> None:
        self.vehicles.name_columns(
            {
                "name": self.tr("Vehicle"),
                "plate": self.tr("Plate"),
                "seats": self.tr("Seats"),
                "driver": self.tr("Driver"),
                "phone": self.tr("Phone"),
                "note": self.tr("Note"),
            },
            self.tr("New vehicle…"),
        )
        self.table.setObjectName("vehicles_table")
        self.table.setAccessibleName(self.tr("Vehicles"))
        self._delete.setObjectName("delete_vehicle")
        self._delete.setAutoDefault(False)
