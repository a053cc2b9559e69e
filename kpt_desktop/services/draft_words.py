"""Why something found no place in a draft, as sentences that name what blocks."""

from collections import Counter
from dataclasses import dataclass

from kpt_desktop.documents.dates import day_month
from kpt_desktop.domain.planning.plans import Blocked, Unplaced
from kpt_desktop.domain.planning.reasons import Thing, things_by_key
from kpt_desktop.domain.planning.tasks import Task
from kpt_desktop.domain.times import DAY, clock
from kpt_desktop.services.audiences import audience_word
from kpt_desktop.services.draft_programme import Draft
from kpt_desktop.services.draft_wish_cells import days_word
from kpt_desktop.services.draft_wishes import Wish
from kpt_desktop.texts import text


@dataclass(frozen=True, slots=True)
class Remark:
    """Things without a place that are alike: what, how many, why, and a sentence for each day."""

    title: str
    count: int
    reason: str
    days: tuple[str, ...]


def remarks_of(draft: Draft, lang: str) -> tuple[Remark, ...]:
    """Return what found no place in a draft, equal things together."""
    said = [
        (
            _task(draft, one).title.best(lang),
            reason_of(draft, one, lang),
            day_reasons(draft, one, lang),
        )
        for one in draft.plan.unplaced
    ]
    return tuple(
        Remark(title, count, reason, days) for (title, reason, days), count in Counter(said).items()
    )


def remark_words(draft: Draft, lang: str) -> tuple[str, ...]:
    """Return a paragraph for each remark: what and why, then a line for each day."""
    said = []
    for remark in remarks_of(draft, lang):
        key = "remark_several" if remark.count > 1 else "remark"
        facts = {"title": remark.title, "reason": remark.reason}
        if remark.count > 1:
            facts["count"] = str(remark.count - 1)
        said.append("\n".join((text(lang, "planner", key, **facts), *remark.days)))
    return tuple(said)


def reason_of(draft: Draft, unplaced: Unplaced, lang: str) -> str:
    """Return the sentence that says why something found no place."""
    task, facts = _task(draft, unplaced), dict(unplaced.facts)
    key = draft.made.without_days.get(task.key, unplaced.reason)
    facts |= {
        "audience": audience_word(task.audience, lang),
        "start": _clock(task.earliest),
        "end": _clock(task.latest),
        "room": max(0, task.latest - task.earliest),
        "length": task.minutes,
        "kinds": _kinds(draft.made.wished.get(task.key), lang),
    }
    if key == "no_time" and task.travel_before:
        key = "no_time_with_travel"
    if key == "order":
        key = f"order_{facts['way']}"
        facts["other"] = _title(things_by_key(draft.made.problem)[str(facts["other"])], lang)
    return text(lang, "planner", f"reason.{key}", **facts)


def day_reasons(draft: Draft, unplaced: Unplaced, lang: str) -> tuple[str, ...]:
    """Return a sentence for each day something could not be put on."""
    return tuple(_day_reason(draft, blocked, lang) for blocked in unplaced.blocked if blocked.by)


def _day_reason(draft: Draft, blocked: Blocked, lang: str) -> str:
    things = things_by_key(draft.made.problem)
    names = ", ".join(_named(draft, things[key], lang) for key in blocked.by)
    day = day_month(lang, draft.made.problem.days[blocked.day].date)
    return text(lang, "planner", "day_blocked", day=day, free=blocked.free, names=names)


def _named(draft: Draft, thing: Thing, lang: str) -> str:
    """Name what stands in the way, with its hours."""
    if isinstance(thing, Task):
        start = next(p.start for p in draft.plan.placements if p.key == thing.key)
        facts = {"start": clock(start), "end": _clock(start + thing.minutes)}
        return text(lang, "planner", "named", title=_title(thing, lang), **facts)
    facts = {"start": clock(thing.start), "end": _clock(min(thing.end, DAY))}
    key = f"named_{thing.why}" if thing.why else "named"
    return text(lang, "planner", key, title=_title(thing, lang), **facts)


def _title(thing: Thing, lang: str) -> str:
    return thing.title.best(lang) or "…"


def _kinds(wish: Wish | None, lang: str) -> str:
    return days_word(wish.days, lang) if wish else ""


def _task(draft: Draft, unplaced: Unplaced) -> Task:
    return next(task for task in draft.made.problem.tasks if task.key == unplaced.key)


def _clock(minutes: int) -> str:
    return "24:00" if minutes == DAY else clock(minutes)
