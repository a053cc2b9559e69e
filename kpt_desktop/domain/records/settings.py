"""Settings that belong to the data, legal numbers with the date they were checked on."""

from dataclasses import dataclass
from datetime import date

from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Record):
    """One named value as text; a legal number says when and where it was checked."""

    key: str
    value: str
    checked_on: date | None = None
    source: str = ""
