"""What goes from the store together with persons and participations."""

from collections.abc import Collection
from uuid import UUID

from kpt_desktop.domain.ports import Reader
from kpt_desktop.domain.records import (
    Consent,
    Contact,
    Language,
    Paper,
    Participation,
    Person,
    Record,
)


def those_going(
    reader: Reader, persons: Collection[UUID], participations: Collection[UUID]
) -> tuple[tuple[Person, ...], tuple[Record, ...]]:
    """Return the persons who take part in nothing else, and what goes with them and the rows.

    Papers, contacts and languages go with their person; consents and the papers of one journey
    go with their participation.

    Args:
        reader: of the store, which alone knows the other visits.
        persons: ids of the people on the participations.
        participations: ids of those that go.
    """
    rows = reader.find_in(Participation, "person_id", persons)
    going = set(persons) - {row.person_id for row in rows if row.id not in participations}
    return reader.find_in(Person, "id", going), _belongings(reader, going, participations)


def _belongings(
    reader: Reader, persons: Collection[UUID], participations: Collection[UUID]
) -> tuple[Record, ...]:
    papers = {
        paper.id: paper
        for paper in (
            *reader.find_in(Paper, "person_id", persons),
            *reader.find_in(Paper, "participation_id", participations),
        )
    }
    return (
        *papers.values(),
        *reader.find_in(Contact, "person_id", persons),
        *reader.find_in(Language, "person_id", persons),
        *reader.find_in(Consent, "participation_id", participations),
    )
