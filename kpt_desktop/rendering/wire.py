"""Messages on a pipe: two lengths, a JSON header, and bytes."""

import json
import struct
from typing import IO, Any

_LENGTHS = struct.Struct(">II")

Message = tuple[dict[str, Any], bytes]


def write_message(stream: IO[bytes], header: dict[str, Any], body: bytes = b"") -> None:
    """Write one message and flush it."""
    head = json.dumps(header).encode("ascii")
    stream.write(_LENGTHS.pack(len(head), len(body)) + head + body)
    stream.flush()


def read_message(stream: IO[bytes]) -> Message | None:
    """Return the next message, or None when the other end is gone, also in mid-message."""
    lengths = stream.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    head_size, body_size = _LENGTHS.unpack(lengths)
    head, body = stream.read(head_size), stream.read(body_size)
    if len(head) < head_size or len(body) < body_size:
        return None
    return json.loads(head), body
