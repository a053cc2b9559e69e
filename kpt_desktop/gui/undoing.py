"""Undo and redo on the store's thread, told in the notice bar when they are refused."""

from kpt_desktop.gui.context import Context


def undo(context: Context) -> None:
    """Undo the newest Change; a refusal is a sentence in the notice bar."""
    desk = context.open_desk
    context.tasks.run(desk.undo)


def redo(context: Context) -> None:
    """Do again what was undone last; a refusal is a sentence in the notice bar."""
    desk = context.open_desk
    context.tasks.run(desk.redo)
