"""A drafted programme: wishes on the left, what would come of them on the right, one Change."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.draft_programme_preview import DraftPreview
from kpt_desktop.gui.dialogs.draft_programme_wishes import WishesPage
from kpt_desktop.gui.dialogs.draft_programme_work import DraftWork
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.late_label import LateLabel
from kpt_desktop.services.draft_programme import Draft, draft_change
from kpt_desktop.texts import text

PAUSE_MILLISECONDS = 250
"""Wishes typed one after another within this are drafted together."""


class DraftProgrammeDialog(QDialog):
    """Nothing changes before Apply; what stands is never touched."""

    def __init__(
        self, context: Context, records: VisitRecords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("draft_programme")
        self.setWindowTitle(self.tr("Draft the programme"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1240, 660)
        self._context, self._records = context, records
        self._draft: Draft | None = None
        self.wishes = WishesPage(records, context.language)
        self.preview = DraftPreview(context.language)
        self.waiting, self.bar = LateLabel(), QProgressBar()
        self.summary = QLabel()
        self.notices = NoticeBar()
        self.enough_button = QPushButton(self.tr("&Stop and take the best so far"))
        self.apply_button, self.cancel_button = QPushButton(), QPushButton(self.tr("Cancel"))
        self.work = DraftWork(context.tasks, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._arrange()
        self._connect()
        self._begin()

    @property
    def draft(self) -> Draft | None:
        """Return what would be applied, None while a draft is made."""
        return self._draft

    def done(self, result: int) -> None:
        """Close; a draft under way is dropped."""
        self._pause.stop()
        self.work.stop()
        super().done(result)

    def accept(self) -> None:
        """Apply; the dialog closes when the items are in the store."""
        if not self._draft:
            return
        self.apply_button.setEnabled(False)
        change = draft_change(self._records, self._draft)
        self._context.apply(change, self._on_applied, self._on_not_applied)

    def _arrange(self) -> None:
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setObjectName("draft_sides")
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(theme.LARGE)
        sides.addWidget(self.wishes)
        sides.addWidget(self.preview)
        sides.setSizes([640, 580])
        note = QLabel(
            self.tr(
                "Items that have a day stay where they are, items without a day get a place, and "
                "the rest is proposed. Set 0 for what is not needed."
            )
        )
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(note)
        layout.addWidget(sides, 1)
        layout.addWidget(self.notices)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(140, theme.SMALL)
        self.bar.setAccessibleName(self.tr("A draft is being made"))
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        for name, widget in (
            ("draft_waiting", self.waiting),
            ("draft_progress", self.bar),
            ("draft_enough", self.enough_button),
            ("draft_summary", self.summary),
            ("draft_apply", self.apply_button),
            ("draft_cancel", self.cancel_button),
        ):
            widget.setObjectName(name)
            if isinstance(widget, QPushButton):
                widget.setAutoDefault(False)  # Enter belongs to the table's cells
            foot.addWidget(widget, int(widget is self.summary))
        self.enough_button.clicked.connect(self.work.end_early)
        return foot

    def _connect(self) -> None:
        self.wishes.wishes_changed.connect(self._on_wishes_changed)
        self.wishes.refused.connect(self._on_refused_cell)
        self._pause.timeout.connect(self._begin)
        self.work.finished.connect(self._show)
        self.work.refused.connect(self._on_refused)
        self.work.took_long.connect(partial(self._show_waiting, long=True))
        self.apply_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self._context.events.visit_shown.connect(self._on_visit_shown)

    def _begin(self) -> None:
        self._forget()
        self.work.start(self._records, self.wishes.model.wishes())

    def _forget(self) -> None:
        """Nothing can be applied while the draft does not fit the wishes."""
        self._draft = None
        self.apply_button.setEnabled(False)
        self.apply_button.setText(self.tr("&Apply"))
        self.summary.clear()
        self._show_waiting(long=False)
        self.waiting.start(self.tr("Drafting…"))

    def _show_waiting(self, *, long: bool) -> None:
        self.bar.setVisible(long)
        self.enough_button.setVisible(long)

    def _show(self, draft: Draft) -> None:
        self._draft = draft
        self.waiting.stop()
        self._show_waiting(long=False)
        self.preview.show_draft(self._records, draft)
        self.summary.setText(self._summary(draft))
        count = len(draft.new) + len(draft.moved)
        words = self.tr("&Apply %n item(s)", "", count) if count else self.tr("Nothing to apply")
        self.apply_button.setText(words)
        self.apply_button.setEnabled(bool(draft))

    def _summary(self, draft: Draft) -> str:
        said = (
            (len(draft.new), self.tr("%n new", "", len(draft.new))),
            (len(draft.moved), self.tr("%n without a day until now", "", len(draft.moved))),
            (len(draft.kept), self.tr("%n kept", "", len(draft.kept))),
            (draft.plan.proven, self.tr("there is no better one")),
        )
        return " · ".join(words for count, words in said if count)

    def _on_wishes_changed(self) -> None:
        self.notices.hide()
        self.work.stop()
        self._forget()
        self._pause.start()

    def _on_visit_shown(self, records: VisitRecords | None) -> None:
        """Draft anew when the programme was edited meanwhile, here or by an undo."""
        if records is None or records.visit.id != self._records.visit.id or not self.isVisible():
            return
        before = self._records
        self._records = records
        if (before.days, before.items) != (records.days, records.items):
            self._on_wishes_changed()

    def _on_applied(self, _touched: object) -> None:
        count = len(self._draft.new) + len(self._draft.moved) if self._draft else 0
        self._context.events.notice_given.emit(
            self.tr("Programme drafted: %n item(s)", "", count),
            self.tr("Undo"),
            partial(undo, self._context),
        )
        super().accept()

    def _on_not_applied(self, error: KptError) -> None:
        self.notices.say(self._sentence(error), "error")
        self.apply_button.setEnabled(True)

    def _on_refused(self, error: KptError) -> None:
        self.waiting.stop()
        self._show_waiting(long=False)
        self.notices.say(self._sentence(error), "error")

    def _on_refused_cell(self, error: KptError) -> None:
        self.notices.say(self._sentence(error), "error")

    def _sentence(self, error: KptError) -> str:
        return text(self._context.language, "errors", error.key, **error.facts)
