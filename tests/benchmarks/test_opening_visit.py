"""Opening a visit costs what the visit holds, however many people the store knows."""

import gc
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from statistics import median
from time import perf_counter

import pytest

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import ConsentAnswer
from kpt_desktop.domain.field_writing import writes
from kpt_desktop.services.visits import load_visit
from kpt_desktop.storage.store import open_store
from tests.helpers.factories import all_records, make_visit_records

SMALL, LARGE = 100, 10_000
PEOPLE = 16
MOST_RATIO = 1.2
ROUNDS = 60

TOLD = {
    "doc_number": "45112083", "doc_expiry": date(2031, 1, 1), "visa_no": "24 1", "insurer": "ČPP",
    "policy_no": "0000123", "phone": "+420 600 000 001", "email": "t@example.org",
    "guardian_name": "Nováková", "guardian_phone": "+420 600 000 002", "languages": "EN B1, RU A1",
    "c_pd": ConsentAnswer.GIVEN, "c_photo": ConsentAnswer.GIVEN,
    "guardian_consent": ConsentAnswer.GIVEN,
}  # fmt: skip


def full_visit(number):
    """A visit of sixteen people of whom everything usual is told."""
    records = make_visit_records(code=f"2026-10-visit-{number}")
    for row in records.participants():
        records = records.foreseeing(Change(Label("x"), writes(row, TOLD)))
    return records


@contextmanager
def store_of(path, persons):
    store = open_store(path, create=True)
    visits = [full_visit(number) for number in range(-(-persons // PEOPLE))]
    with store.writing() as work:
        for records in visits:
            work.execute([Insert(record) for record in all_records(records)])
    yield store, visits[len(visits) // 2]
    store.close()


def seconds(store, visit):
    began = perf_counter()
    records = load_visit(store, visit.id)
    rows = records.participants()
    taken = perf_counter() - began
    assert len(rows) == PEOPLE
    return taken


@pytest.mark.benchmark
def test_that_a_visit_opens_as_fast_in_a_store_of_ten_thousand_people(tmp_path):
    with (
        store_of(tmp_path / "small.kpt", SMALL) as (small, few),
        store_of(tmp_path / "large.kpt", LARGE) as (large, many),
    ):
        loaded = load_visit(large, many.visit.id)
        assert loaded == replace(many, settings=loaded.settings)
        gc.collect()
        gc.disable()
        # Turn and turn about, so that a busy machine slows both alike.
        pairs = [(seconds(small, few.visit), seconds(large, many.visit)) for _ in range(ROUNDS)]
        gc.enable()
    base, found = (median(times) for times in zip(*pairs, strict=True))
    print(f"visit of {PEOPLE}: {1000 * base:.2f} ms of {SMALL}, {1000 * found:.2f} ms of {LARGE}")
    assert found <= MOST_RATIO * base
