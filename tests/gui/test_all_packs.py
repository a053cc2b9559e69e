"""Several lists at once into one folder: all or none, with progress and a way to stop."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.records import IssuedDocument
from kpt_desktop.gui.dialogs.all_packs import AllPacksDialog
from kpt_desktop.services.packs import pack_kinds
from tests.gui.helpers import store_visit
from tests.helpers.packs import full_visit, with_values

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def records(context):
    return store_visit(context, full_visit())


@pytest.fixture
def opened():
    return []


def notes(context):
    with context.store.reading() as reader:
        return reader.find(IssuedDocument)


def notice(dialog):
    return dialog.notices.findChild(QLabel, "notice_text").text()


@pytest.fixture
def all_packs(qtbot, context, records, opened):
    kept = []

    def make(shown=None):
        dialog = AllPacksDialog(context, shown or records, opener=opened.append)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.list.count() > 0 and not context.tasks.busy)
        return dialog

    yield make
    kept.clear()


def test_that_all_packs_go_into_one_folder_together(
    qtbot, context, prompts, all_packs, records, opened, tmp_path
):
    dialog = all_packs()
    kinds = pack_kinds(records)
    assert dialog.chosen() == kinds
    assert "passport data and data about health" in dialog.sensitive.text()
    prompts.folders.append(tmp_path)
    with qtbot.waitSignal(context.events.notice_given, timeout=20_000) as told:
        qtbot.mouseClick(dialog.save_button, LEFT)
    assert told.args[0] == f"{len(kinds)} list(s) saved"
    told.args[2]()
    assert opened == [tmp_path]
    names = {path.name for path in tmp_path.glob("2026-10*")}
    assert len(names) == len(kinds)
    assert {note.file_name for note in notes(context)} == names
    assert not dialog.isVisible()


def test_that_only_ticked_packs_go_in_the_wanted_format(
    qtbot, context, prompts, all_packs, tmp_path
):
    dialog = all_packs()
    for row in range(dialog.list.count()):
        item = dialog.list.item(row)
        if item.data(Qt.ItemDataRole.UserRole) != "hotel":
            item.setCheckState(Qt.CheckState.Unchecked)
    assert dialog.chosen() == ("hotel",)
    dialog.format.setCurrentIndex(dialog.format.findData("pdf"))
    prompts.folders.append(tmp_path)
    with qtbot.waitSignal(context.events.notice_given, timeout=20_000):
        qtbot.mouseClick(dialog.save_button, LEFT)
    (path,) = tmp_path.glob("2026-10*")
    assert path.read_bytes().startswith(b"%PDF")


def test_that_a_pack_that_cannot_go_is_not_ticked(all_packs, records):
    guests = records.participants(Side.GUEST)
    dialog = all_packs(with_values(records, guests, c_pd=None))
    assert set(dialog.chosen()) == {"migration", "canteen", "bus", "badge_list", "partner"}


def test_that_existing_files_are_replaced_only_when_asked(
    qtbot, context, prompts, all_packs, tmp_path
):
    dialog = all_packs()
    old = tmp_path / "2026-10 Босковице - гостиница.xlsx"
    old.write_bytes(b"former")
    prompts.folders.append(tmp_path)
    prompts.answers.append(False)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert old.read_bytes() == b"former"
    prompts.folders.append(tmp_path)
    prompts.answers.append(True)
    with qtbot.waitSignal(context.events.notice_given, timeout=20_000):
        qtbot.mouseClick(dialog.save_button, LEFT)
    assert old.read_bytes() != b"former"


def test_that_cancel_stops_between_lists_and_writes_none(
    qtbot, context, prompts, all_packs, tmp_path
):
    dialog = all_packs()
    prompts.folders.append(tmp_path)
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert notice(dialog) == "Stopped. No file was written."
    assert not list(tmp_path.glob("2026-10*"))
    assert notes(context) == ()
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()


def test_that_one_file_that_cannot_be_written_stops_all(
    qtbot, context, prompts, all_packs, tmp_path
):
    dialog = all_packs()
    (tmp_path / "2026-10 Босковице - гостиница.xlsx").mkdir()
    prompts.folders.append(tmp_path)
    prompts.answers.append(True)
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(dialog.notices.isVisible, timeout=20_000)
    assert not [path for path in tmp_path.glob("2026-10*") if path.is_file()]
    assert notes(context) == ()
    assert dialog.save_button.isEnabled()
