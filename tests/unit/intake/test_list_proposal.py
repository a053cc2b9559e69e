"""From a list to operations and back: states, corrections, matching, the plain form."""

from dataclasses import replace
from datetime import date

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label, Update
from kpt_desktop.domain.enums import LanguageLevel, Role, Side
from kpt_desktop.domain.records import RECORD_KINDS, Language, Participation, Person
from kpt_desktop.errors import UserError
from kpt_desktop.intake.list_operations import operations
from kpt_desktop.intake.list_proposal import proposal_to_plain, propose_list
from kpt_desktop.intake.proposed import CHANGED, ERROR, NEW, SAME, SKIPPED
from tests.helpers.factories import make_visit_records
from tests.helpers.sheets import (
    CZECH_LIST,
    FORM_ANSWERS,
    RUSSIAN_LIST,
    SHORT_LIST,
    TODAY,
    proposal_of,
    proposal_of_file,
    write_text,
    write_xlsx,
)

GUESTS = make_visit_records(0, 0).delegation(Side.GUEST)
HEAD = ("Příjmení", "Jméno", "Datum narození", "Číslo pasu", "Třída")


def imported(rows):
    """The participants an import of these rows leaves in an empty delegation."""
    made = operations(proposal_of(rows), GUESTS, 0)
    empty = replace(make_visit_records(0, 0), delegations={GUESTS.id: GUESTS})
    return empty.foreseeing(Change(Label("list_imported"), made)).participants()


def states(proposal):
    return [row.state for row in proposal.rows]


def codes(row):
    return [problem.code for problem in row.problems]


def test_that_a_new_list_becomes_inserts_in_its_order():
    made = operations(proposal_of(CZECH_LIST), GUESTS, 3)

    assert {type(op) for op in made} == {Insert}
    of_kind = {kind: [op.record for op in made if type(op.record) is kind] for kind in RECORD_KINDS}
    person, place = of_kind[Person][0], of_kind[Participation][0]
    assert (person.surname_native, person.birth_date) == ("Dostálková", date(2009, 9, 23))
    assert (place.study_class, place.role) == ("EP4", Role.STUDENT)
    assert (place.person_id, place.delegation_id) == (person.id, GUESTS.id)
    assert [row.order for row in of_kind[Participation]] == [4, 5, 6, 7]
    english = of_kind[Language][0]
    assert (english.person_id, english.language) == (person.id, "en")
    assert english.level is LanguageLevel.B1


@pytest.mark.parametrize("rows", [CZECH_LIST, RUSSIAN_LIST, FORM_ANSWERS, SHORT_LIST])
def test_that_the_same_file_again_changes_nothing(rows):
    """F90."""
    again = proposal_of(rows, imported(rows))
    assert set(states(again)) <= {SAME, SKIPPED}
    assert operations(again, GUESTS, 9) == ()
    assert again.missing == ()


def test_that_an_updated_file_tells_what_changed_and_who_is_missing():
    """F90, U38: never duplicates, never deletes by itself."""
    rows = [list(row) for row in CZECH_LIST]
    rows[4][4] = "EP5"
    rows[5][5] = "1. 7. 2009"
    del rows[6]

    proposal = proposal_of(rows, imported(CZECH_LIST))

    assert states(proposal) == [CHANGED, CHANGED, SAME]
    assert proposal.rows[0].changes == {"class": ("EP4", "EP5")}
    assert proposal.rows[1].changes == {"birth_date": (date(2009, 6, 30), date(2009, 7, 1))}
    assert [row.person.surname_native for row in proposal.missing] == ["Jandušková"]
    assert [type(op) for op in operations(proposal, GUESTS, 4)] == [Update, Update]
    note = next(note for note in proposal.notes if note.code == "missing_people")
    assert note.message("ru").startswith("1 участника")


def test_that_a_known_person_is_found_in_another_spelling():
    known = imported([("Фамилия", "Имя", "Дата рождения"), ("Ковалев", "Иван", "1.2.2009")])
    rows = [("Surname (as in passport)", "Name (as in passport)", "Date of birth"),
            ("KOVALEV", "IVAN", "2009-02-01")]  # fmt: skip
    proposal = proposal_of(rows, known)
    assert states(proposal) == [CHANGED]
    assert proposal.rows[0].changes["surname_lat"] == ("", "KOVALEV")


