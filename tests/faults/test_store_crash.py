"""Crashes and full disks: what was said to be saved is there, and nothing is there by half."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.records import Participation, Person
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.storage.store import open_store
from tests.helpers.factories import make_person
from tests.helpers.stores import make_store

KILLS = 15

WRITER = """
import sys
from datetime import UTC, datetime
from tests.helpers.factories import make_participation, make_person
from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.records import Delegation
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.storage.store import open_store

store = open_store(sys.argv[1])
desk = ChangeDesk(store)
with store.reading() as reader:
    delegation = reader.find(Delegation)[0]
print("ready", flush=True)
for number in range(10_000):
    people = [make_person(surname_native=f"{sys.argv[2]}-{number}") for _ in range(20)]
    rows = [make_participation(delegation, person) for person in people]
    desk.apply(Change(Label("import"), tuple(Insert(record) for record in (*people, *rows))))
    print(f"{sys.argv[2]}-{number}", flush=True)
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "visits.kpt"


def _start(path, run, **how):
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(run)],
        stdout=subprocess.PIPE,
        text=True,
        **how,
    )


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a signal of POSIX")
def test_f01_f03_that_a_kill_at_any_moment_loses_nothing_and_leaves_nothing_by_half(path):
    """F07 as well: each later child begins by recovering what the one before it left."""
    make_store(path)
    chance = random.Random(1)
    acknowledged: set[str] = set()
    for run in range(KILLS):
        child = _start(path, run)
        assert child.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0, 0.06))
        child.send_signal(signal.SIGKILL)
        acknowledged |= set(child.stdout.read().split())
        child.stdout.close()
        child.wait()
    store = open_store(path)
    assert store.verify() == []
    with store.reading() as reader:
        names = [p.surname_native for p in reader.find(Person) if "-" in p.surname_native]
        rows, entries = reader.count(Participation), len(reader.journal())
    store.close()
    assert acknowledged <= set(names)
    assert acknowledged
    assert all(names.count(name) == 20 for name in set(names))
    assert rows == len(names) + 16
    assert entries == len(set(names))


FILLER = """
import resource, signal, sys
from tests.helpers.factories import make_person
from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.records import Person
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.storage.store import open_store

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = open_store(sys.argv[1])
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
saved = 0
person = make_person(note="x" * 20_000)
try:
    while True:
        with store.writing() as work:
            work.execute([Insert(make_person(note="x" * 20_000))])
        saved += 1
except EnvironmentFault as fault:
    print(fault.key, "free" in fault.facts)
resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
with store.writing() as work:
    work.execute([Insert(person)])
with store.reading() as reader:
    print(reader.count(Person) - saved)
store.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="limits of POSIX")
def test_f19_that_a_full_disk_is_said_and_the_next_save_works(path):
    open_store(path, create=True).close()
    done = subprocess.run(
        [sys.executable, "-c", FILLER, str(path)], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("store_full True\n1\n", "")


@pytest.mark.parametrize("caught", [False, True])
def test_f18_that_a_store_which_may_not_grow_says_so_and_loses_nothing(path, caught):
    """SQLITE_FULL makes SQLite roll back by itself; that second error must not hide the first."""
    make_store(path)
    store = open_store(path)

    def fill():
        with store.writing() as work:
            work._connection.exec_driver_sql("PRAGMA max_page_count=100")
            work.execute([Insert(make_person(surname_native="first"))])
            try:
                work.execute([Insert(make_person(note="x" * 2_000_000))])
            except EnvironmentFault:
                if not caught:
                    raise
                with pytest.raises(EnvironmentFault):
                    work.execute([Insert(make_person(surname_native="second"))])

    with pytest.raises(EnvironmentFault, match="store_full") as fault:
        fill()
    assert int(fault.value.facts["free"]) >= 0
    store.close()
    store = open_store(path)
    with store.reading() as reader:
        assert reader.count(Person) == 16
    with store.writing() as work:
        work.execute([Insert(make_person(note="x" * 2_000_000))])
    store.close()
