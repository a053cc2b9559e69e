"""Names in the other alphabet: ICAO 9303, Czech and Russian transcription, plain Latin."""

import string

import iuliia
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.spelling.czech import same_in_russian, to_russian
from kpt_desktop.domain.spelling.icao import TABLE, is_russian, to_latin
from kpt_desktop.domain.spelling.latin import same_plain_latin, to_plain_latin
from kpt_desktop.domain.spelling.russian import same_in_czech, to_czech

RUSSIAN = "".join(TABLE)


@pytest.mark.parametrize(
    ("russian", "latin"),
    [
        ("Юлия Щеглова", "Iuliia Shcheglova"),
        ("Андрей Видный", "Andrei Vidnyi"),
        ("Ян Разъездной", "Ian Razieezdnoi"),
        ("Артём Краевой", "Artem Kraevoi"),
        ("Наталья Ёлкина", "Natalia Elkina"),
        ("Илья Цветков", "Ilia Tsvetkov"),
        ("Эльдар Хрущёв", "Eldar Khrushchev"),
        ("Жанна Шумская", "Zhanna Shumskaia"),
        ("Тимофей Юдин", "Timofei Iudin"),
        ("Чулпан Объедкова", "Chulpan Obieedkova"),
        ("ПЕТРОВ", "Petrov"),
        ("Мамин-Сибиряк", "Mamin-Sibiriak"),
        ("фон Берг", "fon Berg"),
        ("Андреи\u0306", "Andrei"),
    ],
)
def test_that_russian_names_become_those_of_passports(russian: str, latin: str) -> None:
    assert to_latin(russian) == latin


@given(st.text(RUSSIAN, min_size=1, max_size=20))
def test_that_the_table_is_icao_9303(word: str) -> None:
    assert to_latin(word) == iuliia.ICAO_DOC_9303.translate(word)


@pytest.mark.parametrize("name", ["Олексій", "Ўладзімір", "Novák", "Петрoв", "", " - ", "12"])
def test_that_other_alphabets_get_no_suggestion_from_the_russian_table(name: str) -> None:
    assert not is_russian(name)
    assert to_latin(name) == to_czech(name, surname=True) == ""


SURNAMES = {
    "Sládek": "Сладек", "Janeček": "Янечек", "Pichlík": "Пихлик", "Třeblický": "Тршеблицкий",
    "Řáda": "Ржада", "Havel": "Гавел", "Krejčí": "Крейчи", "Majerová": "Маерова",
    "Dvořák": "Дворжак", "Tichý": "Тихий", "Novotný": "Новотный", "Černá": "Черная",
    "Nová": "Новая", "Dolejší": "Долейший", "Šťastný": "Штястный", "Vaňatka": "Ванятка",
    "Ďurica": "Дюрица", "Kříž": "Кршиж", "Chřástal": "Хршастал", "Jílek": "Йилек",
    "Kojínek": "Койинек", "Bójová": "Боёва", "Ježek": "Ежек", "Wagner": "Вагнер", "Xaver": "Ксавер",
    "Martinů": "Мартину", "Buďský": "Будьский", "Jiříková": "Иржикова", "Müller": "Мюллер",
    "KUČEROVÁ": "Кучерова", "Horák-Žák": "Горак-Жак", "Lašť": "Лашть", "Ťok": "Тёк",
    "Quido": "Куидо", "Juza": "Юза", "Jón": "Йон", "Hürka": "Гюрка", "Sýkora": "Сикора",
    "Ëba": "Эба", "Strauß": "Страусс", "Đurić": "Дуриц",
}  # fmt: skip
GIVEN = {
    "Jiří": "Иржи", "Ondřej": "Ондржей", "Hana": "Гана", "Eliška": "Элишка", "Vojtěch": "Войтех",
    "Matěj": "Матей", "Kateřina": "Катержина", "Noemi": "Ноэми", "Jindřich": "Индржих",
    "Lucie": "Луция", "Ludmila": "Людмила", "Naďa": "Надя", "Darja": "Дарья", "Taťjana": "Татьяна",
    "Jolana": "Йолана", "Josef": "Йозеф", "Anna Marie": "Анна Мария", "Bořivoj": "Борживой",
    "Sofja": "Софья", "Ilji": "Ильи",
}  # fmt: skip


@pytest.mark.parametrize(("czech", "russian"), SURNAMES.items())
def test_that_czech_surnames_follow_the_practical_transcription(czech: str, russian: str) -> None:
    assert to_russian(czech, surname=True) == russian
    assert same_in_russian(russian, czech, surname=True)


@pytest.mark.parametrize(("czech", "russian"), GIVEN.items())
def test_that_czech_given_names_do_too_with_their_exceptions(czech: str, russian: str) -> None:
    assert to_russian(czech, surname=False) == russian
    assert same_in_russian(russian, czech, surname=False)


