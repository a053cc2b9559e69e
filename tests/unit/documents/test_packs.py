"""Lists for others: whom each names, who is left out and told, what is counted."""

from dataclasses import replace
from datetime import date

import pytest

from kpt_desktop.documents.packs.catalogue import HOTEL, PACKS
from kpt_desktop.documents.packs.declaration import Column, Section, Whom
from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.enums import ConsentAnswer, Severity, Side
from kpt_desktop.domain.fields import FIELDS, NEVER_EXPORTED, Privacy
from kpt_desktop.domain.records import Consent, Participation, Person
from kpt_desktop.services.paper import usual_languages
from tests.helpers.packs import (
    big_visit,
    cells,
    codes,
    full_visit,
    guests,
    made,
    small_visit,
    table_named,
    with_values,
)
from tests.helpers.sample_visit import sample_visit


@pytest.mark.parametrize("kind", PACKS)
def test_that_papers_and_health_are_only_where_their_list_has_them(kind):
    pack = PACKS[kind]
    for key in pack.fields:
        if FIELDS[key].privacy in {Privacy.IDENTITY, Privacy.SPECIAL}:
            assert pack.letter in FIELDS[key].lists, key
    assert not set(pack.fields) & NEVER_EXPORTED


@pytest.mark.parametrize("kind", ["security", "hotel"])
def test_that_the_desk_and_the_hotel_have_neither_health_nor_consents(kind):
    fields = [FIELDS[key] for key in PACKS[kind].fields]
    assert all(field.privacy != Privacy.SPECIAL for field in fields)
    assert all(field.owner is not Consent for field in fields)


@pytest.mark.parametrize("key", ["diet", "note_internal", "guardian_phone"])
def test_that_a_declaration_with_a_field_of_another_list_is_refused(key):
    with pytest.raises(ValueError, match=key):
        replace(HOTEL, sections=(Section("hotel", Whom.GUESTS, (Column(key, (key,)),)),))


def test_that_health_cannot_be_had_by_naming_it_besides():
    section = Section("hotel", Whom.GUESTS, (Column("diet", ("diet",)),))
    with pytest.raises(ValueError, match="diet"):
        replace(HOTEL, sections=(section,), also=frozenset({"diet"}))


@pytest.mark.parametrize("kind", sorted(set(PACKS) - {"lodging_report"}))
def test_that_nothing_is_missing_where_all_is_filled_in(kind):
    assert made(kind, full_visit()).missing == ()


@pytest.mark.parametrize("kind", sorted(set(PACKS) - {"lodging_report"}))
def test_that_a_visit_of_nobody_gives_no_list_and_says_so(kind):
    records = replace(full_visit(), participations={})
    prepared = made(kind, records)
    assert prepared.refused
    assert "pack_empty" in codes(prepared)


@pytest.mark.parametrize("kind", sorted(set(PACKS) - {"lodging_report", "canteen", "bus"}))
def test_that_a_delegation_of_one_is_a_list_of_one(kind):
    prepared = made(kind, small_visit())
    assert (prepared.people, len(prepared.sheets[0].rows)) == (1, 1)


def test_that_the_hosts_are_not_on_the_guests_lists():
    for kind in ("embassy", "insurer", "hotel", "security", "migration"):
        assert made(kind, full_visit()).people == 8, kind
    for kind in ("badge_list", "partner", "bus"):
        assert made(kind, full_visit()).people == 16, kind


def test_that_a_guest_of_the_hosts_citizenship_needs_no_invitation():
    records = full_visit()
    records = with_values(records, guests(records)[:1], citizenship="RU")
    assert made("embassy", records).people == 7
    assert made("migration", records).people == 7


