"""The row above the participants' table: filter, sides, and the first steps with a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from kpt_desktop.domain.enums import Side
from kpt_desktop.gui import theme
from kpt_desktop.gui.tabs.participants_actions import ParticipantsActions
from kpt_desktop.gui.widgets.chip import Chip
from kpt_desktop.gui.widgets.filter_box import FilterBox

_SIDES: tuple[Side | None, ...] = (None, Side.GUEST, Side.HOST)


class ParticipantsBar(QWidget):
    """Filter box and side chips at the left, buttons at the right.

    Signals:
        side_chosen(): another chip is on; ask :attr:`side`.
    """

    side_chosen = Signal()

    def __init__(self, actions: ParticipantsActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter_box = FilterBox(self)
        self.filter_box.setObjectName("participants_filter_box")
        self._chips = {side: self._chip(side) for side in _SIDES}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for chip in self._chips.values():
            self._group.addButton(chip)
        self._chips[None].setChecked(True)
        self._group.buttonClicked.connect(self._on_button_clicked)
        self.columns_button = self._button("participants_column_set")
        self.add_button = self._add_button(actions)
        self.import_button = self._button("participants_import")
        self.export_button = self._button("participants_export")
        self._lay_out()

    @property
    def side(self) -> Side | None:
        """Return the side whose chip is on, None for both."""
        return next(side for side, chip in self._chips.items() if chip.isChecked())

    def choose_side(self, side: Side | None) -> None:
        """Turn another chip on."""
        self._chips[side].setChecked(True)
        self.side_chosen.emit()

    def show_counts(self, counts: dict[Side | None, int]) -> None:
        """Write the number of participants on the chips."""
        words = {None: self.tr("All"), Side.GUEST: self.tr("Guests"), Side.HOST: self.tr("Hosts")}
        for side, chip in self._chips.items():
            chip.setText(f"{words[side]}  {counts[side]}")
            chip.setAccessibleName(words[side])
            chip.setAccessibleDescription(self.tr("%n participant(s)", "", counts[side]))
            chip.updateGeometry()

    def show_set(self, name: str) -> None:
        """Write the name of the chosen set of columns on its button."""
        words = self.tr("Columns: {name}").format(name=name)
        self.columns_button.setText(words.replace("&", "&&"))
        self.columns_button.setAccessibleName(words)

    def retranslate(self, counts: dict[Side | None, int]) -> None:
        """Set all words again."""
        self.filter_box.setPlaceholderText(self.tr("Filter: name, class, passport…"))
        self.filter_box.setAccessibleName(self.tr("Filter the participants"))
        self.filter_box.setToolTip(self.tr("Ctrl+F; Esc clears it"))
        self.add_button.setText(self.tr("＋ Participant"))
        self.add_button.setAccessibleName(self.tr("New participant"))
        self.import_button.setText(self.tr("Import…"))
        self.import_button.setAccessibleName(self.tr("Import a list"))
        self.export_button.setText(self.tr("Export…"))
        self.export_button.setAccessibleName(self.tr("Export the list"))
        self.show_counts(counts)

    def _chip(self, side: Side | None) -> Chip:
        chip = Chip(self)
        chip.setObjectName(f"chip_{side.value if side else 'all'}")
        return chip

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _add_button(self, actions: ParticipantsActions) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("participants_add")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(actions["participant_add"].trigger)
        menu = QMenu(button)
        menu.addAction(actions["participant_add_guest"])
        menu.addAction(actions["participant_add_host"])
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.filter_box, 1)
        layout.addSpacing(theme.TIGHT)
        for chip in self._chips.values():
            layout.addWidget(chip)
        layout.addStretch()
        layout.addWidget(self.columns_button)
        for button in (self.add_button, self.import_button, self.export_button):
            layout.addWidget(button)
        height = self.import_button.sizeHint().height()
        self.add_button.setFixedHeight(height)
        self.columns_button.setFixedHeight(height)
        self.filter_box.setFixedHeight(height)

    def _on_button_clicked(self) -> None:
        self.side_chosen.emit()
