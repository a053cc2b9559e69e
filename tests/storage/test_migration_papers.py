"""F32: what stood in columns of people becomes records of its own, and nothing is lost."""

from datetime import date

import pytest

from kpt_desktop.domain.enums import ConsentAnswer, LanguageLevel, PaperKind, Side
from kpt_desktop.domain.records import Consent, Contact, Language, Paper, Visit
from kpt_desktop.services.visits import load_visit
from kpt_desktop.storage.store import open_store
from tests.databases.make import FOLDER, build
from tests.helpers.stores import ask_sql, run_sql

PERSON = {
    "doc_kind": "ID card", "doc_number": "45112083", "doc_issue": "2021-05-20",
    "doc_issuer": "Boskovice", "doc_expiry": "2031-05-20", "phone": "+420 1", "messenger": "@t",
    "email": "t@example.org", "guardian_name": "Nováková Jitka", "guardian_phone": "+420 2",
    "emergency_contact": "Novák Jan +420 3", "note": "stays",
}  # fmt: skip
PLACE = {
    "languages": "EN B1, английский разговорный; RU", "visa_no": "24 1234567", "mig_card": "4021",
    "insurer": "ČPP", "policy_no": "0000123", "guardian_consent": "given", "diet": "vegan",
}  # fmt: skip


def fill(path, table, record_id, values):
    sets = ", ".join(f"{name} = :{name}" for name in values)
    statement = " ".join(("UPDATE", table, "SET", sets, "WHERE id = :id"))
    run_sql(path, statement, id=record_id, **values)


@pytest.fixture
def old(path):
    """The released first layout with one guest of whom everything is told."""
    build(FOLDER / "0001.sql", path)
    ((place, person),) = ask_sql(
        path, "SELECT p.id, p.person_id FROM participations p JOIN delegations d"
        " ON d.id = p.delegation_id WHERE d.side = 'guest' AND p.\"order\" = 1",
    )  # fmt: skip
    fill(path, "persons", person, PERSON)
    fill(path, "participations", place, PLACE)
    return path


def upgraded(path):
    store = open_store(path)
    try:
        assert store.verify() == []
        with store.reading() as reader:
            (visit,) = reader.find(Visit)
        return load_visit(store, visit.id)
    finally:
        store.close()


def test_that_every_moved_value_is_read_under_its_key(old):
    row = upgraded(old).participants(Side.GUEST)[0]
    for key, value in {**PERSON, **PLACE}.items():
        if key not in {"languages", "note"}:
            shown = row.value(key)
            assert (shown.isoformat() if isinstance(shown, date) else shown) == value, key
    assert row.value("languages") == "EN B1, английский разговорный, RU"
    assert row.person.note == "stays"
    assert (row.papers[-1].kind, row.person.photo) == (PaperKind.ID_CARD, "")
    assert row.consents[0].answer is ConsentAnswer.GIVEN
    assert row.languages[0].level is LanguageLevel.B1


def test_that_papers_of_the_journey_hang_on_it_and_the_passport_on_the_person(old):
    records = upgraded(old)
    row = records.participants(Side.GUEST)[0]
    journeys = {paper.kind: paper.participation_id for paper in row.papers}
    assert journeys.pop(PaperKind.ID_CARD) is None
    assert set(journeys.values()) == {row.participation.id}
    assert len(journeys) == 3


def test_that_empty_columns_make_no_records(path):
    build(FOLDER / "0001.sql", path)
    records = upgraded(path)
    for made in (records.papers, records.contacts, records.languages, records.consents):
        assert made == {}


def test_that_two_upgrades_give_the_same_rows(old, tmp_path):
    twin = tmp_path / "twin.kpt"
    twin.write_bytes(old.read_bytes())
    for path in (old, twin):
        upgraded(path)
    for table in ("papers", "contacts", "languages", "consents"):
        query = " ".join(("SELECT * FROM", table, "ORDER BY id"))
        assert ask_sql(old, query) == ask_sql(twin, query)


def test_that_a_damaged_value_is_moved_as_it_is_and_still_pointed_out(old):
    """F35: neither lost nor made up; an unreadable answer is no consent."""
    run_sql(old, "UPDATE participations SET guardian_consent = 'perhaps' WHERE visa_no <> ''",
            "UPDATE persons SET doc_expiry = 'May' WHERE doc_number <> ''")  # fmt: skip
    store = open_store(old)
    with store.reading() as reader:
        (consent,) = reader.find(Consent)
        reader.find(Paper)
        faults = {(fault.kind, fault.field) for fault in reader.faults()}
    store.close()
    assert consent.answer is None
    assert faults == {(Consent, "answer"), (Paper, "valid_to")}
    assert ask_sql(old, "SELECT valid_to FROM papers WHERE kind = 'id_card'") == [("May",)]


def test_that_languages_of_the_newest_visit_hold_and_older_ones_are_kept(old):
    """The same person two years before: the newer level counts, no language is lost."""
    copies = {
        "visits": ("'v2'", "code = 'older', start = '2024-10-06', \"end\" = '2024-10-12'"),
        "delegations": ("'d2'", "visit_id = 'v2'"),
        "participations": ("'p2'", "delegation_id = 'd2', languages = 'DE A2, EN A1'"),
    }
    for table, (new_id, sets) in copies.items():
        where = "languages <> ''" if table == "participations" else "1 LIMIT 1"
        run_sql(
            old,
            " ".join(("CREATE TABLE copy AS SELECT * FROM", table, "WHERE", where)),
            " ".join(("UPDATE copy SET id =", new_id, ",", sets)),
            " ".join(("INSERT INTO", table, "SELECT * FROM copy")),
            "DROP TABLE copy",
        )
    shown = ask_sql_languages(old)
    assert shown == [("en", "B1", ""), ("", None, "английский разговорный"), ("ru", None, ""),
                     ("de", "A2", "")]  # fmt: skip


def ask_sql_languages(path):
    open_store(path).close()
    return ask_sql(path, 'SELECT language, level, note FROM languages ORDER BY "order"')


def test_that_contacts_are_those_that_were_told(old):
    records = upgraded(old)
    told = {(contact.kind.value, contact.name, contact.value) for contact in
            records.contacts.values()}  # fmt: skip
    assert told == {
        ("phone", "", "+420 1"), ("messenger", "", "@t"), ("email", "", "t@example.org"),
        ("guardian", "Nováková Jitka", "+420 2"), ("emergency", "", "Novák Jan +420 3"),
    }  # fmt: skip
    assert all(isinstance(contact, Contact) for contact in records.contacts.values())
    assert all(isinstance(language, Language) for language in records.languages.values())
