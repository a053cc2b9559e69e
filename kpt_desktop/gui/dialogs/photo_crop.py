"""Which part of a picture becomes the photo: a frame of 35:45 that is moved along."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.gui import theme
from kpt_desktop.gui.photo_files import crop_area

_ROOM = QSize(360, 360)
_STEPS = 100


class PhotoCropDialog(QDialog):
    """Begins in the middle of a wide picture and at the top of a high one, where faces are.

    Signals:
        part_chosen(float): how far along the frame stands, 0 to 1.
    """

    part_chosen = Signal(float)

    def __init__(self, image: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photo_crop_dialog")
        self.setWindowTitle(self.tr("Part of the picture for the photo"))
        area = crop_area(image.size(), 0)
        is_wide = area.width() < image.width()
        self._view = _Part(image, self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("photo_crop_shift")
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 4)
        self.slider.setAccessibleName(
            self.tr("Move the frame to the left or right")
            if is_wide
            else self.tr("Move the frame up or down")
        )
        self._view.moved.connect(self._on_moved)
        self.slider.valueChanged.connect(self._on_value_changed)
        who = QLabel(name, self)
        who.setTextFormat(Qt.TextFormat.PlainText)
        who.setFont(theme.font(self.font(), larger=2, semibold=True))
        hint = QLabel(self.tr("The frame is 35 × 45 mm. Drag it, or use the slider."), self)
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(
            self.tr("Take this part"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.take.setObjectName("photo_crop_take")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.MEDIUM)
        for widget in (who, hint):
            layout.addWidget(widget)
        layout.addWidget(self._view, 1, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.slider)
        layout.addWidget(buttons)
        self.slider.setValue(_STEPS // 2 if is_wide else 0)
        self.slider.setFocus()

    def shift(self) -> float:
        """Return how far along the frame stands, 0 to 1."""
        return self.slider.value() / _STEPS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the part, wherever the keyboard is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept()
            return
        super().keyPressEvent(event)

    def accept(self) -> None:
        """Tell which part was chosen."""
        super().accept()
        self.part_chosen.emit(self.shift())

    @Slot(int)
    def _on_value_changed(self, _value: int) -> None:
        self._view.put(self.shift())

    @Slot(float)
    def _on_moved(self, shift: float) -> None:
        self.slider.setValue(round(shift * _STEPS))


class _Part(QWidget):
    """The whole picture, its part in the frame bright and the rest faint.

    Signals:
        moved(float): the frame was dragged there.
    """

    moved = Signal(float)

    def __init__(self, image: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._picture = QPixmap.fromImage(image.scaled(_ROOM, keep, smooth))
        self.setFixedSize(self._picture.size())
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self._shift = 0.0

    def put(self, shift: float) -> None:
        """Put the frame somewhere along the picture."""
        self._shift = shift
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the middle of the frame under the mouse."""
        self._drag_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the frame along."""
        self._drag_to(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, a veil over what is left out, and the frame."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        part = self._part(self._shift)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 140))
        painter.drawPixmap(part, self._picture, part)
        painter.setPen(QPen(Qt.GlobalColor.white, 2))
        painter.drawRect(part.adjusted(1, 1, -1, -1))

    def _part(self, shift: float) -> QRect:
        return crop_area(self.size(), shift)

    def _drag_to(self, event: QMouseEvent) -> None:
        part, place = self._part(0), event.position()
        across, down = self.width() - part.width(), self.height() - part.height()
        wanted = place.x() - part.width() / 2 if across > down else place.y() - part.height() / 2
        self.moved.emit(min(max(wanted / max(across, down, 1), 0.0), 1.0))