def test_that_who_needs_no_registration_is_told_not_lost():
    """Belarus: no registration for 90 days, see section 3.1 of the domain facts."""
    records = full_visit()
    records = with_values(records, guests(records)[:1], citizenship="BY")
    prepared = made("migration", records)
    assert prepared.people == 7
    (found,) = prepared.missing
    assert (found.code, found.severity) == ("pack_not_registered", Severity.HINT)
    assert found.subjects[0].field == "citizenship"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (None, "pack_no_c_pd"),
        (ConsentAnswer.REFUSED, "pack_refused_c_pd"),
        (ConsentAnswer.WITHDRAWN, "pack_refused_c_pd"),
    ],
)
@pytest.mark.parametrize("kind", ["embassy", "insurer", "partner", "badge_list", "hotel",
                                  "security"])  # fmt: skip
def test_that_without_consent_a_person_is_left_out_and_told(kind, answer, code):
    records = full_visit()
    row = guests(records)[2]
    before = made(kind, records)
    prepared = made(kind, with_values(records, [row], c_pd=answer))
    assert prepared.people == before.people - 1
    assert not prepared.refused, "the others may go"
    (found,) = prepared.missing
    assert (found.code, found.severity) == (code, Severity.WARNING)
    assert found.subjects[0].id == row.participation.id
    assert found.subjects[0].field == "c_pd"
    assert "Novákov" in found.subject_name


def test_that_numbers_have_no_gap_where_somebody_was_left_out():
    records = full_visit()
    prepared = made("insurer", with_values(records, guests(records)[2:3], c_pd=None))
    assert [row["№"] for row in cells(prepared)] == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize("kind", ["migration", "lodging_report"])
def test_that_what_the_law_asks_for_needs_no_consent(kind):
    records = full_visit("CZ" if kind == "lodging_report" else "RU")
    before = made(kind, records).people
    records = with_values(records, guests(records), c_pd=ConsentAnswer.REFUSED)
    assert made(kind, records).people == before == 8


def test_that_a_list_of_nobody_who_consents_does_not_go():
    records = full_visit()
    prepared = made("hotel", with_values(records, guests(records), c_pd=None))
    assert prepared.refused
    assert "pack_all_left_out" in codes(prepared)


def test_that_what_goes_abroad_needs_that_consent_of_ours_but_not_of_the_readers_own():
    """The partner gets its own people back, which is no transfer."""
    records = full_visit()
    everybody = records.participants()
    prepared = made("partner", with_values(records, everybody, c_pd_transfer=None))
    assert prepared.people == 8
    assert set(codes(prepared)) == {"pack_no_c_pd_transfer"}
    hosts = {row.participation.id for row in records.participants(Side.HOST)}
    assert {found.subjects[0].id for found in prepared.missing} == hosts


def test_that_a_hotel_at_home_asks_for_no_transfer_and_one_abroad_does():
    at_home, abroad = full_visit(), full_visit("CZ")
    for records, people in ((at_home, 8), (abroad, 0)):
        prepared = made("hotel", with_values(records, guests(records), c_pd_transfer=None))
        assert prepared.people == people


def test_that_a_photo_is_marked_only_with_consent():
    records = full_visit()
    some = guests(records)[:2]
    records = with_values(records, some, photo="0" * 32)
    records = with_values(records, some[1:], c_photo=ConsentAnswer.REFUSED)
    prepared = made("badge_list", records)
    assert [row["Фото"] for row in cells(prepared)[:3]] == ["есть", "без фото", None]
    (found,) = prepared.missing
    assert (found.code, found.severity) == ("pack_refused_c_photo", Severity.HINT)


def test_that_an_empty_needed_value_is_told_with_its_field_and_the_list_goes():
    records = full_visit()
    row = guests(records)[3]
    prepared = made("embassy", with_values(records, [row], doc_number=""))
    (found,) = prepared.missing
    assert (found.code, found.facts) == ("pack_value_missing", {"field": "Document No."})
    assert (found.subjects[0].field, prepared.refused) == ("doc_number", False)


def test_that_a_missing_name_leads_to_the_spelling_that_is_missing():
    records = full_visit()
    row = guests(records)[3]
    prepared = made("security", with_values(records, [row], surname_cyr="", given_cyr=""))
    (found,) = prepared.missing
    assert found.subjects[0].kind is Person
    assert found.subjects[0].field == "surname_cyr"


