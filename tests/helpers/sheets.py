"""Foreign lists as files, in every format partners send, and a few lists of invented people."""

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

Rows = Sequence[Sequence[Any]]

CZECH_LIST: Rows = (
    ("Střední škola v Testově, příspěvková organizace",),
    ("Seznam účastníků zájezdu do Kirovska, 4. 10. – 10. 10. 2026",),
    (),
    ("P. č.", "Příjmení", "Jméno", "Funkce", "Třída", "Datum narození", "Číslo pasu",
     "Platnost pasu do", "Státní občanství", "Telefon rodičů", "Strava / alergie", "Angličtina"),
    (1, "Dostálková", "Markéta", "žákyně", "EP4", "23. 9. 2009", 42591999, date(2031, 5, 28),
     "ČR", "+420 741 534 000", None, "B1"),
    (2, "Šmídek", "Dušan", "žák", "EP4", date(2009, 6, 30), "40162000", "21. 6. 2029", "ČR",
     "+420 693 415 000", "alergie na ořechy", "B2"),
    (3, "Jandušková", "Renata", "žákyně", "IT4", date(2009, 9, 23), 40893000, "10. 8. 2028",
     "Slovenská republika", None, "bez lepku", "B2"),
    (4, "Jarošíková", "Adéla", "pedagogický doprovod", None, "22. 10. 1991", 47240000,
     date(2027, 7, 7), "ČR", None, None, "C1"),
    (),
    (None, "Celkem: 4 osoby (3 žáci, 1 učitelka)"),
)  # fmt: skip
"""Titles, a heading row in row 4, dates as text and as dates, a total: four people."""

RUSSIAN_LIST: Rows = (
    ("№ п/п", "ФИО", "Дата рождения", "Группа", "Специальность", "Телефон",
     "Согласие родителей", "Английский язык"),
    (1, "Ковалькин Лучезар Юлианович", "09.10.2007", "ТМ-31", "Сети", "8 932 848-10-00", "да",
     "B1"),
    (2, "Селиверстова Раиса Борисовна", "26.10.2008", "МР-41", "Мехатроника", "8 948 271-12-00",
     "нет", "A2"),
    (3, "Федоркин Венедикт Ермилович", "12.07.1972", "преподаватель", None, "8 910 807-66-00",
     None, "A2"),
)  # fmt: skip
"""Full names, a teacher in the column of groups: three people."""

FORM_ANSWERS: Rows = (
    ("Timestamp", "Your surname (as in passport)", "Your first name (as in passport)",
     "Date of birth (dd.mm.yyyy)", "Are you a student or a teacher?", "Passport number",
     "Do you have any allergies or special diet?",
     "Which workshop do you want? (IT / CAD / Mechatronics)", "Your English level"),
    ("2026/09/10 8:00:11 PM GMT+2", "Cegłowski", "Ignacy", "26.03.2010", "student", "EH2055000",
     "no", "IT", "B1"),
    ("2026/09/11 8:01:11 PM GMT+2", "Darlak", "Nela", "29.12.2007", "student", "EB7145000", "No",
     "CAD", "B2"),
    ("2026/09/12 8:02:11 PM GMT+2", "WOJCZUK", "Pawel", "03.12.2008", "student", "EG5698000",
     "peanuts,\nmilk", "Mechatronics", "A2"),
    ("2026/09/16 8:06:11 PM GMT+2", "Mojsa", "Marika", "06.10.1988", "teacher", "EH3457000", "-",
     "", "C2"),
    ("2026/09/20 7:45:02 AM GMT+2", "Darlak", "Nela", "29.12.2007", "student", "EB7145000",
     "gluten", "CAD", "B2"),
)  # fmt: skip
"""Headings as questions, one person who answered twice: four people."""

SHORT_LIST: Rows = (
    ("Příjmení", "Jméno", "Datum narození"),
    ("Nováková", "Tereza", "1. 2. 2009"),
    ("Dvořák", "Jiří", "13. 4. 2008"),
)


