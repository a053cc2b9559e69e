"""Draws what moves over the resting timetable: choice, cursors, ghosts, marquee, the present."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kpt_desktop.domain.times import clock
from kpt_desktop.gui import theme
from kpt_desktop.gui.marks import SIGNS
from kpt_desktop.gui.widgets.timetable.look import PADDING
from kpt_desktop.gui.widgets.timetable.scene import Ghost, Scene, Slot, strip_rect, strip_rows

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
_ELIDE = Qt.TextElideMode.ElideRight
_NO_PEN, _NO_BRUSH = Qt.PenStyle.NoPen, Qt.BrushStyle.NoBrush
_ROUND = 4
HANDLE = (28, 5)
"""Width and height of the sign that an edge can be dragged."""
FREE = "✓"


def paint_moving(painter: QPainter, scene: Scene) -> None:
    """Draw over the resting picture."""
    grid = scene.grid
    gutter, top = grid.measures.gutter, grid.top
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.setClipRect(gutter, top, scene.width - gutter, scene.height - top)
    painter.translate(gutter - scene.x, top - scene.y)
    _paint_now(painter, scene)
    if scene.slot is not None:
        _paint_slot(painter, scene, scene.slot)
    _paint_chosen(painter, scene)
    for ghost in reversed(scene.ghosts):
        _paint_ghost(painter, scene, ghost)
    if scene.marquee is not None:
        painter.setPen(QPen(scene.look.accent, 1, Qt.PenStyle.DashLine))
        painter.setBrush(_sheer(scene.look.accent, 0.12))
        painter.drawRect(scene.marquee)
    painter.restore()
    painter.save()
    painter.setClipRect(gutter, 0, scene.width - gutter, top)
    painter.translate(gutter - scene.x, 0)
    _paint_heads(painter, scene)
    painter.restore()
    if scene.refusal is not None:
        point, words = scene.refusal
        _paint_told(painter, scene, point, f"{SIGNS['error']} {words}", scene.look.marks["error"])
    elif scene.told is not None:
        _paint_told(painter, scene, *scene.told, scene.look.accent)


def _sheer(colour: QColor, share: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(share)
    return made


def _paint_chosen(painter: QPainter, scene: Scene) -> None:
    grid, look = scene.grid, scene.look
    seen = QRectF(scene.x, scene.y, scene.width, scene.height)
    painter.setBrush(_NO_BRUSH)
    for block_id in {*scene.selected, scene.current}:
        rect = grid.rects.get(block_id) if block_id is not None else None
        if rect is not None and rect.intersects(seen):
            _paint_outline(painter, scene, rect, current=block_id == scene.current)
    if scene.handled is not None and (rect := grid.rects.get(scene.handled)) is not None:
        painter.setPen(QPen(look.base, 1))
        painter.setBrush(look.accent)
        for area in handle_rects(rect):
            painter.drawRoundedRect(area, 2.5, 2.5)


def handle_rects(rect: QRectF) -> tuple[QRectF, QRectF]:
    """Return where an item's upper and lower edge show that they can be dragged."""
    wide, high = min(HANDLE[0], rect.width() / 2), HANDLE[1]
    x = rect.center().x() - wide / 2
    return (
        QRectF(x, rect.top() - high / 2, wide, high),
        QRectF(x, rect.bottom() - high / 2, wide, high),
    )


def _paint_outline(painter: QPainter, scene: Scene, rect: QRectF, *, current: bool) -> None:
    painter.setBrush(_NO_BRUSH)
    painter.setPen(QPen(scene.look.accent, 2.5 if current and scene.focused else 1.5))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _ROUND, _ROUND)


def _paint_heads(painter: QPainter, scene: Scene) -> None:
    """Mark the current day, and chosen items that stand above the scale."""
    grid = scene.grid
    if scene.current_day is not None and scene.focused:
        left, width = grid.lefts[scene.current_day], grid.widths[scene.current_day]
        painter.fillRect(left + 1, 0, width - 1, 2, scene.look.accent)
    for number, column in enumerate(grid.columns):
        shown, _ = strip_rows(len(column.untimed), scene.strip_first.get(number, 0))
        for row, index in enumerate(shown):
            block_id = column.untimed[index].id
            if block_id in scene.selected or block_id == scene.current:
                rect = strip_rect(grid, number, row)
                _paint_outline(painter, scene, rect, current=block_id == scene.current)


def _paint_now(painter: QPainter, scene: Scene) -> None:
    """Draw the present in today's column alone: a line with a point at its beginning."""
    if scene.now is None:
        return
    number, minute = scene.now
    grid, colour = scene.grid, scene.look.marks["error"]
    left, y = grid.lefts[number], minute * grid.scale
    painter.setPen(_NO_PEN)
    painter.setBrush(colour)
    painter.drawRect(QRectF(left, y - 1, grid.widths[number], 2))
    painter.drawPolygon(
        QPolygonF([QPointF(left, y - 5), QPointF(left + 7, y), QPointF(left, y + 5)])
    )


