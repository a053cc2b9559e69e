"""The same person, place or vehicle at two things at once; intervals that touch do no harm."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.programme_rules.frame import Frame
from kpt_desktop.domain.programme_rules.plan import DayPlan, Entry, at
from kpt_desktop.domain.records import Duty
from kpt_desktop.domain.times import DAY, clock_range


@dataclass(slots=True)
class Span:
    """For how long somebody or something is taken by an item."""

    start: int
    end: int
    entry: Entry
    people: int = 0


Pair = tuple[UUID, UUID]


def judge_conflicts(frame: Frame, plan: DayPlan) -> Iterator[Finding]:
    """Find what is wanted at two places; a pair of items with common people is told only once.

    Who has a duty at one item is excused from the audience of another: a teacher who watches the
    students need not be at the teachers' meeting.
    """
    told: set[Pair] = set()
    yield from _people(frame, plan, "people_twice", _audiences(plan), told)
    yield from _people(frame, plan, "duty_twice", _duties(frame, plan), told)
    yield from _named(frame, plan, told)
    yield from _things(frame, plan, told)


def clash(earlier: Span, later: Span) -> bool:
    """Tell whether two spans have a moment in common; two that begin together always do."""
    return later.start < earlier.end or later.start == earlier.start


# --- people ---


def _people(
    frame: Frame, plan: DayPlan, check: str, spans: Iterable[Span], told: set[Pair]
) -> Iterator[Finding]:
    """Find for each item those before it that its people have not left yet.

    Of all items with one set of people only that which ends last is remembered, so fifty at one
    time are fifty findings and not a thousand (F72), and still each of them is in one.
    """
    if not frame.checks.is_on(check):
        return
    busy: dict[int, Span] = {}
    focus = plan.focus
    for span in spans:
        for rival, people in _rivals(busy, span):
            pair = (rival.entry.item.id, span.entry.item.id)
            concerned = focus is None or focus is span.entry or focus is rival.entry
            if concerned and pair not in told:
                told.add(pair)
                yield _two_at_once(frame, plan, check, rival, span, people)
        if span.people not in busy or span.end >= busy[span.people].end:
            busy[span.people] = span


def _rivals(busy: Mapping[int, Span], span: Span) -> list[tuple[Span, int]]:
    """Return the spans that hold these people, the longest first, until all are accounted for."""
    people = span.people
    held = [(s.end, s.start, key) for key, s in busy.items() if key & people and clash(s, span)]
    if len(held) > 1:
        held.sort(reverse=True)
    found: dict[UUID, tuple[Span, int]] = {}
    own = span.entry.item.id
    for _, _, key in held:
        rival, both = busy[key], key & people
        if both and rival.entry.item.id != own:
            people &= ~both
            before = found.get(rival.entry.item.id)
            found[rival.entry.item.id] = (rival, both | before[1]) if before else (rival, both)
    return list(found.values())


def _audiences(plan: DayPlan) -> Iterator[Span]:
    """Yield by their start when whom an item is for is taken by it."""
    for entry in plan.carried:
        if entry.people and not entry.item.internal:
            yield Span(entry.start - DAY, entry.end - DAY, entry, entry.people)
    for entry in plan.public:
        if entry.people:
            yield Span(entry.start, entry.end, entry, entry.people)


def _duties(frame: Frame, plan: DayPlan) -> list[Span]:
    """Return by their start when those who are named for an item are taken by it."""
    spans = [
        Span(entry.start - before, entry.end + after, entry, person)
        for entry in plan.timed
        if entry.has_duties
        for person, before, after in _on_duty(frame, entry)
    ]
    spans.sort(key=lambda span: span.start)
    return spans


def _on_duty(frame: Frame, entry: Entry) -> Iterator[tuple[int, int, int]]:
    """Yield each who has a duty, with their minutes before and after."""
    times: dict[int, tuple[int, int]] = {}
    for duty in frame.duties.get(entry.item.id, ()):
        bit = frame.people.bit_of.get(duty.participation_id, 0) if duty.participation_id else 0
        if bit:
            before, after = times.get(bit, (0, 0))
            times[bit] = max(before, duty.before), max(after, duty.after)
    answering = entry.answering
    while answering:
        bit = answering & -answering
        times.setdefault(bit, (0, 0))
        answering ^= bit
    for bit, (before, after) in times.items():
        yield bit, before, after


def _two_at_once(
    frame: Frame, plan: DayPlan, check: str, rival: Span, span: Span, people: int
) -> Finding:
    soft = rival.entry.item.approximate or span.entry.item.approximate
    facts: dict[str, str | int] = {
        "who": frame.called(people),
        **_both(plan, rival, span),
    }
    code = "overlap_maybe" if soft else "overlap" if check == "people_twice" else check
    subjects = (span.entry.subject, rival.entry.subject)
    return frame.finding(check, subjects, facts, code=code, soft=soft)


def _both(plan: DayPlan, rival: Span, span: Span) -> dict[str, str | int]:
    return {
        "day": plan.date,
        "time": clock_range(span.start % DAY, _shown_end(span)),
        "title": span.entry.title,
        "other_time": clock_range(rival.start % DAY, _shown_end(rival)),
        "other": rival.entry.title,
    }


def _shown_end(span: Span) -> int | None:
    return span.end if span.end > span.start else None


# --- people who are in no list ---


def _named(frame: Frame, plan: DayPlan, told: set[Pair]) -> Iterator[Finding]:
    """Find names outside the lists, such as an interpreter's, that stand at two things at once."""
    if not frame.checks.is_on("duty_twice"):
        return
    taken: dict[str, list[tuple[Span, str]]] = {}
    for entry in plan.timed:
        if entry.has_duties:
            for name, span in _strangers(frame, entry):
                taken.setdefault(fold(name), []).append((span, name))
    for spans in taken.values():
        spans.sort(key=lambda pair: pair[0].start)
        for rival, span, name in _pairs(spans):
            if (rival.entry.item.id, span.entry.item.id) in told:
                continue
            soft = not span.people or rival.entry.item.approximate or span.entry.item.approximate
            facts = {"who": name, **_both(plan, rival, span)}
            subjects = (span.entry.subject, rival.entry.subject)
            code = "overlap_maybe" if soft else "duty_twice"
            yield frame.finding("duty_twice", subjects, facts, code=code, soft=soft)


