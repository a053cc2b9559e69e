"""A dialog over the visit on the screen that follows it while it is open."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.texts import text


class VisitDialog(QDialog):
    """Applies each edit at once, undoes by the usual keys, and shows every fresh state."""

    def __init__(self, context: Context, records: VisitRecords, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context, self._records = context, records
        self.notices = NoticeBar()
        context.events.visit_shown.connect(self._on_visit_shown)
        desk = context.open_desk
        for keys, act in (
            ("Ctrl+Z", desk.undo),
            ("Ctrl+Y", desk.redo),
            ("Ctrl+Shift+Z", desk.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(partial(context.tasks.run, act, None, self.refuse))

    def show_records(self) -> None:
        """Show the records as they are now."""
        raise NotImplementedError

    def apply(self, change: Change) -> None:
        """Apply a Change; a refusal is said in the dialog."""
        if change:
            self.notices.hide()
            self._context.apply(change, failed=self.refuse)

    def refuse(self, error: KptError) -> None:
        """Say why something typed or done is refused; what is stored stays."""
        self.notices.say(text(self._context.language, "errors", error.key, **error.facts), "error")

    def close_buttons(self) -> QDialogButtonBox:
        """Return the row with the one button that closes the dialog."""
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("close_dialog")
        close.setAutoDefault(False)  # Enter in a field must not close the window
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_visit_shown(self, records: VisitRecords | None) -> None:
        if records is None or records.visit.id != self._records.visit.id:
            self.reject()
            return
        self._records = records
        self.show_records()
