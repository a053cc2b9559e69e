"""The typical blocks beside the week: to be dragged in, put in by Enter, and edited."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kpt_desktop.domain.changes import Change, Touched
from kpt_desktop.domain.enums import TemplateKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Template, TemplateItem
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.block_dialog import BlockDialog
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.block_list import BlockList
from kpt_desktop.services.template_edits import delete_template, edit_block, keep_block
from kpt_desktop.services.templates import Pattern, list_patterns


class BlocksPanel(QWidget):
    """Lists the blocks of all visits; every edit of one is a Change at once.

    Signals:
        block_wanted(Pattern): to be put into the programme where one is.
    """

    block_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("blocks_panel")
        self._context = context
        self.blocks: tuple[Pattern, ...] = ()
        self.list = BlockList(self)
        self._title, self._hint = QLabel(), QLabel()
        self._add, self._edit, self._delete = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self.list.itemActivated.connect(lambda _item: self._on_wanted())
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self._add.clicked.connect(partial(self._ask, None))
        self._edit.clicked.connect(lambda: self._ask(self.list.block()))
        self._delete.clicked.connect(self._on_delete)
        context.events.change_applied.connect(self._on_change_applied)
        self.retranslate()

    def load(self) -> None:
        """Read the blocks from the store."""
        work = partial(list_patterns, self._context.open_store, TemplateKind.BLOCK)
        self._context.tasks.run(work, self._show, owner=self)

    def block(self, template_id: UUID) -> Pattern | None:
        """Return a block by its id, None for one that is gone."""
        return next((one for one in self.blocks if one.template.id == template_id), None)

    def retranslate(self) -> None:
        """Set all words again."""
        self._title.setText(self.tr("Typical blocks"))
        self._hint.setText(self.tr("Drag one into the week, or press Enter"))
        self.list.setAccessibleName(self.tr("Typical blocks"))
        words = (self.tr("New…"), self.tr("Edit…"), self.tr("Delete"))
        names = (self.tr("New block"), self.tr("Edit the block"), self.tr("Delete the block"))
        for button, said, name in zip(self._buttons(), words, names, strict=True):
            button.setText(said)
            button.setAccessibleName(name)
        self._show(self.blocks)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self._add, self._edit, self._delete

    def _show(self, blocks: Sequence[Pattern]) -> None:
        self.blocks = tuple(blocks)
        self.list.show_blocks(self.blocks, self._context.language)
        self._enable()

    def _enable(self) -> None:
        for button in (self._edit, self._delete):
            button.setEnabled(self.list.block() is not None)

    def _on_wanted(self) -> None:
        if (block := self.list.block()) is not None:
            self.block_wanted.emit(block)

    def _ask(self, block: Pattern | None, *_checked: object) -> None:
        dialog = BlockDialog(self._context, block, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.block_accepted.connect(partial(self._on_accepted, block))
        dialog.open()

    def _on_accepted(self, block: Pattern | None, name: LocalText, fields: dict[str, Any]) -> None:
        if block is None:
            self._try(lambda: keep_block(self.blocks, name, fields)[0])
        else:
            self._try(lambda: edit_block(self.blocks, block.template.id, name, fields))

    def _on_delete(self) -> None:
        """Delete without a question; the notice bar offers to undo it (U04)."""
        if (block := self.list.block()) is None:
            return
        if self._try(lambda: delete_template(self.blocks, block.template.id)):
            said, words = self.tr("The block is deleted"), self.tr("Undo")
            act = partial(undo, self._context)
            self._context.events.notice_given.emit(said, words, act)

    def _try(self, build: Callable[[], Change]) -> bool:
        try:
            change = build()
        except UserError as error:
            self._context.tasks.failed.emit(error)
            return False
        self._context.apply(change)
        return True

    def _on_change_applied(self, _change: Change, touched: Touched) -> None:
        kinds = {type(record) for record in touched.saved} | {kind for kind, _ in touched.removed}
        if kinds & {Template, TemplateItem}:
            self.load()

    def _lay_out(self) -> None:
        self._title.setFont(theme.font(self.font(), semibold=True))
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout()
        row.setSpacing(theme.TIGHT)
        names = ("block_add", "block_edit", "block_delete")
        for button, name in zip(self._buttons(), names, strict=True):
            button.setObjectName(name)
            button.setAutoDefault(False)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
