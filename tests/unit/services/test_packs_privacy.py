"""No list gives more than its own: each field of everybody is a canary, each file is searched."""

import io
from functools import cache

import openpyxl
import pytest

from kpt_desktop.documents.packs.catalogue import PACKS
from kpt_desktop.domain.fields import FIELDS, Privacy
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.paper import DOCUMENTS, PaperOptions, prepare
from tests.helpers.packs import CANARIES, canaries_in, canary_visit, shown
from tests.helpers.pdf import letters_of

GUARDED = {Privacy.IDENTITY, Privacy.SPECIAL}
FILES = [(kind, form) for kind in PACKS for form in DOCUMENTS[kind].formats]


@cache
def canaries(host: str) -> VisitRecords:
    return canary_visit(host)


def prepared_for(kind, lang="ru"):
    records = canaries(PACKS[kind].host or "RU")
    return prepare(kind, records, (lang,), PaperOptions())


def text_in(content, form):
    if form == "pdf":
        return letters_of(content)
    if form == "csv":
        return content.decode("utf-8-sig")
    book = openpyxl.load_workbook(io.BytesIO(content))
    values = [cell for page in book for row in page.iter_rows(values_only=True) for cell in row]
    return "\n".join(f"{v:%d.%m.%Y}" if hasattr(v, "strftime") else str(v) for v in values)


def test_that_every_kind_of_value_has_its_own_canary():
    written = [shown(value) for value in CANARIES.values()]
    assert len(set(written)) == len(written)
    guarded = {key for key, field in FIELDS.items() if field.privacy in GUARDED}
    assert guarded <= CANARIES.keys() | {"entries_count"}


@pytest.mark.parametrize(("kind", "form"), FILES)
def test_that_a_file_holds_nothing_beyond_its_list(kind, form):
    found = canaries_in(text_in(prepared_for(kind).render(form), form))
    pack = PACKS[kind]
    assert found <= set(pack.fields)
    for key in found:
        if FIELDS[key].privacy in GUARDED:
            assert pack.letter in FIELDS[key].lists, key
    assert not found & {"note", "note_internal", "health", "medication"}


@pytest.mark.parametrize("kind", PACKS)
@pytest.mark.parametrize("lang", ["ru", "en", "cs"])
def test_that_the_log_names_every_field_that_the_file_holds(kind, lang):
    prepared = prepared_for(kind, lang)
    found = canaries_in(text_in(prepared.render("xlsx"), "xlsx"))
    assert found, "the canaries are seen at all"
    assert found <= set(prepared.columns)


@pytest.mark.parametrize("kind", PACKS)
def test_that_paper_and_spreadsheet_hold_the_same(kind):
    prepared = prepared_for(kind)
    in_book = canaries_in(text_in(prepared.render("xlsx"), "xlsx"))
    on_paper = canaries_in(text_in(prepared.render("pdf"), "pdf"))
    assert on_paper == in_book


def test_that_each_guarded_field_of_a_list_is_really_in_it():
    """The test above would be blind if nothing were written at all."""
    found = canaries_in(text_in(prepared_for("migration").render("xlsx"), "xlsx"))
    assert {"doc_number", "visa_no", "mig_card", "doc_issuer"} <= found
    kitchen = canaries_in(text_in(prepared_for("canteen").render("xlsx"), "xlsx"))
    assert {"diet", "allergies"} <= kitchen


FORMULAS = ("=HYPERLINK(1)", "+7 900", "@cmd", "https://x.example", "-1+1", " =1")


@pytest.mark.parametrize("formula", FORMULAS)
def test_that_formulas_and_links_stay_text(formula):
    """T1, T2, F64"""
    from tests.helpers.packs import full_visit, with_values

    records = full_visit("CZ")
    records = with_values(records, records.participants(), purpose=formula)
    prepared = prepare("lodging_report", records, ("cs",))
    book = openpyxl.load_workbook(io.BytesIO(prepared.render("xlsx")))
    page = book.active
    typed = [cell for row in page.iter_rows() for cell in row if cell.value == formula]
    assert len(typed) == 8
    assert all(cell.data_type == "s" and cell.hyperlink is None for cell in typed)
    lines = prepared.render("csv").decode("utf-8-sig").splitlines()
    assert not any(f";{formula};" in line for line in lines) or formula.startswith("https")


def test_that_the_czech_report_opens_in_excel():
    """T19: a byte order mark, semicolons, Czech letters."""
    from tests.helpers.packs import full_visit

    content = prepare("lodging_report", full_visit("CZ"), ("cs",)).render("csv")
    assert content.startswith(b"\xef\xbb\xbf")
    head = content.decode("utf-8-sig").splitlines()[0]
    assert head.startswith("Č.;Příjmení podle pasu;Jméno podle pasu;Datum narození;")


def test_that_an_unknown_format_of_a_pack_is_refused():
    from kpt_desktop.errors import UserError

    with pytest.raises(UserError) as caught:
        prepared_for("hotel").render("csv")
    assert caught.value.key == "format_unknown"
