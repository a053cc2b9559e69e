"""Sets the printed page anew for each edit, beside the window's thread; the newest wish wins."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.live_pages import LivePages, read_live
from kpt_desktop.gui.printing import page_image
from kpt_desktop.services.paper import LivePaper as Paper
from kpt_desktop.services.paper import PaperOptions, prepare_live


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be shown: a paper, and the pages of it that are in sight."""

    records: VisitRecords
    kind: str
    languages: tuple[str, ...]
    options: PaperOptions
    pages: tuple[int, ...]
    dpi: float


class LivePaper(QObject):
    """One page is set at a time; wishes that come meanwhile replace each other.

    Signals:
        ready(LivePages): pages, with the pictures of those that were in sight.
        picture_ready(int, QImage): of a page that came into sight later.
        refused(KptError): the typesetter could not.
    """

    ready = Signal(object)
    picture_ready = Signal(int, QImage)
    refused = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: Wish | None = None
        self._setting = False
        self._pages: LivePages | None = None
        self._paper: Paper | None = None

    @property
    def busy(self) -> bool:
        """Return whether a page is being set."""
        return self._setting

    def ask(self, wish: Wish) -> None:
        """Set this as soon as what is under way is done."""
        self._waiting = wish
        self._go_on()

    def forget(self) -> None:
        """Drop what waits; what is under way is not shown any more."""
        self._waiting = None
        self._pages = self._paper = None

    def draw(self, page: int, dpi: float) -> None:
        """Draw a page of the present paper that has come into sight."""
        pages = self._pages
        if pages is None or page >= len(pages.sizes):
            return

        def drawn(image: QImage) -> None:
            if pages is self._pages:
                self.picture_ready.emit(page, image)

        work = partial(page_image, pages.pdf, page, dpi)
        self._context.tasks.run_aside(work, drawn, self.refused.emit, owner=self)

    def _go_on(self) -> None:
        if self._setting or self._waiting is None:
            return
        wish, self._waiting = self._waiting, None
        self._setting = True
        work = partial(set_pages, wish, self._paper, self._pages)
        self._context.tasks.run_aside(work, self._on_ready, self._on_refused, owner=self)

    def _on_ready(self, made: tuple[Paper, LivePages]) -> None:
        self._setting = False
        self._paper, self._pages = made
        self.ready.emit(self._pages)
        self._go_on()

    def _on_refused(self, error: KptError) -> None:
        self._setting = False
        self._paper = None
        self.refused.emit(error)
        self._go_on()


def set_pages(wish: Wish, paper: Paper | None, pages: LivePages | None) -> tuple[Paper, LivePages]:
    """Return the paper of a wish and its pages.

    Args:
        wish: what is wanted.
        paper: what is shown already; an equal one, as when the store has taken an edit that was
            shown before, is not set again.
        pages: of that paper.

    Raises:
        EnvironmentFault: the typesetter cannot run.
    """
    wanted = prepare_live(wish.kind, wish.records, wish.languages, wish.options)
    if pages is not None and wanted == paper:
        shown = pages.dpi == wish.dpi and pages.images.keys() >= set(wish.pages)
        again = pages if shown else read_live(pages.pdf, wish.pages, wish.dpi, pages.left_out)
        return wanted, again
    made = wanted.render()
    return wanted, read_live(made.content, wish.pages, wish.dpi, made.left_out)
