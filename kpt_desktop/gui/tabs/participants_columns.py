"""How wide the columns of the participants' table are, and which one shows a record's field."""

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Participation, Person
from kpt_desktop.gui.models.participants_model import SIDE

SAMPLES: dict[str, str] = {
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
    "surname_lat": "Преображенская",
    "given_lat": "Александра",
    "sex": "мужской",
    "entries_count": "однократная",
    "cities": "Кировск, Мурманск, Апатиты",
    "purpose": "Студенческий обмен, конкурс",
    "org": "VOŠ a SŠ Boskovice, p. o.",
    "room": "00000",
    "tshirt": "XXXL",
    "year": "0000",
    "ppe": "защитные очки",
    "allergies": "орехи, молоко",
}
"""Values that the width of a column fits, where the form of its field does not tell enough."""


_OWNERS = (Person, Participation)
"""A finding about a paper, contact or consent names one of these and the field's key."""


def column_of(subject: Subject) -> str:
    """Return the column that shows a record's field, the surname where it is none of them."""
    if subject.kind is Participation and subject.field == "delegation_id":
        return SIDE
    for key, field in FIELDS.items():
        named = subject.field == key
        if field.owner in _OWNERS:
            of_same = subject.kind not in _OWNERS or field.owner is subject.kind
            named = of_same and subject.field in {key, field.attribute}
        if named:
            return key
    return "surname_native"
