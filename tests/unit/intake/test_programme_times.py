"""Clock times in every form that programmes have."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.enums import DayPart
from kpt_desktop.domain.times import clock
from kpt_desktop.intake.day_parts import split_part
from kpt_desktop.intake.times import joined, lasting, read_duration, read_time, split_time
from tests.helpers.programme_files import moment


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("9:00–10:30", 540, 630),
        ("09.00 - 10.00", 540, 600),
        ("9.00-9.30", 540, 570),
        ("07.00 -8.00", 420, 480),
        ("8:15", 495, None),
        ("с 9:00 до 10:30", 540, 630),
        ("9–10:30", 540, 630),
        ("9 h", 540, None),
        ("18 hod.", 1080, None),
        ("od 9:00", 540, None),
        ("v 9 hodin", 540, None),
        ("9 ч 30 мин", 570, None),
        ("9-00 - 10-30", 540, 630),
        ("9-00", 540, None),
        ("900-1030", 540, 630),
        ("0930", 570, None),
        ("9⁰⁰–10³⁰", 540, 630),
        ("2:30 pm", 870, None),
        ("9-11 am", 540, 660),
        ("11-1 pm", 660, 780),
        ("9:00 AM – 12:00 PM", 540, 720),
        ("12:30 a.m.", 30, None),
        ("from 9 to 10:30", 540, 630),
        ("9:00:00", 540, None),
        ("22:00–00:30", 1320, 1470),
        ("18:00 - 24:00", 1080, 1440),
        ("14.30 – cca 16.00", 870, 960),
        ("9:00 -", 540, None),
    ],
)
def test_that_a_written_time_is_minutes_after_midnight(typed, start, end):
    reading = read_time(typed)
    assert (reading.start, reading.end, reading.problem, reading.rest) == (start, end, "", "")


@pytest.mark.parametrize(
    ("value", "start"),
    [
        (time(9, 30), 570),
        (moment(2026, 10, 5, 9, 30), 570),
        (moment(1900, 1, 1, 0, 30), 30),
        (0.375, 540),
        (9, 540),
        (9.3, 570),
        (930, 570),
    ],
)
def test_that_a_time_cell_of_a_spreadsheet_is_read(value, start):
    assert read_time(value).start == start


@pytest.mark.parametrize(
    "typed", ["cca. 18-19 hod.", "около 18.00", "od cca 18:00", "~18:00", "18:00 (примерно)"]
)
def test_that_about_is_marked(typed):
    reading = read_time(typed)
    assert (reading.start, reading.approximate) == (1080, True)


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("after lunch", DayPart.AFTERNOON),
        ("После обеда", DayPart.AFTERNOON),
        ("утро", DayPart.MORNING),
        ("днём", DayPart.AFTERNOON),
        ("вечер", DayPart.EVENING),
        ("Dopoledne:", DayPart.MORNING),
        ("odpoledne", DayPart.AFTERNOON),
        ("večer", DayPart.EVENING),
        ("celý den", DayPart.ALL_DAY),
        ("noon", DayPart.NOON),
        ("podvečer", DayPart.LATE_AFTERNOON),
        ("до обеда", DayPart.MORNING),
    ],
)
def test_that_a_part_of_the_day_is_read(typed, part):
    reading = read_time(typed)
    assert (reading.part, reading.start, reading.problem) == (part, None, "")


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("25:00", "time_impossible"),
        ("9:65", "time_impossible"),
        ("9:00-26:00", "time_impossible"),
        (1234567, "time_impossible"),
        (28, "time_impossible"),
        ("11:30–10:00", "end_before_start"),
        ("9:00–9:00", "end_before_start"),
        ("до 12:00", "only_end_known"),
        ("до 25:00", "time_impossible"),
        ("24:00", "time_is_midnight"),
        (date(1899, 12, 31), "time_is_midnight"),
        (date(2026, 10, 9), "time_like_date"),
        ("jindy", "time_unreadable"),
        ("5x", "time_unreadable"),
    ],
)
def test_that_a_time_that_cannot_be_is_named(typed, problem):
    assert read_time(typed).problem == problem


def test_that_a_slip_keeps_the_start_and_what_was_typed():
    """F71: an end before the start is asked about, the start stays."""
    reading = read_time("11:30–10:00")
    assert (reading.start, reading.end, reading.typed) == (690, None, "11:30-10:00")


def test_that_a_time_turned_into_a_date_by_the_spreadsheet_is_turned_back():
    assert clock(read_time(date(2026, 10, 9)).start or 0) == "09:10"


@pytest.mark.parametrize(
    ("typed", "start", "rest"),
    [
        ("9:00 (tbc)", 540, "(tbc)"),
        ("сбор в 9:00", 540, "сбор в"),
        ("večer, cca 19 h", 1140, ""),
        ("afternoon (approx. 3 pm)", 900, ""),
        ("9:00 - 9:30, 10:00-11:00", 540, "10:00-11:00"),
        ("TBC", None, "TBC"),
        ("время уточняется", None, "время уточняется"),
        ("Afternoon: free", None, "free"),
    ],
)
def test_that_words_beside_the_time_are_kept(typed, start, rest):
    reading = read_time(typed)
    assert (reading.start, reading.rest, reading.problem) == (start, rest, "")


@pytest.mark.parametrize("value", [None, "", "-", "—", "?", " * ", True])
def test_that_an_empty_time_says_nothing(value):
    reading = read_time(value)
    assert not reading.says_when
    assert not reading.problem


@pytest.mark.parametrize(
    ("line", "start", "rest"),
    [
        ("9:00–10:30 Zahájení (aula)", 540, "Zahájení (aula)"),
        ("• 9.30, Opening", 570, "Opening"),
        ("(9:00) Opening", 540, "Opening"),
        ("с 9:00 до 10:00 Урок", 540, "Урок"),
        ("cca 15 h Odjezd U Školy", 900, "Odjezd U Školy"),
        ("9–12 Exkurze", 540, "Exkurze"),
        ("7:30pm Dinner", 1170, "Dinner"),
        ("9:00İstanbul trip", None, ""),
    ],
)
def test_that_a_line_is_divided_after_its_time(line, start, rest):
    split = split_time(line)
    found = (split[0].start, split[1]) if split else (None, "")
    assert found == (start, rest)


@pytest.mark.parametrize(
    "line", ["3 workshops", "2 - 3 groups", "11.04.2026 x", "14 марта", "Lunch: at 12", "День 1"]
)
def test_that_a_number_in_front_of_a_line_is_no_time(line):
    assert split_time(line) is None


@pytest.mark.parametrize(
    ("value", "minutes"),
    [
        ("1,5 ч", 90),
        ("90 мин", 90),
        ("45", 45),
        ("1 h 30 min", 90),
        ("0:45", 45),
        ("2 hod.", 120),
        (30, 30),
        (0.0625, 90),
        (time(1, 30), 90),
        ("x", None),
        ("", None),
        (0, None),
        (None, None),
    ],
)
def test_that_a_length_is_minutes(value, minutes):
    assert read_duration(value) == minutes


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("9:00", "10:00", (540, 600, "")),
        ("9:00", "24:00", (540, 1440, "")),
        ("9:00", "25:00", (540, None, "time_impossible")),
        ("11:30", "10:00", (690, None, "end_before_start")),
        ("22:00", "1:00", (1320, 1500, "")),
        ("9:00", "", (540, None, "")),
        ("", "12:00", (None, 720, "only_end_known")),
        ("утро", "12:00", (None, None, "")),
    ],
)
def test_that_two_columns_make_one_time(start, end, expected):
    reading = joined(read_time(start), read_time(end))
    assert (reading.start, reading.end, reading.problem) == expected


def test_that_a_length_gives_the_end():
    assert lasting(read_time("9:00"), 45).end == 585
    assert lasting(read_time("9:00–10:00"), 45).end == 600
    assert lasting(read_time("9:00"), None).end is None


@given(st.integers(0, 1439), st.integers(1, 600), st.sampled_from(["–", " - ", "-", " до "]))
def test_that_any_range_of_up_to_ten_hours_is_read_back(start, length, dash):
    reading = read_time(f"{clock(start)}{dash}{clock(start + length)}")
    expected = None if start < 720 and start + length >= 1440 else start + length
    assert reading.start == start
    assert reading.end == expected


@given(st.text(max_size=40))
def test_that_no_text_breaks_the_reader(typed):
    reading = read_time(typed)
    assert reading.start is None or 0 <= reading.start < 1440
    assert reading.end is None or reading.start is None or reading.end > reading.start


@pytest.mark.parametrize(
    ("line", "part", "rest"),
    [
        ("dopoledne SolidWorks, učebna 12", DayPart.MORNING, "SolidWorks, učebna 12"),
        ("Odpoledne: prohlídka města", DayPart.AFTERNOON, "prohlídka města"),
        ("После обеда крепость Орешек", DayPart.AFTERNOON, "крепость Орешек"),
        ("вечером дискотека", DayPart.EVENING, "дискотека"),
        ("In the evening bowling", DayPart.EVENING, "bowling"),
    ],
)
def test_that_a_line_may_begin_with_the_part_of_its_day(line, part, rest):
    assert split_part(line) == (part, rest)


@pytest.mark.parametrize("title", ["Вечер национальной кухни", "Morning exercises", "Обед в кафе"])
def test_that_a_title_may_speak_of_a_part_of_the_day(title):
    assert split_part(title) is None
