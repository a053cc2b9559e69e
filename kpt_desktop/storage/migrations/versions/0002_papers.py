"""Papers, contacts, languages and consents become records of their own; more is asked of people.

What stood in the columns of persons and participations moves there, value by value, as it is.
Ids come from those of the old rows, so that two upgrades of one file give the same rows.
"""

import re
from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_OID, uuid5

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

Row = dict[str, Any]

_NEW_OF_PERSON = ("photo",)
_NEW_TEXTS = (
    "org_country", "health", "medication", "ppe", "purpose", "cities", "entry_point",
    "stay_address",
)  # fmt: skip
_OLD_OF_PERSON = (
    "doc_kind", "doc_number", "doc_issue", "doc_issuer", "doc_expiry", "phone", "messenger",
    "email", "guardian_name", "guardian_phone", "emergency_contact",
)  # fmt: skip
_OLD_OF_PARTICIPATION = (
    "languages", "visa_no", "mig_card", "insurer", "policy_no", "guardian_consent",
)  # fmt: skip


def upgrade() -> None:
    """Make the tables, move the values, and drop the columns they stood in."""
    made = {"papers": _papers(), "contacts": _contacts(), "languages": _languages()}
    made["consents"] = _consents()
    connection = op.get_bind()
    persons = _rows(connection, "SELECT * FROM persons")
    # The newest visit last: what is told there of a person's languages is what holds.
    places = _rows(
        connection,
        "SELECT p.*, v.start AS visit_start FROM participations p"
        " LEFT JOIN delegations d ON d.id = p.delegation_id"
        " LEFT JOIN visits v ON v.id = d.visit_id"
        " ORDER BY v.start, p.id",
    )
    moved = {
        "papers": [*_papers_of(persons), *_papers_here(places)],
        "contacts": list(_contacts_of(persons)),
        "languages": list(_languages_of(places)),
        "consents": list(_consents_of(places)),
    }
    for name, rows in moved.items():
        if rows:
            connection.execute(sa.insert(made[name]), rows)
    _rebuild("persons", _NEW_OF_PERSON, _OLD_OF_PERSON)
    op.add_column("participations", sa.Column("entry_date", sa.String(10), nullable=True))
    _rebuild("participations", _NEW_TEXTS, _OLD_OF_PARTICIPATION)


def _rebuild(table: str, new_texts: tuple[str, ...], old: tuple[str, ...]) -> None:
    """Add empty texts that have no default from then on, and drop what was moved."""
    for name in new_texts:
        op.add_column(table, sa.Column(name, sa.Text(), nullable=False, server_default=""))
    with op.batch_alter_table(table) as batch:
        for name in new_texts:
            batch.alter_column(name, existing_type=sa.Text(), server_default=None)
        for name in old:
            batch.drop_column(name)


def _rows(connection: sa.Connection, query: str) -> list[Row]:
    return [dict(row) for row in connection.execute(sa.text(query)).mappings()]


def _id(*parts: str) -> str:
    return str(uuid5(NAMESPACE_OID, ":".join(("kpt-desktop-0002", *parts))))


def _told(*values: Any) -> bool:
    return any(value not in {None, ""} for value in values)


_NO_PAPER: Row = {
    "version": 1, "participation_id": None, "number": "", "details": "", "country": "",
    "issued_on": None, "issuer": "", "valid_from": None, "valid_to": None, "entries": None,
    "days": None, "phone": "", "note": "",
}  # fmt: skip


def _papers_of(persons: list[Row]) -> Iterator[Row]:
    for person in persons:
        told = {
            "details": person["doc_kind"],
            "number": person["doc_number"],
            "issued_on": person["doc_issue"],
            "issuer": person["doc_issuer"],
            "valid_to": person["doc_expiry"],
        }
        if _told(*told.values()):
            yield (
                _NO_PAPER
                | told
                | {
                    "id": _id(person["id"], "document"),
                    "person_id": person["id"],
                    "kind": _document_kind(person["doc_kind"]),
                }
            )


def _document_kind(words: Any) -> str:
    plain = str(words or "").casefold()
    if re.match(r"id\b|op\b|obč|удостоверение личности", plain):
        return "id_card"
    return "internal_passport" if re.search(r"intern|внутр", plain) else "passport"


