"""What went to whom: noted with its file, once, and never un-happened by undo."""

from dataclasses import fields, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label, Touched, edit
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import IssuedDocument
from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.services import files, issued
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.issued import (
    LOG_COLUMNS,
    list_issued,
    log_sheet,
    usual_recipients,
    write_all_and_note,
    write_and_note,
)
from kpt_desktop.services.packs import PackChoice, pack_kinds, packed
from kpt_desktop.services.paper import suggested_name
from kpt_desktop.services.visit_edits import delete_visit
from kpt_desktop.services.visits import load_visit
from kpt_desktop.storage.store import open_store
from kpt_desktop.texts import LANGUAGES
from tests.helpers.factories import all_records
from tests.helpers.packs import full_visit

AT = datetime(2026, 9, 1, 11, 2, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path / "visits.kpt", create=True)
    records = full_visit()
    inserts = tuple(Insert(record) for record in all_records(records))
    ChangeDesk(store).apply(Change(Label("visit_created", {"title": "x"}), inserts))
    yield store
    store.close()


@pytest.fixture
def records(store):
    return load_visit(store, full_visit().visit.id)


def an_issue(records, kind="hotel", form="xlsx", recipient="Гостиница «Нева»"):
    return packed(records, PackChoice(kind, "ru", form, recipient), AT).issue


def notes(store):
    with store.reading() as reader:
        return reader.find(IssuedDocument)


def test_that_a_file_is_noted_once_with_all_there_is_to_know(store, records, tmp_path):
    path = tmp_path / "2026-10 Босковице - гостиница.xlsx"
    outcome = write_and_note(store, an_issue(records), path, AT)
    assert (outcome.paths, outcome.not_noted) == ((path,), None)
    (note,) = notes(store)
    local = AT.astimezone()
    assert note.digest == sha256(path.read_bytes()).hexdigest()
    assert (note.issued_on, note.issued_at) == (local.date(), local.hour * 60 + local.minute)
    assert (note.kind, note.form, note.languages) == ("hotel", "xlsx", "ru")
    assert (note.recipient, note.people) == ("Гостиница «Нева»", 8)
    assert (note.visit_id, note.file_name) == (records.visit.id, path.name)
    assert "doc_number" in note.columns.split()
    assert "diet" not in note.columns.split()


def test_that_a_note_is_no_change_and_undo_takes_the_last_edit(store, records, tmp_path):
    desk = ChangeDesk(store)
    item = next(iter(records.items.values()))
    desk.apply(Change(Label("item_edited"), (edit(item, responsible="somebody"),)))
    before = desk.labels()
    write_and_note(store, an_issue(records), tmp_path / "a.xlsx", AT)
    assert desk.labels() == before
    assert len(desk.history()) == 2
    label, _ = desk.undo()
    assert label.key == "item_edited"
    assert len(notes(store)) == 1
    write_and_note(store, an_issue(records), tmp_path / "b.xlsx", AT)
    desk.redo()
    assert len(notes(store)) == 2, "what left the house abandons nothing that was undone"


def test_that_undoing_the_visit_itself_is_refused_while_something_went_out(
    store, records, tmp_path
):
    write_and_note(store, an_issue(records), tmp_path / "a.xlsx", AT)
    with pytest.raises(UserError) as caught:
        ChangeDesk(store).undo()
    assert caught.value.key == "undo_blocked"
    assert len(notes(store)) == 1


def test_that_deleting_a_visit_takes_its_notes_and_undo_brings_them_back(store, records, tmp_path):
    write_and_note(store, an_issue(records), tmp_path / "a.xlsx", AT)
    desk = ChangeDesk(store)
    desk.apply(delete_visit(store, records))
    assert notes(store) == ()
    desk.undo()
    assert len(notes(store)) == 1


def test_that_nothing_is_noted_where_the_file_could_not_be_written(store, records, tmp_path):
    with pytest.raises(UserError):
        write_and_note(store, an_issue(records), tmp_path / "gone" / "a.xlsx", AT)
    assert notes(store) == ()


def test_that_a_note_that_fails_is_told_and_the_file_stays(store, records, tmp_path):
    read_only = open_store(tmp_path / "visits.kpt", read_only=True)
    outcome = write_and_note(read_only, an_issue(records), tmp_path / "a.xlsx", AT)
    read_only.close()
    assert isinstance(outcome.not_noted, EnvironmentFault)
    assert (tmp_path / "a.xlsx").exists()
    for lang in LANGUAGES:
        said = issued.not_noted_words(outcome.not_noted, outcome.paths[0], lang)
        assert "a.xlsx" in said
        assert "{" not in said


def test_that_a_visit_deleted_meanwhile_is_told(store, records, tmp_path):
    ChangeDesk(store).apply(delete_visit(store, records))
    outcome = write_and_note(store, an_issue(records), tmp_path / "a.xlsx", AT)
    assert outcome.not_noted is not None


def several(records, folder):
    kinds = ("hotel", "security", "insurer")
    return {folder / f"{kind}.xlsx": an_issue(records, kind) for kind in kinds}


def test_that_several_files_are_written_and_noted_together(store, records, tmp_path):
    outcome = write_all_and_note(store, several(records, tmp_path), AT, overwrite=False)
    assert [path.name for path in outcome.paths] == ["hotel.xlsx", "security.xlsx", "insurer.xlsx"]
    assert {note.kind for note in notes(store)} == {"hotel", "security", "insurer"}
    assert not list(tmp_path.glob(".kpt-*"))


