"""Records survive the way to plain data and back, whatever their fields hold."""

import json
from datetime import date

import pytest

from kpt_desktop.domain.enums import Consent, DayPart, Role, Sex
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.plain import (
    KIND_BY_NAME,
    field_types,
    from_plain,
    record_from_plain,
    record_to_plain,
)
from kpt_desktop.domain.records import Item, Organisation, Participation, Person
from tests.helpers.factories import all_records, make_visit_records

RICH = (
    Person(surname_native="Řezníček", birth_date=date(2008, 2, 29), sex=Sex.MALE),
    Participation(
        delegation_id=Organisation().id,
        person_id=Organisation().id,
        role=Role.HEAD,
        guardian_consent=Consent.REFUSED,
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
