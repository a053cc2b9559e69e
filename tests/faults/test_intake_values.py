"""Cells as people really fill them: nothing lost, nothing guessed in silence (F54-F70, F83-F94)."""

import pytest

from kpt_desktop import texts
from kpt_desktop.domain.enums import Severity, Side
from kpt_desktop.domain.records import Person
from kpt_desktop.intake.grid import Merged
from kpt_desktop.intake.list_operations import operations
from kpt_desktop.intake.list_proposal import proposal_to_plain
from kpt_desktop.intake.problems import Problem
from tests.helpers.factories import make_visit_records
from tests.helpers.sheets import proposal_of, proposal_of_file, write_text, write_xlsx

HEAD = ("Příjmení", "Jméno", "Datum narození", "Číslo pasu", "Strava", "Telefon", "Třída")
GOOD = ("Kos", "Ivo", "1.1.2009", "C1234567", "vegan", "+420 111 222 333", "EP4")


def row_with(**cells):
    """The one row of a list in which some cells of a good row are replaced."""
    replaced = {HEAD.index(name.replace("_", " ")): value for name, value in cells.items()}
    row = [replaced.get(index, value) for index, value in enumerate(GOOD)]
    return proposal_of([HEAD, row]).rows[0]


def codes(row):
    return [problem.code for problem in row.problems]


@pytest.mark.parametrize(
    ("cells", "state", "code"),
    [
        ({"Příjmení": "x" * 10_000}, "error", "too_long"),
        ({"Jméno": "x" * 81}, "error", "too_long"),
        ({"Třída": "x" * 41}, "error", "too_long"),
        ({"Strava": "x" * 40_000}, "error", "cell_cut"),
        ({"Strava": "a\ud800b"}, "error", "unusable_characters"),
        ({"Příjmení": "a\udfff"}, "error", "unusable_characters"),
        ({"Příjmení": "Ko\0s"}, "new", "invisible_characters"),
        ({"Příjmení": "\ufeffKos\u202e"}, "new", "invisible_characters"),
        ({"Datum_narození": "29.02.2026"}, "error", "impossible_date"),
        ({"Datum_narození": "31.04.2009"}, "error", "impossible_date"),
        ({"Datum_narození": "neví"}, "error", "unreadable_date"),
        ({"Datum_narození": "1.1.09"}, "new", "two_digit_year"),
        ({"Datum_narození": "02/03/2009"}, "new", "ambiguous_date_order"),
        ({"Datum_narození": "1.1.2030"}, "new", "implausible_birth"),
        ({"Datum_narození": "14.9.1752"}, "new", "implausible_birth"),
        ({"Číslo_pasu": "С1234567"}, "new", "lookalike_letters"),
        ({"Číslo_pasu": "7,21234E+09"}, "new", "digits_lost"),
        ({"Příjmení": "Kоs"}, "new", "mixed_letters"),
        ({"Příjmení": "KOS"}, "new", "name_in_capitals"),
        ({"Příjmení": None, "Jméno": "-"}, "error", "no_name"),
        ({"Jméno": None}, "new", "single_name"),
    ],
)
def test_that_a_doubtful_cell_is_named_with_its_address(cells, state, code):
    """F54, F55, F56, F57, F66, F67, F69, F86, F87, F88."""
    row = row_with(**cells)
    assert row.state == state
    assert code in codes(row)
    assert all(problem.cell.endswith("2") for problem in row.problems)
    for problem in row.problems:
        assert all(problem.message(lang) for lang in texts.LANGUAGES)


def test_that_text_is_normalised_and_stays_what_it_was():
    """F56, F58, F59, F60, F62, F63, F64: names are data and kept letter by letter."""
    assert row_with(Příjmení=" Ko\u00a0s\r\n").values["surname_native"] == "Ko s"
    assert row_with(Příjmení="И\u0306ончев").values["surname_native"] == "Йончев"
    for name in ("O'Neil", "<b>Kos</b>", "Tom & Jerry", "=HYPERLINK", "Kos'); DROP", "张", "محمد"):
        assert row_with(Strava=name).values["diet"] == name
    assert row_with(Příjmení="👨\u200d👩\u200d👧").values["surname_native"] == "👨\u200d👩\u200d👧"


def test_that_numbers_keep_their_zeros(tmp_path):
    """F86: by the cell's format, and never with a point."""
    rows = [HEAD, ("Kos", "Ivo", "1.1.2009", 123, None, 420111222333, 4),
            ("Dub", "Jan", "1.1.2009", "00124", None, 7.21234567e9, 4.0)]  # fmt: skip
    path = write_xlsx(tmp_path / "a.xlsx", rows, formats={"D2": "000000"})
    first, second = proposal_of_file(path).rows
    assert (first.values["doc_number"], first.values["phone"]) == ("000123", "420111222333")
    assert (second.values["doc_number"], second.values["phone"]) == ("00124", "7212345670")
    assert (first.values["class"], second.values["class"]) == ("4", "4")


