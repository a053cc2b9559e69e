"""What the right side shows while there is no visit: the first steps, or why the store is shut."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kpt_desktop.errors import KptError
from kpt_desktop.gui.widgets.empty_page import EmptyPage
from kpt_desktop.texts import text


class WelcomePage(EmptyPage):
    """An empty store: make the first visit, or look at the sample.

    Signals:
        new_visit_requested(), sample_requested(): the two likely first steps.
    """

    new_visit_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._new, self._sample = QPushButton(), QPushButton()
        super().__init__((self._new, self._sample), parent)
        self._new.setObjectName("welcome_new")
        self._new.setDefault(True)
        self._sample.setObjectName("welcome_sample")
        self._new.clicked.connect(self.new_visit_requested)
        self._sample.clicked.connect(self.sample_requested)

    def show_store(self, *, is_open: bool, is_empty: bool) -> None:
        """Say what to do first, or wait silently while the store opens."""
        for button in (self._new, self._sample):
            button.setVisible(is_open)
        self._sample.setVisible(is_open and is_empty)
        self._new.setText(self.tr("New visit"))
        self._sample.setText(self.tr("Look at a sample visit"))
        if not is_open:
            self.say("")
        elif is_empty:
            self.say(
                self.tr("There are no visits yet"),
                self.tr(
                    "A visit holds both delegations, their participants and the programme. "
                    "Make the first one, or look at a sample that can be deleted at once."
                ),
            )
        else:
            self.say(self.tr("Choose a visit at the left"))


class StoreFaultPage(EmptyPage):
    """The store could not be opened: what happened, what is safe, and the ways on."""

    def __init__(
        self,
        again: Callable[[], None],
        restore: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        self._again, self._restore = QPushButton(), QPushButton()
        super().__init__((self._again, self._restore), parent)
        self._again.setObjectName("store_again")
        self._again.clicked.connect(again)
        self._restore.setObjectName("store_restore")
        self._restore.clicked.connect(restore)

    def show_fault(self, error: KptError, backup_at: datetime | None, language: str) -> None:
        """Say the fault; a good backup is offered with its date and time."""
        self.say(
            self.tr("The visits could not be opened"),
            text(language, "errors", error.key, **error.facts),
        )
        self._again.setText(self.tr("Try again"))
        self._restore.setVisible(backup_at is not None)
        if backup_at is not None:
            when = f"{backup_at.astimezone():%d.%m.%Y %H:%M}"
            self._restore.setText(self.tr("Restore the copy of {when}").format(when=when))
