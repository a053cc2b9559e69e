"""Backups of the store, restoring one, and checking the file."""

import argparse
from pathlib import Path
from typing import Any

from kpt_desktop.cli.arguments import Commands
from kpt_desktop.cli.kept_store import Backup
from kpt_desktop.cli.session import DONE, FAULT, Session
from kpt_desktop.errors import EnvironmentFault


def add_to(commands: Commands) -> None:
    """Add this family's commands."""
    commands.add("backup", make_backup).argument("--out", metavar="FILE", type=Path)
    commands.add("backups", show_backups, lists=True)
    commands.add("restore", restore).argument("FILE", type=Path)
    commands.add("verify", verify)


def make_backup(arguments: argparse.Namespace, session: Session) -> int:
    """Write a verified backup beside the store, or where ``--out`` says."""
    with session.store(read_only=True) as store:
        made = store.backup(arguments.out)
    session.say("backup_made", path=made)
    return DONE


def show_backups(arguments: argparse.Namespace, session: Session) -> int:
    """List the backups, which a damaged or lost store has too."""
    found = session.environment.list_backups(_file(session))
    if arguments.json:
        session.output.document([_backup_plain(backup) for backup in found])
        return DONE
    for backup in found:
        session.output.say(_backup_line(backup, session))
    if not found:
        session.say("no_backups")
    return DONE


def _backup_plain(backup: Backup) -> dict[str, Any]:
    return {
        "path": str(backup.path),
        "at": backup.at.isoformat(),
        "size": backup.size,
        "visits": backup.visits,
        "persons": backup.persons,
        "good": backup.good,
    }


def _backup_line(backup: Backup, session: Session) -> str:
    moment = f"{backup.at.astimezone():%d.%m.%Y %H:%M}"
    if backup.good:
        visits = session.words("visits", n=backup.visits or 0)
        holds = f"{visits}, {session.words('people', n=backup.persons or 0)}"
    else:
        holds = session.words("backup_damaged")
    return f"{moment}  {holds} · {backup.size // 1024} KiB · {backup.path}"


def restore(arguments: argparse.Namespace, session: Session) -> int:
    """Put a backup in the store's place; what stood there is kept and named."""
    kept = session.environment.restore_store(_file(session), arguments.FILE)
    session.say("restored", path=arguments.FILE)
    if kept is not None:
        session.say("former_kept", path=kept)
    return DONE


def _file(session: Session) -> Path:
    """Return the store's file.

    Raises:
        EnvironmentFault: ``backup_needs_file`` for a store on a database server.
    """
    if session.file is None:
        raise EnvironmentFault("backup_needs_file")
    return session.file


def verify(_arguments: argparse.Namespace, session: Session) -> int:
    """Check the store's file; damage is a fault of the environment."""
    with session.store(read_only=True) as store:
        problems = store.verify()
    for problem in problems:
        session.output.warn(problem)
    session.say("store_unsound" if problems else "store_sound", n=len(problems))
    return FAULT if problems else DONE