def test_that_of_several_files_all_or_none_are_written(store, records, tmp_path, monkeypatch):
    """The second target cannot be replaced: the first is as it was, and nothing is noted."""
    (tmp_path / "hotel.xlsx").write_bytes(b"former")
    real = files._replace

    def refuse(temporary, path, wait):
        if path.name == "security.xlsx":
            raise EnvironmentFault("file_in_use", file=path.name)
        real(temporary, path, wait)

    monkeypatch.setattr(files, "_replace", refuse)
    with pytest.raises(EnvironmentFault):
        write_all_and_note(store, several(records, tmp_path), AT, overwrite=True)
    assert (tmp_path / "hotel.xlsx").read_bytes() == b"former"
    left = {path.name for path in tmp_path.iterdir()}
    assert not left & {"security.xlsx", "insurer.xlsx"}
    assert not list(tmp_path.glob(".kpt-*"))
    assert notes(store) == ()


def test_that_files_in_the_way_are_replaced_only_when_wanted(store, records, tmp_path):
    (tmp_path / "security.xlsx").write_bytes(b"former")
    with pytest.raises(UserError) as caught:
        write_all_and_note(store, several(records, tmp_path), AT, overwrite=False)
    assert caught.value.key == "file_exists"
    assert not (tmp_path / "hotel.xlsx").exists()
    write_all_and_note(store, several(records, tmp_path), AT, overwrite=True)
    assert (tmp_path / "security.xlsx").read_bytes() != b"former"
    assert not list(tmp_path.glob(".kpt-*"))


def test_that_a_folder_that_is_gone_writes_none_of_several(store, records, tmp_path):
    paths = several(records, tmp_path)
    paths[tmp_path / "gone" / "x.xlsx"] = an_issue(records)
    with pytest.raises(UserError):
        write_all_and_note(store, paths, AT, overwrite=True)
    assert not list(tmp_path.glob("*.xlsx"))
    assert not list(tmp_path.glob(".kpt-*"))


def test_that_the_log_is_newest_first_and_speaks_words_not_keys(store, records, tmp_path):
    write_and_note(store, an_issue(records), tmp_path / "a.xlsx", AT)
    later = AT.replace(day=2)
    write_and_note(store, an_issue(records, "security"), tmp_path / "b.xlsx", later)
    rows = list_issued(store)
    assert [row.document.kind for row in rows] == ["security", "hotel"]
    for lang in LANGUAGES:
        sheet = log_sheet(rows, lang)
        assert len(sheet.headers) == len(LOG_COLUMNS)
        said = " ".join(str(value) for row in sheet.rows for value in row)
        assert "doc_number" not in said
    columns = dict(zip(LOG_COLUMNS, log_sheet(rows, "en").rows[1], strict=True))
    assert columns["what"] == "Rooming list"
    assert "Document number" in columns["columns"]


def test_that_the_log_names_nobody(store, records, tmp_path):
    for kind in ("hotel", "canteen", "bus", "partner", "migration"):
        write_and_note(store, an_issue(records, kind), tmp_path / f"{kind}.xlsx", AT)
    sheet = log_sheet(list_issued(store), "ru")
    said = " ".join(str(value) for row in sheet.rows for value in row)
    said += repr([[getattr(n, f.name) for f in fields(n)] for n in notes(store)])
    for row in records.participants():
        for key in ("surname_native", "surname_lat", "doc_number", "phone"):
            assert row.value(key) not in said


def test_that_a_kind_of_a_newer_program_is_shown_by_its_key(store, records):
    note = an_issue(records).note(AT)
    issued.note(store, [replace(note, kind="poster")])
    assert log_sheet(list_issued(store), "ru").rows[0][2] == "poster"


def test_that_recipients_are_remembered_for_each_pack(store, records, tmp_path):
    write_and_note(store, an_issue(records), tmp_path / "a.xlsx", AT)
    partner = an_issue(records, "partner", recipient="VOŠ Boskovice")
    write_and_note(store, partner, tmp_path / "b.xlsx", AT.replace(day=2))
    here = usual_recipients(store, records.visit.id)
    assert here == {"hotel": "Гостиница «Нева»", "partner": "VOŠ Boskovice"}
    another = records.partner.id
    assert usual_recipients(store, another) == {"hotel": "Гостиница «Нева»"}


def test_that_a_recipient_is_one_line_of_bounded_length(records):
    note = replace(an_issue(records), recipient="a\nb\t" + "c" * 900).note(AT)
    assert note.recipient.startswith("a b c")
    assert len(note.recipient) == issued.LONGEST_RECIPIENT


def test_that_a_refused_pack_is_no_file(records):
    nobody = replace(records, participations={})
    with pytest.raises(UserError) as caught:
        packed(nobody, PackChoice("hotel", "ru", "xlsx"), AT)
    assert caught.value.key == "pack_refused"


def test_that_without_a_recipient_the_usual_one_is_noted(records):
    assert an_issue(records, recipient="").recipient == "гостиница или общежитие"
    name = records.organisation(Side.GUEST).short_name.ru
    assert an_issue(records, "partner", recipient="").recipient == name


def test_that_an_ending_is_given_only_where_none_was_typed():
    assert issued.with_ending(Path("a"), "xlsx") == Path("a.xlsx")
    assert issued.with_ending(Path("a.PDF"), "pdf") == Path("a.PDF")


@pytest.mark.parametrize(
    "city", ["../../etc/passwd", "C:\\CON", "a/b*?", "\u202egnp.exe", "x" * 300, ""]
)
def test_that_names_from_typed_data_stay_in_their_folder(records, city, tmp_path):
    """T11, F96"""
    partner = replace(records.partner, city=LocalText(city, city, city))
    moved = records.after(Touched((partner,)))
    for kind in pack_kinds(moved):
        name = suggested_name(moved, kind, "ru+en", "xlsx")
        assert (tmp_path / name).resolve().parent == tmp_path.resolve()
        assert Path(name).name == name
        assert not set(name) & set('/\\:*?"<>|\u202e')
        assert len(name) <= 100
