"""Versions and variants of the programme from the command line."""

from datetime import date

import pytest

from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.programme import edit_item
from kpt_desktop.services.programme_versions import publish
from kpt_desktop.services.sample import MAIN_VISIT, fill_with_sample
from kpt_desktop.services.visits import find_visit, load_visit
from kpt_desktop.storage.store import open_store
from tests.helpers.command_line import CommandLine
from tests.helpers.pdf import pages_of, text_of
from tests.helpers.published_visit import PUBLISHED


@pytest.fixture
def line(tmp_path):
    """The sample, published, its opening moved after that."""
    made = CommandLine(tmp_path / "visits.kpt")
    store = open_store(made.store, create=True)
    desk = ChangeDesk(store)
    fill_with_sample(desk)

    def records():
        return load_visit(store, find_visit(store, MAIN_VISIT))

    desk.apply(publish(records(), PUBLISHED))
    opening = next(item for item in records().items.values() if item.kind == "opening")
    desk.apply(edit_item(records(), opening.id, start=opening.start + 5))
    store.close()
    return made


def printed(line, tmp_path, kind, *options, code=0):
    out = tmp_path / "paper.pdf"
    result = line.run("print", kind, "--visit", MAIN_VISIT, "--doc-lang", "en", "--out", out,
                      *options)  # fmt: skip
    assert result.code == code, result.err
    return out.read_bytes() if code == 0 else result.err


def test_that_kinds_are_typed_with_hyphens_too(line, tmp_path):
    assert "Working programme" in text_of(printed(line, tmp_path, "programme-working"))
    assert "Working programme" in text_of(printed(line, tmp_path, "programme_working"))


def test_that_a_draft_and_an_old_version_say_what_they_are(line, tmp_path):
    draft = text_of(printed(line, tmp_path, "programme"))
    assert "Draft with changes since version 1 of 28 September 2026" in draft
    old = text_of(printed(line, tmp_path, "programme", "--of-version", "1"))
    assert "Draft" not in old
    assert "Version 1 of 28 September 2026" in old


def test_that_a_change_sheet_is_printed(line, tmp_path):
    said = text_of(printed(line, tmp_path, "programme-changes"))
    assert "Change No. 1" in said
    assert "Moved" in said
    assert "Change No. 1" in text_of(printed(line, tmp_path, "programme-changes", "--since", "1"))


def test_that_one_day_and_an_unfolded_booklet_can_be_asked_for(line, tmp_path):
    assert len(pages_of(printed(line, tmp_path, "programme-day", "--day", "2026-10-06"))) == 1
    assert date(2026, 10, 6).isoweekday() == 2
    small = printed(line, tmp_path, "programme-pocket", "--unfolded")
    assert len(pages_of(small)) > len(pages_of(printed(line, tmp_path, "programme-pocket")))


def test_that_a_version_that_is_not_there_is_refused(line, tmp_path):
    said = printed(line, tmp_path, "programme", "--of-version", "7", code=1)
    assert "no version 7" in said
    assert "no version 7" in printed(line, tmp_path, "programme-changes", "--since", "7", code=1)
