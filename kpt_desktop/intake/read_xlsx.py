"""xlsx through openpyxl's streaming reader, and what that reader does not see.

Merged ranges, hidden rows and formulas without a saved result are looked up in the sheet's XML,
and only when a first glance at it says that there are any.
"""

import os
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from kpt_desktop.errors import UserError
from kpt_desktop.intake.grid import ERROR_CELL, NO_RESULT, Book, Mark, Merged, Row, Sheet
from kpt_desktop.intake.rows import collect, make_row

_CHUNK = 1 << 20
_NOTABLE = re.compile(rb"<(?:\w+:)?mergeCell[\s/>]|hidden=")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_GENERAL = "General"


class _Extras(NamedTuple):
    """What the XML of a sheet says beside its values; ``no_result`` holds 1-based (row, column)."""

    hidden_rows: frozenset[int]
    merged: tuple[Merged, ...]
    no_result: frozenset[tuple[int, int]]


_NO_EXTRAS = _Extras(frozenset(), (), frozenset())


def load_xlsx(path: Path) -> Book:
    """Read a workbook; a workbook openpyxl cannot start on (strict OOXML) is left to calamine.

    Raises:
        UserError: ``bomb_refused``, ``file_damaged`` and the limits of rows and columns.
    """
    # lxml, if some other library brought it, would be preferred to defusedxml (T4)
    os.environ["OPENPYXL_LXML"] = "False"
    from defusedxml import DefusedXmlException
    from openpyxl.reader.excel import ExcelReader

    _refuse_document_types(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and extensions that say nothing to us
        reader: Any = ExcelReader(path, read_only=True, data_only=True)
        reader.read_chartsheet = lambda *_: None  # holds no cells, and an empty one is a crash
        try:
            reader.read()
        except DefusedXmlException:
            raise UserError("bomb_refused") from None
        except (AttributeError, KeyError, OSError, TypeError, ValueError):
            reader.archive.close()
            return _load_otherwise(path)
        with reader.archive:
            book = _book(reader)
    return book if book.sheets else _load_otherwise(path)


def _load_otherwise(path: Path) -> Book:
    from kpt_desktop.intake.read_calamine import load_with_calamine

    return load_with_calamine(path, "xlsx")


def _refuse_document_types(path: Path) -> None:
    """Refuse XML that declares entities, which no spreadsheet program writes (T4), and damage."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                with archive.open(name) as part:
                    if b"<!" in part.read(_CHUNK).replace(b"<!--", b"").replace(b"<![CDATA[", b""):
                        raise UserError("bomb_refused")
        try:
            broken = archive.testzip()
        except (zipfile.BadZipFile, OSError, EOFError, ValueError):
            broken = path.name
        if broken is not None:
            raise UserError("file_damaged")


def _book(reader: Any) -> Book:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

    present = set(reader.archive.namelist())
    sheets = []
    for entry, relation in reader.parser.find_sheets():
        if relation.target not in present:
            raise UserError("file_damaged")
        worksheet = reader.wb[entry.name] if entry.name in reader.wb.sheetnames else None
        if not isinstance(worksheet, ReadOnlyWorksheet):
            continue
        extras = _extras(reader.archive, relation.target)
        sheets.append(
            Sheet(
                name=entry.name,
                rows=collect(_rows(worksheet, extras.no_result)),
                hidden=worksheet.sheet_state != "visible",
                hidden_rows=extras.hidden_rows,
                merged=extras.merged,
            )
        )
    return Book("xlsx", tuple(sheets), from_1904=reader.wb.epoch == CALENDAR_MAC_1904)


def _rows(worksheet: Any, no_result: frozenset[tuple[int, int]]) -> Iterator[Row]:
    worksheet.reset_dimensions()  # the declared size may be a lie in both directions (T5)
    without: dict[int, list[int]] = {}
    for row, column in no_result:
        without.setdefault(row, []).append(column - 1)
    for number, cells in enumerate(worksheet.iter_rows(), start=1):
        values = [cell.value for cell in cells]
        yield make_row(number, values, _marks(cells, values, without.get(number, ())))


def _marks(cells: Any, values: list[Any], without: Iterable[int]) -> dict[int, Mark] | None:
    marks: dict[int, Mark] = {}
    for index, value in enumerate(values):
        if type(value) is str:
            if value.startswith("#") and cells[index].data_type == "e":
                marks[index] = Mark(problem=ERROR_CELL)
        elif type(value) in {int, float} and cells[index].number_format != _GENERAL:
            marks[index] = Mark(cells[index].number_format)
    for index in without:
        marks[index] = Mark(problem=NO_RESULT)
    return marks or None


def _extras(archive: zipfile.ZipFile, part: str) -> _Extras:
    notable = formulas = False
    with archive.open(part) as xml:
        tail = b""
        while chunk := xml.read(_CHUNK):
            glance = tail + chunk
            notable = notable or bool(_NOTABLE.search(glance))
            formulas = formulas or bool(_FORMULA.search(glance))
            tail = chunk[-64:]
    if notable or formulas:
        return _ExtrasParser().parse(archive, part, formulas=formulas)
    return _NO_EXTRAS


class _ExtrasParser:
    """Collects hidden rows, merged ranges and formulas without result in one pass."""

    def __init__(self) -> None:
        self.hidden: set[int] = set()
        self.merged: list[Merged] = []
        self.no_result: set[tuple[int, int]] = set()
        self._row = 0
        self._cell = ""
        self._formula = self._in_value = self._result = False

    def parse(self, archive: zipfile.ZipFile, part: str, *, formulas: bool) -> _Extras:
        from xml.parsers.expat import ParserCreate

        parser = ParserCreate()
        parser.StartDoctypeDeclHandler = _refuse_document_type
        parser.StartElementHandler = self._start
        if formulas:  # the other two cost more than the rest together
            parser.EndElementHandler = self._end
            parser.CharacterDataHandler = self._text
        with archive.open(part) as xml:
            parser.ParseFile(xml)
        return _Extras(frozenset(self.hidden), tuple(self.merged), frozenset(self.no_result))

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        match name.rpartition(":")[2]:
            case "row":
                self._row = int(attributes.get("r", self._row + 1))
                if attributes.get("hidden") in {"1", "true"}:
                    self.hidden.add(self._row)
            case "c":
                self._cell = attributes.get("r", "")
                self._formula = self._in_value = False
                self._result = attributes.get("t") == "str"  # may rightly be an empty text
            case "f":
                self._formula = True
            case "v" | "is":
                self._in_value = True
            case "mergeCell":
                self._add_range(attributes.get("ref", ""))

    def _end(self, name: str) -> None:
        if name.rpartition(":")[2] == "c" and self._formula and not self._result and self._cell:
            from openpyxl.utils.cell import coordinate_to_tuple

            self.no_result.add(coordinate_to_tuple(self._cell))

    def _text(self, _: str) -> None:
        self._result |= self._in_value

    def _add_range(self, ref: str) -> None:
        from openpyxl.utils.cell import range_boundaries

        first_column, first_row, last_column, last_row = range_boundaries(ref)
        if first_column and first_row and last_column and last_row:
            self.merged.append(Merged(first_row, first_column, last_row, last_column))


def _refuse_document_type(*_: Any) -> None:
    raise UserError("bomb_refused")
