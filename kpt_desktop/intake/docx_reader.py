"""Word documents as plain rows: a paragraph's line is a row, and so is a row of a table.

The text is taken from the XML itself, so that tracked insertions, content controls and tables in
tables are read and deleted text is not. Only ever called in the child process.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kpt_desktop.errors import UserError
from kpt_desktop.intake.grid import Book, Merged, Row, Sheet
from kpt_desktop.intake.rows import collect, make_row

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_GLANCE = 1 << 20
_DEEPEST = 8
"""Tables in tables: deeper ones are no document a person made."""

_Line = tuple[list[str | None], tuple[tuple[int, int], ...], frozenset[int]]
"""Cells; the (first, last) columns of cells that span several; columns that go on from above."""


def load_docx(path: Path) -> Book:
    """Read a document as a book of one sheet; addresses are line and cell (``12:2``).

    Raises:
        UserError: ``bomb_refused``, ``file_damaged`` and the limits of rows and columns.
    """
    from docx import Document
    from docx.opc.exceptions import OpcError

    _refuse_document_types(path)
    try:
        body = Document(str(path)).element.body
    except (OpcError, SyntaxError, KeyError, OSError, ValueError, zipfile.BadZipFile):
        raise UserError("file_damaged") from None
    rows: list[Row] = []
    merges = _Merges()
    for number, line in enumerate(_lines(body, _DEEPEST), start=1):
        rows.append(make_row(number, line[0], in_text=True))
        merges.add(number, line)
    return Book("docx", (Sheet("", collect(rows), merged=merges.ranges()),))


def _refuse_document_types(path: Path) -> None:
    """Refuse XML that declares entities, which no word processor writes (T4)."""
    with zipfile.ZipFile(path) as archive:
        try:
            for name in archive.namelist():
                if name.endswith((".xml", ".rels")):
                    with archive.open(name) as part:
                        if re.search(rb"<!(?:DOCTYPE|ENTITY)", part.read(_GLANCE)):
                            raise UserError("bomb_refused")
            broken = archive.testzip()
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError):
            broken = path.name
    if broken is not None:
        raise UserError("file_damaged")


class _Merges:
    """Collects merged ranges while rows go by."""

    def __init__(self) -> None:
        self._open: dict[int, Merged] = {}
        self._done: list[Merged] = []

    def add(self, number: int, line: _Line) -> None:
        _, spans, going_on = line
        grown = {
            column: area._replace(last_row=number)
            for column, area in self._open.items()
            if column in going_on and area.last_row == number - 1
        }
        self._done += [area for column, area in self._open.items() if column not in grown]
        self._open = grown
        for first, last in spans:
            if first not in grown:
                self._open[first] = Merged(number, first + 1, number, last + 1)

    def ranges(self) -> tuple[Merged, ...]:
        areas = (*self._done, *self._open.values())
        return tuple(
            area
            for area in areas
            if (area.first_row, area.first_column) != (area.last_row, area.last_column)
        )


def _lines(parent: Any, depth: int) -> Iterator[_Line]:
    for element in parent:
        if element.tag == _W + "p":
            for text in _text(element).split("\n"):
                yield [cell.strip() or None for cell in text.split("\t")], (), frozenset()
        elif element.tag == _W + "tbl":
            if depth:
                yield from _table_lines(element, depth - 1)
        elif element.tag in {_W + "sdt", _W + "sdtContent", _W + "ins", _W + "customXml"}:
            yield from _lines(element, depth)


def _table_lines(table: Any, depth: int) -> Iterator[_Line]:
    for row in _children(table, "tr"):
        cells: list[str | None] = []
        spans: list[tuple[int, int]] = []
        going_on: set[int] = set()
        inner: list[Any] = []
        for cell in _children(row, "tc"):
            first = len(cells)
            width = _span(cell)
            continued = _continues(cell)
            cells += [None if continued else _cell_text(cell), *[None] * (width - 1)]
            spans.append((first, first + width - 1))
            if continued:
                going_on.add(first)
            inner += _children(cell, "tbl")
        yield cells, tuple(spans), frozenset(going_on)
        for nested in inner:
            if depth:
                yield from _table_lines(nested, depth - 1)


def _children(parent: Any, name: str) -> Iterator[Any]:
    """Yield the children of a name, those inside content controls and tracked changes too."""
    for child in parent:
        if child.tag == _W + name:
            yield child
        elif child.tag in {_W + "sdt", _W + "sdtContent", _W + "ins", _W + "customXml"}:
            yield from _children(child, name)


def _span(cell: Any) -> int:
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    try:
        return max(1, int(span.get(_W + "val"))) if span is not None else 1
    except (TypeError, ValueError):
        return 1


def _continues(cell: Any) -> bool:
    merge = cell.find(f"{_W}tcPr/{_W}vMerge")
    return merge is not None and merge.get(_W + "val", "continue") == "continue"


def _cell_text(cell: Any) -> str | None:
    texts = (_text(paragraph).replace("\t", " ") for paragraph in _children(cell, "p"))
    return "\n".join(texts).strip() or None


def _text(paragraph: Any) -> str:
    """Return a paragraph's text; minutes set as a superscript come after a colon."""
    parts: list[str] = []
    _gather(paragraph, parts)
    return "".join(parts)


def _gather(element: Any, parts: list[str]) -> None:
    for child in element:
        tag = child.tag
        if tag == _W + "t":
            parts.append(_maybe_minutes(child, parts))
        elif tag == _W + "tab":
            parts.append("\t")
        elif tag in {_W + "br", _W + "cr"}:
            parts.append("\n")
        elif tag == _W + "noBreakHyphen":
            parts.append("-")
        elif tag not in {_W + "pPr", _W + "rPr", _W + "del", _W + "moveFrom", _FALLBACK}:
            _gather(child, parts)


def _maybe_minutes(text: Any, parts: list[str]) -> str:
    written = text.text or ""
    raised = text.getparent().find(f"{_W}rPr/{_W}vertAlign")
    if raised is None or raised.get(_W + "val") != "superscript":
        return written
    follows_digit = bool(parts) and parts[-1][-1:].isdigit()
    return f":{written}" if follows_digit and re.match(r"\d\d(?!\d)", written) else written
