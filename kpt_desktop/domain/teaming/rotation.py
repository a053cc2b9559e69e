"""Which team works in which track on which day, so that each does each once: a Latin square."""

import random
from collections.abc import Sequence


def rotation(tracks: Sequence[str], teams: int, seed: int = 1) -> tuple[tuple[str, ...], ...]:
    """Return a row a day, in it the track of each team.

    With as many teams as tracks every team does every track once and no track has two teams on a
    day. The seed decides who begins where.

    Args:
        tracks: codes, in their order; each takes a day of every team.
        teams: how many there are; beyond the tracks they share them.
        seed: of the draw.
    """
    if not tracks:
        return ()
    begin = list(range(len(tracks)))
    random.Random(seed).shuffle(begin)  # noqa: S311 - a fair draw, not a secret
    return tuple(
        tuple(tracks[(begin[team % len(tracks)] + day) % len(tracks)] for team in range(teams))
        for day in range(len(tracks))
    )
