"""Texts that were typed and not yet accepted, in a small file beside the store (U09, F45).

They are personal data: the file is only its owner's to read, is gone when nothing is unfinished,
and never reaches the log. Its parts are ids, a field's key, and the text.
"""

import contextlib
import json
import logging
import os
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.ports import Store
from kpt_desktop.domain.records import Delegation, Participation, Person
from kpt_desktop.domain.visit_records import Participant

_log = logging.getLogger(__name__)

_MOST_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A text meant for a field.

    Attributes:
        visit_id: in whose list it was typed.
        row_id: of the participation.
        key: of ``domain/fields.py``, or the table's side.
        typed: the text as it was left.
    """

    visit_id: UUID
    row_id: UUID
    key: str
    typed: str


@dataclass(frozen=True, slots=True)
class FoundDraft:
    """A kept text whose participant is still there."""

    draft: KeptDraft
    person: Participant


class DraftsFile:
    """The one file of drafts; used from one thread, the store's."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._new = path.with_name(f"{path.name}.new")

    def read(self) -> tuple[KeptDraft, ...]:
        """Return what was kept; a file that cannot be read is of no use and goes."""
        with contextlib.suppress(OSError):
            self._new.unlink(missing_ok=True)  # left by a write that was cut off
        try:
            data = self._path.read_bytes()[:_MOST_BYTES]
            return tuple(_draft(plain) for plain in json.loads(data))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, TypeError, KeyError) as error:
            _log.warning("drafts not read: %s", type(error).__name__)
            self._forget()
            return ()

    def write(self, drafts: Collection[KeptDraft]) -> None:
        """Keep these and no others; where the disk refuses, only the drafts are lost."""
        if not drafts:
            self._forget()
            return
        plain = [{name: str(value) for name, value in asdict(one).items()} for one in drafts]
        data = json.dumps(plain, ensure_ascii=True).encode("ascii")
        try:
            handle = os.open(self._new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            self._new.replace(self._path)
        except OSError as error:
            _log.warning("drafts not kept: %s", type(error).__name__)
            with contextlib.suppress(OSError):
                self._new.unlink(missing_ok=True)

    def _forget(self) -> None:
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)


_BINARY = getattr(os, "O_BINARY", 0)


def drafts_beside(store: str, folder: Path) -> DraftsFile:
    """Return the drafts that belong to a store: beside its file, or in a folder for a server's."""
    if "://" in store:
        return DraftsFile(folder / "server.drafts")
    path = Path(store)
    return DraftsFile(path.with_name(f"{path.name}.drafts"))


def found_drafts(store: Store, kept: Iterable[KeptDraft]) -> tuple[FoundDraft, ...]:
    """Return those drafts whose participant is still in that visit, in the order they were kept."""
    kept = tuple(kept)
    with store.reading() as reader:
        rows = {
            row.id: row for row in reader.find_in(Participation, "id", {one.row_id for one in kept})
        }
        persons = {
            one.id: one
            for one in reader.find_in(Person, "id", {row.person_id for row in rows.values()})
        }
        homes = {
            one.id: one
            for one in reader.find_in(Delegation, "id", {r.delegation_id for r in rows.values()})
        }
    found = []
    for draft in kept:
        row = rows.get(draft.row_id)
        if row is None or homes[row.delegation_id].visit_id != draft.visit_id:
            continue
        person = Participant(persons[row.person_id], row, homes[row.delegation_id])
        found.append(FoundDraft(draft, person))
    return tuple(found)


def _draft(plain: dict[str, Any]) -> KeptDraft:
    key, typed = plain["key"], plain["typed"]
    if not isinstance(typed, str) or key not in {*FIELDS, "side"}:
        raise ValueError
    return KeptDraft(UUID(plain["visit_id"]), UUID(plain["row_id"]), key, typed)
