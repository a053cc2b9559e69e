"""A row of small widgets that goes on in the next line where the window is narrow."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpt_desktop.gui import theme


class FlowRow(QWidget):
    """Places its children in the order they were added, and asks for the height they need."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = theme.TIGHT) -> None:
        super().__init__(parent)
        self._gap = gap
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_widgets(self, widgets: list[QWidget]) -> None:
        """Hold these children and no others; those that go are deleted."""
        for gone in self._widgets:
            if gone not in widgets:
                gone.hide()
                gone.deleteLater()
        self._widgets = widgets
        for widget in widgets:
            widget.setParent(self)
            widget.show()
        self._arrange()

    def widgets(self) -> list[QWidget]:
        """Return the children in their order."""
        return list(self._widgets)

    def sizeHint(self) -> QSize:
        """Return the size at the width of now."""
        return QSize(super().sizeHint().width(), self._place(self.width(), move=False))

    def minimumSizeHint(self) -> QSize:
        """Return no least width: everything can stand below everything else."""
        return QSize(0, self._place(self.width(), move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the children anew."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Place the children anew when letters become larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        self.setFixedHeight(self._place(self.width(), move=True))

    def _place(self, width: int, *, move: bool) -> int:
        x = y = line = 0
        for widget in self._widgets:
            size = widget.sizeHint()
            if x and x + size.width() > width:
                x, y, line = 0, y + line + self._gap, 0
            if move:
                widget.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + theme.SMALL
            line = max(line, size.height())
        return y + line
