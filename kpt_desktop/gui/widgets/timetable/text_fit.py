"""Words in a small box: whole lines only, the last one shortened with dots."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


class Line(NamedTuple):
    """One line of a block."""

    text: str
    is_title: bool


def fit(
    title: str,
    details: Sequence[str],
    width: int,
    lines: int,
    bold: QFontMetrics,
    plain: QFontMetrics,
    notch: int = 0,
) -> list[Line]:
    """Return the lines of a block.

    Args:
        title: comes first and leaves at least one line for the details.
        details: the time, then whatever else; a range of times that is too wide for the block
            is shortened to its start.
        width: pixels of a line.
        lines: how many there is room for; a single one shows the time behind the title if it can.
        bold: measures the title.
        plain: measures the details.
        notch: pixels at the end of the first line that something else takes.
    """
    when = details[0] if details else ""
    if lines <= 1:
        return _one_line(title, when, width - notch, bold, plain)
    if plain.horizontalAdvance(when) > width:
        when = when.split("–", maxsplit=1)[0]
    detail = "\N{NO-BREAK SPACE}· ".join([when, *details[1:]])
    titles = _wrapped(title, width, bold, lines - 1 if detail else lines, notch)
    rest = _wrapped(detail, width, plain, lines - len(titles))
    return [Line(t, is_title=True) for t in titles] + [Line(d, is_title=False) for d in rest]


def _one_line(
    title: str, when: str, width: int, bold: QFontMetrics, plain: QFontMetrics
) -> list[Line]:
    shown = bold.elidedText(title, Qt.TextElideMode.ElideRight, width)
    made = [Line(shown, is_title=True)]
    if when and plain.horizontalAdvance(when) <= width - bold.horizontalAdvance(shown + "  "):
        made.append(Line(when, is_title=False))
    return made


def _wrapped(text: str, width: int, metrics: QFontMetrics, most: int, notch: int = 0) -> list[str]:
    """Break between words, and within a word that is wider than a line."""
    lines: list[str] = []
    words = text.split(" ") if text else []
    while words and len(lines) < most:
        room = width if lines else width - notch
        if len(lines) == most - 1:
            lines.append(_shortened(" ".join(words), room, metrics))
            break
        taken = 0
        while (
            taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= room
        ):
            taken += 1
        if taken:
            lines.append(" ".join(words[:taken]))
            words = words[taken:]
        else:
            head, tail = _broken(words[0], room, metrics)
            lines.append(head)
            words = [tail, *words[1:]] if tail else words[1:]
    return lines


def _broken(word: str, width: int, metrics: QFontMetrics) -> tuple[str, str]:
    """Return the part of a word that fits with a hyphen, leaving three letters or more."""
    for length in range(len(word) - 3, 2, -1):
        head = word[:length] + "-"
        if metrics.horizontalAdvance(head) <= width:
            return head, word[length:]
    return _shortened(word, width, metrics), ""


def _shortened(text: str, width: int, metrics: QFontMetrics) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
