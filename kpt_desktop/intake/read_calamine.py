"""xls, ods, xlsb and unusual xlsx through calamine, which keeps values but no number formats.

Only ever called in the child process: calamine aborts its process on some legal files.
"""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from kpt_desktop.errors import UserError
from kpt_desktop.intake.grid import Book, Merged, Row, Sheet
from kpt_desktop.intake.rows import collect, make_row


def load_with_calamine(path: Path, kind: str) -> Book:
    """Read a workbook.

    Raises:
        UserError: ``file_has_password``, ``bomb_refused``, ``file_damaged`` and the limits.
    """
    from python_calamine import (
        CalamineError,
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    if kind == "ods":
        _refuse_document_type(path)
    sheets = []
    try:
        book = CalamineWorkbook.from_filelike(
            BytesIO(path.read_bytes())
        )  # from_path asks the ending
        for about in book.sheets_metadata:
            if about.typ != SheetTypeEnum.WorkSheet:
                continue
            raw = book.get_sheet_by_name(about.name)
            shown = about.visible == SheetVisibleEnum.Visible
            rows = collect(_rows(raw))
            sheets.append(Sheet(about.name, rows, not shown, merged=_merged(raw)))
    except PasswordError:
        raise UserError("file_has_password") from None
    except (CalamineError, OSError, ValueError):
        raise UserError("file_damaged") from None
    return Book(kind, tuple(sheets))


def _refuse_document_type(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive, archive.open("content.xml") as part:
            if b"<!DOCTYPE" in part.read(1 << 20):
                raise UserError("bomb_refused")
    except (KeyError, zipfile.BadZipFile, OSError, EOFError):
        raise UserError("file_damaged") from None


def _rows(raw: Any) -> Iterator[Row]:
    start = raw.start or (0, 0)
    for number in range(1, start[0] + 1):
        yield Row(number, ())
    before = (None,) * start[1]
    values = raw.to_python(skip_empty_area=True)
    for number, row in enumerate(values, start=start[0] + 1):
        yield make_row(number, (*before, *row))


def _merged(raw: Any) -> tuple[Merged, ...]:
    ranges = raw.merged_cell_ranges or ()
    return tuple(
        Merged(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in ranges
    )
