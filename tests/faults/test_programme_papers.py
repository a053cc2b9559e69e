"""Faults of the programme's other papers: hostile and giant words, no items, too many items."""

from dataclasses import replace

import pytest

from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services import paper
from kpt_desktop.services.programme import edit_items
from kpt_desktop.services.programme_versions import publish
from tests.faults.test_output_pages import HOSTILE, with_items
from tests.helpers.pdf import letters_of, outside, overlaps, pages_of, text_of
from tests.helpers.published_visit import PUBLISHED, done
from tests.helpers.sample_visit import sample_visit

VARIANTS = ("programme_working", "programme_day", "programme_pocket")
CHANGED = (*VARIANTS, "programme_changes")


def printed(kind: str, records: VisitRecords, *languages: str, folded: bool = False) -> bytes:
    """The pages of a paper; the pocket one page by page, since a turned half reads backwards."""
    options = paper.PaperOptions(folded=folded)
    return paper.prepare(kind, records, languages or ("ru", "en"), options).render()


def renamed(records: VisitRecords) -> VisitRecords:
    """Published under plain titles, then given those of the records: all is in the sheet too."""
    plain = {key: replace(i, title=LocalText("Было")) for key, i in records.items.items()}
    before = done(replace(records, items=plain), lambda r: publish(r, PUBLISHED))
    now = {key: {"title": item.title} for key, item in records.items.items()}
    return done(before, lambda r: edit_items(r, now))


def assert_nothing_is_lost_or_over_the_edge(kind: str, pdf: bytes) -> None:
    assert outside(pdf) == [], kind
    assert overlaps(pdf) == [], kind


@pytest.mark.parametrize("kind", CHANGED)
@pytest.mark.parametrize("words", HOSTILE)
def test_that_signs_of_any_language_are_printed_as_they_are(kind: str, words: str) -> None:
    """F65, T8."""
    said = LocalText(words)
    records = with_items({"title": said, "place": said, "note": said, "audience": words})
    pdf = printed(kind, renamed(records))
    assert letters_of(pdf).count(words.replace(" ", "")) >= 1
    assert "root:" not in text_of(pdf)
    assert_nothing_is_lost_or_over_the_edge(kind, pdf)


@pytest.mark.parametrize("kind", CHANGED)
@pytest.mark.parametrize("words", ["x" * 6_000, "слово " * 1_000, "a\n" * 300])
def test_that_a_title_longer_than_a_page_goes_on_on_the_next(kind: str, words: str) -> None:
    """F54: none of it is cut or over the edge."""
    pdf = printed(kind, renamed(with_items({"title": LocalText(words)})), "ru")
    assert letters_of(pdf).count(words[0]) >= words.count(words[0])
    assert_nothing_is_lost_or_over_the_edge(kind, pdf)


@pytest.mark.parametrize("kind", CHANGED)
@pytest.mark.parametrize("letter", ["W", "/", "张"])
def test_that_sixty_letters_without_a_blank_fit_their_column(kind: str, letter: str) -> None:
    """F98: in every column at once."""
    word = letter * 60
    item = {
        "title": LocalText(word), "place": LocalText(word), "audience": word,
        "responsible": word, "note_internal": word,
    }  # fmt: skip
    assert_nothing_is_lost_or_over_the_edge(kind, printed(kind, renamed(with_items(item))))


@pytest.mark.parametrize("kind", CHANGED)
def test_that_sixty_items_a_day_tear_no_row_and_leave_no_page_empty(kind: str) -> None:
    """F97: every row whole on one page, and each page that goes on says so."""
    rows = [
        {
            "title": LocalText(f"Начало {n:02d} " + "слово " * 12 + f"конец {n:02d}"),
            "start": 420 + 10 * n,
            "end": 429 + 10 * n,
        }
        for n in range(60)
    ]
    pdf = printed(kind, renamed(with_items(*rows)), "ru")
    pages = pages_of(pdf)
    for n in range(60):
        (page,) = [page for page in pages if f"Начало {n:02d}" in page]
        assert f"конец {n:02d}" in page
    assert all(len(page) > 60 for page in pages)
    assert_nothing_is_lost_or_over_the_edge(kind, pdf)
    if kind in VARIANTS:
        assert any("Понедельник, 5 октября (продолжение)" in page for page in pages)


@pytest.mark.parametrize("kind", VARIANTS)
def test_that_a_programme_without_items_says_that_it_is_being_made(kind: str) -> None:
    """F97: no blank page."""
    records = sample_visit()
    pages = pages_of(printed(kind, replace(records, items={})))
    assert sum(page.count("Программа дня уточняется.") for page in pages) == 7
    pages = pages_of(printed(kind, replace(records, items={}, days={})))
    assert any("Программа составляется." in page for page in pages)
    assert all(page.strip() for page in pages)


@pytest.mark.parametrize("kind", CHANGED)
def test_that_foreign_letters_never_become_empty_boxes(kind: str) -> None:
    """F58, F98."""
    words = "\U0001f389 Праздник שלום țară ağaç \u202eabc"
    prepared = paper.prepare(kind, renamed(with_items({"title": LocalText(words)})), ("ru",))
    made = prepared.render_whole()
    said = text_of(made.content)
    assert "abc" in said
    assert "\U0001f389" in said or "\U0001f389" in made.left_out
    assert "\u202e" not in said


def test_that_a_usual_day_fits_its_page() -> None:
    """The day sheet is one page a day, in whichever size of letters that takes."""
    for languages in (("ru",), ("ru", "en"), ("cs",)):
        assert len(pages_of(printed("programme_day", sample_visit(), *languages))) == 7


def test_that_folding_puts_all_pages_on_sheets_of_a4() -> None:
    """Eight small pages a sheet, four on each side; four fit one side alone."""
    small = len(pages_of(printed("programme_pocket", sample_visit(), "ru")))
    assert 4 < small <= 8
    folded = printed("programme_pocket", sample_visit(), "ru", folded=True)
    assert len(pages_of(folded)) == 2
    records = sample_visit()
    few = {key: item for key, item in records.items.items() if item.order == 0}
    card = printed("programme_pocket", replace(records, items=few), "ru", folded=True)
    assert len(pages_of(card)) == 1