def _paint_slot(painter: QPainter, scene: Scene, slot: Slot) -> None:
    """Draw the time cursor with its time."""
    grid, look = scene.grid, scene.look
    left, width = grid.lefts[slot.column], grid.widths[slot.column]
    top, bottom = slot.start * grid.scale, slot.end * grid.scale
    rect = QRectF(left + 2, top, width - 6, max(bottom - top, 4))
    painter.setPen(QPen(look.accent, 1.5))
    painter.setBrush(_sheer(look.accent, 0.10))
    painter.drawRoundedRect(rect, 2, 2)
    words = clock(slot.start)
    painter.setFont(look.plain_font)
    wide = look.plain_metrics.horizontalAdvance(words) + PADDING
    tag = QRectF(rect.right() - wide, rect.top(), wide, grid.measures.line)
    painter.setPen(_NO_PEN)
    painter.setBrush(look.accent)
    painter.drawRoundedRect(tag, 2, 2)
    painter.setPen(look.on_accent)
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)


def _paint_ghost(painter: QPainter, scene: Scene, ghost: Ghost) -> None:
    grid, look = scene.grid, scene.look
    left, width = grid.lefts[ghost.column], grid.widths[ghost.column]
    line = grid.measures.least_block
    height = max((ghost.end - ghost.start) * grid.scale, line)
    rect = QRectF(left + 2, ghost.start * grid.scale, width - 6, height)
    colour = look.accent if ghost.mark is None else look.marks[ghost.mark.severity]
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(_sheer(colour, 0.22))
    painter.drawRoundedRect(rect, _ROUND, _ROUND)
    sign = "" if ghost.mark is None else SIGNS[ghost.mark.severity]
    if not ghost.words:
        painter.setFont(look.title_font)
        painter.drawText(rect.adjusted(PADDING, 0, -PADDING, 0), _RIGHT, sign)
        return
    tag = QRectF(rect.x(), rect.y(), rect.width(), line)
    words = ghost.words
    if look.title_metrics.horizontalAdvance(words) > tag.width() - 2 * PADDING:
        words = words.split(" · ", maxsplit=1)[-1]  # the day is told by the column
    _paint_tag(painter, scene, tag, words, colour)
    if ghost.verdict:
        _paint_verdict(painter, scene, tag, f"{sign or FREE} {ghost.verdict}", colour)


def _paint_verdict(
    painter: QPainter, scene: Scene, tag: QRectF, words: str, colour: QColor
) -> None:
    """Say below a ghost's times whether the place is free, in up to three lines."""
    look = scene.look
    inner = tag.adjusted(PADDING, tag.height(), -PADDING, tag.height())
    inner.setHeight(3 * look.plain_metrics.height())
    needed = look.plain_metrics.boundingRect(inner.toAlignedRect(), _WRAP, words).height()
    inner.setHeight(min(max(needed, look.plain_metrics.height()), inner.height()))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(look.base)
    painter.drawRoundedRect(inner.adjusted(-PADDING, 0, PADDING, 3), _ROUND, _ROUND)
    painter.setFont(look.plain_font)
    painter.setPen(look.ink if colour == look.accent else colour)
    painter.drawText(inner, _WRAP, words)


def _paint_tag(painter: QPainter, scene: Scene, tag: QRectF, words: str, colour: QColor) -> None:
    """Write on a ground of a colour: the base colour is what can be read on all of them."""
    look = scene.look
    painter.setPen(_NO_PEN)
    painter.setBrush(colour)
    painter.drawRoundedRect(tag, _ROUND, _ROUND)
    painter.setFont(look.title_font)
    painter.setPen(look.on_accent if colour == look.accent else look.base)
    _write(painter, scene, tag, words)


def _write(painter: QPainter, scene: Scene, area: QRectF, words: str) -> None:
    inner = area.adjusted(PADDING, 0, -PADDING, 0)
    metrics = scene.look.title_metrics
    painter.drawText(inner, _LEFT, metrics.elidedText(words, _ELIDE, int(inner.width())))


def _paint_told(
    painter: QPainter, scene: Scene, point: QPointF, words: str, colour: QColor
) -> None:
    """Say at the mouse where something would go, or why it cannot be dropped there (U49)."""
    wide = scene.look.title_metrics.horizontalAdvance(words) + 2 * PADDING
    x = min(max(point.x() + theme.MEDIUM, 0), max(scene.width - wide, 0))
    y = min(max(point.y() + theme.MEDIUM, 0), scene.height - scene.grid.measures.least_block)
    tag = QRectF(x, y, wide, scene.grid.measures.least_block)
    _paint_tag(painter, scene, tag, words, colour)
