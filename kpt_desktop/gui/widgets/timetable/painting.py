"""Draws the timetable: the blocks, between the lines below them and the heads above them."""

from collections.abc import Hashable
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from kpt_desktop.domain.enums import Severity
from kpt_desktop.gui.marks import SIGNS
from kpt_desktop.gui.widgets.timetable.content import Block
from kpt_desktop.gui.widgets.timetable.edited import paint_edit
from kpt_desktop.gui.widgets.timetable.grid import STRIP_ROWS
from kpt_desktop.gui.widgets.timetable.look import BAR, PADDING, Look
from kpt_desktop.gui.widgets.timetable.paint_frame import (
    paint_head,
    paint_hidden,
    paint_hours,
    paint_lines,
    paint_tails,
)
from kpt_desktop.gui.widgets.timetable.scene import Scene, strip_rect, strip_rows
from kpt_desktop.gui.widgets.timetable.text_fit import Line, fit

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_NO_PEN = Qt.PenStyle.NoPen
_ROUND = 4
_CACHED = 4000
_FADED = 0.4
_LARGEST_SHEET = 12_000_000
"""Pixels of a sheet with everything that scrolls; a larger one is drawn piece by piece."""
_ENDLESS = 1_000_000
_NOTHING: Hashable = object()


class Picture(NamedTuple):
    """An item as it was drawn: where it stands, and its rect within its own pixels."""

    block: Block
    rect: QRectF
    inner: QRectF
    ratio: float
    place: QPoint
    pixmap: QPixmap


