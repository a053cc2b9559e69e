"""Records survive the way to plain data and back, whatever their fields hold."""

import json
from datetime import date

import pytest

from kpt_desktop.domain.enums import (
    ConsentAnswer,
    ConsentKind,
    ContactKind,
    DayPart,
    Entries,
    LanguageLevel,
    PaperKind,
    Role,
    Sex,
)
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.plain import (
    KIND_BY_NAME,
    field_from_plain,
    field_types,
    from_plain,
    record_from_plain,
    record_to_plain,
)
from kpt_desktop.domain.records import (
    Consent,
    Contact,
    Item,
    Language,
    Organisation,
    Paper,
    Participation,
    Person,
)
from tests.helpers.factories import all_records, make_visit_records

RICH = (
    Person(surname_native="Řezníček", birth_date=date(2008, 2, 29), sex=Sex.MALE),
    Participation(
        delegation_id=Organisation().id,
        person_id=Organisation().id,
        role=Role.HEAD,
        entry_date=date(2026, 10, 4),
    ),
    Consent(
        participation_id=Organisation().id,
        kind=ConsentKind.TRAVEL,
        answer=ConsentAnswer.WITHDRAWN,
        on=date(2026, 9, 1),
    ),
    Contact(person_id=Organisation().id, kind=ContactKind.GUARDIAN, name="Nováková", value="+420"),
    Language(person_id=Organisation().id, language="en", level=LanguageLevel.NATIVE),
    Paper(
        person_id=Organisation().id,
        participation_id=Organisation().id,
        kind=PaperKind.VISA,
        valid_to=date(2026, 12, 31),
        entries=Entries.MULTIPLE,
        days=90,
    ),
    Item(visit_id=Organisation().id, part=DayPart.EVENING, title=LocalText("Ужин", "Dinner")),
)


@pytest.mark.parametrize("record", [*all_records(make_visit_records()), *RICH])
def test_that_a_record_survives_json(record):
    plain = json.loads(json.dumps(record_to_plain(record), ensure_ascii=False))
    assert record_from_plain(KIND_BY_NAME[type(record).__name__], plain) == record


def test_that_optional_fields_say_their_inner_type():
    assert field_types(Person)["birth_date"] is date
    assert field_types(Item)["part"] is DayPart


def test_that_a_wrong_value_is_refused():
    with pytest.raises(ValueError, match="isoformat"):
        from_plain(Person, "birth_date", "31.12.2026")


def test_that_a_participants_field_is_read_from_its_plain_form():
    assert field_from_plain("doc_expiry", "2030-05-20") == date(2030, 5, 20)
    assert field_from_plain("guardian_consent", "given") is ConsentAnswer.GIVEN
    assert field_from_plain("visa_days", 90) == 90
    assert field_from_plain("languages", "EN B1") == "EN B1"
    with pytest.raises(KeyError):
        field_from_plain("shoe", "43")
