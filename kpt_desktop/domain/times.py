"""Clock times as minutes after midnight of a programme day."""

DAY = 24 * 60


def clock(minutes: int) -> str:
    """Return ``HH:MM``; minutes past 24:00 are shown as the clock of the next day shows them."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def clock_range(start: int | None, end: int | None) -> str:
    """Return ``HH:MM–HH:MM``, the start alone, or an empty string."""
    if start is None:
        return ""
    return clock(start) if end is None else f"{clock(start)}–{clock(end)}"
