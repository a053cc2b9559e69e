"""Agreements with a school: what visits rest on. None is ever required."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.changes import Delete, Insert, Operation, Update, edit
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.ports import Reader, Store
from kpt_desktop.domain.records import Agreement, Visit
from kpt_desktop.texts import LANGUAGES, family, text

KINDS = ("interregional", "cooperation", "memorandum", "invitation", "letter")
"""The kinds we have words for; any other may be typed."""


@dataclass(frozen=True, slots=True)
class KnownAgreement:
    """A stored agreement and the visits that rest on it, newest first."""

    agreement: Agreement
    visits: tuple[Visit, ...] = ()


@dataclass(frozen=True, slots=True)
class AgreementText:
    """An agreement as the card says it; ``id`` of a stored one."""

    title: LocalText
    kind: str = ""
    signed_on: date | None = None
    id: UUID | None = None


def agreements_for(reader: Reader, organisation_id: UUID) -> tuple[KnownAgreement, ...]:
    """Return a school's agreements and those that bind no single one, the oldest first."""
    found = (
        *reader.find(Agreement, organisation_id=organisation_id),
        *reader.find(Agreement, organisation_id=None),
    )
    uses: defaultdict[UUID | None, list[Visit]] = defaultdict(list)
    for visit in reader.find_in(Visit, "agreement_id", {agreement.id for agreement in found}):
        uses[visit.agreement_id].append(visit)
    for visits in uses.values():
        visits.sort(key=lambda visit: visit.start, reverse=True)
    known = [KnownAgreement(one, tuple(uses[one.id])) for one in found]
    return tuple(sorted(known, key=lambda one: _order(one.agreement)))


def list_agreements(store: Store, organisation_id: UUID) -> tuple[Agreement, ...]:
    """Return the agreements a visit with this school may rest on."""
    with store.reading() as reader:
        return tuple(known.agreement for known in agreements_for(reader, organisation_id))


def agreement_operations(
    organisation_id: UUID, known: Sequence[KnownAgreement], said: Sequence[AgreementText]
) -> tuple[Operation, ...]:
    """Return what turns the known agreements into those said.

    One without a kind and a title goes, and so does one that is not said any more; a visit that
    rested on it rests on none (F74). An unsaid one that is new is passed over.
    """
    stored = {one.agreement.id: one for one in known}
    kept = [one for one in said if one.title or one.kind]
    made: list[Operation | None] = [_written(organisation_id, stored, one) for one in kept]
    for gone_id in stored.keys() - {one.id for one in kept}:
        gone = stored[gone_id]
        freed = [edit(visit, agreement_id=None) for visit in gone.visits]
        made += [*freed, Delete(gone.agreement)]
    return tuple(operation for operation in made if operation is not None)


def visits_without_basis(operations: Sequence[Operation]) -> int:
    """Return how many visits lose their agreement by these operations."""
    return sum(
        isinstance(one, Update) and one.kind is Visit and "agreement_id" in one.after
        for one in operations
    )


def kind_word(kind: str, lang: str) -> str:
    """Return the word of a kind we know, else the kind as it was typed."""
    return text(lang, "values", f"AgreementKind.{kind}") if kind in KINDS else kind


def parse_kind(typed: str) -> str:
    """Return the kind a word means in any language, else the words themselves."""
    wanted = fold(typed)
    for lang in LANGUAGES:
        for kind in KINDS:
            if fold(str(family(lang, "values")[f"AgreementKind.{kind}"])) == wanted:
                return kind
    return typed


def agreement_words(agreement: Agreement, lang: str) -> str:
    """Return an agreement as lists name it: its title, else its kind, and its year."""
    named = agreement.title.best(lang) or kind_word(agreement.kind, lang)
    return f"{named}, {agreement.signed_on.year}" if agreement.signed_on else named


def _written(
    organisation_id: UUID, stored: dict[UUID, KnownAgreement], one: AgreementText
) -> Operation | None:
    values = {"kind": one.kind, "title": one.title, "signed_on": one.signed_on}
    if one.id is not None and one.id in stored:
        return edit(stored[one.id].agreement, **values)
    return Insert(
        Agreement(
            organisation_id=organisation_id,
            kind=one.kind,
            title=one.title,
            signed_on=one.signed_on,
        )
    )


def _order(agreement: Agreement) -> tuple[date, str]:
    return agreement.signed_on or date.min, str(agreement.id)
