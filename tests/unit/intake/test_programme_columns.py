"""Columns, cells and lines of programmes in the shapes people give them."""

from datetime import date, time
from pathlib import Path

import docx

from kpt_desktop.domain.enums import DayPart
from kpt_desktop.domain.local_text import LocalText
from tests.helpers.programme_files import (
    codes,
    moment,
    propose,
    table,
    write_docx,
    write_text,
    write_xlsx,
)

MON, TUE, WED = "2026-10-05", "2026-10-06", "2026-10-07"


def test_that_headers_may_take_two_rows_and_nights_cross_midnight(tmp_path: Path):
    """F82."""
    rows = [
        ["Дата", "Время", None, "Мероприятие", "Ответственные"],
        [None, "начало", "окончание"],
        ["5 октября", "9:00", "10:00", "Открытие", "Белова А. А."],
        [None, "22:00", "1:00", "Ночь музеев"],
    ]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}, ["B1:C1"]))
    assert [row[1:3] for row in table(proposal)] == [
        ("09:00–10:00", "Открытие"),
        ("22:00–01:00", "Ночь музеев"),
    ]
    assert proposal.items()[0].responsible == "Белова А. А."


def test_that_columns_without_headers_are_guessed_by_content(tmp_path: Path):
    """F82: header missing."""
    text = (
        "5.10.2026;;;;\n1;9:00;Открытие;Зал;\n2;10:00;Урок;Кабинет 5;студенты\n"
        "6.10.2026;;;;\n3;9:00;Музей;;гости\n"
    )
    proposal = propose(write_text(tmp_path / "p.csv", text))
    assert table(proposal) == [
        (MON, "09:00", "Открытие", "Зал"),
        (MON, "10:00", "Урок", "Кабинет 5"),
        (TUE, "09:00", "Музей", ""),
    ]
    assert [item.audience for item in proposal.items()] == ["all", "students", "guests"]


def test_that_start_and_end_columns_without_headers_are_guessed(tmp_path: Path):
    rows = [["5.10.2026"], ["9:00", "10:00", "Opening"], ["10:00", "11:00", "Tour"]]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert [row[:3] for row in table(proposal)] == [
        (MON, "09:00–10:00", "Opening"),
        (MON, "10:00–11:00", "Tour"),
    ]


def test_that_dates_without_a_header_are_guessed(tmp_path: Path):
    rows = [
        [moment(2026, 10, 5), time(9), "Opening"],
        [moment(2026, 10, 6), time(9), "Trip"],
    ]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert [row[:3] for row in table(proposal)] == [
        (MON, "09:00", "Opening"),
        (TUE, "09:00", "Trip"),
    ]


def test_that_merged_times_and_titles_mean_what_they_show(tmp_path: Path):
    """F83: a merged time holds for all its rows, a merged title lasts through them."""
    rows = [
        ["Day", "Time", "Activity", "Group"],
        ["1", "9:00-10:00", "Workshop A", "group 1"],
        [None, None, "Workshop B", "group 2"],
        [None, "10:00-11:00", "Long"],
        [None, "11:00-12:00"],
        ["2", "9:00", "Trip"],
    ]
    path = write_xlsx(tmp_path / "p.xlsx", {"S": rows}, ["B2:B3", "C4:C5", "A2:A5"])
    assert [row[:3] for row in table(propose(path))] == [
        ("2026-10-04", "09:00–10:00", "Workshop A"),
        ("2026-10-04", "09:00–10:00", "Workshop B"),
        ("2026-10-04", "10:00–12:00", "Long"),
        (MON, "09:00", "Trip"),
    ]


def test_that_lengths_give_ends(tmp_path: Path):
    rows = [
        ["Время", "Продолжительность", "Содержание"],
        ["5 октября"],
        ["9:00", "45 мин", "Инструктаж"],
        ["10:00", time(1, 30), "Модуль 1"],
    ]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert [row[1] for row in table(proposal)] == ["09:00–09:45", "10:00–11:30"]


def test_that_date_and_time_may_share_a_cell(tmp_path: Path):
    text = "Дата и время;Мероприятие\n05.10.2026 09:00;Открытие\n05.10.2026 10:00;Урок\n"
    assert [row[:3] for row in table(propose(write_text(tmp_path / "p.csv", text)))] == [
        (MON, "09:00", "Открытие"),
        (MON, "10:00", "Урок"),
    ]
    rows = [["Date", "Activity"], [moment(2026, 10, 5, 9, 30), "Opening"]]
    assert table(propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows})))[0][:2] == (MON, "09:30")