@pytest.mark.parametrize(
    ("russian", "czech", "surname"),
    [
        ("Хана", "Hana", False),
        ("Луцие", "Lucie", False),
        ("Даниель", "Daniel", False),
        ("Йиржи", "Jiří", False),
        ("Крейчий", "Krejčí", True),
        ("Третьи", "Třetí", True),
        ("Тршеблицка", "Třeblická", True),
        ("ЧЁРНАЯ", "Černá", True),
    ],
)
def test_that_usage_that_wavers_is_taken_as_it_comes(
    russian: str, czech: str, surname: bool
) -> None:
    expected = russian != "Третьи"
    assert same_in_russian(russian, czech, surname=surname) is expected


def test_that_other_names_are_not_taken_for_the_transcription() -> None:
    assert not same_in_russian("Хавел", "Havel", surname=True)
    assert not same_in_russian("Гавел Ян", "Havel", surname=True)
    assert to_russian("Иванов", surname=True) == ""


@given(st.text("aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž", min_size=1, max_size=15))
def test_that_every_czech_word_becomes_russian_letters(word: str) -> None:
    for surname in (True, False):
        made = to_russian(word, surname=surname)
        assert is_russian(made)
        assert same_in_russian(made, word, surname=surname)


CZECH_OF_RUSSIAN = {
    "Елизавета": "Jelizaveta", "Егор": "Jegor", "Семён": "Semjon", "Татьяна": "Taťjana",
    "Наталья": "Natalja", "Илья": "Ilja", "Юлия": "Julija", "Алексей": "Alexej", "Максим": "Maxim",
    "Ксения": "Xenija", "Артём": "Arťom", "Фёдоров": "Fjodorov", "Тютчев": "Ťutčev",
    "Щербаков": "Ščerbakov", "Хрущёв": "Chruščov", "Лебедев": "Lebeděv", "Кузнецов": "Kuzněcov",
    "Плисецкая": "Plisecká", "Достоевский": "Dostojevskij", "Соловьёва": "Solovjova",
    "Объедков": "Objedkov", "Ильин": "Iljin", "Дягилев": "Ďagilev", "Гоголь": "Gogol",
    "Толстой": "Tolstoj", "Черных": "Černych", "Ёлкин": "Jolkin", "Бальян": "Baljan",
    "Шёлков": "Šolkov", "Жюкова": "Žukova", "Казань": "Kazaň", "Почтальонов": "Počtaljonov",
}  # fmt: skip


@pytest.mark.parametrize(("russian", "czech"), CZECH_OF_RUSSIAN.items())
def test_that_russian_names_follow_the_czech_transcription(russian: str, czech: str) -> None:
    assert to_czech(russian, surname=True) == czech
    assert same_in_czech(czech, russian, surname=True)


@pytest.mark.parametrize(
    ("czech", "russian"),
    [
        ("Sokolovová", "Соколова"),
        ("Bělova", "Белова"),
        ("Bělovová", "Белова"),
        ("Fedorov", "Фёдоров"),
        ("Plisecká", "Плисецкая"),
        ("Pliseckaja", "Плисецкая"),
        ("Aleksandrov", "Александров"),
        ("Nikitinová", "Никитина"),
    ],
)
def test_that_czech_usage_for_russian_names_may_waver(czech: str, russian: str) -> None:
    assert same_in_czech(czech, russian, surname=True)
    assert not same_in_czech("Novák", russian, surname=True)


def test_that_a_given_name_keeps_its_ending() -> None:
    assert to_czech("Раская", surname=False) == "Raskaja"


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Dvořák", "Dvorak"),
        ("ŘEHOŘ", "Rehor"),
        ("Ďáblíková-Žůžo", "Dablikova-Zuzo"),
        ("Łucja", "Lucja"),
        ("Strauß", "Strauss"),
        ("Øster", "Oester"),
        ("Virtanen", "Virtanen"),
        ("Петров", ""),
        ("Novák 張", ""),
        ("", ""),
    ],
)
def test_that_diacritics_go_for_the_machine_readable_form(name: str, plain: str) -> None:
    assert to_plain_latin(name) == plain


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("MUELLER", "Müller"),
        ("MULLER", "Müller"),
        ("HAEMAELAEINEN", "Hämäläinen"),
        ("OBRIEN", "O'Brien"),
        ("NOVAKOVA SVOBODOVA", "Nováková-Svobodová"),
        ("Nováková", "Nováková"),
    ],
)
def test_that_a_passports_form_of_a_name_is_recognised(written: str, name: str) -> None:
    assert same_plain_latin(written, name)
    assert not same_plain_latin(written + "X", name)


@given(st.text("ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž" + string.ascii_letters, min_size=1, max_size=30))
def test_that_plain_latin_has_the_26_letters_only(name: str) -> None:
    plain = to_plain_latin(name)
    assert len(plain) == len(name)
    assert set(plain) <= set(string.ascii_letters)
