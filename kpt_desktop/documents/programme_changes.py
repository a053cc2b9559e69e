"""«Изменение № N»: what is otherwise than in the version that was handed out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kpt_desktop.documents import dates
from kpt_desktop.documents.head import approval
from kpt_desktop.documents.programme import heading_of, period_of
from kpt_desktop.documents.programme_page import Approval
from kpt_desktop.documents.programme_rows import build_row, lines_in, time_of
from kpt_desktop.documents.version_line import named
from kpt_desktop.documents.words import Words, each, said, words
from kpt_desktop.domain.programme_versions import (
    Comparison,
    DayChange,
    ItemChange,
    ItemChangeKind,
    Placed,
    compare,
    frozen,
    latest,
    numbered,
    usual_span,
)
from kpt_desktop.domain.records import Day, ProgrammeVersion
from kpt_desktop.domain.snapshots import snapshot_of
from kpt_desktop.domain.visit_records import VisitRecords


@dataclass(frozen=True, slots=True)
class ChangesOptions:
    """What the user may choose.

    Attributes:
        since: number of the version that is changed; None takes the newest one, or the one before
            it when nothing changed since the newest.
        until: number of the version it is changed to; None takes the next one, or the programme
            of now.
        now: compare with the programme of now, whatever versions there are.
        corrections: list corrections of spelling too.
        approval: None means: as the setting says.
    """

    since: int | None = None
    until: int | None = None
    now: bool = False
    corrections: bool = True
    approval: bool | None = None


@dataclass(frozen=True, slots=True)
class State:
    """How something is or was: what a reader of the sheet needs; ``new`` names what differs."""

    title: Words
    when: Words
    place: Words
    audience: Words
    note: Words
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """One item or day: what it is called, how it was, how it is; None where it was or is not.

    ``when`` stands below the event where neither column says it; ``tall`` says that the row may not
    fit a page and must be let break.
    """

    event: Words
    when: Words
    before: State | None
    after: State | None
    tall: bool = False


@dataclass(frozen=True, slots=True)
class ChangedGroup:
    """Rows to which the same happened."""

    kind: str
    heading: Words
    rows: tuple[ChangedRow, ...]


@dataclass(frozen=True, slots=True)
class ChangesLabels:
    """The words of the page itself."""

    event: Words
    before: Words
    after: Words


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """The change sheet; ``empty`` says so when there is nothing to list."""

    languages: tuple[str, ...]
    title: str
    running: str
    approval: Approval | None
    heading: Words
    subject: Words
    dates: Words
    base: Words
    target: Words
    groups: tuple[ChangedGroup, ...]
    labels: ChangesLabels
    left_out: Words
    empty: Words


@dataclass(frozen=True, slots=True)
class _Span:
    """From which version to which; ``until`` None is the programme of now."""

    since: ProgrammeVersion
    until: ProgrammeVersion | None
    comparison: Comparison


def build_changes(
    records: VisitRecords, languages: tuple[str, ...], options: ChangesOptions | None = None
) -> ChangesPage:
    """Return the change sheet as plain data; its number is that of the version it changes."""
    chosen = options or ChangesOptions()
    span = _span(records, chosen)
    shown, all_of_them = Comparison(), Comparison()
    if span is not None:
        all_of_them = span.comparison
        shown = all_of_them if chosen.corrections else all_of_them.without_corrections()
    number = span.since.number if span else 1
    heading = words(languages, "changes.heading", number=number)
    subject, period = heading_of(records, languages), period_of(records, languages)
    groups = tuple(_groups(shown, languages))
    hidden = sum(len(group.rows) for group in _groups(all_of_them, languages)) - sum(
        len(group.rows) for group in groups
    )
    return ChangesPage(
        languages=languages,
        title=f"{heading[0].text} · {subject[0].text} · {period[0].text}",
        running=f"{heading[0].text} · {subject[0].text}",
        approval=approval(records, languages, chosen.approval) if groups else None,
        heading=heading,
        subject=_subject(records, languages),
        dates=period,
        base=named("changes.base", span.since, languages) if span else (),
        target=_target(span, languages),
        groups=groups,
        labels=ChangesLabels(
            **{name: words(languages, f"changes.{name}") for name in ("event", "before", "after")}
        ),
        left_out=words(languages, "changes.left_out", n=hidden) if hidden else (),
        empty=() if groups else words(languages, f"changes.{'none' if span else 'unpublished'}"),
    )


def _subject(records: VisitRecords, languages: Sequence[str]) -> Words:
    """Return what is changed: ``к программе приёма делегации``."""
    way = records.visit.direction.value
    return words(languages, f"changes.subject.{way}")


def _target(span: _Span | None, languages: Sequence[str]) -> Words:
    if span is None:
        return ()
    if span.until is None:
        return words(languages, "changes.target_now")
    return named("changes.target", span.until, languages)


def _span(records: VisitRecords, chosen: ChangesOptions) -> _Span | None:
    """Return what is compared with what, None while nothing was published."""
    if chosen.since is None and not chosen.now:
        usual = usual_span(records)
        return _made(records, *usual) if usual else None
    since = numbered(records, chosen.since) if chosen.since else latest(records)
    if since is None:
        return None
    until = None if chosen.now else numbered(records, chosen.until or since.number + 1)
    return _made(records, since, until)


def _made(records: VisitRecords, since: ProgrammeVersion, until: ProgrammeVersion | None) -> _Span:
    after = frozen(until) if until else snapshot_of(records)
    return _Span(since, until, compare(frozen(since), after))


def _groups(found: Comparison, languages: Sequence[str]) -> list[ChangedGroup]:
    groups = [
        ChangedGroup(
            kind.value,
            words(languages, f"changes.{kind.value}"),
            tuple(row for change in found.of_kind(kind) if _shows(row := _row(change, languages))),
        )
        for kind in ItemChangeKind
    ]
    days = tuple(row for day in found.days if _shows(row := _day_row(day, languages)))
    groups.append(ChangedGroup("days", words(languages, "changes.days"), days))
    return [group for group in groups if group.rows]


LETTERS, TALL = 20, 36
"""Letters a line of a column holds; lines past which a row may be higher than a page."""

_PARTS = {
    "title": {"title"},
    "when": {"date", "start", "end", "part", "approximate"},
    "place": {"place"},
    "audience": {"audience"},
    "note": {"note"},
}


def _row(change: ItemChange, languages: Sequence[str]) -> ChangedRow:
    placed = change.placed
    reworded = change.kind == ItemChangeKind.TEXT
    row = ChangedRow(
        event=build_row(placed.item, languages).title,
        when=_when(placed, languages) if reworded else (),
        before=_state(change.before, languages, change) if change.before else None,
        after=_state(change.after, languages, change) if change.after else None,
    )
    cells = (row.event, *(part for state in (row.before, row.after) for part in _cells(state)))
    return replace(row, tall=sum(lines_in(cell, LETTERS) for cell in cells) > TALL)


def _shows(row: ChangedRow) -> bool:
    """Tell whether a reader of the page's languages sees a difference at all."""
    return _cells(row.before) != _cells(row.after)


