"""The same person twice in one file: people who answered a form again, namesakes."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kpt_desktop.intake.drafts import Draft
from kpt_desktop.intake.identity import Identity, Key
from kpt_desktop.intake.problems import Problem


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
