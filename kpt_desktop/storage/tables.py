"""The tables, declared once: one for each kind of record, and the journal.

Whether a date or a word of a closed set is a good one is checked in Python (``values.py``).
"""

from collections.abc import Mapping

from sqlalchemy import (
    Column,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from kpt_desktop.domain.records import (
    Agreement,
    Aspect,
    Attendance,
    Award,
    Competition,
    Consent,
    Contact,
    Criterion,
    Day,
    Delegation,
    Distance,
    Duty,
    Edition,
    IssuedDocument,
    Item,
    Judge,
    Language,
    Mark,
    MarkSheet,
    Module,
    Organisation,
    OrganisationName,
    Paper,
    Participation,
    Penalty,
    Person,
    Picture,
    Place,
    ProgrammeVersion,
    Record,
    Regulation,
    Room,
    Seat,
    Setting,
    Team,
    TeamMember,
    Template,
    TemplateItem,
    Track,
    TravelLeg,
    Vehicle,
    Visit,
    Wish,
    Workplace,
)
from kpt_desktop.storage import tables_competition as competition
from kpt_desktop.storage import tables_people as people
from kpt_desktop.storage import tables_programme as programme
from kpt_desktop.storage.table_parts import metadata, truth

__all__ = ["TABLES", "alembic_version", "journal", "metadata"]

journal = Table(
    "journal",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("uid", String(36), nullable=False),
    Column("at", String(40), nullable=False),
    Column("label", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("operations", Text, nullable=False),
    *truth("undone"),
    *truth("abandoned"),
    Column("schema", String(32), nullable=False),
    UniqueConstraint("uid"),
    sqlite_autoincrement=True,  # the number of a lost newest entry must not be given out again
)

TABLES: Mapping[type[Record], Table] = {
    Setting: people.settings,
    Picture: people.pictures,
    Organisation: people.organisations,
    OrganisationName: people.organisation_names,
    Agreement: people.agreements,
    Place: programme.places,
    Distance: programme.distances,
    Vehicle: programme.vehicles,
    Template: programme.templates,
    TemplateItem: programme.template_items,
    Edition: people.editions,
    Regulation: people.regulations,
    Visit: people.visits,
    Delegation: people.delegations,
    TravelLeg: people.travel_legs,
    Room: people.rooms,
    Person: people.persons,
    Participation: people.participations,
    Paper: people.papers,
    Contact: people.contacts,
    Language: people.languages,
    Consent: people.consents,
    Team: competition.teams,
    TeamMember: competition.team_members,
    Competition: competition.competitions,
    Track: competition.tracks,
    Module: competition.modules,
    Workplace: competition.workplaces,
    Seat: competition.seats,
    Wish: competition.wishes,
    Criterion: competition.criteria,
    Aspect: competition.aspects,
    Judge: competition.judges,
    Mark: competition.marks,
    MarkSheet: competition.mark_sheets,
    Penalty: competition.penalties,
    Award: competition.awards,
    Attendance: competition.attendances,
    Day: programme.days,
    Item: programme.items,
    Duty: programme.duties,
    ProgrammeVersion: programme.programme_versions,
    IssuedDocument: people.issued_documents,
}
"""The table of every kind of record."""

alembic_version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table, read here so that an ordinary start does without Alembic."""
