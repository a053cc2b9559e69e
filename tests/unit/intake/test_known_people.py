"""Whom a row is about: proofs in their order, doubt that is asked, people of earlier visits."""

from datetime import date

import pytest

from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.field_writing import new_participant
from kpt_desktop.domain.participant import Participant
from kpt_desktop.domain.records import Contact, Language, Paper, Participation, Person
from kpt_desktop.intake.differences import with_levels
from kpt_desktop.intake.judging import Decisions
from kpt_desktop.intake.list_operations import operations
from kpt_desktop.intake.list_proposal import propose_from_book
from kpt_desktop.intake.matching import NEW_PERSON
from tests.helpers.factories import make_visit_records
from tests.helpers.sheets import TODAY, book_of, proposal_of

NOW = make_visit_records(0, 0).delegation(Side.GUEST)
THEN = make_visit_records(0, 0).delegation(Side.GUEST)
HEAD = ("Příjmení", "Jméno", "Datum narození", "Číslo pasu", "Třída")


def participant(delegation, **values):
    person, place, made = new_participant(values, delegation, 1)
    related = [op.record for op in made[2:]]
    papers = tuple(record for record in related if isinstance(record, Paper))
    contacts = tuple(record for record in related if isinstance(record, Contact))
    languages = tuple(record for record in related if isinstance(record, Language))
    return Participant(person, place, delegation, papers, contacts, languages)


def kos(delegation, **values):
    return participant(delegation, surname_native="Kos", given_native="Ivo", **values)


def propose(*rows, known=(), earlier=()):
    return propose_from_book(book_of([HEAD, *rows]), today=TODAY, known=known, earlier=earlier)


@pytest.mark.parametrize(
    ("row", "values"),
    [
        (("Kos", "I.", None, "123 456 78"), {"doc_number": "12345678"}),
        (("Kos", "Ivo", "1. 2. 2009"), {"birth_date": date(2009, 2, 1)}),
        (("Ivo", "Kos"), {}),
    ],
)
def test_that_somebody_of_an_earlier_visit_comes_again(row, values):
    """U38: by passport, by name and birth date, by a name nobody else has."""
    known = kos(THEN, **values)
    (found,) = propose(row, earlier=[known]).rows
    assert (found.state, found.match, found.returning) == ("new", known, True)
    assert found.candidates == (known,)
    assert any(p.code == "known_by_name" for p in found.problems) is (not values)


def test_that_a_name_written_in_the_other_alphabet_is_the_same():
    known = participant(THEN, surname_cyr="Ковалев", given_cyr="Иван")
    (found,) = propose(("Kovalev", "Ivan"), earlier=[known]).rows
    assert found.match == known


def test_that_a_namesake_with_another_birth_date_is_new_but_can_be_chosen():
    known = kos(THEN, birth_date=date(2007, 1, 1))
    proposal = propose(("Kos", "Ivo", "2. 2. 2009"), earlier=[known])
    (row,) = proposal.rows
    assert (row.state, row.match, row.candidates) == ("new", None, (known,))
    (chosen,) = proposal.with_person(row.address, str(known.person.id)).rows
    assert chosen.match == known
    assert chosen.changes == {"birth_date": (date(2007, 1, 1), date(2009, 2, 2))}


def test_that_the_delegations_own_people_come_before_those_of_earlier_visits():
    here, before = kos(NOW), kos(THEN)
    (row,) = propose(("Kos", "Ivo"), known=[here], earlier=[before]).rows
    assert (row.state, row.match) == ("same", here)


def test_that_two_namesakes_of_earlier_visits_are_asked_about():
    """F70"""
    one, two = kos(THEN), kos(THEN)
    proposal = propose(("Kos", "Ivo"), earlier=[one, two])
    (row,) = proposal.rows
    assert (row.state, set(row.candidates)) == ("error", {one, two})
    (as_new,) = proposal.with_person(row.address, NEW_PERSON).rows
    assert (as_new.state, as_new.match) == ("new", None)


def test_that_a_choice_takes_a_person_from_another_row():
    known = kos(NOW, doc_number="111")
    proposal = propose(("Kos", "Ivo", None, "222"), ("Kos", "Ivo", None, "333"), known=[known])
    assert [row.state for row in proposal.rows] == ["error", "error"]
    chosen = proposal.with_person("A3", str(known.person.id))
    assert chosen.rows[1].state == "changed"
    assert chosen.rows[0].match is None
    assert chosen.missing == ()


def test_that_coming_again_makes_a_participation_and_no_person():
    known = kos(THEN, birth_date=date(2009, 2, 1), doc_number="111", email="ivo@skola.example")
    proposal = propose(("Kos", "Ivo", "1. 2. 2009", "222", "EP4"), earlier=[known])
    (row,) = proposal.rows
    assert row.changes == {"doc_number": ("111", "222")}
    made = operations(proposal, NOW, 7)
    assert isinstance(made[0], Insert)
    place = made[0].record
    assert isinstance(place, Participation)
    assert (place.person_id, place.delegation_id, place.order) == (known.person.id, NOW.id, 8)
    assert place.study_class == "EP4"
    assert [dict(op.after) for op in made[1:]] == [{"number": "222"}]
    kept = operations(proposal.with_change(row.address, "doc_number", accepted=False), NOW, 7)
    assert len(kept) == 1


def test_that_a_declined_change_stays_declined_until_it_is_taken():
    known = kos(NOW, role=Role.STUDENT)
    proposal = propose(("Kos", "Ivo", "1. 2. 2009", None, "EP4"), known=[known])
    declined = proposal.with_change("A2", "class", accepted=False)
    (row,) = declined.rows
    assert (row.state, row.accepted) == ("changed", {"birth_date": date(2009, 2, 1)})
    both = declined.with_change("A2", "birth_date", accepted=False)
    assert both.rows[0].state == "same"
    assert operations(both, NOW, 1) == ()
    assert both.with_change("A2", "class", accepted=True).rows[0].state == "changed"


def test_that_missing_people_are_named_and_the_rest_is_counted():
    known = [participant(NOW, surname_native=name) for name in "ABCDEFG"]
    (note,) = (n for n in propose(("Kos", "Ivo"), known=known).notes if n.code == "missing_people")
    assert note.message("en").startswith("7 people of the visit are not in this list: A, B, C")
    assert note.facts["names"].endswith(", …")


@pytest.mark.parametrize(
    ("spoken", "levels", "after"),
    [
        ("EN B1, DE A2", {"en": "B2"}, "EN B2, DE A2"),
        ("", {"en": "B2", "ru": "A1"}, "EN B2, RU A1"),
        ("EN B1", {"en": ""}, ""),
        ("angličtina výborně, RU A1", {"ru": "A2"}, "angličtina výborně, RU A2"),
    ],
)
def test_that_another_level_leaves_other_languages_alone(spoken, levels, after):
    assert with_levels(spoken, levels) == after


def test_that_decisions_begin_empty():
    assert Decisions() == proposal_of([HEAD, ("Kos", "Ivo")]).decisions
    assert isinstance(kos(NOW).person, Person)