def test_that_visa_and_migration_card_are_missed_only_where_the_law_asks_for_them():
    records = full_visit()
    records = with_values(records, guests(records), visa_no="", visa_kind="", mig_card="")
    prepared = made("migration", records)
    assert len(prepared.missing) == 3 * 8
    assert "Номер визы" in prepared.sheets[0].headers, "an empty column that is needed stays"


def test_that_the_list_of_another_countrys_law_does_not_go():
    for kind, host in (("lodging_report", "RU"), ("migration", "CZ")):
        prepared = made(kind, full_visit(host))
        assert prepared.refused
        assert "pack_other_country" in codes(prepared)


def test_that_registration_has_its_deadline():
    prepared = made("migration", full_visit())
    assert {row["Уведомить не позднее"] for row in cells(prepared)} == {date(2026, 10, 5)}


def test_that_guests_stand_by_rooms_with_beds_nights_and_papers():
    rows = cells(made("hotel", full_visit()))
    assert [row["Комната"] for row in rows] == ["2", "2", "10", "10", "201", "201", "202", "202"]
    assert [row["Мест"] for row in rows][3:] == [None, 2, 2, 3, 3]
    assert {row["Ночей"] for row in rows} == {6}
    assert rows[0]["Номер документа"].startswith("9010")


def test_that_the_stay_is_that_of_the_journey():
    records = full_visit()
    (leg,) = records.travel_legs.values()
    late = replace(leg, arrives_on=date(2026, 10, 5))
    rows = cells(made("hotel", records.after(Touched((late,)))))
    assert {(row["С"], row["Ночей"]) for row in rows} == {(date(2026, 10, 5), 5)}


def test_that_the_desk_knows_when_guests_come():
    prepared = made("security", full_visit())
    day = cells(prepared, table_named(prepared, "Когда приходят"))[1]
    assert (day["С"], day["По"], day["Гости"]) == ("08:00", "19:45", 8)
    assert cells(prepared)[0]["Сопровождает"] == "Ежова Марина"


def test_that_optional_columns_nobody_has_are_left_out():
    records = full_visit()
    records = with_values(records, guests(records), insurer="", policy_no="")
    assert "Страховая компания" in made("insurer", full_visit()).sheets[0].headers
    assert "Страховая компания" not in made("insurer", records).sheets[0].headers
    assert "insurer" not in made("insurer", records).columns


def test_that_forty_guests_are_forty_lines():
    for kind in ("embassy", "hotel", "security", "insurer", "migration"):
        assert len(made(kind, big_visit()).sheets[0].rows) == 40, kind


@pytest.mark.parametrize(
    ("kind", "host", "expected"),
    [
        ("embassy", "RU", "ru+en"), ("embassy", "CZ", "cs+en"), ("hotel", "RU", "ru"),
        ("hotel", "CZ", "cs"), ("partner", "RU", "cs"), ("insurer", "RU", "cs"),
        ("insurer", "CZ", "ru"), ("migration", "RU", "ru"), ("lodging_report", "CZ", "cs"),
    ],
)  # fmt: skip
def test_that_a_recipient_is_written_to_in_their_language(kind, host, expected):
    assert usual_languages(kind, full_visit(host)) == expected


def test_that_two_languages_stand_in_one_cell():
    rows = cells(made("badge_list", full_visit(), ("ru", "en")))
    assert rows[0]["Роль / Role"] == "руководитель делегации / head of delegation"


def test_that_a_visit_with_little_in_it_is_no_fault():
    for kind in sorted(set(PACKS) - {"canteen"}):
        assert made(kind, sample_visit()).missing, kind
    assert made("canteen", sample_visit()).people == 0, "nobody keeps a diet"


def test_that_participations_are_left_as_they_are():
    records = full_visit()
    before = dict(records.participations)
    for kind in PACKS:
        made(kind, records)
    assert records.participations == before
    assert all(isinstance(one, Participation) for one in before.values())
