"""Users' words where Qt would take them for rich text: a name may hold ``<`` and ``&``."""

from html import escape


def plain_tip(text: str) -> str:
    """Return a tool tip that shows the text as it stands; tips guess rich text otherwise."""
    return f"<qt>{escape(text, quote=False)}</qt>".replace("\n", "<br>")