def test_that_unsaved_formulas_and_error_cells_are_not_imported_as_blanks(tmp_path):
    """F84, F85."""
    rows = [HEAD, ("=A1", "Ivo", "1.1.2009", "C1"), ("Kos", "Ivo", "#N/A", "C2"),
            ("Dub", "Jan", "1.1.2009", "C3", "#REF!"), ("Fík", "Petr", "=B1", "C4")]  # fmt: skip
    proposal = proposal_of_file(write_xlsx(tmp_path / "a.xlsx", rows))
    found = {row.address: (row.state, codes(row)) for row in proposal.rows}
    assert found == {
        "A2": ("error", ["formula_without_value"]),
        "A3": ("error", ["error_cell"]),
        "A4": ("new", ["error_cell"]),
        "A5": ("error", ["formula_without_value"]),
    }
    assert proposal.rows[2].problems[0].severity is Severity.WARNING


def test_that_merged_cells_fill_the_rows_they_span_but_never_names():
    """F83: openpyxl gives the value only in the first cell."""
    rows = [
        ("Příjmení", "Jméno", "Škola", "Telefon rodičů"),
        ("Kos", "Ivo", "SŠ Testov", "+420 111 222 333"),
        ("Dub", "Jan", None, None),
        ("Fík", "Petr", None, None),
    ]
    merged = (Merged(2, 3, 4, 3), Merged(2, 1, 3, 1), Merged(2, 4, 3, 4), Merged(9, 9, 12, 9))
    proposal = proposal_of(rows, merged=merged)
    assert [row.values["org"] for row in proposal.rows] == ["SŠ Testov"] * 3
    assert [codes(row) for row in proposal.rows] == [[], ["filled_down"], ["filled_down"]]
    assert proposal.rows[1].problems[0].cell == "C3"
    assert "guardian_phone" not in proposal.rows[1].values


def test_that_hidden_rows_are_imported_and_marked(tmp_path):
    """F89."""
    rows = [HEAD, GOOD, ("Dub", *GOOD[1:3], "C7654321")]
    proposal = proposal_of_file(write_xlsx(tmp_path / "a.xlsx", rows, hidden_rows=[3]))
    assert [row.state for row in proposal.rows] == ["new", "new"]
    assert [codes(row) for row in proposal.rows] == [[], ["hidden_row"]]


def test_that_american_dates_are_decided_once_for_the_column():
    """F87."""
    rows = [HEAD, ("Kos", "Ivo", "02/03/2009", "C1"), ("Dub", "Jan", "03/25/2009", "C2")]
    proposal = proposal_of(rows)
    assert proposal.rows[0].values["birth_date"].isoformat() == "2009-02-03"
    assert codes(proposal.rows[0]) == []


def test_that_titles_are_taken_off_and_what_was_typed_is_kept():
    """F88: normalised, the original kept in the note."""
    row = proposal_of([("Jméno a příjmení",), ("Ing. Jan Kos, Ph.D.",), ("Eva Malá",)]).rows[0]
    assert (row.values["surname_native"], row.values["given_native"]) == ("Kos", "Jan")
    assert row.values["note"] == "Jméno a příjmení: Ing. Jan Kos, Ph.D."
    assert codes(row) == ["titles_removed"]


def test_that_one_bad_row_of_sixty_keeps_nobody_else_out():
    """F94."""
    rows = [HEAD] + [(f"Kos{chr(97 + n % 26)}{chr(97 + n // 26)}", *GOOD[1:3], f"C{n:07}")
                     for n in range(60)]  # fmt: skip
    rows[37] = (*rows[37][:2], "31.4.2009", *rows[37][3:])
    proposal = proposal_of(rows)
    assert proposal.totals() == {"new": 59, "changed": 0, "same": 0, "error": 1, "skipped": 0}
    bad = next(row for row in proposal.rows if row.state == "error")
    assert [(problem.cell, problem.code) for problem in bad.problems] == [
        ("C38", "impossible_date"),
    ]
    made = operations(proposal, make_visit_records().delegation(Side.GUEST), 0)
    assert sum(type(op.record) is Person for op in made) == 59
    assert proposal.with_skipped(bad.address, skipped=True).totals()["error"] == 0


def test_that_notes_too_long_together_are_said_and_never_cut():
    """F54."""
    head = ("Příjmení", "Jméno", "A1b", "A2b")
    row = proposal_of([head, ("Kos", "Ivo", "x" * 1500, "y" * 1500)]).rows[0]
    assert row.state == "error"
    assert codes(row) == ["too_long"]
    assert "note" not in row.values


def test_that_problems_of_a_text_file_name_line_and_field(tmp_path):
    path = write_text(tmp_path / "a.csv", [HEAD, ("Kos", "Ivo", "31.4.2009", "C1")])
    plain = proposal_to_plain(proposal_of_file(path), "en")
    assert [(p["cell"], p["code"]) for p in plain["rows"][0]["problems"]] == [
        ("2:3", "impossible_date"),
    ]


def test_that_every_sentence_of_intake_stands_in_three_languages():
    families = [texts.family(lang, "intake") for lang in texts.LANGUAGES]
    assert families[0].keys() == families[1].keys() == families[2].keys()
    facts = {"text": "x", "date": "x", "length": 1, "limit": 1, "other": "x", "letters": "x",
             "titles": "x", "calm": "x"}  # fmt: skip
    for key in families[0]:
        code = key.removeprefix("problem.")
        if code != key:
            assert "{" not in Problem("A1", code, facts).message("ru")
