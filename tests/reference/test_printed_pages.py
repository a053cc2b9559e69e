"""The printed pages, word by word, as they were looked at and found good.

Where a page is changed on purpose, look at it, then write its words anew:
``python -m tests.reference.test_printed_pages``.
"""

from pathlib import Path

import pytest

from kpt_desktop.services import paper
from tests.helpers.competitions import drawn
from tests.helpers.marking import judged
from tests.helpers.packs import full_visit
from tests.helpers.pdf import pages_of
from tests.helpers.published_visit import edited, published
from tests.helpers.sample_visit import sample_visit

PAPERS = [
    (kind, langs)
    for kind, document in paper.DOCUMENTS.items()
    for langs in (("ru", "en", "cs") if document.pack else ("ru+en", "ru", "en", "cs"))
]


def printed_words(kind: str, languages: str) -> str:
    pack = paper.DOCUMENTS[kind].pack
    records = full_visit(pack.host or "RU") if pack else sample_visit()
    if kind == "programme_changes":
        records = edited(published(records))
    if kind in {"teams", "draw"}:
        records = drawn()
    if kind in {"mark-sheet", "mark-sheet-blank", "protocol", "diploma", "certificate"}:
        records = judged()
    pdf = paper.prepare(kind, records, paper.parse_languages(languages)).render()
    return "\n\f\n".join(pages_of(pdf)) + "\n"


def reference(kind: str, languages: str) -> Path:
    return Path(__file__).with_name(f"{kind}_{languages}.txt")


@pytest.mark.parametrize(("kind", "languages"), PAPERS)
def test_that_the_page_says_word_by_word_what_it_said(kind: str, languages: str) -> None:
    expected = reference(kind, languages).read_text(encoding="utf-8")
    assert printed_words(kind, languages) == expected


if __name__ == "__main__":
    for paper_kind, paper_languages in PAPERS:
        words = printed_words(paper_kind, paper_languages)
        reference(paper_kind, paper_languages).write_text(words, encoding="utf-8")
