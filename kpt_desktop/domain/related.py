"""What hangs on persons and participations, found by their ids and put in the order of use."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from kpt_desktop.domain.consents import newest_first
from kpt_desktop.domain.records import Consent, Contact, Language, Paper, Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Related:
    """Records by the id of their person; consents by that of their participation.

    Papers of one journey stand before those of every journey, and then the one that lasts longest;
    contacts and languages stand as the person listed them, consents with the newest first.
    """

    papers: Mapping[UUID, tuple[Paper, ...]]
    contacts: Mapping[UUID, tuple[Contact, ...]]
    languages: Mapping[UUID, tuple[Language, ...]]
    consents: Mapping[UUID, tuple[Consent, ...]]

    def changed(self, part: str, gone: Iterable[Record], come: Iterable[Record]) -> "Related":
        """Return these with some records of one part gone and others come, by looking at no more.

        A record that has changed is among both.
        """
        owner, in_order = _RULES[part]
        index = dict(getattr(self, part))
        leaving = {record.id: getattr(record, owner) for record in gone}
        coming: defaultdict[UUID, list[Record]] = defaultdict(list)
        for record in come:
            coming[getattr(record, owner)].append(record)
        for owner_id in {*coming, *leaving.values()}:
            staying = [record for record in index.pop(owner_id, ()) if record.id not in leaving]
            if some := [*staying, *coming.get(owner_id, ())]:
                index[owner_id] = in_order(some)
        return replace(self, **{part: index})


def related(
    papers: Mapping[UUID, Paper],
    contacts: Mapping[UUID, Contact],
    languages: Mapping[UUID, Language],
    consents: Mapping[UUID, Consent],
) -> Related:
    """Return a visit's related records by their owners."""
    return Related(
        _by_owner("papers", papers),
        _by_owner("contacts", contacts),
        _by_owner("languages", languages),
        _by_owner("consents", consents),
    )


def _by_owner(part: str, records: Mapping[UUID, R]) -> Mapping[UUID, tuple[R, ...]]:
    owner, in_order = _RULES[part]
    found: defaultdict[UUID, list[R]] = defaultdict(list)
    for record in records.values():
        found[getattr(record, owner)].append(record)
    return {
        owner_id: in_order(some) if len(some) > 1 else tuple(some)
        for owner_id, some in found.items()
    }


def _papers_in_order(papers: Iterable[Paper]) -> tuple[Paper, ...]:
    return tuple(sorted(papers, key=_paper_order, reverse=True))


def _contacts_in_order(contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    return tuple(sorted(contacts, key=lambda contact: (contact.order, contact.id)))


def _languages_in_order(languages: Iterable[Language]) -> tuple[Language, ...]:
    return tuple(sorted(languages, key=lambda language: (language.order, language.id)))


def _paper_order(paper: Paper) -> tuple[bool, date, UUID]:
    dates = (paper.valid_to, paper.valid_from, paper.issued_on)
    newest = max((day for day in dates if day is not None), default=date.min)
    return paper.participation_id is not None, newest, paper.id


_RULES: Mapping[str, tuple[str, Callable[[Iterable[Any]], tuple[Any, ...]]]] = {
    "papers": ("person_id", _papers_in_order),
    "contacts": ("person_id", _contacts_in_order),
    "languages": ("person_id", _languages_in_order),
    "consents": ("participation_id", newest_first),
}
"""The attribute that names the owner, and the order, of each part."""

PARTS = frozenset(_RULES)
"""The names of the parts, which are those of a visit's records too."""
