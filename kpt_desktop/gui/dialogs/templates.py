"""The templates of days and of whole programmes: to use, to rename, to forget."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.changes import Change, Touched
from kpt_desktop.domain.enums import TemplateKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Template, TemplateItem
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.template_name import TemplateNameDialog
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.undoing import undo
from kpt_desktop.services.template_edits import delete_template, rename_template
from kpt_desktop.services.templates import Pattern, list_patterns
from kpt_desktop.texts import text


class TemplatesDialog(QDialog):
    """Lists the templates of one kind; using one is asked for, the rest is done at once.

    Signals:
        pattern_chosen(Pattern): to be made into items.
    """

    pattern_chosen = Signal(object)

    def __init__(
        self, context: Context, kind: TemplateKind, where: str, parent: QWidget | None = None
    ) -> None:
        """Know the templates.

        Args:
            context: the collaborators.
            kind: of a day or of a visit.
            where: what a template would be used for, in words: the day or the visit.
            parent: the window it stands over.
        """
        super().__init__(parent)
        self.setObjectName("templates_dialog")
        self.resize(520, 420)
        self._context, self._kind = context, kind
        self._patterns: tuple[Pattern, ...] = ()
        self.list = QListWidget()
        self.notices = NoticeBar()
        self._empty = QLabel()
        self._rename, self._delete = QPushButton(), QPushButton()
        self._buttons = QDialogButtonBox(self)
        self._use = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._name(where)
        self._arrange()
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self._rename.clicked.connect(self._on_rename)
        self._delete.clicked.connect(self._on_delete)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        context.events.change_applied.connect(self._on_change_applied)
        self._load()

    def accept(self) -> None:
        """Ask for the chosen template to be used."""
        if (pattern := self._chosen()) is not None:
            self.pattern_chosen.emit(pattern)
            super().accept()

    def _load(self) -> None:
        store = self._context.open_store
        self._context.tasks.run(partial(list_patterns, store, self._kind), self._show, owner=self)

    def _show(self, patterns: Sequence[Pattern]) -> None:
        chosen = self._chosen()
        self.list.clear()
        self._patterns = tuple(patterns)
        for pattern in patterns:
            name = pattern.template.name.best(self._context.language)
            said = self.tr("%n item(s)", "", len(pattern.items))
            self.list.addItem(self.tr("{name} · {count}").format(name=name, count=said))
        wanted = chosen.template.id if chosen else None
        rows = [n for n, one in enumerate(patterns) if one.template.id == wanted]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self._empty.setVisible(not patterns)
        self._enable()

    def _chosen(self) -> Pattern | None:
        row = self.list.currentRow()
        return self._patterns[row] if 0 <= row < len(self._patterns) else None

    def _enable(self) -> None:
        for button in (self._use, self._rename, self._delete):
            button.setEnabled(self._chosen() is not None)

    def _on_rename(self) -> None:
        if (pattern := self._chosen()) is None:
            return
        title = self.tr("Rename the template")
        dialog = TemplateNameDialog(title, pattern.template.name, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(partial(self._on_renamed, pattern))
        dialog.open()

    def _on_renamed(self, pattern: Pattern, name: LocalText) -> None:
        self._apply(rename_template(pattern, name))

    def _on_delete(self) -> None:
        """Delete without a question; the bar offers to undo it (U04)."""
        if (pattern := self._chosen()) is not None:
            self._apply(delete_template(self._patterns, pattern.template.id))
            said = self.tr("The template is deleted")
            act = partial(undo, self._context)
            self.notices.say(said, "hint", self.tr("Undo"), act)

    def _apply(self, change: Change) -> None:
        if change:
            self._context.apply(change, failed=self._refuse)

    def _refuse(self, error: KptError) -> None:
        words = text(self._context.language, "errors", error.key, **error.facts)
        self.notices.say(words, "error")
        self._load()

    def _on_change_applied(self, _change: Change, touched: Touched) -> None:
        kinds = {type(record) for record in touched.saved} | {kind for kind, _ in touched.removed}
        if kinds & {Template, TemplateItem}:
            self._load()

    def _name(self, where: str) -> None:
        of_day = self._kind == TemplateKind.DAY
        day, visit = self.tr("Templates of days"), self.tr("Templates of programmes")
        self.setWindowTitle(day if of_day else visit)
        self._use.setText(self.tr("&Use for {where}").format(where=where.replace("&", "&&")))
        self._use.setObjectName("template_use")
        self._rename.setText(self.tr("&Rename…"))
        self._rename.setObjectName("template_rename")
        self._delete.setText(self.tr("&Delete"))
        self._delete.setObjectName("template_delete")
        self._buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.list.setObjectName("templates_list")
        self.list.setAccessibleName(self.windowTitle())
        self._empty.setText(
            self.tr("No template yet. The Programme menu keeps a day or the whole visit as one.")
        )

    def _arrange(self) -> None:
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout()
        for button in (self._rename, self._delete):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addWidget(self.notices)
        layout.addWidget(self._buttons)
