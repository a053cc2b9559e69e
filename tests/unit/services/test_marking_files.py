"""Schemes and mark sheets as spreadsheets: there and back exactly, wrong cells told by address."""

from dataclasses import replace

import pytest
from openpyxl import load_workbook

from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.enums import AspectKind
from kpt_desktop.domain.marking.files import read_method
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.errors import UserError
from kpt_desktop.services import marking_files, scheme_import
from kpt_desktop.services.marks import Correction
from tests.helpers.factories import make_visit_records
from tests.helpers.marking import aspects_of, cells_of, competition, marked, team, track_of

VALUES = (1000, 725, 2, 2, 1, 3999, 0, 0, 1)


@pytest.fixture
def records():
    return competition(2)


def written(records, tmp_path, **options):
    path = tmp_path / "marks.xlsx"
    path.write_bytes(
        marking_files.marks_file(records, "ru", list(records.tracks.values()), **options)
    )
    return path


def edited(path, edits, sheet=0):
    """Type into cells of a file as Excel would keep them."""
    book = load_workbook(path)
    for address, value in edits.items():
        book.worksheets[sheet][address] = value
    book.save(path)
    return path


def test_that_filled_sheets_come_back_exactly(records, tmp_path):
    full = marked(marked(records, team(records, 1), VALUES), team(records, 2), VALUES)
    path = written(full, tmp_path)
    same = marking_files.propose_marks(full, path)
    assert (same.same, same.given, same.corrected, same.problems) == (18, {}, {}, ())
    proposal = marking_files.propose_marks(records, path)
    assert len(proposal.given) == 18
    after = records.foreseeing(marking_files.take_marks(records, proposal, Correction()))
    plain = lambda one: {  # noqa: E731
        (m.aspect_id, m.team_id, m.judge_id, m.vote): m.value for m in one.marks.values()
    }
    assert plain(after) == plain(full)


def test_that_a_blank_sheet_changes_nothing_and_takes_nothing_away(records, tmp_path):
    full = marked(records, team(records, 1), VALUES)
    proposal = marking_files.propose_marks(full, written(full, tmp_path, filled=False))
    assert not marking_files.take_marks(full, proposal, Correction())
    assert proposal.problems == ()


def test_that_the_sheet_hides_ids_and_lets_only_marks_be_typed(records, tmp_path):
    path = written(records, tmp_path, teams=[team(records, 1)])
    (page,) = load_workbook(path).worksheets
    assert page.row_dimensions[1].hidden
    assert page.column_dimensions["A"].hidden
    assert page.protection.sheet
    row = next(r for r in range(1, 20) if page.cell(r, 1).value == str(aspects_of(records)[0].id))
    assert page.cell(row, 3).value == "Аспект A1"
    assert page.cell(row, 4).protection.locked
    assert not page.cell(row, 5).protection.locked
    assert page.cell(row, 6).protection.locked
    assert page.data_validations.dataValidation


def first_row(path, records):
    page = load_workbook(path).worksheets[0]
    return next(r for r in range(1, 20) if page.cell(r, 1).value == str(aspects_of(records)[0].id))


def test_that_what_is_wrong_is_told_by_its_cell_and_the_rest_is_taken(records, tmp_path):
    path = written(records, tmp_path, teams=[team(records, 1)])
    row = first_row(path, records)
    edits = {f"E{row}": 11, f"E{row + 1}": "7,25", f"F{row + 2}": 1.5, f"G{row + 2}": 3,
             f"H{row + 2}": "много"}  # fmt: skip
    proposal = marking_files.propose_marks(records, edited(path, edits))
    assert [(one.address, one.error.key) for one in proposal.problems] == [
        (f"E{row}", "mark_out_of_range"),
        (f"F{row + 2}", "score_unreadable"),
        (f"H{row + 2}", "score_unreadable"),
    ]
    assert sorted(proposal.given.values()) == [3, 725]


def test_that_a_changed_mark_is_a_correction_with_name_and_reason(records, tmp_path):
    full = marked(records, team(records, 1), VALUES)
    path = written(full, tmp_path, teams=[team(records, 1)])
    proposal = marking_files.propose_marks(full, edited(path, {f"E{first_row(path, full)}": 9.5}))
    assert list(proposal.corrected) == [cells_of(full, team(full, 1))[0]]
    with pytest.raises(UserError, match="name_needed"):
        marking_files.take_marks(full, proposal, Correction())
    after = full.foreseeing(marking_files.take_marks(full, proposal, Correction("Я", "апелляция")))
    assert {m.value for m in after.marks.values() if m.former == 1000} == {950}


