"""Papers of a visit: what there is, what lacks for one, and its bytes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kpt_desktop.documents.packs.build import MadePack, build_pack
from kpt_desktop.documents.packs.declaration import Pack
from kpt_desktop.documents.packs.gates import destination
from kpt_desktop.documents.packs.making import Making
from kpt_desktop.documents.packs.page import Table
from kpt_desktop.documents.partner_form import form_languages
from kpt_desktop.domain.country_rules import Law
from kpt_desktop.domain.enums import Severity, Side
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.rendering import typst
from kpt_desktop.rendering.sheet import SheetData
from kpt_desktop.services.export import render_sheets
from kpt_desktop.services.file_names import safe_name
from kpt_desktop.services.paper_builders import (
    BUILDERS,
    PROGRAMMES,
    TEMPLATES,
    PaperOptions,
    records_for,
)
from kpt_desktop.services.paper_catalogue import DOCUMENTS, LANGUAGE_CHOICES, Document
from kpt_desktop.services.rules import rule_book
from kpt_desktop.texts import LANGUAGES, text

__all__ = [
    "DOCUMENTS",
    "LANGUAGE_CHOICES",
    "PROGRAMMES",
    "Document",
    "LivePaper",
    "PaperOptions",
    "Prepared",
    "Rendered",
    "is_for",
    "parse_languages",
    "prepare",
    "prepare_live",
    "suggested_name",
    "usual_languages",
]


@dataclass(frozen=True, slots=True)
class Rendered:
    """A paper's bytes, and the characters that no font here could show."""

    content: bytes
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A paper ready to be made, with what lacks for it.

    Attributes:
        sheets: its tables as a spreadsheet holds them, none for what is no table.
        columns: keys of the fields that it shows.
        people: how many it names.
    """

    kind: str
    languages: tuple[str, ...]
    missing: tuple[Finding, ...]
    sheets: tuple[SheetData, ...]
    columns: tuple[str, ...]
    people: int
    _page: Mapping[str, Any]
    _template: str

    @property
    def refused(self) -> bool:
        """Return whether something in it must be mended before it may go."""
        return any(finding.severity == Severity.ERROR for finding in self.missing)

    def render(self, form: str = "pdf") -> bytes:
        """Return the paper's bytes.

        Raises:
            UserError: ``format_unknown``.
            EnvironmentFault: the typesetter cannot run.
        """
        return self.render_whole(form).content

    def render_whole(self, form: str = "pdf") -> Rendered:
        """Return the paper's bytes with what had to be left out of it; raises as :meth:`render`."""
        if form == "pdf":
            made = typst.typeset(self._template, self._page)
            return Rendered(made.content, made.left_out)
        if not self.sheets or form not in DOCUMENTS[self.kind].formats:
            raise UserError("format_unknown", format=form)
        return Rendered(render_sheets(self.sheets, form))

    def pictures(self, ppi: float = 144) -> list[bytes]:
        """Return a PNG of each page."""
        return typst.render_png(self._template, self._page, ppi)


def _sheet(made: MadePack, table: Table, lang: str) -> SheetData:
    return SheetData(
        name=table.heading[0].text,
        title=f"{made.page.title} · {made.page.running}",
        headers=tuple(heading.text for heading in table.columns),
        rows=[[one.value for one in row] for row in table.rows],
        page_words=text(lang, "paper", "sheet.page"),
    )


def parse_languages(wanted: str) -> tuple[str, ...]:
    """Return the languages of a choice like ``ru+en``.

    Raises:
        UserError: ``languages_unknown``.
    """
    parts = tuple(part.strip().lower() for part in wanted.split("+"))
    _check_languages(parts)
    return parts


def _check_languages(languages: Sequence[str]) -> None:
    known = all(lang in LANGUAGES for lang in languages)
    if not known or len(set(languages)) != len(languages) or not 1 <= len(languages) <= 2:
        raise UserError("languages_unknown", wanted="+".join(languages))


