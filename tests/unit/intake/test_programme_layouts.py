"""Programmes of many layouts, each built as a real file and read back item by item."""

from datetime import date, time
from pathlib import Path

import pytest

from kpt_desktop.domain.local_text import LocalText
from tests.helpers.programme_files import (
    codes,
    moment,
    propose,
    table,
    write_docx,
    write_ods,
    write_text,
    write_xls,
    write_xlsx,
)

MON, TUE, WED = "2026-10-05", "2026-10-06", "2026-10-07"

RUSSIAN_CSV = (
    "Программа визита\n\nДата;Время;Мероприятие;Место\n"
    "05.10.2026;9:00–10:00;Открытие;Актовый зал\n;10:15;Соревнование. Модуль 1;Мастерская\n"
    ";13:00-14:00;Обед / Lunch;Столовая\n06.10.2026;после обеда;Экскурсия;Крепость\n"
)


@pytest.mark.parametrize("encoding", ["cp1251", "utf-8", "utf-8-sig", "utf-16"])
def test_that_a_csv_with_a_date_column_is_read_in_any_encoding(tmp_path: Path, encoding: str):
    """F91: cp1251, UTF-8 with and without mark, UTF-16."""
    proposal = propose(write_text(tmp_path / "p.csv", RUSSIAN_CSV, encoding))
    assert table(proposal) == [
        (MON, "09:00–10:00", "Открытие", "Актовый зал"),
        (MON, "10:15", "Соревнование. Модуль 1", "Мастерская"),
        (MON, "13:00–14:00", "Обед / Lunch", "Столовая"),
        (TUE, "afternoon", "Экскурсия", "Крепость"),
    ]
    assert codes(proposal) == []
    assert proposal.items()[2].title == LocalText(ru="Обед", en="Lunch")


@pytest.mark.parametrize(("delimiter", "name"), [("\t", "p.tsv"), (",", "p.csv"), ("|", "p.txt")])
def test_that_other_delimiters_are_found(tmp_path: Path, delimiter: str, name: str):
    """F91."""
    rows = [["Date", "Time", "Activity"], ["5/10/2026", "9:00 am", "Welcome"],
            ["5/10/2026", "2 pm - 4 pm", "City tour (group 2)"]]  # fmt: skip
    text = "\n".join(delimiter.join(row) for row in rows)
    proposal = propose(write_text(tmp_path / name, text))
    assert table(proposal) == [
        (MON, "09:00", "Welcome", ""),
        (MON, "14:00–16:00", "City tour (group 2)", ""),
    ]
    assert [item.audience for item in proposal.items()] == ["all", "group2"]


def test_that_czech_csv_with_headings_as_rows_is_read(tmp_path: Path):
    text = (
        "Čas;Program;Místo konání;Zodpovídá\nPondělí 5. října 2026;;;\n"
        "9:00;Slavnostní zahájení;aula;Mgr. Bílá\n;;;\nÚterý 6. října 2026;;;\n"
        "8:00 – 9:00;Snídaně;jídelna;\n"
    )
    proposal = propose(write_text(tmp_path / "p.csv", text, "cp1250"))
    assert table(proposal) == [
        (MON, "09:00", "Slavnostní zahájení", "aula"),
        (TUE, "08:00–09:00", "Snídaně", "jídelna"),
    ]
    assert proposal.items()[0].responsible == "Mgr. Bílá"
    assert proposal.items()[0].place == LocalText(cs="aula")


def test_that_merged_rows_are_headings_and_two_columns_a_time(tmp_path: Path):
    """F83."""
    rows = [
        ["Od", "Do", "Co", "Kde", "Kdo"],
        ["Monday 5 October"],
        [time(9), time(10, 30), "Opening", "Hall", "Ms Bila"],
        [time(22), time(0, 30), "Night walk", "Town"],
        ["Tuesday 6 October"],
        [0.375, 0.5, "Task 1", "Lab"],
    ]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}, ["A2:E2", "A5:E5"]))
    assert table(proposal) == [
        (MON, "09:00–10:30", "Opening", "Hall"),
        (MON, "22:00–00:30", "Night walk", "Town"),
        (TUE, "09:00–12:00", "Task 1", "Lab"),
    ]
    assert proposal.items()[1].end == 24 * 60 + 30


@pytest.mark.parametrize("writer", [write_xls, write_ods])
def test_that_old_excel_and_libreoffice_are_read(tmp_path: Path, writer):
    rows = [
        ["Čas", "Program", "Místo"],
        ["Pondělí 5. 10. 2026"],
        ["9.00", "Zahájení", "aula"],
        ["10.00", "Soutěž", "dílna"],
    ]
    proposal = propose(writer(tmp_path / "program", rows))
    assert table(proposal) == [
        (MON, "09:00", "Zahájení", "aula"),
        (MON, "10:00", "Soutěž", "dílna"),
    ]


