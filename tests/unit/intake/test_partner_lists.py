"""Lists in shapes nobody agreed on: everybody is found, nobody else, every cell in its field."""

import pytest

from kpt_desktop.intake.list_proposal import proposal_to_plain
from tests.helpers.partner_lists import LISTS
from tests.helpers.sheets import proposal_of, proposal_of_file


@pytest.mark.parametrize("name", LISTS)
def test_that_a_list_of_any_shape_gives_its_people(name, tmp_path):
    """F82, F83, F86, F87, F88, U36: names, birth, role and passport of each, and no one else."""
    made = LISTS[name]
    read = proposal_to_plain(proposal_of_file(made.write(tmp_path)), "en")
    found = [
        tuple(
            row["fields"].get(key)
            for key in ("surname_native", "given_native", "birth_date", "role", "doc_number")
        )
        for row in read["rows"]
    ]
    assert found == list(made.people)
    assert {row["state"] for row in read["rows"]} == {"new"}


@pytest.mark.parametrize("name", [name for name, made in LISTS.items() if made.more])
def test_that_a_list_of_any_shape_gives_what_else_it_says(name, tmp_path):
    made = LISTS[name]
    read = proposal_to_plain(proposal_of_file(made.write(tmp_path)), "en")
    fields = {row["fields"].get("surname_native"): row["fields"] for row in read["rows"]}
    assert {(who, key): fields[who].get(key) for who, key in made.more} == dict(made.more)


@pytest.mark.parametrize("name", LISTS)
def test_that_only_what_is_foreign_to_the_program_is_kept_as_a_note(name, tmp_path):
    made = LISTS[name]
    read = proposal_of_file(made.write(tmp_path))
    noted = [note.facts["columns"] for note in read.notes if note.code == "kept_columns"]
    assert noted == (["; ".join(sorted(made.own))] if made.own else [])


@pytest.mark.parametrize(
    "heading", ["Rok narození", "Год рождения", "Birth year", "Měsíc narození"]
)
def test_that_a_year_of_birth_alone_is_no_date_of_birth(heading):
    proposal = proposal_of([("Příjmení", "Jméno", heading), ("Malý", "Jan", 2008)])
    assert proposal.columns[2].target is None
    assert proposal.rows[0].values["note"] == f"{heading}: 2008"


@pytest.mark.parametrize("surname", ["Žák", "Žáková", "Kantor", "Мастеров", "Студентов", "Host"])
@pytest.mark.parametrize("rest", [("Jana", "1.2.2009"), ("Юлия",), ("Petr", None, "EP4")])
def test_that_a_surname_that_is_also_a_role_is_somebody(surname, rest):
    headings = ("Příjmení", "Jméno", "Datum narození", "Třída")
    proposal = proposal_of([headings, (surname, *rest), ("Novák", "Jan", "3.3.2008")])
    assert [row.values["surname_native"] for row in proposal.rows] == [surname, "Novák"]
    assert proposal.left_out == ()


@pytest.mark.parametrize(
    "line",
    [("Vedoucí výpravy:", "Mgr. Ivana Zemanová"), ("Руководитель делегации", "Абрамова Н.О."),
     (None, "Ředitel školy", "Ing. P. Dub")],
)  # fmt: skip
def test_that_a_line_for_a_signature_is_nobody(line):
    proposal = proposal_of([("Příjmení", "Jméno", "Telefon"), ("Novák", "Jan", "601"), line])
    assert len(proposal.rows) == 1


HEADINGS = {
    "fi": ("Sukunimi", "Etunimet", "Syntymäaika", "Passin numero"),
    "de": ("Nachname", "Vorname", "Geburtsdatum", "Reisepassnummer"),
    "pl": ("Nazwisko", "Imię", "Data ur.", "Nr paszportu"),
    "be": ("Прозвішча", "Імя", "Дата нараджэння", "Пашпарт"),
    "uk": ("Прізвище", "Ім'я", "Дата народження", "Номер паспорта"),
    "kk": ("Тегі", "Аты", "Туған күні", "Төлқұжат"),
    "keys": ("surname_native", "given_native", "birth_date", "doc_number"),
}


@pytest.mark.parametrize("lang", HEADINGS)
def test_that_headings_of_the_guests_languages_are_no_person_f82(lang):
    proposal = proposal_of([HEADINGS[lang], ("Kos", "Jan", "5.3.2009", "MP1234567")])
    (row,) = proposal.rows
    assert [row.values[key] for key in ("surname_native", "given_native", "doc_number")] == [
        "Kos", "Jan", "MP1234567",
    ]  # fmt: skip
    assert row.values["birth_date"].isoformat() == "2009-03-05"


@pytest.mark.parametrize("number", ["1. ", "12.", "3) ", "4 ) "])
def test_that_the_number_of_a_row_is_no_part_of_a_name_f88(number):
    people = [f"{number}Иванов Иван Иванович", f"{number}Петрова Анна"]
    proposal = proposal_of([("ФИО",), *((name,) for name in people)])
    assert [row.values["surname_native"] for row in proposal.rows] == ["Иванов", "Петрова"]
    assert proposal.rows[0].values["patronymic"] == "Иванович"


def test_that_lines_for_boys_and_girls_tell_the_sex_and_are_nobody():
    proposal = proposal_of(
        [
            ("Jméno a příjmení", "Datum narození"),
            ("Chlapci (1)",),
            ("Jan Novák", "1.2.2009"),
            ("DÍVKY:",),
            ("Eva Malá", "1.2.2009"),
            ("Učitelé",),
            ("Petr Dub", "1.2.1979"),
        ]
    )
    assert [row.values.get("sex") for row in proposal.rows] == ["M", "F", None]
    assert proposal.rows[2].values["role"] == "teacher"


def test_that_a_row_of_dashes_is_nobody():
    proposal = proposal_of([("Фамилия", "Имя"), ("Иванов", "Иван"), ("—", "—"), ("?", "-")])
    assert len(proposal.rows) == 1
