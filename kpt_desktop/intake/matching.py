"""Whom the rows of a list are about, among the people that are known already.

People are the same by passport number, or by name and date of birth, in any spelling. A name
alone counts only when it is unique on both sides. Whatever is left in doubt is asked, not guessed.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kpt_desktop.domain.participant import Participant
from kpt_desktop.intake.drafts import Draft
from kpt_desktop.intake.identity import NAME_KEYS, Identity, Key, identity_of

NEW_PERSON = "new"
"""Chosen for a row that is about none of the people who are offered."""


def _identity_of_known(known: Participant) -> Identity:
    return identity_of({key: known.value(key) for key in (*NAME_KEYS, "birth_date", "doc_number")})


@dataclass(frozen=True, slots=True)
class Found:
    """Whom a row is about.

    Attributes:
        match: the known person, None for somebody new or while it is in doubt.
        candidates: known people who may be meant, to choose from.
        doubtful: somebody has to choose.
        by_name: the name alone was enough, since nobody else is called so.
    """

    match: Participant | None = None
    candidates: tuple[Participant, ...] = ()
    doubtful: bool = False
    by_name: bool = False


NOBODY = Found()


class KnownPeople:
    """People to be found by whatever a list says about them.

    Those of the delegation come first; those who came with the partner before are looked at when
    nobody of the delegation fits.

    Args:
        known: the delegation's people.
        earlier: the partner's people of other visits, each once.
        chosen: by row address, the id of the person somebody chose, or :data:`NEW_PERSON`.
    """

    def __init__(
        self,
        known: Sequence[Participant],
        earlier: Sequence[Participant] = (),
        chosen: Mapping[str, str] | None = None,
    ) -> None:
        self._known = {row.person.id: row for row in known}
        others = {row.person.id: row for row in earlier if row.person.id not in self._known}
        self._rows = {**self._known, **others}
        self._chosen = chosen or {}
        self._by_text = {str(person_id): person_id for person_id in self._rows}
        self._by_participation = {
            str(row.participation.id): row.person.id for row in self._rows.values()
        }
        self._identities = {key: _identity_of_known(row) for key, row in self._rows.items()}
        self._sure: dict[Key, set[Any]] = defaultdict(set)
        self._by_name: dict[Key, set[Any]] = defaultdict(set)
        for person_id, identity in self._identities.items():
            for key in identity.sure:
                self._sure[key].add(person_id)
            for name in identity.names:
                self._by_name[name].add(person_id)
        self._taken: dict[Any, str] = {
            self._by_text[person]: address
            for address, person in self._chosen.items()
            if person in self._by_text
        }

    def find(self, draft: Draft, namesakes: int) -> Found:
        """Return the known person a row is, or that this has to be chosen.

        The order of proofs: what was chosen, the id a form was sent with, passport number, name
        with date of birth, a name nobody else has.

        Args:
            draft: the row.
            namesakes: how many rows of the file have that name, this one included.
        """
        if not self._rows:
            return NOBODY
        found = self._look(draft, namesakes)
        if choice := self._chosen.get(draft.address):
            person_id = self._by_text.get(choice)
            match = self._rows.get(person_id) if person_id else None
            offered = found.candidates or ((found.match,) if found.match else ())
            if match and match not in offered:
                offered = (*offered, match)
            return Found(match, offered)
        if found.match is None:
            return found
        if self._taken.setdefault(found.match.person.id, draft.address) != draft.address:
            return Found(candidates=found.candidates or (found.match,), doubtful=True)
        return found

    def is_here(self, row: Participant) -> bool:
        """Tell whether somebody takes part already; others would come again."""
        return row.person.id in self._known

    def not_found(self) -> tuple[Participant, ...]:
        """Return the delegation's people no row was about."""
        return tuple(row for key, row in self._known.items() if key not in self._taken)

    def _look(self, draft: Draft, namesakes: int) -> Found:
        identity = draft.identity()
        if draft.returned and (
            person_id := self._by_participation.get(draft.returned.participation)
        ):
            row = self._rows[person_id]
            if not identity.names or identity.shares_name(self._identities[person_id]):
                return Found(row)
            return Found(candidates=(row,), doubtful=True)  # somebody else in the same row
        sure = self._nearest(set().union(*(self._sure.get(key, ()) for key in identity.sure)))
        if sure:
            return self._one_of(sure)
        named = set().union(*(self._by_name.get(name, ()) for name in identity.names))
        possible = {i for i in named if not self._speaks_against(identity, i)}
        if not possible:
            return Found(candidates=self._candidates(named))
        found = self._one_of(self._nearest(possible), by_name=True)
        if namesakes > 1:
            return Found(candidates=found.candidates, doubtful=True)
        return found

    def _speaks_against(self, identity: Identity, person_id: Any) -> bool:
        """Tell whether a namesake cannot be meant; years apart, another birth date is enough."""
        other = self._identities[person_id]
        if person_id in self._known:
            return identity.contradicts(other)
        return bool(identity.birth and other.birth and identity.birth != other.birth)

    def _nearest(self, ids: set[Any]) -> set[Any]:
        """Return those of the delegation, or else those of earlier visits."""
        return ids & self._known.keys() or ids

    def _one_of(self, ids: set[Any], *, by_name: bool = False) -> Found:
        candidates = self._candidates(ids)
        if len(ids) > 1:
            return Found(candidates=candidates, doubtful=True)
        (only,) = ids
        row = self._rows[only]
        open_to_choice = by_name or only not in self._known
        return Found(row, candidates if open_to_choice else (), by_name=by_name)

    def _candidates(self, ids: Iterable[Any]) -> tuple[Participant, ...]:
        wanted = set(ids)
        return tuple(row for key, row in self._rows.items() if key in wanted)


def count_names(drafts: Iterable[Draft]) -> Mapping[Key, int]:
    """Return how many rows have each name."""
    counts: dict[Key, int] = defaultdict(int)
    for draft in drafts:
        for name in draft.identity().names:
            counts[name] += 1
    return counts