def test_that_czech_paragraphs_are_read(tmp_path: Path):
    path = write_docx(
        tmp_path / "p.docx",
        "Program pobytu",
        "Pondělí 5. října 2026",
        "9:00–10:30 Zahájení (aula)",
        "cca 12 hod. oběd, jídelna",
        "Odpoledne: volno",
        "Úterý 6. října",
        "8:00 Odjezd do Brna",
        "Poznámka: teplé oblečení",
        "Večer",
        "Společná večeře",
        "18:00",
        "Sraz u hotelu",
        "Místo: recepce",
        "Ředitel ________",
        "Kontakty",
        "Karel Bílý, 600 000 000",
    )
    proposal = propose(path)
    assert table(proposal) == [
        (MON, "09:00–10:30", "Zahájení", "aula"),
        (MON, "12:00", "oběd", "jídelna"),
        (MON, "afternoon", "volno", ""),
        (TUE, "08:00", "Odjezd do Brna", ""),
        (TUE, "evening", "Společná večeře", ""),
        (TUE, "18:00", "Sraz u hotelu", "recepce"),
    ]
    assert proposal.items()[1].approximate
    assert proposal.items()[3].note == LocalText(cs="Poznámka: teplé oblečení")
    assert proposal.latin == "cs"


def test_that_a_list_by_parts_of_the_day_is_read(tmp_path: Path):
    path = write_docx(
        tmp_path / "p.docx",
        "1-й день",
        "Утро",
        "Прибытие делегации",
        "Вечер",
        "Ужин",
        "Обед",
        "2-й день",
        "После обеда: экскурсия в крепость",
    )
    assert table(propose(path)) == [
        ("2026-10-04", "morning", "Прибытие делегации", ""),
        ("2026-10-04", "evening", "Ужин", ""),
        ("2026-10-04", "evening", "Обед", ""),
        (MON, "afternoon", "экскурсия в крепость", ""),
    ]


def test_that_bullets_with_places_and_audiences_are_read(tmp_path: Path):
    path = write_docx(
        tmp_path / "p.docx",
        "Day 1: Arrival",
        "- 16:00 Arrival (airport)",
        "• Dinner in families",
        "Day 2",
        "9.00 - 10.00: Opening ceremony – assembly hall",
        "10.00 - 12.00: Task 1 (students)",
    )
    proposal = propose(path)
    assert table(proposal) == [
        ("2026-10-04", "16:00", "Arrival", "airport"),
        ("2026-10-04", "", "Dinner in families", ""),
        (MON, "09:00–10:00", "Opening ceremony", "assembly hall"),
        (MON, "10:00–12:00", "Task 1 (students)", ""),
    ]
    assert proposal.items()[3].audience == "students"
    assert proposal.days[0].note == LocalText(en="Arrival")


def test_that_tables_of_a_document_may_begin_with_their_day(tmp_path: Path):
    path = write_docx(
        tmp_path / "p.docx",
        "Programme 4–10 October 2026",
        [["Day 1"], ["Time", "Activity", "Place"], ["16:25", "Arrival", "Airport"]],
        "Some remark",
        [["Day 2"], ["Time", "Activity", "Place"], ["9:00", "Opening", "Hall"]],
        "Contacts",
        [["Anna Belova", "+7 900 000 00 00"]],
    )
    proposal = propose(path)
    assert table(proposal) == [
        ("2026-10-04", "16:25", "Arrival", "Airport"),
        (MON, "09:00", "Opening", "Hall"),
    ]
    assert codes(proposal) == [("5:1", "line_left_out")]


def test_that_the_day_may_stand_among_the_headers(tmp_path: Path):
    path = write_docx(
        tmp_path / "p.docx",
        [["Monday 5 October", "Activity", "Place"], ["9:00", "Opening", "Hall"]],
        [["Tuesday 6 October", "Activity", "Place"], ["9:00", "Trip", "Brno"]],
    )
    assert table(propose(path)) == [
        (MON, "09:00", "Opening", "Hall"),
        (TUE, "09:00", "Trip", "Brno"),
    ]


def test_that_a_row_may_be_a_day_with_lines_in_its_cell(tmp_path: Path):
    rows = [
        ["Datum", "Program"],
        ["5. 10. 2026", "9:00 Zahájení\n10:00 Soutěž\n12:00 Oběd"],
        ["6. 10. 2026", "Výlet do Brna"],
    ]
    proposal = propose(write_docx(tmp_path / "p.docx", rows))
    assert table(proposal) == [
        (MON, "09:00", "Zahájení", ""),
        (MON, "10:00", "Soutěž", ""),
        (MON, "12:00", "Oběd", ""),
        (TUE, "", "Výlet do Brna", ""),
    ]
    assert len({item.address for item in proposal.items()}) == 4


