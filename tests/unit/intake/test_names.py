import pytest

from kpt_desktop.intake.names_in_rows import TypedNames, assign, gather
from kpt_desktop.intake.split_names import (
    NameParts,
    looks_like_name,
    split_name,
    surname_first_in_column,
    take_titles,
)


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Ivanov, Pjotr", NameParts("Ivanov", "Pjotr")),
        ("Иванов, Пётр Ильич", NameParts("Иванов", "Пётр", "Ильич")),
        ("NOVÁKOVÁ Jana", NameParts("NOVÁKOVÁ", "Jana")),
        ("Jana NOVÁKOVÁ", NameParts("NOVÁKOVÁ", "Jana")),
        ("VAN DER BERG Jan", NameParts("VAN DER BERG", "Jan")),
        ("Jan VAN DER BERG", NameParts("VAN DER BERG", "Jan")),
        ("Ковалев Лучезар Юлианович", NameParts("Ковалев", "Лучезар", "Юлианович")),
        ("Лучезар Юлианович Ковалев", NameParts("Ковалев", "Лучезар", "Юлианович")),
        ("Мамедов Али Гасан оглы", NameParts("Мамедов", "Али", "Гасан оглы")),
        ("Иванов И.И.", NameParts("Иванов", "И.И.")),
        ("И.И. Иванов", NameParts("Иванов", "И.И.")),
        ("Novák", NameParts("Novák")),
    ],
)
@pytest.mark.parametrize("surname_first", [True, False])
def test_that_a_name_which_tells_its_own_order_is_split_by_it(typed, parts, surname_first):
    """F88."""
    assert split_name(typed, surname_first=surname_first) == parts


@pytest.mark.parametrize(
    ("typed", "surname_first", "parts"),
    [
        ("Dostálová Anna Marie", True, NameParts("Dostálová", "Anna Marie")),
        ("Anna Marie Dostálová", False, NameParts("Dostálová", "Anna Marie")),
        ("Jan van der Berg", False, NameParts("van der Berg", "Jan")),
        ("van der Berg Jan", True, NameParts("van der Berg", "Jan")),
        ("Ing. Jan Novák, Ph.D.", False, NameParts("Novák", "Jan", titles="Ing., Ph.D.")),
    ],
)
def test_that_other_names_are_split_by_the_order_of_their_column(typed, surname_first, parts):
    assert split_name(typed, surname_first=surname_first) == parts


@pytest.mark.parametrize(
    ("names", "header", "surname_first"),
    [
        (["Ismo Leppänen", "Alisa Seppälä", "Henrik Järvinen"], "Name", False),
        (["Leppänen Ismo", "Seppälä Alisa"], "Name", True),
        (["Dostálová Markéta", "Šmíd Dušan"], "Jméno a příjmení", True),
        (["Markéta Dostálová", "Dušan Šmíd"], "Jméno a příjmení", False),
        (["Зыков Валерьян", "Федоров Иван"], "ФИО", True),
        (["Иван Фёдоров", "Мария Зыкова"], "ФИО", False),
        (["Paweł Żółkiewski", "Anna Wójcik"], "", False),
        (["Кхань Нгуен", "Дык Чан"], "", True),
        (["Xu Wei", "Li Min"], "", False),
        (["Xu Wei", "Li Min"], "Surname and first name", True),
        (["Кхань Нгуен"], "Имя и фамилия", False),
        ([], "", False),
    ],
)
def test_that_a_column_keeps_one_order_of_names(names, header, surname_first):
    assert surname_first_in_column(names, header) is surname_first


@pytest.mark.parametrize(
    ("typed", "bare", "titles"),
    [
        ("Mgr. Eva Malá", "Eva Malá", "Mgr."),
        ("Malá Eva, Ing.", "Malá Eva", "Ing."),
        ("prof. MUDr. Jan Kos, CSc.", "Jan Kos", "prof., MUDr., CSc."),
        ("к.т.н. Иванов Пётр", "Иванов Пётр", "к.т.н"),
        ("Mr Smith", "Smith", "Mr"),
        ("Ingrid Drozdová", "Ingrid Drozdová", ""),
    ],
)
def test_that_titles_are_taken_off(typed, bare, titles):
    found = take_titles(typed)
    assert found[0].strip(". ") == bare
    assert found[1].strip(".") == titles.strip(".")