def write_xlsx(
    path: Path,
    rows: Rows,
    *,
    sheet: str = "Seznam",
    merged: Iterable[str] = (),
    hidden_rows: Iterable[int] = (),
    formats: Mapping[str, str] | None = None,
    more: Mapping[str, Rows] | None = None,
    hidden_sheets: Iterable[str] = (),
    from_1904: bool = False,
) -> Path:
    """A workbook as a spreadsheet program writes it; ``more`` are further sheets."""
    from openpyxl import Workbook
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = Workbook()
    if from_1904:
        book.epoch = CALENDAR_MAC_1904
    first = book.active
    first.title = sheet
    for row in rows:
        first.append(list(row))
    for span in merged:
        first.merge_cells(span)
    for number in hidden_rows:
        first.row_dimensions[number].hidden = True
    for address, form in (formats or {}).items():
        first[address].number_format = form
    for name, content in (more or {}).items():
        extra = book.create_sheet(name)
        for row in content:
            extra.append(list(row))
    for name in hidden_sheets:
        book[name].sheet_state = "hidden"
    book.save(path)
    return path


def rewrite_part(path: Path, part: str, old: str, new: str) -> None:
    """Change the text of one part of a zip archive, or drop the part when ``new`` is empty."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old.encode() in parts[part]
    if new:
        parts[part] = parts[part].replace(old.encode(), new.encode())
    else:
        del parts[part]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def write_xls(path: Path, rows: Rows, *, sheet: str = "Seznam", hidden: bool = False) -> Path:
    """A workbook of Excel 97."""
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    table = book.add_sheet(sheet)
    as_date = xlwt.easyxf(num_format_str="DD.MM.YYYY")
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, date):
                table.write(number, column, value, as_date)
            elif value is not None:
                table.write(number, column, value)
    if hidden:
        book.add_sheet("Prázdný")
        table.visibility = 1
        book.active_sheet = 1
    book.save(str(path))
    return path


def write_ods(path: Path, rows: Rows, *, sheet: str = "Seznam") -> Path:
    """A spreadsheet of LibreOffice."""
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    document = OpenDocumentSpreadsheet()
    table = Table(name=sheet)
    for row in rows:
        line = TableRow()
        for value in row:
            line.addElement(_ods_cell(value, TableCell, P))
        table.addElement(line)
    document.spreadsheet.addElement(table)
    document.save(str(path))
    return path


def _ods_cell(value: Any, make_cell: Any, make_text: Any) -> Any:
    if value is None:
        return make_cell()
    if isinstance(value, date | datetime):
        cell = make_cell(valuetype="date", datevalue=value.isoformat())
    elif isinstance(value, int | float):
        cell = make_cell(valuetype="float", value=str(value))
    else:
        cell = make_cell(valuetype="string")
    cell.addElement(make_text(text=str(value)))
    return cell


def text_of(rows: Rows, delimiter: str = ";", *, line_end: str = "\r\n") -> str:
    """Delimited text as Excel and web forms write it; dates in the local form."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator=line_end)
    for row in rows:
        writer.writerow([_as_text(value) for value in row])
    return buffer.getvalue()


def _as_text(value: Any) -> str:
    if isinstance(value, date):
        return f"{value.day}.{value.month}.{value.year}"
    return "" if value is None else str(value)


def write_text(path: Path, rows: Rows, *, encoding: str = "utf-8", delimiter: str = ";") -> Path:
    """A csv or tsv file in an encoding (``utf-16`` and ``utf-8-sig`` put their mark)."""
    path.write_bytes(text_of(rows, delimiter).encode(encoding))
    return path


def book_of(rows: Rows, *, sheet: str = "Seznam", in_text: bool = False, **parts: Any) -> Any:
    """The same rows as a file that was read already, without the file."""
    from kpt_desktop.intake.grid import Book, Sheet
    from kpt_desktop.intake.rows import make_row

    made = tuple(make_row(n, row, in_text=in_text) for n, row in enumerate(rows, start=1))
    return Book("text" if in_text else "xlsx", (Sheet(sheet, made, **parts),))


def moment_of(year: int, month: int, day: int, *clock: int) -> datetime:
    """A wall time as a spreadsheet holds it: of no zone."""
    return datetime.combine(date(year, month, day), time(*clock))


TODAY = date(2026, 11, 23)
"""The day on which all lists of the tests are read."""


def proposal_of(rows: Rows, known: Sequence[Any] = (), **parts: Any) -> Any:
    """What an import of these rows would do."""
    from kpt_desktop.intake.list_proposal import propose_from_book

    return propose_from_book(book_of(rows, **parts), today=TODAY, known=known)


def proposal_of_file(path: Path, *, sheet: str | None = None) -> Any:
    """What an import of a file would do; read in this process, which is quicker than a child."""
    from kpt_desktop.intake.list_proposal import propose_from_book
    from kpt_desktop.intake.read import load_book

    return propose_from_book(load_book(path), today=TODAY, sheet=sheet)
