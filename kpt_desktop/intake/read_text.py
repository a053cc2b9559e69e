"""csv, tsv and their kin: the encoding, the delimiter, quoted cells with line breaks in them."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from kpt_desktop.errors import UserError
from kpt_desktop.intake.encodings import decode
from kpt_desktop.intake.grid import Book, Row, Sheet
from kpt_desktop.intake.rows import collect, make_row

DELIMITERS = (";", "\t", ",", "|")
"""In order of preference when two split equally well."""
_GUARD = re.compile(r"^'(?=\s*[=+\-@\t|%])", re.MULTILINE)
"""The apostrophe that keeps a spreadsheet from taking a text for a formula (T1)."""
_LINE_END = re.compile(r"\r\n|\r|\n")
"""``str.splitlines`` would also split at separators that are part of a cell."""
_SAMPLE_ROWS = 200
_SAMPLE_CHARACTERS = 100_000
_MOST_LINES_IN_CELL = 60
"""More line breaks than that in one cell are a quote that was never closed."""


def load_text(path: Path) -> Book:
    """Read a delimited text file as a book of one sheet named after the file.

    Raises:
        UserError: ``file_damaged``, ``unknown_format`` and the limits.
    """
    text, encoding = decode(path.read_bytes())
    sample = text[:_SAMPLE_CHARACTERS]
    controls = sum(char < " " and char not in "\t\n\v\f\r\0\x1a\x1b" for char in sample)
    if controls * 100 > len(sample):
        raise UserError("unknown_format")
    lines = _LINE_END.split(text)
    first, named = _named_delimiter(lines)
    lines = [line.rstrip("\x1a") for line in lines]
    delimiter = named or find_delimiter(lines[first:])
    quoting = not _quote_left_open(lines[first:], delimiter)
    rows = collect(_rows(lines, first, delimiter, quoting=quoting))
    return Book("text", (Sheet(path.stem, rows),), encoding=encoding, delimiter=delimiter)


def _named_delimiter(lines: list[str]) -> tuple[int, str]:
    """Return where the data start and the delimiter, if Excel's ``sep=;`` line names it."""
    if lines and lines[0].lower().startswith("sep=") and len(lines[0]) == 5:
        return 1, lines[0][4]
    return 0, ""


def find_delimiter(lines: list[str]) -> str:
    """Return the delimiter that splits most rows into the same number of cells.

    Titles and notes around the table count little; quoted delimiters do not count at all.
    """
    return max(DELIMITERS, key=lambda delimiter: _agreement(lines, delimiter))


def _agreement(lines: list[str], delimiter: str) -> tuple[float, int]:
    try:
        rows = list(islice(csv.reader(lines, delimiter=delimiter), _SAMPLE_ROWS))
    except csv.Error:
        return (0.0, 0)
    counts = Counter(len(row) for row in rows if any(row))
    total = sum(counts.values())
    split = {length: times for length, times in counts.items() if length > 1}
    if not split:
        return (0.0, 0)
    length, times = max(split.items(), key=lambda item: (item[1], item[0]))
    return (round(times / total, 1), length)


def _quote_left_open(lines: list[str], delimiter: str) -> bool:
    try:
        return any(
            cell.count("\n") > _MOST_LINES_IN_CELL
            for row in csv.reader(_with_breaks(lines), delimiter=delimiter)
            for cell in row
        )
    except csv.Error:
        return True


def _with_breaks(lines: list[str]) -> Iterator[str]:
    return (line + "\n" for line in lines)


def _bare(cells: list[str]) -> list[str]:
    return [_GUARD.sub("", cell) if "'" in cell else cell for cell in cells]


def _rows(lines: list[str], first: int, delimiter: str, *, quoting: bool) -> Iterator[Row]:
    """Yield the records, each with the number of the line it begins on."""
    number = first + 1
    if not quoting:
        for place, line in enumerate(lines[first:], start=number):
            yield make_row(place, _bare(line.split(delimiter)), in_text=True)
        return
    reader = csv.reader(_with_breaks(lines[first:]), delimiter=delimiter)
    for record in reader:
        yield make_row(number, _bare(record), in_text=True)
        number = first + reader.line_num + 1
