"""The list as the user wants it: chosen columns, chosen rows, nothing that was not asked for."""

import io
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.fields import FIELDS, IDENTITY_FIELDS, Privacy
from kpt_desktop.errors import UserError
from kpt_desktop.services.export import DEFAULT_COLUMNS, export_list, is_sensitive, list_sheet
from kpt_desktop.texts import LANGUAGES
from tests.helpers.sample_visit import sample_visit


def test_that_passport_and_health_columns_are_off_by_default() -> None:
    """U63."""
    assert not IDENTITY_FIELDS & set(DEFAULT_COLUMNS)
    assert not [key for key in DEFAULT_COLUMNS if FIELDS[key].privacy == Privacy.SPECIAL]
    assert is_sensitive("doc_number")
    assert is_sensitive("diet")
    assert not is_sensitive("phone")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_every_column_has_a_heading_and_every_choice_a_word(lang: str) -> None:
    sheet = list_sheet(sample_visit(), tuple(FIELDS), lang)
    assert len(sheet.headers) == len(FIELDS) - 1, "the internal note never leaves"
    assert all(sheet.headers)


def test_that_internal_notes_are_never_exported() -> None:
    records = sample_visit()
    noted = {k: replace(p, note_internal="CANARY") for k, p in records.participations.items()}
    records = replace(records, participations=noted)
    assert b"CANARY" not in export_list(records, tuple(FIELDS), "csv", "ru")


def test_that_values_are_dates_words_and_texts() -> None:
    columns = ("surname_native", "role", "birth_date", "citizenship", "org", "sex")
    rows = list_sheet(sample_visit(), columns, "ru", Side.GUEST).rows
    assert list(rows[2]) == [
        "Nováková", "студент", date(2009, 9, 23), "Чехия", "ВОШ Босковице", None,
    ]  # fmt: skip


def test_that_an_unknown_country_is_shown_by_its_code() -> None:
    records = sample_visit()
    persons = {k: replace(p, citizenship="XK") for k, p in records.persons.items()}
    rows = list_sheet(replace(records, persons=persons), ("citizenship",), "en").rows
    assert rows[0] == ["XK"]


def test_that_the_rows_on_the_screen_come_in_their_order() -> None:
    records = sample_visit()
    people = records.participants(Side.GUEST)
    wanted = [people[3].participation.id, people[0].participation.id, records.visit.id]
    rows = list_sheet(records, ("surname_native",), "ru", rows=wanted).rows
    assert rows == [["Řehoř"], ["Dvořáková"]]


def test_that_the_workbook_holds_what_was_chosen() -> None:
    data = export_list(sample_visit(), ("surname_native", "birth_date"), "xlsx", "cs", Side.HOST)
    page = openpyxl.load_workbook(io.BytesIO(data)).active
    assert page.max_row == 9
    assert page["B2"].is_date


def test_that_an_unknown_format_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        export_list(sample_visit(), DEFAULT_COLUMNS, "pages", "ru")
    assert caught.value.key == "format_unknown"
