"""The foot of a team's card: sides, shared language, English beside the average, skills."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kpt_desktop.domain.teaming.balance import Balance
from kpt_desktop.domain.teaming.problem import LEVELS
from kpt_desktop.gui import theme

_BAR, _ROOM = 5, 11


class BalanceLines(QWidget):
    """Three lines of words and a bar; what is wrong is said with a sign, not by colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides, self._language, self._english, self._skills = (QLabel() for _ in range(4))
        self._bar = _LevelBar()
        for label, name in (
            (self._sides, "team_sides"),
            (self._language, "team_language"),
            (self._english, "team_english"),
            (self._skills, "team_skills"),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.font(self.font(), larger=-1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        first = QHBoxLayout()
        first.addWidget(self._sides)
        first.addStretch()
        first.addWidget(self._language)
        second = QHBoxLayout()
        second.setSpacing(theme.SMALL)
        second.addWidget(self._english)
        second.addWidget(self._bar, 1)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self._skills)

    def show_balance(self, balance: Balance, average: float, tracks: Mapping[str, str]) -> None:
        """Show a team's numbers.

        Args:
            balance: of the team.
            average: mean level of English of all students.
            tracks: words by code, for the skills.
        """
        sides = self.tr("{guests} + {hosts}").format(guests=balance.guests, hosts=balance.hosts)
        lacks_side = self.tr("✕ {sides}, one side only").format(sides=sides)
        self._say(self._sides, lacks_side if balance.lacks_side else sides, balance.lacks_side)
        self._say(self._language, self._language_said(balance), balance.lacks_language)
        self._sides.setToolTip(self.tr("Guests + hosts"))
        self._language.setToolTip(self.tr("What all speak, as well as who speaks it least"))
        self._english.setText(self.tr("English {mean}").format(mean=_level(balance.english)))
        self._bar.show_level(balance.english, average)
        self._bar.setToolTip(self.tr("Average of all: {mean}").format(mean=_level(average)))
        self._bar.setAccessibleName(self._bar.toolTip())
        known = [f"{tracks[code]} {count}" for code, count in balance.skills.items() if count]
        skills = self.tr("Know: {skills}").format(skills=" · ".join(known))
        self._skills.setText(skills if known else self.tr("No skills are noted"))

    def _language_said(self, balance: Balance) -> str:
        if balance.size < 2:
            return ""
        if not balance.level:
            return self.tr("! no shared language")
        said = f"{balance.language.upper()} {_name(balance.level)}"
        return f"! {said}" if balance.lacks_language else said

    def _say(self, label: QLabel, words: str, wrong: bool) -> None:
        label.setText(words)
        palette = label.palette()
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        bad = theme.mark_colour("error" if words.startswith("✕") else "warning", self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, bad if wrong and words else ink)
        label.setPalette(palette)


class _LevelBar(QWidget):
    """A level from A1 to native as a bar, and the average as a tick across it."""

    def __init__(self) -> None:
        super().__init__()
        self._level = self._average = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_level(self, level: float, average: float) -> None:
        self._level, self._average = level, average
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, _ROOM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(0, (self.height() - _BAR) / 2, self.width(), _BAR)
        painter.setBrush(palette.color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(area, _BAR / 2, _BAR / 2)
        if self._level:
            filled = QRectF(area)
            filled.setWidth(area.width() * self._level / len(LEVELS))
            painter.setBrush(palette.color(QPalette.ColorRole.Link))
            painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)
        if self._average:
            place = area.width() * self._average / len(LEVELS)
            ink = palette.color(QPalette.ColorRole.WindowText)
            painter.fillRect(QRectF(place - 1, 0, 2, self.height()), ink)


def _name(level: int) -> str:
    """Return A1 to C2; who is native is at home in it."""
    return "C2+" if level == len(LEVELS) else LEVELS[level - 1]


def _level(mean: float) -> str:
    """Return a mean level by its name, two names between them, a dash for none."""
    if not mean:
        return "—"
    low, over = divmod(mean, 1)
    if over < 0.25:
        return _name(int(low))
    return _name(int(low) + 1) if over > 0.75 else f"{_name(int(low))}–{_name(int(low) + 1)}"
