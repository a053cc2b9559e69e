"""How somebody in a team is drawn: the mark of the side, the name, the English, a pin."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kpt_desktop.domain.enums import Side
from kpt_desktop.gui import theme

if TYPE_CHECKING:
    from kpt_desktop.gui.panels.competition_member_list import Member

Index = QModelIndex | QPersistentModelIndex
MEMBER_ROLE = Qt.ItemDataRole.UserRole + 1
_PIN = 9
_SIDE_COLOURS = {Side.GUEST: "competition", Side.HOST: "teachers"}


class MemberDelegate(QStyledItemDelegate):
    """One row; sides differ by their letters, and by colour as well."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height."""
        return QSize(super().sizeHint(option, index).width(), _height(option))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        member: Member = index.data(MEMBER_ROLE)
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            self._ground(painter, option, focused=focused)
        area = option.rect.adjusted(theme.TIGHT, 0, -theme.SMALL, 0)
        left = self._mark(painter, option, area, member)
        right = area.right()
        faint = option.palette.color(QPalette.ColorRole.PlaceholderText)
        if member.pinned:
            _pin(painter, QRect(right - _PIN, area.center().y() - _PIN // 2, _PIN, _PIN), faint)
            right -= _PIN + theme.SMALL
        painter.setFont(option.font)
        if member.level:
            width = option.fontMetrics.horizontalAdvance(member.level)
            painter.setPen(faint)
            painter.drawText(
                QRect(right - width, area.top(), width + 1, area.height()), _MIDDLE, member.level
            )
            right -= width + theme.SMALL
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        room = QRect(left, area.top(), max(right - left, 0), area.height())
        name = option.fontMetrics.elidedText(member.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _MIDDLE, name)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, *, focused: bool) -> None:
        accent = option.palette.color(QPalette.ColorRole.Link)
        base = option.palette.color(QPalette.ColorRole.Base)
        painter.setBrush(theme.tint(accent, base, 0.14 if focused else 0.07))
        painter.setPen(QPen(accent) if focused else Qt.PenStyle.NoPen)
        area = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5)
        painter.drawRoundedRect(area, theme.TIGHT, theme.TIGHT)

    def _mark(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, member: "Member"
    ) -> int:
        """Draw the side's letters on its colour; return where the name begins."""
        font = theme.font(option.font, larger=-1, semibold=True)
        width = max(option.fontMetrics.horizontalAdvance("WW"), theme.HUGE)
        height = option.fontMetrics.height()
        box = QRectF(area.left(), area.center().y() - height / 2 + 0.5, width, height)
        ink = theme.kind_colour(_SIDE_COLOURS[member.side], option.palette)
        painter.setPen(QPen(ink))
        painter.setBrush(theme.tint(ink, option.palette.color(QPalette.ColorRole.Base), 0.16))
        radius = height / 2 if member.side == Side.GUEST else 3
        painter.drawRoundedRect(box, radius, radius)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, member.mark)
        return int(box.right()) + theme.SMALL


_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


def _height(option: QStyleOptionViewItem) -> int:
    return option.fontMetrics.height() + theme.MEDIUM


def _pin(painter: QPainter, area: QRect, ink: QColor) -> None:
    """Draw a drawing pin: a head and its needle."""
    painter.setBrush(ink)
    painter.setPen(Qt.PenStyle.NoPen)
    head = area.width() * 0.34
    middle = QPointF(area.center())
    painter.drawEllipse(QPointF(middle.x(), area.top() + head), head, head)
    painter.setPen(QPen(ink, 1.4))
    painter.drawLine(
        QPointF(middle.x(), area.top() + 2 * head), QPointF(middle.x(), float(area.bottom() + 1))
    )
