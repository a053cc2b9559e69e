"""Papers and judgements from the command line, and the demonstration."""

import json

import pytest
from pypdf import PdfReader

from kpt_desktop.cli import demo, screen
from kpt_desktop.domain.changes import Change, Insert, Label, edit
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.sample import MAIN_VISIT, fill_with_sample
from kpt_desktop.services.visits import find_visit, load_visit
from kpt_desktop.storage.store import open_store
from tests.helpers.command_line import CommandLine
from tests.helpers.factories import make_participation, make_person


@pytest.fixture
def line(tmp_path):
    made = CommandLine(tmp_path / "visits.kpt")
    store = open_store(made.store, create=True)
    fill_with_sample(ChangeDesk(store))
    store.close()
    return made


def change(line, make_operation):
    """Apply one operation on the sample's main visit, as the window would have."""
    store = open_store(line.store)
    records = load_visit(store, find_visit(store, MAIN_VISIT))
    ChangeDesk(store).apply(Change(Label("unnamed"), (make_operation(records),)))
    store.close()


def opening(records):
    return next(item for item in records.items.values() if item.kind == "opening")


def test_that_a_programme_is_printed_in_the_languages_asked_for(line, tmp_path):
    out = tmp_path / "programme.PDF"
    result = line.run("print", "programme", "--visit", MAIN_VISIT, "--doc-lang", "ru+en",
                      "--out", out)  # fmt: skip
    assert (result.code, result.err) == (0, "")
    words = "".join(page.extract_text() for page in PdfReader(out).pages)
    assert "Завтрак" in words
    assert "Breakfast" in words


def test_that_without_languages_a_paper_speaks_the_users(line, tmp_path):
    out = tmp_path / "list.csv"
    assert (
        line.run("print", "participants", "--visit", MAIN_VISIT, "--out", out, lang="cs").code == 0
    )
    assert "Nováková" in out.read_text("utf-8-sig")


def test_that_what_a_paper_lacks_is_told_and_it_is_printed_all_the_same(line, tmp_path):
    change(line, lambda r: edit(opening(r), title=LocalText(ru="Открытие")))
    out = tmp_path / "programme.pdf"
    result = line.run("print", "programme", "--visit", MAIN_VISIT, "--doc-lang", "ru+en",
                      "--out", out)  # fmt: skip
    assert result.code == 0
    assert "Открытие" in result.err
    assert out.exists()


def test_that_an_error_stops_a_paper(line, tmp_path):
    change(line, lambda r: edit(opening(r), title=NO_TEXT))
    out = tmp_path / "programme.pdf"
    result = line.run("print", "programme", "--visit", MAIN_VISIT, "--out", out)
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith("Error")
    assert not out.exists()


def test_that_letters_no_font_has_are_told_f98(line, tmp_path):
    change(line, lambda r: edit(opening(r), title=LocalText("Открытие", "Opening \U0001f980")))
    result = line.run("print", "programme", "--visit", MAIN_VISIT, "--out", tmp_path / "p.pdf")
    assert result.code == 0
    assert "\U0001f980" in result.err


def test_that_a_paper_into_no_folder_is_refused_f96(line, tmp_path):
    out = tmp_path / "nowhere" / "list.csv"
    assert line.run("print", "participants", "--visit", MAIN_VISIT, "--out", out).code == 1
    assert not out.parent.exists()


OLD_VISIT = "2025-09-boskovice-out"
REMINDERS = {"bus_of_minors_on", "registration_by_hotel"}
"""What the rules of countries say of a visit that lacks nothing, a month before it."""


def test_that_a_good_visit_has_only_the_reminders_of_the_law(line):
    result = line.run("check", "--visit", MAIN_VISIT, "--json")
    assert {found["code"] for found in result.document} == REMINDERS
    assert result.code == 1


def test_that_a_visit_long_over_has_no_findings(line):
    result = line.run("check", "--visit", OLD_VISIT, "--json")
    assert (result.code, result.document) == (0, [])
    assert "0 findings" in line.run("check", "--visit", OLD_VISIT).out


def test_that_findings_are_listed_and_are_exit_code_one(line):
    change(line, lambda r: edit(opening(r), title=LocalText(ru="Открытие")))
    result = line.run("check", "--visit", MAIN_VISIT, "--json")
    assert result.code == 1
    (found,) = (one for one in result.document if one["code"] not in REMINDERS)
    assert (found["code"], found["severity"]) == ("title_untranslated", "warning")
    assert (found["subject"], found["field"]) == ("Открытие", "title")
    assert found["message"]
    words = line.run("check", "--visit", MAIN_VISIT)
    assert (words.code, words.out.splitlines()[-1]) == (1, "3 findings")


def test_that_a_ninth_guest_is_found(line):
    person = make_person(surname_native="Extra")

    def join(records):
        return Insert(make_participation(records.delegation(Side.GUEST), person))

    change(line, lambda _records: Insert(person))
    change(line, join)
    assert line.run("check", "--visit", MAIN_VISIT).code == 1


