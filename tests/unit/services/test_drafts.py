"""Unfinished texts beside the store (U09): kept whole, forgotten without a trace (T18)."""

import os
from dataclasses import replace
from uuid import uuid4

import pytest

from kpt_desktop.domain.changes import Insert
from kpt_desktop.services.drafts import DraftsFile, KeptDraft, drafts_beside, found_drafts
from tests.helpers.factories import all_records, make_visit_records

TEXT = "31.4.2009 Ёж 👩‍👩‍👦 \ud800 \0"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "visits.kpt.drafts"


def a_draft(**values):
    usual = {"visit_id": uuid4(), "row_id": uuid4(), "key": "birth_date", "typed": TEXT}
    return KeptDraft(**(usual | values))


def test_that_texts_come_back_as_they_were_typed_f55_f57_f58(path):
    drafts = (a_draft(), a_draft(key="side"), a_draft(key="note", typed=""))
    DraftsFile(path).write(drafts)
    assert DraftsFile(path).read() == drafts


def test_that_nothing_unfinished_leaves_no_file_t18(path):
    file = DraftsFile(path)
    file.write([a_draft()])
    file.write([])
    assert list(path.parent.iterdir()) == []
    assert file.read() == ()


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_that_only_the_owner_may_read_the_file(path):
    DraftsFile(path).write([a_draft()])
    assert path.stat().st_mode & 0o077 == 0


def test_that_a_write_that_was_cut_off_leaves_the_former_file_and_then_goes_t18(path):
    kept = a_draft()
    DraftsFile(path).write([kept])
    left = path.with_name(f"{path.name}.new")
    left.write_text("half a te")
    assert DraftsFile(path).read() == (kept,)
    assert not left.exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b"[{}]", b"\xff\xfe", b'[{"visit_id": "x"}]', b"null", b'"text"',
     b'[{"visit_id": "1", "row_id": "2", "key": "no such", "typed": "x"}]'],
)  # fmt: skip
def test_that_a_damaged_file_is_forgotten_and_says_nothing_of_itself_t12(path, content, caplog):
    path.write_bytes(content)
    assert DraftsFile(path).read() == ()
    assert not path.exists()
    assert all("{" not in record.getMessage() for record in caplog.records)


def test_that_a_disk_that_refuses_only_forgets_f18(path, caplog):
    (path.parent / f"{path.name}.new").mkdir()
    DraftsFile(path).write([a_draft(typed="CANARY7243")])
    assert not path.exists()
    assert "CANARY7243" not in caplog.text


def test_that_drafts_lie_beside_the_store_or_in_the_own_folder(tmp_path):
    DraftsFile(tmp_path / "a.kpt.drafts").write([a_draft()])
    assert drafts_beside(str(tmp_path / "a.kpt"), tmp_path / "b").read()
    drafts_beside("postgresql+psycopg://u@h/n", tmp_path).write([a_draft()])
    assert (tmp_path / "server.drafts").exists()


def test_that_only_texts_of_people_who_are_still_there_are_found(store):
    records = make_visit_records(2, 0)
    with store.writing() as work:
        work.execute([Insert(record) for record in all_records(records)])
    row = records.participants()[0]
    mine = a_draft(visit_id=records.visit.id, row_id=row.participation.id)
    found = found_drafts(store, [mine, a_draft(), replace(mine, visit_id=uuid4())])
    assert [(one.draft, one.person.person) for one in found] == [(mine, row.person)]
