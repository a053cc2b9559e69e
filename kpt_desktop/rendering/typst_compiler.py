"""A template and data to PDF or PNG, in this process; everybody else goes through the worker."""

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from kpt_desktop.paths import resource
from kpt_desktop.rendering.glyphs import unshowable, unusual, without

if TYPE_CHECKING:
    import typst

STANDARDS = ("ua-1", "a-2a")
"""Tagged for screen readers, and complete in itself for the archive; both at once."""

FIXED_TIME = 0
"""Seconds of the date written into a PDF: the same data give the same bytes on every PC."""


@dataclass(frozen=True, slots=True)
class Typeset:
    """What the typesetter made.

    Attributes:
        pages: one PDF, or one PNG a page.
        warnings: of the typesetter (a missing font); none is what is expected.
        left_out: characters no font here can show; letters became ``?``, pictures were left out.
    """

    pages: tuple[bytes, ...]
    warnings: tuple[str, ...] = ()
    left_out: str = ""

    @property
    def content(self) -> bytes:
        """Return the first page of PNG, or the PDF."""
        return self.pages[0]


class Typesetter:
    """Typst with its fonts loaded, and with what it learned about them."""

    def __init__(self) -> None:
        self._seen: dict[bool, dict[str, bool]] = {False: {}, True: {}}

    def warm_up(self) -> None:
        """Load the fonts now: a worker that takes over from an old one must not begin with that."""
        self._missing(frozenset("А"), system=False)

    def render(self, template: str, data: str, form: str, ppi: float) -> Typeset:
        """Return a template of ``resources/templates`` filled with data.

        Args:
            template: name without ending.
            data: JSON text; it reaches the template as a value, never as code (T8).
            form: ``pdf``, ``png``, or ``live``: a PDF for the screen alone, made faster.
            ppi: pixels per inch of PNG pages.

        Raises:
            typst.TypstError: the template has a fault.
        """
        strange = unusual(data)
        missing = self._missing(strange, system=False)
        system = bool(missing)
        if system:
            missing = self._missing(missing, system=True)
        options = _options(form, ppi) | {"sys_inputs": {"data": without(data, missing)}}
        made, warnings = _compiler(template, system=system).compile_with_warnings(**options)
        pages = tuple(made) if isinstance(made, list) else (made or b"",)
        messages = tuple(warning.message for warning in warnings)
        return Typeset(pages, messages, "".join(sorted(missing)))

    def _missing(self, chars: frozenset[str], *, system: bool) -> frozenset[str]:
        seen = self._seen[system]
        new = [char for char in chars if char not in seen]
        lacking = unshowable(new, lambda text: _shows(text, system=system))
        seen.update((char, char not in lacking) for char in new)
        return frozenset(char for char in chars if not seen[char])


def _options(form: str, ppi: float) -> dict[str, Any]:
    if form == "png":
        return {"format": "png", "ppi": ppi}
    if form == "live":
        return {"format": "pdf", "pdf_tags": False, "timestamp": FIXED_TIME}
    return {"format": "pdf", "pdf_standards": list(STANDARDS), "timestamp": FIXED_TIME}


def _shows(text: str, *, system: bool) -> bool:
    """Ask the archive's standard, which refuses a character that has no glyph."""
    import typst

    try:
        _compiler("probe", system=system).compile(
            **_options("pdf", 0), sys_inputs={"data": json.dumps({"text": text})}
        )
    except typst.TypstError:
        return False
    return True


@cache
def _compiler(template: str, *, system: bool) -> "typst.Compiler":
    import typst

    folder = resource("templates")
    nowhere = folder / "no-packages"
    return typst.Compiler(
        input=folder / f"{template}.typ",
        root=folder,
        font_paths=_fonts(system=system),
        package_path=nowhere,
        package_cache_path=nowhere,
    )


@cache
def _fonts(*, system: bool) -> "typst.Fonts":
    import font_roboto
    import typst

    return typst.Fonts(
        include_system_fonts=system,
        include_embedded_fonts=True,
        font_paths=[font_roboto.font_directory],
    )
