"""Visits made for rules about their programme: a day's items given as short lines."""

from dataclasses import replace

from kpt_desktop.domain.enums import DutyKind, ItemKind, Role, Side
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.programme_judge import ProgrammeJudge
from kpt_desktop.domain.records import Duty, Place, Setting, Vehicle
from kpt_desktop.services.rules import rule_book
from tests.helpers.factories import make_item, make_visit_records

LANGUAGES = ("ru", "en", "cs")


def minute(clock):
    hours, _, minutes = clock.partition(":")
    return int(hours) * 60 + int(minutes)


def line(times, title, audience="all", kind=ItemKind.LESSON, day=1, **values):
    """An item's fields: ``line("9:00-10:30", "Opening", "guests")``; ``9:00`` has no end."""
    start, _, end = times.partition("-")
    return {
        "day": day, "start": minute(start), "end": minute(end) if end else None,
        "title": LocalText(title, title, title), "audience": audience, "kind": kind, **values,
    }  # fmt: skip


def programme(*lines, records=None, **visit_values):
    """A visit of a week that has just these items; people as the factories make them."""
    records = records or make_visit_records(**visit_values)
    days = records.days_in_order()
    items = []
    for order, values in enumerate(lines):
        fields = dict(values)
        day = fields.pop("day")
        items.append(make_item(records.visit, days[day], order=order, **fields))
    return replace(records, items={item.id: item for item in items})


def with_duties(records, *duties):
    """The records with duties given as (title, kind, participation or name, before, after)."""
    made = []
    for title, kind, who, *minutes in duties:
        before, after = (*minutes, 0, 0)[:2]
        item = item_of(records, title)
        named = {"name": who} if isinstance(who, str) else {"participation_id": who}
        made.append(Duty(item_id=item.id, kind=DutyKind(kind), before=before, after=after, **named))
    return replace(records, duties={duty.id: duty for duty in made})


def with_check(records, name, value):
    """The records with a check set, such as ``("meal_gap", "off")``."""
    setting = Setting(key=f"check.{name}", value=value)
    return replace(records, settings={**records.settings, setting.key: setting})


def item_of(records, title):
    return next(item for item in records.items.values() if item.title.ru == title)


def findings(records, *codes):
    """What the programme's rules say, in full; only these codes where some are named."""
    judged = ProgrammeJudge(LANGUAGES, rule_book(records.settings), "en")
    found = judged.findings(records)
    return [finding for finding in found if not codes or finding.code.startswith(codes)]


def all_findings(records):
    return judge(records, LANGUAGES)


def titles(records, finding):
    """The items a finding is about, by title."""
    return [records.items[s.id].title.ru for s in finding.subjects if s.id in records.items]


HALL = Place(name=LocalText("зал", "hall", "sál"), capacity=10, closed_days="1 7")
YARD = Place(name=LocalText("двор", "yard", "dvůr"), several_at_once=True)
BUS = Vehicle(name="ПАЗ", seats=12)


def by_id(*records):
    return {record.id: record for record in records}


def placed(records, *distances):
    return replace(
        records, places=by_id(HALL, YARD), vehicles=by_id(BUS), distances=by_id(*distances)
    )


def codes(records, *wanted):
    return [finding.code for finding in findings(records, *wanted)]


def guest(records, number=0):
    return records.participants(Side.GUEST)[number].participation.id


def teacher(records, side):
    return next(
        row for row in records.participants(side) if row.participation.role == Role.TEACHER
    ).participation.id