def test_that_an_edited_note_is_added_to_and_not_replaced():
    head = ("Příjmení", "Jméno", "Barva")
    (known,) = imported([head, ("Kos", "Ivo", "modrá")])
    edited = replace(
        known, participation=replace(known.participation, note="Barva: modrá; zavolat")
    )
    assert states(proposal_of([head, ("Kos", "Ivo", "modrá")], [edited])) == [SAME]
    row = proposal_of([head, ("Kos", "Ivo", "zelená")], [edited]).rows[0]
    assert row.changes["note"][1] == "Barva: modrá; zavolat; Barva: zelená"


def test_that_namesakes_are_asked_about_and_never_merged_blindly():
    """F70."""
    known = imported([HEAD, ("Kos", "Ivo", "1.1.2009"), ("Kos", "Ivo", "2.2.2008")])
    doubtful = proposal_of([("Příjmení", "Jméno"), ("Kos", "Ivo")], known)
    assert states(doubtful) == [ERROR]
    assert codes(doubtful.rows[0]) == ["ambiguous_person"]
    clear = doubtful.with_value("A2", "birth_date", "2. 2. 2008")
    assert clear.rows[0].state == SAME
    assert clear.rows[0].match == known[1]


def test_that_two_rows_cannot_be_one_known_person():
    known = imported([HEAD, ("Kos", "Ivo", "1.1.2009", "C1")])
    rows = [HEAD, ("Kos", "Ivo", "1.1.2009", ""), ("Dub", "Jan", "1.1.2008", "C1")]
    assert states(proposal_of(rows, known)) == [SAME, ERROR]


def test_that_a_row_between_two_known_people_is_ambiguous():
    known = imported([HEAD, ("Kos", "Ivo", "1.1.2009", "C1"), ("Dub", "Jan", "1.1.2008", "C2")])
    assert states(proposal_of([HEAD, ("Kos", "Ivo", "1.1.2009", "C2")], known)) == [ERROR]


def test_that_other_birth_and_other_passport_make_another_person():
    known = imported([HEAD, ("Kos", "Ivo", "1.1.2009", "C1")])
    assert states(proposal_of([HEAD, ("Kos", "Ivo", "1.1.1975", "C9")], known)) == [NEW]


def test_that_a_later_answer_wins_in_every_cell_it_fills():
    proposal = proposal_of(FORM_ANSWERS, in_text=True)
    assert proposal.totals() == {NEW: 4, CHANGED: 0, SAME: 0, ERROR: 0, SKIPPED: 1}
    earlier, later = proposal.rows[1], proposal.rows[4]
    assert (earlier.state, codes(earlier)) == (SKIPPED, ["merged_into"])
    assert (later.state, codes(later)) == (NEW, ["repeated_person"])
    assert later.values["diet"] == "gluten"
    assert later.problems[0].facts == {"other": "3:1"}


def test_that_the_time_stamp_decides_which_answer_is_later():
    head = ("Timestamp", "Příjmení", "Jméno", "Datum narození", "Třída", "Telefon")
    rows = [
        head,
        ("2.9.2026 10:00:00", "Kos", "Ivo", "1.1.2009", "EP4", None),
        ("1.9.2026 10:00:00", "Kos", "Ivo", "1.1.2009", "EP3", "111 222 333"),
    ]
    proposal = proposal_of(rows)
    assert states(proposal) == [NEW, SKIPPED]
    assert proposal.rows[0].values["class"] == "EP4"
    assert proposal.rows[0].values["phone"] == "111 222 333"


def test_that_the_order_of_a_forms_time_stamps_is_not_that_of_typed_dates():
    """F87: the form's server writes 9/25/2026, the pupils write 02/03/2009."""
    rows = [
        ("Timestamp", "Jméno a příjmení", "Datum narození"),
        ("9/25/2026 20:00:11", "Jan Kos", "02/03/2009"),
        ("10/1/2026 8:00:11", "Jan Kos", "02/03/2009"),
        ("10/2/2026 8:00:11", "Eva Malá", "25/03/2009"),
    ]
    proposal = proposal_of(rows)
    assert states(proposal) == [SKIPPED, NEW, NEW]
    assert proposal.rows[1].values["birth_date"] == date(2009, 3, 2)


