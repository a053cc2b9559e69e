"""The log: a rotating UTF-8 file beside the store. Ids are logged, personal data never."""

import logging
from pathlib import Path

LOG_NAME = "kpt-desktop.log"


def start_logging(folder: Path) -> None:
    """Send the program's log to ``folder``; a folder that cannot be written only loses the log."""
    from logging.handlers import RotatingFileHandler

    root = logging.getLogger("kpt_desktop")
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / LOG_NAME, maxBytes=512_000, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.handlers = [handler]
