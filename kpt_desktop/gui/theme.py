"""The tokens of the window's look, and light and dark where the platform has none of its own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

TIGHT, SMALL, MEDIUM, LARGE, HUGE = 4, 8, 12, 16, 24
"""The five distances everything is set with, in pixels."""
CORNER = 6

_LIGHT = {
    QPalette.ColorRole.Window: "#f5f6f8",
    QPalette.ColorRole.WindowText: "#1c1f24",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f7f8fa",
    QPalette.ColorRole.Text: "#1c1f24",
    QPalette.ColorRole.PlaceholderText: "#646a73",
    QPalette.ColorRole.Button: "#ffffff",
    QPalette.ColorRole.ButtonText: "#1c1f24",
    QPalette.ColorRole.Highlight: "#0f5cad",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Link: "#0f5cad",
    QPalette.ColorRole.Mid: "#d9dce1",
    QPalette.ColorRole.Midlight: "#e8eaee",
    QPalette.ColorRole.Dark: "#9aa1ab",
    QPalette.ColorRole.Light: "#ffffff",
    QPalette.ColorRole.ToolTipBase: "#ffffff",
    QPalette.ColorRole.ToolTipText: "#1c1f24",
    QPalette.ColorRole.Accent: "#0f5cad",
}
_DARK = {
    QPalette.ColorRole.Window: "#1d1f23",
    QPalette.ColorRole.WindowText: "#e9ebee",
    QPalette.ColorRole.Base: "#25282d",
    QPalette.ColorRole.AlternateBase: "#2a2d33",
    QPalette.ColorRole.Text: "#e9ebee",
    QPalette.ColorRole.PlaceholderText: "#a2a8b2",
    QPalette.ColorRole.Button: "#2f333a",
    QPalette.ColorRole.ButtonText: "#e9ebee",
    QPalette.ColorRole.Highlight: "#2f7cd6",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Link: "#7db4f2",
    QPalette.ColorRole.Mid: "#3d424a",
    QPalette.ColorRole.Midlight: "#343840",
    QPalette.ColorRole.Dark: "#14161a",
    QPalette.ColorRole.Light: "#3a3f47",
    QPalette.ColorRole.ToolTipBase: "#2f333a",
    QPalette.ColorRole.ToolTipText: "#e9ebee",
    QPalette.ColorRole.Accent: "#7db4f2",
}

MARKS = {
    "error": ("#b3261e", "#ff8a80"),
    "warning": ("#8a5a00", "#f2c261"),
    "hint": ("#0f5cad", "#7db4f2"),
}
"""Colour of a finding's mark and words on the window's ground: light, dark (contrast ≥ 4.5)."""

KIND_COLOURS = {
    "competition": ("#0072b2", "#4ea8de"),
    "lesson": ("#3f9fd6", "#8cc8f0"),
    "culture": ("#009e73", "#3fc79c"),
    "official": ("#e69f00", "#f0b93a"),
    "teachers": ("#d55e00", "#f08a4b"),
    "transfer": ("#b5679a", "#d793bd"),
    "meal": ("#85888f", "#a5a9b2"),
    "other": ("#b9bdc4", "#6b717b"),
}
"""Eight calm colours in the Okabe–Ito order for groups of item kinds: light, dark."""


_WITHOUT_OWN_THEME = {"xcb", "offscreen", "wayland", "minimal"}


def apply_theme(app: QApplication, theme: str = "system") -> None:
    """Set light, dark, or the system's colours; on plain X and in tests by a palette of our own."""
    hints = app.styleHints()
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(theme)
    hints.setColorScheme(wanted or Qt.ColorScheme.Unknown)
    if app.platformName() in _WITHOUT_OWN_THEME:
        app.setStyle("Fusion")
        dark = (wanted or hints.colorScheme()) == Qt.ColorScheme.Dark
        app.setPalette(_palette(_DARK if dark else _LIGHT))


def _palette(colours: dict[QPalette.ColorRole, str]) -> QPalette:
    palette = QPalette()
    for role, name in colours.items():
        palette.setColor(role, QColor(name))
    faint = QColor(colours[QPalette.ColorRole.PlaceholderText])
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette


def is_dark(palette: QPalette) -> bool:
    """Return whether a palette is a dark one."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def mark_colour(severity: str, palette: QPalette) -> QColor:
    """Return the colour of a finding's mark and words."""
    return QColor(MARKS[severity][is_dark(palette)])


def kind_colour(group: str, palette: QPalette) -> QColor:
    """Return the colour of a group of item kinds (a key of :data:`KIND_COLOURS`)."""
    return QColor(KIND_COLOURS[group][is_dark(palette)])


def tint(colour: QColor, ground: QColor, share: float = 0.14) -> QColor:
    """Return ``ground`` with a share of ``colour`` mixed in: a cell's or an item's light fill."""
    return QColor(
        round(colour.red() * share + ground.red() * (1 - share)),
        round(colour.green() * share + ground.green() * (1 - share)),
        round(colour.blue() * share + ground.blue() * (1 - share)),
    )


def font(base: QFont, *, larger: int = 0, semibold: bool = False) -> QFont:
    """Return the system's font some points larger (or smaller), perhaps semibold."""
    made = QFont(base)
    made.setPointSizeF(base.pointSizeF() + larger)
    if semibold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def text_width(widget: QWidget, sample: str) -> int:
    """Return the pixels a sample text takes in a widget's font."""
    return QFontMetrics(widget.font()).horizontalAdvance(sample)
