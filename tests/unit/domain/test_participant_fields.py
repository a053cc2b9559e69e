"""Every field reads and writes one place, whichever record holds it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.changes import Change, Delete, Insert, Label, Update
from kpt_desktop.domain.enums import (
    ConsentAnswer,
    ConsentKind,
    ContactKind,
    Entries,
    PaperKind,
    Side,
)
from kpt_desktop.domain.field_writing import new_participant, scope_of, writes
from kpt_desktop.domain.fields import FIELDS, FieldType, ListKind, Privacy
from kpt_desktop.domain.participant import kept_value
from kpt_desktop.domain.records import Consent, Contact, Paper
from tests.helpers.factories import make_participation, make_visit_records

RELATED = [key for key, field in FIELDS.items() if field.owner in {Paper, Contact, Consent}]


def with_records(records, *more):
    return records.foreseeing(Change(Label("x"), tuple(Insert(record) for record in more)))


def written(records, **values):
    """The visit after the first guest got these values."""
    row = records.participants()[0]
    values = {key.removesuffix("_"): value for key, value in values.items()}
    return records.foreseeing(Change(Label("x"), writes(row, values)))


def first(records):
    return records.participants()[0]


def example(key):
    field = FIELDS[key]
    if field.choices is not None:
        return list(field.choices)[-1]
    return {FieldType.DATE: date(2026, 10, 4), FieldType.NUMBER: 30}.get(field.form, "EN B1")


@pytest.mark.parametrize("key", FIELDS)
def test_that_a_field_is_written_read_and_emptied(key):
    records = make_visit_records()
    field, before = FIELDS[key], first(records)
    after = written(records, **{key: example(key)})
    assert first(after).value(key) == example(key)
    others = [other for other in FIELDS if other != key]
    assert [first(after).value(k) for k in others] == [before.value(k) for k in others]
    assert after.participants()[1:] == records.participants()[1:]
    emptied = written(after, **{key: field.empty})
    assert first(emptied).value(key) == field.empty


@pytest.mark.parametrize("key", [*RELATED, "languages"])
def test_that_a_related_record_comes_with_its_first_value_and_goes_with_its_last(key):
    records = make_visit_records()
    row = first(records)
    (insert,) = writes(row, {key: example(key)})
    after = with_records(records, insert.record)
    (delete,) = writes(first(after), {key: FIELDS[key].empty})
    assert (type(insert), type(delete)) == (Insert, Delete)
    assert delete.record == insert.record
    assert writes(row, {key: FIELDS[key].empty}) == ()
    assert writes(first(after), {key: example(key)}) == ()


def test_that_fields_of_one_place_share_a_record():
    records = written(
        make_visit_records(), doc_number="45112083", doc_expiry=date(2031, 1, 1), doc_issuer="MV",
    )  # fmt: skip
    (paper,) = records.papers.values()
    assert (paper.number, paper.valid_to, paper.issuer) == ("45112083", date(2031, 1, 1), "MV")
    (update,) = writes(first(records), {"doc_number": "", "doc_issuer": "MVČR"})
    assert isinstance(update, Update)
    assert dict(update.after) == {"number": "", "issuer": "MVČR"}


def test_that_the_passport_that_lasts_longest_is_the_one_shown():
    records = make_visit_records()
    person = first(records).person
    dates = (date(2024, 5, 1), date(2034, 5, 1), None)
    papers = [
        Paper(person_id=person.id, kind=PaperKind.PASSPORT, number=str(n), valid_to=day)
        for n, day in enumerate(dates)
    ]
    assert first(with_records(records, *papers)).value("doc_number") == "1"
    assert first(with_records(records, papers[2], papers[0])).value("doc_number") == "0"


def test_that_an_identity_card_is_shown_only_where_there_is_no_passport():
    records = make_visit_records()
    person = first(records).person
    card = Paper(
        person_id=person.id, kind=PaperKind.ID_CARD, number="card", valid_to=date(2035, 1, 1)
    )
    passport = Paper(person_id=person.id, kind=PaperKind.PASSPORT, number="passport")
    permit = Paper(person_id=person.id, kind=PaperKind.RESIDENCE_PERMIT, number="permit")
    assert first(with_records(records, card, permit)).value("doc_number") == "card"
    assert first(with_records(records, card, passport)).value("doc_number") == "passport"
    assert first(with_records(records, permit)).value("doc_number") == ""


def test_that_a_visa_of_another_journey_is_neither_shown_nor_overwritten():
    records = make_visit_records()
    row = first(records)
    other = make_participation(row.delegation, row.person, order=9)
    old = Paper(
        person_id=row.person.id, kind=PaperKind.VISA, participation_id=other.id, number="old"
    )
    records = with_records(records, other, old)
    assert first(records).value("visa_no") == ""
    after = written(records, visa_no="new", visa_days=30, entries_count=Entries.ONE)
    assert after.papers[old.id] == old
    new = next(paper for paper in after.papers.values() if paper.id != old.id)
    assert (new.participation_id, new.number, new.days) == (row.participation.id, "new", 30)


def test_that_a_visa_for_every_journey_serves_this_one_until_it_has_its_own():
    records = make_visit_records()
    row = first(records)
    lasting = Paper(person_id=row.person.id, kind=PaperKind.VISA, number="5 years",
                    valid_to=date(2031, 1, 1))  # fmt: skip
    own = Paper(person_id=row.person.id, kind=PaperKind.VISA, number="own",
                participation_id=row.participation.id)  # fmt: skip
    assert first(with_records(records, lasting)).value("visa_no") == "5 years"
    assert first(with_records(records, lasting, own)).value("visa_no") == "own"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("passport", PaperKind.PASSPORT), ("загранпаспорт", PaperKind.PASSPORT),
        ("cestovní pas", PaperKind.PASSPORT), ("OP", PaperKind.ID_CARD),
        ("občanský průkaz", PaperKind.ID_CARD), ("ID card", PaperKind.ID_CARD),
        ("удостоверение личности", PaperKind.ID_CARD),
        ("внутренний паспорт", PaperKind.INTERNAL_PASSPORT),
        ("паспорт гражданина РФ", PaperKind.INTERNAL_PASSPORT),
        ("grey booklet", PaperKind.PASSPORT),
    ],
)  # fmt: skip
def test_that_the_kind_of_a_document_follows_its_words_which_stay_as_written(words, kind):
    records = written(make_visit_records(), doc_kind=words, doc_number="1")
    (paper,) = records.papers.values()
    assert (paper.kind, first(records).value("doc_kind")) == (kind, words)


def test_that_words_that_name_no_kind_leave_it():
    records = written(make_visit_records(), doc_kind="ID card")
    records = written(records, doc_kind="grey booklet")
    assert {paper.kind for paper in records.papers.values()} == {PaperKind.ID_CARD}


def test_that_the_first_contact_of_a_kind_is_shown():
    records = make_visit_records()
    person = first(records).person
    phones = [
        Contact(person_id=person.id, kind=ContactKind.PHONE, order=order, value=str(order))
        for order in (2, 1)
    ]
    guardian = Contact(person_id=person.id, kind=ContactKind.GUARDIAN, name="Nováková", value="9")
    row = first(with_records(records, *phones, guardian))
    assert (row.value("phone"), row.value("guardian_name")) == ("1", "Nováková")
    assert row.value("guardian_phone") == "9"


def test_that_the_newest_answer_holds():
    """Given in spring, withdrawn in autumn: withdrawn."""
    records = make_visit_records()
    row = first(records)
    answers = [
        Consent(participation_id=row.participation.id, kind=ConsentKind.PHOTO, answer=answer, on=on)
        for answer, on in (
            (ConsentAnswer.GIVEN, date(2026, 4, 1)),
            (ConsentAnswer.WITHDRAWN, date(2026, 9, 1)),
            (ConsentAnswer.REFUSED, None),
        )
    ]
    row = first(with_records(records, *answers))
    assert row.value("c_photo") is ConsentAnswer.WITHDRAWN
    assert row.value("c_pd") is None


def test_that_a_new_person_comes_with_all_that_is_told_of_them():
    delegation = make_visit_records().delegation(Side.GUEST)
    values = {key: example(key) for key in FIELDS}
    person, place, operations = new_participant(values, delegation, 7)
    records = replace(make_visit_records(0, 0), delegations={delegation.id: delegation})
    (row,) = records.foreseeing(Change(Label("x"), operations)).participants()
    assert {key: row.value(key) for key in FIELDS} == values
    assert (row.person, row.participation) == (person, place)
    assert (place.order, place.person_id) == (7, person.id)


def test_that_what_is_the_persons_and_what_the_journeys_is_told_apart():
    row = first(make_visit_records())
    of_person = {key for key in FIELDS if scope_of(row, key) == row.person.id}
    assert {"surname_lat", "doc_number", "phone", "languages", "photo"} <= of_person
    assert not {"role", "visa_no", "policy_no", "c_pd", "guardian_consent", "diet"} & of_person


def test_that_languages_are_rewritten_place_by_place():
    records = written(make_visit_records(), languages="EN B1, RU A1, DE")
    operations = writes(first(records), {"languages": "EN B2, RU A1"})
    assert [type(operation) for operation in operations] == [Update, Delete]
    after = records.foreseeing(Change(Label("x"), operations))
    assert first(after).value("languages") == "EN B2, RU A1"


@given(st.text(max_size=60))
def test_that_any_languages_text_is_read_back_as_it_is_kept(text):
    records = written(make_visit_records(1, 0), languages=text)
    kept = kept_value("languages", text)
    assert first(records).value("languages") == kept
    assert kept_value("languages", kept) == kept
    assert writes(first(records), {"languages": text}) == ()


def test_that_every_change_of_a_field_is_undone_whole():
    records = make_visit_records()
    values = {key: example(key) for key in FIELDS}
    change = Change(Label("x"), writes(first(records), values))
    after = records.foreseeing(change)
    assert after.foreseeing(change.inverse()) == records


# What is declared


def test_that_the_declared_fields_are_those_of_the_field_list():
    assert len(FIELDS) == 69
    assert {"visa_days", "entries_count", "stay_address", "assist_phone", "ppe"} <= FIELDS.keys()


def test_that_neither_health_nor_consents_may_stand_in_a_list_for_security_or_hotel():
    for key, field in FIELDS.items():
        if field.privacy == Privacy.SPECIAL or field.owner is Consent:
            assert not field.lists & {ListKind.SECURITY, ListKind.HOTEL}, key


def test_that_the_internal_note_may_stand_in_no_list():
    assert FIELDS["note_internal"].lists == frozenset()


def test_that_passports_visas_and_migration_cards_are_identity_documents():
    keys = ("doc_number", "doc_expiry", "visa_no", "visa_to", "mig_card")
    assert {FIELDS[key].privacy for key in keys} == {Privacy.IDENTITY}
    assert FIELDS["policy_no"].privacy == Privacy.PERSONAL


def test_that_each_place_has_each_attribute_once():
    places = [(f.owner, kind, f.attribute) for f in FIELDS.values() for kind in f.kinds or [None]]
    assert len(places) == len(set(places))
