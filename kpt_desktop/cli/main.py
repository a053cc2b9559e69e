"""From arguments to an exit code."""

import argparse
import logging
import traceback
from collections.abc import Sequence

from kpt_desktop.cli.arguments import UsageError
from kpt_desktop.cli.environment import Environment
from kpt_desktop.cli.language import choose_language
from kpt_desktop.cli.output import Output
from kpt_desktop.cli.parser import build_parser
from kpt_desktop.cli.session import DONE, USAGE, Session
from kpt_desktop.errors import EnvironmentFault, KptError
from kpt_desktop.logs import start_logging
from kpt_desktop.paths import data_folder, default_store

_log = logging.getLogger(__name__)


def run(argv: Sequence[str], environment: Environment) -> int:
    """Run one command, or the window when none is named.

    Args:
        argv: the arguments without the program's name.
        environment: stores, window, streams and clocks.

    Returns:
        0 done, 1 findings or refused input, 2 wrong usage, 3 environment fault.
    """
    lang = choose_language(argv)
    output = Output(environment.stdout, environment.stderr)
    try:
        arguments = build_parser(lang, output.say, argv).parse_args(list(argv))
    except UsageError as error:
        output.warn(error.sentence)
        return USAGE
    except SystemExit:  # after --help or --version, which argparse ends by itself
        return DONE
    return _run_command(arguments, Session(environment, output, lang, _target(arguments)))


def _target(arguments: argparse.Namespace) -> str:
    return str(arguments.store or default_store())


def _run_command(arguments: argparse.Namespace, session: Session) -> int:
    session.output.as_json = getattr(arguments, "json", False)
    try:
        code: int = arguments.handler(arguments, session)
    except UsageError as error:
        session.output.warn(error.sentence)
        return USAGE
    except KptError as error:
        return session.refuse(error)
    except Exception as error:  # noqa: BLE001 - a bug: told without its text, which may hold data
        _note(error)
        return session.refuse(EnvironmentFault("unexpected", kind=type(error).__name__))
    return code


def _note(error: Exception) -> None:
    """Write where a bug struck into the log, which commands otherwise do without."""
    start_logging(data_folder())
    frames = "".join(traceback.format_tb(error.__traceback__))
    _log.error("%s in a command\n%s", type(error).__name__, frames)
    for handler in logging.getLogger("kpt_desktop").handlers:
        handler.close()