def test_that_skipping_the_later_answer_brings_the_earlier_back():
    proposal = proposal_of(FORM_ANSWERS).with_skipped("A6", skipped=True)
    assert proposal.row("A3").state == NEW
    assert proposal.row("A6").state == SKIPPED
    assert proposal.with_skipped("A6", skipped=False).row("A3").state == SKIPPED


def test_that_twins_and_strangers_with_one_passport_stay_two_people():
    """F70: asked, never merged blindly."""
    rows = [
        HEAD,
        ("Kos", "Ivo", "1.1.2009", "C1"),
        ("Kos", "Jan", "1.1.2009", "C2"),
        ("Malá", "Eva", "2.2.2009", "C2"),
        ("Dub", "Petr", None, None),
        ("Dub", "Petr", None, None),
    ]
    proposal = proposal_of(rows)
    assert states(proposal) == [NEW] * 5
    assert codes(proposal.rows[2]) == ["same_passport"]
    assert codes(proposal.rows[4]) == ["same_name"]


def test_that_a_wrong_cell_is_mended_in_place():
    """F94, U37."""
    rows = [HEAD, ("Kos", "Ivo", "31.4.2009", "C1", "EP4")]
    proposal = proposal_of(rows)
    cell = proposal.rows[0].cell("birth_date")
    assert (proposal.rows[0].state, cell.address, cell.shown) == (ERROR, "C2", "31.4.2009")
    assert [problem.code for problem in cell.problems] == ["impossible_date"]

    still_wrong = proposal.with_value("A2", "birth_date", "30.2.2009")
    mended = still_wrong.with_value("A2", "birth_date", "30.4.2009")

    assert still_wrong.rows[0].state == ERROR
    assert mended.rows[0].state == NEW
    assert mended.rows[0].values["birth_date"] == date(2009, 4, 30)
    assert proposal.rows[0].state == ERROR


def test_that_a_missing_name_can_be_typed_and_a_name_taken_away():
    rows = [HEAD, (None, None, "1.4.2009", "C1", "EP4"), ("Kos", "Ivo", "1.1.2009", "C2", "EP4")]
    proposal = proposal_of(rows)
    assert codes(proposal.rows[0]) == ["no_name"]
    named = proposal.with_value("A2", "surname_native", "Dub")
    assert (named.rows[0].state, codes(named.rows[0])) == (NEW, ["single_name"])
    empty = proposal.with_value("A3", "surname_native", "").with_value("A3", "given_native", "")
    assert empty.row("A3").state == ERROR


def test_that_a_name_that_was_too_long_can_be_shortened():
    """F54."""
    proposal = proposal_of([HEAD, ("K" + "o" * 90, "Ivo", "1.1.2009")])
    assert codes(proposal.rows[0]) == ["too_long"]
    assert proposal.rows[0].cell("surname_native").shown.startswith("Koo")
    assert proposal.with_value("A2", "surname_native", "Koo").rows[0].state == NEW


def test_that_a_role_typed_in_the_preview_is_understood():
    proposal = proposal_of([HEAD, ("Kos", "Ivo", "1.1.2009", "C1", "EP4")])
    assert proposal.with_value("A2", "role", "teacher").rows[0].values["role"] == Role.TEACHER
    wrong = proposal.with_value("A2", "role", "kosmonaut").rows[0]
    assert codes(wrong) == ["unknown_role"]
    assert wrong.cell("role").shown == "kosmonaut"


def test_that_a_column_can_be_read_as_another_field():
    """U36."""
    rows = [("Příjmení", "Jméno", "Něco"), ("Kos", "Ivo", "C1"), ("Dub", "Jan", "C2")]
    proposal = proposal_of(rows)
    assert proposal.rows[0].values["note"] == "Něco: C1"
    chosen = proposal.with_column(2, "doc_number")
    assert chosen.rows[0].values["doc_number"] == "C1"
    assert "note" not in chosen.rows[0].values
    assert chosen.with_column(2, None).rows[0].values["note"] == "Něco: C1"


