"""The menu bar and the row of buttons under it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from kpt_desktop.gui.actions import Actions

_MENUS: dict[str, tuple[str, ...]] = {
    "visit": (
        "new_visit",
        "edit_visit",
        "partner_card",
        "delete_visit",
        "",
        "findings",
        "country_rules",
        "",
        "save",
        "backup",
        "",
        "quit",
    ),
    "edit": ("undo", "redo"),
    "participants": ("import_list", "partner_form", "export_list", "", "mark_registered", ""),
    "programme": ("import_programme", "draft_programme", "places", "checks", ""),
    "documents": (
        "print",
        "print_list",
        "print_teams",
        "print_draw",
        "print_briefing",
        "print_attendance",
        "",
        "packs",
        "export_list",
        "",
        "issued",
    ),
    "view": ("tab_delegations", "tab_participants", "tab_programme", "tab_competition", ""),
    "help": ("shortcuts", "about"),
}
_BUTTONS = ("new_visit", "import_list", "print", "export_list")
_GROUPS = ("language_", "theme_", "tab_")


class Menus(QObject):
    """All menus; two of them also hold their tab's own commands."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._menus: dict[str, QMenu] = {}
        for name, rows in _MENUS.items():
            menu = window.menuBar().addMenu("")
            menu.setObjectName(f"menu_{name}")
            for row in rows:
                menu.addAction(actions[row]) if row else menu.addSeparator()
            self._menus[name] = menu
        self._theme, self._language = (self._menus["view"].addMenu("") for _ in range(2))
        for name in ("system", "light", "dark"):
            self._theme.addAction(actions[f"theme_{name}"])
        for name in ("ru", "en", "cs"):
            self._language.addAction(actions[f"language_{name}"])
        self._group(actions)

    def _group(self, actions: Actions) -> None:
        for prefix in _GROUPS:
            group = QActionGroup(self)
            for action in actions.starting_with(prefix):
                group.addAction(action)

    def add_commands(self, name: str, commands: Iterable[QAction]) -> None:
        """Append the commands a tab has of its own, below a line."""
        self._menus[name].addSeparator()
        for command in commands:
            self._menus[name].addAction(command)

    def retranslate(self) -> None:
        """Set the titles again."""
        titles = {
            "visit": self.tr("&Visit"),
            "edit": self.tr("&Edit"),
            "participants": self.tr("&Participants"),
            "programme": self.tr("P&rogramme"),
            "documents": self.tr("&Documents"),
            "view": self.tr("Vie&w"),
            "help": self.tr("&Help"),
        }
        for name, words in titles.items():
            self._menus[name].setTitle(words)
        self._theme.setTitle(self.tr("&Colours"))
        self._language.setTitle(self.tr("&Language"))


def make_tool_bar(window: QMainWindow, actions: Actions) -> QToolBar:
    """Return the row of the four usual commands, undo and redo."""
    bar = QToolBar(window)
    bar.setObjectName("tool_bar")
    bar.setMovable(False)
    bar.setIconSize(QSize(18, 18))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for name in _BUTTONS:
        bar.addAction(actions[name])
    bar.addSeparator()
    for name in ("undo", "redo"):
        bar.addAction(actions[name])
        button = bar.widgetForAction(actions[name])
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    window.addToolBar(bar)
    return bar
