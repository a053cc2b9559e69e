"""A list goes out: its file is written and noted on the store's thread, and both are told."""

from collections.abc import Callable, Mapping
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject

from kpt_desktop.errors import EnvironmentFault, KptError
from kpt_desktop.gui.context import Context
from kpt_desktop.services.issued import (
    Issue,
    Outcome,
    noted,
    write_all_and_note,
    write_and_note,
)
from kpt_desktop.texts import text

Written = Callable[[Outcome], None]
Refused = Callable[[KptError], None]


def write_file(
    context: Context, issue: Issue, path: Path, written: Written, refused: Refused, owner: QObject
) -> None:
    """Write a file and note it, also when its dialog is closed meanwhile.

    Args:
        context: of the window.
        issue: what goes out.
        path: of the file.
        written: told in the window's thread when the file is there.
        refused: told when it could not be written.
        owner: when it is gone, only what went wrong is still told, by the window.
    """
    store, at = context.open_store, context.now()
    _run(context, lambda: write_and_note(store, issue, path, at), written, refused, owner)


def write_files(
    context: Context,
    issues: Mapping[Path, Issue],
    written: Written,
    refused: Refused,
    owner: QObject,
) -> None:
    """Write several files, all or none, and note them; files of the same names are replaced."""
    store, at = context.open_store, context.now()
    _run(
        context,
        lambda: write_all_and_note(store, issues, at, overwrite=True),
        written,
        refused,
        owner,
    )


def note_print(context: Context, issue: Issue) -> None:
    """Note what went to a printer; a note that fails is told by the window."""
    store, document = context.open_store, issue.note(context.now())

    def done(failure: KptError | None) -> None:
        if failure is not None:
            _tell_not_noted(context, failure, issue.kind)

    context.tasks.run(lambda: noted(store, [document]), done)


def _run(
    context: Context,
    work: Callable[[], Outcome],
    written: Written,
    refused: Refused,
    owner: QObject,
) -> None:
    def done(outcome: Outcome) -> None:
        if shiboken6.isValid(owner):
            written(outcome)
        if outcome.not_noted is not None:
            _tell_not_noted(context, outcome.not_noted, outcome.paths[0].name)

    def failed(error: KptError) -> None:
        if shiboken6.isValid(owner):
            refused(error)
        else:
            context.tasks.failed.emit(error)

    context.tasks.run(work, done, failed)


def _tell_not_noted(context: Context, failure: KptError, file: str) -> None:
    context.tasks.failed.emit(not_noted(context.language, failure, file))


def not_noted(language: str, failure: KptError, file: str) -> EnvironmentFault:
    """Return what is told of a file that is there while its note is not."""
    reason = text(language, "errors", failure.key, **failure.facts)
    return EnvironmentFault("issued_not_noted", file=file, reason=reason)
