"""A judge who looks only at what was touched says what one says who looks at everything."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from kpt_desktop.domain.enums import DutyKind, ItemKind, Severity
from kpt_desktop.domain.programme_judge import ProgrammeJudge, judge_move
from kpt_desktop.domain.records import Distance, Duty, Item, Place
from tests.helpers.factories import make_item, make_visit_records
from tests.helpers.programmes import line, programme

LANGUAGES = ("ru", "en")
BASE = make_visit_records(2, 2)
PLACES = tuple(Place() for _ in range(3))
AUDIENCES = (
    "all", "guests", "hosts", "students", "teachers", "guests+students", "group1", "group2",
    "named",
)  # fmt: skip
CLASHES = {"overlap", "overlap_maybe", "duty_twice", "place_twice"}


@st.composite
def items(draw):
    start = draw(st.one_of(st.none(), st.integers(0, 1435)))
    length = draw(st.one_of(st.none(), st.integers(5, 300)))
    day = draw(st.one_of(st.none(), st.sampled_from(BASE.days_in_order()[:3])))
    return make_item(
        BASE.visit, day, start=start,
        end=start + length if start is not None and length else None,
        audience=draw(st.sampled_from(AUDIENCES)), kind=draw(st.sampled_from(list(ItemKind))),
        approximate=draw(st.booleans()), internal=draw(st.booleans()),
        place_id=draw(st.one_of(st.none(), st.sampled_from([p.id for p in PLACES]))),
        responsible=draw(st.sampled_from(["", "Surname03", "Surname04 и кто-то", "кураторы"])),
    )  # fmt: skip


@st.composite
def visits(draw):
    made = draw(st.lists(items(), min_size=2, max_size=9))
    people = list(BASE.participations)
    duties = [
        Duty(
            item_id=draw(st.sampled_from(made)).id,
            kind=draw(st.sampled_from(list(DutyKind))),
            participation_id=draw(st.sampled_from(people)),
            before=draw(st.integers(0, 60)),
            after=draw(st.integers(0, 60)),
        )
        for _ in range(draw(st.integers(0, 4)))
    ]
    far = Distance(place_id=PLACES[0].id, other_id=PLACES[1].id, walking=25, driving=5)
    return replace(
        BASE,
        items={item.id: item for item in made},
        duties={duty.id: duty for duty in duties},
        places={place.id: place for place in PLACES},
        distances={far.id: far},
    )


def everything(records):
    return ProgrammeJudge(LANGUAGES).findings(records)


@given(visits(), st.data())
@settings(max_examples=150, deadline=None)
def test_that_a_touched_visit_is_judged_like_a_new_one(records, data):
    """After any sequence of moves, changes, deletions and undos."""
    judge = ProgrammeJudge(LANGUAGES)
    past = [records]
    for _ in range(data.draw(st.integers(1, 6))):
        judge.findings(records)
        if data.draw(st.booleans()):
            ids = list(records.items)
            judge_move(judge, data.draw(st.sampled_from(ids)), _day(data), 600, 660)
        records = data.draw(st.sampled_from([*past, _changed(records, data)]))
        past.append(records)
        assert judge.findings(records) == everything(records)


def _day(data):
    return data.draw(st.sampled_from(BASE.days_in_order()[:3])).id


def _changed(records, data):
    item = data.draw(st.sampled_from(list(records.items.values())))
    other = replace(data.draw(items()), id=item.id)
    rest = {key: one for key, one in records.items.items() if key != item.id}
    if len(rest) > 1 and data.draw(st.booleans()):
        return replace(records, items=rest)
    return replace(records, items=rest | {item.id: other})


@given(visits())
@settings(max_examples=150, deadline=None)
def test_that_conflicts_are_told_of_both_and_only_of_what_meets(records):
    """Whatever clashes is marked on both sides; what touches or is apart never is."""
    marked = set()
    for finding in everything(records):
        if finding.code in CLASHES:
            one, other = (records.items[subject.id] for subject in finding.subjects)
            assert one.id != other.id
            assert _near(records, one, other), finding
            marked |= {one.id, other.id}
    for one in records.items.values():
        for other in records.items.values():
            if one.id < other.id and _surely_clash(one, other):
                assert {one.id, other.id} <= marked


def _end(item):
    return item.start if item.end is None else item.end


def _near(records, one, other):
    """Tell whether two items meet, the hours before and after duties counted."""
    spare = 120
    apart = 0
    if one.day_id != other.day_id:
        dates = [records.days[item.day_id].date for item in (one, other)]
        apart = (dates[1] - dates[0]).days * 1440
    start = other.start + apart
    end = _end(other) + apart
    return start <= _end(one) + spare and one.start <= end + spare


def _surely_clash(one, other):
    shared = one.audience == other.audience != "named" and not one.internal and not other.internal
    if one.day_id is None or one.day_id != other.day_id or None in {one.start, other.start}:
        return False
    first, last = sorted((one, other), key=lambda item: item.start)
    return shared and (last.start < _end(first) or last.start == first.start)


@given(visits())
@settings(max_examples=60, deadline=None)
def test_that_what_is_about_is_a_hint_at_most(records):
    about = {key: replace(item, approximate=True) for key, item in records.items.items()}
    timed = ("overlap", "duty", "place_twice", "travel", "ride", "meal_gap", "night", "late",
             "students_alone", "before", "after")  # fmt: skip
    for finding in everything(replace(records, items=about)):
        if finding.code.startswith(timed):
            assert finding.severity == Severity.HINT


@given(visits(), st.data())
@settings(max_examples=100, deadline=None)
def test_that_a_drag_foretells_what_the_drop_will_say_of_the_item(records, data):
    judge = ProgrammeJudge(LANGUAGES)
    judge.findings(records)
    item = data.draw(st.sampled_from(list(records.items.values())))
    day, start = _day(data), data.draw(st.integers(0, 1380))
    foretold = judge_move(judge, item.id, day, start, start + 30)
    moved = replace(item, day_id=day, start=start, end=start + 30, part=None)
    if item.kind in {ItemKind.ARRIVAL, ItemKind.DEPARTURE}:
        return  # other days follow only once it is dropped
    after = everything(replace(records, items={**records.items, item.id: moved}))
    about = {f.key for f in after if f.subjects[0].id == item.id and f.code in CLASHES}
    assert about <= {finding.key for finding in foretold}
    assert judge.findings(records) == everything(records)


def test_that_a_new_item_is_judged_where_it_would_stand():
    records = programme(line("9:00-10:00", "a"))
    judge = ProgrammeJudge(LANGUAGES)
    judge.findings(records)
    day = records.days_in_order()[1].id
    made = Item(visit_id=records.visit.id, day_id=day, start=570, end=630)
    assert [finding.code for finding in judge.would(made)] == ["overlap"]
    assert judge.would(replace(made, start=600)) == ()
    assert judge.would(replace(made, day_id=None)) == ()


def test_that_leaving_a_day_says_what_it_would_lack():
    """Lunch dragged to another day leaves its own day without."""
    lunch = line("12:00-13:00", "обед", kind=ItemKind.MEAL)
    records = programme(line("9:00-12:00", "a"), lunch, line("13:00-17:00", "b"))
    judge = ProgrammeJudge(LANGUAGES)
    judge.findings(records)
    item = next(item for item in records.items.values() if item.title.ru == "обед")
    target = records.days_in_order()[2].id
    for _ in range(2):
        assert [f.code for f in judge_move(judge, item.id, target, 720, 780)] == ["no_meal"]
    assert judge_move(judge, item.id, None, None, None) == ()
    assert judge_move(ProgrammeJudge(LANGUAGES), item.id, target, 720, 780) == ()