def test_that_a_field_chosen_by_hand_is_taken_from_the_column_that_was_guessed():
    rows = [("Příjmení", "Jméno", "Mobil", "Kontakt"), ("Kos", "Ivo", "111", "222")]
    chosen = proposal_of(rows).with_column(3, "phone")
    assert [column.field for column in chosen.columns][2:] == [None, "phone"]
    assert chosen.rows[0].values["phone"] == "222"


def test_that_corrections_outlive_a_change_of_columns():
    rows = [("Příjmení", "Jméno", "Něco"), ("Kos", "Ivo", "x"), ("Dub", "Jan", "y")]
    proposal = proposal_of(rows).with_value("A2", "class", "EP4").with_skipped("A3", skipped=True)
    again = proposal.with_column(2, "room")
    assert again.row("A2").values["class"] == "EP4"
    assert again.row("A3").state == SKIPPED


def test_that_a_row_skipped_by_hand_does_not_make_its_person_missing():
    proposal = proposal_of(CZECH_LIST, imported(CZECH_LIST)).with_skipped("A5", skipped=True)
    assert proposal.missing == ()


def test_that_an_unknown_row_is_an_error_of_the_caller():
    with pytest.raises(KeyError):
        proposal_of(SHORT_LIST).row("Z99")


def test_that_the_plain_form_has_the_shape_scripts_rely_on():
    plain = proposal_to_plain(proposal_of(FORM_ANSWERS, in_text=True), "en")

    assert list(plain) == ["sheet", "header_row", "columns", "totals", "rows"]
    assert plain["columns"][0] == {"source": "Timestamp", "field": None}
    assert plain["columns"][1]["field"] == "surname_lat"
    assert plain["totals"] == {"new": 4, "changed": 0, "same": 0, "error": 0, "skipped": 1}
    row = plain["rows"][4]
    assert (row["address"], row["state"]) == ("6:1", "new")
    assert row["fields"] == {
        "role": "student", "surname_native": "Darlak", "given_native": "Nela",
        "surname_lat": "Darlak", "given_lat": "Nela", "birth_date": "2007-12-29",
        "doc_number": "EB7145000", "languages": "EN B2", "it_skills": "CAD", "diet": "gluten",
    }  # fmt: skip
    assert row["problems"][0]["code"] == "repeated_person"
    assert "3:1" in row["problems"][0]["message"]


def test_that_every_column_and_row_of_a_full_name_list_is_told(tmp_path):
    proposal = propose_list(
        write_text(tmp_path / "spisok.csv", RUSSIAN_LIST, encoding="cp1251"), today=TODAY
    )
    plain = proposal_to_plain(proposal, "ru")
    assert [column["field"] for column in plain["columns"]] == [
        None, "full_name", "birth_date", "class", "study_field", "phone", "guardian_consent",
        "languages",
    ]  # fmt: skip
    assert plain["sheet"] == "spisok"
    assert proposal.rows[0].values["patronymic"] == "Юлианович"
    assert proposal.rows[2].values["role"] == Role.TEACHER
    assert [cell.field for cell in proposal.rows[2].cells][:2] == ["role", "surname_native"]


def test_that_the_sheet_with_people_is_chosen_and_another_can_be_named(tmp_path):
    """F81."""
    path = write_xlsx(
        tmp_path / "a.xlsx",
        [("Odlet z Prahy v neděli ráno.",)],
        sheet="Poznámky",
        more={"Lidé": SHORT_LIST, "Staré": CZECH_LIST},
        hidden_sheets=["Staré"],
    )
    proposal = proposal_of_file(path)
    assert proposal.sheet == "Lidé"
    assert [(s.name, s.hidden) for s in proposal.sheets] == [
        ("Poznámky", False), ("Lidé", False), ("Staré", True),
    ]  # fmt: skip
    assert [note.code for note in proposal.notes] == ["other_sheets"]
    hidden = proposal_of_file(path, sheet=" staré ")
    assert hidden.totals()["new"] == 4
    assert "hidden_sheet" in [note.code for note in hidden.notes]
    for wrong, key in (("Nikde", "sheet_missing"), ("Poznámky", "no_people_found")):
        with pytest.raises(UserError, match=key):
            proposal_of_file(path, sheet=wrong)
