"""A table to CSV that Russian and Czech Excel opens with a double click: BOM, ``;``, CRLF (T19)."""

import csv
import re
from datetime import date
from io import StringIO

from kpt_desktop.rendering.sheet import SheetData, Value

_LIVE = re.compile(
    r"(?:^|(?<=[\r\v\f\x85\u2028\u2029]))(?=[\s\u200b\ufeff]*[=+\-@\t\r|%])(?=.*\S)", re.MULTILINE
)
"""The start of every line that a spreadsheet might take for a formula or a command."""


def render_csv(sheet: SheetData) -> bytes:
    """Return the table's bytes.

    Dates are written as ``dd.mm.yyyy``; texts that might become formulas get an apostrophe.
    """
    target = StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow([guarded(header) for header in sheet.headers])
    writer.writerows([_cell(value) for value in row] for row in sheet.rows)
    return target.getvalue().encode("utf-8-sig")


def _cell(value: Value) -> str:
    if isinstance(value, date):
        return f"{value.day:02d}.{value.month:02d}.{value.year:04d}"
    return "" if value is None else guarded(str(value)) if isinstance(value, str) else str(value)


def guarded(text: str) -> str:
    """Return a text no line of which a spreadsheet takes for a formula (T1, F64).

    A leading tab or line feed counts too; a phone number stays readable: ``'+7 921 …``.
    """
    return _LIVE.sub("'", text)
