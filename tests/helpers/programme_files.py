"""Programmes as partners send them, built for tests. All people and places are invented."""

from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from kpt_desktop.intake.programme import propose_programme
from kpt_desktop.intake.programme_proposal import ProgrammeProposal

START, END = date(2026, 10, 4), date(2026, 10, 10)
"""A week from Sunday to Saturday."""


def moment(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """Return a spreadsheet's date with a time: local, without a zone."""
    return datetime.combine(date(year, month, day), time(hour, minute))


Rows = Sequence[Sequence[Any]]


def write_xlsx(
    path: Path, sheets: dict[str, Rows], merged: Sequence[str] = (), hidden: Sequence[str] = ()
) -> Path:
    """Write a workbook; ``merged`` ranges are of the first sheet."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        if name in hidden:
            sheet.sheet_state = "hidden"
    for area in merged:
        book.worksheets[0].merge_cells(area)
    book.save(path)
    return path


def write_docx(path: Path, *blocks: str | Rows) -> Path:
    """Write a document of paragraphs (strings) and tables (rows)."""
    import docx

    document = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(rows=0, cols=max(len(row) for row in block))
        for row in block:
            cells = table.add_row().cells
            for cell, text in zip(cells, row, strict=False):
                cell.text = text
            if len(row) == 1:
                cells[0].merge(cells[-1])
    document.save(str(path))
    return path


def write_xls(path: Path, rows: Rows) -> Path:
    import xlwt

    book = xlwt.Workbook()
    sheet = book.add_sheet("Program")
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            sheet.write(number, column, value)
    book.save(str(path))
    return path


def write_ods(path: Path, rows: Rows) -> Path:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    document = OpenDocumentSpreadsheet()
    table = Table(name="Program")
    for row in rows:
        line = TableRow()
        for value in row:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=value))
            line.addElement(cell)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    document.save(str(path))
    return path


def write_text(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def propose(path: Path, start: date = START, end: date = END, **rest: Any) -> ProgrammeProposal:
    return propose_programme(path, start=start, end=end, **rest)


def table(proposal: ProgrammeProposal) -> list[tuple[str, str, str, str]]:
    """Return each item as date, time, title, place: what a reader would compare by eye."""
    from kpt_desktop.domain.times import clock_range

    return [
        (
            item.date.isoformat() if item.date else "",
            clock_range(item.start, item.end) or (item.part.value if item.part else ""),
            item.typed_title or item.title.best("ru"),
            item.typed_place or item.place.best("ru"),
        )
        for item in proposal.items()
    ]


def codes(proposal: ProgrammeProposal) -> list[tuple[str, str]]:
    return [(problem.cell, problem.code) for problem in proposal.all_problems()]
