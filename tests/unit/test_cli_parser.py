"""The grammar of the command line: what is understood, and what is refused with exit code 2."""

import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop import __version__, cli
from kpt_desktop.cli.arguments import calendar_date, direction, languages, visit_kind
from kpt_desktop.domain.enums import Direction, VisitKind
from tests.helpers.command_line import CommandLine

COMMANDS = (
    "demo", "visits", "documents", "new-visit", "import-list", "import-programme", "print", "teams",
    "check", "history", "undo", "redo", "backup", "backups", "restore", "verify",
)  # fmt: skip


@pytest.fixture
def line(tmp_path):
    return CommandLine(tmp_path / "visits.kpt")


@given(st.dates(min_value=date(1000, 1, 1)))
def test_that_a_date_is_read_as_iso_and_day_first(day):
    assert calendar_date(day.isoformat()) == day
    assert calendar_date(f"{day.day}.{day.month}.{day.year}") == day
    assert calendar_date(f" {day:%d}. {day:%m}. {day.year} ") == day


@pytest.mark.parametrize("typed", ["31.04.2026", "29.02.2026", "04/10/2026", "soon", "", "4.10.26"])
def test_that_an_impossible_date_is_wrong_usage_f66(line, typed):
    result = line.run("new-visit", "--partner", "School", "--start", typed)
    assert result.code == 2
    assert "--start" in result.err
    assert not line.store.exists()


def test_that_short_and_full_words_are_understood():
    assert direction("in") is direction("incoming") is Direction.INCOMING
    assert direction("out") is Direction.OUTGOING
    assert visit_kind("experience-exchange") is VisitKind.EXPERIENCE_EXCHANGE
    assert languages("cs+en") == ("cs", "en")


@pytest.mark.parametrize("typed", ["", "de", "ru+ru", "ru+en+cs", "ru,en"])
def test_that_a_wrong_choice_of_languages_is_refused(typed):
    with pytest.raises(ValueError):  # noqa: PT011 - argparse asks for this very kind
        languages(typed)


@pytest.mark.parametrize(
    "arguments",
    [
        ["prnt"],
        ["new-visit"],
        ["new-visit", "--start", "2026-10-04"],
        ["new-visit", "--start", "2026-10-04", "--like", "a", "--mirror", "b"],
        ["import-list", "x.csv", "--visit", "v"],
        ["import-list", "x.csv", "--visit", "v", "--side", "both"],
        ["print", "programme", "--visit", "v"],
        ["print", "programme", "--visit", "v", "--out", "x.pdf", "--doc-lang", "de"],
        ["print", "poem", "--visit", "v", "--out", "x.pdf"],
        ["print", "programme", "--visit", "v", "--out", "x.exe"],
        ["undo", "--json"],
        ["visits", "--vis"],
        ["--tab", "moon"],
        ["restore"],
    ],
)
@pytest.mark.parametrize("lang", ["ru", "en", "cs"])
def test_that_wrong_usage_is_two_and_a_sentence_on_standard_error(line, arguments, lang):
    result = line.run(*arguments, lang=lang)
    assert (result.code, result.out) == (2, "")
    start = {"ru": "Команда записана", "en": "The command is", "cs": "Příkaz není"}[lang]
    assert result.err.startswith(start)
    assert not line.store.exists()


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("lang", ["ru", "en", "cs"])
def test_that_every_command_explains_itself_in_every_language(line, command, lang):
    result = line.raw(command, "--help", "--lang", lang)
    assert result.code == 0
    assert command in result.out
    assert "--store" in result.out
    assert {"ru": "Запись", "en": "Usage", "cs": "Zápis"}[lang] in result.out


def test_that_the_general_help_names_every_command(line):
    result = line.raw("--help")
    assert all(f" {command} " in result.out for command in COMMANDS)


def test_that_help_without_a_console_is_no_crash_f49(line):
    assert cli.run(["--help"], line.environment(None, None)) == 0
    assert cli.run(["nonsense"], line.environment(None, None)) == 2


def test_that_store_and_language_stand_before_or_after_the_command(line):
    line.run("new-visit", "--partner", "School", "--start", "2026-10-04")
    before = line.raw("--store", line.store, "--lang", "cs", "visits")
    after = line.raw("visits", "--lang=cs", "--store", line.store)
    assert before == after
    assert "účastníků" in before.out


def test_that_the_version_is_told(line):
    assert line.raw("--version").out == f"kpt-desktop {__version__}\n"


def test_that_without_a_command_the_window_opens_as_told(line):
    options = ["--visit", "2026-10-x-in", "--tab", "programme", "--theme", "dark"]
    assert line.run(*options).code == 0
    (window,) = line.windows
    assert window == cli.WindowOptions(
        store=str(line.store), lang="en", visit="2026-10-x-in", tab="programme", theme="dark"
    )


def test_that_a_window_without_a_screen_is_a_sentence(line, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    result = line.run()
    assert (result.code, line.windows) == (3, [])
    assert "screen" in result.err


def test_that_a_library_of_the_system_qt_lacks_is_a_sentence(line):
    line.window_fails = ImportError("libEGL.so.1: cannot open shared object file")
    result = line.run()
    assert result.code == 3
    assert "apt-get install" in result.err


def test_that_a_bug_is_told_without_what_it_says_about_people(line, tmp_path, monkeypatch):
    monkeypatch.setenv("KPT_DESKTOP_DATA", str(tmp_path / "data"))
    line.window_fails = ModuleNotFoundError("Nováková Tereza, 90100211")
    result = line.run()
    assert result.code == 3
    assert "ModuleNotFoundError" in result.err
    log = (tmp_path / "data" / "kpt-desktop.log").read_text("utf-8")
    assert "_open_window" in log
    assert "Nováková" not in log + result.err


def test_that_output_to_a_full_disk_is_an_environment_fault(line):
    class Full(io.StringIO):
        def write(self, text):
            raise OSError(28, "No space left on device")

    line.run("new-visit", "--partner", "School", "--start", "2026-10-04")
    err = io.StringIO()
    argv = ["visits", "--store", str(line.store), "--lang", "en"]
    assert cli.run(argv, line.environment(Full(), err)) == 3
    assert "full" in err.getvalue()
