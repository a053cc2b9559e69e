"""Side-by-side layout: nothing covers anything, and nothing is narrower than it must be."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.domain.lanes import Lane, side_by_side

SPANS = st.lists(
    st.tuples(st.integers(0, 200), st.integers(1, 60)).map(lambda s: (s[0], s[0] + s[1])),
    max_size=40,
)


def cover_each_other(one, other, lane, other_lane):
    meet = one[0] < other[1] and other[0] < one[1]
    apart = lane.first + lane.width <= other_lane.first or (
        other_lane.first + other_lane.width <= lane.first
    )
    return meet and not apart


@given(SPANS)
def test_that_no_two_spans_cover_each_other(spans):
    """U48: items at one time stand side by side, none hidden."""
    lanes = side_by_side(spans)
    for one, other in combinations(range(len(spans)), 2):
        assert not cover_each_other(spans[one], spans[other], lanes[one], lanes[other])


@given(SPANS)
def test_that_every_lane_lies_within_its_group(spans):
    for lane in side_by_side(spans):
        assert 0 <= lane.first < lane.first + lane.width <= lane.count


@given(SPANS)
def test_that_lanes_are_as_many_as_things_at_one_moment(spans):
    """No group is cut thinner than its busiest moment asks for."""
    lanes = side_by_side(spans)
    busiest = max((sum(s <= at < e for s, e in spans) for at, _ in spans), default=0)
    assert max((lane.count for lane in lanes), default=0) == busiest


def test_that_a_lonely_span_has_the_whole_width():
    assert side_by_side([(0, 10), (10, 20)]) == (Lane(0, 1, 1), Lane(0, 1, 1))


def test_that_a_span_grows_over_lanes_that_are_free_beside_it():
    long, short, late = (0, 100), (0, 40), (50, 100)
    third = (0, 30)
    lanes = side_by_side([long, short, third, late])
    assert lanes[3].first == 1
    assert lanes[3].width == 2


def test_that_the_lanes_come_in_the_order_asked_for():
    assert side_by_side([(5, 9), (0, 7)]) == (Lane(1, 1, 2), Lane(0, 1, 2))


def test_that_fifty_at_once_get_fifty_lanes():
    """F72: 50 overlapping items."""
    lanes = side_by_side([(0, 60)] * 50)
    assert sorted(lane.first for lane in lanes) == list(range(50))
