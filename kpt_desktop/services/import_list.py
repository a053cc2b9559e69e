"""A partner's list into a delegation: proposed first, then imported as one Change."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path
from uuid import UUID

from kpt_desktop.domain.changes import Change, Label
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.ports import Reader, Store
from kpt_desktop.domain.records import (
    Contact,
    Delegation,
    Language,
    Paper,
    Participation,
    Person,
    Visit,
)
from kpt_desktop.domain.related import related
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.intake.grid import Value
from kpt_desktop.intake.judging import Decisions
from kpt_desktop.intake.list_operations import operations
from kpt_desktop.intake.list_proposal import ListProposal, propose_list
from kpt_desktop.intake.problems import Problem
from kpt_desktop.intake.proposed import CHANGED, ERROR, NEW
from kpt_desktop.intake.rejected import REASONS
from kpt_desktop.intake.values import typed_text
from kpt_desktop.rendering.sheet import SheetData
from kpt_desktop.rendering.sheet import Value as SheetValue
from kpt_desktop.services.import_memory import remember_columns, remembered_columns
from kpt_desktop.services.people import next_order
from kpt_desktop.services.visits import load_visit
from kpt_desktop.texts import LANGUAGES, text


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
    earlier = people_before(store, records, side)
    return propose_for(
        records, path, side, today=today, sheet=sheet, earlier=earlier, cancelled=cancelled
    )


def propose_for(
    records: VisitRecords,
    path: Path,
    side: Side,
    *,
    today: date,
    sheet: str | None = None,
    decisions: Decisions | None = None,
    earlier: Sequence[Participant] = (),
    cancelled: Callable[[], bool] = never,
) -> ListProposal:
    """Propose as :func:`propose` for a visit that is loaded already.

    What was decided about the same sheet before (``decisions``) is taken over row by row, except
    who a row is about. ``earlier`` is what :func:`people_before` gives.
    """
    organisation = records.organisation(side).short_name
    proposal = propose_list(
        path,
        today=today,
        known=records.participants(side),
        earlier=earlier,
        remembered=remembered_columns(records, side),
        school=frozenset(map(organisation.in_language, LANGUAGES)),
        sheet=sheet,
        cancelled=cancelled,
    )
    return _decided(proposal, decisions) if decisions else proposal


def people_before(store: Store, records: VisitRecords, side: Side) -> tuple[Participant, ...]:
    """Return the people of a side's organisation on other visits, each as they came last."""
    organisation_id = records.delegation(side).organisation_id
    with store.reading() as reader:
        delegations = {
            delegation.id: delegation
            for delegation in reader.find(Delegation, organisation_id=organisation_id)
            if delegation.visit_id != records.visit.id
        }
        if not delegations:
            return ()
        visit_ids = {delegation.visit_id for delegation in delegations.values()}
        starts = {visit.id: visit.start for visit in reader.find_in(Visit, "id", visit_ids)}
        rows = sorted(
            reader.find_in(Participation, "delegation_id", set(delegations)),
            key=lambda row: (starts[delegations[row.delegation_id].visit_id], str(row.id)),
        )
        latest = {row.person_id: row for row in rows}
        return _with_related(reader, latest, delegations)


def _with_related(
    reader: Reader,
    latest: Mapping[UUID, Participation],
    delegations: Mapping[UUID, Delegation],
) -> tuple[Participant, ...]:
    persons = set(latest)
    found = related(
        {paper.id: paper for paper in reader.find_in(Paper, "person_id", persons)},
        {contact.id: contact for contact in reader.find_in(Contact, "person_id", persons)},
        {spoken.id: spoken for spoken in reader.find_in(Language, "person_id", persons)},
        {},
    )
    return tuple(
        Participant(
            person,
            latest[person.id],
            delegations[latest[person.id].delegation_id],
            found.papers.get(person.id, ()),
            found.contacts.get(person.id, ()),
            found.languages.get(person.id, ()),
        )
        for person in reader.find_in(Person, "id", persons)
    )


def _decided(proposal: ListProposal, decisions: Decisions) -> ListProposal:
    for index, key in decisions.columns.items():
        proposal = proposal.with_column(index, key)
    for (address, key), typed in decisions.values.items():
        proposal = proposal.with_value(address, key, typed)
    for address, skipped in decisions.skipped.items():
        proposal = proposal.with_skipped(address, skipped)
    for address, key in decisions.declined:
        proposal = proposal.with_change(address, key, accepted=False)
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
    if done:
        done = (*done, *remember_columns(records, side, proposal))
    label = Label("list_imported", {"n": people_to_import(proposal), "partner": partner})
    return Change(label, done)


def rows_in_error(proposal: ListProposal, lang: str) -> SheetData:
    """Return the rows that an import leaves out, as the file has them, and the reasons.

    The table can be imported again once it is mended: the column of reasons is then passed over.
    """
    rejected = proposal.rejected()
    name = text(lang, "intake", "rejected.sheet")
    return SheetData(
        name=name,
        title=name,
        headers=(*rejected.headings, text(lang, "intake", REASONS)),
        rows=[
            (*(_as_written(value) for value in cells), _reasons(problems, lang))
            for cells, problems in rejected.rows
        ],
        page_words=text(lang, "paper", "sheet.page"),
    )


def _as_written(value: Value) -> SheetValue:
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value.isoformat(" ", "minutes")
    if (
        value is None
        or isinstance(value, date | str)
        or (isinstance(value, int) and not isinstance(value, bool))
    ):
        return value
    return typed_text(value)


def _reasons(problems: Sequence[Problem], lang: str) -> str:
    said = (f"{problem.cell}: {problem.message(lang)}" for problem in problems)
    return "\n".join(dict.fromkeys(said))
