"""The view of pages: only what is seen is drawn, and zooming keeps the place."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from kpt_desktop.gui.widgets.page_view import LARGEST, SMALLEST, Fit, PageView

A4 = QSizeF(595, 842)


@pytest.fixture
def view(qtbot):
    made = PageView()
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def asked(view):
    pages = []
    view.page_needed.connect(lambda page, dpi: pages.append((page, round(dpi))))
    return pages


def _paint(view):
    view.viewport().repaint()


def _wheel(view, steps, modifier=Qt.KeyboardModifier.ControlModifier):
    natural = False
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        natural,
    )
    QApplication.sendEvent(view.viewport(), event)


def _picture(colour="red"):
    image = QImage(100, 141, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def test_that_only_pages_in_view_are_asked_for(view, asked):
    view.show_pages([A4] * 30)
    _paint(view)
    assert {page for page, _ in asked} <= {0, 1}


def test_that_a_page_is_asked_for_once(view, asked):
    view.show_pages([A4])
    _paint(view)
    _paint(view)
    assert len(asked) == 1


def test_that_the_width_fits_without_a_horizontal_bar(view):
    view.show_pages([A4] * 3)
    assert view.fit is Fit.WIDTH
    assert view.horizontalScrollBar().maximum() == 0
    assert A4.width() * view.zoom * 96 / 72 > view.viewport().width() * 0.85


def test_that_a_whole_page_fits_the_view(view):
    view.show_pages([A4] * 3)
    view.set_fit(Fit.PAGE)
    assert A4.height() * view.zoom * 96 / 72 <= view.viewport().height()


def test_that_the_fit_follows_the_size_of_the_view(view, qtbot):
    view.show_pages([A4])
    before = view.zoom
    view.resize(1200, 600)
    qtbot.waitUntil(lambda: view.zoom > before)


def test_that_the_wheel_zooms_with_ctrl_and_scrolls_without(view):
    view.show_pages([A4] * 5)
    view.set_zoom(1.0)
    _wheel(view, 1)
    assert view.zoom == pytest.approx(1.1)
    _wheel(view, -1)
    assert view.zoom == pytest.approx(1.0)
    _wheel(view, -1, Qt.KeyboardModifier.NoModifier)
    assert view.zoom == pytest.approx(1.0)
    assert view.verticalScrollBar().value() > 0


def test_that_zoom_stops_at_both_ends(view):
    view.show_pages([A4])
    for _ in range(30):
        view.zoom_in()
    assert view.zoom == LARGEST
    for _ in range(30):
        view.zoom_out()
    assert view.zoom == SMALLEST


def test_that_zooming_keeps_the_place(view):
    view.show_pages([A4] * 10)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    view.set_zoom(2.0)
    assert bar.value() / bar.maximum() == pytest.approx(0.5, abs=0.02)


def test_that_a_sharper_picture_is_asked_for_after_zooming(view, asked):
    view.show_pages([A4])
    view.set_zoom(1.0)
    _paint(view)
    view.set_zoom(2.0)
    _paint(view)
    assert (0, 192) in asked


def test_that_the_page_in_view_is_told(view):
    told = []
    view.page_changed.connect(lambda page, count: told.append((page, count)))
    view.show_pages([A4] * 4)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert told[0] == (1, 4)
    assert told[-1] == (4, 4)


def test_that_a_picture_is_shown_in_its_place(view):
    view.show_pages([A4])
    view.set_image(0, _picture("red"))
    shot = view.viewport().grab().toImage()
    assert shot.pixelColor(shot.width() // 2, shot.height() // 2).name() == "#ff0000"


def test_that_former_pictures_stay_until_new_ones_come(view):
    """A page that is set again does not flicker to white."""
    view.show_pages([A4] * 2)
    view.set_image(0, _picture())
    view.show_pages([A4])
    assert view.has_image(0)


def test_that_pictures_far_from_the_view_are_let_go(view):
    """A long document at a large zoom must not fill the memory."""
    view.show_pages([A4] * 40)
    view.set_zoom(1.0)
    for page in range(40):
        view.set_image(page, _picture())
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert not view.has_image(0)
    assert view.has_image(39)


def test_that_a_picture_of_a_page_that_is_gone_is_dropped(view):
    view.show_pages([A4])
    view.set_image(5, _picture())
    assert not view.has_image(5)
