"""The row above the teams: how they are formed, the draw, wishes, and how even they are."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.enums import TeamModel
from kpt_desktop.gui import theme
from kpt_desktop.services.team_words import cost_words
from kpt_desktop.services.teams import LARGEST_SEED

_MODELS = (TeamModel.PAIRS, TeamModel.TWO, TeamModel.ROTATING)


class TeamsBar(QWidget):
    """Says what is wanted; the page does it.

    Signals:
        form_requested(), draw_requested(), wishes_requested(), team_requested().
        settled(): the model or the seed was changed by hand.
    """

    form_requested = Signal()
    draw_requested = Signal()
    wishes_requested = Signal()
    team_requested = Signal()
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model_label, self._seed_label = QLabel(), QLabel()
        self.model, self.seed = QComboBox(), QSpinBox()
        self.form, self.add = QPushButton(), QPushButton()
        self.wishes, self.draw = QPushButton(), QPushButton()
        self.each = QCheckBox()
        self._even = QLabel()
        self._name()
        self._connect()
        self._arrange()

    def chosen_model(self) -> TeamModel:
        """Return the model that teams would be formed by."""
        return _MODELS[max(self.model.currentIndex(), 0)]

    def show_choices(self, model: TeamModel, seed: int) -> None:
        """Show what the visit keeps; a seed being typed stays."""
        self.model.setCurrentIndex(_MODELS.index(model))
        if not self.seed.hasFocus():
            with QSignalBlocker(self.seed):
                self.seed.setValue(seed)

    def show_cost(self, present: float, other: float | None = None) -> None:
        """Say how uneven the teams are, and how they would be after the move under the mouse."""
        if other is None:
            said = self.tr("Unevenness: {cost}").format(cost=cost_words(present))
        else:
            said = self.tr("Unevenness: {cost} → {other}").format(
                cost=cost_words(present), other=cost_words(other)
            )
        self._even.setText(said)
        worse = other is not None and other > present + 0.5
        palette = self._even.palette()
        faint = self.palette().color(QPalette.ColorRole.PlaceholderText)
        bad = theme.mark_colour("warning", self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, bad if worse else faint)
        self._even.setPalette(palette)

    def show_teams(self, *, students: bool, teams: bool) -> None:
        """Enable what makes sense now."""
        for widget in (self.form, self.wishes, self.model, self.seed):
            widget.setEnabled(students)
        self.draw.setEnabled(teams)
        self.each.setEnabled(teams)
        self._even.setVisible(teams)

    def retranslate(self) -> None:
        """Set all words again."""
        self._model_label.setText(self.tr("&Model"))
        self._seed_label.setText(self.tr("&Seed"))
        chosen = self.model.currentIndex()
        self.model.clear()
        self.model.addItems(
            [
                self.tr("Pairs: one of each side"),
                self.tr("Two large teams"),
                self.tr("Tracks in turn, a team a track"),
            ]
        )
        self.model.setCurrentIndex(max(chosen, 0))
        self.seed.setToolTip(self.tr("The same seed gives the same teams and the same draw"))
        self.form.setText(self.tr("&Form teams…"))
        self.add.setText(self.tr("&Add a team"))
        self.wishes.setText(self.tr("W&ishes…"))
        self.draw.setText(self.tr("Draw workp&laces"))
        self.each.setText(self.tr("a workplace for each mem&ber"))
        self._even.setToolTip(
            self.tr("Sides, shared language, English, skills and wishes together; 0 is best")
        )
        for field, label in ((self.model, self._model_label), (self.seed, self._seed_label)):
            field.setAccessibleName(label.text().replace("&", ""))

    def _name(self) -> None:
        names = {
            "team_model": self.model,
            "team_seed": self.seed,
            "form_teams": self.form,
            "add_team": self.add,
            "team_wishes": self.wishes,
            "draw_workplaces": self.draw,
            "draw_each": self.each,
            "teams_cost": self._even,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        self.seed.setRange(1, LARGEST_SEED)
        self.seed.setFixedWidth(theme.text_width(self, "0" * 10) + theme.HUGE)
        self._model_label.setBuddy(self.model)
        self._seed_label.setBuddy(self.seed)
        self._even.setTextFormat(Qt.TextFormat.PlainText)

    def _connect(self) -> None:
        self.form.clicked.connect(self.form_requested)
        self.add.clicked.connect(self.team_requested)
        self.wishes.clicked.connect(self.wishes_requested)
        self.draw.clicked.connect(self.draw_requested)
        self.model.activated.connect(self.settled)
        self.seed.editingFinished.connect(self.settled)

    def _arrange(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(theme.SMALL)
        for widget in (self._model_label, self.model, self._seed_label, self.seed, self.form):
            first.addWidget(widget)
        first.addStretch()
        first.addWidget(self._even)
        for button in (self.add, self.wishes, self.draw, self.each):
            second.addWidget(button)
        second.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(first)
        layout.addLayout(second)
