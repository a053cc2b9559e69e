"""A quiet question in the person panel: is this other record the same person?"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Person
from kpt_desktop.gui import theme
from kpt_desktop.services.person_history import LikelySame
from kpt_desktop.texts import text

MOST_SHOWN = 3
"""More questions at once would only push the person off the page."""


class PersonTwins(QWidget):
    """Other records that may be of the same person, each with its reasons and two answers.

    Signals:
        compare_requested(Person): look at both side by side.
        kept_apart(Person): it is somebody else.
    """

    compare_requested = Signal(object)
    kept_apart = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person_twins")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SMALL)
        self._questions: list[QWidget] = []

    def show_likely(self, likely: Sequence[LikelySame], language: str) -> None:
        """Ask about these, the surest first."""
        for question in self._questions:
            self._column.removeWidget(question)
            question.deleteLater()
        self._questions = [self._question(one, language) for one in likely[:MOST_SHOWN]]
        for question in self._questions:
            self._column.addWidget(question)
        self.setVisible(bool(self._questions))

    def _question(self, likely: LikelySame, language: str) -> QWidget:
        question = _Question(self)
        name = full_name(likely.person)
        born = f", {likely.person.birth_date.year}" if likely.person.birth_date else ""
        head = _label(self.tr("Same person? {name}").format(name=f"{name}{born}"), question)
        reasons = [text(language, "names", f"same.{reason.value}") for reason in likely.reasons]
        known = [f"{part.start.year} {part.title.best(language)}" for part in likely.visits[:1]]
        about = _label(" · ".join((", ".join(reasons), *known)), question)
        about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        answers = QHBoxLayout()
        answers.setSpacing(theme.SMALL)
        for object_name, words, act in (
            ("twin_compare", self.tr("Compare…"), self._on_compare),
            ("twin_apart", self.tr("Not the same"), self._on_apart),
        ):
            button = QPushButton(words, question)
            button.setObjectName(object_name)
            button.setAccessibleName(f"{words} {name}")
            button.setAutoDefault(False)
            button.clicked.connect(partial(act, likely.person))
            answers.addWidget(button)
        answers.addStretch()
        column = QVBoxLayout(question)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.SMALL, theme.SMALL)
        column.setSpacing(theme.TIGHT)
        column.addWidget(head)
        column.addWidget(about)
        column.addLayout(answers)
        return question

    def _on_compare(self, person: Person, *_checked: object) -> None:
        self.compare_requested.emit(person)

    def _on_apart(self, person: Person, *_checked: object) -> None:
        self.kept_apart.emit(person)


class _Question(QWidget):
    """A light tint in the colour of hints."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        palette = self.palette()
        ground = palette.color(QPalette.ColorRole.Window)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(theme.mark_colour("hint", palette), ground, 0.10))
        painter.drawRoundedRect(QRectF(self.rect()), theme.CORNER, theme.CORNER)


def _label(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