def prepare(
    kind: str,
    records: VisitRecords,
    languages: tuple[str, ...],
    options: PaperOptions | None = None,
) -> Prepared:
    """Return a paper ready to be made, and what lacks for it.

    Args:
        kind: a key of :data:`DOCUMENTS`.
        records: of the visit.
        languages: one or two of ru, en, cs, the main one first.
        options: None takes the defaults.

    Raises:
        UserError: ``document_unknown``, ``languages_unknown``, ``version_unknown``.
    """
    if kind not in DOCUMENTS:
        raise UserError("document_unknown", kind=kind)
    _check_languages(languages)
    options = options or PaperOptions()
    if (pack := DOCUMENTS[kind].pack) is not None:
        return _prepare_pack(pack, records, languages, options)
    printed = records_for(kind, records, options)
    needs = DOCUMENTS[kind].needs
    judged = tuple(found for found in judge(printed, languages) if found.code in needs)
    built = BUILDERS[kind](printed, languages, options)
    missing = (*built.gaps, *judged)
    return Prepared(
        kind,
        languages,
        missing,
        built.sheets,
        built.columns,
        built.people,
        built.page,
        TEMPLATES.get(kind, kind),
    )


def _prepare_pack(
    pack: Pack, records: VisitRecords, languages: tuple[str, ...], options: PaperOptions
) -> Prepared:
    """Return a pack ready to be made; no deadline in it depends on the day it is made."""
    law = Law(rule_book(records.settings), options.made.date() if options.made else date.min)
    making = Making(pack, records, languages, options.told_in or languages[0], law)
    made = build_pack(making, options.recipient, options.made)
    sheets = tuple(_sheet(made, table, languages[0]) for table in made.page.tables)
    page = made.page.data()
    return Prepared(
        pack.kind, languages, made.missing, sheets, made.columns, made.people, page, "pack"
    )


def usual_languages(kind: str, records: VisitRecords) -> str:
    """Return the choice of languages that a paper's recipient most likely reads.

    Args:
        kind: a key of :data:`DOCUMENTS`.
        records: of the visit: the hosts, the partner or the guests are the recipient's countrymen.
    """
    document = DOCUMENTS[kind]
    if document.pack is None:
        return document.languages[0]
    if document.pack.languages:
        host = form_languages(records.organisation(Side.HOST).country)[0]
        both = f"{host}+en"
        is_bilingual = "+" in document.languages[0]
        return both if is_bilingual and both in document.languages else document.languages[0]
    return form_languages(destination(document.pack.reader, records))[0]


def is_for(kind: str, records: VisitRecords) -> bool:
    """Tell whether a visit needs a paper: not one that another country's law asks for."""
    pack = DOCUMENTS[kind].pack
    return pack is None or pack.host in {"", records.organisation(Side.HOST).country}


@dataclass(frozen=True, slots=True)
class LivePaper:
    """A programme for the screen alone; equal ones have equal pages."""

    kind: str
    page: Mapping[str, Any]

    def render(self) -> Rendered:
        """Return a PDF: untagged, with a link for each row's item.

        Raises:
            EnvironmentFault: the typesetter cannot run.
        """
        made = typst.typeset(self.kind, self.page, "live")
        return Rendered(made.content, made.left_out)


def prepare_live(
    kind: str,
    records: VisitRecords,
    languages: tuple[str, ...],
    options: PaperOptions | None = None,
) -> LivePaper:
    """Return a programme for the page beside the grid; nobody is asked what lacks for it.

    Args:
        kind: one of :data:`PROGRAMMES`.
        records: of the visit.
        languages: one or two of ru, en, cs, the main one first.
        options: what to print; rows always know their items, and pages are never folded.
    """
    chosen = replace(options or PaperOptions(), live=True, folded=False)
    built = BUILDERS[kind](records_for(kind, records, chosen), languages, chosen)
    return LivePaper(TEMPLATES.get(kind, kind), built.page)


def suggested_name(records: VisitRecords, kind: str, lang: str, form: str) -> str:
    """Return a file name like ``2026-10 Boskovice - programme.pdf`` (U64, T11, F96).

    Args:
        records: of the visit.
        kind: a key of :data:`DOCUMENTS`.
        lang: of the words; ``ru+en`` counts as its first.
        form: the ending.
    """
    main = lang.split("+", maxsplit=1)[0]
    visit, partner = records.visit, records.partner
    place = partner.city.best(main) or partner.short_name.best(main)
    word = text(main, "paper", f"file.{kind}")
    month = f"{visit.start.year:04d}-{visit.start.month:02d}"
    room = 60
    return safe_name(f"{month} {place[:room]} - {word}", form)