def _strangers(frame: Frame, entry: Entry) -> Iterator[tuple[str, Span]]:
    """Yield names that are no participant's; those of the free text may be no person at all."""
    seen = set()
    for duty in frame.duties.get(entry.item.id, ()):
        if duty.participation_id is None and duty.name.strip():
            seen.add(fold(duty.name))
            yield duty.name.strip(), _duty_span(entry, duty)
    said = entry.item.responsible.strip()
    if said and not frame.people.named_in(said) and fold(said) not in seen:
        yield said, Span(entry.start, entry.end, entry)


def _duty_span(entry: Entry, duty: Duty) -> Span:
    return Span(entry.start - duty.before, entry.end + duty.after, entry, -1)


def _pairs(spans: Iterable[tuple[Span, str]]) -> Iterator[tuple[Span, Span, str]]:
    """Yield each span that clashes with one before it, beside that one which ends last."""
    longest: Span | None = None
    for span, name in spans:
        if longest is not None and clash(longest, span):
            yield longest, span, name
        if longest is None or span.end >= longest.end:
            longest = span


# --- places and vehicles ---


def _things(frame: Frame, plan: DayPlan, told: set[Pair]) -> Iterator[Finding]:
    """Find places and vehicles that two items want; a yard may hold several at once."""
    wanted: dict[tuple[str, UUID], list[tuple[Span, str]]] = {}
    for entry in plan.timed:
        span = None
        place, vehicle = frame.place(entry.item), frame.vehicle(entry.item)
        if place is not None and not place.several_at_once:
            span = Span(entry.start, entry.end, entry)
            name = place.name.best(frame.lang)
            wanted.setdefault(("place_twice", place.id), []).append((span, name))
        if vehicle is not None:
            span = span or Span(entry.start, entry.end, entry)
            wanted.setdefault(("vehicle_twice", vehicle.id), []).append((span, vehicle.name))
    for (check, _), spans in wanted.items():
        if not frame.checks.is_on(check):
            continue
        for rival, span, name in _pairs(spans):
            one, other = rival.entry.item, span.entry.item
            if (one.id, other.id) in told:
                continue
            facts = {"name": name, **_both(plan, rival, span)}
            field = "place_id" if check == "place_twice" else "vehicle_id"
            soft = one.approximate or other.approximate
            subjects = (at(other, field), at(one, field))
            yield frame.finding(check, subjects, facts, soft=soft)
