"""The grammar of the command line, put together."""

from collections.abc import Sequence

from kpt_desktop.cli import window
from kpt_desktop.cli.arguments import (
    Command,
    Commands,
    Parser,
    Say,
    add_common_options,
    speaking,
    words_in,
)

_OPTIONS_WITH_VALUE = {"--store", "--lang", "--visit", "--tab", "--theme"}


def build_parser(lang: str, say: Say, argv: Sequence[str]) -> Parser:
    """Return the parser of all commands, or of the window alone when no command is named.

    The window must not wait for commands it does not need: they know the records.

    Args:
        lang: the language help and refusals are told in.
        say: where help goes.
        argv: what will be parsed.
    """
    words = words_in(lang)
    parser = speaking(words, say)(prog="kpt-desktop", description=words("description"))
    window.add_to(Command(parser, "window"))
    add_common_options(parser)
    parser.set_defaults(handler=window.open_window)
    if not asks_for_window(argv):
        _add_commands(parser)
    return parser


def asks_for_window(argv: Sequence[str]) -> bool:
    """Return whether there is nothing but options of the window."""
    rest = list(argv)
    while len(rest) >= 2 and rest[0] in _OPTIONS_WITH_VALUE:
        del rest[:2]
    return not rest


def _add_commands(parser: Parser) -> None:
    from kpt_desktop.cli import (
        changing,
        competing,
        demo,
        importing,
        keeping,
        listing,
        making,
        printing,
    )

    commands = Commands(parser)
    families = (demo, listing, making, importing, printing, competing, changing, keeping)
    for family in families:
        family.add_to(commands)
