"""The competition from the command line: teams that would be made, and what a report counts."""

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kpt_desktop.cli.arguments import Commands
from kpt_desktop.cli.session import DONE, Session
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.times import clock
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.visits import find_visit, load_visit
from kpt_desktop.texts import text

if TYPE_CHECKING:
    from kpt_desktop.domain.visit_figures import Figure

MODELS = ("pairs", "two", "rotating")


def add_to(commands: Commands) -> None:
    """Add this family's commands."""
    teams = commands.add("teams", show_teams, lists=True)
    teams.argument("--visit", metavar="V", required=True)
    teams.argument("--model", choices=MODELS, required=True)
    teams.argument("--seed", metavar="N", type=int, default=1)
    figures = commands.add("figures", show_figures, lists=True)
    figures.argument("--visit", metavar="V", required=True)


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


def show_figures(arguments: argparse.Namespace, session: Session) -> int:
    """Print what a visit's report counts; nothing is written."""
    from kpt_desktop.domain.visit_figures import visit_figures

    with session.store(read_only=True) as store:
        records = load_visit(store, find_visit(store, arguments.visit))
    figures = visit_figures(records)
    if arguments.json:
        session.output.document([_figure_plain(one, records, session.lang) for one in figures])
        return DONE
    for figure in figures:
        hours, minutes = divmod(figure.minutes, 60)
        session.say(
            "figure_line",
            what=session.words(f"figure.{figure.key}"),
            number=figure.number,
            hours=hours,
            minutes=minutes,
            guests=figure.reached.guests,
            hosts=figure.reached.hosts,
        )
        if figure.untimed:
            session.say("figure_untimed", n=figure.untimed)
        if figure.unknown:
            session.say("figure_unknown", n=figure.unknown)
    return DONE


def _figure_plain(figure: "Figure", records: VisitRecords, lang: str) -> dict[str, Any]:
    return {
        "figure": figure.key,
        "number": figure.number,
        "minutes": figure.minutes,
        "untimed": figure.untimed,
        "unknown": figure.unknown,
        "reached": asdict(figure.reached),
        "items": [_item_plain(records, item_id, lang) for item_id in figure.items],
    }


def _item_plain(records: VisitRecords, item_id: UUID, lang: str) -> dict[str, Any]:
    item = records.items[item_id]
    day = records.days[item.day_id] if item.day_id else None
    return {
        "date": day.date.isoformat() if day else None,
        "start": clock(item.start) if item.start is not None else None,
        "end": clock(item.end) if item.end is not None else None,
        "title": item.title.best(lang),
        "audience": item.audience,
    }