def test_that_documents_are_listed_as_promised_to_scripts(line):
    rows = line.run("documents", "--json").document
    assert {"programme", "participants"} <= {row["kind"] for row in rows}
    keys = {"kind", "title", "when", "formats", "languages", "recipient"}
    assert all(set(row) == keys for row in rows)
    assert "pdf" in line.run("documents").out


def demonstrated(line, folder, *options):
    return line.raw("demo", "--dir", folder, "--lang", "en", *options)


def test_that_the_demonstration_writes_its_papers_and_says_where(line, tmp_path):
    folder = tmp_path / "shown here"
    result = demonstrated(line, folder, "--no-window")
    assert (result.code, result.err, line.windows) == (0, "", [])
    names = {path.name for path in folder.iterdir()}
    assert names == {"visits.kpt", "demo-programme.pdf", "demo-participants.xlsx"}
    assert all(str(folder / name) in result.out for name in names)
    assert len(PdfReader(folder / "demo-programme.pdf").pages) >= 2


def test_that_a_demonstration_replaces_only_a_demonstration(line, tmp_path):
    folder = tmp_path / "demo"
    demonstrated(line, folder, "--no-window")
    line.raw("new-visit", "--partner", "Brno", "--start", "2027-10-03",
             "--store", folder / "visits.kpt")  # fmt: skip
    assert demonstrated(line, folder, "--no-window").code == 0
    rows = line.raw("visits", "--json", "--store", folder / "visits.kpt").document
    assert len(rows) == 3


@pytest.mark.parametrize("own", [b"", b"somebody's letter", None])
def test_that_a_file_of_somebody_elses_is_not_overwritten(line, tmp_path, own):
    folder = tmp_path / "demo"
    folder.mkdir()
    store = folder / "visits.kpt"
    if own is None:
        line.raw("new-visit", "--partner", "Brno", "--start", "2027-10-03", "--store", store)
    else:
        store.write_bytes(own)
    before = store.read_bytes()
    result = demonstrated(line, folder, "--no-window")
    assert (result.code, result.out) == (1, "")
    assert store.read_bytes() == before
    assert [path.name for path in folder.iterdir()] == ["visits.kpt"]


def test_that_a_demonstration_in_a_file_instead_of_a_folder_is_a_sentence(line, tmp_path):
    (tmp_path / "demo").write_text("a file")
    result = demonstrated(line, tmp_path / "demo", "--no-window")
    assert (result.code, result.out) == (3, "")


def test_that_the_window_shows_the_demonstration_where_there_is_a_screen(
    line, tmp_path, monkeypatch
):
    monkeypatch.delenv(demo.NO_WINDOW, raising=False)
    monkeypatch.setattr(screen, "has_screen", lambda: True)
    monkeypatch.setattr(screen, "check_libraries", lambda: None)
    monkeypatch.setattr(screen, "PROBE", "pass")
    demonstrated(line, tmp_path / "demo")
    (window,) = line.windows
    assert window.store == str(tmp_path / "demo" / "visits.kpt")
    assert window.visit == MAIN_VISIT


def test_that_a_window_that_cannot_start_does_not_spoil_the_demonstration(
    line, tmp_path, monkeypatch
):
    def lack():
        raise EnvironmentFault("window_libraries_missing", packages="libegl1 libxcb-shape0")

    monkeypatch.delenv(demo.NO_WINDOW, raising=False)
    monkeypatch.setattr(screen, "has_screen", lambda: True)
    monkeypatch.setattr(screen, "check_libraries", lack)
    result = demonstrated(line, tmp_path / "demo")
    assert (result.code, line.windows) == (0, [])
    assert "libegl1 libxcb-shape0" in result.err
    assert (tmp_path / "demo" / "demo-programme.pdf").exists()


def test_that_without_a_screen_the_demonstration_says_how_to_see_it(line, tmp_path, monkeypatch):
    monkeypatch.delenv(demo.NO_WINDOW, raising=False)
    monkeypatch.setattr(screen, "has_screen", lambda: False)
    result = demonstrated(line, tmp_path / "demo")
    assert (result.code, line.windows) == (0, [])
    assert "no screen" in result.out


def test_that_a_variable_keeps_the_window_shut(line, tmp_path, monkeypatch):
    monkeypatch.setenv(demo.NO_WINDOW, "1")
    monkeypatch.setattr(screen, "has_screen", lambda: True)
    assert demonstrated(line, tmp_path / "demo").code == 0
    assert line.windows == []


def test_that_findings_are_told_in_every_language(line):
    change(line, lambda r: edit(opening(r), title=LocalText(ru="Открытие")))
    told = [
        json.dumps(line.run("check", "--visit", MAIN_VISIT, "--json", lang=lang).document)
        for lang in ("ru", "en", "cs")
    ]
    assert len(set(told)) == 3
