"""Values in columns and back."""

from dataclasses import fields
from datetime import datetime
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpt_desktop.domain.enums import DayKind, Role
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import RECORD_KINDS, Day, Item, Organisation, Participation, Person
from kpt_desktop.errors import UserError
from kpt_desktop.storage.mapping import mapper
from kpt_desktop.storage.values import NO_DATE, Unreadable, forms_of

_TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
st.register_type_strategy(str, _TEXT)
st.register_type_strategy(int, st.integers(-(2**31) + 1, 2**31 - 1))


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_that_any_record_comes_back_from_its_row(kind):
    @settings(max_examples=25, deadline=None)
    @given(st.builds(kind, **{f.name: st.from_type(f.type) for f in fields(kind)}))
    def check(record):
        faults = []
        row = mapper(kind).row(record)
        assert all(type(v) in {str, int, type(None)} for v in row.values())
        assert mapper(kind).record(tuple(row.values()), faults) == record
        assert faults == []

    check()


@pytest.mark.parametrize(
    ("kind", "field", "stored", "fallback"),
    [
        (Person, "birth_date", "31.12.2026", None),
        (Person, "birth_date", "2026-02-31", None),
        (Person, "birth_date", "20260201", None),
        (Person, "birth_date", 45000, None),
        (Person, "surname_native", b"\xff\xfe", ""),
        (Person, "note", None, ""),
        (Day, "date", "soon", NO_DATE),
        (Day, "date", None, NO_DATE),
        (Day, "kind", "holiday", DayKind.ARRIVAL),
        (Participation, "role", "pilot", None),
        (Participation, "order", "first", 0),
        (Participation, "order", 1.5, 0),
        (Participation, "person_id", "nobody", UUID(int=0)),
        (Item, "internal", 7, False),
        (Item, "internal", "yes", False),
        (Item, "audience", b"", "all"),
        (Organisation, "city", "Brno", LocalText()),
        (Organisation, "city", '["Brno"]', LocalText()),
        (Organisation, "city", '{"ru": "", "en": "", "cs": 5}', LocalText()),
        (Organisation, "city", '{"de": "Brünn"}', LocalText()),
        (Organisation, "version", "x", 1),
    ],
)
def test_that_a_stored_value_that_does_not_fit_reads_as_the_default(kind, field, stored, fallback):
    """F35"""
    form = forms_of(kind)[field]
    with pytest.raises(Unreadable):
        form.decode(stored)
    assert form.fallback == fallback


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        (Person, "birth_date", datetime(2026, 1, 1)),  # noqa: DTZ001 - refused whatever its zone
        (Person, "surname_native", 5),
        (Participation, "order", True),
        (Participation, "role", "student"),
        (Participation, "person_id", "00000000-0000-0000-0000-000000000000"),
        (Item, "internal", 1),
        (Day, "kind", Role.STUDENT),
        (Organisation, "city", {"ru": "Брно"}),
    ],
)
def test_that_a_value_of_another_type_is_an_error_that_does_not_quote_it(kind, field, value):
    with pytest.raises(TypeError) as error:
        forms_of(kind)[field].encode(value)
    assert repr(value) not in str(error.value)


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "x\udfff"])
def test_that_text_no_database_keeps_is_refused_with_a_sentence(text):
    """F55, F57"""
    with pytest.raises(UserError, match="text_not_storable"):
        forms_of(Person)["note"].encode(text)
    with pytest.raises(UserError, match="text_not_storable"):
        forms_of(Organisation)["city"].encode(LocalText(cs=text))
