"""The bar that offers the texts an earlier run left unfinished."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.services.drafts import FoundDraft
from kpt_desktop.services.people import called
from kpt_desktop.texts import text

_MOST_NAMED = 3


class DraftsBar(NoticeBar):
    """Stays until it is answered or closed; closed, it comes again at the next start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "drafts")
        self._found: tuple[FoundDraft, ...] = ()
        self._acts: tuple[Callable[[], None], Callable[[], None]] | None = None

    def offer(
        self,
        found: Sequence[FoundDraft],
        language: str,
        restore: Callable[[], None],
        discard: Callable[[], None],
    ) -> None:
        """Say whose texts wait, and offer to put them back or to forget them."""
        self._found, self._acts = tuple(found), (restore, discard)
        self.speak(language)

    def speak(self, language: str) -> None:
        """Say it in another language while it is shown."""
        self.retranslate()
        if self._acts is None or not self._found:
            return
        restore, discard = self._acts
        discarded = (self.tr("Discard"), discard)
        self.say(self._sentence(language), "warning", self.tr("Restore"), restore, discarded)

    def _sentence(self, language: str) -> str:
        names = list(dict.fromkeys(called(one.person) for one in self._found))
        if len(self._found) == 1 and self._found[0].draft.key in FIELDS:
            title = text(language, "fields", self._found[0].draft.key)
            return self.tr("There is an unfinished edit of {person}: {field}.").format(
                person=names[0], field=title
            )
        more = "…" if len(names) > _MOST_NAMED else ""
        said = self.tr("There are %n unfinished edit(s) of {people}.", "", len(self._found))
        return said.format(people=", ".join(names[:_MOST_NAMED]) + more)
