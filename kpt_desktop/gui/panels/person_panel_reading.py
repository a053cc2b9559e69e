"""What the person panel shows of a row of the table: texts, marks, and a line about the person."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.spelling.suggestions import suggested
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.gui.models.cell_marks import Mark
from kpt_desktop.gui.models.participants_model import COLUMNS, MARK_ROLE, ParticipantsModel
from kpt_desktop.services.field_values import choice_word


@dataclass(frozen=True, slots=True)
class PersonReading:
    """A row as the panel shows it, each by field key.

    Attributes:
        values: texts as the table shows them, refused ones included.
        marks: what is wrong.
        suggestions: texts that empty spellings could have.
        refused: whose text was not accepted and is no stored value.
    """

    values: Mapping[str, str]
    marks: Mapping[str, Mark]
    suggestions: Mapping[str, str]
    refused: Collection[str]


def read_person(model: ParticipantsModel, row: int, keys: Collection[str]) -> PersonReading:
    """Return what is to be shown of a row for these fields."""
    row_id: UUID = model.id_at(row)
    marks = {
        key: model.index(row, column).data(MARK_ROLE)
        for column, key in enumerate(COLUMNS)
        if key in FIELDS
    }
    return PersonReading(
        values={key: model.shown((row_id, key)) for key in keys},
        marks={key: mark for key, mark in marks.items() if mark is not None},
        suggestions=suggested(model.participant_at(row).person),
        refused={key for refused_id, key in model.drafts if refused_id == row_id},
    )


def about_person(person: Participant, language: str) -> str:
    """Return the name in Russian letters, the role and the class, as far as they are known."""
    one, role = person.person, person.participation.role
    cyrillic = " ".join(filter(None, (one.surname_cyr, one.given_cyr)))
    shown = cyrillic if cyrillic not in full_name(one) else ""
    word = choice_word(role, language) if role else ""
    return " · ".join(filter(None, (shown, word, person.participation.study_class)))
