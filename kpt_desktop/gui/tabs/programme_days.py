"""What the commands for whole days, repeated items and templates do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import TemplateKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.panels.blocks_panel import BlocksPanel
from kpt_desktop.gui.tabs.programme_commands import ProgrammeCommands
from kpt_desktop.gui.tabs.programme_day_menus import ProgrammeDayMenus
from kpt_desktop.gui.tabs.programme_edits import ProgrammeEdits
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.timetable.content import day_title
from kpt_desktop.services import programme_days as days
from kpt_desktop.services import template_edits, template_items
from kpt_desktop.services.templates import Pattern

if TYPE_CHECKING:  # their modules wait until they are wanted
    from kpt_desktop.gui.dialogs.everywhere import EverywhereDialog
    from kpt_desktop.gui.dialogs.what_if import WhatIfDialog


class ProgrammeDays(QObject):
    """Turns the commands of :class:`ProgrammeDayMenus` into edits of the programme."""

    def __init__(
        self,
        context: Context,
        edits: ProgrammeEdits,
        hands: ProgrammeCommands,
        menus: ProgrammeDayMenus,
        blocks: BlocksPanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._context, self._edits, self._hands = context, edits, hands
        self._blocks, self._window = blocks, window
        menus.copy_wanted.connect(self._on_copy)
        menus.swap_wanted.connect(self._on_swap)
        menus.compact_wanted.connect(self._on_compact)
        menus.rest_wanted.connect(self._on_rest)
        blocks.block_wanted.connect(self._on_block_wanted)
        does: dict[str, Callable[[], None]] = {
            "what_if": self._on_what_if,
            "item_everywhere": self._on_everywhere,
            "items_swap": self._on_swap_items,
            "block_keep": self._on_keep_block,
            "template_keep_day": partial(self._on_keep, TemplateKind.DAY),
            "template_keep_visit": partial(self._on_keep, TemplateKind.VISIT),
            "template_use_day": partial(self._on_use, TemplateKind.DAY),
            "template_use_visit": partial(self._on_use, TemplateKind.VISIT),
        }
        for name, act in does.items():
            menus[name].triggered.connect(partial(_without_arguments, act))

    # --- days ---

    def _on_copy(self, to_id: UUID) -> None:
        if (day_id := self._hands.day()) is not None:
            self._edits.make_several(lambda records: days.copy_day(records, day_id, to_id))

    def _on_swap(self, other_id: UUID) -> None:
        if (day_id := self._hands.day()) is not None:
            self._edits.apply(lambda records: days.swap_days(records, day_id, other_id))

    def _on_compact(self, gap: int) -> None:
        if (day_id := self._hands.day()) is not None:
            self._edits.apply(lambda records: days.compact_day(records, day_id, gap))

    def _on_rest(self, minutes: int) -> None:
        for item_id in self._hands.chosen()[:1]:
            self._edits.apply(partial(days.shift_rest, item_id=item_id, minutes=minutes))

    # --- items ---

    def _on_swap_items(self) -> None:
        chosen = self._hands.chosen()
        if len(chosen) == 2:
            self._edits.apply(lambda records: days.swap_items(records, *chosen))

    def _on_what_if(self) -> None:
        from kpt_desktop.gui.dialogs.what_if import WhatIfDialog

        self._ask_of_item(
            lambda records, item: WhatIfDialog(self._context, records, item, self._window)
        )

    def _on_everywhere(self) -> None:
        from kpt_desktop.gui.dialogs.everywhere import EverywhereDialog

        self._ask_of_item(
            lambda records, item: EverywhereDialog(self._context, records, item, self._window)
        )

    def _ask_of_item(
        self, make: Callable[[VisitRecords, UUID], "WhatIfDialog | EverywhereDialog"]
    ) -> None:
        """Open a form about the chosen item; it tells the Change that is wanted."""
        records, chosen = self._edits.records, self._hands.chosen()
        if records is None or not chosen:
            return
        try:
            dialog = make(records, chosen[0])
        except UserError as error:
            self._context.tasks.failed.emit(error)
            return
        dialog.change_accepted.connect(self._on_change_accepted)
        _open(dialog)

    def _on_change_accepted(self, change: Change) -> None:
        self._edits.apply(lambda _records: change)

    # --- blocks and templates ---

    def place_block(self, template_id: UUID, day_id: UUID | None, start: int | None) -> None:
        """Put a block where it was dropped."""
        if (block := self._blocks.block(template_id)) is not None:
            self._edits.make(
                lambda records: template_items.place_block(records, block, day_id, start)
            )

    def _on_block_wanted(self, block: Pattern) -> None:
        """Put a block at the time cursor, after the current item, or at its usual time."""
        timetable = self._hands.timetable
        start, current = timetable.current_minute(), timetable.current()
        if current is not None and current.end is not None and block.items[0].start is None:
            start = current.end
        self.place_block(block.template.id, self._hands.day(), start)

    def _on_keep_block(self) -> None:
        records, chosen = self._edits.records, self._hands.chosen()
        if records is None or not chosen:
            return
        item = records.items[chosen[0]]
        fields = template_edits.block_of(item)

        def keep(_records: VisitRecords) -> Change:
            return template_edits.keep_block(self._blocks.blocks, item.title, fields)[0]

        if self._edits.apply(keep):
            self._tell(self.tr("Kept among the typical blocks"))

    def _on_keep(self, kind: TemplateKind) -> None:
        from kpt_desktop.gui.dialogs.template_name import TemplateNameDialog

        records, day_id = self._edits.records, self._hands.day()
        if records is None:
            return
        of_day = kind == TemplateKind.DAY
        title = self.tr("Keep the day as a template") if of_day else self.tr("Keep the programme")
        name = LocalText() if of_day else records.visit.title
        dialog = TemplateNameDialog(title, name, self._window)

        def keep(name: LocalText) -> None:
            done = self._edits.apply(
                lambda records: (
                    template_edits.keep_day(records, day_id, name)
                    if of_day and day_id is not None
                    else template_edits.keep_visit(records, name)
                )
            )
            if done:
                self._tell(self.tr("The template is kept"))

        dialog.named.connect(keep)
        _open(dialog)

    def _on_use(self, kind: TemplateKind) -> None:
        from kpt_desktop.gui.dialogs.templates import TemplatesDialog

        records, day_id = self._edits.records, self._hands.day()
        if records is None:
            return
        language = self._context.language
        where = records.visit.title.best(language)
        day = records.days.get(day_id) if day_id and kind == TemplateKind.DAY else None
        if day is not None:
            where = day_title(day, language)
        dialog = TemplatesDialog(self._context, kind, where, self._window)

        def use(pattern: Pattern) -> None:
            self._edits.apply(
                lambda records: (
                    template_items.apply_day(records, pattern, day_id)
                    if kind == TemplateKind.DAY and day_id is not None
                    else template_items.apply_visit(records, pattern)
                )
            )

        dialog.pattern_chosen.connect(use)
        _open(dialog)

    def _tell(self, said: str) -> None:
        act = partial(undo, self._context)
        self._context.events.notice_given.emit(said, self.tr("Undo"), act)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _without_arguments(act: Callable[[], None], *_said: object) -> None:
    """Do what a signal asks, whatever it says besides."""
    act()
