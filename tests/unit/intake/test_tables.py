"""Finding people on a sheet: titles, totals, sections, headings of every shape (F82)."""

import pytest

from kpt_desktop.errors import UserError
from kpt_desktop.intake.grid import Merged
from tests.helpers.sheets import CZECH_LIST, RUSSIAN_LIST, SHORT_LIST, book_of, proposal_of

NAMES = ("surname_native", "given_native")


def people(proposal):
    return [" ".join(row.values[key] for key in NAMES) for row in proposal.rows]


def fields(proposal):
    return {column.source: column.field for column in proposal.columns}


def test_that_titles_totals_and_blank_rows_are_no_people():
    proposal = proposal_of(CZECH_LIST)
    assert people(proposal) == [
        "Dostálková Markéta", "Šmídek Dušan", "Jandušková Renata", "Jarošíková Adéla",
    ]  # fmt: skip
    assert proposal.header_row == 4
    assert [left.address for left in proposal.left_out] == ["A1", "A2", "B10"]


@pytest.mark.parametrize(
    "remark",
    [
        (None, "Celkem: 2 osoby"), ("Итого", 2), (None, None, "Total: 2"), (3,),
        ("Poznámka: odjezd v neděli v 8:00",), ("Vypracovala: Jana Malá",),
        (None, "Odlet z Prahy v neděli ráno, návrat v sobotu večer."),
        (None, "Ředitel školy", "Mgr. Jan Kos"), ("Vedoucí delegace", "J. Kos"),
    ],
)  # fmt: skip
def test_that_lines_beneath_a_list_are_no_people(remark):
    rows = [("P. č.", *SHORT_LIST[0], "Třída", "Telefon")]
    rows += [(n, *row, "EP4", None) for n, row in enumerate(SHORT_LIST[1:], start=1)]
    assert people(proposal_of([*rows, (), remark])) == ["Nováková Tereza", "Dvořák Jiří"]


def test_that_headings_repeated_in_the_middle_are_no_person():
    proposal = proposal_of([*SHORT_LIST, SHORT_LIST[0], ("Kos", "Ivo", "1.1.2009")])
    assert people(proposal) == ["Nováková Tereza", "Dvořák Jiří", "Kos Ivo"]


def test_that_a_heading_of_two_rows_is_read_as_one():
    rows = [
        ("Účastník", None, "Cestovní doklad", None, "Zákonný zástupce", None),
        ("Příjmení", "Jméno", "číslo", "platnost do", "jméno", "telefon"),
        ("Nováková", "Tereza", "12345678", "1.2.2030", "Jana Nováková", "+420 111 222 333"),
    ]
    merged = (Merged(1, 1, 1, 2), Merged(1, 3, 1, 4), Merged(1, 5, 1, 6))
    proposal = proposal_of(rows, merged=merged)
    assert list(fields(proposal).values()) == [
        "surname_native", "given_native", "doc_number", "doc_expiry", "guardian_name",
        "guardian_phone",
    ]  # fmt: skip
    assert people(proposal) == ["Nováková Tereza"]


def test_that_headings_in_two_languages_are_one_heading():
    rows = [
        ("Фамилия", "Имя", "Дата рождения", "Гражданство"),
        ("Surname", "Name", "Date of birth", "Citizenship"),
        ("Novák", "Jan", "2009-01-02", "Чехия"),
    ]
    assert people(proposal_of(rows)) == ["Novák Jan"]


def test_that_two_tables_under_each_other_are_both_read():
    rows = [
        ("Žáci",),
        ("Příjmení a jméno", "Datum narození", "Třída"),
        ("Nováková Tereza", "1.2.2009", "EP4"),
        ("Celkem", 1),
        (),
        ("Učitelé",),
        ("Jméno a příjmení", "E-mail", "Datum narození"),
        ("Eva Malá", "mala@example.cz", "2.3.1975"),
    ]
    proposal = proposal_of(rows)
    assert people(proposal) == ["Nováková Tereza", "Malá Eva"]
    assert [str(row.values["role"]) for row in proposal.rows] == ["student", "teacher"]
    assert proposal.rows[1].values["email"] == "mala@example.cz"
    assert proposal.header_row == 2


