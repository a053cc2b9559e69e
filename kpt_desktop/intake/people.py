"""Rows of a table to people: field values, where each came from, and every cell's problems."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from kpt_desktop.domain.enums import Role
from kpt_desktop.domain.fields import FIELDS, FieldType
from kpt_desktop.intake import targets as h
from kpt_desktop.intake.columns import JOINED, ColumnGuess, Layout
from kpt_desktop.intake.dates import Order, column_order
from kpt_desktop.intake.drafts import Draft
from kpt_desktop.intake.grid import Book, Mark, Row, Sheet, Value
from kpt_desktop.intake.headers import language_of
from kpt_desktop.intake.names_in_rows import TypedNames, assign, gather, without_capitals
from kpt_desktop.intake.pieces import Pieces, field_of, pieces_among
from kpt_desktop.intake.plain_text import BLANKS, clean, unusable
from kpt_desktop.intake.problems import Problem
from kpt_desktop.intake.split_names import surname_first_in_column, without_number
from kpt_desktop.intake.tables import Table, TableRow
from kpt_desktop.intake.timestamps import read_moment
from kpt_desktop.intake.values import CellRules, Reading, is_lenient, read_value, typed_text

_NAMES = frozenset(
    {
        h.FULL_NAME, h.FULL_NAME_LAT, h.SURNAME, h.GIVEN, "surname_lat", "given_lat",
        "surname_native", "given_native", "surname_cyr", "given_cyr",
    }
)  # fmt: skip
_FILLED_DOWN = frozenset(
    (
        "org", "class", "role", "position", "study_field", "year", "room", "citizenship",
        "arrival_leg", "departure_leg", "insurer", "policy_no", "it_skills",
    )
)  # fmt: skip
"""Fields that a vertically merged cell gives to every row it spans; a name it never does."""


_ALSO = frozenset(("sex", "birth_place"))
"""Fields that a cell of another field may give, where the list says nothing better."""


class _Column(NamedTuple):
    guess: ColumnGuess
    place: int
    rules: CellRules
    surname_first: bool
    piece: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the rows of one sheet; what it needs to know is the same for all of them."""

    book: Book
    sheet: Sheet
    layout: Layout
    tables: tuple[Table, ...]
    today: date

    def drafts(self) -> list[Draft]:
        """Return every row that may be a person, in the order of the sheet."""
        orders = self._orders()
        found = []
        merged = _values_of_merged(self.sheet)
        for table, places in zip(self.tables, self.layout.places, strict=True):
            columns = [
                self._column(guess, places[guess.index], orders)
                for guess in self.layout.columns
                if guess.index in places and guess.target != h.NUMBER
            ]
            pieces = pieces_among(column.guess.target for column in columns)
            columns = [
                column._replace(piece=target)
                if (target := column.guess.target or "") in pieces
                else column
                for column in columns
            ]
            first = min(places.values())
            cache: dict[tuple[str, str, int], Reading] = {}
            found += [self._draft(entry, first, columns, merged, cache) for entry in table.rows]
        return found

    def _column(self, guess: ColumnGuess, place: int, orders: "_Orders") -> _Column:
        rules = CellRules(
            self.today,
            orders.dates.get(guess.index),
            self.book.from_1904,
            language_of(guess.source) if guess.target == "languages" else "",
        )
        return _Column(guess, place, rules, orders.surname_first.get(guess.index, True))

    def _orders(self) -> "_Orders":
        dates: dict[int, Order | None] = {}
        moments: dict[int, Order | None] = {}
        names: dict[int, bool] = {}
        for guess in self.layout.columns:
            target = guess.target or ""
            is_date = target in FIELDS and FIELDS[target].form is FieldType.DATE
            if is_date:
                dates[guess.index] = column_order(self._values(guess), guess.source)
            elif target == h.TIMESTAMP:
                moments[guess.index] = column_order(map(_day_of, self._values(guess)))
            elif target in {h.FULL_NAME, h.FULL_NAME_LAT}:
                texts = [
                    without_number(clean(v)[0]) for v in self._values(guess) if isinstance(v, str)
                ]
                names[guess.index] = surname_first_in_column(texts, guess.source)
        known = {order for order in dates.values() if order}
        if len(known) == 1:  # one hand typed them all; the time stamps a program wrote
            dates = {index: order or next(iter(known)) for index, order in dates.items()}
        return _Orders(dates | moments, names)

    def _values(self, guess: ColumnGuess) -> Iterable[Value]:
        for table, places in zip(self.tables, self.layout.places, strict=True):
            if guess.index in places:
                for entry in table.rows:
                    yield entry.row.value(places[guess.index])

    def _draft(
        self,
        entry: TableRow,
        first: int,
        columns: Sequence[_Column],
        merged: Mapping[tuple[int, int], Value],
        cache: dict[tuple[str, str, int], Reading],
    ) -> Draft:
        row = entry.row
        draft = Draft(row.address(first), row.number)
        names, hints = TypedNames(), _Hints(entry.role)
        if entry.sex:
            draft.values["sex"], draft.cells["sex"] = entry.sex, draft.address
        bare = not (row.marks or merged)
        for column in columns:
            if bare and row.value(column.place) is None:
                continue
            self._read_cell(draft, names, hints, row, column, merged, cache)
        _finish_pieces(draft, hints, columns)
        _finish_role(draft, hints)
        _finish_names(draft, names)
        if row.number in self.sheet.hidden_rows:
            draft.problems.append(Problem(draft.address, "hidden_row"))
        return draft

    def _read_cell(
        self,
        draft: Draft,
        names: TypedNames,
        hints: "_Hints",
        row: Row,
        column: _Column,
        merged: Mapping[tuple[int, int], Value],
        cache: dict[tuple[str, str, int], Reading],
    ) -> None:
        guess, place = column.guess, column.place
        target = guess.target
        value = row.value(place)
        mark = row.mark(place)
        if value is None and not mark.problem:
            if target not in _FILLED_DOWN or (row.number, place) not in merged:
                return
            value = merged[row.number, place]
            draft.problems.append(Problem(row.address(place), "filled_down", field=target or ""))
        address = row.address(place)
        if column.piece and not mark.problem:
            hints.pieces.add(column.piece, clean(typed_text(value, mark.number_format))[0], address)
        elif target == h.TIMESTAMP:
            draft.moment = read_moment(value, self.today, column.rules.order)
        elif target in _NAMES and not mark.problem:
            _read_name(draft, names, column, value, address)
        elif target in _NAMES:
            draft.problems.append(Problem(address, mark.problem, field=guess.field or ""))
        elif target is None:
            _keep(draft, guess.source, typed_text(value, mark.number_format))
        else:
            key = field_of(column.piece) or target
            reading = _read_cached(key, value, mark, column, cache)
            _take(draft, hints, key, reading, address, guess, typed_text(value))


