"""The page of tracks: typed in place, ordered and deleted by keys, put into the programme."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpt_desktop.domain.competition import tracks_of
from kpt_desktop.domain.enums import TeamModel
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Module, Track, Workplace
from kpt_desktop.gui.panels.competition_tracks import TracksPage
from kpt_desktop.services import teams
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import store_visit, type_cell
from tests.helpers.competitions import with_teams, with_tracks
from tests.helpers.factories import make_visit_records

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


class Page:
    """The page over a real store, shown afresh after each Change as the window does."""

    def __init__(self, qtbot, context, records):
        self.qtbot, self.context = qtbot, context
        self.id = records.visit.id
        store_visit(context, records)
        self.notices = []
        context.events.notice_given.connect(lambda *said: self.notices.append(said))
        self.page = TracksPage(context)
        context.events.change_applied.connect(self._again)
        self._again()
        qtbot.addWidget(self.page)
        self.page.resize(1150, 560)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()

    def _again(self, *_):
        self.page.show_visit(load_visit(self.context.store, self.id))

    @property
    def kept(self):
        return load_visit(self.context.store, self.id)

    def typed(self, table, row, column, words):
        with self.qtbot.waitSignal(self.context.events.change_applied):
            type_cell(self.qtbot, table.table, row, column, words)

    def press(self, table, key, modifiers=NONE):
        table.table.setFocus()
        with self.qtbot.waitSignal(self.context.events.change_applied):
            QTest.keyClick(table.table, key, modifiers)

    def click(self, name):
        with self.qtbot.waitSignal(self.context.events.change_applied):
            QTest.mouseClick(self.page.findChild(object, name), Qt.MouseButton.LeftButton)

    def undo(self):
        with self.qtbot.waitSignal(self.context.events.change_applied):
            self.context.tasks.run(self.context.desk.undo)


@pytest.fixture
def page(qtbot, context):
    return Page(qtbot, context, with_tracks())


def shown(table, column=0):
    model = table.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_that_the_usual_tracks_are_offered_and_kept_once_one_is_edited(qtbot, context):
    page = Page(qtbot, context, make_visit_records())
    assert shown(page.page.tracks)[:3] == ["IT", "CAD", "MECH"]
    assert page.kept.tracks == {}
    page.typed(page.page.tracks, 0, 1, "Информатика")
    assert next(track.name.ru for track in tracks_of(page.kept)) == "Информатика"
    assert len(page.kept.tracks) == 3
    page.undo()
    assert page.kept.tracks == {}


def test_u01_that_modules_and_workplaces_are_typed_into_the_empty_row(page):
    modules, places = page.page.modules, page.page.workplaces
    page.typed(modules, 2, 1, "Сеть")
    page.typed(modules, 2, 5, "1:30")
    page.typed(modules, 2, 6, "b")
    added = next(one for one in page.kept.modules.values() if one.title.ru == "Сеть")
    assert (added.code, added.minutes) == ("C", 90)
    assert page.kept.modules[added.follows_id].code == "B"
    page.typed(places, 0, 5, "Орлов")
    assert [place.checked_by for place in page.kept.workplaces.values()].count("Орлов") == 1
    assert places._aside.text() == "1 of 2 checked"


def test_that_the_chosen_track_shows_its_own_modules(page):
    page.page.tracks.table.setCurrentIndex(page.page.tracks.model.index(2, 0))
    track = tracks_of(page.kept)[2]
    assert page.page.modules._heading.text() == "Modules: Mechatronics"
    page.typed(page.page.modules, 0, 3, "Sestava")
    changed = [one for one in page.kept.modules.values() if one.title.cs == "Sestava"]
    assert [one.track_id for one in changed] == [track.id]


def test_u11_that_a_wrong_cell_is_told_and_shows_what_is_kept_again(qtbot, page, context):
    with qtbot.waitSignal(context.tasks.failed) as told:
        type_cell(qtbot, page.page.modules.table, 0, 4, "завтра")
    assert told.args[0].key == "competition_day_unreadable"
    assert shown(page.page.modules, 4)[0] == "1"


def test_u76_that_rows_change_places_and_go_by_the_keyboard_alone(page):
    tracks, modules = page.page.tracks, page.page.modules
    tracks.table.setCurrentIndex(tracks.model.index(0, 0))
    page.press(tracks, Qt.Key.Key_Down, ALT)
    assert shown(tracks)[:3] == ["CAD", "IT", "MECH"]
    assert tracks.current().code == "IT"
    modules.table.setCurrentIndex(modules.model.index(1, 0))
    page.press(modules, Qt.Key.Key_Delete)
    assert shown(modules)[:-1] == ["A"]
    assert "Module deleted" in page.notices[-1][0]
    page.undo()
    assert shown(modules)[:-1] == ["A", "B"]


def test_f74_that_a_deleted_track_says_what_goes_and_undo_brings_it_back(qtbot, page):
    page.page.tracks.table.setCurrentIndex(page.page.tracks.model.index(0, 0))
    page.click("tracks_delete")
    words, button, act = page.notices[-1]
    assert words.startswith("Track deleted, with 2 module")
    assert button == "Undo"
    assert len(page.kept.tracks) == 2
    with qtbot.waitSignal(page.context.events.change_applied):
        act()
    assert (len(page.kept.tracks), len(page.kept.modules)) == (3, 6)


def test_that_modules_come_into_the_programme_and_their_titles_on_request(page):
    page.click("place_modules")
    items = [item for item in page.kept.items.values() if item.module_id]
    assert len(items) == 6
    assert page.notices[-1][0].startswith("6 item")
    update = page.page.findChild(object, "update_module_titles")
    assert not update.isVisible()
    page.typed(page.page.modules, 0, 2, "Cabling")
    assert update.text().startswith("Update 1 title")
    page.click("update_module_titles")
    assert "Module A (IT): Cabling" in {item.title.en for item in page.kept.items.values()}
    assert not update.isVisible()
    page.undo(), page.undo(), page.undo()
    assert not [item for item in page.kept.items.values() if item.module_id]


def test_that_placing_twice_says_that_all_are_there(page):
    page.click("place_modules")
    QTest.mouseClick(page.page.findChild(object, "place_modules"), Qt.MouseButton.LeftButton)
    assert page.notices[-1][0] == "All modules are in the programme already"


def test_that_rotating_teams_are_shown_day_by_day(qtbot, context):
    records = with_teams(with_tracks(anew=True), TeamModel.ROTATING, 4)
    page = Page(qtbot, context, records)
    table = page.page.rotation.table
    assert page.page.rotation.isVisible()
    days = [
        [table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())
    ]
    assert all(len(set(row)) == 3 for row in days)
    assert all(len({row[column] for row in days}) == 3 for column in range(3))
    assert table.verticalHeaderItem(0).text() == "05.10"
    with qtbot.waitSignal(context.events.change_applied):
        context.apply(teams.settle(page.kept, TeamModel.PAIRS, 4))
    assert not page.page.rotation.isVisible()


def test_that_findings_lead_to_tracks_modules_and_places(page):
    track = tracks_of(page.kept)[1]
    module = next(one for one in page.kept.modules.values() if one.track_id == track.id)
    place = next(one for one in page.kept.workplaces.values() if one.track_id == track.id)
    assert page.page.reveal(Subject(Module, module.id))
    assert page.page.modules.current().id == module.id
    assert page.page.modules.table.hasFocus()
    assert page.page.reveal(Subject(Workplace, place.id))
    assert page.page.workplaces.current().id == place.id
    assert page.page.reveal(Subject(Track, track.id))
    assert not page.page.reveal(Subject(Module, track.id))


def test_u76_that_a_key_goes_from_table_to_table(page):
    tables = [part.table for part in (page.page.tracks, page.page.modules, page.page.workplaces)]
    tables[0].setFocus()
    for table in (*tables[1:], tables[0]):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        assert QApplication.focusWidget() is table
