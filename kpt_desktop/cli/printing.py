"""Papers into files, and what a visit lacks before they are good."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kpt_desktop.cli.arguments import Commands, UsageError, calendar_date, languages
from kpt_desktop.cli.session import DONE, FAULT, FINDINGS, Session
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.services.finding_text import finding_text
from kpt_desktop.services.visits import find_visit, load_visit
from kpt_desktop.texts import text

if TYPE_CHECKING:  # papers are heavy; other commands of this family need none
    from kpt_desktop.services.issued import Issue
    from kpt_desktop.services.paper import Document, PaperOptions


def add_to(commands: Commands) -> None:
    """Add this family's commands."""
    paper = commands.add("print", print_paper)
    paper.argument("KIND")
    paper.argument("--visit", metavar="V", required=True)
    paper.argument("--doc-lang", metavar="ru+en", type=languages)
    paper.argument("--out", metavar="FILE", type=Path, required=True)
    paper.argument("--to", metavar="NAME", default="")
    paper.argument("--of-version", metavar="N", type=int)
    paper.argument("--day", metavar="DATE", type=calendar_date)
    paper.argument("--unfolded", action="store_true")
    paper.argument("--since", metavar="N", type=int)
    paper.argument("--until", metavar="N", type=int)
    paper.argument("--no-spelling", action="store_true")
    judged = commands.add("check", check_visit, lists=True)
    judged.argument("--visit", metavar="V", required=True)


def print_paper(arguments: argparse.Namespace, session: Session) -> int:
    """Write a document; what it lacks is listed before, and an error in it stops it.

    The store is only read until the file is there, so that a window may be open beside; what went
    to whom is noted then, and a note that cannot be written is told with exit code 3.
    """
    from kpt_desktop.services.issued import Issue
    from kpt_desktop.services.paper import prepare

    document, ending = _asked(arguments, session)
    with session.store(read_only=True) as store:
        records = load_visit(store, find_visit(store, arguments.visit))
    spoken = arguments.doc_lang or _languages(document, records, session)
    made = session.environment.clock().astimezone()
    options = _options(arguments, made, session.lang)
    prepared = prepare(document.kind, records, spoken, options)
    for finding in prepared.missing:
        session.output.warn(finding_line(finding, session.lang))
    if prepared.refused:
        session.warn("not_printed")
        return FINDINGS
    rendered = prepared.render_whole(ending)
    issue = Issue(
        visit_id=records.visit.id,
        kind=document.kind,
        form=ending,
        languages=spoken,
        content=rendered.content,
        columns=prepared.columns,
        people=prepared.people,
        recipient=arguments.to or text(session.lang, "paper", document.recipient_key),
    )
    code = _write(issue, arguments.out, session, made if document.logged else None)
    if rendered.left_out:
        session.warn("letters_left_out", letters=rendered.left_out)
    session.say("file_written", path=arguments.out)
    return code


def _options(arguments: argparse.Namespace, made: datetime, told_in: str) -> "PaperOptions":
    from kpt_desktop.documents.programme_changes import ChangesOptions
    from kpt_desktop.services.paper import PaperOptions

    return PaperOptions(
        recipient=arguments.to,
        made=made,
        told_in=told_in,
        version=arguments.of_version,
        day=arguments.day,
        folded=not arguments.unfolded,
        changes=ChangesOptions(
            since=arguments.since,
            until=arguments.until,
            corrections=not arguments.no_spelling,
        ),
    )


def _asked(arguments: argparse.Namespace, session: Session) -> "tuple[Document, str]":
    """Return the kind of document that is asked for, and the format by the ending."""
    from kpt_desktop.services.paper import DOCUMENTS

    document = DOCUMENTS.get(arguments.KIND.replace("-", "_"))
    if document is None:
        known = ", ".join(DOCUMENTS)
        raise UsageError(session.words("document_unknown", kind=arguments.KIND, known=known))
    ending: str = arguments.out.suffix.lower().removeprefix(".")
    if ending not in document.formats:
        known = ", ".join(f".{name}" for name in document.formats)
        raise UsageError(session.words("format_unknown", ending=ending, known=known))
    return document, ending


def _languages(document: "Document", records: VisitRecords, session: Session) -> tuple[str, ...]:
    """Return the languages of a paper nobody chose them for: a pack speaks its recipient's."""
    from kpt_desktop.services.paper import parse_languages, usual_languages

    if document.pack is None:
        return (session.lang,)
    return parse_languages(usual_languages(document.kind, records))


def _write(issue: "Issue", path: Path, session: Session, at: datetime | None) -> int:
    """Write the file; with a moment, note what went to whom."""
    from kpt_desktop.services.files import write_atomically
    from kpt_desktop.services.issued import not_noted_words, noted

    write_atomically(path, issue.content)
    if at is None:
        return DONE
    try:
        with session.store() as store:
            failure = noted(store, [issue.note(at, path.name)])
    except KptError as error:
        failure = error
    if failure is None:
        return DONE
    session.output.warn(not_noted_words(failure, path, session.lang))
    return FAULT


def check_visit(arguments: argparse.Namespace, session: Session) -> int:
    """Judge a visit; any finding at all is exit code 1."""
    from kpt_desktop.services.rules import judge_visit

    with session.store(read_only=True) as store:
        records = load_visit(store, find_visit(store, arguments.visit))
    found = judge_visit(records, session.environment.today(), said_in=session.lang)
    if arguments.json:
        session.output.document([_finding_plain(finding, session.lang) for finding in found])
        return FINDINGS if found else DONE
    for finding in found:
        session.output.say(finding_line(finding, session.lang))
    session.say("findings_total", n=len(found))
    return FINDINGS if found else DONE


def _finding_plain(finding: Finding, lang: str) -> dict[str, str]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "subject": finding.subject_name,
        "field": finding.subjects[0].field,
        "message": finding_text(finding, lang),
    }


def finding_line(finding: Finding, lang: str) -> str:
    """Return a finding as a line: how grave, what about, what is wrong."""
    severity = text(lang, "values", f"Severity.{finding.severity.value}")
    subject = f"{finding.subject_name}: " if finding.subject_name else ""
    return f"{severity}: {subject}{finding_text(finding, lang)}"
