"""Spellings filled, letters mended and passport lines taken: each one Change somebody asked for."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import Sex
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.name_hints import (
    fill_spellings,
    mend_letters,
    mended,
    put_passport_lines,
    read_passport_lines,
    suggested,
)
from kpt_desktop.texts import LANGUAGES, text
from tests.helpers.factories import make_person, make_visit_records

TODAY = date(2026, 10, 4)
SPECIMEN = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
)


def with_person(**values: Any) -> tuple[VisitRecords, UUID]:
    records = make_visit_records()
    row = records.participants()[0]
    person = make_person(id=row.person.id, **values)
    return replace(records, persons={**records.persons, person.id: person}), row.participation.id


def after(records: VisitRecords, change: Change, row: UUID, key: str) -> Any:
    return records.foreseeing(change).participant(row).value(key)


def said(change: Change) -> None:
    for lang in LANGUAGES:
        assert text(lang, "changes", change.label.key, **change.label.facts)


def test_that_empty_spellings_are_filled_in_one_change_and_others_left() -> None:
    records, row = with_person(surname_native="Řehoř", given_native="Jiří", given_lat="GEORGE")
    change = fill_spellings(records, [row])
    assert len(change.operations) == 1
    assert change.label.facts == {"n": 3}
    said(change)
    assert after(records, change, row, "surname_cyr") == "Ржегорж"
    assert after(records, change, row, "surname_lat") == "Rehor"
    assert after(records, change, row, "given_lat") == "GEORGE"
    again = records.foreseeing(change)
    assert not fill_spellings(again, [row])
    assert suggested(again.participant(row).person) == {}


def test_that_letters_that_only_look_right_are_put_right() -> None:
    records, row = with_person(surname_native="Пeтрoв", given_native="Иван", surname_lat="РETROV")
    assert mended(records.participant(row).person) == {
        "surname_native": "Петров",
        "surname_lat": "PETROV",
    }
    change = mend_letters(records, [row])
    said(change)
    assert after(records, change, row, "surname_lat") == "PETROV"
    assert not mend_letters(records.foreseeing(change), [row])


def test_that_passport_lines_fill_the_fields_they_speak_of() -> None:
    records, row = with_person(citizenship="FI")
    lines = read_passport_lines(SPECIMEN, today=TODAY, lang="en")
    assert lines.warnings == ()
    assert lines.sure == lines.values
    change = put_passport_lines(records, row, lines.sure)
    said(change)
    assert after(records, change, row, "surname_lat") == "ERIKSSON"
    assert after(records, change, row, "birth_date") == date(1974, 8, 12)
    assert after(records, change, row, "sex") == Sex.FEMALE
    assert after(records, change, row, "doc_number") == "L898902C3"
    assert after(records, change, row, "doc_expiry") == date(2012, 4, 15)
    assert after(records, change, row, "citizenship") == "FI"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_wrong_check_digits_are_said_and_their_values_not_sure(lang: str) -> None:
    spoilt = SPECIMEN.replace("L898902C36", "L898902C35").replace("B<<<<<10", "C<<<<<10")
    lines = read_passport_lines(spoilt, today=TODAY, lang=lang)
    assert "doc_number" not in lines.sure
    assert lines.values["doc_number"] == "L898902C3"
    assert text(lang, "fields", "doc_number") in lines.warnings[0]
    assert lines.warnings[1:] == (
        text(lang, "names", "mrz_check.optional"),
        text(lang, "names", "mrz_check.composite"),
    )


def test_that_a_name_cut_short_is_said() -> None:
    full = SPECIMEN.replace("MARIA<<<<<<<<<<<<<<<<<<<", "MARIA" + "X" * 19)
    lines = read_passport_lines(full, today=TODAY, lang="ru")
    assert lines.warnings == (text("ru", "names", "mrz_cut"),)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("pasted", ["nothing", SPECIMEN[:-3], "V" + SPECIMEN[1:]])
def test_that_what_is_refused_is_said_in_every_language(pasted: str, lang: str) -> None:
    with pytest.raises(UserError) as refused:
        read_passport_lines(pasted, today=TODAY, lang=lang)
    assert "{" not in text(lang, "errors", refused.value.key, **refused.value.facts)
