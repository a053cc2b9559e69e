"""Our own line icons, drawn from SVG in the text colour of a light or a dark ground."""

from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kpt_desktop.paths import resource

_SIZE = 48
_INKS = {False: "#3a3f47", True: "#d6dae0"}
_FAINT = {False: "#a9aeb6", True: "#666c75"}


@cache
def icon(name: str, *, dark: bool = False) -> QIcon:
    """Return ``resources/icons/<name>.svg`` as an icon, with a faint copy for disabled commands.

    The files draw with ``currentColor``, which is replaced here.
    """
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon(_drawn(drawing, _INKS[dark]))
    made.addPixmap(_drawn(drawing, _FAINT[dark]), QIcon.Mode.Disabled)
    return made


def _drawn(drawing: str, ink: str) -> QPixmap:
    pixmap = QPixmap(_SIZE, _SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode())).render(painter)
    painter.end()
    return pixmap
