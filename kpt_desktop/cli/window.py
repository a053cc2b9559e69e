"""The window from the command line, and why it may be unable to start."""

import argparse

from kpt_desktop import __version__
from kpt_desktop.cli import screen
from kpt_desktop.cli.arguments import Command
from kpt_desktop.cli.environment import WindowOptions
from kpt_desktop.cli.session import DONE, Session
from kpt_desktop.errors import EnvironmentFault

TABS = ("delegations", "participants", "programme", "competition")
THEMES = ("light", "dark")


def add_to(command: Command) -> None:
    """Add the options of the program itself."""
    command.argument("--visit", metavar="V", default="")
    command.argument("--tab", choices=TABS, default="")
    command.argument("--theme", choices=THEMES, default="")
    command.argument("--version", action="store_true")


def open_window(arguments: argparse.Namespace, session: Session) -> int:
    """Run the window.

    Raises:
        EnvironmentFault: ``no_screen`` or ``window_libraries_missing``.
    """
    if arguments.version:
        session.output.say(f"kpt-desktop {__version__}")
        return DONE
    options = WindowOptions(
        store=arguments.store,
        lang=arguments.lang,
        visit=arguments.visit,
        tab=arguments.tab,
        theme=arguments.theme,
    )
    if not screen.has_screen(offscreen=True):
        raise EnvironmentFault("no_screen")
    screen.check_libraries()
    return start(session, options)


def start(session: Session, options: WindowOptions) -> int:
    """Run the window; a library that Qt lacks becomes a sentence with packages to install.

    Raises:
        EnvironmentFault: ``window_libraries_missing``.
    """
    try:
        return session.environment.open_window(options)
    except ImportError as error:
        if not screen.is_systems_fault(error):
            raise
        raise EnvironmentFault(
            "window_libraries_missing", packages=" ".join(screen.missing_packages())
        ) from error
