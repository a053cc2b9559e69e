"""A partner's list into a delegation: proposed first, then imported as one Change."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

from kpt_desktop.domain.changes import Change, Label
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.ports import Store
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.intake.judging import Decisions
from kpt_desktop.intake.list_proposal import ListProposal, operations, propose_list
from kpt_desktop.intake.proposed import CHANGED, ERROR, NEW
from kpt_desktop.services.people import next_order
from kpt_desktop.services.visits import load_visit


def never() -> bool:
    """Say that nobody asked to stop."""
    return False


def propose(
    store: Store,
    path: Path,
    visit_id: UUID,
    side: Side,
    *,
    today: date,
    sheet: str | None = None,
    cancelled: Callable[[], bool] = never,
) -> ListProposal:
    """Read a list of participants and say what would become of each row.

    Args:
        store: read for the people the delegation has already.
        path: the partner's file.
        visit_id: of the visit.
        side: whose list it is.
        today: decides two-digit birth years.
        sheet: name of the sheet; without it the one with most people.
        cancelled: asked while the file is read.

    Raises:
        UserError: the file is missing, locked, damaged, of another kind, or holds no people;
            ``visit_gone``.
        EnvironmentFault: ``child_cancelled``; the store cannot be read.
    """
    records = load_visit(store, visit_id)
    return propose_for(records, path, side, today=today, sheet=sheet, cancelled=cancelled)


def propose_for(
    records: VisitRecords,
    path: Path,
    side: Side,
    *,
    today: date,
    sheet: str | None = None,
    decisions: Decisions | None = None,
    cancelled: Callable[[], bool] = never,
) -> ListProposal:
    """Propose as :func:`propose` for a visit that is loaded already.

    What was decided about the same sheet before (``decisions``) is taken over row by row.
    """
    known = records.participants(side)
    proposal = propose_list(path, today=today, known=known, sheet=sheet, cancelled=cancelled)
    return _decided(proposal, decisions) if decisions else proposal


def _decided(proposal: ListProposal, decisions: Decisions) -> ListProposal:
    for index, key in decisions.columns.items():
        proposal = proposal.with_column(index, key)
    for (address, key), typed in decisions.values.items():
        proposal = proposal.with_value(address, key, typed)
    for address, skipped in decisions.skipped.items():
        proposal = proposal.with_skipped(address, skipped)
    return proposal


def people_to_import(proposal: ListProposal) -> int:
    """Return how many people an import would add or change."""
    totals = proposal.totals()
    return totals[NEW] + totals[CHANGED]


def people_in_error(proposal: ListProposal) -> int:
    """Return how many rows an import would leave out because they are in error."""
    return proposal.totals()[ERROR]


def import_change(records: VisitRecords, side: Side, proposal: ListProposal) -> Change:
    """Return the one Change that imports what is proposed; rows in error are left out.

    The Change is empty when there is nothing new, so a second import changes nothing (F90).
    """
    partner = records.organisation(side).short_name.best("ru")
    done = operations(proposal, records.delegation(side), next_order(records, side) - 1)
    label = Label("list_imported", {"n": people_to_import(proposal), "partner": partner})
    return Change(label, done)
