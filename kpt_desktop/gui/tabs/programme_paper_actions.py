"""The commands about the programme's versions and its printed page: words, shortcuts, tips."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

VERSIONS = ("publish_version", "programme_versions", "print_changes")
PAGE = ("live_page", "show_on_page")

_SHORTCUTS = {"live_page": "F9", "show_on_page": "F7", "programme_versions": "Ctrl+Shift+H"}


class PaperActions(QObject):
    """All of them by name; ``actions["live_page"]``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {name: self._made(name) for name in (*VERSIONS, *PAGE)}
        self["live_page"].setCheckable(True)
        self.retranslate(1)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def versions(self) -> list[QAction]:
        """Return the commands about versions, for the menu of the programme."""
        return [self[name] for name in VERSIONS]

    def page(self) -> list[QAction]:
        """Return the commands about the printed page, for the menu of views."""
        return [self[name] for name in PAGE]

    def retranslate(self, number: int) -> None:
        """Set all words again; the number is that of the next version."""
        for name, (words, tip) in self._words(number).items():
            self[name].setText(words)
            self[name].setToolTip(tip)
            self[name].setStatusTip(tip)

    def _made(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if name in _SHORTCUTS:
            action.setShortcut(QKeySequence(_SHORTCUTS[name]))
        return action

    def _words(self, number: int) -> dict[str, tuple[str, str]]:
        return {
            "publish_version": (
                self.tr("&Publish version {number}…").format(number=number),
                self.tr("Freeze the programme as it is, to be handed out"),
            ),
            "programme_versions": (
                self.tr("&List of versions…"),
                self.tr("What was published; look at a version, compare it, go back to it"),
            ),
            "print_changes": (
                self.tr("Print the &change sheet…"),
                self.tr("What is otherwise than in the version that was handed out"),
            ),
            "live_page": (
                self.tr("Printed pa&ge"),
                self.tr("Show the printed programme beside the grid; it follows each edit"),
            ),
            "show_on_page": (
                self.tr("S&how on the page or in the grid"),
                self.tr("Go from an item to its line on the page, and back"),
            ),
        }
