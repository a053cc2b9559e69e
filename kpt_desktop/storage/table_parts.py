"""What tables are put together from: columns of every sort, and the columns all of them have.

Every constraint is named, since only a named constraint can be changed by a later migration.
"""

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    column,
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


def link(name: str, table: str, *, optional: bool = False) -> Column[Any]:
    """Return the column of another record's id, which must exist and stay."""
    target = ForeignKey(f"{table}.id", ondelete="RESTRICT")
    return Column(name, String(36), target, nullable=optional, index=True)


def word(name: str, *, optional: bool = False) -> Column[Any]:
    """Return the column of one of a closed set of words."""
    return Column(name, String(40), nullable=optional)


def date(name: str, *, optional: bool = False) -> Column[Any]:
    """Return the column of a date, ISO 8601."""
    return Column(name, String(10), nullable=optional)


def number(name: str, *, optional: bool = False) -> Column[Any]:
    """Return the column of a whole number."""
    return Column(name, Integer, nullable=optional)


def texts(*names: str) -> tuple[Column[Any], ...]:
    """Return columns of text, empty where nothing is known."""
    return tuple(Column(name, Text, nullable=False) for name in names)


def truth(name: str) -> tuple[Column[Any], CheckConstraint]:
    """Return the column of a yes or no, 1 or 0."""
    return number(name), CheckConstraint(column(name).in_((0, 1)), name=name)


def table(name: str, *parts: Any) -> Table:
    """Return the table of a kind of record."""
    return Table(
        name,
        metadata,
        Column("id", String(36), primary_key=True),
        number("version"),
        *parts,
        CheckConstraint(column("version") >= 1, name="version"),
    )
