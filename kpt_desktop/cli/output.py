"""Where words and documents go: people read one stream, scripts the other."""

import json
import os
import re
from contextlib import suppress
from typing import Any, TextIO

from kpt_desktop.errors import EnvironmentFault

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What a name in a foreign file could use to steer a terminal."""


class Output:
    """Standard output and standard error, either of which the system may not have.

    A letter that the console's encoding lacks is written as a question mark. With ``as_json``
    standard output belongs to one JSON document, and words go to standard error.
    """

    def __init__(self, out: TextIO | None, err: TextIO | None) -> None:
        self._out = out
        self._err = err
        self.as_json = False

    def say(self, line: str) -> None:
        """Write a line for people."""
        if self.as_json:
            self.warn(line)
        else:
            self._out = _write(self._out, _plain(line))

    def warn(self, line: str) -> None:
        """Write a line for people that does not belong to the result."""
        # nobody is left to be told that there is nowhere to tell
        with suppress(EnvironmentFault):
            self._err = _write(self._err, _plain(line))

    def document(self, content: Any) -> None:
        """Write the one JSON document of a run; pure ASCII where the stream is not UTF-8."""
        encoding = (getattr(self._out, "encoding", None) or "").lower().replace("-", "")
        text = json.dumps(content, ensure_ascii=encoding != "utf8", indent=2)
        self._out = _write(self._out, text)


def _plain(line: str) -> str:
    return _CONTROLS.sub("?", line)


def _write(stream: TextIO | None, text: str) -> TextIO | None:
    """Write a line; return the stream, or None when nobody reads it any more.

    Raises:
        EnvironmentFault: ``output_failed``: a full disk behind a redirection.
    """
    if stream is None:
        return None
    encoding = getattr(stream, "encoding", None) or "utf-8"
    known = text.encode(encoding, errors="replace").decode(encoding)
    try:
        stream.write(known + "\n")
        stream.flush()
    except BrokenPipeError:
        _let_go(stream)
        return None
    except OSError:
        _let_go(stream)
        raise EnvironmentFault("output_failed") from None
    return stream


def _let_go(stream: TextIO) -> None:
    """Point a dead stream at nothing, so that its buffer does not fail again at exit."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
