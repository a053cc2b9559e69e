"""Names for files we write, safe on every system (T11, F96)."""

import re
import unicodedata

LONGEST = 100
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\u0000-\u001f\u007f]')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$", re.IGNORECASE)


def safe_name(stem: str, ending: str) -> str:
    """Return a file name: no path, no reserved word, no invisible or direction-changing signs.

    Args:
        stem: what the file is about; may come from typed data.
        ending: without the dot.
    """
    visible = "".join(
        char for char in unicodedata.normalize("NFC", stem) if unicodedata.category(char)[0] != "C"
        or char in "\t\n"
    )  # fmt: skip
    words = " ".join(_FORBIDDEN.sub(" ", visible).split())
    short = _cut(words, LONGEST - len(ending) - 1).strip(" .")
    if not short:
        short = "file"
    if _RESERVED.match(short.split(".", maxsplit=1)[0].strip()):
        short = f"_{short}"
    return f"{short}.{ending}"


def _cut(text: str, characters: int) -> str:
    """Cut before a letter, never between a letter and its marks, and within 200 bytes of UTF-8."""
    while len(text) > characters or len(text.encode("utf-8")) > 200:
        text = text[:-1]
        while text and unicodedata.combining(text[-1]):
            text = text[:-1]
    return text
