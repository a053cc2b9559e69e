"""Audiences, kinds, headers and languages guessed from words."""

import pytest

from kpt_desktop.domain.enums import ItemKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.intake.programme_audience import audience_in_title, read_audience
from kpt_desktop.intake.programme_columns import language_of_header
from kpt_desktop.intake.programme_headers import Column, read_header
from kpt_desktop.intake.programme_kinds import guess_kind
from kpt_desktop.intake.programme_lines import split_place
from kpt_desktop.intake.programme_text import (
    cell_text,
    latin_language,
    local_text,
    one_line,
    typed_text,
)


@pytest.mark.parametrize(
    ("typed", "audience"),
    [
        ("", "all"),
        ("-", "all"),
        ("все", "all"),
        ("všichni", "all"),
        ("everyone", "all"),
        ("group 1", "group1"),
        ("группа 2", "group2"),
        ("1. skupina", "group1"),
        ("только группа 3", "group3"),
        ("Students", "students"),
        ("студенты", "students"),
        ("žáci", "students"),
        ("только студенты", "students"),
        ("teachers", "teachers"),
        ("преподаватели", "teachers"),
        ("učitelé", "teachers"),
        ("guests only", "guests"),
        ("только гости", "guests"),
        ("hosté", "guests"),
        ("only Dutch", "guests"),
        ("чешские студенты", "guests"),
        ("hosts", "hosts"),
        ("hostitelé", "hosts"),
        ("Принимающая сторона", "hosts"),
        ("русские студенты", "hosts"),
        ("родители", None),
        ("učitelé a žáci", None),
    ],
)
def test_that_an_audience_is_read(typed, audience):
    assert read_audience(typed) == audience


def test_that_the_host_country_decides_who_a_nation_is():
    assert read_audience("only Czech", "CZ") == "hosts"
    assert read_audience("Russian students", "CZ") == "guests"


@pytest.mark.parametrize(
    ("title", "audience"),
    [
        ("Lunch (guests only)", "guests"),
        ("Ужин – только гости", "guests"),
        ("Trip (group 2)", "group2"),
        ("Museum – students", None),
        ("City tour (change of groups)", None),
        ("Dinner", None),
        ("Dinner (all)", None),
    ],
)
def test_that_a_bracket_after_a_title_names_the_audience(title, audience):
    assert audience_in_title(title) == audience


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Обед", "meal"),
        ("Oběd", "meal"),
        ("Lunch", "meal"),
        ("Переезд", "transfer"),
        ("Train to Brno", "transfer"),
        ("Отъезд делегации", "departure"),
        ("Příjezd, ubytování", "arrival"),
        ("Торжественное открытие соревнования", "opening"),
        ("Slavnostní zahájení soutěže", "opening"),
        ("Награждение победителей", "closing"),
        ("Соревнование. Модуль 1", "competition"),
        ("Soutěž", "competition"),
        ("Урок", "lesson"),
        ("Hodina angličtiny", "lesson"),
        ("Visits to lessons", "lesson"),
        ("Языковая практика", "language"),
        ("Разговорный клуб", "language"),
        ("Language practice with the hosts", "language"),
        ("Jazyková praxe", "language"),
        ("Konverzace v angličtině", "language"),
        ("Мастер-класс", "workshop"),
        ("Экскурсия", "excursion"),
        ("Экскурсия на завод", "company_visit"),
        ("Посещение музея", "culture"),
        ("Metro to the amusement park", "transfer"),
        ("Bowling", "sport"),
        ("Přijetí u starosty", "meeting_official"),
        ("Večer volno", "free_time"),
        ("Porada učitelů", "teachers_meeting"),
        ("Вечер в семьях", "host_family"),
        ("Инструктаж по технике безопасности", "briefing"),
        ("Группа", "other"),
        ("", "other"),
    ],
)
def test_that_the_kind_is_guessed_from_the_title(title, kind):
    assert guess_kind(title) == ItemKind(kind)


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Время", Column.TIME),
        ("Time / Время", Column.TIME),
        ("Čas (hod.)", Column.TIME),
        ("Мероприятие", Column.TITLE),
        ("ACTIVITIES", Column.TITLE),
        ("Program", Column.TITLE),
        ("Место проведения", Column.PLACE),
        ("Локация", Column.PLACE),
        ("Místo konání", Column.PLACE),
        ("Участники", Column.AUDIENCE),
        ("GROUP", Column.AUDIENCE),
        ("Ответственный за мероприятие", Column.RESPONSIBLE),
        ("Zodpovídá", Column.RESPONSIBLE),
        ("Примечание", Column.NOTE),
        ("Начало", Column.START),
        ("Do", Column.END),
        ("Délka", Column.DURATION),
        ("Дата", Column.DATE),
        ("День недели", Column.DATE),
        ("№ п/п", Column.NUMBER),
        ("Транспорт", None),
        ("School tour", None),
        ("x" * 100, None),
        ("", None),
    ],
)
def test_that_a_header_names_its_column(header, column):
    assert read_header(header) == column


