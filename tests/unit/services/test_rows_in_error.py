"""Bad rows go to a file as they came, with the reasons; the file can be imported again (U37)."""

from datetime import date, datetime

import pytest

from kpt_desktop.intake.list_proposal import propose_from_book
from kpt_desktop.intake.read import load_book
from kpt_desktop.services.export import render_sheet
from kpt_desktop.services.import_list import rows_in_error
from tests.helpers.sheets import TODAY, proposal_of

HEAD = ("P. č.", "Příjmení", "Jméno", "Datum narození", "Výška", "Plavec")
ROWS = [
    ("Seznam účastníků",),
    HEAD,
    (1, "Nováková", "Tereza", "12.03.2009", 1.68, True),
    (2, "Zeman", "Tomáš", "31.04.2009", 1.82, False),
    (3, None, None, date(2009, 5, 5), None, "ano"),
    (4, "Lípa", "Jan", "kdysi", datetime.fromisoformat("2020-01-01 12:30"), None),
]


@pytest.mark.parametrize("lang", ["ru", "en", "cs"])
def test_that_bad_rows_are_written_with_their_cells_and_reasons(lang):
    sheet = rows_in_error(proposal_of(ROWS), lang)
    assert tuple(sheet.headers[:-1]) == HEAD
    assert [row[:4] for row in sheet.rows] == [
        (2, "Zeman", "Tomáš", "31.04.2009"),
        (3, None, None, date(2009, 5, 5)),
        (4, "Lípa", "Jan", "kdysi"),
    ]
    assert [row[4] for row in sheet.rows] == ["1.82", None, "2020-01-01 12:30"]
    assert [row[-1].split(":")[0] for row in sheet.rows] == ["D4", "A5", "D6"]


@pytest.mark.parametrize("lang", ["ru", "en", "cs"])
def test_that_the_file_is_read_again_without_its_reasons(tmp_path, lang):
    path = tmp_path / "errors.xlsx"
    path.write_bytes(render_sheet(rows_in_error(proposal_of(ROWS), lang), "xlsx"))
    again = propose_from_book(load_book(path), today=TODAY)
    assert again.columns[-1].target == "number"
    mended = again.with_value(again.rows[0].address, "birth_date", "30.04.2009").rows[0]
    assert mended.state == "new"
    assert "31.04" not in str(mended.values)
    assert rows_in_error(again, lang).headers == rows_in_error(proposal_of(ROWS), lang).headers


def test_that_rows_without_errors_give_an_empty_table():
    assert rows_in_error(proposal_of(ROWS[:3]), "en").rows == []
