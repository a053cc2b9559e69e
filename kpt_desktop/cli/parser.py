"""The grammar of the command line, put together."""

from kpt_desktop.cli import (
    changing,
    demo,
    importing,
    keeping,
    listing,
    making,
    printing,
    window,
)
from kpt_desktop.cli.arguments import (
    Command,
    Commands,
    Parser,
    Say,
    add_common_options,
    speaking,
    words_in,
)


def build_parser(lang: str, say: Say) -> Parser:
    """Return the parser of all commands.

    Args:
        lang: the language help and refusals are told in.
        say: where help goes.
    """
    words = words_in(lang)
    parser = speaking(words, say)(prog="kpt-desktop", description=words("description"))
    window.add_to(Command(parser, "window"))
    add_common_options(parser)
    parser.set_defaults(handler=window.open_window)
    commands = Commands(parser)
    for family in (demo, listing, making, importing, printing, changing, keeping):
        family.add_to(commands)
    return parser
