"""Fonts and colours of the timetable for one palette, worked out once and not at every paint."""

from PySide6.QtGui import QFont, QFontMetrics, QPalette

from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.timetable.grid import Measures
from kpt_desktop.gui.widgets.timetable.kinds import readable

BAR = 4
PADDING = 6
Role = QPalette.ColorRole


class Look:
    """What the painter needs of a font and a palette."""

    def __init__(self, font: QFont, palette: QPalette) -> None:
        self.head_font = theme.font(font, semibold=True)
        self.title_font = theme.font(font, larger=-1, semibold=True)
        self.plain_font = theme.font(font, larger=-1)
        self.head_metrics = QFontMetrics(self.head_font)
        self.title_metrics = QFontMetrics(self.title_font)
        self.plain_metrics = QFontMetrics(self.plain_font)
        self.base = palette.color(Role.Base)
        self.ground = palette.color(Role.Window)
        self.beyond = palette.color(Role.AlternateBase)
        self.ink = palette.color(Role.Text)
        self.faint = palette.color(Role.PlaceholderText)
        self.hairline = palette.color(Role.Midlight)
        self.border = palette.color(Role.Mid)
        self.accent = palette.color(Role.Highlight)
        self.on_accent = palette.color(Role.HighlightedText)
        self.bars = {group: theme.kind_colour(group, palette) for group in theme.KIND_COLOURS}
        self.fills = {group: theme.tint(bar, self.base) for group, bar in self.bars.items()}
        self.notes = {group: readable(bar, self.base, self.ink) for group, bar in self.bars.items()}
        self.details = {
            group: readable(self.faint, fill, self.ink) for group, fill in self.fills.items()
        }
        self.marks = {
            severity: readable(theme.mark_colour(severity, palette), self.base, self.ink)
            for severity in theme.MARKS
        }
        self.notes[""] = self.marks["warning"]

    def measures(self) -> Measures:
        """Return the sizes that follow from the fonts."""
        line = max(self.title_metrics.height(), self.plain_metrics.height())
        head = self.head_metrics.height() + self.plain_metrics.height() + 2 * theme.SMALL
        gutter = self.plain_metrics.horizontalAdvance("00:00") + 2 * theme.SMALL
        return Measures(line, head, gutter)
