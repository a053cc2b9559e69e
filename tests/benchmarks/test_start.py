"""From the start of the process to the first painted window."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.sample import fill_with_sample

pytestmark = pytest.mark.benchmark
ROOT = Path(__file__).parents[2]
LIMIT = 2.0
PAIRS = 7


def seconds(*arguments):
    command = [sys.executable, "-m", "tests.helpers.first_paint", *arguments]
    began = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        line = process.stdout.readline()
        took = time.perf_counter() - began
    assert line == "painted\n"
    return took


def test_that_the_window_is_painted_within_twice_a_bare_window(store, store_path):
    fill_with_sample(ChangeDesk(store))
    store.close()
    seconds("bare"), seconds("program", str(store_path))
    ratios = [seconds("program", str(store_path)) / seconds("bare") for _ in range(PAIRS)]
    print(f"start / bare window: median {statistics.median(ratios):.2f}, limit {LIMIT}")
    assert statistics.median(ratios) <= LIMIT
