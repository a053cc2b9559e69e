"""Work on untrusted input in a child process that can be killed: time and memory are limited.

A foreign file can make a parser hang, abort or eat all memory. In a child none of that reaches
the window: the child is killed and the caller gets an :class:`EnvironmentFault`.
"""

import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from kpt_desktop.errors import EnvironmentFault, KptError

POLL_SECONDS = 0.1


def run_in_child(
    function: Callable[..., Any],
    *arguments: Any,
    seconds: float = 60,
    megabytes: int = 1500,
    cancelled: Callable[[], bool] = lambda: False,
) -> Any:
    """Call a module-level function in a fresh Python process and return its result.

    Args:
        function: found in the child by its module and name.
        arguments: anything that can be pickled; so must the result be.
        seconds: the child is killed after that time.
        megabytes: most memory the child may have (where the system can limit it).
        cancelled: asked every 0.1 s; True kills the child.

    Raises:
        KptError: what the function raised, if it is one of ours.
        EnvironmentFault: ``child_timeout``, ``child_cancelled`` or ``child_failed`` (it died, ran
            out of memory or raised something else).
    """
    call = pickle.dumps((function.__module__, function.__qualname__, arguments, megabytes))
    with subprocess.Popen(
        [sys.executable, "-m", "kpt_desktop.children"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        output = _talk(child, call, seconds, cancelled)
    return _result(output)


def _talk(
    child: "subprocess.Popen[bytes]",
    call: bytes,
    seconds: float,
    cancelled: Callable[[], bool],
) -> bytes:
    waited = 0.0
    sent: bytes | None = call
    while True:
        try:
            output, _ = child.communicate(sent, timeout=POLL_SECONDS)
        except subprocess.TimeoutExpired:
            sent = None
            waited += POLL_SECONDS
            if cancelled():
                child.kill()
                raise EnvironmentFault("child_cancelled") from None
            if waited > seconds:
                child.kill()
                raise EnvironmentFault("child_timeout", seconds=round(seconds)) from None
        else:
            return output


def _result(output: bytes) -> Any:
    try:
        succeeded, value = pickle.loads(output)  # noqa: S301 - written by our own child
    except (EOFError, pickle.UnpicklingError):
        raise EnvironmentFault("child_failed") from None
    if succeeded:
        return value
    if isinstance(value, KptError):
        raise value
    raise EnvironmentFault("child_failed")


def _limit_memory(megabytes: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit; the size caps of the readers hold there
        return
    limit = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _serve() -> None:
    from importlib import import_module

    module, name, arguments, megabytes = pickle.load(sys.stdin.buffer)  # noqa: S301 - our parent
    _limit_memory(megabytes)
    try:
        answer = (True, getattr(import_module(module), name)(*arguments))
    except KptError as error:
        answer = (False, error)
    except Exception as error:  # noqa: BLE001 - told to the parent by its kind only
        answer = (False, type(error).__name__)
    sys.stdout.buffer.write(pickle.dumps(answer))


if __name__ == "__main__":
    _serve()
