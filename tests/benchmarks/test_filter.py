"""The table of 10,000 participants: filter, sorting, scrolling, and blocks of cells (U32)."""

import gc
import random
from dataclasses import replace
from datetime import date, timedelta
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from kpt_desktop.domain.enums import (
    ConsentAnswer,
    ConsentKind,
    ContactKind,
    LanguageLevel,
    PaperKind,
    Role,
)
from kpt_desktop.domain.records import Consent, Contact, Language, Paper, Person
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.current_visit import CurrentVisit
from kpt_desktop.gui.events import Events
from kpt_desktop.gui.models.column_filters import ColumnFilter
from kpt_desktop.gui.models.participants_model import COLUMNS
from kpt_desktop.gui.models.sorting import SortBy
from kpt_desktop.gui.prompts import QtPrompts
from kpt_desktop.gui.tabs.participants import ParticipantsTab
from kpt_desktop.gui.tasks import Tasks
from kpt_desktop.services.change_desk import ChangeDesk
from tests.gui.helpers import store_visit
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
        home_address=f"{_name(chance)} {chance.randrange(200)}",
    )


def _paper(chance, person):
    return Paper(
        person_id=person.id, kind=PaperKind.PASSPORT, number=f"{chance.randrange(10**8):08d}"
    )


def _contacts(chance, person):
    phone, mail = f"+420 {chance.randrange(10**9):09d}", f"{chance.randrange(10**6)}@example.org"
    for kind, value in ((ContactKind.PHONE, phone), (ContactKind.EMAIL, mail)):
        yield Contact(person_id=person.id, kind=kind, value=value)


def _languages(person):
    for order, (language, level) in enumerate((("en", "B1"), ("ru", "A1"))):
        yield Language(
            person_id=person.id, language=language, level=LanguageLevel(level), order=order
        )


def _consents(row):
    yield Consent(participation_id=row.id, kind=ConsentKind.TRAVEL, answer=ConsentAnswer.GIVEN)


def crowd():
    """A visit with very many participants."""
    chance = random.Random(7)
    records = make_visit_records(0, 0)
    delegation = next(iter(records.delegations.values()))
    people = [_person(chance) for _ in range(PEOPLE)]
    rows = [
        make_participation(
            delegation, person, order=n, role=Role.STUDENT, study_class="IT3",
            diet="без глютена",
        )
        for n, person in enumerate(people)
    ]  # fmt: skip
    return replace(
        records,
        persons={person.id: person for person in people},
        participations={row.id: row for row in rows},
        papers=_by_id(_paper(chance, person) for person in people),
        contacts=_by_id(one for person in people for one in _contacts(chance, person)),
        languages=_by_id(one for person in people for one in _languages(person)),
        consents=_by_id(one for row in rows for one in _consents(row)),
    )


def _by_id(records):
    return {record.id: record for record in records}


@pytest.fixture
def stored(qapp, store):
    """What the tab is given when there is a real store behind it."""
    made = Context(Tasks(), Events(), QtPrompts(), lambda: date(2026, 9, 1), "ru")
    made.store, made.desk = store, ChangeDesk(store)
    made.desk.subscribe(made.events.change_applied.emit)
    yield made
    made.tasks.close()


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
    tab.model.sort_by((SortBy("surname_native"),))
    tab.table.viewport().repaint()
    taken = perf_counter() - began
    print(f"sort: {round(1000 * taken)} ms")
    assert taken <= 0.5


@pytest.mark.benchmark
def test_that_a_sort_by_two_columns_and_a_column_filter_are_painted_without_a_stall(tab):
    took = {}
    began = perf_counter()
    tab.model.sort_by((SortBy("citizenship"), SortBy("birth_date", descending=True)))
    tab.table.viewport().repaint()
    took["sort by two"] = perf_counter() - began
    began = perf_counter()
    tab.filters.put("citizenship", ColumnFilter(frozenset({"CZ"})))
    tab.table.viewport().repaint()
    took["column filter"] = perf_counter() - began
    began = perf_counter()
    tab.filters.menu.fill("doc_number")
    took["menu of a head"] = perf_counter() - began
    print({name: f"{1000 * seconds:.0f} ms" for name, seconds in took.items()})
    assert max(took.values()) <= 0.5, took


@pytest.mark.benchmark
def test_that_scrolling_to_the_right_with_names_that_stay_is_not_felt(tab):
    bar, times = tab.table.horizontalScrollBar(), []
    for step in range(1, 21):
        began = perf_counter()
        bar.setValue(step * 20)
        tab.table.viewport().repaint()
        times.append(perf_counter() - began)
    assert tab.table.sticky.places()
    print(f"scroll: {1000 * median(times):.0f} ms")
    assert median(times) <= MOST_SECONDS


BLOCK_ROWS, MOST_PASTE_SECONDS = 1_000, 1.0
BLOCK = {
    "surname_native": "Новакова", "given_native": "Анна", "role": "студент",
    "surname_lat": "NOVAKOVA", "given_lat": "ANNA", "surname_cyr": "Новакова", "given_cyr": "Анна",
    "sex": "женский", "birth_date": "01.02.2009", "birth_place": "Брно", "citizenship": "CZ",
    "doc_number": "45112083", "doc_expiry": "01.02.2031", "org": "VOŠ a SŠ", "class": "IT4",
    "phone": "+420 600 000 001", "email": "anna@example.org", "diet": "без глютена",
    "room": "214", "note": "приедет позже",
}  # fmt: skip


def _line(number):
    """A row of the block that has its own number, date, phone and address, as people do."""
    own = {
        "surname_native": f"Новакова{number}", "doc_number": f"{45_000_000 + number}",
        "birth_date": (date(2008, 1, 1) + timedelta(days=number)).strftime("%d.%m.%Y"),
        "phone": f"+420 600 {number:06d}", "email": f"anna{number}@example.org",
    }  # fmt: skip
    return "\t".join({**BLOCK, **own}.values())


@pytest.mark.benchmark
def test_that_a_block_of_1000_by_20_is_pasted_within_a_second_as_one_undo(qtbot, stored):
    """From Ctrl+V to the painted table; over the people of a full visit, and beyond its end."""
    records = store_visit(stored, make_visit_records(BLOCK_ROWS // 2, 0))
    current = CurrentVisit(stored)
    tab = ParticipantsTab(stored)
    stored.events.visit_shown.connect(tab.show_visit)
    qtbot.addWidget(tab)
    tab.resize(1366, 768)
    tab.show()
    current.choose(records.visit.id)
    tab.show_columns(list(BLOCK))
    qtbot.waitUntil(lambda: tab.model.rowCount() == BLOCK_ROWS, timeout=60_000)
    qtbot.waitUntil(lambda: not tab._idle.isActive() and not stored.tasks.busy, timeout=60_000)
    QGuiApplication.clipboard().setText("\n".join(_line(n) for n in range(BLOCK_ROWS)))
    took = {}
    for name, row in (("over people", 0), ("beyond the end", BLOCK_ROWS - 1)):
        tab.table.go_to(tab.model.index(row, COLUMNS.index("surname_native")))
        gc.collect()
        began = perf_counter()
        tab._on_paste()
        tab.table.viewport().repaint()
        took[name] = perf_counter() - began
        qtbot.waitUntil(lambda: not stored.tasks.busy, timeout=60_000)
    print({name: f"{1000 * seconds:.0f} ms" for name, seconds in took.items()})
    assert tab.model.rowCount() == 2 * BLOCK_ROWS - 1
    assert tab.model.drafts == {}
    assert len(stored.open_desk.history()) == 3
    assert max(took.values()) <= MOST_PASTE_SECONDS, took
