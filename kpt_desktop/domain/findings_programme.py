"""Rules about days and items: everything :class:`ProgrammeJudge` says of a visit, said once."""

from collections.abc import Sequence

from kpt_desktop.domain.country_rules import RuleBook
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.programme_judge import ProgrammeJudge
from kpt_desktop.domain.visit_records import VisitRecords


def judge_programme(
    records: VisitRecords, languages: Sequence[str], lang: str, book: RuleBook | None = None
) -> tuple[Finding, ...]:
    """Find what is wrong with the days, their number by kind, and their items.

    Args:
        records: of the visit.
        languages: those that titles and places are needed in.
        lang: the reader's.
        book: holidays by country; None leaves them out.
    """
    return ProgrammeJudge(languages, book, lang).findings(records)
