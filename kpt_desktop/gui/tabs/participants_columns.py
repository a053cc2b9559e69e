"""Which columns the participants' table has at first, and which one shows a record's field."""

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Participation, Person
from kpt_desktop.gui.models.participants_model import SIDE

USUAL_COLUMNS: dict[str, str] = {
    "surname_native": "Преображенская",
    "given_native": "Александра",
    "role": "руководитель делегации",
    "citizenship": "Гражд. ▴",
    "birth_date": "! 00.00.0000",
    "class": "МТ-301",
    "study_field": "Специальность 00",
    "doc_number": "000000000",
    "doc_expiry": "! 00.00.0000",
    SIDE: "принимающая сторона",
    "phone": "+7 900 000-00-00",
    "email": "t.novakova@example.org",
    "guardian_phone": "+420 000 000 000",
    "guardian_consent": "Согласие",
    "diet": "вегетарианское",
    "languages": "EN B2, RU A1",
    "it_skills": "Мехатроника",
    "note": "Примечание на строке",
}
"""The columns shown at first, each with a sample that its width fits."""


def column_of(subject: Subject) -> str:
    """Return the column that shows a record's field, the surname where it is none of them."""
    if subject.kind is Participation and subject.field == "delegation_id":
        return SIDE
    owners = (Person, Participation)
    for key, field in FIELDS.items():
        of_same = subject.kind not in owners or field.owner is subject.kind
        if of_same and subject.field in {key, field.attribute}:
            return key
    return "surname_native"
