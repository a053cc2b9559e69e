"""The form for a partner: written from what is known, read back by the import of lists."""

from kpt_desktop.documents.partner_form import (
    build_form,
    form_languages,
    with_russian,
)
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.paper import suggested_name


def form_language(records: VisitRecords, side: Side) -> str:
    """Return the language a side most likely reads."""
    return form_languages(records.organisation(side).country)[0]


def partner_form(records: VisitRecords, side: Side, lang: str, *, blank: bool = False) -> bytes:
    """Return the form in a file's bytes (XLSX), in a language and in Russian.

    Args:
        records: of the visit.
        side: whose people are asked about.
        lang: the partner's language.
        blank: with nobody in it, for a partner we know nobody of (U41).

    Raises:
        UserError: ``cell_too_long``.
    """
    from kpt_desktop.rendering.form_xlsx import render_form

    return render_form(build_form(records, side, with_russian(lang), blank=blank))


def form_name(records: VisitRecords, lang: str) -> str:
    """Return what the form's file is called (U64)."""
    return suggested_name(records, "form", lang, "xlsx")
