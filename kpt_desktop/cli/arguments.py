"""The grammar's building blocks: a parser that speaks the user's language, and types of values."""

import argparse
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar, NoReturn

from kpt_desktop.cli.session import Handler
from kpt_desktop.errors import UserError
from kpt_desktop.texts import LANGUAGES, text

if TYPE_CHECKING:
    from kpt_desktop.domain.enums import Direction, VisitKind

Words = Callable[..., str]
Say = Callable[[str], None]


class UsageError(Exception):
    """A command that is not written as it must be. Exit code 2."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True)
class Speech:
    """The words a parser speaks in, and where it speaks."""

    words: Words
    say: Say


class Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of leaving, and writes where the program writes.

    Made by :func:`speaking`; argparse itself makes one for each command.
    """

    speech: ClassVar[Speech]

    def __init__(self, *, prog: str, description: str, **_newer: object) -> None:
        super().__init__(
            prog=prog,
            description=description,
            add_help=False,
            allow_abbrev=False,
            formatter_class=lambda prog: _Formatter(prog, self.speech.words("usage")),
        )
        self.color = False  # newer Pythons would colour the help for a terminal only they see

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments.

        Raises:
            UsageError: always.
        """
        raise UsageError(self.speech.words("wrong_usage", detail=message, command=self.prog))

    def print_help(self, file: object = None) -> None:
        """Write the help to the program's own output, which may be no stream at all."""
        del file
        self.speech.say(self.format_help().rstrip())


def speaking(words: Words, say: Say) -> type[Parser]:
    """Return the kind of parser that speaks these words there."""

    class Speaking(Parser):
        speech = Speech(words, say)

    return Speaking


class _Formatter(argparse.HelpFormatter):
    def __init__(self, prog: str, usage: str) -> None:
        super().__init__(prog, max_help_position=32, width=100)
        self._prefix = usage

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, self._prefix if prefix is None else prefix)


class Command:
    """One command's grammar; an argument's help is the text ``help.<command>.<argument>``."""

    def __init__(self, parser: Parser, name: str) -> None:
        self._words = parser.speech.words
        self._name = name
        self._group = parser.add_argument_group(self._words("arguments"))

    def argument(self, name: str, **settings: object) -> "Command":
        """Add an argument or option and return the command, so that they read as one list."""
        key = name.strip("-").replace("-", "_").lower()
        described = self._words(f"help.{self._name}.{key}")
        self._group.add_argument(name, help=described, **settings)  # type: ignore[arg-type] # argparse's own keywords
        return self


class Commands:
    """All commands; each has the common options after its name too."""

    def __init__(self, parser: Parser) -> None:
        self._words = parser.speech.words
        self._parsers = parser.add_subparsers(
            title=self._words("commands"), metavar=self._words("command"), parser_class=type(parser)
        )

    def add(self, name: str, handler: Handler, *, lists: bool = False) -> Command:
        """Add a command.

        Args:
            name: as typed; its texts are ``help.<name>`` with underscores.
            handler: what runs it.
            lists: it can answer with JSON.
        """
        key = name.replace("-", "_")
        described = self._words(f"help.{key}")
        parser = self._parsers.add_parser(name, help=described, description=described)
        parser.set_defaults(handler=handler)
        command = Command(parser, key)
        add_common_options(parser, repeated=True, lists=lists)
        return command


def add_common_options(parser: Parser, *, repeated: bool = False, lists: bool = False) -> None:
    """Add what every command takes; a repeated option only speaks when it is given."""
    words = parser.speech.words
    group = parser.add_argument_group(words("options"))
    default = argparse.SUPPRESS if repeated else ""
    group.add_argument("--store", metavar="FILE", default=default, help=words("help.store"))
    group.add_argument("--lang", choices=LANGUAGES, default=default, help=words("help.lang"))
    if lists:
        group.add_argument("--json", action="store_true", help=words("help.json"))
    group.add_argument("-h", "--help", action="help", help=words("help.help"))


def words_in(lang: str) -> Words:
    """Return the command line's words in a language."""
    return lambda key, **facts: text(lang, "cli", key, **facts)


_DAY_FIRST = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")


def calendar_date(typed: str) -> date:
    """Return the date of ``2026-10-04`` or ``4.10.2026``.

    Raises:
        ValueError: it is neither, or no such day exists.
    """
    if found := _DAY_FIRST.fullmatch(typed.strip()):
        day, month, year = (int(part) for part in found.groups())
        return date(year, month, day)
    return date.fromisoformat(typed.strip())


def direction(typed: str) -> "Direction":
    """Return the direction that ``in`` or ``out`` stands for.

    Raises:
        ValueError: neither, nor one of the full words.
    """
    from kpt_desktop.domain.enums import Direction

    short = {"in": Direction.INCOMING, "out": Direction.OUTGOING}
    return short.get(typed) or Direction(typed)


def visit_kind(typed: str) -> "VisitKind":
    """Return the kind of visit, typed with hyphens or underscores.

    Raises:
        ValueError: no such kind.
    """
    from kpt_desktop.domain.enums import VisitKind

    return VisitKind(typed.replace("-", "_"))


def languages(typed: str) -> tuple[str, ...]:
    """Return the languages of ``ru+en``, in that order.

    Raises:
        ValueError: an unknown language, one named twice, or more than two.
    """
    from kpt_desktop.services.paper import parse_languages

    try:
        return parse_languages(typed)
    except UserError as error:
        raise ValueError from error
