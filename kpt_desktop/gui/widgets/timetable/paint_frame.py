"""Draws what stands around the blocks: hours, heads of days, lines, and signs of what is hidden."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from kpt_desktop.domain.times import DAY, clock
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.timetable.look import PADDING
from kpt_desktop.gui.widgets.timetable.scene import Scene, hint_rects

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE


def paint_lines(painter: QPainter, scene: Scene) -> None:
    """Draw hours and borders of days; what lies past midnight has another ground."""
    grid, look = scene.grid, scene.look
    bottom = grid.last_minute * grid.scale
    if grid.last_minute > DAY:
        beyond = QRectF(0, DAY * grid.scale, grid.width, bottom - DAY * grid.scale)
        painter.fillRect(beyond, look.beyond)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for hour in range(grid.last_minute // 60 + 1):
        y = round(hour * 60 * grid.scale)
        painter.fillRect(0, y, grid.width, 1, look.border if hour == 24 else look.hairline)
    for left in (*grid.lefts, grid.width):
        painter.fillRect(left, 0, 1, grid.height, look.hairline)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)


def paint_tails(painter: QPainter, scene: Scene) -> None:
    """Show in the next day what goes on after midnight, and until when."""
    look, line = scene.look, scene.grid.measures.line
    for tail in scene.grid.tails:
        painter.setPen(QPen(look.bars[tail.block.group], 1, Qt.PenStyle.DashLine))
        painter.setBrush(look.fills[tail.block.group])
        painter.drawRoundedRect(tail.rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        words = f"←{clock(tail.block.end or 0)}"
        area = QRectF(tail.rect.x() + 2, tail.rect.bottom() - line, tail.rect.width(), line)
        _write(painter, area, words, look.plain_font, look.details[tail.block.group])


def paint_hours(painter: QPainter, scene: Scene) -> None:
    """Draw the hours at the left, which scroll down but not sideways."""
    grid, look = scene.grid, scene.look
    gutter, line = grid.measures.gutter, grid.measures.line
    painter.fillRect(0, 0, gutter, scene.height, look.base)
    painter.save()
    painter.setClipRect(0, grid.top, gutter, scene.height - grid.top)
    painter.setFont(look.plain_font)
    painter.setPen(look.faint)
    for hour in range(grid.last_minute // 60 + 1):
        y = grid.top - scene.y + hour * 60 * grid.scale
        y = max(y, grid.top + line / 2) if hour == 0 and scene.y == 0 else y
        painter.drawText(
            QRectF(0, y - line / 2, gutter - theme.SMALL, line), _RIGHT, f"{hour % 24}:00"
        )
    painter.restore()
    painter.fillRect(gutter - 1, 0, 1, scene.height, look.hairline)


def paint_head(painter: QPainter, scene: Scene, number: int) -> None:
    """Draw a day's date and kind, which scroll sideways but not down."""
    grid, look = scene.grid, scene.look
    column = grid.columns[number]
    left, width = grid.lefts[number], grid.widths[number]
    painter.fillRect(left, 0, 1, grid.top, look.hairline)
    area = QRectF(left + theme.SMALL, theme.SMALL, width - 2 * theme.SMALL, 0)
    for words, font, metrics, color in (
        (column.title, look.head_font, look.head_metrics, look.ink),
        (column.note, look.plain_font, look.plain_metrics, look.notes[column.group]),
    ):
        area.setHeight(metrics.height())
        _write(
            painter,
            area,
            metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(area.width())),
            font,
            color,
        )
        area.translate(0, metrics.height())


def _write(painter: QPainter, area: QRectF, words: str, font: QFont, color: QColor) -> None:
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(area, _LEFT, words)


def paint_hidden(painter: QPainter, scene: Scene) -> None:
    """Say at a day's upper and lower edge how many items lie out of sight there."""
    grid, look = scene.grid, scene.look
    for number in range(len(grid.columns)):
        for hint in hint_rects(scene, number):
            if hint is None or hint[0].right() < grid.measures.gutter:
                continue
            chip, words = hint
            painter.setPen(QPen(look.border, 1))
            painter.setBrush(look.base)
            painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
            _write(painter, chip.adjusted(PADDING, 0, 0, 0), words, look.plain_font, look.faint)
