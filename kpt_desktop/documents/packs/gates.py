"""Which consents stand between a person and a pack.

Silence is no consent: who has not answered, has refused or has withdrawn is left out of what rests
on consent, and what is told before the pack goes leads to the answer. Data about health and belief
ask for a consent of their own; data that leave the home country for another than the person's own
ask for the consent to that (domain facts, section 3.4).
"""

from kpt_desktop.documents.packs.declaration import Ground, Reader, Section
from kpt_desktop.documents.packs.making import Making
from kpt_desktop.domain.enums import ConsentAnswer, ConsentKind, Side
from kpt_desktop.domain.visit_records import Participant, VisitRecords

FIELD_OF = {
    ConsentKind.PD: "c_pd",
    ConsentKind.PD_TRANSFER: "c_pd_transfer",
    ConsentKind.PHOTO: "c_photo",
    ConsentKind.HEALTH: "c_health",
}


def has_given(row: Participant, kind: ConsentKind) -> bool:
    """Tell whether the newest answer to a request is yes."""
    return bool(row.value(FIELD_OF[kind]) == ConsentAnswer.GIVEN)


def lacking(making: Making, section: Section, row: Participant) -> ConsentKind | None:
    """Return the first consent that a table needs of a person and does not have."""
    return next((kind for kind in _needed(making, section, row) if not has_given(row, kind)), None)


def _needed(making: Making, section: Section, row: Participant) -> list[ConsentKind]:
    needed = [ConsentKind.HEALTH] if section.health else []
    if section.ground == Ground.LAW:
        return needed
    needed.insert(0, ConsentKind.PD)
    if _goes_abroad(making, row):
        needed.insert(1, ConsentKind.PD_TRANSFER)
    return needed


def _goes_abroad(making: Making, row: Participant) -> bool:
    """Tell whether a person's data leave the home country for one that is not their school's."""
    home, target = making.home, destination(making.pack.reader, making.records)
    if home is None or not home.country or not target or target == home.country:
        return False
    return making.organisation_of(row).country != target


def destination(reader: Reader, records: VisitRecords) -> str:
    """Return the country of a pack's recipient, empty where nobody said it."""
    match reader:
        case Reader.HOST:
            return records.organisation(Side.HOST).country
        case Reader.GUEST:
            return records.organisation(Side.GUEST).country
    return records.partner.country
