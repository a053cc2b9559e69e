"""Where things are: the data folder, the store, and the files that ship with the program."""

import os
from pathlib import Path

STORE_NAME = "visits.kpt"
_PACKAGE = Path(__file__).resolve().parent


def data_folder() -> Path:
    """Return the user's own data folder (not created here); ``KPT_DESKTOP_DATA`` overrides it."""
    override = os.environ.get("KPT_DESKTOP_DATA")
    if override:
        return Path(override)
    from platformdirs import user_data_path

    return user_data_path("kpt-desktop", appauthor=False)


def default_store() -> Path:
    """Return the path of the store that is used when none is named."""
    return data_folder() / STORE_NAME


def resource(*parts: str) -> Path:
    """Return the path of a file of ``resources/``, installed or in a checkout."""
    shipped = _PACKAGE / "_resources"
    root = shipped if shipped.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
