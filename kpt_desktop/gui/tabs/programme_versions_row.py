"""In the bar above the programme: which version is out, what was edited since, publishing."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.tabs.programme_paper_actions import PaperActions
from kpt_desktop.gui.widgets.chip import Chip


class VersionsRow(QWidget):
    """Three small buttons: the state (it opens the list of versions), publishing, the page."""

    def __init__(self, actions: PaperActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.state = QToolButton(self)
        self.state.setObjectName("programme_state")
        self.state.setAutoRaise(True)
        self.publish_button = QPushButton(self)
        self.publish_button.setObjectName("programme_publish")
        self.publish_button.setAutoDefault(False)
        self.page_chip = Chip(self)
        self.page_chip.setObjectName("chip_live_page")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        for widget in (self.state, self.publish_button, self.page_chip):
            layout.addWidget(widget)
        self.state.clicked.connect(actions["programme_versions"].trigger)
        self.publish_button.clicked.connect(actions["publish_version"].trigger)
        self.page_chip.clicked.connect(actions["live_page"].trigger)
        actions["live_page"].toggled.connect(self.page_chip.setChecked)

    def show_state(self, words: str, number: int) -> None:
        """Say which version is out, and which one can be published next."""
        self.state.setText(words)
        self.state.setAccessibleName(words)
        self.state.setToolTip(self._actions["programme_versions"].toolTip())
        self.publish_button.setText(self.tr("Publish version {number}…").format(number=number))
        self.publish_button.setToolTip(self._actions["publish_version"].toolTip())
        self.page_chip.setText(self.tr("Printed page"))
        self.page_chip.setToolTip(self._actions["live_page"].toolTip())
        self.page_chip.updateGeometry()
