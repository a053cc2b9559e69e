"""Reading a partner's list of 10,000 rows to a preview, against the bare reader."""

import statistics
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.helpers import sheets

pytestmark = pytest.mark.benchmark
ROOT = Path(__file__).parents[2]
ROWS = 10_000
TIME_LIMIT, MEMORY_LIMIT = 4.0, 3.0
PAIRS = 3

PEAK = """
import re, sys
from pathlib import Path
def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
path = Path(sys.argv[1])
"""
BARE = """
import openpyxl
book = openpyxl.load_workbook(path, read_only=True)
rows = [row for row in book.worksheets[0].iter_rows(values_only=True)]
assert len(rows) == 10_001
print(peak())
"""
CHILD = """
from kpt_desktop.intake.read import load_book
book = load_book(path)
print(peak())
"""
OURS = """
from datetime import date
from kpt_desktop.intake.list_proposal import propose_list
before = peak()
proposal = propose_list(path, today=date(2026, 9, 1))
assert len(proposal.rows) == 10_000
print(before, peak())
"""


@pytest.fixture(scope="module")
def big_list(tmp_path_factory):
    """A list as Boskovice sends it, only longer."""
    head = sheets.CZECH_LIST[3]
    rows = [
        (
            number, f"Novák{number}", "Jan", "žák", "IT4",
            date(2009, 1, 1) + timedelta(number % 700), 40_000_000 + number, date(2031, 5, 28),
            "ČR", "+420 741 534 022", None, "B1",
        )
        for number in range(1, ROWS + 1)
    ]  # fmt: skip
    return sheets.write_xlsx(tmp_path_factory.mktemp("big") / "list.xlsx", (head, *rows))


def measure(code, path):
    """Seconds of a process of its own, and the kilobytes it tells."""
    began = time.perf_counter()
    command = [sys.executable, "-c", PEAK + code, str(path)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return time.perf_counter() - began, [int(word) for word in done.stdout.split()]


def test_that_a_long_list_is_previewed_within_four_bare_readings(big_list):
    pairs = [(measure(OURS, big_list)[0], measure(BARE, big_list)[0]) for _ in range(PAIRS)]
    ratio = statistics.median(ours / bare for ours, bare in pairs)
    print(f"preview / bare reader: time {ratio:.2f}, limit {TIME_LIMIT}")
    assert ratio <= TIME_LIMIT


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="peaks are read from /proc")
def test_that_a_preview_takes_at_most_three_times_the_memory_of_the_bare_reader(big_list):
    """The child that reads lives beside us as we are before; our own peak comes when it is gone."""
    (bare,), (child,) = measure(BARE, big_list)[1], measure(CHILD, big_list)[1]
    before, own = measure(OURS, big_list)[1]
    ratio = max(before + child, own) / bare
    print(f"preview / bare reader: memory {ratio:.2f}, limit {MEMORY_LIMIT}")
    assert ratio <= MEMORY_LIMIT
