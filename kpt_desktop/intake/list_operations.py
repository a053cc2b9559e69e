"""A proposal of people to the operations of one Change."""

from dataclasses import replace

from kpt_desktop.domain.changes import Insert, Operation
from kpt_desktop.domain.field_writing import new_participant, writes
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.participant import Participant
from kpt_desktop.domain.records import Delegation, Participation
from kpt_desktop.intake import proposed
from kpt_desktop.intake.list_proposal import ListProposal
from kpt_desktop.intake.proposed import ProposedRow


def operations(
    proposal: ListProposal, delegation: Delegation, existing_order: int
) -> tuple[Operation, ...]:
    """Return what an import does: inserts of new people, updates of changed ones.

    Somebody known from an earlier visit gets a new participation and stays one person.

    Args:
        proposal: rows in the states ``error``, ``same`` and ``skipped`` are left out.
        delegation: the one the new people join.
        existing_order: place in the list of its last participant so far, 0 for an empty list.
    """
    found: list[Operation] = []
    order = existing_order
    for row in proposal.rows:
        if row.state == proposed.NEW:
            order += 1
            if row.match:
                found.extend(_comes_again(row, row.match, delegation, order))
            else:
                found.extend(new_participant(row.values, delegation, order)[2])
        elif row.state == proposed.CHANGED and row.match:
            found.extend(writes(row.match, row.accepted))
    return tuple(found)


def _comes_again(
    row: ProposedRow, known: Participant, delegation: Delegation, order: int
) -> tuple[Operation, ...]:
    values = {key: value for key, value in row.values.items() if key not in row.declined}
    own = {
        FIELDS[key].attribute: value
        for key, value in values.items()
        if FIELDS[key].owner is Participation
    }
    here = Participation(delegation_id=delegation.id, person_id=known.person.id, order=order, **own)
    rest = {key: value for key, value in values.items() if FIELDS[key].owner is not Participation}
    again = replace(known, participation=here, delegation=delegation, consents=())
    return (Insert(here), *writes(again, rest))
