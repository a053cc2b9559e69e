"""The photo at the head of the person panel: by file, paste or drag; kept, saved, removed."""

from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kpt_desktop.domain.changes import Change, Label, edit
from kpt_desktop.domain.enums import ConsentAnswer, ConsentKind
from kpt_desktop.domain.records import Consent, Picture
from kpt_desktop.gui.dialogs.photo_crop import PhotoCropDialog
from kpt_desktop.gui.models.participants_model import COLUMNS
from kpt_desktop.services.photos import photo_of
from tests.gui.helpers import drop_file
from tests.helpers.factories import make_visit_records
from tests.helpers.person_hands import Key, PersonHands
from tests.helpers.pictures import loaded, picture, saved

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hands(qtbot, context):
    return PersonHands(qtbot, context, make_visit_records(2, 1))


@pytest.fixture
def face(tmp_path):
    path = tmp_path / "face.jpg"
    path.write_bytes(saved(picture()))
    return path


@pytest.fixture
def clipboard(qapp):
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def button(hands):
    return hands.panel.photo.button


def choose(hands, name):
    """Open the menu by the keyboard and trigger a command in it."""
    button(hands).setFocus()
    hands.press(Key.Key_Return)
    menu = hands.panel.photo.menu
    hands.qtbot.waitUntil(menu.isVisible)
    action = next(one for one in menu.actions() if one.objectName() == name)
    assert action.isEnabled()
    menu.setActiveAction(action)
    QTest.keyClick(menu, Key.Key_Return)


def shown(hands):
    hands.qtbot.waitUntil(lambda: button(hands).has_picture)


def stored(hands, place=0):
    person = hands.stored()[place].person
    found = photo_of(hands.context.open_store, person.id)
    return found and found.data


def put(hands, path):
    drop_file(button(hands), path)
    hands.qtbot.waitUntil(lambda: bool(hands.notices))
    shown(hands)


