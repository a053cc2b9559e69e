"""Fixtures of the window's tests: a real store, real threads, and prompts that answer by plan."""

from collections import deque
from datetime import date
from pathlib import Path

import pytest

from kpt_desktop.gui.context import Context
from kpt_desktop.gui.events import Events
from kpt_desktop.gui.tasks import Tasks
from kpt_desktop.services.change_desk import ChangeDesk

TODAY = date(2026, 9, 1)


class FakePrompts:
    """Records what was said and answers from queues, as the user would have."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.answers: deque[bool] = deque()
        self.files: deque[Path | None] = deque()
        self.folders: deque[Path | None] = deque()

    def say_error(self, parent, title, message):
        self.said.append((title, message))

    def confirm(self, parent, title, message, action):
        self.said.append((title, message))
        return self.answers.popleft()

    def open_file(self, parent, title, filters):
        return self.files.popleft()

    def save_file(self, parent, title, suggested, filters):
        self.suggested = suggested
        return self.files.popleft()

    def choose_folder(self, parent, title, suggested):
        return self.folders.popleft()


@pytest.fixture
def prompts():
    return FakePrompts()


@pytest.fixture
def context(qapp, store, prompts):
    made = Context(Tasks(), Events(), prompts, lambda: TODAY, "en")
    made.store = store
    made.desk = ChangeDesk(store)
    made.desk.subscribe(made.events.change_applied.emit)
    yield made
    made.tasks.close()
