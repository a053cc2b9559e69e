"""Papers into files, and what a visit lacks before they are good."""

import argparse
from pathlib import Path

from kpt_desktop.cli.arguments import Commands, UsageError, languages
from kpt_desktop.cli.session import DONE, FINDINGS, Session
from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.findings import Finding
from kpt_desktop.services.visits import find_visit, load_visit
from kpt_desktop.texts import text


def add_to(commands: Commands) -> None:
    """Add this family's commands."""
    paper = commands.add("print", print_paper)
    paper.argument("KIND")
    paper.argument("--visit", metavar="V", required=True)
    paper.argument("--doc-lang", metavar="ru+en", type=languages)
    paper.argument("--out", metavar="FILE", type=Path, required=True)
    judged = commands.add("check", check_visit, lists=True)
    judged.argument("--visit", metavar="V", required=True)


def print_paper(arguments: argparse.Namespace, session: Session) -> int:
    """Write a document; what it lacks is listed before, and an error in it stops it."""
    from kpt_desktop.services.files import write_atomically
    from kpt_desktop.services.paper import DOCUMENTS, prepare

    document = DOCUMENTS.get(arguments.KIND)
    if document is None:
        known = ", ".join(DOCUMENTS)
        raise UsageError(session.words("document_unknown", kind=arguments.KIND, known=known))
    ending = arguments.out.suffix.lower().removeprefix(".")
    if ending not in document.formats:
        known = ", ".join(f".{name}" for name in document.formats)
        raise UsageError(session.words("format_unknown", ending=ending, known=known))
    with session.store(read_only=True) as store:
        records = load_visit(store, find_visit(store, arguments.visit))
    prepared = prepare(document.kind, records, arguments.doc_lang or (session.lang,))
    for finding in prepared.missing:
        session.output.warn(finding_line(finding, session.lang))
    if any(finding.severity == Severity.ERROR for finding in prepared.missing):
        session.warn("not_printed")
        return FINDINGS
    made = prepared.render_whole(ending)
    write_atomically(arguments.out, made.content)
    if made.left_out:
        session.warn("letters_left_out", letters=made.left_out)
    session.say("file_written", path=arguments.out)
    return DONE


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
        "message": text(lang, "findings", finding.code, **finding.facts),
    }


def finding_line(finding: Finding, lang: str) -> str:
    """Return a finding as a line: how grave, what about, what is wrong."""
    severity = text(lang, "values", f"Severity.{finding.severity.value}")
    subject = f"{finding.subject_name}: " if finding.subject_name else ""
    return f"{severity}: {subject}{text(lang, 'findings', finding.code, **finding.facts)}"
