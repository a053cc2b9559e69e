"""The head of the person panel: who it is, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from kpt_desktop.gui import theme


class PersonHead(QWidget):
    """A name, a line about it, a menu and a way to close.

    Signals:
        close_requested(): the panel is to go.
    """

    close_requested = Signal()

    def __init__(self, actions: Sequence[QAction], photo: QWidget, parent: QWidget) -> None:
        """Make the head.

        Args:
            actions: of the menu.
            photo: stands at the left.
            parent: the panel.
        """
        super().__init__(parent)
        self._photo = photo
        self._name = self._label("person_name")
        self._name.setFont(theme.font(self.font(), larger=2, semibold=True))
        self._about = self._label("person_about")
        self._about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.menu_button = self._button("person_menu", "⋯")
        self.menu = QMenu(self)
        self.menu.addActions(list(actions))
        # A menu of the button's own would have an arrow painted on the sign.
        self.menu_button.clicked.connect(self._on_menu)
        self.close_button = self._button("person_close", "✕")
        self.close_button.clicked.connect(self.close_requested)
        self._lay_out()

    def retranslate(self) -> None:
        """Set all words again."""
        self.menu_button.setAccessibleName(self.tr("More commands"))
        self.menu_button.setToolTip(self.tr("More commands"))
        self.close_button.setAccessibleName(self.tr("Close the panel"))
        self.close_button.setToolTip(self.tr("Close the panel (F4)"))

    def show_person(self, name: str, about: str) -> None:
        """Show who it is; a screen reader hears both lines."""
        self._name.setText(name)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.setAccessibleName(f"{name}, {about}" if about else name)

    def _on_menu(self) -> None:
        corner = self.menu_button.rect().bottomRight()
        place = self.menu_button.mapToGlobal(corner)
        self.menu.popup(QPoint(place.x() - self.menu.sizeHint().width(), place.y()))

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _button(self, name: str, sign: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(sign)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._about)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.SMALL, theme.SMALL)
        row.setSpacing(0)
        row.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(theme.MEDIUM)
        row.addLayout(words, 1)
        for button in (self.menu_button, self.close_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
