"""The first layout: everything from organisations to the journal."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables; parents come before their children."""
    _editions()
    _journal()
    _organisations()
    _persons()
    _regulations()
    _settings()
    _agreements()
    _organisation_names()
    _visits()
    _days()
    _delegations()
    _items()
    _participations()


def _texts(*names: str) -> tuple["sa.Column[Any]", ...]:
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)


def _key(table: str, column: str, parent: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{parent}.id"], name=f"fk_{table}_{column}", ondelete="RESTRICT"
    )


def _editions() -> None:
    op.create_table(
        "editions",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        *_texts("title"),
        sa.CheckConstraint("version >= 1", name=op.f("ck_editions_version")),
        sa.PrimaryKeyConstraint("id", name="pk_editions"),
    )


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("at", sa.String(40), nullable=False),
        *_texts("label", "facts", "operations"),
        sa.Column("undone", sa.Integer(), nullable=False),
        sa.Column("abandoned", sa.Integer(), nullable=False),
        sa.Column("schema", sa.String(32), nullable=False),
        sa.CheckConstraint("abandoned IN (0, 1)", name=op.f("ck_journal_abandoned")),
        sa.CheckConstraint("undone IN (0, 1)", name=op.f("ck_journal_undone")),
        sa.PrimaryKeyConstraint("number", name="pk_journal"),
        sa.UniqueConstraint("uid", name="uq_journal_uid"),
        sqlite_autoincrement=True,
    )


def _organisations() -> None:
    op.create_table(
        "organisations",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *_texts(
            "short_name",
            "city",
            "country",
            "address",
            "phone",
            "email",
            "director_name",
            "director_post",
        ),
        sa.Column("is_home", sa.Integer(), nullable=False),
        *_texts("note"),
        sa.CheckConstraint("is_home IN (0, 1)", name=op.f("ck_organisations_is_home")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_organisations_version")),
        sa.PrimaryKeyConstraint("id", name="pk_organisations"),
    )


def _persons() -> None:
    op.create_table(
        "persons",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *_texts(
            "surname_lat",
            "given_lat",
            "surname_native",
            "given_native",
            "surname_cyr",
            "given_cyr",
            "patronymic",
            "surname_cs",
        ),
        sa.Column("sex", sa.String(40), nullable=True),
        sa.Column("birth_date", sa.String(10), nullable=True),
        *_texts("birth_place", "citizenship", "doc_kind", "doc_number"),
        sa.Column("doc_issue", sa.String(10), nullable=True),
        *_texts("doc_issuer"),
        sa.Column("doc_expiry", sa.String(10), nullable=True),
        *_texts(
            "home_address",
            "phone",
            "messenger",
            "email",
            "guardian_name",
            "guardian_phone",
            "emergency_contact",
            "note",
        ),
        sa.CheckConstraint("version >= 1", name=op.f("ck_persons_version")),
        sa.PrimaryKeyConstraint("id", name="pk_persons"),
    )


def _regulations() -> None:
    op.create_table(
        "regulations",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("students", sa.Integer(), nullable=True),
        sa.Column("teachers", sa.Integer(), nullable=True),
        sa.Column("competition_days", sa.Integer(), nullable=True),
        sa.Column("culture_days", sa.Integer(), nullable=True),
        sa.CheckConstraint("version >= 1", name=op.f("ck_regulations_version")),
        sa.PrimaryKeyConstraint("id", name="pk_regulations"),
    )


def _settings() -> None:
    op.create_table(
        "settings",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *_texts("key", "value"),
        sa.Column("checked_on", sa.String(10), nullable=True),
        *_texts("source"),
        sa.CheckConstraint("version >= 1", name=op.f("ck_settings_version")),
        sa.PrimaryKeyConstraint("id", name="pk_settings"),
        sa.UniqueConstraint("key", name="uq_settings_key"),
    )


def _agreements() -> None:
    op.create_table(
        "agreements",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.String(36), nullable=True),
        *_texts("kind", "title"),
        sa.Column("signed_on", sa.String(10), nullable=True),
        *_texts("note"),
        sa.CheckConstraint("version >= 1", name=op.f("ck_agreements_version")),
        _key("agreements", "organisation_id", "organisations"),
        sa.PrimaryKeyConstraint("id", name="pk_agreements"),
    )
    op.create_index("ix_agreements_organisation_id", "agreements", ["organisation_id"])


def _organisation_names() -> None:
    op.create_table(
        "organisation_names",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.String(36), nullable=False),
        *_texts("name"),
        sa.Column("valid_from", sa.String(10), nullable=True),
        sa.Column("valid_to", sa.String(10), nullable=True),
        sa.CheckConstraint("version >= 1", name=op.f("ck_organisation_names_version")),
        _key("organisation_names", "organisation_id", "organisations"),
        sa.PrimaryKeyConstraint("id", name="pk_organisation_names"),
    )
    op.create_index(
        "ix_organisation_names_organisation_id", "organisation_names", ["organisation_id"]
    )


