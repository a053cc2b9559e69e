"""Places, lines and colours of the timetable, and how long a paint takes."""

import pytest
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from kpt_desktop.domain.enums import DayKind, ItemKind
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.timetable.grid import shared_out, snapped
from kpt_desktop.gui.widgets.timetable.kinds import (
    GROUP_OF_DAY,
    GROUP_OF_KIND,
    READABLE,
    contrast,
    readable,
)
from kpt_desktop.gui.widgets.timetable.look import Look
from kpt_desktop.gui.widgets.timetable.text_fit import fit
from tests.helpers.programme_hands import Hands, visit_with


@pytest.fixture
def metrics(qapp):
    font = qapp.font()
    return QFontMetrics(theme.font(font, semibold=True)), QFontMetrics(font)


def lines(metrics, width, count, title="Module B: all tracks", details=("13:15–14:45", "Room 214")):
    bold, plain = metrics
    return fit(title, details, width, count, bold, plain)


@pytest.mark.parametrize("count", [1, 2, 3, 6])
@pytest.mark.parametrize("width", [30, 52, 80, 140, 400])
def test_that_no_line_is_wider_than_its_block(metrics, width, count):
    bold, plain = metrics
    made = lines(metrics, width, count)
    assert len(made) <= max(count, 2)
    assert all((bold if is_title else plain).horizontalAdvance(t) <= width for t, is_title in made)


def test_that_a_wide_line_holds_title_and_time(metrics):
    assert [line.text for line in lines(metrics, 400, 1)] == ["Module B: all tracks", "13:15–14:45"]


def test_that_a_narrow_block_shows_at_least_the_start(metrics):
    made = lines(metrics, metrics[1].horizontalAdvance("13:15 ") + 4, 8)
    assert any(line.text.startswith("13:15") and not line.is_title for line in made)


def test_that_long_words_are_broken_not_spilled(metrics):
    made = lines(metrics, 60, 9, title="Электромеханика", details=("9:00",))
    title = "".join(line.text.rstrip("-") for line in made if line.is_title)
    assert title == "Электромеханика"


@pytest.mark.parametrize(
    ("least", "available", "widths"),
    [
        ([], 500, []),
        ([100, 100], 50, [100, 100]),
        ([100, 100], 301, [150, 151]),
        ([100, 300, 100], 600, [150, 300, 150]),
    ],
)
def test_that_days_share_the_width(least, available, widths):
    assert shared_out(least, available) == widths


@pytest.mark.parametrize(
    ("minute", "step", "start"), [(607, 15, 600), (608, 15, 615), (-30, 15, 0), (5000, 15, 1425)]
)
def test_that_a_drop_clings_to_the_grid_within_the_day_f71(minute, step, start):
    assert snapped(minute, step) == start


def test_that_every_kind_has_a_colour():
    assert set(GROUP_OF_KIND) == set(ItemKind)
    assert set(GROUP_OF_DAY) == set(DayKind)
    assert {*GROUP_OF_KIND.values(), *GROUP_OF_DAY.values()} <= theme.KIND_COLOURS.keys()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_that_all_words_can_be_read_u79(qapp, name):
    theme.apply_theme(qapp, name)
    try:
        look = Look(qapp.font(), qapp.palette())
        for note in look.notes.values():
            assert contrast(note, look.base) >= READABLE
        for group, fill in look.fills.items():
            assert contrast(look.ink, fill) >= READABLE
            assert contrast(look.details[group], fill) >= READABLE
    finally:
        theme.apply_theme(qapp, "light")


def test_that_a_colour_that_cannot_be_mended_becomes_the_text_colour():
    grey = QColor("#808080")
    assert readable(grey, grey, QColor("#888888")) == QColor("#888888")


def test_that_dark_and_light_switch_while_running_u81(qtbot, context, qapp):
    hands = Hands(qtbot, context, visit_with((1, 540, 600, "One")))
    try:
        theme.apply_theme(qapp, "dark")
        qtbot.waitUntil(lambda: hands.view.scene().look.base.lightness() < 128)
    finally:
        theme.apply_theme(qapp, "light")
    qtbot.waitUntil(lambda: hands.view.scene().look.base.lightness() > 128)


def test_that_five_hundred_items_in_a_day_can_be_painted_and_reached_f72(qtbot, context):
    times = [(1, 360 + n, 380 + n, f"Item {n}") for n in range(500)]
    hands = Hands(qtbot, context, visit_with(*times))
    assert len(hands.view.columns[1].timed) == 500
    last = hands.item("Item 499")
    hands.view.select([last.id])
    rect = hands.view.rect_of(last.id)
    assert hands.view.viewport().rect().intersects(rect)
    assert isinstance(QApplication.focusWidget(), QWidget)
    assert not hands.view.grab().isNull()


def test_that_scrolling_shows_the_same_as_drawing_anew(qtbot, context):
    """What scrolls is kept as one sheet; it must not differ from what is drawn piece by piece."""
    times = [(n % 7, 60 * n % 1300, 60 * n % 1300 + 50, f"Item {n}") for n in range(60)]
    hands = Hands(qtbot, context, visit_with(*times, (2, 1380, 1500, "Late")))
    bar = hands.view.verticalScrollBar()
    for value in (0, 37, bar.maximum()):
        bar.setValue(value)
        kept = hands.view.grab().toImage()
        hands.view.lay_out()
        assert hands.view.grab().toImage() == kept


def test_that_without_days_there_is_nothing_to_draw(qtbot, context):
    hands = Hands(qtbot, context, visit_with((1, 540, 600, "One")))
    hands.tab.show_visit(None)
    for _ in range(3):
        assert not hands.view.grab().isNull()
        hands.view.resize(hands.view.width() - 1, hands.view.height())