def test_that_two_tables_side_by_side_are_both_read():
    rows = [
        ("Žáci", None, None, None, "Učitelé"),
        ("Příjmení", "Jméno", "Třída", None, "Příjmení", "Jméno"),
        ("Nováková", "Tereza", "EP4", None, "Malá", "Eva"),
        ("Dvořák", "Jiří", "IT4"),
    ]
    proposal = proposal_of(rows)
    assert people(proposal) == ["Nováková Tereza", "Dvořák Jiří", "Malá Eva"]
    assert [row.address for row in proposal.rows] == ["A3", "A4", "E3"]
    assert str(proposal.rows[2].values["role"]) == "teacher"


def test_that_lines_between_people_name_their_role():
    rows = [
        ("№", "Фамилия", "Имя", "Дата рождения"),
        ("Студенты",),
        (1, "Иванов", "Пётр", "5.6.2008"),
        ("Преподаватели:",),
        (2, "Зуева", "Ольга", "1.1.1970"),
    ]
    roles = [str(row.values["role"]) for row in proposal_of(rows).rows]
    assert roles == ["student", "teacher"]


def test_that_a_list_without_headings_is_guessed_by_its_content():
    rows = [
        (1, "Nováková", "Tereza", "1.2.2009", "EP4", "tn@example.cz", "ČR", "1.2.2031", "12345678"),
        (2, "Dvořák", "Jiří", "13.4.2008", "IT4", None, "SR", "1.2.2032", "12345679"),
        (3, "Malá", "Eva", "2.3.1975", "učitelka", None, "ČR", "1.2.2033", "12345670"),
    ]
    proposal = proposal_of(rows)
    assert proposal.header_row is None
    assert [column.field for column in proposal.columns] == [
        None, "surname_native", "given_native", "birth_date", "class", "email", "citizenship",
        "doc_expiry", "doc_number",
    ]  # fmt: skip
    assert people(proposal) == ["Nováková Tereza", "Dvořák Jiří", "Malá Eva"]
    assert str(proposal.rows[2].values["role"]) == "teacher"
    assert "no_headings" in [note.code for note in proposal.notes]


@pytest.mark.parametrize(
    "rows",
    [
        [("Тереза Новакова", "01.02.2009"), ("Иван Петров", "03.04.2008")],
        [("Jana Nováková", "teacher", "+420 111 222 333"), ("Petr Kos", "student", None)],
        [("Kos", "a@example.cz"), ("Dub", "b@example.cz")],
    ],
)
def test_that_short_lists_without_headings_give_their_people(rows):
    assert proposal_of(rows).totals()["new"] == 2


def test_that_a_single_column_of_names_is_a_list():
    proposal = proposal_of([("ФИО",), ("Иванов Иван Иванович",), ("Петрова Анна Сергеевна",)])
    assert people(proposal) == ["Иванов Иван", "Петрова Анна"]


def test_that_one_heading_over_two_columns_is_split_into_both_names():
    rows = [
        ("Jméno a příjmení", None, "Škola"),
        ("Tereza", "Nováková", "SŠ Testov"),
        ("Jiří", "Dvořák", None),
    ]
    assert people(proposal_of(rows)) == ["Nováková Tereza", "Dvořák Jiří"]


def test_that_a_function_column_is_role_or_post_by_its_words():
    base = ("Příjmení", "Jméno", "Funkce")
    roles = proposal_of([base, ("Kos", "Ivo", "žák"), ("Dub", "Jan", "učitel")])
    posts = proposal_of([base, ("Kos", "Ivo", "kuchař"), ("Dub", "Jan", "hospodář")])
    assert fields(roles)["Funkce"] == "role"
    assert fields(posts)["Funkce"] == "position"


def test_that_unknown_and_doubled_columns_are_kept_in_the_note():
    """F82: listed, not dropped silently."""
    rows = [
        ("Příjmení", "Jméno", "Telefon", "Telefon", "Krevní skupina", "Poznámka"),
        ("Kos", "Ivo", "111 222 333", "444 555 666", "A+", "vidí špatně"),
        ("Dub", "Jan", "111 222 334", "-", None, None),
    ]
    proposal = proposal_of(rows)
    assert proposal.rows[0].values["phone"] == "111 222 333"
    assert proposal.rows[0].values["note"] == (
        "vidí špatně; Telefon: 444 555 666; Krevní skupina: A+"
    )
    assert "note" not in proposal.rows[1].values
    note = next(note for note in proposal.notes if note.code == "kept_columns")
    assert note.message("en").endswith("Telefon; Krevní skupina.")