def test_that_date_and_weekday_columns_are_read_together(tmp_path: Path):
    rows = [
        ["Datum", "Den", "Čas", "Akce"],
        ["5.10.", "Po", "9:00", "Zahájení"],
        ["6.10.", "St", "9:00", "Výlet"],
    ]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert [row[0] for row in table(proposal)] == [MON, TUE]
    assert codes(proposal) == [("A3", "weekday_mismatch")]


def test_that_a_heading_may_stand_in_two_cells(tmp_path: Path):
    rows = [["Time", "Activity"], ["5 October", "Monday"], ["9:00", "Opening"]]
    assert table(propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows})))[0][:3] == (
        MON, "09:00", "Opening")  # fmt: skip


def test_that_lines_of_prose_are_not_cut_at_their_commas(tmp_path: Path):
    text = (
        "Program\nMonday 5 October\n9:00 Opening, hall\n10:00-11:00 Tour of the town, and park\n"
        "Tuesday\n9:00 Trip, lunch, sport\n"
    )
    assert table(propose(write_text(tmp_path / "p.txt", text))) == [
        (MON, "09:00", "Opening", "hall"),
        (MON, "10:00–11:00", "Tour of the town, and park", ""),
        (TUE, "09:00", "Trip, lunch, sport", ""),
    ]


def test_that_tabs_in_paragraphs_are_columns(tmp_path: Path):
    path = write_docx(
        tmp_path / "p.docx", "5 октября", "9:00\tОткрытие\tЗал", "10:00\tУрок\tКабинет 1"
    )
    assert table(propose(path)) == [
        (MON, "09:00", "Открытие", "Зал"),
        (MON, "10:00", "Урок", "Кабинет 1"),
    ]


def test_that_the_only_date_of_a_file_is_its_day(tmp_path: Path):
    path = write_docx(
        tmp_path / "p.docx", "Program dne 6. října 2026", [["Čas", "Aktivita"], ["9:00", "Start"]]
    )
    assert table(propose(path)) == [(TUE, "09:00", "Start", "")]


def test_that_a_visit_of_one_day_needs_no_heading(tmp_path: Path):
    path = write_text(tmp_path / "p.csv", "Time;Activity\n9:00;Start\n")
    one = date(2026, 10, 6)
    assert table(propose(path, one, one)) == [(TUE, "09:00", "Start", "")]


def test_that_items_without_a_day_go_to_the_pool(tmp_path: Path):
    proposal = propose(write_text(tmp_path / "p.csv", "Time;Activity\n9:00;Start\n"))
    assert table(proposal) == [("", "09:00", "Start", "")]
    assert codes(proposal) == [("2:1", "no_day")]


def test_that_a_day_of_one_line_is_an_item(tmp_path: Path):
    path = write_docx(
        tmp_path / "p.docx", "5 октября – Экскурсия в Выборг", "6 октября", "Утро: урок",
        "Wed 7 Oct 9:00 Start", "8 октября"
    )  # fmt: skip
    assert [row[:3] for row in table(propose(path))] == [
        (MON, "", "Экскурсия в Выборг"),
        (TUE, "morning", "урок"),
        (WED, "09:00", "Start"),
    ]


def test_that_only_the_end_leaves_the_part_of_the_day(tmp_path: Path):
    rows = [["Время", "Мероприятие"], ["5 октября"], ["до 12:00", "Отъезд"], ["до 17:00", "Сбор"],
            ["до 23:00", "Отбой"]]  # fmt: skip
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    parts = [item.part for item in proposal.items()]
    assert parts == [DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING]
    assert proposal.items()[0].note == LocalText(ru="до 12:00")
    assert [code for _, code in codes(proposal)] == ["only_end_known"] * 3


def test_that_a_part_of_the_day_above_rows_is_theirs(tmp_path: Path):
    rows = [["Time", "Activity"], ["5 October"], ["Morning"], [None, "Task 1"], ["11:00", "Task 2"]]
    assert [row[1] for row in table(propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows})))] == [
        "morning",
        "11:00",
    ]


