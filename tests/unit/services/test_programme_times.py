"""Times as they are typed, and cells of the table of a day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.enums import DayPart, ItemKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.times import DAY
from kpt_desktop.errors import UserError
from kpt_desktop.services.programme import check_times
from kpt_desktop.services.programme_cells import COLUMNS, parse_cell, show_cell
from kpt_desktop.services.time_entry import (
    NEVER,
    TypedTime,
    parse_clock,
    parse_times,
    show_clock,
    show_times,
)
from kpt_desktop.texts import LANGUAGES
from tests.helpers.factories import make_item, make_visit_records


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", NEVER),
        ("   ", NEVER),
        ("9", TypedTime(540)),
        ("9:00", TypedTime(540)),
        ("9.00-10.30", TypedTime(540, 630)),
        ("9–10:30", TypedTime(540, 630)),
        ("930", TypedTime(570)),
        ("after lunch", TypedTime(part=DayPart.AFTERNOON)),
        ("после обеда", TypedTime(part=DayPart.AFTERNOON)),
        ("odpoledne", TypedTime(part=DayPart.AFTERNOON)),
        ("около 9:00", TypedTime(540, approximate=True)),
        ("cca 18-19", TypedTime(1080, 1140, approximate=True)),
        ("22:00–00:30", TypedTime(1320, DAY + 30)),
        ("22:00-24:00", TypedTime(1320, DAY)),
    ],
)
def test_that_typed_times_are_understood(typed, expected):
    assert parse_times(typed) == expected


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("10:00-9:00", "item_ends_before_start"),
        ("с 10 до 9", "item_ends_before_start"),
        ("1130-1000", "item_ends_before_start"),
        ("10:00–10:00", "item_zero_length"),
        ("до 12:00", "item_end_without_start"),
        ("24:00", "item_start_out_of_day"),
        ("25:00", "time_impossible"),
        ("soon", "time_unreadable"),
        ("9:00 (tbc)", "time_unreadable"),
    ],
)
def test_that_times_that_cannot_be_are_refused(typed, key):
    """F71: with a sentence, and nothing that was typed besides is dropped in silence."""
    with pytest.raises(UserError) as caught:
        parse_times(typed)
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("", None), ("9", 540), ("18.30", 1110), ("0:00", 0), ("24:00", DAY), ("24", DAY)],
)
def test_that_one_clock_time_is_understood(typed, expected):
    assert parse_clock(typed) == expected


@pytest.mark.parametrize("typed", ["9-10", "вечером", "x", "12:60"])
def test_that_anything_else_is_no_clock_time(typed):
    with pytest.raises(UserError):
        parse_clock(typed)


@given(st.integers(0, DAY - 1), st.one_of(st.none(), st.integers(0, DAY)))
def test_that_a_shown_time_can_be_typed_again(start, end):
    try:
        stored = check_times(start, end)
    except UserError:
        return
    shown = show_times(*stored, None, "ru", approximate=False)
    read = parse_times(shown)
    assert (read.start, read.end) == stored


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("part", list(DayPart))
def test_that_a_shown_part_of_the_day_can_be_typed_again(lang, part):
    assert parse_times(show_times(None, None, part, lang, approximate=False)).part == part


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_about_can_be_typed_again(lang):
    shown = show_times(540, 600, None, lang, approximate=True)
    assert parse_times(shown) == TypedTime(540, 600, approximate=True)


def test_that_an_unknown_time_shows_nothing():
    assert show_times(None, None, None, "en", approximate=False) == ""
    assert show_clock(None) == ""
    assert show_clock(DAY) == "24:00"


# Cells


@pytest.fixture
def item():
    records = make_visit_records()
    return make_item(
        records.visit,
        records.days_in_order()[0],
        place=LocalText("Зал", "Hall", "Sál"),
        audience="group1",
        responsible="Т. Новакова",
        note_internal="ключ у вахты",
        kind=ItemKind.EXCURSION,
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("column", COLUMNS)
def test_that_a_shown_cell_typed_again_changes_nothing(item, column, lang):
    values = parse_cell(item, column, show_cell(item, column, lang), lang)
    assert {key: getattr(item, key) for key in values} == values


def test_that_a_title_is_typed_in_one_language_only(item):
    assert parse_cell(item, "title_en", "  Start ", "ru") == {
        "title": LocalText("Открытие", "Start", "Zahájení")
    }
    assert parse_cell(None, "title_ru", "Старт", "ru") == {"title": LocalText("Старт")}


def test_that_blank_cells_have_a_usual_meaning(item):
    assert parse_cell(item, "kind", " ", "ru") == {"kind": ItemKind.OTHER}
    assert parse_cell(item, "audience", "", "ru") == {"audience": "all"}
    assert parse_cell(item, "time", "", "ru")["start"] is None


def test_that_audiences_are_known_in_the_language_of_the_window(item):
    assert parse_cell(item, "audience", "Гости", "ru") == {"audience": "guests"}
    assert parse_cell(item, "audience", "group2", "ru") == {"audience": "group2"}


def test_that_a_kind_nobody_knows_is_refused(item):
    with pytest.raises(UserError):
        parse_cell(item, "kind", "zzz", "ru")
