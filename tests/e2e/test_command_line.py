"""The installed command as a script meets it: a process of its own, its streams and exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

BLOCKED = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError("libEGL.so.1: cannot open shared object file")
sys.meta_path.insert(0, Blocked())
from kpt_desktop.__main__ import main
main()
"""
"""A bare machine: Qt cannot be imported, as where its system libraries are missing."""

QUIET = {"KPT_DESKTOP_NO_WINDOW": "1"}


@pytest.fixture
def bare(tmp_path):
    """Run the program where there is no Qt, from a folder of its own."""

    def run(*arguments, **variables):
        kept = {
            name: value
            for name, value in os.environ.items()
            if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        }
        own = {
            "KPT_DESKTOP_DATA": str(tmp_path / "data"),
            "PYTHONIOENCODING": "utf-8",
            "PYTHONPATH": str(ROOT),
        }
        return subprocess.run(
            [sys.executable, "-c", BLOCKED, *map(str, arguments)],
            check=False,
            cwd=tmp_path,
            env=kept | own | variables,
            capture_output=True,
            encoding=variables.get("PYTHONIOENCODING", "utf-8"),
            timeout=120,
        )

    return run


def test_that_the_office_can_work_without_qt_from_a_new_visit_to_a_printed_list(bare, tmp_path):
    made = bare("new-visit", "--partner", "Boskovice", "--country", "CZ", "--start", "4.10.2026",
                "--json")  # fmt: skip
    assert (made.returncode, json.loads(made.stdout)) == (0, {"code": "2026-10-boskovice-in"})
    visit = ("--visit", "2026-10-boskovice-in")
    people = tmp_path / "seznam.csv"
    people.write_text("Příjmení;Jméno;Třída\nNováková;Tereza;IT3\nBeneš;Štěpán;IT3\n", "cp1250")
    read = bare("import-list", people, *visit, "--side", "guest", "--json")
    assert (read.returncode, json.loads(read.stdout)["totals"]["new"]) == (0, 2)
    assert bare("print", "participants", *visit, "--out", "list.xlsx").returncode == 0
    assert (tmp_path / "list.xlsx").stat().st_size > 0
    assert bare("print", "programme", *visit, "--doc-lang", "ru", "--out", "p.pdf").returncode == 0
    assert (tmp_path / "p.pdf").read_bytes().startswith(b"%PDF")
    checked = bare("check", *visit, "--json")
    assert (checked.returncode, json.loads(checked.stdout)[0]["severity"]) == (1, "warning")
    assert len(json.loads(bare("history", "--json").stdout)) == 2
    assert bare("undo").returncode == 0
    assert json.loads(bare("visits", "--json").stdout)[0]["participants"] == 0


def test_that_the_office_keeps_its_data_without_qt(bare):
    bare("new-visit", "--partner", "Boskovice", "--start", "4.10.2026")
    assert bare("backup").returncode == 0
    (backup,) = json.loads(bare("backups", "--json").stdout)
    bare("new-visit", "--partner", "Boskovice", "--start", "3.10.2027")
    assert bare("restore", backup["path"]).returncode == 0
    assert len(json.loads(bare("visits", "--json").stdout)) == 1
    assert bare("verify").returncode == 0


def test_that_the_demonstration_runs_on_a_bare_machine(bare, tmp_path):
    shown = bare("demo", "--lang", "en")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert (tmp_path / "kpt-demo" / "demo-programme.pdf").read_bytes().startswith(b"%PDF")


def test_that_a_missing_library_is_named_by_its_package_and_not_a_traceback(bare):
    shown = bare("demo", "--lang", "en", DISPLAY=":77")
    assert shown.returncode == 0
    assert "Traceback" not in shown.stderr
    assert shown.stderr
    window = bare("--lang", "en", WAYLAND_DISPLAY="wayland-77")
    assert window.returncode == 3
    assert "apt-get install" in window.stderr
    assert "Traceback" not in window.stderr


def test_that_commands_import_no_qt_and_nothing_heavy_until_it_is_needed(tmp_path):
    code = (
        "import sys; from kpt_desktop import cli, app; import kpt_desktop.cli.parser;"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in "
        "{'PySide6', 'shiboken6', 'sqlalchemy', 'openpyxl', 'typst', 'xlsxwriter', 'docx'}))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"


def test_that_an_old_console_and_an_awkward_name_get_along_f49(bare):
    old = {"PYTHONIOENCODING": "cp1251"}
    assert bare("new-visit", "--partner", "Zoë 张", "--start", "2026-10-04", **old).returncode == 0
    shown = bare("visits", "--lang", "ru", **old)
    assert (shown.returncode, "Zo? ?" in shown.stdout) == (0, True)
    plain = bare("visits", "--json", **old)
    assert json.loads(plain.stdout)[0]["partner"] == "Zoë 张"


def test_that_wrong_usage_refusal_and_fault_have_their_exit_codes(bare):
    assert bare("prnt").returncode == 2
    assert bare("visits").returncode == 3
    assert bare("new-visit", "--partner", " ", "--start", "2026-10-04").returncode == 1
    assert bare("--help").returncode == 0


def test_that_a_reader_who_stops_early_leaves_no_noise(tmp_path):
    command = [sys.executable, "-m", "kpt_desktop", "--help"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ | QUIET
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0