def test_that_a_date_out_of_order_in_a_date_column_is_told(tmp_path: Path):
    rows = [["Date", "Time", "Activity"], ["5 October", "9:00", "A"], ["??", "10:00", "B"]]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert [row[0] for row in table(proposal)] == [MON, MON]
    assert codes(proposal) == [("A3", "date_unreadable")]


def test_that_a_title_and_its_description_become_one(tmp_path: Path):
    rows = [["Время", "Мероприятие", "Описание"], ["5 октября"], ["9:00", "Урок", "Паяние"],
            ["10:00", "Workshop", "Пайка"]]  # fmt: skip
    first, second = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows})).items()
    assert first.title == LocalText(ru="Урок. Паяние")
    assert second.title == LocalText(ru="Пайка", en="Workshop")


def test_that_lines_of_a_cell_belong_to_the_line_with_the_time(tmp_path: Path):
    rows = [
        ["Čas", "Po 5.10.", "Út 6.10."],
        ["9:00", "Zahájení\nslavnostní\nMísto: aula", "Обед\nLunch"],
        ["10:00", "11:00\nProhlídka", "12:00 Oběd\n(s sebou)"],
    ]
    assert table(propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))) == [
        (MON, "09:00", "Zahájení slavnostní", "aula"),
        (MON, "11:00", "Prohlídka", ""),
        (TUE, "09:00", "Обед / Lunch", ""),
        (TUE, "12:00", "Oběd (s sebou)", ""),
    ]


def test_that_rows_with_lines_keep_their_place_and_people(tmp_path: Path):
    rows = [["Datum", "Program", "Místo", "Skupina"],
            ["5.10.", "9:00 Zahájení\n10:00 Soutěž", "škola", "žáci"]]  # fmt: skip
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert table(proposal) == [
        (MON, "09:00", "Zahájení", "škola"),
        (MON, "10:00", "Soutěž", "škola"),
    ]
    assert [item.audience for item in proposal.items()] == ["students", "students"]


def test_that_a_bracket_tells_the_audience_when_the_column_does_not(tmp_path: Path):
    rows = [["Time", "Activity", "Group"], ["5 October"], ["9:00", "Trip (guests only)", "x"]]
    (item,) = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows})).items()
    assert (item.audience, item.note.en, item.title.en) == ("guests", "x", "Trip (guests only)")


def test_that_the_host_country_is_told_to_the_reader(tmp_path: Path):
    path = write_text(tmp_path / "p.csv", "Time;Activity\n5 October;\n9:00;Trip (only Czech)\n")
    assert propose(path).items()[0].audience == "guests"
    assert propose(path, host_country="CZ").items()[0].audience == "hosts"


def test_that_parallel_tracks_may_be_columns(tmp_path: Path):
    rows = [
        ["Time", "Group 1", "Group 2", "Place"],
        ["5 October"],
        ["9:00-10:00", "Workshop", "Lesson", "school"],
        ["10:00", "Lunch", None, "canteen"],
        ["11:00", None, "Trip"],
    ]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}, ["B4:C4"]))
    assert table(proposal) == [
        (MON, "09:00–10:00", "Workshop", "school"),
        (MON, "09:00–10:00", "Lesson", "school"),
        (MON, "10:00", "Lunch", "canteen"),
        (MON, "11:00", "Trip", ""),
    ]
    assert [item.audience for item in proposal.items()] == ["group1", "group2", "all", "group2"]
    assert len({item.address for item in proposal.items()}) == 4


def test_that_one_table_may_have_merged_dates(tmp_path: Path):
    path = tmp_path / "p.docx"
    document = docx.Document()
    made = document.add_table(rows=4, cols=3)
    rows = [["Дата", "Время", "Мероприятие"], ["5 октября, пн", "9:00", "А"],
            ["", "10:00", "Б"], ["6 октября, вт", "9:00", "В"]]  # fmt: skip
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            made.cell(number, column).text = value
    made.cell(1, 0).merge(made.cell(2, 0))
    document.save(str(path))
    assert [row[:3] for row in table(propose(path))] == [
        (MON, "09:00", "А"),
        (MON, "10:00", "Б"),
        (TUE, "09:00", "В"),
    ]
