"""The typesetter's own process: requests come on standard input, answers go to standard output.

It is a process of its own because the typesetter's cache only grows; the parent replaces it.
Its own fonts are the only ones, save for letters that none of them has: then the system's fonts
are asked, and what even they cannot show is left out and reported.
"""

import contextlib
import sys
from pathlib import Path
from typing import Any

from kpt_desktop.rendering.typst_compiler import Typesetter
from kpt_desktop.rendering.wire import read_message, write_message

STATM = "/proc/self/statm"
"""Where Linux says how much memory a process holds."""


def resident_bytes() -> int:
    """Return how much memory this process holds, 0 where the system does not say it cheaply."""
    try:
        import resource

        pages = Path(STATM).read_text(encoding="ascii").split()[1]
    except (ImportError, OSError):
        return 0
    return int(pages) * resource.getpagesize()


def serve() -> None:
    """Answer requests until the parent closes the pipe."""
    typesetter = Typesetter()
    with contextlib.suppress(Exception):  # the first request will meet it again, and tell it
        typesetter.warm_up()
    while (request := read_message(sys.stdin.buffer)) is not None:
        write_message(sys.stdout.buffer, *_answer(typesetter, *request))


def _answer(
    typesetter: Typesetter, request: dict[str, Any], data: bytes
) -> tuple[dict[str, Any], bytes]:
    try:
        result = typesetter.render(
            request["template"], data.decode("utf-8"), request["form"], request["ppi"]
        )
    except Exception as error:  # noqa: BLE001 - told to the parent by its kind: texts are data
        return {"error": type(error).__name__}, b""
    header = {
        "sizes": [len(page) for page in result.pages],
        "warnings": list(result.warnings),
        "left_out": result.left_out,
        "resident": resident_bytes(),
    }
    return header, b"".join(result.pages)


if __name__ == "__main__":
    serve()
