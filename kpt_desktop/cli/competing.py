"""The competition from the command line: which teams a model and a seed would make."""

import argparse
from typing import Any
from uuid import UUID

from kpt_desktop.cli.arguments import Commands
from kpt_desktop.cli.session import DONE, Session
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.visits import find_visit, load_visit
from kpt_desktop.texts import text

MODELS = ("pairs", "two", "rotating")


def add_to(commands: Commands) -> None:
    """Add this family's commands."""
    teams = commands.add("teams", show_teams, lists=True)
    teams.argument("--visit", metavar="V", required=True)
    teams.argument("--model", choices=MODELS, required=True)
    teams.argument("--seed", metavar="N", type=int, default=1)


def show_teams(arguments: argparse.Namespace, session: Session) -> int:
    """Print the teams that would be formed; nothing is written."""
    from kpt_desktop.domain.enums import TeamModel
    from kpt_desktop.services.teams import Proposal, propose_teams, team_names

    with session.store(read_only=True) as store:
        records = load_visit(store, find_visit(store, arguments.visit))
    proposal: Proposal = propose_teams(records, TeamModel(arguments.model), arguments.seed)
    names = team_names(proposal)
    rows = [
        {
            "team": name.best(session.lang),
            "track": team.track or None,
            "members": [_member(records, member) for member in team.members],
            "shared_language": team.language or None,
        }
        for name, team in zip(names, proposal.formation.teams, strict=True)
    ]
    if arguments.json:
        session.output.document(rows)
    for row in rows if not arguments.json else ():
        session.output.say(_line(row, session))
    for unmet in proposal.formation.unmet:
        pair = [_member(records, one)["name"] for one in (unmet.wish.one, unmet.wish.other)]
        reason = text(session.lang, "teams", f"reason.{unmet.reason}")
        session.warn("wish_unmet", one=pair[0], other=pair[1], reason=reason)
    return DONE


def _member(records: VisitRecords, participation_id: UUID) -> dict[str, str]:
    row = records.participant(participation_id)
    return {"name": full_name(row.person), "side": row.delegation.side.value}


def _line(row: dict[str, Any], session: Session) -> str:
    members = ", ".join(member["name"] for member in row["members"])
    words = {"team": row["team"], "track": row["track"] or "", "members": members}
    language = (row["shared_language"] or "—").upper()
    key = "team_line_track" if row["track"] else "team_line"
    return session.words(key, language=language, **words)
