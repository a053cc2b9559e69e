"""Mark sheets that came back: what would change, what is wrong by its cell, then taken at once."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.import_reading import Reading
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.marking_files import MarksProposal, Problem, propose_marks, take_marks
from kpt_desktop.services.marks import Correction
from kpt_desktop.texts import text


class ReadMarksDialog(QDialog):
    """Counts what the file holds; corrections are asked a name and a reason."""

    def __init__(
        self, context: Context, edits: CompetitionEdits, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("read_marks_dialog")
        self.setWindowTitle(self.tr("Read mark sheets: {name}").format(name=path.name))
        self.resize(620, 420)
        self._context, self._edits = context, edits
        self._proposal: MarksProposal | None = None
        self.said = QLabel(self.tr("Reading…"))
        self.said.setObjectName("read_marks_said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.problems = QListWidget()
        self.problems.setObjectName("read_marks_problems")
        self.problems.setAccessibleName(self.tr("Cells that cannot be taken"))
        self.problems.setWordWrap(True)
        self.name, self.reason = QLineEdit(), QLineEdit()
        self._form = Form(columns=2)
        self._arrange()
        records = edits.records
        reading = Reading(context.tasks, self)
        reading.finished.connect(self._on_read)
        reading.refused.connect(self._on_refused)
        self.rejected.connect(reading.stop)
        if records is not None:
            reading.start(lambda cancelled: propose_marks(records, path, cancelled=cancelled))

    def _arrange(self) -> None:
        for key, line, words in (
            ("marks_by", self.name, self.tr("&Name of who corrects")),
            ("marks_why", self.reason, self.tr("&Reason of the corrections")),
        ):
            self._form.add(key, line)
            self._form.name_field(key, words)
            line.textChanged.connect(self._allow)
        self._form.hide()
        self.problems.hide()
        buttons = QDialogButtonBox(self)
        self._take = buttons.addButton(self.tr("Take"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._take.setObjectName("read_marks_take")
        self._take.setEnabled(False)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.said)
        layout.addWidget(self.problems, 1)
        layout.addWidget(self._form)
        layout.addStretch()
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Take what can be taken, as one Change."""
        proposal = self._proposal
        if proposal is None:
            return
        correction = Correction(self.name.text().strip(), self.reason.text().strip())
        count = len(proposal.given) + len(proposal.corrected)
        said = self.tr("%n mark(s) read", "", count)
        self._edits.apply(lambda now: take_marks(now, proposal, correction), said)
        super().accept()

    def _on_read(self, proposal: MarksProposal) -> None:
        self._proposal = proposal
        self.said.setText(
            self.tr("{given} · {corrected} · {same} · {problems}").format(
                given=self.tr("%n new", "", len(proposal.given)),
                corrected=self.tr("%n corrected", "", len(proposal.corrected)),
                same=self.tr("%n as here", "", proposal.same),
                problems=self.tr("%n cell(s) left out", "", len(proposal.problems)),
            )
        )
        self._form.setVisible(bool(proposal.corrected))
        self.problems.setVisible(bool(proposal.problems))
        self.problems.addItems([problem_words(one, self._context.language)
                                for one in proposal.problems])  # fmt: skip
        self._allow()

    def _on_refused(self, error: KptError) -> None:
        self.said.setText(text(self._context.language, "errors", error.key, **error.facts))

    def _allow(self) -> None:
        proposal = self._proposal
        something = proposal is not None and bool(proposal.given or proposal.corrected)
        needed = proposal is not None and bool(proposal.corrected)
        filled = bool(self.name.text().strip() and self.reason.text().strip())
        self._take.setEnabled(something and (filled or not needed))


def problem_words(problem: Problem, language: str) -> str:
    """Return where a cell is, and what is wrong with it."""
    said = text(language, "errors", problem.error.key, **problem.error.facts)
    place = " ".join(part for part in (problem.sheet, problem.address) if part)
    return f"{place}: {said}"
