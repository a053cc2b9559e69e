"""Who a row of a partner's list may be about, in words to choose from."""

from PySide6.QtCore import QCoreApplication

from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.intake.list_proposal import ListProposal
from kpt_desktop.intake.matching import NEW_PERSON
from kpt_desktop.intake.proposed import ProposedRow
from kpt_desktop.services.field_values import show_date

Choice = tuple[str, str]
"""A key for :meth:`ListProposal.with_person`, and its words."""


def chosen_person(proposal: ListProposal, row: ProposedRow) -> str:
    """Return the key of whom a row is about now, empty while nobody is chosen."""
    if row.match is not None:
        return str(row.match.person.id)
    doubtful = any(problem.code == "ambiguous_person" for problem in row.problems)
    return proposal.decisions.people.get(row.address, "" if doubtful else NEW_PERSON)


def people_to_choose(proposal: ListProposal, row: ProposedRow, language: str) -> tuple[Choice, ...]:
    """Return the known people a row may be about, and a new person at the end."""
    known = [
        (str(person.person.id), _words(proposal, person, language)) for person in row.candidates
    ]
    return (*known, (NEW_PERSON, QCoreApplication.translate("ProposalPeople", "A new person")))


def _words(proposal: ListProposal, known: Participant, language: str) -> str:
    name = full_name(known.person)
    if (birth := known.person.birth_date) is not None:
        name = f"{name}, {show_date(birth, language)}"
    if proposal.came_before(known):
        words = QCoreApplication.translate("ProposalPeople", "{person} – came before")
    else:
        words = QCoreApplication.translate("ProposalPeople", "{person} – in the list")
    return words.format(person=name)
