"""Where the keyboard stands in the timetable: on an item, or on empty time of a day."""

from collections.abc import Sequence
from uuid import UUID

from kpt_desktop.domain.times import DAY
from kpt_desktop.gui.widgets.timetable.content import Block, DayColumn

MORNING = 9 * 60
"""Where the time cursor first stands on a day without items."""


class Cursor:
    """The current day, and an item or a minute of it; survives fresh content."""

    def __init__(self) -> None:
        self.columns: Sequence[DayColumn] = ()
        self.day: int | None = None
        self.block: Block | None = None
        self.minute: int | None = None

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
                    self.day, self.block, self.minute = number, block, None
                    return True
        return False

    def go_to_day(self, number: int, minute: int | None = None) -> None:
        """Stand on a day without choosing an item, perhaps at a minute."""
        self.day, self.block, self.minute = number, None, minute

    # --- from item to item ---

    def walk(self, by: int) -> bool:
        """Go to the next (1) or the previous (-1) item in reading order; return whether one is."""
        listed = [(n, block) for n, column in enumerate(self.columns) for block in column.blocks]
        ids = [block.id for _, block in listed]
        if self.block is not None and self.block.id in ids:
            place = ids.index(self.block.id) + by
        else:
            after = [n for n, held in enumerate(listed) if self._lies_after(*held)]
            first = after[0] if after else len(listed)
            place = first if by > 0 else first - 1
        if not 0 <= place < len(listed):
            return False
        self.day, self.block = listed[place]
        self.minute = None
        return True

    def _lies_after(self, number: int, block: Block) -> bool:
        at = self.day if self.day is not None else -1
        return (number, _moment(block)) >= (at, self.minute if self.minute is not None else 0)

    def jump(self, *, to_end: bool, far: bool = False) -> None:
        """Go to the first or the last item of the day, or of the whole visit."""
        if self.day is None or far:
            filled = [n for n, column in enumerate(self.columns) if column.blocks]
            nowhere = 0 if self.columns else None
            self.day = next(iter(reversed(filled) if to_end else filled), self.day or nowhere)
        if self.day is not None and (blocks := self.columns[self.day].blocks):
            self.block, self.minute = blocks[-1 if to_end else 0], None

    def block_here(self) -> Block | None:
        """Return the item at the time cursor, else the day's next one, else its last one."""
        if self.day is None:
            return None
        blocks, minute = self.columns[self.day].timed, self.minute or 0
        around = [b for b in blocks if (b.start or 0) <= minute < (b.end or 0)]
        later = [b for b in blocks if (b.start or 0) >= minute]
        return next(iter((*around, *later, *reversed(self.columns[self.day].blocks))), None)

    # --- over empty time ---

    def leave_item(self) -> None:
        """Stand on the time where the item begins."""
        if self.block is not None:
            self.minute, self.block = self.block.start, None

    def creep(self, by: int, step: int) -> None:
        """Move the time cursor to another grid line of its day."""
        if self.enter():
            return
        at = self.minute if self.minute is not None else self._usual()
        line = (at // step + by) * step if by > 0 or at % step == 0 else at // step * step
        self.minute = min(max(line, 0), (DAY - 1) // step * step)

    def turn(self, by: int) -> None:
        """Move the time cursor to the neighbouring day, at the same time."""
        if self.enter():
            return
        at = self.minute if self.minute is not None else self._usual()
        self.minute = at
        if self.day is not None:
            self.day = min(max(self.day + by, 0), len(self.columns) - 1)

    def enter(self) -> bool:
        """Leave an item or come to the first day; return whether that was all there was to do."""
        if self.day is None:
            filled = [n for n, column in enumerate(self.columns) if column.timed]
            self.day = next(iter(filled), 0 if self.columns else None)
            self.minute = self._usual()
            return True
        self.leave_item()
        return not self.columns

    def _usual(self) -> int:
        """Return where one begins on a day: at its first item, else in the morning."""
        timed = self.columns[self.day].timed if self.day is not None else ()
        return next((block.start for block in timed if block.start is not None), MORNING)


def _moment(block: Block) -> int:
    return block.start if block.start is not None else 0
