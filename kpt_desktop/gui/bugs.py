"""A bug in a slot or a thread: said once in the window, logged by its place, never with data."""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.gui.context import Context

_log = logging.getLogger(__name__)


def report_bugs(context: Context) -> None:
    """Catch what nobody caught; the program goes on, and what is saved is safe."""

    def report(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        del error  # its text may hold what somebody typed
        _log.error("%s at %s", kind.__name__, _place(traceback))
        context.tasks.failed.emit(EnvironmentFault("unexpected", kind=kind.__name__))

    def report_in_thread(args: threading.ExceptHookArgs) -> None:
        report(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

    sys.excepthook = report
    threading.excepthook = report_in_thread


def _place(traceback: TracebackType | None) -> str:
    place = "an unknown place"
    while traceback is not None:
        code = traceback.tb_frame.f_code
        place = f"{Path(code.co_filename).name}:{traceback.tb_lineno} {code.co_name}"
        traceback = traceback.tb_next
    return place