def test_that_other_files_and_visits_are_refused(records, tmp_path):
    path = written(records, tmp_path)
    other = make_visit_records()
    proposal = marking_files.propose_marks(other, path)
    assert {one.error.key for one in proposal.problems} == {"mark_team_unknown"}
    with pytest.raises(UserError, match="not_a_scheme"):
        scheme_import.propose_scheme(records, path)
    with pytest.raises(UserError, match="no_mark_sheets"):
        marking_files.marks_file(other, "ru", MarkBook(other).tracks)
    path.write_bytes(marking_files.scheme_file(records, "ru"))
    with pytest.raises(UserError, match="not_mark_sheets"):
        marking_files.propose_marks(records, path)


@pytest.mark.parametrize("lang", ["ru", "en", "cs"])
def test_that_a_scheme_comes_back_exactly(records, tmp_path, lang):
    path = tmp_path / "scheme.xlsx"
    path.write_bytes(marking_files.scheme_file(records, lang))
    proposal = scheme_import.propose_scheme(records, path)
    assert proposal.problems == ()
    after = records.foreseeing(scheme_import.take_scheme(records, proposal))
    shown = lambda one: [  # noqa: E731
        (a.title, a.kind, a.most, a.rule, a.benchmark_0, a.benchmark_3) for a in aspects_of(one)
    ]
    assert shown(after) == shown(records)
    assert [c.title.ru for c in MarkBook(after).criteria(track_of(after).id)] == [
        "Критерий A", "Критерий B",
    ]  # fmt: skip
    assert {c.module_id for c in after.criteria.values()} == set(records.modules)


def test_that_a_blank_scheme_is_filled_in_and_read(tmp_path):
    records = make_visit_records()
    path = tmp_path / "scheme.xlsx"
    path.write_bytes(marking_files.scheme_file(records, "ru", blank=True))
    edits = {
        "C5": "CAD", "E5": "A", "F5": "Детали", "I5": "Чертёж", "L5": "измерение", "M5": 60,
        "I6": "Вид", "L6": "суждение", "M6": "40",
    }  # fmt: skip
    proposal = scheme_import.propose_scheme(records, edited(path, edits))
    assert [(p.address, p.error.key) for p in proposal.problems] == []
    (part,) = proposal.parts
    assert (part.track.code, part.marks, len(part.aspects)) == ("CAD", 10000, 2)
    after = records.foreseeing(scheme_import.take_scheme(records, proposal))
    assert [a.title.ru for a in aspects_of(after, "CAD")] == ["Чертёж", "Вид"]


def test_that_a_wrong_scheme_is_told_by_its_cells_and_not_taken(tmp_path):
    records = make_visit_records()
    path = tmp_path / "scheme.xlsx"
    path.write_bytes(marking_files.scheme_file(records, "ru", blank=True))
    edits = {
        "C5": "Кулинария", "E5": "A", "I5": "Суп", "L5": "измерение", "M5": 5,
        "C6": "IT", "D6": "Z", "E6": "A", "I6": "x", "L6": "на глаз", "M6": "много",
        "C7": "IT", "L7": "измерение", "M7": 5,
    }  # fmt: skip
    proposal = scheme_import.propose_scheme(records, edited(path, edits))
    assert [(p.address, p.error.key) for p in proposal.problems] == [
        ("C5", "scheme_track_unknown"),
        ("D6", "scheme_module_unknown"),
        ("L6", "scheme_method_unknown"),
        ("M6", "scheme_marks_unreadable"),
        ("I7", "scheme_no_title"),
    ]
    with pytest.raises(UserError, match="scheme_has_problems"):
        scheme_import.take_scheme(records, proposal)


def test_that_a_marked_scheme_is_not_replaced(records, tmp_path):
    path = tmp_path / "scheme.xlsx"
    path.write_bytes(marking_files.scheme_file(records, "ru"))
    full = marked(records, team(records, 1), VALUES)
    with pytest.raises(UserError, match="scheme_has_marks"):
        scheme_import.take_scheme(full, scheme_import.propose_scheme(full, path))


def test_that_a_text_that_looks_like_a_formula_stays_text(records, tmp_path):
    """T1, T2."""
    aspect = replace(aspects_of(records)[0], title=type(aspects_of(records)[0].title)("=1+1"))
    evil = records.after(Touched((aspect,)))
    page = load_workbook(written(evil, tmp_path)).worksheets[0]
    found = [cell for row in page for cell in row if cell.value == "=1+1"]
    assert [cell.data_type for cell in found] == ["s"] or found[0].data_type == "s"


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("измерение", "measurement"), ("суждение", "judgement"), ("M", "measurement"),
        ("J", "judgement"), ("měření", "measurement"), ("posouzení", "judgement"),
        ("judgement", "judgement"), ("Judgment", "judgement"), ("", None), ("xyz", None),
    ],
)  # fmt: skip
def test_that_methods_are_read_in_three_languages(word, kind):
    assert read_method(word) == (AspectKind(kind) if kind else None)
