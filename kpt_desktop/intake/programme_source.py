"""Opening a file that holds a programme: a table or a Word document, in a child process."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kpt_desktop.errors import UserError
from kpt_desktop.intake.files import check_file
from kpt_desktop.intake.grid import Book, Row, Sheet
from kpt_desktop.intake.programme_columns import filled, header_columns
from kpt_desktop.intake.programme_text import cell_text
from kpt_desktop.intake.read import in_child, load_book
from kpt_desktop.intake.times import split_time


def read_programme_file(path: Path, *, cancelled: Callable[[], bool] = lambda: False) -> Book:
    """Return the sheets of a file; a Word document is a book of one sheet without a name.

    Raises:
        UserError: what :func:`kpt_desktop.intake.files.check_file` raises; ``doc_old_format``,
            ``doc_is_odt``, ``programme_is_pdf``, ``file_is_html``, ``too_many_rows``,
            ``too_many_columns``, ``file_too_slow``; ``file_damaged`` for whatever a parser broke
            on.
        EnvironmentFault: ``child_cancelled``.
    """
    return in_child(load_file, path, cancelled)


def load_file(path: Path) -> Book:
    """Read a file in this very process; :func:`read_programme_file` is the one to call.

    Raises:
        UserError: as :func:`read_programme_file`; a parser's own exceptions come through.
    """
    kind = check_file(path)
    if kind == "pdf":
        raise UserError("programme_is_pdf")
    if kind == "odt":
        raise UserError("doc_is_odt")
    if kind != "docx":
        return load_book(path)
    if not zipfile.is_zipfile(path):  # what Word wrote before 2007, and rtf
        raise UserError("doc_old_format")
    from kpt_desktop.intake.docx_reader import load_docx

    return load_docx(path)


def as_lines(book: Book) -> Book:
    """Return a text file's sheet as lines again where the delimiter was only punctuation.

    "9:00 Opening, hall" is no table: the first cell goes on after the time.
    """
    if book.kind != "text" or not book.sheets or not _is_prose(book.sheets[0]):
        return book
    sheet = book.sheets[0]
    joint = f"{book.delimiter} " if book.delimiter == "," else f" {book.delimiter} "
    rows = tuple(_joined(row, joint) for row in sheet.rows)
    return replace(book, sheets=(Sheet(sheet.name, rows),))


def _is_prose(sheet: Sheet) -> bool:
    if any(header_columns(row) for row in sheet.rows):
        return False
    firsts = [cell_text(row.values[0]) for row in sheet.rows if filled(row)]
    timed = [split for first in firsts if (split := split_time(first))]
    return bool(timed) and sum(bool(rest) for _, rest in timed) * 2 > len(timed)


def _joined(row: Row, joint: str) -> Row:
    texts = [cell_text(value) for value in row.values if value is not None]
    return Row(row.number, (joint.join(texts),) if texts else (), in_text=True)
