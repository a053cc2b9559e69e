"""Rules on passport numbers: letters that only look Latin, one number at two people (F69, F70)."""

from collections import defaultdict
from collections.abc import Iterator

from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.journey import name_of, place, text_of
from kpt_desktop.domain.spelling.scripts import lookalikes, without_lookalikes
from kpt_desktop.domain.visit_records import Participant, VisitRecords

_NUMBERS = ("doc_number", "visa_no")
_SHORTEST = 5
"""Shorter numbers are place-holders: passports have six characters and more."""


def judge_numbers(records: VisitRecords) -> Iterator[Finding]:
    """Find numbers of passports and visas that a border would not read, or read twice."""
    holders: dict[str, list[Participant]] = defaultdict(list)
    for row in records.participants():
        for key in _NUMBERS:
            if letters := lookalikes(text_of(row, key)):
                facts = {"letters": letters}
                yield Finding(
                    "number_lookalikes", Severity.WARNING, (place(row, key),), facts, name_of(row)
                )
        number = _plain(text_of(row, "doc_number"))
        if len(number) >= _SHORTEST:
            holders[number].append(row)
    for rows in holders.values():
        if len({row.person.id for row in rows}) > 1:
            yield from _shared(rows)


def _shared(rows: list[Participant]) -> Iterator[Finding]:
    for row in rows:
        others = [name_of(other) for other in rows if other.person.id != row.person.id]
        facts = {"other": ", ".join(others)}
        where = (place(row, "doc_number"),)
        yield Finding("document_twice", Severity.WARNING, where, facts, name_of(row))


def _plain(number: str) -> str:
    """Return what two ways of writing one number have in common."""
    return "".join(filter(str.isalnum, without_lookalikes(number))).casefold()
