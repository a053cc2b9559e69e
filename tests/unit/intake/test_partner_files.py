"""Every kind of file a partner sends gives the same people; the real ones too where they are."""

from pathlib import Path

import pytest

from tests.helpers.sheets import (
    CZECH_LIST,
    FORM_ANSWERS,
    RUSSIAN_LIST,
    proposal_of_file,
    write_ods,
    write_text,
    write_xls,
    write_xlsx,
)

REAL = Path(__file__).parents[4] / "shared" / "data" / "lists"
WORKBOOKS = {"xlsx": write_xlsx, "xls": write_xls, "ods": write_ods}
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1250", "cp1251")
LISTS = {"cs": (CZECH_LIST, 4, "cp1251"), "ru": (RUSSIAN_LIST, 3, "cp1250")}


def names(proposal):
    return [f"{r.values['surname_native']} {r.values['given_native']}" for r in proposal.rows]


@pytest.mark.parametrize("language", LISTS)
@pytest.mark.parametrize("kind", WORKBOOKS)
def test_that_workbooks_of_every_kind_give_the_same_people(kind, language, tmp_path):
    rows, count, _ = LISTS[language]
    proposal = proposal_of_file(WORKBOOKS[kind](tmp_path / f"list.{kind}", rows))
    assert proposal.totals()["new"] == len(proposal.rows) == count
    assert all(row.problems == () for row in proposal.rows)


@pytest.mark.parametrize("language", LISTS)
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [";", "\t", ","])
def test_that_text_files_of_every_kind_give_the_same_people(
    delimiter, encoding, language, tmp_path
):
    """F91."""
    rows, count, impossible = LISTS[language]
    if encoding == impossible:
        encoding = "utf-16"
    rows = [[str(v).replace("№", "N") if isinstance(v, str) else v for v in row] for row in rows]
    path = write_text(tmp_path / "list.csv", rows, encoding=encoding, delimiter=delimiter)
    proposal = proposal_of_file(path)
    assert proposal.totals()["new"] == count
    expected = proposal_of_file(write_xlsx(tmp_path / "same.xlsx", rows))
    assert names(proposal) == names(expected)
    assert [r.values.get("birth_date") for r in proposal.rows] == [
        r.values.get("birth_date") for r in expected.rows
    ]


EXPECTED = {
    "boskovice_seznam_ucastniku.xlsx": (8, 0, 4),
    "kirovsk_spisok.csv": (8, 0, 1),
    "finland_directors.xlsx": (5, 0, 1),
    "web_form_answers.csv": (7, 1, 1),
}
LOOKALIKES = {
    "boskovice_seznam_ucastniku.xlsx": (write_xlsx, CZECH_LIST, 4, 0, 4),
    "kirovsk_spisok.csv": (write_text, RUSSIAN_LIST, 3, 0, 1),
    "finland_directors.xlsx": (write_xlsx, RUSSIAN_LIST, 3, 0, 1),
    "web_form_answers.csv": (write_text, FORM_ANSWERS, 4, 1, 1),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_that_partners_real_lists_are_read_whole(name, tmp_path):
    """Every person, the repeated answer merged, every column understood."""
    path = REAL / name
    if path.is_file():
        new, skipped, header_row = EXPECTED[name]
    else:
        write, rows, new, skipped, header_row = LOOKALIKES[name]
        path = write(tmp_path / name, rows)

    proposal = proposal_of_file(path)

    assert proposal.totals() == {
        "new": new, "changed": 0, "same": 0, "error": 0, "skipped": skipped,
    }  # fmt: skip
    assert proposal.header_row == header_row
    assert all(column.target for column in proposal.columns)
    for row in proposal.rows:
        assert {"surname_native", "given_native", "birth_date"} <= set(row.values)
