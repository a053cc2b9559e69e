"""The history of the store, undo and redo."""

import argparse

from kpt_desktop.cli.arguments import Commands
from kpt_desktop.cli.session import DONE, Session
from kpt_desktop.services.history_words import sentence


def add_to(commands: Commands) -> None:
    """Add this family's commands."""
    commands.add("history", show_history, lists=True)
    commands.add("undo", undo)
    commands.add("redo", redo)


def show_history(arguments: argparse.Namespace, session: Session) -> int:
    """List the Changes that were made, the newest first."""
    with session.store(read_only=True) as store:
        entries = session.desk(store).history()
    rows = [
        {
            "at": entry.at.isoformat(),
            "label": sentence(entry.change.label, session.lang),
            "undone": entry.undone,
        }
        for entry in entries
    ]
    if arguments.json:
        session.output.document(rows)
        return DONE
    for entry, row in zip(entries, rows, strict=True):
        moment = f"{entry.at.astimezone():%d.%m.%Y %H:%M}"
        mark = f" ({session.words('undone')})" if entry.undone else ""
        session.output.say(f"{moment}  {row['label']}{mark}")
    if not rows:
        session.say("no_history")
    return DONE


def undo(_arguments: argparse.Namespace, session: Session) -> int:
    """Undo the newest Change and say which it was."""
    with session.store() as store:
        label, _ = session.desk(store).undo()
    session.say("was_undone", what=sentence(label, session.lang))
    return DONE


def redo(_arguments: argparse.Namespace, session: Session) -> int:
    """Do again what was undone last and say what it was."""
    with session.store() as store:
        label, _ = session.desk(store).redo()
    session.say("was_redone", what=sentence(label, session.lang))
    return DONE