def _papers_here(places: list[Row]) -> Iterator[Row]:
    for place in places:
        papers = (
            ("visa", {"number": place["visa_no"]}),
            ("migration_card", {"number": place["mig_card"]}),
            ("insurance", {"issuer": place["insurer"], "number": place["policy_no"]}),
        )
        for kind, told in papers:
            if _told(*told.values()):
                yield (
                    _NO_PAPER
                    | told
                    | {
                        "id": _id(place["id"], kind),
                        "person_id": place["person_id"],
                        "participation_id": place["id"],
                        "kind": kind,
                    }
                )


def _contacts_of(persons: list[Row]) -> Iterator[Row]:
    for person in persons:
        contacts = (
            ("phone", "", person["phone"]),
            ("messenger", "", person["messenger"]),
            ("email", "", person["email"]),
            ("guardian", person["guardian_name"], person["guardian_phone"]),
            ("emergency", "", person["emergency_contact"]),
        )
        for kind, name, value in contacts:
            if _told(name, value):
                yield {
                    "id": _id(person["id"], kind), "version": 1, "person_id": person["id"],
                    "kind": kind, "order": 0, "name": name, "value": value, "note": "",
                }  # fmt: skip


_SIMPLE = re.compile(r"([A-Z]{2})(?: (A1|A2|B1|B2|C1|C2|native))?")


def _languages_of(places: list[Row]) -> Iterator[Row]:
    """Give each person's languages: the newest text, and what only older ones name."""
    found: dict[str, dict[str, Row]] = {}
    for place in reversed(places):
        known = found.setdefault(place["person_id"], {})
        for words in re.split(r"[,;\n]", str(place["languages"] or "")):
            entry = " ".join(words.split())
            simple = _SIMPLE.fullmatch(entry)
            key = simple[1] if simple else entry.casefold()
            if not entry or key in known:
                continue
            known[key] = {
                "id": _id(place["person_id"], "language", key), "version": 1,
                "person_id": place["person_id"],
                "language": simple[1].lower() if simple else "",
                "level": simple[2] if simple else None,
                "order": len(known), "note": "" if simple else entry,
            }  # fmt: skip
    for rows in found.values():
        yield from rows.values()


def _consents_of(places: list[Row]) -> Iterator[Row]:
    for place in places:
        if _told(place["guardian_consent"]):
            yield {
                "id": _id(place["id"], "travel"), "version": 1, "participation_id": place["id"],
                "kind": "travel", "answer": place["guardian_consent"], "on": None, "sheet": "",
            }  # fmt: skip


def _table(name: str, owner: str, parent: str, *parts: Any) -> sa.Table:
    made = op.create_table(
        name,
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(owner, sa.String(36), nullable=False),
        *parts,
        sa.CheckConstraint("version >= 1", name=op.f(f"ck_{name}_version")),
        _key(name, owner, parent),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
    )
    op.create_index(f"ix_{name}_{owner}", name, [owner])
    return made


def _key(table: str, column: str, parent: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{parent}.id"], name=f"fk_{table}_{column}", ondelete="RESTRICT"
    )


def _texts(*names: str) -> tuple["sa.Column[Any]", ...]:
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)


def _papers() -> sa.Table:
    made = _table(
        "papers",
        "person_id",
        "persons",
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("participation_id", sa.String(36), nullable=True),
        *_texts("number", "details", "country"),
        sa.Column("issued_on", sa.String(10), nullable=True),
        *_texts("issuer"),
        sa.Column("valid_from", sa.String(10), nullable=True),
        sa.Column("valid_to", sa.String(10), nullable=True),
        sa.Column("entries", sa.String(40), nullable=True),
        sa.Column("days", sa.Integer(), nullable=True),
        *_texts("phone", "note"),
        _key("papers", "participation_id", "participations"),
    )
    op.create_index("ix_papers_participation_id", "papers", ["participation_id"])
    return made


def _contacts() -> sa.Table:
    return _table(
        "contacts",
        "person_id",
        "persons",
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        *_texts("name", "value", "note"),
    )


def _languages() -> sa.Table:
    return _table(
        "languages",
        "person_id",
        "persons",
        *_texts("language"),
        sa.Column("level", sa.String(40), nullable=True),
        sa.Column("order", sa.Integer(), nullable=False),
        *_texts("note"),
    )


def _consents() -> sa.Table:
    return _table(
        "consents",
        "participation_id",
        "participations",
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("answer", sa.String(40), nullable=True),
        sa.Column("on", sa.String(10), nullable=True),
        *_texts("sheet"),
    )
