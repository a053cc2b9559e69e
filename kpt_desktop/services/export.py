"""The participant list as a spreadsheet or CSV, with the columns the user chose."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from kpt_desktop.documents.head import country_name
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.fields import FIELDS, NEVER_EXPORTED, FieldType, Privacy
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.rendering.sheet import SheetData, Value
from kpt_desktop.texts import text

FORMATS = ("xlsx", "csv")

DEFAULT_COLUMNS = (
    "role", "surname_native", "given_native", "surname_lat", "given_lat", "surname_cyr",
    "given_cyr", "patronymic", "sex", "birth_date", "citizenship", "org", "study_field", "year",
    "class", "phone", "email", "languages", "room",
)  # fmt: skip
"""Neither identity documents nor health and belief: those leave only when asked for."""


def is_sensitive(key: str) -> bool:
    """Tell whether a column holds identity documents, health or belief: off unless asked for."""
    return FIELDS[key].privacy in {Privacy.IDENTITY, Privacy.SPECIAL}


def export_list(
    records: VisitRecords,
    columns: Sequence[str],
    form: str,
    lang: str,
    side: Side | None = None,
    rows: Sequence[UUID] | None = None,
) -> bytes:
    """Return the list in a file's bytes.

    Args:
        records: of the visit.
        columns: field keys in the wanted order; fields that never leave the program are left out.
        form: ``xlsx`` or ``csv``.
        lang: of headers and of words for closed values.
        side: one delegation only.
        rows: ids of participations in the wanted order; None takes all in the list's order.

    Raises:
        UserError: ``format_unknown``.
    """
    sheet = list_sheet(records, columns, lang, side, rows)
    return render_sheet(sheet, form)


def render_sheet(sheet: SheetData, form: str) -> bytes:
    """Return a table in a file's bytes.

    Raises:
        UserError: ``format_unknown``.
    """
    return render_sheets((sheet,), form)


def render_sheets(sheets: Sequence[SheetData], form: str) -> bytes:
    """Return tables in a file's bytes: all in a workbook, the first in a text file.

    Raises:
        UserError: ``format_unknown``, ``cell_too_long``.
    """
    if form == "xlsx":
        from kpt_desktop.rendering.xlsx import render_workbook

        return render_workbook(sheets)
    if form == "csv":
        from kpt_desktop.rendering.csv import render_csv

        return render_csv(sheets[0])
    raise UserError("format_unknown", format=form)


def list_sheet(
    records: VisitRecords,
    columns: Sequence[str],
    lang: str,
    side: Side | None = None,
    rows: Sequence[UUID] | None = None,
) -> SheetData:
    """Return the list as a table of real dates and plain texts."""
    keys = [key for key in columns if key not in NEVER_EXPORTED]
    people = _chosen(records, side, rows)
    title = text(lang, "paper", "participants.title")
    return SheetData(
        name=title,
        title=f"{title} · {records.visit.title.best(lang)}",
        headers=tuple(text(lang, "fields", key) for key in keys),
        rows=[[_value(records, row, key, lang) for key in keys] for row in people],
        page_words=text(lang, "paper", "sheet.page"),
    )


def _chosen(
    records: VisitRecords, side: Side | None, rows: Sequence[UUID] | None
) -> Sequence[Participant]:
    people = records.participants(side)
    if rows is None:
        return people
    by_id = {row.participation.id: row for row in people}
    return [by_id[one] for one in rows if one in by_id]


def _value(records: VisitRecords, row: Participant, key: str, lang: str) -> Value:
    field = FIELDS[key]
    value: Any = row.value(key)
    if key == "org" and not value:
        organisation = records.organisations[row.delegation.organisation_id]
        return organisation.short_name.best(lang)
    if not value:
        return None
    if field.form == FieldType.CHOICE:
        return text(lang, "values", f"{type(value).__name__}.{value.value}")
    if field.form == FieldType.COUNTRY:
        return country_name(value, lang)
    if field.form == FieldType.PICTURE:
        return text(lang, "values", "photo.there")
    found: Value = value
    return found
