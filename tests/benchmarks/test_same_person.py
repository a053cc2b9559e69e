"""One person written twice is found among ten thousand while the reader looks on."""

import random
from collections.abc import Callable
from datetime import date
from time import perf_counter

import pytest

from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Person
from kpt_desktop.domain.same_person import find_same

_SYLLABLES = {
    "lat": [a + b for a in ("k", "n", "p", "tr", "sl", "zd", "h", "r", "j") for b in "aeiou"],
    "cyr": [a + b for a in ("к", "н", "п", "тр", "сл", "зд", "х", "р", "ж") for b in "аеиоюя"],
}


def many(count: int, chance: random.Random) -> list[Person]:
    """People of invented names: 1,500 surnames and 150 given names in each alphabet."""

    def word(script: str) -> str:
        return "".join(chance.choices(_SYLLABLES[script], k=3)).title()

    names = {script: [word(script) for _ in range(1500)] for script in _SYLLABLES}
    return [
        Person(
            surname_native=chance.choice(names[script]),
            given_native=chance.choice(names[script][:150]),
            surname_lat=chance.choice(names["lat"]),
            given_lat=chance.choice(names["lat"][:150]),
            birth_date=date(chance.randint(1995, 2010), 1, chance.randint(1, 28)),
        )
        for script in chance.choices(("lat", "cyr"), k=count)
    ]


def seconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


@pytest.mark.benchmark
def test_that_sixty_people_are_compared_with_ten_thousand_in_a_moment() -> None:
    """Floor: folding the same names once, which a plain search would do."""
    chance = random.Random(1)
    known, asked = many(10_000, chance), many(60, chance)
    names = [
        name
        for one in known
        for name in (one.surname_native, one.given_native, one.surname_lat, one.given_lat)
    ]
    floor = min(seconds(lambda: [fold(name) for name in names]) for _ in range(3))
    took = seconds(lambda: find_same(asked, known))
    print(f"\n{took:.2f} s, folding alone {floor:.2f} s")
    assert took < 15 * floor
