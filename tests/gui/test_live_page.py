"""The printed page beside the grid: it follows each edit, and leads to items and back."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.gui import live_paper
from kpt_desktop.gui.live_pages import read_live
from kpt_desktop.rendering import typst
from kpt_desktop.services import paper
from kpt_desktop.services.preferences import PreferencesFile
from tests.helpers.pdf import text_of
from tests.helpers.programme_hands import CTRL, Hands, Key, visit_with
from tests.helpers.sample_visit import sample_visit

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module", autouse=True)
def typesetter():
    yield
    typst.close()


@pytest.fixture
def hands(qtbot, context):
    visit = visit_with(
        (1, 540, 600, "Opening"), (1, 660, 720, "Lunch"), (3, 900, 960, "Museum"),
    )  # fmt: skip
    return Hands(qtbot, context, visit)


class Page:
    """The panel in a test's hands."""

    def __init__(self, hands):
        self.hands, self.panel = hands, hands.tab.papers.panel
        self.view = self.panel.view

    def open(self):
        QTest.mouseClick(self.hands.tab.papers.row.page_chip, LEFT)
        return self.settle()

    def settle(self):
        self.hands.settle()
        wait = self.hands.qtbot.waitUntil
        wait(lambda: not self.panel.paper.busy and not self.hands.context.tasks.busy, timeout=20000)
        return self

    @property
    def live(self):
        return self.panel.paper._pages

    @property
    def words(self):
        return text_of(self.live.pdf)

    def click(self, point):
        port = self.view.viewport()
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            event = QMouseEvent(
                kind, QPointF(point), QPointF(port.mapToGlobal(point)), LEFT, LEFT,
                Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
            QApplication.sendEvent(port, event)


def test_that_the_page_is_hidden_until_it_is_wanted(hands):
    panel = hands.tab.papers.panel
    assert panel.isHidden()
    page = Page(hands).open()
    assert panel.isVisible()
    assert "Opening" in page.words
    assert page.view.has_image(0)
    QTest.mouseClick(panel.close_button, LEFT)
    assert panel.isHidden()
    assert not hands.tab.papers.row.page_chip.isChecked()


def test_that_f9_shows_and_hides_it(hands):
    hands.view.setFocus()
    hands.press(Key.Key_F9)
    assert hands.tab.papers.panel.isVisible()
    hands.press(Key.Key_F9)
    assert hands.tab.papers.panel.isHidden()


def test_that_an_edit_is_on_the_page_before_it_is_asked_for(hands):
    page = Page(hands).open()
    before = page.view._images[0]
    hands.tab.edits.change(hands.item("Lunch").id, {"title": LocalText("Пикник", "Picnic")})
    page.settle()
    assert "Picnic" in page.words
    assert page.view._images[0] != before


def test_that_a_click_on_a_line_goes_to_its_item(hands):
    page = Page(hands).open()
    area = page.view.area_of(hands.item("Museum").id)
    page.view._bring(area)
    page.click(page.view.area_of(hands.item("Museum").id).center())
    assert hands.chosen() == ["Museum"]
    assert hands.view.hasFocus()
    assert page.view.item == hands.item("Museum").id


def test_that_a_click_beside_the_letters_of_a_line_counts_too(hands):
    page = Page(hands).open()
    area = page.view.area_of(hands.item("Opening").id)
    page.click(QPoint(area.right() + 60, area.center().y()))
    assert hands.chosen() == ["Opening"]
    page.click(QPoint(2, 2))
    assert hands.chosen() == ["Opening"]


def test_that_the_chosen_item_is_marked_on_the_page(hands):
    page = Page(hands).open()
    hands.view.select([hands.item("Lunch").id])
    assert page.view.item == hands.item("Lunch").id
    area = page.view.area_of(hands.item("Lunch").id)
    picture = page.view.viewport().grab().toImage()
    paper_white = picture.pixelColor(area.left() - 20, area.center().y())
    marked = picture.pixelColor(area.left() + 1, area.top() + 1)
    assert marked != paper_white


def test_that_a_line_chosen_before_the_page_came_is_brought_into_sight(hands):
    for number in range(40):
        hands.tab.edits.add(hands.day(2), 400 + number * 10, None, title=LocalText("Строка", "Row"))
    hands.settle()
    hands.view.select([hands.item("Museum").id])
    page = Page(hands).open()
    page.settle()
    area = page.view.area_of(hands.item("Museum").id)
    assert page.view.viewport().rect().contains(area.center())
    hands.tab.edits.move_to_day([hands.item("Museum").id], hands.day(0))
    page.settle()
    area = page.view.area_of(hands.item("Museum").id)
    assert page.view.viewport().rect().contains(area.center())


def test_that_the_keyboard_goes_to_the_page_and_back(hands):
    hands.view.select([hands.item("Opening").id])
    hands.view.setFocus()
    hands.press(Key.Key_F7)
    page = Page(hands).settle()
    assert page.view.hasFocus()
    assert page.view.item == hands.item("Opening").id
    QTest.keyClick(page.view, Key.Key_Down, CTRL)
    assert page.view.item == hands.item("Lunch").id
    QTest.keyClick(page.view, Key.Key_Return)
    assert hands.chosen() == ["Lunch"]
    assert hands.view.hasFocus()
    hands.press(Key.Key_F7)
    hands.press(Key.Key_F7)
    assert hands.view.hasFocus()


def test_that_a_line_leads_into_the_table_when_that_is_shown(hands):
    page = Page(hands).open()
    hands.tab.choose_view(as_table=True)
    page.panel.item_chosen.emit(hands.item("Museum").id)
    assert hands.tab.bar.day() == hands.day(3)
    assert hands.chosen() == ["Museum"]


def test_that_variants_and_languages_are_chosen_and_remembered(qtbot, context, tmp_path):
    context.preferences = PreferencesFile(tmp_path)
    hands = Hands(qtbot, context, visit_with((1, 540, 600, "Opening")))
    page = Page(hands).open()
    panel = page.panel
    sizes = {}
    for kind in paper.PROGRAMMES:
        panel.variant.setCurrentIndex(panel.variant.findData(kind))
        page.settle()
        sizes[kind] = page.live.sizes[0].toSize()
    assert sizes["programme"].width() < sizes["programme"].height()
    assert sizes["programme_working"].width() > sizes["programme_working"].height()
    assert sizes["programme_pocket"].width() < sizes["programme"].width() * 0.52
    panel.languages.setCurrentIndex(panel.languages.findData("cs"))
    page.settle()
    assert "října" in page.words
    kept = PreferencesFile(tmp_path).current
    assert (kept.live_page, kept.live_kind, kept.live_languages) == (
        True, "programme_pocket", "cs",
    )  # fmt: skip


def test_that_the_day_sheet_follows_the_day_one_is_at(hands):
    page = Page(hands).open()
    page.panel.variant.setCurrentIndex(page.panel.variant.findData("programme_day"))
    hands.view.select([hands.item("Museum").id])
    page.settle()
    assert len(page.live.sizes) == 1
    assert "Museum" in page.words
    hands.view.select([hands.item("Opening").id])
    page.settle()
    assert "Museum" not in page.words


def test_that_the_newest_wish_wins_and_none_is_set_in_vain(hands, monkeypatch):
    page = Page(hands).open()
    made = []
    set_pages = live_paper.set_pages
    monkeypatch.setattr(
        live_paper, "set_pages", lambda wish, *now: (made.append(wish), set_pages(wish, *now))[1]
    )
    for minutes in range(10):
        hands.tab.edits.change(hands.item("Lunch").id, {"start": 660 + minutes})
    page.settle()
    assert made[-1].records.items[hands.item("Lunch").id].start == 669
    assert len(made) < 10
    assert "11:09" in page.words


def test_that_an_equal_page_is_not_set_twice(hands, monkeypatch):
    """The store's answer to an edit that is shown already, and edits no guest can see."""
    page = Page(hands).open()
    made = []
    typeset = typst.typeset
    monkeypatch.setattr(typst, "typeset", lambda *what: (made.append(what), typeset(*what))[1])
    hands.tab.edits.change(hands.item("Lunch").id, {"start": 665})
    page.settle()
    assert len(made) == 1
    hands.tab.edits.change(hands.item("Lunch").id, {"note_internal": "keys"})
    page.settle()
    assert len(made) == 1
    assert page.view.has_image(0)


def test_that_a_typesetter_that_cannot_run_is_told_on_the_panel(hands, monkeypatch):
    page = Page(hands).open()

    def refuse(*_wish):
        raise EnvironmentFault("paper_failed", reason="gone")

    monkeypatch.setattr(live_paper, "set_pages", refuse)
    hands.tab.edits.change(hands.item("Lunch").id, {"start": 665})
    page.settle()
    assert page.panel.problem.isVisible()
    monkeypatch.undo()
    hands.tab.edits.change(hands.item("Lunch").id, {"start": 670})
    page.settle()
    assert page.panel.problem.isHidden()


def test_that_letters_no_font_has_are_told_f98(hands):
    page = Page(hands).open()
    hands.tab.edits.change(hands.item("Lunch").id, {"title": LocalText("Обед \U0001fae8\ue123")})
    page.settle()
    assert "\ue123" in page.panel.problem.text()


def test_that_without_a_visit_the_page_is_empty(hands):
    page = Page(hands).open()
    hands.tab.show_visit(None)
    page.settle()
    assert page.panel.page.text() == ""


def test_that_no_word_of_the_panel_is_silent_u77(hands):
    page = Page(hands).open()
    panel = page.panel
    for widget in (panel.variant, panel.languages, panel.close_button, panel.view):
        assert widget.accessibleName()
    assert panel.view.accessibleName() == "Printed page 1 of 1"


@pytest.mark.parametrize("kind", paper.PROGRAMMES)
def test_that_every_item_has_its_place_on_the_live_page_and_no_id_on_paper(kind):
    """What leaves the house holds no ids, in no form."""
    records = sample_visit()
    live = paper.prepare_live(kind, records, ("ru", "en")).render().content
    printed = {i.id for i in records.items.values() if i.day_id}
    pages = read_live(live, (0,), 72)
    assert set(pages.items()) == printed
    for page, places in enumerate(pages.places):
        size = pages.sizes[page]
        assert all(0 < p.left() < p.right() < size.width() for p in places.values())
        assert all(0 < p.top() < p.bottom() < size.height() for p in places.values())
    out = paper.prepare(kind, records, ("ru", "en")).render()
    assert b"item:" not in out
    assert not re.search(rb"/URI", out)
    assert not any(str(item_id).encode() in out for item_id in printed)


def test_that_an_item_on_no_guests_page_is_simply_not_marked(hands):
    item = replace(hands.item("Lunch"), internal=True)
    hands.tab.edits.change(item.id, {"internal": True})
    page = Page(hands).open()
    hands.view.select([item.id])
    assert page.view.area_of(item.id) is None