@pytest.mark.parametrize(
    ("header", "lang"),
    [
        ("Мероприятие", "ru"),
        ("Activity", "en"),
        ("Aktivita", "cs"),
        ("Programme (EN)", "en"),
        ("Title CZ", "cs"),
        ("Название (англ.)", "en"),
    ],
)
def test_that_a_header_tells_the_language_of_its_column(header, lang):
    assert language_of_header(header) == lang


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", LocalText()),
        ("Обед", LocalText(ru="Обед")),
        ("Lunch", LocalText(en="Lunch")),
        ("Oběd", LocalText(cs="Oběd")),
        ("Обед / Lunch", LocalText(ru="Обед", en="Lunch")),
        ("Oběd / Обед", LocalText(ru="Обед", cs="Oběd")),
        ("Обед\nLunch", LocalText(ru="Обед", en="Lunch")),
        ("Экскурсия – Guided tour", LocalText(ru="Экскурсия", en="Guided tour")),
        ("Урок CAD / CAD lesson", LocalText(ru="Урок CAD", en="CAD lesson")),
        ("Opening / Welcome", LocalText(en="Opening / Welcome")),
        ("Train to Luhačovice", LocalText(en="Train to Luhačovice")),
        ("Экскурсия – завод CAD", LocalText(ru="Экскурсия – завод CAD")),
    ],
)
def test_that_a_text_is_kept_under_its_language(typed, expected):
    assert local_text(typed) == expected


def test_that_a_text_without_signs_is_in_the_language_of_the_file():
    assert latin_language(["Oběd", "Kinball", "Prohlídka školy"]) == "cs"
    assert latin_language(["Lunch", "Kinball", "Обед"]) == "en"
    assert local_text("Kinball", "cs") == LocalText(cs="Kinball")
    assert local_text("Lunch at the school", "cs") == LocalText(en="Lunch at the school")


def test_that_a_bilingual_cell_is_shown_on_one_line():
    assert typed_text("Обед\nLunch") == "Обед / Lunch"
    assert typed_text("Lunch\nОбед") == "Lunch / Обед"
    assert typed_text("School\ntour") == "School tour"


def test_that_cells_are_cleaned():
    """F55, F56, F57, F59: controls, odd blanks and halves of characters go; й is one letter."""
    assert cell_text("\u00a0School\u200b \t tour\x00\n\n next \ud800") == "School tour\nnext"
    assert cell_text("и\u0306") == "й"
    assert one_line("• Opening") == "Opening"
    assert cell_text(2.5) == "2.5"
    assert cell_text(None) == ""
    assert cell_text(7) == "7"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Zahájení (aula)", ("Zahájení", "aula")),
        ("Oběd, jídelna", ("Oběd", "jídelna")),
        ("Opening – assembly hall", ("Opening", "assembly hall")),
        ("Открытие, место: актовый зал", ("Открытие", "актовый зал")),
        ("Открытие (место проведения: актовый зал)", ("Открытие", "актовый зал")),
        ("Модуль A (ауд. 214)", ("Модуль A", "ауд. 214")),
        ("City tour (group 2)", ("City tour (group 2)", "")),
        ("Tour of the school, museum and park", ("Tour of the school, museum and park", "")),
        ("Lunch", ("Lunch", "")),
    ],
)
def test_that_a_place_after_a_title_is_recognised_by_its_words(line, expected):
    assert split_place(line) == expected