class _Orders(NamedTuple):
    """By column index: the order of day and month, and whether full names begin with surnames."""

    dates: dict[int, Order | None]
    surname_first: dict[int, bool]


@dataclass(slots=True)
class _Hints:
    """What a row says that belongs together later: its role, strong hints first, and pieces."""

    section: Role | None
    in_class: Role | None = None
    by_class: Role | None = None
    pieces: Pieces = field(default_factory=Pieces)


def _day_of(moment: Value) -> Value:
    return moment.split(" ")[0].rstrip(",") if isinstance(moment, str) else moment


def _values_of_merged(sheet: Sheet) -> dict[tuple[int, int], Value]:
    """Return the value for each cell (row number, 0-based column) under a vertically merged one."""
    by_number = {row.number: row for row in sheet.rows}
    values: dict[tuple[int, int], Value] = {}
    for span in sheet.merged:
        top = by_number.get(span.first_row)
        if top is None or span.first_column != span.last_column:
            continue
        value = top.value(span.first_column - 1)
        if value is not None:
            for number in range(span.first_row + 1, min(span.last_row, len(sheet.rows)) + 1):
                values[number, span.first_column - 1] = value
    return values


def _read_cached(
    key: str,
    value: Value,
    mark: Mark,
    column: _Column,
    cache: dict[tuple[str, str, int], Reading],
) -> Reading:
    """Lists repeat themselves: the same text in the same column is read once."""
    if not isinstance(value, str) or mark.problem:
        return read_value(key, value, mark, column.rules)
    place = (key, value, column.place)
    reading = cache.get(place)
    if reading is None:
        reading = cache[place] = read_value(key, value, mark, column.rules)
    return reading


