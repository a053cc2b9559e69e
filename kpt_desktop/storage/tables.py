"""The tables, declared once: one for each kind of record, and the journal.

Every constraint is named, since only a named constraint can be changed by a later migration.
Whether a date or a word of a closed set is a good one is checked in Python (``values.py``).
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    column,
)

from kpt_desktop.domain.records import (
    Agreement,
    Consent,
    Contact,
    Day,
    Delegation,
    Edition,
    Item,
    Language,
    Organisation,
    OrganisationName,
    Paper,
    Participation,
    Person,
    Record,
    Regulation,
    Setting,
    Visit,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def _link(name: str, table: str, *, optional: bool = False) -> Column[Any]:
    target = ForeignKey(f"{table}.id", ondelete="RESTRICT")
    return Column(name, String(36), target, nullable=optional, index=True)


def _word(name: str, *, optional: bool = False) -> Column[Any]:
    return Column(name, String(40), nullable=optional)


def _date(name: str, *, optional: bool = False) -> Column[Any]:
    return Column(name, String(10), nullable=optional)


def _number(name: str, *, optional: bool = False) -> Column[Any]:
    return Column(name, Integer, nullable=optional)


def _texts(*names: str) -> tuple[Column[Any], ...]:
    return tuple(Column(name, Text, nullable=False) for name in names)


def _truth(name: str) -> tuple[Column[Any], CheckConstraint]:
    return _number(name), CheckConstraint(column(name).in_((0, 1)), name=name)


def _table(name: str, *parts: Any) -> Table:
    return Table(
        name,
        metadata,
        Column("id", String(36), primary_key=True),
        _number("version"),
        *parts,
        CheckConstraint(column("version") >= 1, name="version"),
    )


settings = _table(
    "settings",
    *_texts("key", "value"),
    _date("checked_on", optional=True),
    *_texts("source"),
    UniqueConstraint("key"),
)

organisations = _table(
    "organisations",
    *_texts("short_name", "city", "country", "address"),
    *_texts("phone", "email", "director_name", "director_post"),
    *_truth("is_home"),
    *_texts("note"),
)

organisation_names = _table(
    "organisation_names",
    _link("organisation_id", "organisations"),
    *_texts("name"),
    _date("valid_from", optional=True),
    _date("valid_to", optional=True),
)

agreements = _table(
    "agreements",
    _link("organisation_id", "organisations", optional=True),
    *_texts("kind", "title"),
    _date("signed_on", optional=True),
    *_texts("note"),
)

editions = _table("editions", _number("year"), *_texts("title"))

regulations = _table(
    "regulations",
    _number("students", optional=True),
    _number("teachers", optional=True),
    _number("competition_days", optional=True),
    _number("culture_days", optional=True),
)

visits = _table(
    "visits",
    *_texts("code", "title"),
    _word("kind"),
    _word("direction"),
    _link("partner_id", "organisations"),
    _link("regulation_id", "regulations"),
    _date("start"),
    _date("end"),
    *_texts("zone"),
    _link("edition_id", "editions", optional=True),
    _link("agreement_id", "agreements", optional=True),
    _word("status"),
    *_texts("note"),
    UniqueConstraint("code"),
)

delegations = _table(
    "delegations",
    _link("visit_id", "visits"),
    _word("side"),
    _link("organisation_id", "organisations"),
    *_texts("arrival", "departure", "lodging", "contacts", "note"),
)

persons = _table(
    "persons",
    *_texts("surname_lat", "given_lat", "surname_native", "given_native"),
    *_texts("surname_cyr", "given_cyr", "patronymic", "surname_cs"),
    _word("sex", optional=True),
    _date("birth_date", optional=True),
    *_texts("birth_place", "citizenship", "home_address", "photo", "note"),
)

participations = _table(
    "participations",
    _link("delegation_id", "delegations"),
    _link("person_id", "persons"),
    _number("order"),
    _word("role", optional=True),
    *_texts("org", "org_country", "position", "study_field", "year", "study_class", "it_skills"),
    *_texts("diet", "allergies", "health", "medication", "tshirt", "ppe", "room", "roommate_wish"),
    *_texts("purpose", "cities"),
    _date("entry_date", optional=True),
    *_texts("entry_point", "stay_address", "arrival_leg", "departure_leg"),
    *_texts("note", "note_internal"),
)

papers = _table(
    "papers",
    _link("person_id", "persons"),
    _word("kind"),
    _link("participation_id", "participations", optional=True),
    *_texts("number", "details", "country"),
    _date("issued_on", optional=True),
    *_texts("issuer"),
    _date("valid_from", optional=True),
    _date("valid_to", optional=True),
    _word("entries", optional=True),
    _number("days", optional=True),
    *_texts("phone", "note"),
)

contacts = _table(
    "contacts",
    _link("person_id", "persons"),
    _word("kind"),
    _number("order"),
    *_texts("name", "value", "note"),
)

languages = _table(
    "languages",
    _link("person_id", "persons"),
    *_texts("language"),
    _word("level", optional=True),
    _number("order"),
    *_texts("note"),
)

consents = _table(
    "consents",
    _link("participation_id", "participations"),
    _word("kind"),
    _word("answer", optional=True),
    _date("on", optional=True),
    *_texts("sheet"),
)

days = _table("days", _link("visit_id", "visits"), _date("date"), _word("kind"), *_texts("note"))

items = _table(
    "items",
    _link("visit_id", "visits"),
    _link("day_id", "days", optional=True),
    _number("start", optional=True),
    _number("end", optional=True),
    _word("part", optional=True),
    *_truth("approximate"),
    *_texts("title", "place"),
    _word("kind"),
    *_texts("audience", "responsible", "note", "note_internal"),
    *_truth("internal"),
    _number("order"),
    CheckConstraint(column("start").between(0, 1439), name="start"),
    CheckConstraint(column("end") > column("start"), name="end"),
)

journal = Table(
    "journal",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("uid", String(36), nullable=False),
    Column("at", String(40), nullable=False),
    Column("label", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("operations", Text, nullable=False),
    *_truth("undone"),
    *_truth("abandoned"),
    Column("schema", String(32), nullable=False),
    UniqueConstraint("uid"),
    sqlite_autoincrement=True,  # the number of a lost newest entry must not be given out again
)

TABLES: Mapping[type[Record], Table] = {
    Setting: settings,
    Organisation: organisations,
    OrganisationName: organisation_names,
    Agreement: agreements,
    Edition: editions,
    Regulation: regulations,
    Visit: visits,
    Delegation: delegations,
    Person: persons,
    Participation: participations,
    Paper: papers,
    Contact: contacts,
    Language: languages,
    Consent: consents,
    Day: days,
    Item: items,
}
"""The table of every kind of record."""

alembic_version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table, read here so that an ordinary start does without Alembic."""
