"""The top row of the page of marks: which sheet, what state it is in, what can be done to it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from kpt_desktop.gui import theme

Choice = tuple[UUID, str]


class MarksHead(QWidget):
    """Three boxes that choose a sheet; buttons to sign and to open it; a menu for files.

    Signals:
        sheet_chosen(): another track, criterion or team.
        sign_requested(), open_requested(): of the sheet that is shown.
    """

    sheet_chosen = Signal()
    sign_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.track, self.criterion, self.team = QComboBox(), QComboBox(), QComboBox()
        self._labels = [QLabel() for _ in range(3)]
        self._state = QLabel()
        self._state.setObjectName("sheet_state")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.sign, self.open = QPushButton(), QPushButton()
        self.files = QPushButton()
        for widget, name in (
            (self.track, "marks_track"), (self.criterion, "marks_criterion"),
            (self.team, "marks_team"), (self.sign, "sign_sheet"), (self.open, "open_sheet"),
            (self.files, "marks_files"),
        ):  # fmt: skip
            widget.setObjectName(name)
        self._arrange()
        for box in self._boxes():
            box.activated.connect(self.sheet_chosen)
        self.sign.clicked.connect(self.sign_requested)
        self.open.clicked.connect(self.open_requested)

    def _boxes(self) -> tuple[QComboBox, QComboBox, QComboBox]:
        return self.track, self.criterion, self.team

    def offer(self, box: QComboBox, choices: Sequence[Choice]) -> UUID | None:
        """Offer choices in a box, keep the chosen one, and return it."""
        wanted = box.currentData()
        with QSignalBlocker(box):
            known = [(box.itemData(n), box.itemText(n)) for n in range(box.count())]
            if known != list(choices):
                box.clear()
                for key, words in choices:
                    box.addItem(words, key)
                box.setCurrentIndex(max(_place_of(box, wanted), 0) if choices else -1)
        box.setEnabled(bool(choices))
        found: UUID | None = box.currentData()
        return found

    def step(self, box: QComboBox, step: int) -> None:
        """Choose the next or the former of a box; past the ends nothing happens."""
        target = box.currentIndex() + step
        if 0 <= target < box.count():
            box.setCurrentIndex(target)
            self.sheet_chosen.emit()

    def choose(self, box: QComboBox, key: UUID) -> bool:
        """Choose by id; return whether it is there."""
        place = _place_of(box, key)
        if place >= 0:
            box.setCurrentIndex(place)
        return place >= 0

    def show_state(self, words: str, *, locked: bool, there: bool) -> None:
        """Say what state the sheet is in, and offer what fits it."""
        self._state.setText(words)
        self.sign.setVisible(not locked)
        self.open.setVisible(locked)
        self.sign.setEnabled(there)

    def retranslate(self) -> None:
        """Set all words again."""
        names = (self.tr("&Track"), self.tr("&Criterion"), self.tr("Tea&m"))
        for label, box, words in zip(self._labels, self._boxes(), names, strict=True):
            label.setText(words)
            box.setAccessibleName(words.replace("&", ""))
        self.team.setToolTip(self.tr("Page Down: next team · Ctrl+Page Down: next criterion"))
        self.sign.setText(self.tr("&Sign the sheet…"))
        self.open.setText(self.tr("&Open the sheet…"))
        self.files.setText(self.tr("Print and Excel"))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SMALL)
        for label, box, width in zip(self._labels, self._boxes(), (120, 210, 170), strict=True):
            label.setBuddy(box)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            box.setMinimumWidth(width)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            row.addWidget(label)
            row.addWidget(box)
            row.addSpacing(theme.TIGHT)
        row.addWidget(self._state, 1)
        for button in (self.open, self.sign, self.files):
            row.addWidget(button)


def _place_of(box: QComboBox, key: UUID | None) -> int:
    """Return the place of an id; Qt's own search compares objects, not what they say."""
    return next((place for place in range(box.count()) if box.itemData(place) == key), -1)