class TestPutIn:
    def test_that_a_file_is_chosen_by_keys_alone_u76(self, hands, prompts, face):
        prompts.files.append(face)
        choose(hands, "photo_open")
        shown(hands)
        assert loaded(stored(hands)).width() == 413
        assert hands.journal() == [Label("photo_put", {"person": "Surname01 guest"})]
        assert "Photo of Surname01" in hands.notices[-1][0]
        assert "Photo of Surname01" in button(hands).accessibleName()

    def test_that_a_dragged_file_is_taken_by_the_photo_and_by_nobody_else(self, hands, face):
        put(hands, face)
        assert stored(hands) is not None

    def test_that_ctrl_v_takes_a_copied_picture(self, hands, clipboard):
        clipboard.setImage(picture())
        button(hands).setFocus()
        hands.press(Key.Key_V, CTRL)
        shown(hands)
        assert stored(hands) is not None
        assert hands.model.index(0, 0).data() == "Surname01"

    def test_that_a_copied_file_is_pasted_from_the_menu(self, hands, clipboard, face):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(face))])
        clipboard.setMimeData(data)
        choose(hands, "photo_paste")
        shown(hands)

    def test_that_a_picture_of_another_shape_is_cut_where_it_is_wanted(self, hands, tmp_path):
        path = tmp_path / "high.png"
        path.write_bytes(saved(picture(400, 1600), "PNG"))
        drop_file(button(hands), path)
        hands.qtbot.waitUntil(lambda: hands.window.findChild(PhotoCropDialog) is not None)
        dialog = hands.window.findChild(PhotoCropDialog)
        assert dialog.shift() == 0
        assert dialog.slider.accessibleName() == "Move the frame up or down"
        QTest.keyClick(dialog.slider, Key.Key_End)
        assert dialog.shift() == 1
        QTest.mouseClick(
            dialog._view, Qt.MouseButton.LeftButton, pos=QPoint(10, dialog._view.height() // 2)
        )
        assert dialog.shift() == pytest.approx(0.5, abs=0.02)
        QTest.keyClick(dialog.slider, Key.Key_End)
        QTest.keyClick(dialog.slider, Key.Key_Return)
        shown(hands)
        assert loaded(stored(hands)).pixelColor(100, 100).red() < 220

    def test_that_giving_up_the_cut_changes_nothing(self, hands, clipboard):
        clipboard.setImage(picture(1600, 400))
        button(hands).setFocus()
        hands.press(Key.Key_V, CTRL)
        hands.qtbot.waitUntil(lambda: hands.window.findChild(PhotoCropDialog) is not None)
        dialog = hands.window.findChild(PhotoCropDialog)
        assert dialog.shift() == 0.5
        QTest.keyClick(dialog, Key.Key_Escape)
        assert stored(hands) is None
        assert hands.journal() == []

    def test_that_what_is_no_picture_is_said_and_the_former_photo_stays(
        self, hands, face, tmp_path, clipboard
    ):
        put(hands, face)
        before = stored(hands)
        words = tmp_path / "list.jpg"
        words.write_text("Nováková")
        drop_file(button(hands), words)
        hands.qtbot.waitUntil(lambda: bool(hands.failures))
        assert hands.failures[-1].key == "picture_unknown"
        clipboard.setText("Nováková")
        button(hands).setFocus()
        hands.press(Key.Key_V, CTRL)
        assert hands.failures[-1].key == "picture_none"
        assert stored(hands) == before

    def test_that_a_slow_file_goes_to_whom_it_was_meant_for(self, hands, face):
        gate = Event()
        hands.context.tasks.run(lambda: gate.wait(20))
        drop_file(button(hands), face)
        hands.go(1)
        gate.set()
        hands.qtbot.waitUntil(lambda: bool(hands.notices))
        assert stored(hands, 0) is not None
        assert stored(hands, 1) is None
        assert not button(hands).has_picture


class TestKept:
    def test_that_undo_takes_it_away_and_removing_can_be_undone(self, hands, face):
        put(hands, face)
        hands.notices[-1][2]()
        hands.qtbot.waitUntil(lambda: not button(hands).has_picture)
        assert stored(hands) is None
        put(hands, face)
        button(hands).setFocus()
        hands.press(Key.Key_Delete)
        hands.qtbot.waitUntil(lambda: not button(hands).has_picture)
        assert "removed" in hands.notices[-1][0]
        hands.notices[-1][2]()
        shown(hands)

    def test_that_it_is_read_for_the_one_person_who_is_looked_at(self, hands, face, monkeypatch):
        put(hands, face)
        asked = []
        monkeypatch.setattr(
            "kpt_desktop.gui.panels.person_panel_photo.photo_of",
            lambda store, person_id: asked.append(person_id) or photo_of(store, person_id),
        )
        for row in (1, 2, 3, 4, 0):
            hands.table.go_to(hands.model.index(row, 0))
        shown(hands)
        hands.write("given_native", "Other")
        hands.settle()
        assert asked in ([], [hands.stored()[0].person.id])

    def test_that_it_is_saved_as_a_file(self, hands, prompts, face, tmp_path):
        put(hands, face)
        prompts.files.append(tmp_path / "out")
        choose(hands, "photo_save")
        hands.qtbot.waitUntil(lambda: "out.jpg" in hands.notices[-1][0])
        assert (tmp_path / "out.jpg").read_bytes() == stored(hands)

    def test_that_nothing_can_be_saved_or_removed_where_there_is_none(self, hands):
        button(hands).setFocus()
        hands.press(Key.Key_Delete)
        hands.press(Key.Key_Return)
        menu = hands.panel.photo.menu
        hands.qtbot.waitUntil(menu.isVisible)
        enabled = {one.objectName() for one in menu.actions() if one.isEnabled()}
        assert enabled == {"photo_open", "photo_paste"}
        menu.close()
        assert hands.journal() == []

    def test_that_a_missing_picture_shows_the_outline(self, hands):
        person = hands.stored()[0].person
        hands.context.apply(Change(Label("unnamed"), (edit(person, photo="gone"),)))
        hands.settle()
        QTest.qWait(0)
        assert not button(hands).has_picture

    def test_that_the_table_says_yes_and_its_cell_is_not_typed_into(self, hands, face):
        put(hands, face)
        hands.settle()
        index = hands.model.index(0, COLUMNS.index("photo"))
        assert index.data() == "yes"
        assert not index.flags() & Qt.ItemFlag.ItemIsEditable
        assert hands.model.index(1, COLUMNS.index("photo")).data() == ""


@pytest.mark.parametrize(
    ("answer", "marked"),
    [(ConsentAnswer.REFUSED, True), (ConsentAnswer.WITHDRAWN, True), (ConsentAnswer.GIVEN, False),
     (None, False)],
)  # fmt: skip
def test_that_a_refused_or_withdrawn_consent_marks_the_photo(qtbot, context, face, answer, marked):
    records = make_visit_records(1, 0)
    row = records.participants()[0].participation
    consent = Consent(
        participation_id=row.id, kind=ConsentKind.PHOTO, answer=answer, on=date(2026, 9, 1)
    )
    hands = PersonHands(qtbot, context, records, [consent])
    put(hands, face)
    assert button(hands).is_marked == marked
    assert ("must not be used" in button(hands).accessibleDescription()) == marked
    assert not button(hands).grab().isNull()


@pytest.mark.qt_log_level_fail("CRITICAL")  # the decoder says in its own words what is wrong
def test_that_neither_photo_nor_name_reaches_the_log_t12(hands, caplog, tmp_path):
    path = tmp_path / "CANARY7243.jpg"
    path.write_bytes(saved(picture()))
    caplog.set_level("DEBUG")
    put(hands, path)
    path.write_bytes(b"\xff\xd8\xff CANARY7243")
    drop_file(button(hands), path)
    hands.qtbot.waitUntil(lambda: bool(hands.failures))
    with hands.context.open_store.reading() as reader:
        content = reader.find(Picture)[0].content
    assert "CANARY7243" not in caplog.text
    assert content[:40] not in caplog.text
