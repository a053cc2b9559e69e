"""What is done to teams as a whole: formed, named, put on a track, deleted, drawn to places."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import TeamModel
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.services import draw, teams
from kpt_desktop.services.text_entry import clean_line

_LONGEST_NAME = 60


class TeamCommands(QObject):
    """Each command is one Change; dialogs open over the window of the page."""

    def __init__(self, context: Context, edits: CompetitionEdits, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._edits, self._page = context, edits, page

    def rename(self, team_id: UUID, words: str) -> None:
        """Call a team otherwise in the language of the window."""

        def build(records: VisitRecords) -> Change:
            name = records.teams[team_id].name
            made = name.with_language(self._context.language, clean_line(words, _LONGEST_NAME))
            return teams.edit_team(records, team_id, {"name": made})

        self._edits.apply(build)

    def set_track(self, team_id: UUID, code: str) -> None:
        """Let a team work in one track; an empty code means all."""
        self._edits.apply(lambda records: teams.edit_team(records, team_id, {"track": code}))

    def delete(self, team_id: UUID) -> None:
        """Delete without a question; the bar says what goes and offers to undo (F74)."""
        records = self._edits.records
        count = len(teams.members_of(records, team_id)) if records else 0
        said = self.tr("Team deleted; %n student(s) are in no team now", "", count)
        self._edits.apply(lambda now: teams.delete_team(now, team_id), said)

    def add(self) -> UUID | None:
        """Add an empty team and return its id."""
        return self._edits.make(teams.add_team)

    def settle(self, model: TeamModel, seed: int) -> None:
        """Keep what teams are formed by."""
        self._edits.apply(lambda records: teams.settle(records, model, seed))

    def form(self, model: TeamModel, seed: int) -> None:
        """Show the teams that a model and a seed make; accepted, they are one Change."""
        records = self._edits.records
        if records is None:
            return
        work = partial(teams.propose_teams, records, model, seed)
        show = partial(self._show_proposal, records)
        self._context.tasks.run_aside(work, show, self._context.tasks.failed.emit, owner=self)

    def _show_proposal(self, records: VisitRecords, proposal: teams.Proposal) -> None:
        from kpt_desktop.gui.dialogs.team_proposal import TeamProposalDialog

        language, window = self._context.language, self._page.window()
        dialog = TeamProposalDialog(records, proposal, language, window)
        dialog.accepted.connect(partial(self._keep, proposal))
        _open(dialog)

    def _keep(self, proposal: teams.Proposal) -> None:
        said = self.tr("%n team(s) formed", "", len(proposal.formation.teams))
        self._edits.apply(lambda records: teams.keep_teams(records, proposal), said)

    def open_wishes(self) -> None:
        """Show the wishes, to be noted and forgotten."""
        from kpt_desktop.gui.dialogs.team_wishes import TeamWishesDialog

        if self._edits.records is not None:
            _open(TeamWishesDialog(self._context, self._edits, self._page.window()))

    def draw(self, seed: int, *, each: bool) -> None:
        """Draw workplaces in place of the former draw, for teams or for each member."""
        drawn = self._edits.built(lambda records: draw.draw_workplaces(records, seed, members=each))
        if drawn is None:
            return
        said = self.tr("%n workplace(s) drawn", "", len(drawn.seats))
        if count := len(drawn.standing):
            left = self.tr("{said}; no workplace was left for {count}")
            said = left.format(said=said, count=count)
        if not self._edits.apply(lambda records: draw.keep_draw(records, drawn), said):
            same = self.tr("The same seed gives the same draw: nothing has changed")
            self._context.events.notice_given.emit(same, "", None)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
