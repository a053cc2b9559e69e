"""Who takes part in an item of the programme, as far as the records tell."""

from kpt_desktop.domain.enums import DutyKind
from kpt_desktop.domain.people_sets import PeopleSets
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.visit_records import Participant, VisitRecords


def attending(records: VisitRecords, item: Item) -> tuple[Participant, ...] | None:
    """Return those an item is for and those who have a duty there, in the order of the list.

    Args:
        records: of the visit.
        item: of its programme.

    Returns:
        None where the item is for a group of which nobody knows who is in it.
    """
    sets = PeopleSets(records, (item.audience,))
    if not sets.knows(item.audience):
        return None
    ids = sets.ids(sets.attending(item, ())) | {
        duty.participation_id
        for duty in records.duties.values()
        if duty.item_id == item.id and duty.participation_id is not None
    }
    return tuple(row for row in records.participants() if row.participation.id in ids)


def others_attending(records: VisitRecords, item: Item) -> int:
    """Return how many have to be at an item without being in either delegation (a driver)."""
    duties = (duty for duty in records.duties.values() if duty.item_id == item.id)
    return sum(duty.participation_id is None and duty.kind == DutyKind.ATTENDS for duty in duties)
