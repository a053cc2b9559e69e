"""Where the keyboard stands in the timetable: on an item, or on a day that has none."""

from collections.abc import Sequence
from uuid import UUID

from kpt_desktop.gui.widgets.timetable.content import Block, DayColumn


class Cursor:
    """The current day and item; walks by arrow keys and survives fresh content."""

    def __init__(self) -> None:
        self.columns: Sequence[DayColumn] = ()
        self.day: int | None = None
        self.block: Block | None = None

    def show(self, columns: Sequence[DayColumn]) -> None:
        """Take other columns; stay on the same item, else on the same day, else leave."""
        wanted = self.block.id if self.block else None
        former = self.columns[self.day].day_id if self.day is not None else None
        self.columns, self.block = columns, None
        days = [column.day_id for column in columns]
        self.day = days.index(former) if former in days else None
        if wanted is not None:
            self.go_to(wanted)

    def go_to(self, block_id: UUID) -> bool:
        """Stand on an item; return whether it is there."""
        for number, column in enumerate(self.columns):
            for block in column.blocks:
                if block.id == block_id:
                    self.day, self.block = number, block
                    return True
        return False

    def go_to_day(self, number: int) -> None:
        """Stand on a day without choosing an item."""
        self.day, self.block = number, None

    def step(self, by: int) -> None:
        """Go to the next or the previous item of the day; stop at its ends."""
        if self.day is None:
            self._enter()
            return
        blocks = self.columns[self.day].blocks
        if self.block is None:
            self.block = (blocks[0] if by > 0 else blocks[-1]) if blocks else None
            return
        place = [block.id for block in blocks].index(self.block.id) + by
        self.block = blocks[min(max(place, 0), len(blocks) - 1)]

    def turn(self, by: int) -> None:
        """Go to the neighbouring day, to its item nearest in time."""
        if self.day is None:
            self._enter()
            return
        target = self.day + by
        if not 0 <= target < len(self.columns):
            return
        moment = _moment(self.block) if self.block else None
        self.day = target
        blocks = self.columns[target].blocks
        self.block = None
        if blocks:
            self.block = min(blocks, key=lambda b: abs(_moment(b) - (moment or _moment(b))))

    def jump(self, *, to_end: bool) -> None:
        """Go to the first or the last item of the day."""
        if self.day is not None and (blocks := self.columns[self.day].blocks):
            self.block = blocks[-1 if to_end else 0]

    def _enter(self) -> None:
        """Stand on the first item of all, or on the first day."""
        for number, column in enumerate(self.columns):
            if column.blocks:
                self.day, self.block = number, column.blocks[0]
                return
        self.day = 0 if self.columns else None


def _moment(block: Block) -> int:
    return block.start if block.start is not None else 0
