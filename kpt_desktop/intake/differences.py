"""What a row says otherwise than what is known of its person."""

from collections.abc import Collection, Mapping
from typing import Any

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.languages import read_languages
from kpt_desktop.domain.participant import Participant, kept_value
from kpt_desktop.intake.drafts import Returned


def changes_of(
    values: Mapping[str, Any], known: Participant, school: Collection[str] = ()
) -> dict[str, tuple[Any, Any]]:
    """Return what a row would change of a known person, old and new; an empty cell never does.

    Args:
        values: by field key.
        known: the person.
        school: names of the delegation's own school, which nobody's row needs to say.
    """
    changes: dict[str, tuple[Any, Any]] = {}
    for key, new in values.items():
        old = known.value(key)
        if key == "org" and not old and new in school:
            continue
        wanted = _with_note(old, new) if key == "note" else kept_value(key, new)
        if old != wanted:
            changes[key] = (old, wanted)
    return changes


def returned_changes(
    values: Mapping[str, Any], returned: Returned, known: Participant
) -> dict[str, tuple[Any, Any]]:
    """Return what a row of a form changes: only cells the partner touched, emptied ones too."""
    own = {
        key: value
        for key, value in values.items()
        if key in returned.touched and key not in {*returned.cleared, "languages"}
    }
    if returned.levels:
        own["languages"] = with_levels(known.value("languages"), returned.levels)
    elif "languages" in returned.touched:
        own["languages"] = values.get("languages", "")
    changes = changes_of(own, known)
    for key in sorted(returned.cleared):
        if (old := known.value(key)) != FIELDS[key].empty:
            changes[key] = (old, FIELDS[key].empty)
    return {key: changes[key] for key in FIELDS if key in changes}


def with_levels(spoken: str, levels: Mapping[str, str]) -> str:
    """Return somebody's languages with other levels for some of them; an empty level takes one."""
    kept: list[str] = []
    left = dict(levels)
    for language, level, note in read_languages(spoken):
        if language not in levels:
            kept.append(note or " ".join(part for part in (language.upper(), level or "") if part))
        elif new := left.pop(language, ""):
            kept.append(f"{language.upper()} {new}")
    kept += [f"{language.upper()} {level}" for language, level in left.items() if level]
    return ", ".join(kept)


def _with_note(old: str, new: str) -> str:
    """Add to a note what it does not say yet: it may have been edited since the last import."""
    missing = [part for part in new.split("; ") if part not in old]
    return "; ".join([old, *missing] if old else missing)
