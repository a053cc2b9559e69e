"""Beside a mark sheet: what the current aspect asks for, and what happened to the current mark."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kpt_desktop.domain.enums import AspectKind
from kpt_desktop.domain.marking.numbers import show_hundredths
from kpt_desktop.domain.marking.scores import Score
from kpt_desktop.domain.records import Aspect, Mark
from kpt_desktop.gui import theme


class AspectPanel(QWidget):
    """The rule of a measurement, or the benchmarks of a judgement; spread and correction below."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("marks_aspect")
        self._language = language
        self._title = self._label("aspect_title")
        self._title.setFont(theme.font(self.font(), larger=1, semibold=True))
        self._method = self._label("aspect_method")
        self._method.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._rule = self._label("aspect_rule")
        self._benchmarks = [self._label(f"aspect_benchmark_{score}") for score in range(4)]
        self._spread = self._label("aspect_spread")
        self._former = self._label("aspect_former")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        for label in (self._title, self._method, self._rule, *self._benchmarks):
            layout.addWidget(label)
        layout.addSpacing(theme.SMALL)
        layout.addWidget(self._spread)
        layout.addWidget(self._former)
        layout.addStretch()

    def show_aspect(self, aspect: Aspect | None, score: Score | None, mark: Mark | None) -> None:
        """Show an aspect, what it comes to, and the mark the cursor is on."""
        self._title.setText(aspect.title.best(self._language) if aspect else "")
        self._method.setText(self._how(aspect))
        judged = aspect is not None and aspect.kind == AspectKind.JUDGEMENT
        rule = aspect.rule.best(self._language) if aspect else ""
        self._say(self._rule, rule)
        texts = self._benchmark_words(aspect) if aspect and judged else [""] * 4
        for number, (label, said) in enumerate(zip(self._benchmarks, texts, strict=True)):
            words = said or (self.tr("(no benchmark written)") if judged else "")
            self._say(label, f"{number} — {words}" if words else "")
        self._say(self._spread, self._spread_words(score))
        self._mark_colour(self._spread)
        self._say(self._former, self._former_words(aspect, mark))

    def _benchmark_words(self, aspect: Aspect) -> list[str]:
        texts = (aspect.benchmark_0, aspect.benchmark_1, aspect.benchmark_2, aspect.benchmark_3)
        return [one.best(self._language) for one in texts]

    def _how(self, aspect: Aspect | None) -> str:
        if aspect is None:
            return ""
        most = show_hundredths(aspect.most, self._language)
        if aspect.kind == AspectKind.JUDGEMENT:
            return self.tr("Judgement, 0 to 3 by each judge · {most} at most").format(most=most)
        return self.tr("Measurement, 0 to {most}").format(most=most)

    def _spread_words(self, score: Score | None) -> str:
        if score is None or not score.again:
            return ""
        if score.points is not None:
            return self.tr("The first votes were more than 1 apart; the second vote counts.")
        return self.tr(
            "The scores are more than 1 apart. Talk it over, then write the second vote."
        )

    def _former_words(self, aspect: Aspect | None, mark: Mark | None) -> str:
        if aspect is None or mark is None or not mark.corrected_by:
            return ""
        if mark.former is None:
            said = self.tr("Given by {name}: {reason}")
            return said.format(name=mark.corrected_by, reason=mark.reason)
        judged = aspect.kind == AspectKind.JUDGEMENT
        former = str(mark.former) if judged else show_hundredths(mark.former, self._language)
        said = self.tr("Was {former}; corrected by {name}: {reason}")
        return said.format(former=former, name=mark.corrected_by, reason=mark.reason)

    def _mark_colour(self, label: QLabel) -> None:
        palette = label.palette()
        palette.setColor(
            QPalette.ColorRole.WindowText, theme.mark_colour("warning", self.palette())
        )
        label.setPalette(palette)

    def _say(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
