"""Papers from end to end: what lacks, what is printed, what the file is called."""

import csv
import io
from dataclasses import replace

import openpyxl
import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services import paper
from kpt_desktop.services.file_names import safe_name
from kpt_desktop.texts import LANGUAGES, text
from tests.helpers.factories import make_item, make_visit_records
from tests.helpers.pdf import fonts_of, outside, overlaps, pages_of, text_of
from tests.helpers.sample_visit import sample_visit

CHOICES = [("ru", "en"), ("ru",), ("en",), ("cs",), ("ru", "cs"), ("cs", "en"), ("en", "ru")]


@pytest.mark.parametrize("languages", CHOICES)
@pytest.mark.parametrize("kind", ["programme", "participants"])
def test_that_every_paper_is_whole_in_every_language(kind: str, languages: tuple[str, ...]) -> None:
    """F98: fonts inside, text to be selected, nothing over the edge or upon other letters."""
    pdf = paper.prepare(kind, sample_visit(), languages).render()
    said = text_of(pdf)
    assert all(fonts_of(pdf).values())
    assert outside(pdf) == []
    assert overlaps(pdf) == []
    probes = {"ru": "октября 2026 г.", "en": "October 2026", "cs": "října 2026"}
    assert all(probes[lang] in said for lang in languages)


def test_that_the_programme_says_what_when_where_and_whom_to_call() -> None:
    said = text_of(paper.prepare("programme", sample_visit(), ("ru", "en")).render())
    for part in (
        "УТВЕРЖДАЮ", "А. В. Соколова", "Программа приёма делегации", "4–10 октября 2026 г.",
        "ГБПОУ ЛО «Кировский политехнический техникум»", "Понедельник, 5 октября",
        "Monday, 5 October", "соревнования", "09:00–09:40", "Торжественное открытие",
        "Opening ceremony", "актовый зал", "assembly hall", "студенты", "около 17:45",
        "вечером", "+420 516 000 000", "office@kpt.example",
    ):  # fmt: skip
        assert part in said, part


def test_that_pages_are_numbered_of_all() -> None:
    pages = pages_of(paper.prepare("programme", sample_visit(), ("ru", "en")).render())
    assert [f"{n} / {len(pages)}" in page for n, page in enumerate(pages, 1)] == [True] * len(pages)


def test_that_the_pdf_is_tagged_titled_and_knows_its_language() -> None:
    reader = pypdf.PdfReader(
        io.BytesIO(paper.prepare("programme", sample_visit(), ("cs",)).render())
    )
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "cs"
    assert reader.metadata is not None
    assert reader.metadata.title is not None
    assert reader.metadata.title.startswith("Program přijetí delegace")
    headings = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert any("Program přijetí" in heading for heading in headings)


def test_that_the_same_data_give_the_same_bytes() -> None:
    first = paper.prepare("programme", sample_visit(), ("ru", "en")).render()
    paper.typst.close()
    assert paper.prepare("programme", sample_visit(), ("ru", "en")).render() == first


def test_that_what_lacks_for_the_paper_is_listed_before_it_is_printed() -> None:
    records = sample_visit()
    monday = records.days_in_order()[1]
    item = make_item(records.visit, monday, title=LocalText("Музей"), start=1200, end=1260)
    records = replace(records, items={**records.items, item.id: item})
    codes = [found.code for found in paper.prepare("programme", records, ("ru", "en")).missing]
    assert codes == ["title_untranslated"]
    assert paper.prepare("programme", records, ("ru",)).missing == ()
    assert paper.prepare("participants", records, ("en",)).missing == ()
    headless = paper.prepare("participants", make_visit_records(), ("ru",)).missing
    assert {found.code for found in headless} == {"no_leader"}


def test_that_the_list_is_also_a_workbook_and_a_csv() -> None:
    prepared = paper.prepare("participants", sample_visit(), ("ru",), paper.PaperOptions())
    page = openpyxl.load_workbook(io.BytesIO(prepared.render("xlsx"))).active
    assert page["C4"].value == "Nováková Tereza"
    assert page["E4"].value == 2009
    lines = prepared.render("csv").decode("utf-8-sig").splitlines()
    rows = list(csv.reader(lines, delimiter=";"))
    assert rows[3][2:4] == ["Nováková Tereza", "Новакова Тереза"]
    assert len(rows) == 17