def _visits() -> None:
    op.create_table(
        "visits",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *_texts("code", "title"),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("direction", sa.String(40), nullable=False),
        sa.Column("partner_id", sa.String(36), nullable=False),
        sa.Column("regulation_id", sa.String(36), nullable=False),
        sa.Column("start", sa.String(10), nullable=False),
        sa.Column("end", sa.String(10), nullable=False),
        *_texts("zone"),
        sa.Column("edition_id", sa.String(36), nullable=True),
        sa.Column("agreement_id", sa.String(36), nullable=True),
        sa.Column("status", sa.String(40), nullable=False),
        *_texts("note"),
        sa.CheckConstraint("version >= 1", name=op.f("ck_visits_version")),
        _key("visits", "agreement_id", "agreements"),
        _key("visits", "edition_id", "editions"),
        _key("visits", "partner_id", "organisations"),
        _key("visits", "regulation_id", "regulations"),
        sa.PrimaryKeyConstraint("id", name="pk_visits"),
        sa.UniqueConstraint("code", name="uq_visits_code"),
    )
    op.create_index("ix_visits_agreement_id", "visits", ["agreement_id"])
    op.create_index("ix_visits_edition_id", "visits", ["edition_id"])
    op.create_index("ix_visits_partner_id", "visits", ["partner_id"])
    op.create_index("ix_visits_regulation_id", "visits", ["regulation_id"])


def _days() -> None:
    op.create_table(
        "days",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.String(36), nullable=False),
        sa.Column("date", sa.String(10), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        *_texts("note"),
        sa.CheckConstraint("version >= 1", name=op.f("ck_days_version")),
        _key("days", "visit_id", "visits"),
        sa.PrimaryKeyConstraint("id", name="pk_days"),
    )
    op.create_index("ix_days_visit_id", "days", ["visit_id"])


def _delegations() -> None:
    op.create_table(
        "delegations",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.String(36), nullable=False),
        sa.Column("side", sa.String(40), nullable=False),
        sa.Column("organisation_id", sa.String(36), nullable=False),
        *_texts("arrival", "departure", "lodging", "contacts", "note"),
        sa.CheckConstraint("version >= 1", name=op.f("ck_delegations_version")),
        _key("delegations", "organisation_id", "organisations"),
        _key("delegations", "visit_id", "visits"),
        sa.PrimaryKeyConstraint("id", name="pk_delegations"),
    )
    op.create_index("ix_delegations_organisation_id", "delegations", ["organisation_id"])
    op.create_index("ix_delegations_visit_id", "delegations", ["visit_id"])


def _items() -> None:
    op.create_table(
        "items",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.String(36), nullable=False),
        sa.Column("day_id", sa.String(36), nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("part", sa.String(40), nullable=True),
        sa.Column("approximate", sa.Integer(), nullable=False),
        *_texts("title", "place"),
        sa.Column("kind", sa.String(40), nullable=False),
        *_texts("audience", "responsible", "note", "note_internal"),
        sa.Column("internal", sa.Integer(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.CheckConstraint("approximate IN (0, 1)", name=op.f("ck_items_approximate")),
        sa.CheckConstraint('"end" > start', name=op.f("ck_items_end")),
        sa.CheckConstraint("internal IN (0, 1)", name=op.f("ck_items_internal")),
        sa.CheckConstraint("start BETWEEN 0 AND 1439", name=op.f("ck_items_start")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_items_version")),
        _key("items", "day_id", "days"),
        _key("items", "visit_id", "visits"),
        sa.PrimaryKeyConstraint("id", name="pk_items"),
    )
    op.create_index("ix_items_day_id", "items", ["day_id"])
    op.create_index("ix_items_visit_id", "items", ["visit_id"])


def _participations() -> None:
    op.create_table(
        "participations",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("delegation_id", sa.String(36), nullable=False),
        sa.Column("person_id", sa.String(36), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(40), nullable=True),
        *_texts(
            "org",
            "position",
            "study_field",
            "year",
            "study_class",
            "languages",
            "it_skills",
            "diet",
            "allergies",
            "tshirt",
            "room",
            "roommate_wish",
            "visa_no",
            "mig_card",
            "arrival_leg",
            "departure_leg",
            "insurer",
            "policy_no",
        ),
        sa.Column("guardian_consent", sa.String(40), nullable=True),
        *_texts("note", "note_internal"),
        sa.CheckConstraint("version >= 1", name=op.f("ck_participations_version")),
        _key("participations", "delegation_id", "delegations"),
        _key("participations", "person_id", "persons"),
        sa.PrimaryKeyConstraint("id", name="pk_participations"),
    )
    op.create_index("ix_participations_delegation_id", "participations", ["delegation_id"])
    op.create_index("ix_participations_person_id", "participations", ["person_id"])
