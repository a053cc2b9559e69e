"""Packs for others, as the window and batches ask for them: one choice, one file on its way out."""

from dataclasses import dataclass
from datetime import datetime

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.issued import Issue
from kpt_desktop.services.paper import (
    DOCUMENTS,
    PaperOptions,
    Prepared,
    is_for,
    parse_languages,
    prepare,
    usual_languages,
)
from kpt_desktop.texts import LANGUAGES, text


@dataclass(frozen=True, slots=True)
class PackChoice:
    """A pack that is asked for.

    Attributes:
        languages: a choice like ``ru+en``.
        form: an ending without the dot.
        recipient: free text; empty takes the usual words.
    """

    kind: str
    languages: str
    form: str
    recipient: str = ""


@dataclass(frozen=True, slots=True)
class Packed:
    """A pack's file on its way out, and the characters that no font here could show."""

    issue: Issue
    left_out: str = ""


def pack_kinds(records: VisitRecords) -> tuple[str, ...]:
    """Return the packs a visit may need, in the order of the catalogue."""
    return tuple(
        kind
        for kind, document in DOCUMENTS.items()
        if document.pack is not None and is_for(kind, records)
    )


def usual_choice(kind: str, records: VisitRecords, recipient: str = "") -> PackChoice:
    """Return a pack as its recipient most likely wants it."""
    return PackChoice(kind, usual_languages(kind, records), DOCUMENTS[kind].formats[0], recipient)


def usual_recipient(kind: str, records: VisitRecords, lang: str) -> str:
    """Return the words for a pack's recipient until the user has others: the partner by name."""
    if kind == "partner":
        return records.partner.short_name.best(lang)
    return text(lang, "paper", DOCUMENTS[kind].recipient_key)


def prepared_pack(
    records: VisitRecords, choice: PackChoice, told_in: str, made: datetime | None = None
) -> Prepared:
    """Return a pack ready to be looked at.

    Args:
        records: of the visit.
        choice: what is asked for.
        told_in: the language of what is missing. A recipient in the usual words of any language
            is named on paper in the paper's own.
        made: the local time that the foot names.

    Raises:
        UserError: ``document_unknown``, ``languages_unknown``.
    """
    usual = {usual_recipient(choice.kind, records, lang) for lang in LANGUAGES}
    named = "" if choice.recipient in usual else choice.recipient
    options = PaperOptions(recipient=named, made=made, told_in=told_in)
    return prepare(choice.kind, records, parse_languages(choice.languages), options)


def packed(records: VisitRecords, choice: PackChoice, made: datetime) -> Packed:
    """Return a pack's file on its way out.

    Raises:
        UserError: ``pack_refused`` where something must be mended first; ``format_unknown``.
        EnvironmentFault: the typesetter cannot run.
    """
    languages = parse_languages(choice.languages)
    prepared = prepared_pack(records, choice, languages[0], made)
    if prepared.refused:
        raise UserError("pack_refused")
    rendered = prepared.render_whole(choice.form)
    recipient = choice.recipient or usual_recipient(choice.kind, records, languages[0])
    issue = Issue(
        visit_id=records.visit.id,
        kind=choice.kind,
        form=choice.form,
        languages=languages,
        content=rendered.content,
        columns=prepared.columns,
        people=prepared.people,
        recipient=recipient,
    )
    return Packed(issue, rendered.left_out)
