"""A form for tests: the people in it, and the hands of a partner. All people are invented."""

from datetime import date

from openpyxl import load_workbook

from kpt_desktop.domain import partner_forms as forms
from kpt_desktop.domain.enums import Role, Sex, Side
from kpt_desktop.domain.field_writing import new_participant
from kpt_desktop.services.import_list import propose_for

TODAY = date(2026, 9, 1)

PEOPLE = (
    {"surname_native": "NOVÁKOVÁ", "given_native": "Tereza", "role": Role.STUDENT,
     "birth_date": date(2009, 3, 12), "citizenship": "CZ", "doc_number": "045112083",
     "doc_expiry": date(2031, 5, 28), "phone": "+420 741 534 000", "languages": "EN B1, DE A2",
     "class": "EP4", "diet": "vegetarián", "surname_lat": "NOVAKOVA", "given_lat": "TEREZA"},
    {"surname_native": "Dvořák", "given_native": "Jan", "role": Role.STUDENT, "sex": Sex.MALE,
     "birth_date": date(2008, 7, 30), "citizenship": "SK", "doc_number": "=1+1",
     "class": "IT4", "allergies": "ořechy", "email": "jan@skola.example"},
    {"surname_native": "Horáček", "given_native": "Petr", "role": Role.HEAD, "citizenship": "CZ",
     "birth_date": date(1979, 11, 5), "position": "zástupce ředitele", "tshirt": "XL"},
    {"surname_native": "Malá", "given_native": "Eva", "note": "bydlí u tety", "class": "učitelka"},
)  # fmt: skip
"""Values that a reader of foreign lists would doubt, calm, join or guess from."""


def inserts_of_people(delegation):
    """The operations that put the people into a delegation."""
    return [
        operation
        for order, values in enumerate(PEOPLE, start=1)
        for operation in new_participant(values, delegation, order)[2]
    ]


def propose_form(records, path):
    """What an import of a form that came back would do."""
    return propose_for(records, path, Side.GUEST, today=TODAY)


def page_of(book):
    """The form's sheet, its columns by key, and the first row beneath its headings."""
    sheet = book.worksheets[0]
    assert sheet["A1"].value == forms.MARK
    columns = {cell.value: cell.column for cell in sheet[1] if cell.value}
    first = next(row for row in range(2, 9) if sheet.cell(row, 1).value != forms.HEADING)
    return sheet, columns, first


def filled_in(path, edits, added=()):
    """What a partner does: cells by row and key, and new people beneath."""
    book = load_workbook(path)
    sheet, columns, first = page_of(book)
    for (row, key), value in edits.items():
        sheet.cell(first + row, columns[key]).value = value
    for offset, values in enumerate(added, start=len(PEOPLE)):
        for key, value in values.items():
            sheet.cell(first + offset, columns[key]).value = value
    book.save(path)
    return path
