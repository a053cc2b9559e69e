"""What left the house: each list and paper that was given to somebody."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedDocument(Record):
    """One paper or file that was made for a recipient; it is never changed.

    Attributes:
        number: in the register of its kind, empty for what has none.
        kind: of document or export pack.
        issued_at: minutes after midnight, local.
        form: the file format.
        languages: apart by plus signs.
        columns: keys of the fields it holds, apart by blanks.
        people: how many it names.
        digest: SHA-256 of the file, hexadecimal.
        file_name: without the folder.
    """

    visit_id: UUID
    kind: str
    issued_on: date
    issued_at: int = 0
    number: str = ""
    recipient: str = ""
    form: str = ""
    languages: str = ""
    columns: str = ""
    people: int = 0
    digest: str = ""
    file_name: str = ""
    note: str = ""
