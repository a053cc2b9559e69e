"""The house stands as it was planned: layers, sizes, and words that exist where they are used."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kpt_desktop.texts import LANGUAGES, family

ROOT = Path(__file__).resolve().parent.parent
CODE = sorted((ROOT / "kpt_desktop").rglob("*.py"))
PYTHON = [*CODE, *sorted((ROOT / "tests").rglob("*.py"))]
LONGEST_FILE = 400
TOP = {
    "pyproject.toml",
    "kpt_desktop",
    "resources",
    "tests",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
}

RAISED = re.compile(r"\b(?:UserError|EnvironmentFault|ConflictError)\(\s*\"([a-z0-9_]+)\"")
LABELLED = re.compile(r"\bLabel\(\s*\"([a-z0-9_.]+)\"")


def test_that_a_line_imports_only_lines_below_it():
    tool = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert tool, "import-linter is not installed"
    told = subprocess.run(
        [tool, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize("file", PYTHON, ids=lambda file: str(file.relative_to(ROOT)))
def test_that_no_file_is_too_long_to_be_read_at_once(file):
    assert len(file.read_text("utf-8").splitlines()) <= LONGEST_FILE


def test_that_the_top_level_holds_what_the_plan_names():
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        names = {path.name for path in ROOT.iterdir()} & TOP
    else:
        listed = subprocess.run(
            [git, "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
        names = {name.split("/")[0] for name in listed.splitlines()}
    assert {name for name in names if not name.startswith(".")} <= TOP


def used(pattern):
    return {
        (key, str(file.relative_to(ROOT)))
        for file in CODE
        for key in pattern.findall(file.read_text("utf-8"))
    }


@pytest.mark.parametrize(("pattern", "name"), [(RAISED, "errors"), (LABELLED, "changes")])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_what_the_code_says_has_words(pattern, name, lang):
    keys = used(pattern)
    assert len(keys) > 5
    known = family(lang, name)
    assert not [(key, file) for key, file in sorted(keys) if key not in known]


def test_that_every_command_line_word_in_the_code_exists():
    pattern = re.compile(r"\b(?:words|say|warn)\(\s*\"([a-z0-9_.]+)\"")
    files = [file for file in CODE if file.parent.name == "cli"]
    keys = {key for file in files for key in pattern.findall(file.read_text("utf-8"))}
    assert len(keys) > 20
    assert keys <= family("ru", "cli").keys()
