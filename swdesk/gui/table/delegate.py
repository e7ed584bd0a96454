"""The one way in which every table draws its cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from swdesk.gui import icons, theme
from swdesk.gui.table.column import Kind
from swdesk.gui.table.grouped import Group
from swdesk.gui.table.model import VALUE_ROLE, Index
from swdesk.gui.widgets.tags import State, draw_pill, draw_tags

PAD = 8
FIRST_PAD = 16
_BAR = 3
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
# Asked for with every cell: a name of an enumeration costs more than the answer.
_SELECTED = QStyle.StateFlag.State_Selected
_HOVERED = QStyle.StateFlag.State_MouseOver
_DOTS = Qt.TextElideMode.ElideRight

Draw = Callable[[QPainter, QRect, Any, QFont], None]


class CellDelegate(QStyledItemDelegate):
    """Ground, hairline, selection bar, then the cell by its kind.

    *kinds* are those of the columns. The view's property ``driven`` keeps the accent on its row
    while a find box drives it.
    """

    def __init__(self, kinds: Sequence[Kind], parent: QObject) -> None:
        super().__init__(parent)
        self._draw = [_DRAW[kind] for kind in kinds]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        view = option.widget
        area: QRect = option.rect
        value = index.data(VALUE_ROLE)
        painter.save()
        try:
            if isinstance(value, Group):
                _draw_group(painter, area, value, view, index)
            else:
                self._draw_cell(painter, option, index.column(), value)
        finally:
            painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row; widths come from the columns."""
        return QSize(80, 36)

    def _draw_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, column: int, value: Any
    ) -> None:
        view, area = option.widget, option.rect
        first = _is_first(view, column)
        _draw_ground(painter, area, option.state, view, first=first)
        if value is None or value == "":
            return
        left = FIRST_PAD if first else PAD
        inside = area.adjusted(left, 0, -PAD, -1)
        # The item's own font would be that of the platform's item view.
        self._draw[column](painter, inside, value, QFont(view.font()))


def _is_first(view: QWidget, column: int) -> bool:
    """Say whether no other column is in sight before this one."""
    hidden = view.isColumnHidden if isinstance(view, QTableView) else bool
    return all(hidden(before) for before in range(column))


def _draw_ground(
    painter: QPainter, area: QRect, state: QStyle.StateFlag, view: QWidget, *, first: bool
) -> None:
    selected = bool(state & _SELECTED)
    active = view.hasFocus() or bool(view.property("driven"))
    ground = "surface"
    if selected:
        ground = "accent_soft" if active else "bg"
    elif state & _HOVERED:
        ground = "accent_faint"
    painter.fillRect(area, theme.color(ground))
    # drawLine under antialiasing would give two grey pixels.
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.color("line_soft"))
    if selected and first:
        bar = theme.color("accent" if active else "field")
        painter.fillRect(area.left(), area.top(), _BAR, area.height(), bar)


def _draw_group(painter: QPainter, area: QRect, group: Group, view: QWidget, index: Index) -> None:
    painter.fillRect(area, theme.color("sunken"))
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.color("line_soft"))
    if _is_current(view, index) and view.hasFocus():
        painter.fillRect(area.left(), area.top(), _BAR, area.height(), theme.color("accent"))
    font = QFont(view.font())
    font.setPixelSize(13)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.color("text2" if group.folded else group.tone))
    inside = area.adjusted(FIRST_PAD, 0, -PAD, -1)
    painter.drawText(inside, _LEFT, group.title)
    inside.setLeft(inside.left() + QFontMetrics(font).horizontalAdvance(group.title) + 12)
    font.setBold(False)
    painter.setFont(font)
    painter.setPen(theme.color("text2"))
    _elided(painter, inside, group.note)


def _is_current(view: QWidget, index: Index) -> bool:
    return isinstance(view, QTableView) and view.currentIndex().row() == index.row()


