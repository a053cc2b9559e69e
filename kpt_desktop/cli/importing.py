"""Partners' files from the command line: lists of participants, and programmes."""

import argparse
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from kpt_desktop.cli.arguments import Commands
from kpt_desktop.cli.session import DONE, FINDINGS, Session
from kpt_desktop.domain.enums import Side
from kpt_desktop.services.visits import find_visit, load_visit


def add_to(commands: Commands) -> None:
    """Add this family's commands."""
    people = commands.add("import-list", import_list, lists=True)
    people.argument("FILE", type=Path)
    people.argument("--visit", metavar="V", required=True)
    people.argument("--side", choices=[side.value for side in Side], required=True)
    people.argument("--sheet", metavar="S")
    people.argument("--dry-run", action="store_true")
    people.argument("--partial", action="store_true")
    programme = commands.add("import-programme", import_programme, lists=True)
    programme.argument("FILE", type=Path)
    programme.argument("--visit", metavar="V", required=True)
    programme.argument("--sheet", metavar="S")
    programme.argument("--dry-run", action="store_true")


def import_list(arguments: argparse.Namespace, session: Session) -> int:
    """Import a list of participants as one Change, or say what stands in its way.

    Rows in error are refused together with the rest of the list, unless ``--partial`` lets them
    be left out; exit code 1 says in both cases that some row was not imported.
    """
    from kpt_desktop.intake.list_proposal import proposal_to_plain
    from kpt_desktop.services.import_list import import_change, people_in_error, propose

    side = Side(arguments.side)
    with session.store(read_only=arguments.dry_run) as store:
        visit_id = find_visit(store, arguments.visit)
        today = session.environment.today()
        proposal = propose(
            store, arguments.FILE, visit_id, side, today=today, sheet=arguments.sheet
        )
        change = import_change(load_visit(store, visit_id), side, proposal)
        errors = people_in_error(proposal)
        refused = errors > 0 and not arguments.partial
        if not (arguments.dry_run or refused):
            session.desk(store).apply(change)
    plain = proposal_to_plain(proposal, session.lang)
    _show(plain, arguments, session)
    session.say("list_totals", **plain["totals"])
    for note in proposal.notes:
        session.output.warn(note.message(session.lang))
    _tell_problems((p for row in plain["rows"] for p in row["problems"]), session)
    if arguments.dry_run:
        session.say("nothing_written_dry")
    elif refused:
        session.warn("nothing_written_errors", n=errors)
    elif errors:
        session.warn("rows_left_out", n=errors)
    else:
        session.say("list_written" if change else "nothing_new")
    return FINDINGS if errors else DONE


def import_programme(arguments: argparse.Namespace, session: Session) -> int:
    """Import a programme as one Change; exit code 1 says that something in it needs mending."""
    from kpt_desktop.intake.programme_proposal import programme_to_plain
    from kpt_desktop.services.import_programme import import_change, propose

    with session.store(read_only=arguments.dry_run) as store:
        visit_id = find_visit(store, arguments.visit)
        proposal = propose(store, arguments.FILE, visit_id, sheet=arguments.sheet)
        change = import_change(load_visit(store, visit_id), proposal)
        if not arguments.dry_run:
            session.desk(store).apply(change)
    plain = programme_to_plain(proposal, session.lang)
    _show(plain, arguments, session)
    count = sum(len(day["items"]) for day in plain["days"])
    session.say("programme_read", n=count, days=len(plain["days"]))
    _tell_problems(plain["problems"], session)
    if arguments.dry_run:
        session.say("nothing_written_dry")
    else:
        session.say("programme_written" if change else "nothing_new")
    return FINDINGS if proposal.errors() else DONE


def _show(plain: Mapping[str, Any], arguments: argparse.Namespace, session: Session) -> None:
    if arguments.json:
        session.output.document(plain)


def _tell_problems(problems: Iterable[Mapping[str, str]], session: Session) -> None:
    for problem in problems:
        session.output.warn(f"{problem['cell']}: {problem['message']}")
