"""The commands of the person panel: words, shortcuts, tips."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

_CHECKABLE = {"person_panel", "person_all_fields"}


class PersonActions(QObject):
    """All commands by name; ``actions["person_panel"]``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {name: self._made(name) for name in self._words()}
        self["person_panel"].setShortcut(QKeySequence(Qt.Key.Key_F4))
        self["person_go"].setShortcut(QKeySequence(Qt.Key.Key_F6))
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def retranslate(self) -> None:
        """Set all words again."""
        for name, (words, tip) in self._words().items():
            self[name].setText(words)
            self[name].setToolTip(tip)
            self[name].setStatusTip(tip)

    def _made(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setCheckable(name in _CHECKABLE)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "person_panel": (
                self.tr("Pe&rson panel"),
                self.tr("Show the chosen participant whole, beside the table"),
            ),
            "person_go": (
                self.tr("To the person panel and bac&k"),
                self.tr("Take the keyboard to the field of the current cell, or to the table"),
            ),
            "person_passport": (
                self.tr("Paste passport lines (MR&Z)…"),
                self.tr("Read the machine-readable lines of a passport or identity card"),
            ),
            "spellings_fill": (
                self.tr("Fill empt&y spellings"),
                self.tr("Write the missing spellings of the selected names by the rules"),
            ),
            "letters_mend": (
                self.tr("&Mend wrong letters"),
                self.tr("Replace letters of another alphabet that only look right"),
            ),
            "consents_answer": (
                self.tr("Consents…"),
                self.tr("Note an answer to requests for consent, for all selected participants"),
            ),
            "person_all_fields": (
                self.tr("Show &empty fields"),
                self.tr("Show every field of the participant, also those that are empty"),
            ),
        }