def test_that_a_column_without_heading_but_with_data_is_kept_too():
    rows = [("Příjmení", "Jméno"), ("Kos", "Ivo", None, "nejí ryby"), ("Dub", "Jan")]
    assert proposal_of(rows).rows[0].values["note"] == "D: nejí ryby"


def test_that_health_notes_have_their_own_field_and_never_the_note():
    rows = [
        ("Jméno a příjmení", "Alergie", "Zdravotní omezení", "Němčina", "Angličtina"),
        ("Tereza Nováková", "pyl", "astma", "A1", "B2"),
        ("Jiří Dvořák", None, "diabetes", None, "B1"),
    ]
    rows_read = proposal_of(rows).rows
    assert (rows_read[0].values["allergies"], rows_read[0].values["health"]) == ("pyl", "astma")
    assert rows_read[1].values["health"] == "diabetes"
    assert not any("note" in row.values for row in rows_read)
    assert rows_read[0].values["languages"] == "DE A1, EN B2"


def test_that_evident_content_is_recognised_under_an_unknown_heading():
    rows = [
        ("Příjmení", "Jméno", "Spojení", "Kdo to je"),
        ("Kos", "Ivo", "kos@example.cz", "žák"),
        ("Dub", "Jan", "dub@example.cz", "učitel"),
    ]
    assert fields(proposal_of(rows))["Spojení"] == "email"
    assert fields(proposal_of(rows))["Kdo to je"] == "role"


def test_that_academic_titles_in_a_title_column_are_kept_as_a_note():
    rows = [("Title", "Name"), ("Ing.", "Jan Kos"), ("Mgr.", "Eva Malá")]
    assert fields(proposal_of(rows))["Title"] is None


def test_that_courtesies_tell_the_sex():
    proposal = proposal_of([("Title", "Name"), ("Mr", "Jan Kos"), ("Ms", "Eva Malá")])
    assert [str(row.values["sex"]) for row in proposal.rows] == ["M", "F"]


def test_that_a_numbering_without_heading_is_no_note():
    rows = [(None, "Příjmení", "Jméno"), (1, "Kos", "Ivo"), (2, "Dub", "Jan")]
    proposal = proposal_of(rows)
    assert all("note" not in row.values for row in proposal.rows)
    assert proposal.rows[0].address == "A2"


def test_that_no_name_is_read_from_a_row_that_identifies_nobody():
    rows = [("Příjmení", "Jméno", "Datum narození", "E-mail", "Poznámka")]
    rows += [("Kos", "Ivo", "1.1.2009", None, None), (None, None, "1.2.2009", None, "nové")]
    rows += [(None, None, None, "a@example.cz", "x"), (None, None, None, None, "odlet v neděli")]
    proposal = proposal_of(rows)
    assert [row.state for row in proposal.rows] == ["new", "error", "error"]
    assert [left.text for left in proposal.left_out] == ["odlet v neděli"]


@pytest.mark.parametrize(
    "rows", [[], [("Odlet z Prahy v neděli",)], [("Jméno",)], [(1, 2), (3, 4)]]
)
def test_that_a_sheet_without_people_is_refused_with_a_sentence(rows):
    with pytest.raises(UserError, match="no_people_found"):
        proposal_of(rows)


def test_that_a_file_without_sheets_is_refused():
    from dataclasses import replace

    from kpt_desktop.intake.list_proposal import propose_from_book
    from tests.helpers.sheets import TODAY

    with pytest.raises(UserError, match="no_people_found"):
        propose_from_book(replace(book_of(()), sheets=()), today=TODAY)


def test_that_a_text_file_names_its_rows_by_line():
    proposal = proposal_of(RUSSIAN_LIST, in_text=True)
    assert [row.address for row in proposal.rows] == ["2:1", "3:1", "4:1"]
