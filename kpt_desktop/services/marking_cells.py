"""Fields of criteria, aspects and judges as people type and read them."""

from typing import Any
from uuid import UUID

from kpt_desktop.domain.enums import AspectKind, JudgeSide, Role
from kpt_desktop.domain.marking import files
from kpt_desktop.domain.marking.numbers import parse_hundredths, show_hundredths
from kpt_desktop.domain.names import fold, full_name
from kpt_desktop.domain.records import Aspect, Criterion, Judge, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.marking import judge_name, modules_of_track
from kpt_desktop.services.place_cells import parse_truth
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import LANGUAGES, text

CRITERION_COLUMNS = ("code", "title_ru", "title_en", "title_cs", "module")
ASPECT_COLUMNS = (
    "title_ru",
    "title_en",
    "title_cs",
    "kind",
    "most",
    *files.RULES,
    *(key for keys in files.BENCHMARKS for key in keys),
)
JUDGE_COLUMNS = ("name", "side", "track", "position", "organisation", "chief")

_LONGEST = 400
_SIDES = {
    JudgeSide.NEUTRAL: ("neutr", "nejtr", "nezavis", "rabotod", "employer"),
    JudgeSide.GUEST: ("guest", "gost", "hoste", "hosty"),
    JudgeSide.HOST: ("host", "prin", "khoz", "domac"),
}
"""Beginnings of words for the sides, folded; guests are looked for before hosts: hosté, host."""


def show_criterion(records: VisitRecords, criterion: Criterion, column: str) -> str:
    """Return a cell of a criterion; typed again, it means the same value."""
    if column == "module":
        module = records.modules.get(criterion.module_id) if criterion.module_id else None
        return module.code if module else ""
    if column.startswith("title_"):
        return criterion.title.in_language(column.removeprefix("title_"))
    return criterion.code


def parse_criterion(
    records: VisitRecords, track: Track, criterion: Criterion | None, column: str, typed: str
) -> dict[str, Any]:
    """Return the fields a typed cell of a criterion means.

    Raises:
        UserError: ``scheme_module_unknown`` (module), and as ``clean_line``.
    """
    said = clean_line(typed, _LONGEST)
    if column.startswith("title_"):
        before = (criterion or Criterion(track_id=track.id)).title
        return {"title": before.with_language(column.removeprefix("title_"), said)}
    if column == "code":
        return {"code": said}
    if not said:
        return {"module_id": None}
    modules = {fold(one.code): one.id for one in modules_of_track(records, track.id)}
    if fold(said) not in modules:
        raise UserError("scheme_module_unknown", module=said[:40])
    return {"module_id": modules[fold(said)]}


def show_aspect(aspect: Aspect, column: str, lang: str) -> str:
    """Return a cell of an aspect."""
    if column == "kind":
        return text(lang, "values", f"AspectKind.{aspect.kind.value}")
    if column == "most":
        return show_hundredths(aspect.most, lang)
    field, _, own = column.rpartition("_")
    return str(getattr(aspect, field).in_language(own))


def parse_aspect(aspect: Aspect | None, column: str, typed: str) -> dict[str, Any]:
    """Return the fields a typed cell of an aspect means.

    Raises:
        UserError: ``scheme_method_unknown``, ``scheme_marks_unreadable``, and as ``clean_line``.
    """
    if column == "kind":
        kind = files.read_method(typed)
        if kind is None:
            raise UserError("scheme_method_unknown")
        return {"kind": kind}
    if column == "most":
        return {"most": parse_hundredths(typed) or 0}
    field, _, own = column.rpartition("_")
    blank = Aspect(criterion_id=UUID(int=0), kind=AspectKind.MEASUREMENT)
    before = getattr(aspect or blank, field)
    return {field: before.with_language(own, clean_line(typed, _LONGEST))}


def show_judge(records: VisitRecords, judge: Judge, column: str, lang: str) -> str:
    """Return a cell of a judge."""
    if column == "name":
        return judge_name(records, judge)
    if column == "side":
        return text(lang, "values", f"JudgeSide.{judge.side.value}")
    if column == "track":
        track = records.tracks.get(judge.track_id) if judge.track_id else None
        return track.code if track else ""
    if column == "chief":
        return text(lang, "values", "yes") if judge.chief else ""
    return str(getattr(judge, column))


def parse_judge(records: VisitRecords, column: str, typed: str) -> dict[str, Any]:
    """Return the fields a typed cell of a judge means.

    A name that is an adult participant's is kept as that participant.

    Raises:
        UserError: ``judge_side_unknown``, ``scheme_track_unknown`` (track), and as the other
            functions here.
    """
    said = clean_line(typed)
    if column == "name":
        return _named(records, said)
    if column == "side":
        return {"side": _side(said)}
    if column == "track":
        return {"track_id": _track_id(records, said)}
    if column == "chief":
        return {"chief": parse_truth(said)}
    return {column: said}


def _named(records: VisitRecords, said: str) -> dict[str, Any]:
    for row in records.participants():
        if row.participation.role != Role.STUDENT and fold(full_name(row.person)) == fold(said):
            return {"name": "", "participation_id": row.participation.id}
    return {"name": said, "participation_id": None}


def _side(said: str) -> JudgeSide:
    word = fold(said)
    for side in JudgeSide:
        if word in {fold(text(lang, "values", f"JudgeSide.{side.value}")) for lang in LANGUAGES}:
            return side
    for side, starts in _SIDES.items():
        if any(part.startswith(starts) for part in word.split()):
            return side
    raise UserError("judge_side_unknown")


def _track_id(records: VisitRecords, said: str) -> Any:
    if not said:
        return None
    found = {fold(track.code): track.id for track in records.tracks.values()}
    if fold(said) not in found:
        raise UserError("scheme_track_unknown", track=said[:40])
    return found[fold(said)]
