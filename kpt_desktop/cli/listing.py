"""What there is: visits, and documents that can be printed."""

import argparse
from typing import Any

from kpt_desktop.cli.arguments import Commands
from kpt_desktop.cli.session import DONE, Session
from kpt_desktop.services.visits import VisitSummary, list_visits
from kpt_desktop.texts import text


def add_to(commands: Commands) -> None:
    """Add this family's commands."""
    commands.add("visits", show_visits, lists=True)
    commands.add("documents", show_documents, lists=True)


def show_visits(arguments: argparse.Namespace, session: Session) -> int:
    """List all visits, the newest first."""
    with session.store(read_only=True) as store:
        visits = list_visits(store)
    if arguments.json:
        session.output.document([_visit_plain(visit, session.lang) for visit in visits])
    elif not visits:
        session.say("no_visits")
    for visit in visits if not arguments.json else ():
        session.output.say(_visit_line(visit, session))
    return DONE


def _visit_plain(visit: VisitSummary, lang: str) -> dict[str, Any]:
    return {
        "code": visit.code,
        "title": visit.title.best(lang),
        "kind": visit.kind.value,
        "direction": visit.direction.value,
        "partner": visit.partner.best(lang),
        "start": visit.start.isoformat(),
        "end": visit.end.isoformat(),
        "students": visit.students,
        "teachers": visit.teachers,
        "participants": visit.participants,
        "items": visit.items,
    }


def _visit_line(visit: VisitSummary, session: Session) -> str:
    dates = f"{visit.start:%d.%m.%Y}–{visit.end:%d.%m.%Y}"
    people = session.words("people", n=visit.participants)
    items = session.words("items", n=visit.items)
    title = visit.title.best(session.lang)
    return (
        f"{visit.code:<26} {dates}  {title}, {visit.partner.best(session.lang)} · {people}, {items}"
    )


def show_documents(arguments: argparse.Namespace, session: Session) -> int:
    """List the kinds of documents with their formats and languages."""
    from kpt_desktop.services.paper import DOCUMENTS

    documents = [
        {
            "kind": document.kind,
            "title": text(session.lang, "paper", document.title_key),
            "when": document.when,
            "formats": list(document.formats),
            "languages": list(document.languages),
            "recipient": text(session.lang, "paper", document.recipient_key),
        }
        for document in DOCUMENTS.values()
    ]
    if arguments.json:
        session.output.document(documents)
        return DONE
    for row in documents:
        formats, spoken = ", ".join(row["formats"]), ", ".join(row["languages"])
        session.output.say(f"{row['kind']:<14} {row['title']} · {formats} · {spoken}")
    return DONE
