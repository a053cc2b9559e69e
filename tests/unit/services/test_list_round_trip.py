"""A list that was exported, opened in Excel and imported again: only what was changed there."""

from datetime import date

import openpyxl
import pytest

from kpt_desktop.domain.enums import ConsentAnswer, Entries, PaperKind, Role, Sex, Side
from kpt_desktop.domain.fields import FIELDS, NEVER_EXPORTED
from kpt_desktop.services.export import export_list
from kpt_desktop.services.import_list import propose_for
from tests.helpers.factories import make_visit_records
from tests.helpers.journeys import TODAY, with_values

EVERYTHING = {
    "surname_native": "Dvořáková", "given_native": "Anna", "surname_lat": "DVORAKOVA",
    "given_lat": "ANNA", "surname_cyr": "Дворжакова", "given_cyr": "Анна", "sex": Sex.FEMALE,
    "birth_date": date(2009, 3, 5), "birth_place": "Brno", "citizenship": "CZ",
    "doc_number": "00123456", "doc_issue": date(2024, 1, 10), "doc_issuer": "MěÚ Boskovice",
    "doc_expiry": date(2034, 1, 9), "visa_no": "770001", "visa_from": date(2026, 9, 30),
    "visa_to": date(2026, 10, 20), "visa_days": 14, "entry_date": date(2026, 10, 4),
    "entry_point": "Ивангород", "purpose": "учебная", "cities": "Кировск, Санкт-Петербург",
    "stay_address": "Кировск, Победы 1", "home_address": "Boskovice, Zámecká 1",
    "position": "lektorka", "study_field": "Mechatronika", "year": "3", "class": "ME3",
    "guardian_name": "Dvořák Petr", "guardian_phone": "+420 600 000 001",
    "guardian_consent": ConsentAnswer.GIVEN, "phone": "+420 600 000 002", "messenger": "@anna",
    "email": "anna@skola.example", "emergency_contact": "Dvořák Petr, +420 600 000 001",
    "insurer": "Pojišťovna", "policy_no": "P 0012", "policy_from": date(2026, 10, 1),
    "policy_to": date(2026, 10, 31), "cover": "30 000 EUR", "allergies": "ořechy",
    "diet": "bez lepku", "languages": "EN B1", "it_skills": "CAD", "tshirt": "M", "room": "101",
    "roommate_wish": "Eva", "arrival_leg": "FV 6002", "departure_leg": "FV 6003",
    "doc_kind": PaperKind.ID_CARD, "entries_count": Entries.ONE, "ppe": "42",
    "medication": "inhalátor", "health": "astma", "assist_phone": "+420 800 000 000",
    "role": Role.STUDENT, "note": "první cesta",
}  # fmt: skip


@pytest.fixture
def records():
    made = with_values(make_visit_records(2, 1), **EVERYTHING)
    made = with_values(made, 1, surname_native="Žák", given_native="Jan")
    return with_values(made, 2, surname_native="Tichá", given_native="Eva")


@pytest.fixture
def exported(records, tmp_path):
    def export(form, lang):
        path = tmp_path / f"list.{form}"
        columns = [key for key in FIELDS if key not in NEVER_EXPORTED]
        path.write_bytes(export_list(records, columns, form, lang, Side.GUEST))
        return path

    return export


@pytest.mark.parametrize("form", ["xlsx", "csv"])
@pytest.mark.parametrize("lang", ["ru", "en", "cs"])
def test_that_an_exported_list_changes_nothing_f90(records, exported, form, lang):
    proposal = propose_for(records, exported(form, lang), Side.GUEST, today=TODAY)
    assert {row.address: dict(row.changes) for row in proposal.rows if row.changes} == {}
    assert proposal.totals() == {"new": 0, "changed": 0, "same": 3, "error": 0, "skipped": 0}


def test_that_what_was_corrected_in_excel_is_all_that_changes_f90(records, exported):
    path = exported("xlsx", "cs")
    book = openpyxl.load_workbook(path)
    sheet = book.active
    (cell,) = [c for row in sheet.iter_rows() for c in row if c.value == date_of("visa_to", c)]
    cell.value = date(2026, 10, 25)
    book.save(path)
    proposal = propose_for(records, path, Side.GUEST, today=TODAY)
    changes = {key: both for row in proposal.rows for key, both in row.changes.items()}
    assert changes == {"visa_to": (date(2026, 10, 20), date(2026, 10, 25))}


def date_of(key, cell):
    """The value of a field as a spreadsheet holds it."""
    value = EVERYTHING[key]
    return type(cell.value)(value.year, value.month, value.day) if cell.is_date else value
