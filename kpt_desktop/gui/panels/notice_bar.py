"""The bar under the tabs that says what was done, or what went wrong, without asking anything."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from kpt_desktop.gui import theme

NOTICE_SECONDS = 20
_SIGNS = {"error": "✕", "warning": "!", "hint": "✓"}


class NoticeBar(QFrame):
    """Shows one sentence at a time, perhaps with a button; errors stay until they are closed."""

    def __init__(self, parent: QWidget | None = None, name: str = "notice") -> None:
        """Make the bar, out of sight.

        Args:
            parent: usually laid out later.
            name: that its parts' names begin with.
        """
        super().__init__(parent)
        self.setObjectName(f"{name}_bar")
        self._severity = "hint"
        self._act: Callable[[], None] | None = None
        self._other_act: Callable[[], None] | None = None
        self._sign = QLabel()
        self._words = QLabel()
        self._words.setObjectName(f"{name}_text")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.setObjectName(f"{name}_action")
        self._button.clicked.connect(self._on_button_clicked)
        self._other = QPushButton()
        self._other.setObjectName(f"{name}_other")
        self._other.clicked.connect(self._on_other_clicked)
        self._close = QToolButton()
        self._close.setObjectName(f"{name}_close")
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.TIGHT, theme.SMALL, theme.TIGHT)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._sign)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._other)
        layout.addWidget(self._close)
        self.retranslate()
        self.hide()

    def say(
        self,
        message: str,
        severity: str = "hint",
        button: str = "",
        act: Callable[[], None] | None = None,
        other: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a sentence; notices with nothing wrong go by themselves after a while.

        Args:
            message: the sentence.
            severity: ``hint``, ``warning`` or ``error``.
            button: words of a button, none without words.
            act: what it does.
            other: words of a second button and what that does.
        """
        self._severity, self._act = severity, act
        self._other_act = other[1] if other else None
        self._other.setText(other[0].replace("&", "&&") if other else "")
        self._other.setVisible(other is not None)
        self._sign.setText(_SIGNS[severity])
        self._words.setText(message)
        self._words.setAccessibleName(message)
        self._button.setText(button.replace("&", "&&"))
        self._button.setVisible(bool(button))
        self._colour()
        self.show()
        if severity == "hint":
            self._timer.start(NOTICE_SECONDS * 1000)
        else:
            self._timer.stop()

    def retranslate(self) -> None:
        """Set the words of the bar itself again."""
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the ground by what kind of sentence it is."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground())
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        super().paintEvent(event)

    def _ground(self) -> QColor:
        ink = theme.mark_colour(self._severity, self.palette())
        return theme.tint(ink, self.palette().color(QPalette.ColorRole.Base), 0.08)

    def _colour(self) -> None:
        ink = theme.mark_colour(self._severity, self.palette())
        palette = self._sign.palette()
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self._sign.setPalette(palette)

    def _on_other_clicked(self) -> None:
        act, self._other_act = self._other_act, None
        self.hide()
        if act is not None:
            act()

    def _on_button_clicked(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()