def _cells(state: State | None) -> tuple[Words, ...]:
    return (state.title, state.when, state.place, state.audience, state.note) if state else ()


def _state(placed: Placed, languages: Sequence[str], change: ItemChange) -> State:
    """Return what a reader needs: all of a new item, when and where of a moved one, else parts."""
    row = build_row(placed.item, languages)
    differs = tuple(name for name, fields in _PARTS.items() if change.fields & fields)
    shown = {
        ItemChangeKind.NEW: {"when", "place", "audience", "note"},
        ItemChangeKind.CANCELLED: {"when", "place", "audience"},
        ItemChangeKind.MOVED: {"when", "place", *differs},
        ItemChangeKind.TEXT: set(differs),
    }[change.kind]
    parts = {
        "title": row.title, "when": _when(placed, languages), "place": row.place,
        "audience": row.audience, "note": row.note,
    }  # fmt: skip
    return State(
        **{name: said if name in shown else () for name, said in parts.items()}, new=differs
    )


def _when(placed: Placed, languages: Sequence[str]) -> Words:
    """Return day and hour in one line: ``Вторник, 6 октября, 09:00–10:00``."""

    def said_in(lang: str) -> str:
        hour = "".join(part.text for part in time_of(placed.item, (lang,)))
        day = dates.day_heading(lang, placed.day.date)
        return f"{day}, {hour}" if hour else day

    return each(languages, said_in)


def _day_row(change: DayChange, languages: Sequence[str]) -> ChangedRow:
    return ChangedRow(
        event=each(languages, lambda lang: dates.day_heading(lang, change.date)),
        when=(),
        before=_day_state(change.before, languages),
        after=_day_state(change.after, languages),
    )


def _day_state(day: Day | None, languages: Sequence[str]) -> State | None:
    if day is None:
        return None
    kind = words(languages, f"day.{day.kind.value}")
    return State(kind, (), (), (), said(day.note, languages), ())
