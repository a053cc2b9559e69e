"""A line about each paper, contact, language and consent of a participant, for the panel."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.calendars import months_later
from kpt_desktop.domain.enums import ConsentAnswer, ConsentKind, ContactKind, Severity
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.participant import Participant
from kpt_desktop.domain.records import Contact, Paper
from kpt_desktop.domain.records.papers import JOURNEY_PAPERS
from kpt_desktop.services.field_values import choice_word, country_name, show_date
from kpt_desktop.services.record_forms import language_name
from kpt_desktop.texts import text

EXPIRING_MONTHS = 6
"""A paper that ends sooner after the visit is pointed out; a border's own rule is a finding."""


@dataclass(frozen=True, slots=True)
class Line:
    """What is said of one record.

    Attributes:
        id: of the record.
        title: its kind and what tells it from others.
        about: the rest, fainter.
        severity: of the mark at its side, None without one.
        past: it no longer counts: a former passport, an earlier answer.
    """

    id: UUID
    title: str
    about: str = ""
    severity: Severity | None = None
    past: bool = False


@dataclass(frozen=True, slots=True)
class Standpoint:
    """From where papers are looked at.

    Attributes:
        lang: of the words.
        today: the date now.
        end: the last day of the visit.
        journeys: titles of visits by the participation in them.
    """

    lang: str
    today: date
    end: date
    journeys: Mapping[UUID, str]


def paper_lines(row: Participant, seen: Standpoint) -> Iterator[Line]:
    """Yield a line for each paper: those of the fields first, as they stand in the order of use."""
    held = {row.holder(field) for field in FIELDS.values() if field.owner is Paper}
    for paper in sorted(row.papers, key=lambda one: one not in held):
        past = paper not in held and _is_over(paper, row, seen)
        severity = None if past else _severity(paper, seen)
        lasting = _lasting(paper, row, seen)
        country = country_name(paper.country, seen.lang) if paper.country else ""
        word = choice_word(paper.kind, seen.lang)
        about = (lasting, country, _journey(paper, row, seen), paper.note)
        yield Line(paper.id, _joined((word, paper.number), " "), _joined(about), severity, past)


def contact_lines(row: Participant, lang: str) -> Iterator[Line]:
    """Yield a line for each contact."""
    for contact in sorted(row.contacts, key=lambda one: _CONTACT_KINDS.index(one.kind)):
        title = contact.value or contact.name or "—"
        name = contact.name if contact.value else ""
        about = (choice_word(contact.kind, lang), name, contact.note)
        yield Line(contact.id, title, _joined(about))


def language_lines(row: Participant, lang: str) -> Iterator[Line]:
    """Yield a line for each language."""
    for one in row.languages:
        level = choice_word(one.level, lang) if one.level else ""
        name = language_name(one.language, lang) if one.language else ""
        title = _joined((name, level), " ") or one.note
        yield Line(one.id, title, one.note if one.note != title else "")


def consent_lines(row: Participant, lang: str) -> Iterator[Line]:
    """Yield a line for each answer, by what was asked, the newest first, former ones past."""
    for kind in ConsentKind:
        answers = [one for one in row.consents if one.kind is kind]
        for place, one in enumerate(answers):
            waiting = text(lang, "records", "waiting")
            answer = choice_word(one.answer, lang) if one.answer else waiting
            sheet = text(lang, "records", "sheet", sheet=one.sheet) if one.sheet else ""
            about = (answer, show_date(one.on, lang) if one.on else "", sheet)
            past = place > 0
            refused = one.answer in _REFUSED and not past
            severity = Severity.WARNING if refused else None
            yield Line(one.id, choice_word(kind, lang), _joined(about), severity, past)


def hides_contacts(row: Participant) -> bool:
    """Tell whether there is more to the contacts than the fields of the page show."""
    shown = {row.holder(field) for field in FIELDS.values() if field.owner is Contact}
    return any(one not in shown or one.note or _has_own_name(one) for one in row.contacts)


def _has_own_name(contact: Contact) -> bool:
    return bool(contact.name) and contact.kind is not ContactKind.GUARDIAN


def _is_over(paper: Paper, row: Participant, seen: Standpoint) -> bool:
    """Tell whether a paper behind the ones of the fields is no longer of use."""
    elsewhere = paper.participation_id not in {None, row.participation.id}
    return elsewhere or (paper.valid_to is not None and paper.valid_to < seen.today)


def _severity(paper: Paper, seen: Standpoint) -> Severity | None:
    if paper.valid_to is None:
        return None
    if paper.valid_to < max(seen.today, seen.end):
        return Severity.ERROR
    soon = paper.valid_to < months_later(seen.end, EXPIRING_MONTHS)
    return Severity.WARNING if soon and paper.kind not in JOURNEY_PAPERS else None


def _lasting(paper: Paper, row: Participant, seen: Standpoint) -> str:
    if paper.valid_to is None:
        return ""
    key = "until"
    if paper.valid_to < seen.today:
        key = "expired"
    elif _severity(paper, seen) is Severity.ERROR and not _is_over(paper, row, seen):
        key = "ends_in_visit"
    elif _severity(paper, seen) is Severity.WARNING:
        key = "ends_soon"
    return text(seen.lang, "records", key, day=show_date(paper.valid_to, seen.lang))


def _journey(paper: Paper, row: Participant, seen: Standpoint) -> str:
    if paper.participation_id is None:
        return ""
    if paper.participation_id == row.participation.id:
        return text(seen.lang, "records", "this_visit")
    title = seen.journeys.get(paper.participation_id, "")
    return title or text(seen.lang, "records", "other_visit")


def _joined(parts: Iterable[str], between: str = " · ") -> str:
    return between.join(filter(None, parts))


_CONTACT_KINDS = tuple(ContactKind)
_REFUSED = {ConsentAnswer.REFUSED, ConsentAnswer.WITHDRAWN}
