"""The window's own commands: one QAction each, with its words, shortcut and icon."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from kpt_desktop.gui.icons import icon
from kpt_desktop.texts import text

if TYPE_CHECKING:  # the frame is painted before the records are known
    from kpt_desktop.domain.changes import Label

TABS = ("delegations", "participants", "programme", "competition")

Key = QKeySequence.StandardKey
_SHORTCUTS: dict[str, QKeySequence | QKeySequence.StandardKey | str] = {
    "new_visit": Key.New,
    "import_list": "Ctrl+I",
    "import_programme": "Ctrl+Shift+I",
    "draft_programme": "Ctrl+Shift+G",
    "print": Key.Print,
    "export_list": "Ctrl+E",
    "packs": "Ctrl+Shift+E",
    "save": Key.Save,
    "undo": Key.Undo,
    "quit": "Ctrl+Q",
    "shortcuts": "F1",
    "findings": "F8",
}
_ICONS = {
    "new_visit": "plus",
    "import_list": "import",
    "import_programme": "import",
    "print": "printer",
    "export_list": "export",
    "undo": "undo",
    "redo": "redo",
    "delete_visit": "trash",
}
_NAMES = (
    "new_visit",
    "edit_visit",
    "partner_card",
    "delete_visit",
    "save",
    "backup",
    "quit",
    "undo",
    "redo",
    "import_list",
    "export_list",
    "partner_form",
    "mark_registered",
    "findings",
    "country_rules",
    "places",
    "checks",
    "import_programme",
    "draft_programme",
    "print",
    "print_list",
    "print_teams",
    "print_draw",
    "print_briefing",
    "print_attendance",
    "packs",
    "issued",
    "tab_delegations",
    "tab_participants",
    "tab_programme",
    "tab_competition",
    "language_ru",
    "language_en",
    "language_cs",
    "theme_system",
    "theme_light",
    "theme_dark",
    "shortcuts",
    "about",
)

_FOR_A_VISIT = (
    "edit_visit",
    "partner_card",
    "delete_visit",
    "partner_form",
    "mark_registered",
    "findings",
    "import_list",
    "export_list",
    "import_programme",
    "draft_programme",
    "print",
    "print_list",
    "print_teams",
    "print_draw",
    "print_briefing",
    "print_attendance",
    "packs",
)

_FOR_A_STORE = ("new_visit", "backup", "country_rules", "places", "checks", "issued")


class Actions(QObject):
    """All commands of the main window by name; ``actions["undo"]``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {name: self._made(name) for name in _NAMES}
        self._labels: tuple[Label | None, Label | None] = (None, None)
        for number, tab in enumerate(TABS, start=1):
            self[f"tab_{tab}"].setShortcut(QKeySequence(f"Ctrl+{number}"))
        self["redo"].setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def starting_with(self, prefix: str) -> list[QAction]:
        """Return the actions of one group: languages, themes or tabs."""
        return [action for name, action in self._actions.items() if name.startswith(prefix)]

    def show_for_visit(self, *, shown: bool) -> None:
        """Enable what needs a visit only while one is shown."""
        for name in _FOR_A_VISIT:
            self[name].setEnabled(shown)

    def show_for_store(self, *, is_open: bool) -> None:
        """Enable what needs a store only while one is open."""
        for name in _FOR_A_STORE:
            self[name].setEnabled(is_open)

    def check_tab(self, name: str) -> None:
        """Mark in the menu the tab that is shown."""
        self[f"tab_{name}"].setChecked(True)

    def check_choices(self, language: str, theme: str) -> None:
        """Mark in the menu the window's language and colours."""
        self[f"language_{language}"].setChecked(True)
        self[f"theme_{theme}"].setChecked(True)

    def _made(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(f"action_{name}")
        if name in _SHORTCUTS:
            action.setShortcut(QKeySequence(_SHORTCUTS[name]))
        action.setCheckable(name.startswith(("language_", "theme_", "tab_")))
        return action

    def show_icons(self, *, dark: bool) -> None:
        """Draw the icons for a light or a dark ground."""
        for name, drawing in _ICONS.items():
            self[name].setIcon(icon(drawing, dark=dark))
        self["undo"].setIconVisibleInMenu(False)
        self["redo"].setIconVisibleInMenu(False)

    def retranslate(self, language: str) -> None:
        """Set all words again."""
        for name, words in self._words().items():
            self[name].setText(words)
        self["import_list"].setIconText(self.tr("Import list"))
        self["export_list"].setIconText(self.tr("Export list"))
        self["print"].setIconText(self.tr("Print programme"))
        self.name_undo(*self._labels, language)

    def name_undo(self, undo: "Label | None", redo: "Label | None", language: str) -> None:
        """Say in the menu what undo and redo would take."""
        self._labels = (undo, redo)
        for name, label, bare, named in (
            ("undo", undo, self.tr("&Undo"), self.tr("&Undo: {what}")),
            ("redo", redo, self.tr("&Redo"), self.tr("&Redo: {what}")),
        ):
            self[name].setEnabled(label is not None)
            self[name].setText(named.format(what=_said(label, language)) if label else bare)
            tip = self[name].text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            self[name].setToolTip(escape(tip))

    def _words(self) -> dict[str, str]:
        return {
            "new_visit": self.tr("&New visit…"),
            "edit_visit": self.tr("Visit &details…"),
            "partner_card": self.tr("&Partner's card…"),
            "delete_visit": self.tr("De&lete visit…"),
            "save": self.tr("&Save"),
            "backup": self.tr("Make a &backup copy"),
            "quit": self.tr("&Quit"),
            "import_list": self.tr("&Import a list of participants…"),
            "export_list": self.tr("&Export the list…"),
            "partner_form": self.tr("Send a &form to the partner…"),
            "mark_registered": self.tr("&Guests are registered today"),
            "findings": self.tr("What is to &mend…"),
            "country_rules": self.tr("Country r&ules…"),
            "places": self.tr("Places and &vehicles…"),
            "checks": self.tr("Chec&ks…"),
            "import_programme": self.tr("Import a &programme…"),
            "draft_programme": self.tr("Dra&ft the programme…"),
            "print": self.tr("&Print the programme…"),
            "print_list": self.tr("Print the &list of participants…"),
            "packs": self.tr("Lists for &recipients…"),
            "issued": self.tr("What went to &whom…"),
            "print_teams": self.tr("Print the &teams…"),
            "print_draw": self.tr("Print the pr&otocol of the draw…"),
            "print_briefing": self.tr("Print the safety &briefing…"),
            "print_attendance": self.tr("Print the &attendance…"),
            "tab_delegations": self.tr("&Delegations"),
            "tab_participants": self.tr("&Participants"),
            "tab_programme": self.tr("P&rogramme"),
            "tab_competition": self.tr("C&ompetition"),
            "language_ru": "Русский",
            "language_en": "English",
            "language_cs": "Čeština",
            "theme_system": self.tr("As the &system"),
            "theme_light": self.tr("&Light"),
            "theme_dark": self.tr("&Dark"),
            "shortcuts": self.tr("&Keyboard shortcuts"),
            "about": self.tr("&About the program"),
        }


def _said(label: "Label | None", language: str) -> str:
    return text(language, "changes", label.key, **label.facts).replace("&", "&&") if label else ""
