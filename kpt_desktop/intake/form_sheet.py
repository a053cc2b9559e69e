"""A form that was sent to a partner and came back: its columns are known, its cells are sealed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from kpt_desktop.domain import partner_forms as forms
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.intake.columns import Layout
from kpt_desktop.intake.drafts import Draft, Returned
from kpt_desktop.intake.grid import Row, Sheet
from kpt_desktop.intake.plain_text import clean
from kpt_desktop.intake.tables import LeftOut, Scan, Table, TableRow
from kpt_desktop.intake.targets import NAME_TARGETS
from kpt_desktop.intake.values import typed_text

_SEARCHED = 20


@dataclass(frozen=True, slots=True)
class FormSheet:
    """A form's sheet.

    Attributes:
        sheet: as it was read.
        key_row: number of the row that holds the keys.
        ids: 0-based column of the participations' ids.
        seals: 0-based column of the seals, None where it was deleted.
        keys: of the form's columns, by 0-based column.
    """

    sheet: Sheet
    key_row: int
    ids: int
    seals: int | None
    keys: Mapping[int, str]

    def scan(self) -> Scan:
        """Return its one table; rows of people whose cells were all emptied are no rows."""
        scan = Scan()
        hidden = {self.ids, self.seals}
        headings: dict[int, str] = {}
        table = Table(None, headings)
        for row in self.sheet.rows:
            cells = {i: v for i, v in enumerate(row.values) if v is not None and i not in hidden}
            if row.number <= self.key_row or not cells:
                continue
            if row.value(self.ids) == forms.HEADING:
                table.header_row = table.header_row or row.number
                for column, words in cells.items():
                    headings.setdefault(column, str(words))
            elif self._is_person(row, cells):
                table.rows.append(TableRow(row))
            else:
                first = min(cells)
                scan.left_out.append(LeftOut(row.address(first), str(cells[first])))
        visible = [column for column in (*headings, *self.keys) if column not in hidden]
        table.columns = range(min(visible, default=0), max(visible, default=0) + 1)
        if table.rows:
            scan.tables.append(table)
        return scan

    def targets(self, layout: Layout) -> dict[int, str | None]:
        """Return the fields of the columns that the form itself names, by column index."""
        found: dict[int, str | None] = {}
        for place in layout.places:
            for index, column in place.items():
                if column in self.keys:
                    found[index] = forms.field_of(self.keys[column])
        return found

    def returned(self, drafts: Iterable[Draft], layout: Layout) -> list[Draft]:
        """Return the rows, those that were sent with what the partner did to them."""
        rows = {row.number: row for row in self.sheet.rows}
        targets = {
            column: layout.columns[index].target
            for place in layout.places
            for index, column in place.items()
        }
        return [self._compared(draft, rows[draft.number], targets) for draft in drafts]

    def _compared(self, draft: Draft, row: Row, targets: Mapping[int, str | None]) -> Draft:
        owner = row.value(self.ids)
        if not isinstance(owner, str) or not owner.strip():
            return draft
        owner = owner.strip()
        sealed = row.value(self.seals) if self.seals is not None else None
        seals = forms.read_seals(sealed) if isinstance(sealed, str) else {}
        touched, cleared, levels = set(), set(), {}
        for column, key in self.keys.items():
            text = _shown(row, column)
            target = targets.get(column, forms.field_of(key))
            if target is None or forms.is_untouched(owner, key, text, seals):
                continue
            touched.add(target)
            if language := forms.level_of(key):
                levels[language] = text
            elif not text and forms.was_filled(key, seals):
                cleared.add(target)
        return replace(
            draft, returned=Returned(owner, frozenset(touched), frozenset(cleared), levels)
        )

    def _is_person(self, row: Row, cells: Mapping[int, object]) -> bool:
        if row.value(self.ids):
            return True
        named = any(self.keys.get(column) in NAME_TARGETS for column in cells)
        return len(cells) > 1 or named


def find_form(sheet: Sheet) -> FormSheet | None:
    """Return a sheet as the form it is, None when it is none of ours."""
    for row in sheet.rows[:_SEARCHED]:
        if forms.MARK in row.values:
            ids = row.values.index(forms.MARK)
            seals = row.values.index(forms.SENT) if forms.SENT in row.values else None
            keys = {
                column: value
                for column, value in enumerate(row.values)
                if isinstance(value, str) and forms.field_of(value) in FIELDS
            }
            return FormSheet(sheet, row.number, ids, seals, keys)
    return None


def _shown(row: Row, column: int) -> str:
    value = row.value(column)
    if isinstance(value, datetime):
        value = value.date()
    return clean(typed_text(value, row.mark(column).number_format))[0]
