"""The competition: tracks, modules, workplaces, wishes, marks, awards and attendance."""

import sqlalchemy as sa
from alembic import op

from kpt_desktop.storage.migrations.parts import (
    check,
    date,
    link,
    number,
    table,
    texts,
    truth,
    word,
)

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and let items name the module that is worked on."""
    _tracks()
    _workplaces()
    _marking()
    _results()
    with op.batch_alter_table("items") as batch:
        batch.add_column(sa.Column("module_id", sa.String(36), nullable=True))
        key = "fk_items_module_id"
        batch.create_foreign_key(key, "modules", ["module_id"], ["id"], ondelete="RESTRICT")
        batch.create_index("ix_items_module_id", ["module_id"])


def _tracks() -> None:
    table(
        "competitions",
        *link("competitions", "visit_id", "visits"),
        word("model", optional=True),
        number("seed"),
        *texts("tie_order"),
        *truth("competitions", "medals"),
        date("released_on", optional=True),
        number("released_at"),
    )
    table(
        "tracks",
        *link("tracks", "visit_id", "visits"),
        *texts("code", "name"),
        number("order"),
        *texts("note"),
    )
    table(
        "modules",
        *link("modules", "track_id", "tracks"),
        *texts("code", "title"),
        number("day", optional=True),
        number("minutes"),
        *link("modules", "follows_id", "modules", optional=True),
        *texts("carry_over", "language"),
        number("order"),
        *texts("note"),
    )


def _workplaces() -> None:
    table(
        "workplaces",
        *link("workplaces", "track_id", "tracks"),
        *texts("name", "ui_language", "keyboard", "software", "safety", "checked_by"),
        number("order"),
        *texts("note"),
    )
    table(
        "seats",
        *link("seats", "workplace_id", "workplaces"),
        *link("seats", "team_id", "teams"),
        *link("seats", "participation_id", "participations", optional=True),
        number("day", optional=True),
        number("order"),
    )
    table(
        "wishes",
        *link("wishes", "visit_id", "visits"),
        word("kind"),
        *link("wishes", "one_id", "participations"),
        *link("wishes", "other_id", "participations"),
        *texts("note"),
    )


def _marking() -> None:
    table(
        "criteria",
        *link("criteria", "track_id", "tracks"),
        *texts("code", "title"),
        *link("criteria", "module_id", "modules", optional=True),
        number("order"),
    )
    table(
        "aspects",
        *link("aspects", "criterion_id", "criteria"),
        word("kind"),
        *texts("title"),
        number("most"),
        *texts("rule", "benchmark_0", "benchmark_1", "benchmark_2", "benchmark_3"),
        number("order"),
        check("aspects", "most", "most >= 0"),
    )
    table(
        "judges",
        *link("judges", "visit_id", "visits"),
        word("side"),
        *link("judges", "track_id", "tracks", optional=True),
        *link("judges", "participation_id", "participations", optional=True),
        *texts("name", "position", "organisation"),
        *truth("judges", "chief"),
        number("order"),
    )
    table(
        "marks",
        *link("marks", "aspect_id", "aspects"),
        *link("marks", "team_id", "teams"),
        number("value"),
        *link("marks", "judge_id", "judges", optional=True),
        number("vote"),
        number("former", optional=True),
        *texts("corrected_by", "reason"),
    )
    table(
        "mark_sheets",
        *link("mark_sheets", "criterion_id", "criteria"),
        *link("mark_sheets", "team_id", "teams"),
        *truth("mark_sheets", "locked"),
        *texts("signed_by"),
        date("signed_on", optional=True),
    )


def _results() -> None:
    table(
        "penalties",
        *link("penalties", "track_id", "tracks"),
        *link("penalties", "team_id", "teams"),
        number("points"),
        *texts("reason", "signed_by"),
    )
    table(
        "awards",
        *link("awards", "visit_id", "visits"),
        word("kind"),
        *link("awards", "track_id", "tracks", optional=True),
        *link("awards", "team_id", "teams", optional=True),
        *link("awards", "participation_id", "participations", optional=True),
        *texts("title", "number"),
        number("order"),
    )
    table(
        "attendances",
        *link("attendances", "participation_id", "participations"),
        date("date"),
        word("half"),
        word("presence"),
        *texts("note"),
    )
