"""Chooses the visit whose marking scheme is taken over."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.documents.dates import full_date
from kpt_desktop.gui import theme
from kpt_desktop.services.scheme_sources import SchemeSource


class CopySchemeDialog(QDialog):
    """A list of visits with a scheme.

    Signals:
        chosen(UUID): of the visit.
    """

    chosen = Signal(object)

    def __init__(
        self, sources: Sequence[SchemeSource], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("copy_scheme_dialog")
        self.setWindowTitle(self.tr("Copy a marking scheme"))
        self.resize(520, 320)
        self.list = QListWidget()
        self.list.setObjectName("scheme_sources")
        self.list.setAccessibleName(self.tr("Visits with a marking scheme"))
        for source in sources:
            words = self.tr("{visit}, {date}: {tracks} · {aspects}").format(
                visit=source.title.best(language),
                date=full_date(language, source.start),
                tracks=", ".join(source.tracks),
                aspects=self.tr("%n aspect(s)", "", source.aspects),
            )
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, source.visit_id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        said = (
            self.tr("Tracks of the same code get the scheme; one that is there is replaced.")
            if sources
            else self.tr("No other visit has a marking scheme yet.")
        )
        label = QLabel(said)
        label.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.setObjectName("copy_scheme_go")
        copy.setEnabled(bool(sources))
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(label)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Tell which visit."""
        item = self.list.currentItem()
        super().accept()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
