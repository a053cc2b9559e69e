"""A marking scheme from a spreadsheet: what it holds, what is wrong by its cell, then taken."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.marking.numbers import show_hundredths
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.import_reading import Reading
from kpt_desktop.gui.dialogs.read_marks import problem_words
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.services.scheme_import import (
    SchemeProposal,
    TrackPart,
    propose_scheme,
    take_scheme,
)
from kpt_desktop.texts import text


class ReadSchemeDialog(QDialog):
    """Shows tracks with their sums; a file with mistakes is not taken."""

    def __init__(
        self, context: Context, edits: CompetitionEdits, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("read_scheme_dialog")
        self.setWindowTitle(self.tr("Read a marking scheme: {name}").format(name=path.name))
        self.resize(620, 420)
        self._context, self._edits = context, edits
        self._proposal: SchemeProposal | None = None
        self.said = QLabel(self.tr("Reading…"))
        self.said.setObjectName("read_scheme_said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("read_scheme_list")
        self.list.setAccessibleName(self.tr("What the file holds"))
        self.list.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self._take = buttons.addButton(self.tr("Take"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._take.setObjectName("read_scheme_take")
        self._take.setEnabled(False)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.said)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        reading = Reading(context.tasks, self)
        reading.finished.connect(self._on_read)
        reading.refused.connect(self._on_refused)
        self.rejected.connect(reading.stop)
        if (records := edits.records) is not None:
            reading.start(lambda cancelled: propose_scheme(records, path, cancelled=cancelled))

    def accept(self) -> None:
        """Take the schemes as one Change."""
        proposal = self._proposal
        if proposal is not None:
            said = self.tr("Marking scheme read")
            self._edits.apply(lambda now: take_scheme(now, proposal), said)
        super().accept()

    def _on_read(self, proposal: SchemeProposal) -> None:
        self._proposal = proposal
        problems = len(proposal.problems)
        self._take.setEnabled(not problems and bool(proposal.parts))
        if problems:
            said = self.tr("Mend %n cell(s) in the file, then read it again.", "", problems)
        else:
            said = self.tr("The schemes of these tracks are replaced:")
        self.said.setText(said)
        if problems:
            words = [problem_words(one, self._context.language) for one in proposal.problems]
        else:
            words = [self._told(part) for part in proposal.parts]
        self.list.addItems(words)

    def _told(self, part: TrackPart) -> str:
        language = self._context.language
        return self.tr("{track}: {criteria}, {aspects}, {marks} of 100 marks").format(
            track=part.track.name.best(language) or part.track.code,
            criteria=self.tr("%n criterion(s)", "", len(part.criteria)),
            aspects=self.tr("%n aspect(s)", "", len(part.aspects)),
            marks=show_hundredths(part.marks, language),
        )

    def _on_refused(self, error: KptError) -> None:
        self.said.setText(text(self._context.language, "errors", error.key, **error.facts))
