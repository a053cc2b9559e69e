"""The panels around the tabs: the list of visits, notices, status, welcome and faults."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QMainWindow, QPushButton, QToolButton

from kpt_desktop.domain.enums import Direction, VisitKind, VisitStatus
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.panels.status_line import StatusLine
from kpt_desktop.gui.panels.visit_header import VisitHeader
from kpt_desktop.gui.panels.visits import VisitsPanel
from kpt_desktop.gui.panels.welcome import StoreFaultPage, WelcomePage
from kpt_desktop.services.visits import VisitSummary
from tests.helpers.factories import make_visit_records


def summary(year, title="Boskovice → Kirovsk"):
    return VisitSummary(
        uuid4(), f"{year}-in", LocalText(title, title, title), VisitKind.STUDENT_EXCHANGE,
        Direction.INCOMING, VisitStatus.DRAFT, LocalText("B"), "CZ",
        date(year, 10, 4), date(year, 10, 10), 6, 2, 8, 0,
    )  # fmt: skip


@pytest.fixture
def panel(qtbot):
    made = VisitsPanel()
    qtbot.addWidget(made)
    made.resize(220, 400)
    made.show()
    return made


def view(panel):
    return panel.findChild(QListView, "visits_list")


def test_that_visits_stand_under_their_years(panel):
    panel.show_visits((summary(2026), summary(2026), summary(2025)))
    model = view(panel).model()
    assert [model.index(row, 0).data() for row in (0, 3)] == ["2026", "2025"]


def test_that_a_clicked_visit_is_chosen_and_a_year_is_not(qtbot, panel):
    visits = (summary(2026), summary(2025))
    panel.show_visits(visits)
    listed = view(panel)
    year = listed.visualRect(listed.model().index(0, 0)).center()
    row = listed.visualRect(listed.model().index(3, 0)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=year)
    with qtbot.waitSignal(panel.visit_chosen) as chosen:
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert chosen.args == [visits[1].id]


def test_that_arrow_keys_walk_over_the_years(qtbot, panel):
    visits = (summary(2026), summary(2025))
    panel.show_visits(visits)
    panel.choose(visits[0].id)
    with qtbot.waitSignal(panel.visit_chosen) as chosen:
        qtbot.keyClick(view(panel), Qt.Key.Key_Down)
    assert chosen.args == [visits[1].id]


def test_that_marking_the_shown_visit_says_nothing(qtbot, panel):
    visits = (summary(2026), summary(2025))
    panel.show_visits(visits)
    with qtbot.assertNotEmitted(panel.visit_chosen):
        panel.choose(visits[1].id)


def test_that_a_screen_reader_hears_title_and_dates(panel):
    panel.show_visits((summary(2026),))
    index = view(panel).model().index(1, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Boskovice" in spoken
    assert "CZ" in spoken


def test_that_an_empty_list_offers_the_first_visit_u33(qtbot, panel):
    panel.show_visits(())
    button = panel.findChild(QPushButton, "visits_new")
    assert button.isVisible()
    with qtbot.waitSignal(panel.new_visit_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def bar(qtbot):
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def test_that_a_notice_offers_undo_once_u04(qtbot, bar):
    done = []
    bar.say("3 deleted", "hint", "Undo", lambda: done.append(True))
    button = bar.findChild(QPushButton, "notice_action")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [True]
    assert bar.isHidden()


def test_that_markup_in_a_notice_is_shown_as_typed_f63(bar):
    bar.say("<img src=//h/s> Tom & Jerry", "error")
    words = bar.findChild(QLabel, "notice_text")
    assert words.textFormat() == Qt.TextFormat.PlainText
    assert words.text() == "<img src=//h/s> Tom & Jerry"


def test_that_an_error_stays_until_it_is_closed(qtbot, bar):
    bar.say("Disk full", "error")
    assert not bar._timer.isActive()
    qtbot.mouseClick(bar.findChild(QToolButton, "notice_close"), Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_that_the_status_bar_says_file_save_and_copy_u68(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    line = StatusLine(window.statusBar())
    line.show_file("visits.kpt")
    line.show_saved()
    line.show_copied(None)
    words = {
        name: window.findChild(QLabel, name).text()
        for name in ("status_file", "status_saved", "status_copied")
    }
    assert words["status_file"] == "visits.kpt"
    assert words["status_saved"].startswith("Saved ")
    assert words["status_copied"] == "no backup copy yet"
    line.show_copied(datetime(2020, 5, 1, 12, tzinfo=UTC))
    assert "01.05.2020" in window.findChild(QLabel, "status_copied").text()
    line.show_copied(datetime.now(UTC))
    assert "today" in window.findChild(QLabel, "status_copied").text()


def test_that_the_header_names_the_visit_in_the_window_language(qtbot):
    header = VisitHeader()
    qtbot.addWidget(header)
    header.show_visit(make_visit_records(), "ru")
    assert header.findChild(QLabel, "visit_title").text() == "Босковице → Кировск"
    assert "4–10 октября 2026" in header.findChild(QLabel, "visit_details").text()
    header.show_visit(None, "ru")
    assert header.isHidden()


def test_that_an_empty_store_offers_a_visit_and_a_sample_u74(qtbot):
    page = WelcomePage()
    qtbot.addWidget(page)
    page.show()
    page.show_store(is_open=True, is_empty=True)
    with qtbot.waitSignal(page.sample_requested):
        qtbot.mouseClick(page.findChild(QPushButton, "welcome_sample"), Qt.MouseButton.LeftButton)
    page.show_store(is_open=True, is_empty=False)
    assert not page.findChild(QPushButton, "welcome_sample").isVisible()


def test_that_a_fault_offers_the_newest_copy_with_its_date_u70(qtbot):
    asked = []
    page = StoreFaultPage(lambda: asked.append("again"), lambda: asked.append("restore"))
    qtbot.addWidget(page)
    page.show()
    page.show_fault(EnvironmentFault("store_locked"), datetime(2026, 9, 1, 9, tzinfo=UTC), "en")
    restore = page.findChild(QPushButton, "store_restore")
    assert "01.09.2026" in restore.text()
    for button in (restore, page.findChild(QPushButton, "store_again")):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["restore", "again"]
    page.show_fault(EnvironmentFault("store_locked"), None, "en")
    assert not restore.isVisible()