class Painter:
    """Keeps fitted lines and whole items between paints: words are what takes the time."""

    def __init__(self) -> None:
        self._fitted: dict[tuple[str, tuple[str, ...], int, int, bool], list[Line]] = {}
        self._pictures: dict[UUID, Picture] = {}
        self._look: Look | None = None
        self._sheet, self._drawn = QPixmap(), _NOTHING

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw everything in sight that rests; what moves is drawn over it."""
        if scene.look is not self._look or len(self._fitted) > _CACHED:
            self._fitted.clear()
            self._pictures.clear()
            self._drawn = _NOTHING
            self._look = scene.look
        if len(self._pictures) > _CACHED:
            self._pictures.clear()
        gutter, top = scene.grid.measures.gutter, scene.grid.top
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, scene.width, scene.height, scene.look.base)
        painter.save()
        painter.setClipRect(gutter, top, scene.width - gutter, scene.height - top)
        painter.translate(gutter - scene.x, top - scene.y)
        self._paint_content(painter, scene)
        painter.restore()
        paint_hours(painter, scene)
        painter.save()
        painter.setClipRect(gutter, 0, scene.width - gutter, top)
        painter.translate(gutter - scene.x, 0)
        for number in range(len(scene.grid.columns)):
            paint_head(painter, scene, number)
            self._paint_strip(painter, scene, number)
        painter.restore()
        painter.fillRect(0, top - 1, scene.width, 1, scene.look.border)
        paint_hidden(painter, scene)

    def _paint_content(self, painter: QPainter, scene: Scene) -> None:
        """Draw what scrolls; when it is scrolled again, from one sheet that holds all of it."""
        grid, ratio = scene.grid, painter.device().devicePixelRatioF()
        key = (grid, frozenset(scene.faded), ratio)
        known, self._drawn = key == self._drawn, key
        size = grid.width * grid.height * ratio**2
        if not known or not 0 < size <= _LARGEST_SHEET:
            self._sheet = QPixmap()
            self._draw_content(painter, scene)
            return
        if self._sheet.isNull():
            self._sheet = QPixmap(QSize(grid.width, grid.height) * ratio)
            self._sheet.setDevicePixelRatio(ratio)
            self._sheet.fill(scene.look.base)
            whole = replace(scene, x=0, y=0, width=_ENDLESS, height=_ENDLESS)
            own = QPainter(self._sheet)
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_content(own, whole)
            own.end()
        painter.drawPixmap(0, 0, self._sheet)

    def _draw_content(self, painter: QPainter, scene: Scene) -> None:
        paint_lines(painter, scene)
        self._paint_blocks(painter, scene)
        paint_tails(painter, scene)

    def _paint_blocks(self, painter: QPainter, scene: Scene) -> None:
        grid = scene.grid
        gutter, top = grid.measures.gutter, grid.top
        seen = QRectF(scene.x, scene.y, scene.width - gutter, scene.height - top)
        for column in grid.columns:
            for block in column.timed:
                rect = grid.rects[block.id]
                if rect.intersects(seen):
                    self._paint_block(painter, scene, block, rect)

    def _paint_block(self, painter: QPainter, scene: Scene, block: Block, rect: QRectF) -> None:
        """Draw an item from the picture kept of it; a new one is taken when anything differs."""
        kept = self._pictures.get(block.id)
        if kept is None or kept.rect is not rect or kept.block is not block:
            kept = self._pictures[block.id] = self._picture(painter, scene, block, rect)
        if block.id in scene.faded:
            painter.setOpacity(_FADED)
            painter.drawPixmap(kept.place, kept.pixmap)
            painter.setOpacity(1.0)
        else:
            painter.drawPixmap(kept.place, kept.pixmap)

    def _picture(self, painter: QPainter, scene: Scene, block: Block, rect: QRectF) -> Picture:
        place = rect.toAlignedRect()
        inner = rect.translated(-QPointF(place.topLeft()))
        ratio = painter.device().devicePixelRatioF()
        kept = self._pictures.get(block.id)
        if kept is not None and (kept.block, kept.inner, kept.ratio) == (block, inner, ratio):
            return Picture(block, rect, inner, ratio, place.topLeft(), kept.pixmap)
        pixmap = QPixmap(place.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        if not pixmap.isNull():
            own = QPainter(pixmap)
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_block(own, scene, block, inner)
            own.end()
        return Picture(block, rect, inner, ratio, place.topLeft(), pixmap)

    def _draw_block(self, painter: QPainter, scene: Scene, block: Block, rect: QRectF) -> None:
        look = scene.look
        painter.setPen(_NO_PEN)
        painter.setBrush(look.fills[block.group])
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
        painter.setBrush(look.bars[block.group])
        painter.drawRoundedRect(QRectF(rect.x(), rect.y(), BAR, rect.height()), 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _paint_frame(painter, scene, block, rect)
        inner = rect.adjusted(BAR + PADDING, 1, -PADDING + 2, -1)
        self._paint_words(painter, scene, block, inner)
        if block.edit:
            paint_edit(painter, look, rect)

    def _paint_words(self, painter: QPainter, scene: Scene, block: Block, inner: QRectF) -> None:
        look, line_height = scene.look, scene.grid.measures.line
        count = max(1, int(inner.height() // line_height))
        width = int(inner.width())
        if width < look.title_metrics.averageCharWidth():
            return
        marked = block.mark is not None and block.mark.severity != Severity.HINT
        if marked:
            _paint_mark(painter, look, block, inner)
        key = (block.title, block.details, width, count, marked)
        if key not in self._fitted:
            metrics = look.title_metrics, look.plain_metrics
            notch = look.title_metrics.height() if marked else 0
            self._fitted[key] = fit(block.title, block.details, width, count, *metrics, notch)
        baseline = inner.y() + look.title_metrics.ascent()
        if count == 1:
            baseline = inner.center().y() + look.title_metrics.ascent() - line_height / 2
        x = inner.x()
        for line in self._fitted[key]:
            painter.setFont(look.title_font if line.is_title else look.plain_font)
            painter.setPen(look.ink if line.is_title else look.details[block.group])
            painter.drawText(QPointF(x, baseline), line.text)
            if count == 1:
                x += look.title_metrics.horizontalAdvance(line.text + "  ")
            else:
                baseline += line_height

    def _paint_strip(self, painter: QPainter, scene: Scene, number: int) -> None:
        untimed = scene.grid.columns[number].untimed
        first = scene.strip_first.get(number, 0)
        shown, more = strip_rows(len(untimed), first)
        for row, index in enumerate(shown):
            self._paint_block(painter, scene, untimed[index], strip_rect(scene.grid, number, row))
        if more:
            look, rect = scene.look, strip_rect(scene.grid, number, STRIP_ROWS - 1)
            painter.setFont(look.plain_font)
            painter.setPen(look.faint)
            painter.drawText(rect.adjusted(PADDING, 0, 0, 0), _LEFT, f"+{more} …")


def _paint_frame(painter: QPainter, scene: Scene, block: Block, rect: QRectF) -> None:
    look = scene.look
    if block.mark is not None and block.mark.framed:
        painter.setPen(QPen(look.marks[block.mark.severity], 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
    elif block.open_end and block.start is not None:
        painter.setPen(QPen(look.bars[block.group], 1, Qt.PenStyle.DashLine))
        painter.drawLine(rect.bottomLeft() + QPointF(BAR, 0), rect.bottomRight())


def _paint_mark(painter: QPainter, look: Look, block: Block, inner: QRectF) -> None:
    """Draw the sign of a finding in the upper right corner; hints are told by the tip alone."""
    if block.mark is not None:
        side = look.title_metrics.height()
        place = QRectF(inner.right() - side + 4, inner.y(), side, min(side, inner.height()))
        painter.setFont(look.title_font)
        painter.setPen(look.marks[block.mark.severity])
        painter.drawText(place, _CENTRE, SIGNS[block.mark.severity])