@pytest.mark.parametrize(
    ("text", "is_name"),
    [("Jan Novák", True), ("Ли", True), ("Celkem: 8", False), ("odjezd v neděli", False),
     ("jan@example.cz", False), ("Velmi dlouhá věta o tom co si máme vzít s sebou", False)],
)  # fmt: skip
def test_that_sentences_are_no_names(text, is_name):
    assert looks_like_name(text) is is_name


def assigned(cells, citizenship=None, *, surname_first=True):
    names = TypedNames()
    for target, text in cells.items():
        gather(names, target, text, "A1", surname_first=surname_first)
    values, _, problems = assign(names, citizenship)
    return values, [problem.code for problem in problems]


def test_that_cyrillic_names_are_native_and_cyrillic_at_once():
    values, codes = assigned({"surname": "Ёлкин", "given": "Пётр"})
    assert values == {
        "surname_native": "Ёлкин", "surname_cyr": "Ёлкин", "given_native": "Пётр",
        "given_cyr": "Пётр",
    }  # fmt: skip
    assert codes == []


def test_that_a_czech_citizen_written_in_cyrillic_has_only_that_spelling():
    values, _ = assigned({"full_name": "Достал Ян"}, "CZ")
    assert values == {"surname_cyr": "Достал", "given_cyr": "Ян"}


def test_that_latin_names_are_native_and_never_a_passport_spelling():
    values, _ = assigned({"surname": "Novák", "given": "Jan"}, "CZ")
    assert values == {"surname_native": "Novák", "given_native": "Jan"}


def test_that_the_passport_spelling_is_kept_as_typed_and_shown_when_it_is_alone():
    values, codes = assigned({"surname_lat": "NOVAK", "given_lat": "Jan"})
    assert values == {
        "surname_lat": "NOVAK", "surname_native": "Novak", "given_lat": "Jan",
        "given_native": "Jan",
    }  # fmt: skip
    assert codes == []


def test_that_a_passport_spelling_beside_a_name_stays_its_own():
    values, _ = assigned(
        {"full_name": "Елкин Пётр Ильич", "surname_lat": "ELKIN", "given_lat": "PETR"}
    )
    assert values == {
        "surname_native": "Елкин", "surname_cyr": "Елкин", "given_native": "Пётр",
        "given_cyr": "Пётр", "patronymic": "Ильич", "surname_lat": "ELKIN", "given_lat": "PETR",
    }  # fmt: skip


def test_that_diacritics_in_a_passport_column_are_said_and_nothing_is_computed():
    values, codes = assigned({"surname_lat": "Żółkiewska", "given_lat": "Anna"})
    assert values == {
        "surname_native": "Żółkiewska", "given_lat": "Anna", "given_native": "Anna",
    }  # fmt: skip
    assert codes == ["passport_name_has_diacritics"]


def test_that_cyrillic_in_a_passport_column_is_said():
    values, codes = assigned({"full_name_lat": "Иванов Пётр Ильич"})
    assert values["surname_native"] == "Иванов"
    assert values["given_cyr"] == "Пётр Ильич"
    assert codes == ["passport_name_not_latin", "passport_name_not_latin"]


def test_that_capitals_become_a_name_and_the_typed_form_is_told():
    """F88."""
    values, codes = assigned({"surname": "NOVÁKOVÁ-MALÁ", "given": "Jana"})
    assert values["surname_native"] == "Nováková-Malá"
    assert codes == ["name_in_capitals"]


def test_that_cyrillic_and_latin_letters_in_one_word_are_named():
    """F69: a Latin c within Cyrillic letters."""
    _, codes = assigned({"surname": "Cидоров"})
    assert codes == ["mixed_letters"]


def test_that_explicit_spellings_go_where_their_heading_says():
    values, _ = assigned(
        {"surname_native": "Novák", "surname_cyr": "Новак", "given": "Jan", "patronymic": ""}
    )
    assert values == {
        "surname_native": "Novák", "surname_cyr": "Новак", "given_native": "Jan",
    }  # fmt: skip


def test_that_a_comma_in_a_column_of_surnames_splits_when_no_given_name_is_there():
    """F88."""
    values, _ = assigned({"surname": "Petrov, Ivan"})
    assert values == {"surname_native": "Petrov", "given_native": "Ivan"}
