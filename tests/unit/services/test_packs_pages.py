"""Printed lists: forty people with long names fit their columns and pages (U62)."""

from datetime import datetime
from functools import cache

import pytest

from kpt_desktop.documents.packs.catalogue import PACKS
from kpt_desktop.domain.enums import Side
from kpt_desktop.services.paper import PaperOptions, prepare
from tests.helpers.packs import big_visit, full_visit, small_visit
from tests.helpers.pdf import fonts_of, letters_of, outside, overlaps, pages_of

MADE = datetime(2026, 9, 1, 14, 2)  # noqa: DTZ001 - the foot says local time
OPTIONS = PaperOptions(recipient="Гостиница «Нева»", made=MADE)


@cache
def forty():
    return big_visit()


def page_of(kind, languages, records=None):
    return prepare(kind, records or forty(), languages, OPTIONS).render()


@pytest.mark.parametrize("languages", [("ru", "en"), ("cs",)])
@pytest.mark.parametrize("kind", PACKS)
def test_that_nothing_is_cut_or_set_upon_other_letters(kind, languages):
    """U62, F98"""
    records = full_visit("CZ") if kind == "lodging_report" else forty()
    pdf = page_of(kind, languages, records)
    assert all(fonts_of(pdf).values())
    assert outside(pdf) == []
    assert overlaps(pdf) == []


@pytest.mark.parametrize("kind", ["embassy", "hotel", "insurer", "migration"])
def test_that_everybody_is_on_the_paper(kind):
    letters = letters_of(page_of(kind, ("ru",)))
    for row in forty().participants(Side.GUEST):
        assert row.value("doc_number" if kind != "insurer" else "policy_no") in letters


@pytest.mark.parametrize("kind", ["embassy", "hotel", "security", "insurer"])
def test_that_headings_are_repeated_and_every_page_says_for_whom(kind):
    pages = pages_of(page_of(kind, ("ru",)))
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert "№" in page or "Когда приходят" in page
        assert "Для: Гостиница «Нева» · составлено 01.09.2026, 14:02" in page
        assert f"{number} / {len(pages)}" in page


def test_that_the_drivers_page_names_no_passenger():
    first, *others = pages_of(page_of("bus", ("ru",), full_visit()))
    names = {row.person.surname_native for row in full_visit().participants(Side.GUEST)}
    assert not any(name in first for name in names)
    assert all(any(name in page for page in others) for name in names)


def test_that_the_kitchens_list_begins_a_page():
    *before, kitchen = pages_of(page_of("canteen", ("ru",), full_visit()))
    assert "Только для шеф-повара" in kitchen
    assert "Nováková" in kitchen
    assert not any("Nováková" in page for page in before)


@pytest.mark.parametrize("kind", ["embassy", "hotel", "security", "insurer", "migration", "bus"])
def test_that_one_guest_is_a_page(kind):
    assert letters_of(page_of(kind, ("ru",), small_visit()))
