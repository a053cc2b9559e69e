"""Which backups are worth their room: all of two days, one a day for a month, one a week a year.

The last few are kept whatever the clock says: a clock set years ahead once, or a program not used
for a year, must not cost every backup at a stroke.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

ALWAYS = 5
ALL_FOR = timedelta(days=2)
DAILY_FOR = timedelta(days=30)
WEEKLY_FOR = timedelta(days=366)


def kept(times: Sequence[datetime], now: datetime, last_good: datetime | None) -> set[datetime]:
    """Return the times of the backups to keep.

    Args:
        times: of all backups, UTC, those made last first.
        now: UTC. Backups of a later time (the clock was wrong once) are kept.
        last_good: the newest backup that was checked; kept whatever its age.
    """
    keep = {*times[:ALWAYS], *([last_good] if last_good else ())}
    best: dict[tuple[int, ...], datetime] = {}
    for at in sorted(times):
        age = now - at
        if age <= ALL_FOR:
            keep.add(at)
        elif age <= DAILY_FOR:
            best[at.year, at.month, at.day] = at
        elif age <= WEEKLY_FOR:
            best[at.isocalendar()[:2]] = at
    return keep | set(best.values())
