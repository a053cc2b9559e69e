"""What migrations put tables together from; once released, only additions are made here."""

from typing import Any

import sqlalchemy as sa
from alembic import op


def table(name: str, *parts: Any) -> None:
    """Make a table and an index for each of its links."""
    links = [part for part in parts if isinstance(part, sa.ForeignKeyConstraint)]
    names = [link.column_keys[0] for link in links]
    op.create_table(
        name,
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *parts,
        check(name, "version", "version >= 1"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
    )
    for column in names:
        op.create_index(f"ix_{name}_{column}", name, [column])


def link(
    table: str, column: str, parent: str, *, optional: bool = False
) -> tuple["sa.Column[Any]", sa.ForeignKeyConstraint]:
    """Return the column of another record's id and its key."""
    return (
        sa.Column(column, sa.String(36), nullable=optional),
        sa.ForeignKeyConstraint(
            [column], [f"{parent}.id"], name=f"fk_{table}_{column}", ondelete="RESTRICT"
        ),
    )


def check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    """Return a named condition on a row."""
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))


def truth(table: str, column: str) -> tuple["sa.Column[Any]", sa.CheckConstraint]:
    """Return the column of a yes or no and its condition."""
    return number(column), check(table, column, f"{column} IN (0, 1)")


def texts(*names: str) -> tuple["sa.Column[Any]", ...]:
    """Return columns of text."""
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)


def numbers(*names: str, optional: bool = False) -> tuple["sa.Column[Any]", ...]:
    """Return columns of whole numbers."""
    return tuple(number(name, optional=optional) for name in names)


def number(name: str, *, optional: bool = False) -> "sa.Column[Any]":
    """Return the column of a whole number."""
    return sa.Column(name, sa.Integer(), nullable=optional)


def word(name: str, *, optional: bool = False) -> "sa.Column[Any]":
    """Return the column of one of a closed set of words."""
    return sa.Column(name, sa.String(40), nullable=optional)


def date(name: str, *, optional: bool = False) -> "sa.Column[Any]":
    """Return the column of a date."""
    return sa.Column(name, sa.String(10), nullable=optional)
