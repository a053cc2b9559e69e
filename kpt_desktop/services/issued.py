"""What went to whom: each file and print that lists people is noted when it is made.

The note is a record of what happened, not an edit of data. So it is written through the store's
unit of work without a journal entry: undo must not un-happen a list that has left the house, and
Ctrl+Z after an export must still take back the last edit. It goes when its visit is deleted
(``visit_edits.delete_visit``), and comes back with it. While it stands, undoing the making of its
visit is refused like any undo that later work stands in the way of.

A note is written after its file: what could not be written is not noted, and a note that fails is
told, since the file is there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from kpt_desktop.domain.changes import Insert
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.ports import Store
from kpt_desktop.domain.records import IssuedDocument, Visit
from kpt_desktop.errors import KptError
from kpt_desktop.rendering.sheet import SheetData, Value
from kpt_desktop.services.files import write_all_atomically, write_atomically
from kpt_desktop.services.paper_catalogue import DOCUMENTS
from kpt_desktop.texts import family, text

PRINTED = "print"
"""The format of what went to a printer."""

LONGEST_RECIPIENT = 200


@dataclass(frozen=True, slots=True)
class Issue:
    """One file or print on its way out.

    Attributes:
        content: the file's bytes; of a print, those of its pages.
        columns: keys of the fields it shows.
        people: how many it names.
    """

    visit_id: UUID
    kind: str
    form: str
    languages: tuple[str, ...]
    content: bytes
    columns: tuple[str, ...] = ()
    people: int = 0
    recipient: str = ""

    def note(self, at: datetime, file_name: str = "") -> IssuedDocument:
        """Return the record of it.

        Args:
            at: any moment with a zone; kept as local date and minutes.
            file_name: without the folder.
        """
        local = at.astimezone()
        return IssuedDocument(
            visit_id=self.visit_id,
            kind=self.kind,
            issued_on=local.date(),
            issued_at=local.hour * 60 + local.minute,
            recipient=" ".join(self.recipient.split())[:LONGEST_RECIPIENT],
            form=self.form,
            languages="+".join(self.languages),
            columns=" ".join(self.columns),
            people=self.people,
            digest=sha256(self.content).hexdigest(),
            file_name=file_name,
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it: the files, and why they could not be noted, if so."""

    paths: tuple[Path, ...]
    not_noted: KptError | None = None


def note(store: Store, documents: Iterable[IssuedDocument]) -> None:
    """Write what was issued, all or nothing.

    Raises:
        ConflictError: the visit is gone.
        EnvironmentFault: the store cannot be written.
    """
    inserts = [Insert(document) for document in documents]
    with store.writing() as work:
        work.execute(inserts)


def write_and_note(store: Store, issue: Issue, path: Path, at: datetime) -> Outcome:
    """Write a file, then note it.

    Raises:
        UserError, EnvironmentFault: the file could not be written; nothing was noted.
    """
    write_atomically(path, issue.content)
    return Outcome((path,), noted(store, [issue.note(at, path.name)]))


def write_all_and_note(
    store: Store, issues: Mapping[Path, Issue], at: datetime, *, overwrite: bool
) -> Outcome:
    """Write several files into folders, all or none, then note them together.

    Raises:
        UserError, EnvironmentFault: no file was written or changed; nothing was noted.
    """
    contents = {path: issue.content for path, issue in issues.items()}
    write_all_atomically(contents, overwrite=overwrite)
    notes = [issue.note(at, path.name) for path, issue in issues.items()]
    return Outcome(tuple(issues), noted(store, notes))


def noted(store: Store, documents: Sequence[IssuedDocument]) -> KptError | None:
    """Note what was issued; return why it could not be, None when it was."""
    try:
        note(store, documents)
    except KptError as error:
        return error
    return None


def not_noted_words(error: KptError, path: Path, lang: str) -> str:
    """Return the sentence that a file is there but its note is not."""
    reason = text(lang, "errors", error.key, **error.facts)
    return text(lang, "errors", "issued_not_noted", file=path.name, reason=reason)


@dataclass(frozen=True, slots=True)
class IssuedRow:
    """One line of the log: what was issued, and of which visit."""

    document: IssuedDocument
    visit: LocalText


def list_issued(store: Store) -> tuple[IssuedRow, ...]:
    """Return all that was issued, the newest first.

    Raises:
        EnvironmentFault: the store cannot be read.
    """
    with store.reading() as reader:
        titles = {visit.id: visit.title for visit in reader.find(Visit)}
        found = reader.find(IssuedDocument)
    rows = [IssuedRow(one, titles.get(one.visit_id, NO_TEXT)) for one in found]
    rows.sort(key=lambda row: str(row.document.id))
    rows.sort(key=lambda row: (row.document.issued_on, row.document.issued_at), reverse=True)
    return tuple(rows)


def usual_recipients(store: Store, visit_id: UUID) -> Mapping[str, str]:
    """Return whom each kind went to last: of the same visit first, else of any.

    What goes to the partner is asked anew for each visit, since partners differ.
    """
    found: dict[str, str] = {}
    rows = list_issued(store)
    own = [row.document for row in rows if row.document.visit_id == visit_id]
    others = [row.document for row in rows if row.document.kind not in _OF_ONE_VISIT]
    for document in (*own, *others):
        if document.recipient:
            found.setdefault(document.kind, document.recipient)
    return found


_OF_ONE_VISIT = frozenset({"partner", "embassy", "insurer", "participants"})

LOG_COLUMNS = (
    "date", "time", "what", "recipient", "visit", "columns", "people", "languages", "form", "file",
    "digest",
)  # fmt: skip
"""Of the log as a table, by the keys of their headings."""


def log_cell(row: IssuedRow, column: str, lang: str) -> Value:
    """Return a cell of the log; it names nobody of those listed."""
    document = row.document
    values: Mapping[str, Value] = {
        "date": document.issued_on,
        "time": f"{document.issued_at // 60:02d}:{document.issued_at % 60:02d}",
        "what": kind_words(document.kind, lang),
        "recipient": document.recipient,
        "visit": row.visit.best(lang),
        "columns": columns_words(document.columns.split(), lang),
        "people": document.people,
        "languages": document.languages,
        "form": text(lang, "packs", "log.form.print")
        if document.form == PRINTED
        else document.form.upper(),
        "file": document.file_name,
        "digest": document.digest,
    }
    return values[column]


def kind_words(kind: str, lang: str) -> str:
    """Return what a kind is called; one of another version of the program by its key."""
    document = DOCUMENTS.get(kind)
    return text(lang, "paper", document.title_key) if document else kind


def columns_words(keys: Sequence[str], lang: str) -> str:
    """Return field keys as their labels, each once."""
    labels = family(lang, "fields")
    return ", ".join(str(labels.get(key, key)) for key in dict.fromkeys(keys))


def log_sheet(rows: Sequence[IssuedRow], lang: str) -> SheetData:
    """Return the log as a table."""
    title = text(lang, "packs", "log.title")
    return SheetData(
        name=title,
        title=title,
        headers=tuple(text(lang, "packs", f"log.column.{column}") for column in LOG_COLUMNS),
        rows=[[log_cell(row, column, lang) for column in LOG_COLUMNS] for row in rows],
        page_words=text(lang, "paper", "sheet.page"),
    )


def with_ending(path: Path, form: str) -> Path:
    """Return a path that ends as its format does; what the user typed stays."""
    return path if path.suffix else path.with_suffix(f".{form}")
