"""Machine-readable lines of passports and cards: read, and each check digit checked."""

import json
from datetime import date

import pytest

from kpt_desktop.domain.enums import Sex
from kpt_desktop.domain.spelling.mrz import COMPOSITE, OPTIONAL, check_digit, read_mrz
from kpt_desktop.domain.spelling.states import alpha_2
from kpt_desktop.errors import UserError
from kpt_desktop.services.field_values import parse_field

TODAY = date(2026, 10, 4)
VALUES = {"<": 0} | {c: n for n, c in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}

SPECIMEN = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
)
"""The specimens of ICAO Doc 9303 parts 4 and 5; Utopia is their invented state."""
CARD_SPECIMEN = (
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
)


def digit(text: str) -> str:
    return str(sum(VALUES[c] * (7, 3, 1)[n % 3] for n, c in enumerate(text)) % 10)


def passport(
    names: str = "NOVAKOVA<<TEREZA",
    number: str = "90100211",
    state: str = "CZE",
    birth: str = "090314",
    sex: str = "F",
    expiry: str = "300520",
    optional: str = "",
    kind: str = "P<",
) -> str:
    number, optional = number.ljust(9, "<"), optional.ljust(14, "<")
    optional_digit = digit(optional) if optional.strip("<") else "<"
    data = number + digit(number) + state.ljust(3, "<") + birth + digit(birth) + sex
    data += expiry + digit(expiry) + optional + optional_digit
    data += digit(data[:10] + data[13:20] + data[21:43])
    return (kind + state.ljust(3, "<") + names).ljust(44, "<") + "\n" + data


def card(number: str = "213456789", names: str = "DVORACEK<<VOJTECH") -> str:
    place = number.ljust(9, "<") + digit(number)
    if len(number) > 9:
        place = number[:9] + "<" + number[9:] + digit(number)
    first = ("IDCZE" + place).ljust(30, "<")
    data = "091102" + digit("091102") + "M" + "310211" + digit("310211") + "CZE" + "<" * 11
    data += digit(first[5:] + data[:7] + data[8:15] + data[18:29])
    return "\n".join((first, data, names.ljust(30, "<")))


def test_that_a_passport_is_read_into_our_fields() -> None:
    read = read_mrz(passport(), TODAY)
    assert read.values == {
        "surname_lat": "NOVAKOVA",
        "given_lat": "TEREZA",
        "doc_number": "90100211",
        "doc_kind": "passport",
        "citizenship": "CZ",
        "birth_date": date(2009, 3, 14),
        "sex": Sex.FEMALE,
        "doc_expiry": date(2030, 5, 20),
    }
    assert read.failed == ()
    assert not read.cut


def test_that_the_standards_own_specimens_pass() -> None:
    for text in (SPECIMEN, CARD_SPECIMEN):
        read = read_mrz(text, TODAY)
        assert read.failed == ()
        assert read.values["given_lat"] == "ANNA MARIA"
        assert read.values["birth_date"] == date(1974, 8, 12)
        assert "citizenship" not in read.values
    assert check_digit("L898902C3") == 6


def test_that_a_card_is_read_and_a_long_number_goes_on() -> None:
    read = read_mrz(card(), TODAY)
    assert (read.failed, read.values["doc_kind"]) == ((), "id_card")
    assert read.values["doc_number"] == "213456789"
    assert read.values["birth_date"] == date(2009, 11, 2)
    long = read_mrz(card("21345678901"), TODAY)
    assert (long.failed, long.values["doc_number"]) == ((), "21345678901")


@pytest.mark.parametrize(
    "spoil",
    [
        str.lower,
        lambda text: text.replace("\n", "\r\n\r\n"),
        lambda text: "  " + text.replace("<<", "< < ", 1).replace("\n", " \n\t"),
        lambda text: "Passport of 2021:\n" + text + "\n(copy)\n",
        lambda text: text.replace("\n", ""),
        lambda text: text.replace("<<", "«", 1),
        lambda text: text.split("\n")[0].rstrip("<") + "\n" + text.split("\n")[1],
    ],
)
def test_that_a_careless_paste_is_read_all_the_same_f86(spoil: object) -> None:
    assert callable(spoil)
    assert read_mrz(spoil(passport()), TODAY) == read_mrz(passport(), TODAY)


def test_that_a_card_may_lose_its_fillers_and_line_breaks() -> None:
    whole = read_mrz(card(), TODAY)
    assert read_mrz(card().replace("\n", ""), TODAY) == whole
    assert read_mrz("\n".join(line.rstrip("<") for line in card().split("\n")), TODAY) == whole


@pytest.mark.parametrize(
    ("place", "name"),
    [(9, "doc_number"), (19, "birth_date"), (27, "doc_expiry"), (42, OPTIONAL), (43, COMPOSITE)],
)
def test_that_each_wrong_check_digit_is_named(place: int, name: str) -> None:
    first, data = passport(optional="123456").split("\n")
    wrong = str((int(data[place]) + 1) % 10)
    read = read_mrz(f"{first}\n{data[:place]}{wrong}{data[place + 1 :]}", TODAY)
    assert name in read.failed
    assert set(read.failed) <= {name, COMPOSITE}


def test_that_a_letter_typed_for_another_is_noticed() -> None:
    read = read_mrz(passport().replace("90100211", "9O100211"), TODAY)
    assert "doc_number" in read.failed
    without_digit = read_mrz(card().replace("213456789" + digit("213456789"), "213456789<"), TODAY)
    assert "doc_number" in without_digit.failed


@pytest.mark.parametrize(
    ("digits", "born"),
    [
        ("260101", date(2026, 1, 1)),
        ("261231", date(1926, 12, 31)),
        ("790412", date(1979, 4, 12)),
        ("000229", date(2000, 2, 29)),
    ],
)
def test_that_a_birth_is_never_in_the_future_f67(digits: str, born: date) -> None:
    assert read_mrz(passport(birth=digits), TODAY).values["birth_date"] == born


def test_that_what_is_not_stated_is_left_out() -> None:
    read = read_mrz(passport(birth="<<<<<<", sex="<", expiry="310431", names="NOVAK"), TODAY)
    assert {"birth_date", "sex", "doc_expiry", "given_lat"}.isdisjoint(read.values)
    assert read.failed == ()


def test_that_names_that_fill_the_line_may_be_cut() -> None:
    assert read_mrz(passport(names="A" * 20 + "<<" + "B" * 17), TODAY).cut


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "mrz_missing"),
        ("Nováková Tereza, 90100211", "mrz_missing"),
        (passport() + "\n" + passport(), "mrz_missing"),
        (passport()[:-1], "mrz_line_length"),
        (passport() + "00", "mrz_line_length"),
        (passport(kind="V<"), "mrz_of_visa"),
        (passport(kind="PN", state="RUS", names="IVANOVA<<9NA"), "mrz_of_internal_passport"),
    ],
)
def test_that_what_is_no_passport_is_refused_with_a_reason(text: str, key: str) -> None:
    with pytest.raises(UserError) as refused:
        read_mrz(text, TODAY)
    assert refused.value.key == key
    assert "NOVAKOVA" not in json.dumps(dict(refused.value.facts))


@pytest.mark.parametrize(
    ("code", "state"),
    [("CZE", "CZ"), ("RUS", "RU"), ("D<<", "DE"), ("GBN", "GB"), ("RKS", "XK"), ("XXA", "")],
)
def test_that_nationalities_become_our_codes(code: str, state: str) -> None:
    assert alpha_2(code) == state
    if state:
        assert parse_field("citizenship", state, lang="en", today=TODAY) == state
