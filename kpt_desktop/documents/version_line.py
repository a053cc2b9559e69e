"""Which version of the programme a paper is, so that two papers on a table can be told apart."""

from collections.abc import Sequence

from kpt_desktop.documents.dates import full_date, table_date
from kpt_desktop.documents.programme_page import VersionLine
from kpt_desktop.documents.words import Said, Words, unique
from kpt_desktop.domain.programme_versions import latest, since_version
from kpt_desktop.domain.records import ProgrammeVersion
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.texts import text


def version_line(
    records: VisitRecords, languages: Sequence[str], version: ProgrammeVersion | None = None
) -> VersionLine:
    """Return what a programme says of its version.

    Args:
        records: of the visit.
        languages: of the page; the foot speaks the main one.
        version: the records are those of this version; None compares them with the newest one:
            equal ones carry its number, others are a draft with changes since it.
    """
    found = version or latest(records)
    if found is None:
        return VersionLine()
    same = version is not None or not since_version(records, found)
    key = "version.of" if same else "version.draft"
    foot = text(languages[0], "paper", f"{key}.short", **_facts(found, languages[0], short=True))
    return VersionLine(named(key, found, languages), foot)


def named(key: str, version: ProgrammeVersion, languages: Sequence[str]) -> Words:
    """Return a text of the ``paper`` family that names a version, in each language."""
    return unique(
        Said(lang, text(lang, "paper", key, **_facts(version, lang))) for lang in languages
    )


def _facts(version: ProgrammeVersion, lang: str, *, short: bool = False) -> dict[str, object]:
    when = version.published_on
    return {
        "number": version.number,
        "date": table_date(when) if short else full_date(lang, when),
    }
