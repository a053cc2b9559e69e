"""The only judge: pure rules look at a visit's records and say what is wrong or missing."""

from collections.abc import Sequence

from kpt_desktop.domain import findings_people, findings_programme
from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.visit_records import VisitRecords

USUAL_LANGUAGES = ("ru", "en")
"""What the guests' programme is printed in, unless something else is asked for."""

_BY_WEIGHT = tuple(Severity)


def judge(records: VisitRecords, languages: Sequence[str] = USUAL_LANGUAGES) -> tuple[Finding, ...]:
    """Return all findings of a visit: errors first, each kind in the order of list and programme.

    Args:
        records: of the visit.
        languages: those that titles and places are needed in; subjects are named in the first.
    """
    found = (
        *findings_people.judge_people(records, languages[0]),
        *findings_programme.judge_programme(records, languages),
        *findings_people.judge_values(records, languages[0]),
    )
    return tuple(sorted(found, key=lambda finding: _BY_WEIGHT.index(finding.severity)))