def test_that_one_delegation_can_be_printed_alone() -> None:
    chosen = paper.PaperOptions(side=Side.HOST)
    said = text_of(paper.prepare("participants", sample_visit(), ("ru",), chosen).render())
    assert "Ёлкин Егор" in said
    assert "Nováková" not in said


def test_that_pictures_of_the_pages_can_be_had_for_the_screen() -> None:
    pictures = paper.prepare("participants", sample_visit(), ("ru",)).pictures(ppi=40)
    assert [picture[:4] for picture in pictures] == [b"\x89PNG"]


@pytest.mark.parametrize("form", ["docx", "xlsx", ""])
def test_that_a_format_the_paper_has_not_is_refused(form: str) -> None:
    with pytest.raises(UserError) as caught:
        paper.prepare("programme", sample_visit(), ("ru",)).render(form)
    assert caught.value.key == "format_unknown"


@pytest.mark.parametrize("wanted", ["", "de", "ru+ru", "ru+en+cs", "ru,en"])
def test_that_languages_we_cannot_print_are_refused(wanted: str) -> None:
    with pytest.raises(UserError) as caught:
        paper.parse_languages(wanted)
    assert caught.value.key == "languages_unknown"


def test_that_a_pair_of_languages_is_read_in_its_order() -> None:
    assert paper.parse_languages("RU + en") == ("ru", "en")
    assert all(paper.parse_languages(choice) for choice in paper.LANGUAGE_CHOICES)


def test_that_an_unknown_paper_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        paper.prepare("poster", sample_visit(), ("ru",))
    assert caught.value.key == "document_unknown"


def test_that_the_catalogue_can_be_read_in_every_language() -> None:
    for document in paper.DOCUMENTS.values():
        for lang in LANGUAGES:
            for key in (document.title_key, document.when_key, document.recipient_key):
                assert text(lang, "paper", key)


def in_city(city: str) -> VisitRecords:
    records = make_visit_records()
    partner = replace(records.partner, city=LocalText(city, city, city))
    return replace(records, organisations={**records.organisations, partner.id: partner})


def test_that_a_name_for_the_file_is_suggested() -> None:
    """U64."""
    records = sample_visit()
    name = paper.suggested_name
    assert name(records, "programme", "en", "pdf") == "2026-10 Boskovice - programme.pdf"
    assert name(records, "participants", "ru", "xlsx") == "2026-10 Босковице - участники.xlsx"
    assert name(records, "programme", "cs+en", "pdf") == "2026-10 Boskovice - program.pdf"
    assert (
        name(in_city(""), "programme", "en", "pdf") == "2026-10 VOŠ a SŠ Boskovice - programme.pdf"
    )


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j.pdf"),
        ("CON", "_CON.pdf"),
        ("com1.x", "_com1.x.pdf"),
        ("..", "file.pdf"),
        ("", "file.pdf"),
        ("name. . ", "name.pdf"),
        ("a\u202egpj", "agpj.pdf"),
        ("a\x00b\tc\nd", "ab c d.pdf"),
        ("x" * 300, "x" * 96 + ".pdf"),
    ],
)
def test_that_a_file_name_is_safe_on_every_system(stem: str, expected: str) -> None:
    """T11, F96."""
    assert safe_name(stem, "pdf") == expected


@given(st.text(max_size=300))
def test_that_any_name_stays_one_name_in_one_folder(stem: str) -> None:
    """T11: short in letters and in bytes, no path in it."""
    name = safe_name(stem, "xlsx")
    assert name.endswith(".xlsx")
    assert len(name) <= 101
    assert len(name.encode("utf-8")) <= 255
    assert not set(name) & set('/\\:*?"<>|\x00\u202e')


def test_that_a_city_with_a_path_in_it_suggests_no_path() -> None:
    name = paper.suggested_name(in_city("../../etc/passwd"), "programme", "en", "pdf")
    assert "/" not in name
