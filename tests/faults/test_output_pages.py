"""Faults of what is printed: hostile words, no items, too many items."""

from dataclasses import replace
from typing import Any

import pytest

from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services import paper
from tests.helpers.factories import make_item
from tests.helpers.pdf import letters_of, outside, overlaps, pages_of, text_of
from tests.helpers.sample_visit import sample_visit

HOSTILE = (
    '#read("/etc/passwd")',
    "$x^2$ *bold* _it_ [c] `raw` <label> @ref \\ // /* ~",
    '#{1+1} #sys.inputs #import "@preview/x:1.0.0"',
    "<b>Tom & Jerry</b> &amp; <img src=//host/share>",
    "{{ name }} {title} %s ${HOME}",
    "Robert'); DROP TABLE items;--",
)


def with_items(*values: dict[str, Any]) -> VisitRecords:
    """The sample visit whose Monday holds just these items."""
    records = sample_visit()
    monday = records.days_in_order()[1]
    others = {key: item for key, item in records.items.items() if item.day_id != monday.id}
    made = [make_item(records.visit, monday, order=n, **v) for n, v in enumerate(values)]
    return replace(records, items=others | {item.id: item for item in made})


def printed(records: VisitRecords, *languages: str) -> bytes:
    return paper.prepare("programme", records, languages or ("ru", "en")).render()


def assert_nothing_is_lost_or_over_the_edge(pdf: bytes) -> None:
    assert outside(pdf) == []
    assert overlaps(pdf) == []


@pytest.mark.parametrize("words", HOSTILE)
def test_that_signs_of_any_language_are_printed_as_they_are(words: str) -> None:
    """F65, T8, F63: in a title, a place, a note, an audience, a name, an address."""
    records = with_items(
        {
            "title": LocalText(words),
            "place": LocalText(words),
            "note": LocalText(words),
            "audience": words,
        }
    )
    named = {
        key: replace(school, director_name=words, address=words, phone=words)
        for key, school in records.organisations.items()
    }
    pdf = printed(replace(records, organisations=named))
    assert letters_of(pdf).count(words.replace(" ", "")) >= 4
    assert "root:" not in text_of(pdf)
    assert_nothing_is_lost_or_over_the_edge(pdf)


@pytest.mark.parametrize("words", ["x" * 10_000, "слово " * 1_700, "a\n" * 400])
def test_that_a_title_longer_than_a_page_goes_on_on_the_next(words: str) -> None:
    """F54: ten thousand characters, none of them cut or over the edge."""
    pdf = printed(with_items({"title": LocalText(words)}), "ru")
    letter = words[0]
    assert letters_of(pdf).count(letter) >= words.count(letter)
    assert len(pages_of(pdf)) > 3
    assert_nothing_is_lost_or_over_the_edge(pdf)


@pytest.mark.parametrize("letter", ["W", "Ж", "/", "张", "ם"])
def test_that_sixty_letters_without_a_blank_fit_their_column(letter: str) -> None:
    """F98: in every column at once, in the list too."""
    word = letter * 60
    item = {"title": LocalText(word), "place": LocalText(word), "audience": word}
    assert_nothing_is_lost_or_over_the_edge(printed(with_items(item)))
    records = sample_visit()
    named = {
        key: replace(person, surname_native=word, given_native=word)
        for key, person in records.persons.items()
    }
    belonging = {
        key: replace(row, org=word, study_class=word) for key, row in records.participations.items()
    }
    longest = replace(records, persons=named, participations=belonging)
    pdf = paper.prepare("participants", longest, ("ru", "en")).render()
    assert_nothing_is_lost_or_over_the_edge(pdf)


def test_that_sixty_items_a_day_repeat_the_heading_and_tear_no_row() -> None:
    """F97: every row whole on one page, every page with its heading, none empty."""
    rows = [
        {
            "title": LocalText(f"Начало {n:02d} " + "слово " * 12 + f"конец {n:02d}"),
            "start": 420 + 10 * n,
            "end": 429 + 10 * n,
        }
        for n in range(60)
    ]
    pages = pages_of(printed(with_items(*rows), "ru"))
    holding = [page for page in pages if "Начало" in page]
    assert len(holding) > 2
    assert all(("Время" in page and "Событие" in page) or "продолжение" in page for page in holding)
    assert sum("(продолжение)" in page for page in pages) == len(holding) - 1
    for n in range(60):
        (page,) = [page for page in pages if f"Начало {n:02d}" in page]
        assert f"конец {n:02d}" in page
    assert all(len(page) > 100 for page in pages)


def test_that_five_hundred_items_are_all_there() -> None:
    """F72."""
    rows = [{"title": LocalText(f"Пункт-{n:03d}")} for n in range(500)]
    said = text_of(printed(with_items(*rows), "ru"))
    assert all(f"Пункт-{n:03d}" in said for n in range(500))


def test_that_a_day_that_fits_a_page_is_not_torn() -> None:
    pages = pages_of(printed(sample_visit()))
    for day, (first, last) in {
        "Понедельник": ("Торжественное открытие", "Экскурсия в крепость"),
        "Вторник": ("Модуль C", "Судостроительный завод"),
        "Пятница": ("Открытый урок", "Прощальный ужин"),
    }.items():
        (page,) = [page for page in pages if day in page]
        assert first in page
        assert last in page


def test_that_a_programme_without_items_says_that_it_is_being_made() -> None:
    """F97: no blank page."""
    records = sample_visit()
    (page,) = pages_of(printed(replace(records, items={})))
    assert page.count("Программа дня уточняется.") == 7
    (page,) = pages_of(printed(replace(records, items={}, days={})))
    assert "Программа составляется." in page


def test_that_pictures_and_foreign_letters_never_become_empty_boxes() -> None:
    """F58, F60, F98: what no font has is left out and reported, right-to-left stays."""
    words = "\U0001f389 Праздник שלום مرحبا \u202eabc"
    prepared = paper.prepare("programme", with_items({"title": LocalText(words)}), ("ru",))
    made = prepared.render_whole()
    said = text_of(made.content)
    assert "Праздник" in said
    assert "abc" in said
    assert "\U0001f389" in said or "\U0001f389" in made.left_out
    assert "\u202e" not in said
    assert_nothing_is_lost_or_over_the_edge(made.content)


def test_that_an_item_over_midnight_and_one_before_dawn_are_printed() -> None:
    """F71: nothing is invisible on paper."""
    said = text_of(printed(with_items({"start": 1410, "end": 1500}, {"start": 0, "end": 5}), "en"))
    assert "23:30–01:00" in said
    assert "00:00–00:05" in said
