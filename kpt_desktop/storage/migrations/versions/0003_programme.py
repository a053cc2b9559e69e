"""Travel, rooms, places, teams, templates, versions, pictures and the register of issued papers.

Nothing that is kept already moves: items only learn which known place and vehicle they mean.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and give items their new columns."""
    _table("pictures", *_texts("media", "content"))
    _places()
    _templates()
    _travel()
    _teams()
    _items()
    _table(
        "duties",
        *_link("duties", "item_id", "items"),
        _word("kind"),
        *_link("duties", "participation_id", "participations", optional=True),
        *_texts("name"),
        *_numbers("before", "after"),
    )
    _table(
        "programme_versions",
        *_link("programme_versions", "visit_id", "visits"),
        _number("number"),
        _date("published_on"),
        _number("published_at"),
        *_texts("snapshot", "note"),
    )
    _table(
        "issued_documents",
        *_link("issued_documents", "visit_id", "visits"),
        *_texts("kind"),
        _date("issued_on"),
        _number("issued_at"),
        *_texts("number", "recipient", "form", "languages", "columns"),
        _number("people"),
        *_texts("digest", "file_name", "note"),
    )


def _places() -> None:
    _table(
        "places",
        *_texts("name"),
        *_link("places", "organisation_id", "organisations", optional=True),
        *_texts("address"),
        _number("capacity", optional=True),
        *_texts("closed_days"),
        *_truth("places", "several_at_once"),
        *_texts("note"),
    )
    _table(
        "distances",
        *_link("distances", "place_id", "places"),
        *_link("distances", "other_id", "places"),
        *_numbers("walking", "driving", optional=True),
    )
    _table(
        "vehicles",
        *_texts("name", "plate"),
        _number("seats", optional=True),
        *_texts("driver", "phone", "note"),
    )


def _templates() -> None:
    _table("templates", _word("kind"), *_texts("name", "day_kinds"), _number("order"))
    _table(
        "template_items",
        *_link("template_items", "template_id", "templates"),
        _number("day"),
        *_numbers("start", "end", "minutes", optional=True),
        _word("part", optional=True),
        *_truth("template_items", "approximate"),
        *_texts("title", "place"),
        *_link("template_items", "place_id", "places", optional=True),
        _word("kind"),
        *_texts("audience", "note"),
        *_truth("template_items", "internal"),
        _number("order"),
        _check("template_items", "start", "start BETWEEN 0 AND 1439"),
        _check("template_items", "end", '"end" > start'),
    )


def _travel() -> None:
    _table(
        "travel_legs",
        *_link("travel_legs", "delegation_id", "delegations"),
        _word("way"),
        _number("order"),
        _word("means", optional=True),
        *_texts("number", "origin", "destination"),
        _date("leaves_on", optional=True),
        _number("leaves_at", optional=True),
        *_texts("leaves_zone"),
        _date("arrives_on", optional=True),
        _number("arrives_at", optional=True),
        *_texts("arrives_zone", "met_by", "note"),
    )
    _table(
        "rooms",
        *_link("rooms", "delegation_id", "delegations"),
        *_texts("name"),
        _number("beds", optional=True),
        _number("order"),
        *_texts("note"),
    )


def _teams() -> None:
    _table(
        "teams",
        *_link("teams", "visit_id", "visits"),
        _word("kind"),
        *_texts("name", "track"),
        _number("order"),
        *_texts("note"),
    )
    _table(
        "team_members",
        *_link("team_members", "team_id", "teams"),
        *_link("team_members", "participation_id", "participations"),
        *_truth("team_members", "pinned"),
        _number("order"),
    )


def _items() -> None:
    with op.batch_alter_table("items") as batch:
        for name, parent in (("place_id", "places"), ("vehicle_id", "vehicles")):
            batch.add_column(sa.Column(name, sa.String(36), nullable=True))
            key = f"fk_items_{name}"
            batch.create_foreign_key(key, parent, [name], ["id"], ondelete="RESTRICT")
            batch.create_index(f"ix_items_{name}", [name])
        batch.add_column(sa.Column("pinned", sa.Integer(), nullable=False, server_default="0"))
        batch.create_check_constraint(op.f("ck_items_pinned"), "pinned IN (0, 1)")
    with op.batch_alter_table("items") as batch:
        batch.alter_column("pinned", existing_type=sa.Integer(), server_default=None)


def _table(name: str, *parts: Any) -> None:
    """Make a table and an index for each of its links."""
    links = [part for part in parts if isinstance(part, sa.ForeignKeyConstraint)]
    names = [link.column_keys[0] for link in links]
    op.create_table(
        name,
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *parts,
        _check(name, "version", "version >= 1"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
    )
    for column in names:
        op.create_index(f"ix_{name}_{column}", name, [column])


def _link(
    table: str, column: str, parent: str, *, optional: bool = False
) -> tuple["sa.Column[Any]", sa.ForeignKeyConstraint]:
    return (
        sa.Column(column, sa.String(36), nullable=optional),
        sa.ForeignKeyConstraint(
            [column], [f"{parent}.id"], name=f"fk_{table}_{column}", ondelete="RESTRICT"
        ),
    )


def _check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))


def _truth(table: str, column: str) -> tuple["sa.Column[Any]", sa.CheckConstraint]:
    return _number(column), _check(table, column, f"{column} IN (0, 1)")


def _texts(*names: str) -> tuple["sa.Column[Any]", ...]:
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)


def _numbers(*names: str, optional: bool = False) -> tuple["sa.Column[Any]", ...]:
    return tuple(_number(name, optional=optional) for name in names)


def _number(name: str, *, optional: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.Integer(), nullable=optional)


def _word(name: str, *, optional: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.String(40), nullable=optional)


def _date(name: str, *, optional: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.String(10), nullable=optional)
