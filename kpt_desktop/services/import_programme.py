"""A partner's programme into a visit: proposed first, then imported as one Change."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.ports import Store
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.intake.programme import propose_programme
from kpt_desktop.intake.programme_audience import read_audience
from kpt_desktop.intake.programme_operations import operations
from kpt_desktop.intake.programme_proposal import ProgrammeProposal, ProposedItem
from kpt_desktop.services.visits import load_visit

HOME_COUNTRY = "RU"
"""Whom "only Russians" means when the receiving organisation's country is not said."""


def never() -> bool:
    """Say that nobody asked to stop."""
    return False


def propose(
    store: Store,
    path: Path,
    visit_id: UUID,
    *,
    sheet: str | None = None,
    cancelled: Callable[[], bool] = never,
) -> ProgrammeProposal:
    """Read a programme and say what it would bring into a visit.

    Args:
        store: read for the visit's dates.
        path: the file.
        visit_id: of the visit.
        sheet: name of the sheet; without it the one with most of the programme.
        cancelled: asked while the file is read.

    Raises:
        UserError: the file is missing, locked, damaged, of another kind, or holds no programme;
            ``visit_gone``.
        EnvironmentFault: ``child_cancelled``; the store cannot be read.
    """
    return propose_for(load_visit(store, visit_id), path, sheet=sheet, cancelled=cancelled)


def propose_for(
    records: VisitRecords,
    path: Path,
    *,
    sheet: str | None = None,
    cancelled: Callable[[], bool] = never,
) -> ProgrammeProposal:
    """Propose as :func:`propose` for a visit that is loaded already."""
    return propose_programme(
        path,
        start=records.visit.start,
        end=records.visit.end,
        sheet=sheet,
        cancelled=cancelled,
        host_country=_host_country(records),
    )


def _host_country(records: VisitRecords) -> str:
    return records.organisation(Side.HOST).country or HOME_COUNTRY


def with_audience(
    proposal: ProgrammeProposal, address: str, typed: str, records: VisitRecords
) -> ProgrammeProposal:
    """Return the proposal with the audience of one item typed anew; blank means everyone.

    Raises:
        UserError: ``audience_unreadable``: the words name nobody we know.
    """
    found = read_audience(typed, _host_country(records)) if typed.strip() else "all"
    if found is None:
        raise UserError("audience_unreadable")
    days = (
        replace(day, items=tuple(_given(item, address, found) for item in day.items))
        for day in proposal.days
    )
    return replace(proposal, days=tuple(days))


def _given(item: ProposedItem, address: str, audience: str) -> ProposedItem:
    return replace(item, audience=audience) if item.address == address else item


def new_items(proposal: ProgrammeProposal, records: VisitRecords) -> frozenset[str]:
    """Return the addresses of the items that the visit does not have yet.

    Items that are skipped, or have no title to print, are not among them.
    """
    return frozenset(
        item.address
        for day in proposal.days
        for item in day.items
        if _inserts(operations(replace(proposal, days=(replace(day, items=(item,)),)), records))
    )


def _inserts(found: tuple[object, ...]) -> int:
    return sum(isinstance(op, Insert) and isinstance(op.record, Item) for op in found)


def import_change(records: VisitRecords, proposal: ProgrammeProposal) -> Change:
    """Return the one Change that brings in what is proposed and not there yet (F90)."""
    done = operations(proposal, records)
    return Change(Label("programme_imported", {"n": _inserts(done)}), done)
