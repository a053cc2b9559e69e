"""Finding the tables of people on a sheet among titles, totals, notes and blank rows.

A heading row is one whose texts are known headings (:mod:`kpt_desktop.intake.headers`), a name
among them. It may be two rows high, stand anywhere, come again in the middle, or be missing.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kpt_desktop.domain.enums import Role, Sex
from kpt_desktop.intake.content import is_given_name
from kpt_desktop.intake.grid import Row, Sheet, Value, column_letters
from kpt_desktop.intake.headers import target_of
from kpt_desktop.intake.heading_rows import Headings, find_heads, side_by_side
from kpt_desktop.intake.plain_text import BLANKS, clean, plain
from kpt_desktop.intake.split_names import looks_like_name, take_titles, without_number
from kpt_desktop.intake.targets import NAME_TARGETS, NUMBER
from kpt_desktop.intake.words import is_total, role_of, section_role, section_sex

_CAPTION_ROWS = 2
_SIGNATURE_CELLS = 3
_IDENTIFYING = {
    "birth_date": re.compile(r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}"),
    "doc_number": re.compile(r"(?:\d\s?){5,}"),
    "email": re.compile("@"),
    "phone": re.compile(r"(?:\d[ ()-]*){7,}"),
    "class": re.compile(r"\d"),
}


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row that may be a person, with the role and sex its section of the list stands for."""

    row: Row
    role: Role | None = None
    sex: Sex | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is no person: a title, a total, a remark."""

    address: str
    text: str


@dataclass(slots=True)
class Table:
    """One table.

    Attributes:
        header_row: the number of its heading row, None when it has none.
        columns: its 0-based sheet columns where tables stand side by side, else None.
    """

    header_row: int | None
    headings: Headings
    columns: range | None = None
    rows: list[TableRow] = field(default_factory=list)

    @property
    def first_column(self) -> int:
        """Return the 0-based column where the table begins."""
        return min(self.headings, default=0)


@dataclass(slots=True)
class Scan:
    """What was found on a sheet."""

    tables: list[Table] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)

    @property
    def people(self) -> int:
        """Return how many rows may be people."""
        return sum(len(table.rows) for table in self.tables)


def scan_sheet(sheet: Sheet) -> Scan:
    """Return the tables of a sheet whose rows may be people, and the rows that are not."""
    heads = find_heads(sheet)
    scan = Scan()
    if not heads:
        _scan_without_heading(sheet, scan)
        return scan
    _leave_out(scan, (row for row in sheet.rows[: heads[0].first]))
    previous: Headings | None = None
    above = 0
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        end = following.first if following else len(sheet.rows)
        blocks = side_by_side(head.headings)
        for headings in blocks:
            role = _caption(sheet.rows[above : head.first], headings)
            if headings == previous and len(blocks) == 1:
                table = scan.tables[-1]
            else:
                columns = range(min(headings), max(headings) + 1) if len(blocks) > 1 else None
                table = Table(sheet.rows[head.first].number, headings, columns)
                scan.tables.append(table)
            _collect(table, sheet.rows[head.last + 1 : end], scan, role)
            previous = headings
        above = head.last + 1
    scan.tables = [table for table in scan.tables if table.rows]
    return scan


def _caption(rows: Sequence[Row], headings: Headings) -> Role | None:
    """Return the role a caption right above a table stands for: "Učitelé" over their table."""
    columns = range(min(headings), max(headings) + 1)
    for row in reversed([row for row in rows if not row.empty][-_CAPTION_ROWS:]):
        texts = [row.value(column) for column in columns if row.value(column) is not None]
        if len(texts) > 1:
            return None
        if texts and isinstance(texts[0], str) and (role := section_role(texts[0])):
            return role
    return None


def _collect(table: Table, rows: Iterable[Row], scan: Scan, role: Role | None) -> None:
    """Sort the rows beneath a heading into people and what is left out."""
    targets = {column: target_of(text) for column, text in table.headings.items()}
    sex: Sex | None = None
    for row in rows:
        cells = _filled(row, table.columns)
        if not cells:
            continue
        texts = [value for _, value in cells if isinstance(value, str)]
        if len(cells) == 1 and texts and (of_sex := section_sex(texts[0])):
            sex = of_sex
        elif len(cells) == 1 and texts and (section := _section(texts[0])):
            role, sex = section, None
        elif _is_person(cells, texts, targets):
            table.rows.append(TableRow(row, role, sex))
        elif not _only_a_number(cells):
            _leave_out(scan, [row])


def _filled(row: Row, columns: range | None) -> list[tuple[int, Value]]:
    filled: list[tuple[int, Value]] = [
        (index, value)
        for index, value in enumerate(row.values)
        if value is not None and (columns is None or index in columns)
    ]
    if row.marks:
        filled += [(i, mark.problem) for i, mark in row.marks.items() if row.value(i) is None]
    return filled


def _only_a_number(cells: list[tuple[int, Value]]) -> bool:
    return len(cells) == 1 and (
        isinstance(cells[0][1], int | float) or str(cells[0][1]).strip(" .").isdigit()
    )


def _is_person(
    cells: list[tuple[int, Value]], texts: list[str], targets: Mapping[int, str | None]
) -> bool:
    if not texts or is_total(texts[0]) or all(text.strip() in BLANKS for text in texts):
        return False
    in_names = [value for column, value in cells if targets.get(column) in NAME_TARGETS]
    if len(cells) <= _SIGNATURE_CELLS and _is_signature(cells, targets):
        return False
    named = any(isinstance(value, str) and looks_like_name(value) for value in in_names)
    if len(cells) == 1:
        return named and not _sentence(texts[0])
    return named or any(_identifies(targets.get(column), value) for column, value in cells)


def _is_signature(cells: list[tuple[int, Value]], targets: Mapping[int, str | None]) -> bool:
    """Recognise "Head of the delegation ..... J. Novak": a role where no role belongs.

    Žák, Kantor and Мастеров are surnames too: a given name or a birth date beside one tells.
    """
    role = {
        column
        for column, value in cells
        if targets.get(column, NUMBER) in {NUMBER, *NAME_TARGETS}
        and isinstance(value, str)
        and _says_role(value)
    }
    others = [(targets.get(column), value) for column, value in cells if column not in role]
    return bool(role) and not any(
        _identifies(target, value) or is_given_name(value) for target, value in others
    )


def _says_role(text: str) -> bool:
    named = any(is_given_name(word.strip(",")) for word in text.split())
    return role_of(text) is not None and not named


def _section(text: str) -> Role | None:
    """Return the role of the people below a row that has only this text."""
    if role := section_role(text):
        return role
    return role_of(text) if _says_role(text) and not _sentence(text.rstrip(": ")) else None


def _identifies(target: str | None, value: Value) -> bool:
    """Tell whether a cell belongs to somebody even though the row has no readable name."""
    pattern = _IDENTIFYING.get(target or "")
    if pattern is None:
        return False
    return isinstance(value, date) or bool(pattern.search(str(value)))


def _sentence(text: str) -> bool:
    text = take_titles(without_number(text))[0]
    return text.rstrip().endswith(".") or len(text.split()) > 4


def _leave_out(scan: Scan, rows: Iterable[Row]) -> None:
    for row in rows:
        texts = [(i, str(value)) for i, value in enumerate(row.values) if value is not None]
        if texts:
            text = " ".join(clean(value)[0] for _, value in texts)
            scan.left_out.append(LeftOut(row.address(texts[0][0]), text[:200]))


def _scan_without_heading(sheet: Sheet, scan: Scan) -> None:
    """Take a sheet without any heading as one table if a column of it holds names."""
    rows = [row for row in sheet.rows if not row.empty]
    width = max((len(row) for row in rows), default=0)
    for column in range(width):
        values = [row.value(column) for row in rows]
        named = [v for v in values if isinstance(v, str) and _surely_name(v)]
        if len(named) >= 1 and len(named) * 2 > len(rows):
            break
    else:
        _leave_out(scan, rows)
        return
    table = Table(None, {index: column_letters(index + 1) for index in range(width)})
    for row in rows:
        value = row.value(column)
        is_name = isinstance(value, str) and _surely_name(value)
        if is_name and len(_filled(row, None)) > 1:
            table.rows.append(TableRow(row))
        else:
            _leave_out(scan, [row])
    if table.rows:
        scan.tables.append(table)


def _surely_name(text: str) -> bool:
    words = text.replace(",", " ").split()
    capital = all(word[:1].isupper() for word in words)
    return looks_like_name(text) and capital and len(words) <= 4 and not is_total(plain(text))
