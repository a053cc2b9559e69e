"""What every record has."""

from dataclasses import dataclass, field
from uuid import UUID, uuid4


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A row of the store as plain frozen data.

    Attributes:
        id: made by the program; survives an Excel round trip and a merge of stores.
        version: counted up by the store at every update, so that no update is lost.
    """

    id: UUID = field(default_factory=uuid4)
    version: int = 1