def _read_name(
    draft: Draft, names: TypedNames, column: _Column, value: Value, address: str
) -> None:
    text, removed = clean(typed_text(value))
    text = without_number(text)
    if not text or text in BLANKS:
        return
    key = column.guess.field or ""
    if unusable(text):
        draft.problems.append(Problem(address, "unusable_characters", field=key))
        return
    if removed:
        draft.problems.append(Problem(address, "invisible_characters", field=key))
    titles = gather(
        names, column.guess.target or "", text, address, surname_first=column.surname_first
    )
    if titles:
        _keep(draft, column.guess.source, text)
        draft.problems.append(Problem(address, "titles_removed", {"titles": titles}, key))


def _take(
    draft: Draft,
    hints: _Hints,
    key: str,
    reading: Reading,
    address: str,
    guess: ColumnGuess,
    text: str,
) -> None:
    for code, facts in reading.problems:
        draft.problems.append(Problem(address, code, facts, key, is_lenient(key, code)))
    if reading.also:
        hints.in_class = hints.in_class or reading.also.get("role_in_class")
        hints.by_class = hints.by_class or reading.also.get("role_by_class")
        for other in _ALSO & reading.also.keys():
            draft.values.setdefault(other, reading.also[other])
            draft.cells.setdefault(other, address)
    if reading.keep:
        _keep(draft, guess.source, text)
    if reading.value is None:
        if reading.problems:
            draft.typed[key] = text
            draft.cells.setdefault(key, address)
        return
    value = reading.value
    if key in JOINED and draft.values.get(key):
        value = _joined(draft.values.get(key), value, guess)
    draft.values[key] = value
    draft.cells[key] = address


def _joined(before: str | None, value: str, guess: ColumnGuess) -> str:
    """Join what several columns say about one field; health notes name their heading."""
    if guess.target in {"diet", "allergies", "note", "health"}:
        value = f"{guess.source}: {value}"
    return f"{before}, {value}" if before else value


def _keep(draft: Draft, source: str, typed: str) -> None:
    text = clean(typed)[0]
    if not text or text in BLANKS:
        return
    name = source if source not in draft.kept else f"{source} (2)"
    draft.kept[name] = text


def _finish_pieces(draft: Draft, hints: _Hints, columns: Sequence[_Column]) -> None:
    """Read what several columns say together, as if it stood in the first of them."""
    for key, text, cell in hints.pieces.whole():
        column = next(c for c in columns if c.piece and field_of(c.piece) == key)
        _take(draft, hints, key, read_value(key, text, Mark(), column.rules), cell, column.guess,
              text)  # fmt: skip


def _finish_role(draft: Draft, hints: _Hints) -> None:
    if "role" in draft.values:
        return
    role = hints.in_class or hints.section or hints.by_class
    if role:
        draft.values["role"] = role
        draft.cells.setdefault("role", draft.cells.get("class", draft.address))


def _finish_names(draft: Draft, names: TypedNames) -> None:
    values, cells, problems = assign(names, draft.values.get("citizenship"))
    if own := draft.values.get("patronymic"):
        draft.values["patronymic"] = without_capitals(own)
    for key, value in values.items():
        if key == "patronymic" and "patronymic" in draft.values:
            continue
        limit = FIELDS[key].limit
        cell = cells.get(key, draft.address)
        if len(value) > limit:
            draft.problems.append(
                Problem(cell, "too_long", {"length": len(value), "limit": limit}, key)
            )
            draft.typed[key] = value
        else:
            draft.values[key] = value
        draft.cells[key] = cell
    draft.problems += problems