def test_that_a_timetable_has_its_days_as_columns(tmp_path: Path):
    rows = [
        ["Týdenní program"],
        [None, "Po 5.10.", "Út 6.10.", "St 7.10."],
        ["9:00–10:30", "Zahájení", "Soutěž", "Exkurze\n10:00 odjezd vlakem"],
        ["10:30–12:00", None, "Soutěž – modul 2"],
        ["12:00–13:00", "Oběd"],
        ["odpoledne", "Město", "Sport"],
        [None, None, "Plavání"],
    ]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"Rozvrh": rows}, ["B3:B4", "B5:D5"]))
    assert table(proposal) == [
        (MON, "09:00–12:00", "Zahájení", ""),
        (MON, "12:00–13:00", "Oběd", ""),
        (MON, "afternoon", "Město", ""),
        (TUE, "09:00–10:30", "Soutěž", ""),
        (TUE, "10:30–12:00", "Soutěž – modul 2", ""),
        (TUE, "12:00–13:00", "Oběd", ""),
        (TUE, "afternoon", "Sport", ""),
        (TUE, "afternoon", "Plavání", ""),
        (WED, "09:00–10:30", "Exkurze", ""),
        (WED, "10:00", "odjezd vlakem", ""),
        (WED, "12:00–13:00", "Oběd", ""),
    ]
    assert len({item.address for item in proposal.items()}) == 11


def test_that_a_timetable_may_have_two_time_columns_dates_and_a_second_week(tmp_path: Path):
    rows = [
        [None, None, moment(2026, 10, 5), moment(2026, 10, 6)],
        [time(9), time(10), "Opening", "Trip"],
        [],
        [None, None, moment(2026, 10, 7), moment(2026, 10, 8)],
        [time(9), None, "Task 2", "Museum"],
    ]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert [row[:3] for row in table(proposal)] == [
        (MON, "09:00–10:00", "Opening"),
        (TUE, "09:00–10:00", "Trip"),
        (WED, "09:00", "Task 2"),
        ("2026-10-08", "09:00", "Museum"),
    ]


@pytest.mark.parametrize(
    ("head", "times"),
    [
        (["Den", "9:00–10:30", "10:45–12:00"], ("09:00–10:30", "10:45–12:00")),
        ([None, "Dopoledne", "Odpoledne"], ("morning", "afternoon")),
    ],
)
def test_that_a_timetable_may_have_its_days_as_rows(tmp_path: Path, head, times):
    rows = [["Program"], head, ["Po 5.10.", "Zahájení", "Oběd"], [], ["Út 6.10.", "Výlet"]]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert table(proposal) == [
        (MON, times[0], "Zahájení", ""),
        (MON, times[1], "Oběd", ""),
        (TUE, times[0], "Výlet", ""),
    ]


def test_that_days_side_by_side_may_hold_lines_of_their_own(tmp_path: Path):
    rows = [["5 Oct", "6 Oct"], ["9:00 Opening\n10:30 Tour", "8:00 Trip"]]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert [row[:3] for row in table(proposal)] == [
        (MON, "09:00", "Opening"),
        (MON, "10:30", "Tour"),
        (TUE, "08:00", "Trip"),
    ]


def test_that_sheets_named_after_days_are_read_together(tmp_path: Path):
    """F81: what was not read is named."""
    path = write_xlsx(
        tmp_path / "p.xlsx",
        {
            "5.10.": [["Время", "Мероприятие"], ["9:00", "Открытие"]],
            "6.10.": [["Время", "Мероприятие"], ["9:00", "Урок"]],
            "Контакты": [["Имя", "Телефон"], ["x", "y"]],
        },
    )
    proposal = propose(path)
    assert [row[:3] for row in table(proposal)] == [
        (MON, "09:00", "Открытие"),
        (TUE, "09:00", "Урок"),
    ]
    assert [item.address for item in proposal.items()] == ["'5.10.'!A2", "'6.10.'!A2"]
    assert proposal.sheet == "5.10., 6.10."
    assert codes(proposal) == [("", "other_sheets")]


def test_that_language_twins_of_columns_become_one_text(tmp_path: Path):
    rows = [
        ["Дата", "Время", "Мероприятие", "Activity", "Место", "Place", "Участники", "Транспорт"],
        [date(2026, 10, 5), "09.00", "Открытие", "Opening", "Зал", "Hall", "все", "нет"],
        [None, "10-30", "Музей", "Museum", "Центр", "Centre", "родители", None],
    ]
    first, second = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows})).items()
    assert first.title == LocalText(ru="Открытие", en="Opening")
    assert first.place == LocalText(ru="Зал", en="Hall")
    assert first.note == LocalText(ru="Транспорт: нет")
    assert (second.start, second.audience, second.note.ru) == (630, "all", "родители")


def test_that_two_latin_columns_go_by_their_headers(tmp_path: Path):
    rows = [["Čas", "Aktivita", "Activity"], ["Po 5.10."], ["9:00", "Start", "Start"]]
    (item,) = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows})).items()
    assert item.title == LocalText(cs="Start", en="Start")
