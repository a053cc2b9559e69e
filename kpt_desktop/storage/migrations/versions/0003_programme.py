"""Travel, rooms, places, teams, templates, versions, pictures and the register of issued papers.

Nothing that is kept already moves: items only learn which known place and vehicle they mean.
"""

import sqlalchemy as sa
from alembic import op

from kpt_desktop.storage.migrations.parts import (
    check,
    date,
    link,
    number,
    numbers,
    table,
    texts,
    truth,
    word,
)

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and give items their new columns."""
    table("pictures", *texts("media", "content"))
    _places()
    _templates()
    _travel()
    _teams()
    _items()
    table(
        "duties",
        *link("duties", "item_id", "items"),
        word("kind"),
        *link("duties", "participation_id", "participations", optional=True),
        *texts("name"),
        *numbers("before", "after"),
    )
    table(
        "programme_versions",
        *link("programme_versions", "visit_id", "visits"),
        number("number"),
        date("published_on"),
        number("published_at"),
        *texts("snapshot", "note"),
    )
    table(
        "issued_documents",
        *link("issued_documents", "visit_id", "visits"),
        *texts("kind"),
        date("issued_on"),
        number("issued_at"),
        *texts("number", "recipient", "form", "languages", "columns"),
        number("people"),
        *texts("digest", "file_name", "note"),
    )


def _places() -> None:
    table(
        "places",
        *texts("name"),
        *link("places", "organisation_id", "organisations", optional=True),
        *texts("address"),
        number("capacity", optional=True),
        *texts("closed_days"),
        *truth("places", "several_at_once"),
        *texts("note"),
    )
    table(
        "distances",
        *link("distances", "place_id", "places"),
        *link("distances", "other_id", "places"),
        *numbers("walking", "driving", optional=True),
    )
    table(
        "vehicles",
        *texts("name", "plate"),
        number("seats", optional=True),
        *texts("driver", "phone", "note"),
    )


def _templates() -> None:
    table("templates", word("kind"), *texts("name", "day_kinds"), number("order"))
    table(
        "template_items",
        *link("template_items", "template_id", "templates"),
        number("day"),
        *numbers("start", "end", "minutes", optional=True),
        word("part", optional=True),
        *truth("template_items", "approximate"),
        *texts("title", "place"),
        *link("template_items", "place_id", "places", optional=True),
        word("kind"),
        *texts("audience", "note"),
        *truth("template_items", "internal"),
        number("order"),
        check("template_items", "start", "start BETWEEN 0 AND 1439"),
        check("template_items", "end", '"end" > start'),
    )


def _travel() -> None:
    table(
        "travel_legs",
        *link("travel_legs", "delegation_id", "delegations"),
        word("way"),
        number("order"),
        word("means", optional=True),
        *texts("number", "origin", "destination"),
        date("leaves_on", optional=True),
        number("leaves_at", optional=True),
        *texts("leaves_zone"),
        date("arrives_on", optional=True),
        number("arrives_at", optional=True),
        *texts("arrives_zone", "met_by", "note"),
    )
    table(
        "rooms",
        *link("rooms", "delegation_id", "delegations"),
        *texts("name"),
        number("beds", optional=True),
        number("order"),
        *texts("note"),
    )


def _teams() -> None:
    table(
        "teams",
        *link("teams", "visit_id", "visits"),
        word("kind"),
        *texts("name", "track"),
        number("order"),
        *texts("note"),
    )
    table(
        "team_members",
        *link("team_members", "team_id", "teams"),
        *link("team_members", "participation_id", "participations"),
        *truth("team_members", "pinned"),
        number("order"),
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
