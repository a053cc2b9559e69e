"""Papers against the bare libraries, measured beside each other in the same run."""

import gc
import json
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import font_roboto
import pytest
import typst
from xlsxwriter.workbook import Workbook

from kpt_desktop.documents.plain_data import to_data
from kpt_desktop.documents.programme import build_programme
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.paths import resource
from kpt_desktop.rendering import typst as rendering
from kpt_desktop.rendering.sheet import SheetData
from kpt_desktop.rendering.xlsx import render_xlsx
from kpt_desktop.services import paper
from tests.helpers.sample_visit import sample_visit

pytestmark = pytest.mark.benchmark

PDF_RATIO = 1.5
PLAIN_PDF_RATIO = 2.2
XLSX_RATIO = 1.3
PEOPLE = 10_000

BARE = """
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set page(paper: "a4", margin: 20mm, footer: context counter(page).display("1 / 1", both: true))
#set text(font: "Libertinus Serif", size: 10pt, lang: d.languages.first())
#set table.cell(breakable: false)
#let part(w) = text(lang: w.lang, w.text)
#let said(words) = {
  words.slice(0, calc.min(1, words.len())).map(part).join()
  for w in words.slice(calc.min(1, words.len())) [ \\ #text(size: 8.8pt, style: "italic", part(w)) ]
}
= #said(d.heading)
#said(d.dates)
#for party in d.parties [ #said(party.name) #said(party.leader) ]
#for day in d.days [
  == #said(day.heading)
  #table(
    columns: (28mm, 1fr, 44mm, 25mm), stroke: none,
    table.header(..(d.labels.time, d.labels.event, d.labels.place, d.labels.audience).map(said)),
    ..day.rows.map(r => (r.time, r.title, r.place, r.audience).map(said)).flatten(),
  )
]
#for contact in d.contacts [ #said(contact.name) #contact.lines.map(said).join() ]
"""


def fastest_of(rounds: int, *works: Callable[[int], object], warm: int = 2) -> tuple[float, ...]:
    """Seconds of the fastest run of each, taking turns: other work on the machine only adds."""
    for number in range(warm):
        for work in works:
            work(-1 - number)
    taken: list[list[float]] = [[] for _ in works]
    for number in range(rounds):
        for work, times in zip(works, taken, strict=True):
            gc.collect()
            start = time.perf_counter()
            work(number)
            times.append(time.perf_counter() - start)
    return tuple(min(times) for times in taken)


def edited(records: VisitRecords, number: int) -> VisitRecords:
    """Every item has other words each time, so that no cache answers for the typesetter."""
    items = {
        key: replace(
            item,
            title=LocalText(f"{item.title.ru} {number}", f"{item.title.en} {number}"),
        )
        for key, item in records.items.items()
    }
    return replace(records, items=items)


def typesetter(template: Path) -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[font_roboto.font_directory])
    return typst.Compiler(input=template, root=template.parent, font_paths=fonts)


def test_that_a_programme_costs_little_more_than_the_bare_typesetter(tmp_path: Path) -> None:
    """Records to bytes through the worker, against the same page data and nothing around them.

    The first floor is the bare typesetter with our template, the second one with the plainest
    template that says the same: a calm page may cost something, but not a multiple.
    """
    plain_template = tmp_path / "plain.typ"
    plain_template.write_text(BARE, encoding="utf-8")
    same, plain = typesetter(resource("templates", "programme.typ")), typesetter(plain_template)
    visits = [edited(sample_visit(), number) for number in range(40)]
    pages = [json.dumps(to_data(build_programme(visit, ("ru", "en")))) for visit in visits]

    def ours(number: int) -> bytes:
        return paper.prepare("programme", visits[number], ("ru", "en")).render()

    def bare(compiler: typst.Compiler, number: int) -> Any:
        data = {"data": pages[number]}
        return compiler.compile(
            format="pdf", sys_inputs=data, pdf_standards=["ua-1", "a-2a"], timestamp=0
        )

    rendering.warm_up()
    took, floor, plainest = fastest_of(20, ours, partial(bare, same), partial(bare, plain))
    print(
        f"programme {took * 1000:.1f} ms; bare {floor * 1000:.1f} ms, {took / floor:.2f} x; "
        f"plainest {plainest * 1000:.1f} ms, {took / plainest:.2f} x"
    )
    assert took <= PDF_RATIO * floor
    assert took <= PLAIN_PDF_RATIO * plainest


def people() -> list[list[Any]]:
    born = date(2008, 1, 1)
    return [
        [
            "student", f"Nováková{n}", "Tereza", f"Novakova{n}", "Tereza", "Новакова", "Тереза",
            born + timedelta(days=n % 900), "Czechia", "VOŠ a SŠ Boskovice", "IT", "3",
            f"IT{n % 4}", f"+420 600 {n:06d}", f"t{n}@skola.example", "EN B1", None, f"{n % 50}",
        ]
        for n in range(PEOPLE)
    ]  # fmt: skip


def bare_workbook(headers: list[str], rows: list[list[Any]]) -> bytes:
    """The same values and the same formats by the bare writer."""
    target = BytesIO()
    with Workbook(target, {"in_memory": True}) as book:
        page = book.add_worksheet("People")
        plain = book.add_format({"valign": "top", "text_wrap": True})
        dated = book.add_format({"valign": "top", "num_format": "dd.mm.yyyy", "align": "left"})
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, len(rows), len(headers) - 1)
        for column, header in enumerate(headers):
            page.write_string(0, column, header, plain)
            page.set_column(column, column, 15)
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row):
                if isinstance(value, date):
                    page.write_datetime(number, column, value, dated)
                elif value is not None:
                    page.write_string(number, column, value, plain)
    return target.getvalue()


def test_that_ten_thousand_people_cost_little_more_than_the_bare_writer() -> None:
    rows = people()
    headers = [f"Column {n}" for n in range(len(rows[0]))]
    sheet = SheetData("People", "People", headers, rows)
    took, floor = fastest_of(
        3, lambda _: render_xlsx(sheet), lambda _: bare_workbook(headers, rows), warm=1
    )
    print(f"workbook {took:.2f} s, bare {floor:.2f} s, {took / floor:.2f} x")
    assert took <= XLSX_RATIO * floor
