"""What the program remembers about its user's habits, in a small JSON file; never data."""

import json
import logging
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)
FILE_NAME = "preferences.json"


@dataclass(frozen=True)
class Preferences:
    """Language and look of the window, and where it was left.

    ``language`` is empty until chosen: the system's is used then. ``theme`` is ``system``,
    ``light`` or ``dark``; ``geometry`` is the window's place as the window system encodes it.
    ``person_panel`` and ``person_width`` say whether the person panel is open, and its width in
    pixels.
    ``live_page``, ``live_width``, ``live_kind`` and ``live_languages`` say whether the printed page
    stands beside the programme, its width in pixels, and what it shows.
    ``columns`` and ``widths`` are of the sets of columns that differ from their declaration,
    ``column_set`` is the one that is shown (``services/column_sets.py``).
    ``snap`` is the grid of the timetable in minutes.
    """

    language: str = ""
    theme: str = "system"
    geometry: str = ""
    visit: str = ""
    tab: str = ""
    store: str = ""
    person_panel: bool = True
    person_width: int = 276
    live_page: bool = False
    live_width: int = 430
    live_kind: str = "programme"
    live_languages: str = "ru+en"
    columns: dict[str, list[str]] = field(default_factory=dict)
    widths: dict[str, dict[str, int]] = field(default_factory=dict)
    column_set: str = ""
    snap: int = 15


class PreferencesFile:
    """Loads and saves the preferences; a damaged file is kept aside and defaults are used."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self.current = self._load()

    @property
    def folder(self) -> Path:
        """Return the folder of the file."""
        return self._path.parent

    def update(self, **values: Any) -> None:
        """Change some preferences and save them; a folder that cannot be written only forgets."""
        self.current = replace(self.current, **values)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary = self._path.with_suffix(".tmp")
            temporary.write_text(json.dumps(asdict(self.current), indent=1), encoding="utf-8")
            temporary.replace(self._path)
        except OSError as error:
            _log.warning("preferences not saved: %s", type(error).__name__)

    def _load(self) -> Preferences:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
            defaults = Preferences()
            kept = {
                f.name: stored[f.name]
                for f in fields(Preferences)
                if isinstance(stored.get(f.name), type(getattr(defaults, f.name)))
            }
            return Preferences(**kept)
        except FileNotFoundError:
            return Preferences()
        except (OSError, ValueError, AttributeError):
            self._keep_aside()
            return Preferences()

    def _keep_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".damaged"))
        except OSError as error:
            _log.warning("damaged preferences could not be kept: %s", type(error).__name__)