def _elided(painter: QPainter, area: QRect, text: str, align: Qt.AlignmentFlag = _LEFT) -> int:
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, _DOTS, area.width())
    painter.drawText(area, align, shown)
    return metrics.horizontalAdvance(shown)


def _write(painter: QPainter, area: QRect, text: str, font: QFont, token: str) -> int:
    painter.setFont(font)
    painter.setPen(theme.color(token))
    return _elided(painter, area, text)


def _draw_text(painter: QPainter, area: QRect, value: Any, font: QFont) -> None:
    _write(painter, area, str(value), font, "text2")


def _draw_plain(painter: QPainter, area: QRect, value: Any, font: QFont) -> None:
    _write(painter, area, str(value), font, "text")


def _draw_bold(painter: QPainter, area: QRect, value: Any, font: QFont) -> None:
    font.setBold(True)
    _write(painter, area, str(value), font, "text")


def _draw_pair(painter: QPainter, area: QRect, value: Any, font: QFont) -> None:
    what, why = value
    used = _write(painter, area, what, font, "text")
    _write(painter, area.adjusted(used + 12, 0, 0, 0), why, font, "text2")


def _draw_number(painter: QPainter, area: QRect, value: Any, font: QFont) -> None:
    painter.setFont(font)
    painter.setPen(theme.color("text2"))
    _elided(painter, area, str(value), _RIGHT)


def _draw_link(painter: QPainter, area: QRect, value: Any, font: QFont) -> None:
    _write(painter, area, str(value), font, "accent")


def _draw_icon(painter: QPainter, area: QRect, value: Any, _font: QFont) -> None:
    drawn = icons.pixmap(str(value), "text2", 16, painter.device().devicePixelRatio())
    painter.drawPixmap(area.left(), area.top() + (area.height() - 15) // 2, drawn)


def _draw_tag_cell(painter: QPainter, area: QRect, value: Any, font: QFont) -> None:
    draw_tags(painter, area, value, font)


def _draw_state(painter: QPainter, area: QRect, value: Any, font: QFont) -> None:
    if not isinstance(value, State):
        _draw_text(painter, area, value, font)
    elif value.tone == "strong":
        _draw_bold(painter, area, value.text, font)
    else:
        draw_pill(painter, area, value, font)


def _draw_toned(painter: QPainter, area: QRect, value: Any, font: QFont) -> None:
    _write(painter, area, value.text, font, "text2" if value.tone == "neutral" else value.tone)


def _draw_choice(painter: QPainter, area: QRect, value: Any, font: QFont) -> None:
    font.setPixelSize(13)
    if not isinstance(value, State):
        _write(painter, area, str(value), font, "text2")
        return
    is_open = value.tone == "warn"
    box = QRectF(area.left() + 0.5, area.center().y() - 12.5, area.width() - 1, 27)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.color("warn" if is_open else "line"))
    painter.setBrush(theme.color("warn_soft" if is_open else "surface"))
    painter.drawRoundedRect(box, 6, 6)
    ratio = painter.device().devicePixelRatio()
    arrow = icons.pixmap("chevron-down", "warn" if is_open else "text2", 14, ratio)
    painter.drawPixmap(area.right() - 20, area.center().y() - 6, arrow)
    font.setBold(is_open)
    words = area.adjusted(9, 0, -24, 0)
    _write(painter, words, value.text, font, "warn" if is_open else "text")


_DRAW: dict[Kind, Draw] = {
    Kind.TEXT: _draw_text,
    Kind.PLAIN: _draw_plain,
    Kind.BOLD: _draw_bold,
    Kind.PAIR: _draw_pair,
    Kind.TAGS: _draw_tag_cell,
    Kind.PILL: _draw_state,
    Kind.TONED: _draw_toned,
    Kind.NUMBER: _draw_number,
    Kind.LINK: _draw_link,
    Kind.ICON: _draw_icon,
    Kind.CHOICE: _draw_choice,
}
