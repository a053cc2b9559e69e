"""In which order answers to one request for consent follow each other, and which one holds."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from kpt_desktop.domain.enums import ConsentAnswer, ConsentKind
from kpt_desktop.domain.records import Consent

_ENDING = {ConsentAnswer.WITHDRAWN, ConsentAnswer.REFUSED}


def newest_first(consents: Iterable[Consent]) -> tuple[Consent, ...]:
    """Return answers with the newest first; on one day a withdrawal comes after the giving."""
    return tuple(sorted(consents, key=_order, reverse=True))


def newest_answer(consents: Iterable[Consent], kind: ConsentKind) -> Consent | None:
    """Return the answer to one request that holds now, of answers with the newest first."""
    return next((one for one in consents if one.kind is kind), None)


def ends_giving(before: ConsentAnswer | None, after: ConsentAnswer | None) -> bool:
    """Tell whether an answer takes back a consent that was given: the giving is kept beside it."""
    return before is ConsentAnswer.GIVEN and after in _ENDING


def is_another(present: Consent, answer: ConsentAnswer | None, today: date) -> bool:
    """Tell whether an answer of today is one of its own, and no correction of the present one."""
    if ends_giving(present.answer, answer):
        return True
    changed = None not in {present.answer, answer} and present.answer is not answer
    return changed and present.on is not None and present.on < today


def _order(consent: Consent) -> tuple[Any, ...]:
    return consent.on or date.min, consent.answer in _ENDING, consent.id
