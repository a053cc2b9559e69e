"""The live filter over 10,000 participants: what is typed is on the screen within 100 ms (U32)."""

import gc
import random
from dataclasses import replace
from datetime import date, timedelta
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from kpt_desktop.domain.enums import Consent, Role
from kpt_desktop.domain.records import Person
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.events import Events
from kpt_desktop.gui.prompts import QtPrompts
from kpt_desktop.gui.tabs.participants import ParticipantsTab
from kpt_desktop.gui.tasks import Tasks
from tests.helpers.factories import make_participation, make_visit_records

PEOPLE = 10_000
MOST_SECONDS = 0.100
TYPED = "dvo рак 2009"
ROUNDS = 3
"""Each key counts by its median: a neighbour of the test machine is no stall of the window."""

_PARTS = ("nov", "ková", "dvo", "řák", "ёл", "кин", "жук", "ов", "сели", "верст", "hor", "áček")


def _name(chance):
    return "".join(chance.choice(_PARTS) for _ in range(3)).title()


def _person(chance):
    return Person(
        surname_native=_name(chance),
        given_native=_name(chance),
        surname_cyr=_name(chance),
        birth_date=date(2008, 1, 1) + timedelta(days=chance.randrange(900)),
        citizenship=chance.choice(("CZ", "RU", "SK")),
        doc_number=f"{chance.randrange(10**8):08d}",
        phone=f"+420 {chance.randrange(10**9):09d}",
        email=f"{chance.randrange(10**6)}@example.org",
        home_address=f"{_name(chance)} {chance.randrange(200)}",
    )


def crowd():
    """A visit with very many participants."""
    chance = random.Random(7)
    records = make_visit_records(0, 0)
    delegation = next(iter(records.delegations.values()))
    people = [_person(chance) for _ in range(PEOPLE)]
    rows = [
        make_participation(
            delegation, person, order=n, role=Role.STUDENT, guardian_consent=Consent.GIVEN,
            study_class="IT3", languages="EN B1, RU A1", diet="без глютена",
        )
        for n, person in enumerate(people)
    ]  # fmt: skip
    return replace(
        records,
        persons={person.id: person for person in people},
        participations={row.id: row for row in rows},
    )


@pytest.fixture
def tab(qtbot):
    context = Context(Tasks(), Events(), QtPrompts(), lambda: date(2026, 9, 1), "ru")
    made = ParticipantsTab(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.show_visit(crowd())
    gc.collect()
    qtbot.waitUntil(lambda: not made._idle.isActive() and not context.tasks.busy, timeout=60_000)
    yield made
    context.tasks.close()


def _press(box, char):
    """Press a key of any alphabet; the ordinary test keys know only Latin ones."""
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, 0, none, char))


def keystrokes(box, repaint, text):
    """The seconds from each key to the table painted."""
    times = []
    for char in text:
        began = perf_counter()
        _press(box, char)
        repaint()
        times.append(perf_counter() - began)
    return times


def qt_floor(qtbot, tab):
    """The same rows in Qt's own model and filter, all in C++: one key, one paint."""
    model = QStandardItemModel()
    for row in range(PEOPLE):
        cells = (tab.model.index(row, column).data() for column in (0, 1, 5))
        model.appendRow([QStandardItem(cell) for cell in cells])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    view = QTableView()
    view.setModel(proxy)
    qtbot.addWidget(view)
    view.resize(1366, 768)
    view.show()
    times = []
    for end in range(1, 6):
        began = perf_counter()
        proxy.setFilterFixedString("novak"[:end])
        view.viewport().repaint()
        times.append(perf_counter() - began)
    return median(times)


@pytest.mark.benchmark
def test_that_a_key_in_the_filter_is_painted_within_100_ms(qtbot, tab):
    box = tab.bar.filter_box
    box.setFocus()
    rounds = []
    for _ in range(ROUNDS):
        times = keystrokes(box, tab.table.viewport().repaint, TYPED)
        shown = tab.model.rowCount()
        rounds.append([*times, _cleared(box, tab)])
    times = [median(key) for key in zip(*rounds, strict=True)]
    floor = qt_floor(qtbot, tab)
    print(f"filter: {[round(1000 * t) for t in times]} ms, Qt's own {round(1000 * floor)} ms")
    assert 0 < shown < PEOPLE
    assert max(times) <= max(MOST_SECONDS, 3 * floor), (times, floor)


def _cleared(box, tab):
    began = perf_counter()
    box.clear()
    tab.table.viewport().repaint()
    return perf_counter() - began


@pytest.mark.benchmark
def test_that_a_sort_is_painted_within_half_a_second(tab):
    began = perf_counter()
    tab.table.sortByColumn(0, tab.table.horizontalHeader().sortIndicatorOrder())
    tab.table.viewport().repaint()
    taken = perf_counter() - began
    print(f"sort: {round(1000 * taken)} ms")
    assert taken <= 0.5
