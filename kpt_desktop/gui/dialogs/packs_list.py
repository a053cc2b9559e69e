"""The recipients, grouped by when their list is needed."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.services.paper import DOCUMENTS
from kpt_desktop.texts import text

WIDTH = 236


class PacksList(QListWidget):
    """One line a pack under the words for when; the keyboard passes over those words.

    Signals:
        kind_chosen(str): another pack is chosen.
    """

    kind_chosen = Signal(str)

    def __init__(self, kinds: Sequence[str], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("packs_list")
        self.setAccessibleName(self.tr("For whom"))
        self.setFixedWidth(WIDTH)
        for when, some in groupby(kinds, lambda kind: DOCUMENTS[kind].when_key):
            self._add_heading(text(language, "paper", when))
            for kind in some:
                self._add(kind, language)
        self.currentItemChanged.connect(self._on_current_changed)

    def choose_first(self) -> None:
        """Choose the first pack."""
        self.setCurrentRow(1 if self.count() else -1)

    def choose(self, kind: str) -> None:
        """Choose a pack by its kind."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == kind:
                self.setCurrentRow(row)

    def kind(self) -> str:
        """Return the chosen pack's kind."""
        return str(self.currentItem().data(Qt.ItemDataRole.UserRole))

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words[:1].upper() + words[1:])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, self.fontMetrics().height() + theme.LARGE))
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        item.setFont(theme.font(self.font(), larger=-1, semibold=True))
        item.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        self.addItem(item)

    def _add(self, kind: str, language: str) -> None:
        document = DOCUMENTS[kind]
        recipient = text(language, "paper", document.recipient_key)
        title = text(language, "paper", document.title_key)
        item = QListWidgetItem(recipient[:1].upper() + recipient[1:])
        item.setData(Qt.ItemDataRole.UserRole, kind)
        item.setSizeHint(QSize(0, self.fontMetrics().height() + theme.MEDIUM))
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            self.tr("{recipient}: {title}").format(recipient=recipient, title=title),
        )
        self.addItem(item)

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole):
            self.kind_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
