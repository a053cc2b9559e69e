"""What goes from the store together with persons and participations."""

from collections.abc import Collection
from uuid import UUID

from kpt_desktop.domain.ports import Reader
from kpt_desktop.domain.records import (
    Attendance,
    Award,
    Consent,
    Contact,
    Duty,
    Judge,
    Language,
    Paper,
    Participation,
    Person,
    Record,
    Seat,
    TeamMember,
    Wish,
)
from kpt_desktop.services.photos import pictures_only_of


def those_going(
    reader: Reader, persons: Collection[UUID], participations: Collection[UUID]
) -> tuple[tuple[Person, ...], tuple[Record, ...]]:
    """Return the persons who take part in nothing else, and what goes with them and the rows.

    Papers, contacts, languages and the picture go with their person; consents, the papers of one
    journey, duties, places in teams, wishes and attendance go with their participation.

    Args:
        reader: of the store, which alone knows the other visits.
        persons: ids of the people on the participations.
        participations: ids of those that go.
    """
    rows = reader.find_in(Participation, "person_id", persons)
    going = set(persons) - {row.person_id for row in rows if row.id not in participations}
    gone = reader.find_in(Person, "id", going)
    return gone, (*_belongings(reader, going, participations), *pictures_only_of(reader, gone))


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
    wishes = {
        wish.id: wish
        for end in ("one_id", "other_id")
        for wish in reader.find_in(Wish, end, participations)
    }
    return (
        *papers.values(),
        *reader.find_in(Contact, "person_id", persons),
        *reader.find_in(Language, "person_id", persons),
        *reader.find_in(Consent, "participation_id", participations),
        *reader.find_in(Duty, "participation_id", participations),
        *reader.find_in(TeamMember, "participation_id", participations),
        *reader.find_in(Attendance, "participation_id", participations),
        *reader.find_in(Seat, "participation_id", participations),
        *reader.find_in(Award, "participation_id", participations),
        *reader.find_in(Judge, "participation_id", participations),
        *wishes.values(),
    )
