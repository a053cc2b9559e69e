"""Papers of a visit: what there is, what lacks for one, and its bytes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kpt_desktop.documents.participant_list import build_participant_list, table_of
from kpt_desktop.documents.plain_data import to_data
from kpt_desktop.documents.programme import ProgrammeOptions, build_programme
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.rendering import typst
from kpt_desktop.rendering.sheet import SheetData
from kpt_desktop.services.export import render_sheet
from kpt_desktop.services.file_names import safe_name
from kpt_desktop.services.paper_catalogue import DOCUMENTS, LANGUAGE_CHOICES, Document
from kpt_desktop.texts import LANGUAGES, text

__all__ = [
    "DOCUMENTS",
    "LANGUAGE_CHOICES",
    "Document",
    "PaperOptions",
    "Prepared",
    "Rendered",
    "parse_languages",
    "prepare",
    "suggested_name",
]


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """What may be chosen for a paper; each kind heeds what concerns it."""

    approval: bool | None = None
    contacts: bool = True
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """A paper's bytes, and the characters that no font here could show."""

    content: bytes
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A paper ready to be made, with what lacks for it."""

    kind: str
    languages: tuple[str, ...]
    missing: tuple[Finding, ...]
    _page: Mapping[str, Any]
    _sheet: SheetData | None = None

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
            made = typst.typeset(self.kind, self._page)
            return Rendered(made.content, made.left_out)
        if self._sheet is None or form not in DOCUMENTS[self.kind].formats:
            raise UserError("format_unknown", format=form)
        return Rendered(render_sheet(self._sheet, form))

    def pictures(self, ppi: float = 144) -> list[bytes]:
        """Return a PNG of each page, as the live page shows them."""
        return typst.render_png(self.kind, self._page, ppi)


_Builder = Callable[
    [VisitRecords, tuple[str, ...], PaperOptions], tuple[Mapping[str, Any], SheetData | None]
]


def _programme(
    records: VisitRecords, languages: tuple[str, ...], options: PaperOptions
) -> tuple[Mapping[str, Any], SheetData | None]:
    chosen = ProgrammeOptions(options.approval, options.contacts)
    return to_data(build_programme(records, languages, chosen)), None


def _participants(
    records: VisitRecords, languages: tuple[str, ...], options: PaperOptions
) -> tuple[Mapping[str, Any], SheetData | None]:
    page = build_participant_list(records, languages, side=options.side)
    headers, rows = table_of(page)
    sheet = SheetData(
        name=page.heading[0].text,
        title=page.title,
        headers=headers,
        rows=rows,
        page_words=text(languages[0], "paper", "sheet.page"),
    )
    return to_data(page), sheet


_BUILDERS: Mapping[str, _Builder] = {"programme": _programme, "participants": _participants}


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
        UserError: ``document_unknown``, ``languages_unknown``.
    """
    if kind not in DOCUMENTS:
        raise UserError("document_unknown", kind=kind)
    _check_languages(languages)
    needs = DOCUMENTS[kind].needs
    missing = tuple(found for found in judge(records, languages) if found.code in needs)
    page, sheet = _BUILDERS[kind](records, languages, options or PaperOptions())
    return Prepared(kind, languages, missing, page, sheet)


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
