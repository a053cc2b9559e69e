"""A drafted programme in a visit's records: pinned kept, pool placed, one Change, bad wishes."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from kpt_desktop.domain.changes import Insert, Update
from kpt_desktop.domain.enums import DayKind, ItemKind, Severity
from kpt_desktop.domain.findings_programme import judge_programme
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.planning.people import People, group_number, is_group
from kpt_desktop.domain.records import Place
from kpt_desktop.domain.times import DAY
from kpt_desktop.errors import UserError
from kpt_desktop.services import draft_programme as drafts
from kpt_desktop.services.draft_tasks import LATEST_WITH_MINORS, drafting
from kpt_desktop.services.draft_wishes import check_wish, new_wish, usual_wishes
from kpt_desktop.services.draft_words import remarks_of
from kpt_desktop.texts import LANGUAGES, text
from tests.helpers.draft_visits import CASES, emptied, pinned, with_days, without_people
from tests.helpers.drafts import faults
from tests.helpers.sample_visit import sample_visit


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch):
    """How good drafts are is measured in the benchmarks."""
    monkeypatch.setattr("kpt_desktop.domain.planning.search.ROUNDS", 1200)


def drafted(records, wishes):
    made = drafts.draft_programme(records, wishes, exact=False)
    return made, records.foreseeing(drafts.draft_change(records, made))


@pytest.mark.parametrize("name", CASES)
def test_that_a_draft_keeps_what_stands_and_collides_with_nothing(name):
    records, wishes = CASES[name]()
    made, after = drafted(records, wishes)
    assert faults(made.made.problem, made.plan.placements) == []
    for item in records.items.values():
        if item.day_id is not None:
            assert after.items[item.id] == item
    before = {
        f.subjects[0].id for f in judge_programme(records, LANGUAGES, "ru") if f.code == "overlap"
    }
    found = [f for f in judge_programme(after, LANGUAGES, "ru") if f.code == "overlap"]
    assert {f.subjects[0].id for f in found} <= before
    assert not [f for f in judge_programme(after, LANGUAGES, "ru") if f.severity == Severity.ERROR]


@pytest.mark.parametrize("name", CASES)
def test_that_every_wish_is_placed_or_explained_in_every_language(name):
    records, wishes = CASES[name]()
    made, _ = drafted(records, wishes)
    placed = len(made.plan.placements) + len(made.plan.eaten_on_the_way)
    assert placed + len(made.plan.unplaced) == len(made.made.problem.tasks)
    for lang in LANGUAGES:
        remarks = remarks_of(made, lang)
        assert sum(remark.count for remark in remarks) == len(made.plan.unplaced)
        for remark in remarks:
            assert remark.title
            assert remark.reason
            assert "{" not in "".join((remark.reason, *remark.days))


def test_that_a_week_has_its_opening_first_and_its_closing_last():
    records, wishes = CASES["emptied_week"]()
    made, after = drafted(records, wishes)
    assert not made.plan.unplaced
    days = {day.id: day for day in after.days.values()}
    dates = {i.kind: days[i.day_id].date for i in after.items.values()}
    working = [d.date for d in records.days_in_order() if d.kind == DayKind.COMPETITION]
    assert dates[ItemKind.OPENING] == working[0]
    assert dates[ItemKind.CLOSING] == records.visit.end - timedelta(days=1)
    modules = [i for i in after.items.values() if i.kind == ItemKind.COMPETITION]
    modules.sort(key=lambda i: (days[i.day_id].date, i.start))
    assert [i.title.en for i in modules] == [f"Module {letter}" for letter in "ABCDE"]
    assert all(days[i.day_id].kind == DayKind.COMPETITION for i in modules)
    assert all((i.end or 0) <= LATEST_WITH_MINORS for i in after.items.values())
    assert all(i.title.ru and i.title.en and i.title.cs for i in after.items.values())


def test_that_pool_items_keep_their_fields_and_get_a_place():
    records = emptied()
    waiting = pinned(records.days_in_order()[0], 600, 675, "Town hall", ItemKind.OFFICIAL_MEETING)
    waiting = replace(waiting, day_id=None, responsible="Ежова М. В.", note_internal="флаги")
    records = replace(records, items={waiting.id: waiting})
    made, after = drafted(records, ())
    placed = after.items[waiting.id]
    assert placed.day_id is not None
    assert (placed.start, placed.end) == (600, 675)
    assert (placed.responsible, placed.note_internal) == ("Ежова М. В.", "флаги")
    operations = drafts.draft_change(records, made).operations
    assert [type(operation) for operation in operations] == [Update]


def test_that_a_trip_becomes_its_way_two_halves_and_a_lunch_between():
    records = with_days(emptied(), (DayKind.CULTURE,))
    trip, lunch = new_wish(records, "trip"), new_wish(records, "lunch")
    _, after = drafted(records, (trip, lunch))
    kinds = [item.kind for item in after.items_of(after.days_in_order()[0].id)]
    way, meal, stay = ItemKind.TRANSFER, ItemKind.MEAL, ItemKind.CULTURE
    assert kinds == [way, stay, meal, stay, way]
    times = [(i.start, i.end) for i in after.items_of(after.days_in_order()[0].id)]
    assert all(one[1] == two[0] for one, two in pairwise(times))


def test_that_a_trip_goes_around_a_lunch_that_stands():
    records = with_days(emptied(), (DayKind.CULTURE,))
    lunch = pinned(records.days_in_order()[0], 720, 765, "Lunch", ItemKind.MEAL)
    records = replace(records, items={lunch.id: lunch})
    made, after = drafted(records, (new_wish(records, "trip"),))
    assert not made.plan.unplaced
    items = after.items_of(records.days_in_order()[0].id)
    assert lunch in items
    way, meal, stay = ItemKind.TRANSFER, ItemKind.MEAL, ItemKind.CULTURE
    assert [item.kind for item in items] == [way, stay, meal, stay, way]
    assert all(one.end == two.start for one, two in pairwise(items))


def test_that_guests_are_left_alone_before_they_come_and_after_they_leave():
    records, wishes = CASES["week_with_travel"]()
    _, after = drafted(records, wishes)
    first, last = after.days_in_order()[0], after.days_in_order()[-1]
    arrival = next(i for i in after.items.values() if i.kind == ItemKind.ARRIVAL)
    departure = next(i for i in after.items.values() if i.kind == ItemKind.DEPARTURE)
    guests = [i for i in after.items.values() if i.audience in {"all", "guests"}]
    assert all(i.start >= arrival.start for i in guests if i.day_id == first.id)
    assert all(i.start <= departure.start for i in guests if i.day_id == last.id)
    ways = [i for i in guests if i.kind == ItemKind.TRANSFER and i.day_id == last.id]
    assert [departure.start - i.end for i in ways] == [120]


def test_that_a_late_return_leaves_nine_hours_of_rest():
    records = with_days(emptied(), (DayKind.CULTURE, DayKind.COMPETITION))
    late = pinned(records.days_in_order()[0], 1200, 1440, "Theatre", ItemKind.CULTURE)
    records = replace(records, items={late.id: late})
    _, after = drafted(records, usual_wishes(records))
    starts = [i.start for i in after.items_of(records.days_in_order()[1].id)]
    assert min(starts) >= 9 * 60


def test_that_swapping_groups_never_share_a_workplace():
    records, wishes = CASES["swapping_groups"]()
    _, after = drafted(records, wishes)
    modules = [i for i in after.items.values() if i.kind == ItemKind.COMPETITION]
    assert len(modules) == 9
    for letter in "ABC":
        same = sorted(
            ((i.day_id, i.start, i.end) for i in modules if i.title.en == f"Module {letter}"),
            key=lambda span: (str(span[0]), span[1]),
        )
        assert len(same) == 3
        for one, two in pairwise(same):
            assert one[0] != two[0] or one[2] <= two[1]


def test_that_nothing_is_doubled_when_a_draft_is_made_again():
    records, wishes = CASES["week_with_travel"]()
    _, after = drafted(records, wishes)
    again = usual_wishes(after)
    assert {wish.sort: wish.count for wish in again if wish.count} == {}


def test_that_the_change_is_one_and_names_its_size():
    records, wishes = CASES["emptied_week"]()
    made = drafts.draft_programme(records, wishes, exact=False)
    change = drafts.draft_change(records, made)
    assert change.label.key == "programme_drafted"
    assert change.label.facts["n"] == len(change.operations) == len(made.new)
    assert all(isinstance(operation, Insert) for operation in change.operations)
    for lang in LANGUAGES:
        assert text(lang, "changes", change.label.key, **change.label.facts)


def test_that_a_visit_without_days_is_refused():
    with pytest.raises(UserError) as refused:
        drafts.draft_programme(with_days(emptied(), ()), ())
    assert refused.value.key == "draft_without_days"


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"count": 61}, "wish_count"),
        ({"count": -1}, "wish_count"),
        ({"minutes": 4}, "wish_minutes"),
        ({"minutes": DAY + 1}, "wish_minutes"),
        ({"travel": 361}, "wish_travel"),
        ({"days": frozenset()}, "wish_without_days"),
    ],
)
def test_that_impossible_wishes_are_refused(values, key):
    with pytest.raises(UserError) as refused:
        check_wish(replace(new_wish(sample_visit(), "other"), **values))
    assert refused.value.key == key


def test_that_a_wish_longer_than_a_day_is_explained():
    records = emptied()
    made, _ = drafted(records, (replace(new_wish(records, "other"), minutes=900),))
    (remark,) = remarks_of(made, "en")
    assert remark.reason == "It lasts 900 minutes, but there are only 780 between 09:00 and 22:00."


def test_that_a_full_visit_says_what_it_is_full_of():
    records = with_days(emptied(), (DayKind.CULTURE,))
    full = pinned(records.days_in_order()[0], 420, 1380, "Hermitage", ItemKind.CULTURE)
    records = replace(records, items={full.id: full})
    made, _ = drafted(records, (new_wish(records, "excursion"),))
    (remark,) = remarks_of(made, "en")
    assert not made.new
    assert "5\u00a0October: at most 0 minutes free in a row" in remark.days[0]
    assert "“Hermitage” 07:00–23:00" in remark.days[0]


def test_that_a_visit_without_the_wished_kind_of_day_says_so():
    records = with_days(emptied(), (DayKind.COMPETITION,))
    wish = replace(new_wish(records, "excursion"), days=frozenset({DayKind.CULTURE}))
    made, _ = drafted(records, (wish,))
    assert remarks_of(made, "en")[0].reason == "The visit has no days of this kind: culture."


def test_that_transfers_without_an_arrival_and_meals_that_are_there_are_explained():
    records = sample_visit()
    items = {k: i for k, i in records.items.items() if i.kind == ItemKind.MEAL}
    records = replace(records, items=items)
    wishes = (new_wish(records, "from_airport"), new_wish(records, "to_airport"))
    made, _ = drafted(records, (*wishes, new_wish(records, "lunch")))
    keys = {r.reason for r in remarks_of(made, "en")}
    assert keys == {
        text("en", "planner", f"reason.{k}") for k in ("no_arrival", "no_departure", "meal_there")
    }


@pytest.mark.parametrize("length", [1, 2, 60])
def test_that_visits_of_any_length_get_a_programme(length):
    kinds = (DayKind.ARRIVAL, *[DayKind.FREE] * (length - 2), DayKind.DEPARTURE)[:length]
    records = without_people(with_days(emptied(), kinds))
    made, after = drafted(records, usual_wishes(records))
    assert faults(made.made.problem, made.plan.placements) == []
    assert after.items


def test_that_parts_of_the_day_and_items_without_an_end_keep_their_time():
    records = with_days(emptied(), (DayKind.CULTURE,))
    day = records.days_in_order()[0]
    open_end = replace(pinned(day, 540, 600, "Start only", ItemKind.OTHER), end=None)
    items = {open_end.id: open_end}
    spans = [(p.start, p.end) for p in drafting(replace(records, items=items), ()).problem.pinned]
    assert spans == [(540, 600)]


def test_that_audiences_are_compared_by_their_people():
    people = People(["group1", "group2", "all", "СА-31"])
    assert people.of("group1") < people.of("students") < people.of("all")
    assert not people.of("group1") & people.of("group2")
    assert people.of("guests") & people.of("group1") & people.of("students")
    assert not people.of("teachers") & people.of("students")
    assert people.watched(students=True) < people.of("guests")
    assert people.watched(students=False) == {"guest.teacher"}
    assert is_group("СА-31")
    assert not is_group("students")
    assert (group_number("group2"), group_number("all")) == (2, None)


def test_that_titles_of_wishes_are_used():
    records = with_days(emptied(), (DayKind.CULTURE,))
    own = replace(new_wish(records, "other"), title=LocalText("Музей", "Museum", "Muzeum"))
    _, after = drafted(records, (own,))
    assert [i.title.en for i in after.items.values()] == ["Museum"]


def test_that_known_places_are_not_shared_and_their_closed_days_are_kept():
    records = with_days(emptied(), (DayKind.CULTURE, DayKind.CULTURE))
    monday, tuesday = records.days_in_order()
    museum = Place(name=LocalText("Музей", "Museum", "Muzeum"), closed_days="1")
    first, second = (
        replace(pinned(day, 600, 660, "Museum", ItemKind.OTHER, who), day_id=None)
        for day, who in ((monday, "guests"), (tuesday, "hosts"))
    )
    items = [replace(item, place_id=museum.id) for item in (first, second)]
    records = replace(records, places={museum.id: museum}, items={item.id: item for item in items})
    _, after = drafted(records, ())
    placed = [after.items[item.id] for item in items]
    assert {item.day_id for item in placed} == {tuesday.id}
    one, two = sorted(placed, key=lambda item: item.start)
    assert one.end <= two.start
