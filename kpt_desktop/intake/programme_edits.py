"""Mending a proposed programme in the preview: each edit gives a new proposal, judged again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from kpt_desktop.intake.programme_items import TIME_CODES, part_of, time_problems
from kpt_desktop.intake.programme_kinds import guess_kind
from kpt_desktop.intake.programme_proposal import (
    ProgrammeProposal,
    ProposedDay,
    ProposedItem,
    in_days,
    judged,
)
from kpt_desktop.intake.programme_text import cell_text, local_text, typed_text
from kpt_desktop.intake.times import IMPOSSIBLE, UNREADABLE, read_time


def with_skipped(
    proposal: ProgrammeProposal, address: str, *, skipped: bool = True
) -> ProgrammeProposal:
    """Return the proposal with one item left out, or taken in again."""
    return _changed(proposal, address, lambda item: replace(item, skipped=skipped))


def with_time(proposal: ProgrammeProposal, address: str, typed: str) -> ProgrammeProposal:
    """Return the proposal with an item's time typed anew, in any form a file may have."""
    when = read_time(cell_text(typed))

    def mend(item: ProposedItem) -> ProposedItem:
        kept = tuple(p for p in item.problems if p.code not in TIME_CODES)
        return replace(
            item,
            start=when.start,
            end=when.end if when.start is not None else None,
            part=part_of(when),
            approximate=when.approximate,
            note_internal=when.typed if when.problem in {IMPOSSIBLE, UNREADABLE} else "",
            problems=(*time_problems(when, item.cell), *kept),
        )

    return _changed(proposal, address, mend)


def with_title(proposal: ProgrammeProposal, address: str, typed: str) -> ProgrammeProposal:
    """Return the proposal with an item's title typed anew; its kind is guessed again."""
    clean = cell_text(typed)
    title = local_text(clean, proposal.latin)

    def mend(item: ProposedItem) -> ProposedItem:
        kind = guess_kind(title.ru, title.en, title.cs)
        return replace(item, title=title, typed_title=typed_text(clean), kind=kind)

    return _changed(proposal, address, mend)


def with_place(proposal: ProgrammeProposal, address: str, typed: str) -> ProgrammeProposal:
    """Return the proposal with an item's place typed anew."""
    clean = cell_text(typed)
    place = local_text(clean, proposal.latin)
    return _changed(
        proposal, address, lambda item: replace(item, place=place, typed_place=typed_text(clean))
    )


def with_date(proposal: ProgrammeProposal, address: str, day: date | None) -> ProgrammeProposal:
    """Return the proposal with an item moved to another day, or to the pool (None)."""
    days: list[ProposedDay] = []
    for known in proposal.days:
        moved = [replace(item, date=day) for item in known.items if item.address == address]
        kept = tuple(item for item in known.items if item.address != address)
        if kept or not moved:
            days.append(replace(known, items=kept))
        if moved:
            days.append(ProposedDay(day, moved[0].cell, tuple(moved)))
    return replace(proposal, days=in_days(days, proposal.start, proposal.end))


def _changed(
    proposal: ProgrammeProposal, address: str, edit: Callable[[ProposedItem], ProposedItem]
) -> ProgrammeProposal:
    days = tuple(
        replace(
            day,
            items=tuple(
                judged(edit(item)) if item.address == address else item for item in day.items
            ),
        )
        for day in proposal.days
    )
    return replace(proposal, days=days)
