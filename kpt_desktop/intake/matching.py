"""The same person twice: in one file, and in the delegation that is already known.

People are the same by passport number, or by name and date of birth, in any spelling. A name
alone counts only when it is unique on both sides. Whatever is left in doubt is said, not guessed.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.intake.drafts import Draft
from kpt_desktop.intake.identity import NAME_KEYS, Identity, Key, identity_of
from kpt_desktop.intake.problems import Problem


def _identity_of_known(known: Participant) -> Identity:
    return identity_of({key: known.value(key) for key in (*NAME_KEYS, "birth_date", "doc_number")})


@dataclass(slots=True)
class Repeats:
    """Rows of one file after answers of the same person were joined.

    Attributes:
        kept: in the order of the file.
        merged: an earlier answer's address to the address of the answer that took its place.
    """

    kept: list[Draft] = field(default_factory=list)
    merged: dict[str, str] = field(default_factory=dict)


def join_repeats(drafts: Sequence[Draft]) -> Repeats:
    """Join the answers of one person: the later one wins in every cell it fills (F90).

    Later is by time stamp where every answer has one, else by row.
    """
    repeats = Repeats()
    for answers in _groups(drafts):
        if len(answers) == 1:
            repeats.kept.append(answers[0])
            continue
        group = answers
        if all(draft.moment for draft in answers):
            group = sorted(answers, key=lambda draft: (draft.moment, draft.number))
        joined = group[0]
        for later in group[1:]:
            joined = _joined(joined, later)
        for earlier in group[:-1]:
            repeats.merged[earlier.address] = joined.address
        repeats.kept.append(joined)
    repeats.kept.sort(key=lambda draft: draft.number)
    _warn_of_namesakes(repeats.kept)
    return repeats


def _groups(drafts: Sequence[Draft]) -> list[list[Draft]]:
    groups: list[list[Draft]] = []
    identities: list[Identity] = []
    place: dict[Key, int] = {}
    for draft in drafts:
        identity = draft.identity()
        found = None
        for key in identity.sure:
            number = place.get(key)
            if number is None:
                continue
            if key[0] == "document" and not identity.shares_name(identities[number]):
                other = groups[number][0].address
                draft.problems.append(
                    Problem(draft.cells["doc_number"], "same_passport", {"other": other},
                            "doc_number")
                )  # fmt: skip
                continue
            found = number
        if found is None:
            found = len(groups)
            groups.append([])
            identities.append(identity)
        groups[found].append(draft)
        for key in identity.sure:
            place.setdefault(key, found)
    return groups


def _joined(earlier: Draft, later: Draft) -> Draft:
    taken = {
        key: value
        for key, value in earlier.values.items()
        if key not in later.values and key not in later.typed
    }
    problems = [p for p in earlier.problems if p.field in taken or p.code == "repeated_person"]
    said = Problem(later.address, "repeated_person", {"other": earlier.address})
    return replace(
        later,
        values={**taken, **later.values},
        cells={**{key: earlier.cells.get(key, earlier.address) for key in taken}, **later.cells},
        kept={**earlier.kept, **later.kept},
        problems=[*later.problems, *problems, said],
        who=None,
    )


def _warn_of_namesakes(drafts: Sequence[Draft]) -> None:
    """Name people who may be one, where neither passport nor birth date can tell."""
    seen: dict[Key, Draft] = {}
    for draft in drafts:
        for name in draft.identity().names:
            before = seen.setdefault(name, draft)
            if before is draft:
                continue
            births = draft.values.get("birth_date"), before.values.get("birth_date")
            if None in births:
                facts = {"other": before.address}
                draft.problems.append(Problem(draft.address, "same_name", facts))
                break


class KnownPeople:
    """The delegation's people, to be found by whatever a list says about them."""

    def __init__(self, known: Sequence[Participant]) -> None:
        self._identities = {row.person.id: _identity_of_known(row) for row in known}
        self._rows = {row.person.id: row for row in known}
        self._sure: dict[Key, set[Any]] = defaultdict(set)
        self._by_name: dict[Key, set[Any]] = defaultdict(set)
        for person_id, identity in self._identities.items():
            for key in identity.sure:
                self._sure[key].add(person_id)
            for name in identity.names:
                self._by_name[name].add(person_id)
        self._taken: dict[Any, str] = {}

    def find(self, draft: Draft, namesakes: int) -> tuple[Participant | None, bool]:
        """Return the known person a row is, and whether that stayed in doubt.

        Args:
            draft: the row.
            namesakes: how many rows of the file have that name, this one included.
        """
        if not self._rows:
            return None, False
        identity = draft.identity()
        found = set().union(*(self._sure.get(key, ()) for key in identity.sure))
        if not found:
            named = set().union(*(self._by_name.get(name, ()) for name in identity.names))
            found = {i for i in named if not identity.contradicts(self._identities[i])}
            if found and (len(found) > 1 or namesakes > 1):
                return None, True
        if len(found) > 1:
            return None, True
        if not found:
            return None, False
        person_id = found.pop()
        if self._taken.setdefault(person_id, draft.address) != draft.address:
            return None, True
        return self._rows[person_id], False

    def not_found(self) -> tuple[Participant, ...]:
        """Return the people no row was about."""
        return tuple(row for key, row in self._rows.items() if key not in self._taken)


def count_names(drafts: Iterable[Draft]) -> Mapping[Key, int]:
    """Return how many rows have each name."""
    counts: dict[Key, int] = defaultdict(int)
    for draft in drafts:
        for name in draft.identity().names:
            counts[name] += 1
    return counts


def changes_of(values: Mapping[str, Any], known: Participant) -> dict[str, tuple[Any, Any]]:
    """Return what a row would change of a known person, old and new; an empty cell never does."""
    changes: dict[str, tuple[Any, Any]] = {}
    for key, new in values.items():
        old = known.value(key)
        wanted = _with_note(old, new) if key == "note" else new
        if old != wanted:
            changes[key] = (old, wanted)
    return changes


def _with_note(old: str, new: str) -> str:
    """Add to a note what it does not say yet: it may have been edited since the last import."""
    missing = [part for part in new.split("; ") if part not in old]
    return "; ".join([old, *missing] if old else missing)
