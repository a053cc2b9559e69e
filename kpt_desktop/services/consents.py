"""Answers to requests for consent: given, refused, withdrawn or awaited; none erases another.

A withdrawal is an answer of its own beside the giving. Only a second answer of the same day takes
the place of the first, being a correction, unless it withdraws what was given that day.
"""

from collections.abc import Collection, Iterable
from datetime import date
from uuid import UUID

from kpt_desktop.domain.changes import Change, Insert, Label, Operation, edit, edits
from kpt_desktop.domain.consents import ends_giving, newest_answer
from kpt_desktop.domain.enums import ConsentAnswer, ConsentKind
from kpt_desktop.domain.participant import Participant
from kpt_desktop.domain.records import Consent
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.people import called

GIVEN = ConsentAnswer.GIVEN


def missing_kinds(row: Participant) -> tuple[ConsentKind, ...]:
    """Return the kinds of consent that are not given now."""
    return tuple(
        kind
        for kind in ConsentKind
        if (newest := newest_answer(row.consents, kind)) is None or newest.answer is not GIVEN
    )


def answer_operation(
    row: Participant,
    kind: ConsentKind,
    answer: ConsentAnswer | None,
    on: date | None,
    sheet: str = "",
) -> Operation | None:
    """Return the operation that notes an answer, None where it stands already.

    Args:
        row: who answers, in this journey.
        kind: to what.
        answer: None while the sheet is out.
        on: the day of the answer; None is not known.
        sheet: number or place of the signed sheet; empty leaves that of the same day as it is.
    """
    same_day = [one for one in row.consents if one.kind is kind and one.on == on]
    if not same_day or ends_giving(same_day[0].answer, answer):
        return Insert(
            Consent(
                participation_id=row.participation.id, kind=kind, answer=answer, on=on, sheet=sheet
            )
        )
    return edit(same_day[0], answer=answer, sheet=sheet or same_day[0].sheet)


def give_today(row: Participant, kinds: Iterable[ConsentKind], today: date) -> Change:
    """Return the Change that notes for one participant that some consents were given today."""
    operations = [answer_operation(row, kind, GIVEN, today) for kind in kinds]
    return edits(Label("consents_given", {"person": called(row)}), operations)


def answer_all(
    records: VisitRecords,
    ids: Collection[UUID],
    kinds: Collection[ConsentKind],
    answer: ConsentAnswer | None,
    on: date | None,
    sheet: str = "",
) -> Change:
    """Return the one Change that notes the same answer for several participants.

    Args:
        records: the visit.
        ids: of the participations.
        kinds: to what they answer.
        answer: None while the sheet is out.
        on: the day of the answer; None is not known.
        sheet: number or place of the signed sheet.
    """
    operations = [
        answer_operation(records.participant(row_id), kind, answer, on, sheet)
        for row_id in ids
        for kind in kinds
    ]
    changed = tuple(operation for operation in operations if operation is not None)
    inserts = [one for one in changed if isinstance(one, Insert)]
    others = [one for one in changed if not isinstance(one, Insert)]
    return Change(Label("consents_answered", {"n": len(ids)}), (*others, *inserts))
