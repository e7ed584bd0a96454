"""Categories as tags and states as pills, painted alike in tables and beside names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from swdesk.gui import theme

TAG_HEIGHT = 20
PILL_HEIGHT = 22
_GAP = 4
_TAG_PAD = 6
_PILL_PAD = 8


class Tag(NamedTuple):
    """A short label of at most six characters; family gives the hue.

    Families: aid, elder, child, disabled, veteran, other; fact = outline only.
    """

    text: str
    family: str = "other"


class State(NamedTuple):
    """A state in words, as a pill: tone ok, accent, warn, danger or neutral.

    In a table the tone strong is bold text without a pill.
    """

    text: str
    tone: str = "neutral"


def small_font(base: QFont, *, bold: bool = False) -> QFont:
    """Return *base* in the size of tags and pills."""
    font = QFont(base)
    font.setPixelSize(12)
    font.setBold(bold)
    return font


def draw_tags(painter: QPainter, area: QRect, tags: Sequence[Tag], base: QFont) -> int:
    """Draw as many tags as fit into *area*, then how many more there are; return the width used."""
    font = small_font(base)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    x = area.left()
    for shown, tag in enumerate(tags):
        width = metrics.horizontalAdvance(tag.text) + 2 * _TAG_PAD
        left_over = len(tags) - shown
        reserve = _more_width(metrics, left_over - 1) if left_over > 1 else 0
        if x + width + reserve > area.right() + 1:
            more = QRect(x, area.top(), _more_width(metrics, left_over), area.height())
            painter.setPen(theme.color("text2"))
            painter.drawText(more, Qt.AlignmentFlag.AlignVCenter, f"+{left_over}")
            return more.right() - area.left()
        _draw_tag(painter, _middle(x, width, TAG_HEIGHT, area), tag)
        x += width + _GAP
    return x - area.left()


def tags_width(tags: Sequence[Tag], base: QFont) -> int:
    """Return the width that all *tags* need."""
    metrics = QFontMetrics(small_font(base))
    widths = [metrics.horizontalAdvance(tag.text) + 2 * _TAG_PAD for tag in tags]
    return sum(widths) + _GAP * max(0, len(tags) - 1)


def draw_pill(painter: QPainter, area: QRect, state: State, base: QFont) -> None:
    """Draw a state at the left of *area*, vertically centred."""
    font = small_font(base, bold=True)
    painter.setFont(font)
    width = min(pill_width(state, base), area.width())
    box = _middle(area.left(), width, PILL_HEIGHT, area)
    ground, text = _PILL_TOKENS.get(state.tone, _PILL_TOKENS["neutral"])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.color(text) if theme.current().outlined_tags else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(_inside(box), PILL_HEIGHT / 2, PILL_HEIGHT / 2)
    painter.setPen(theme.color(text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, state.text)


def pill_width(state: State, base: QFont) -> int:
    """Return the width of a state's pill."""
    metrics = QFontMetrics(small_font(base, bold=True))
    return metrics.horizontalAdvance(state.text) + 2 * _PILL_PAD


_PILL_TOKENS = {
    "ok": ("ok_soft", "ok"),
    "accent": ("accent_soft", "accent"),
    "warn": ("warn_soft", "warn"),
    "danger": ("danger_soft", "danger"),
    "neutral": ("tag_other", "tag_other_text"),
}


def _draw_tag(painter: QPainter, box: QRect, tag: Tag) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plain = tag.family == "fact"
    text = theme.color("text2" if plain else f"tag_{tag.family}_text")
    if plain:
        painter.setPen(theme.color("field"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(text if theme.current().outlined_tags else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"tag_{tag.family}"))
    painter.drawRoundedRect(_inside(box), 4, 4)
    painter.setPen(text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag.text)


def _inside(box: QRect) -> QRectF:
    """Return *box* with its edge on pixel centres, so that outlines stay one pixel."""
    return QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)


def _middle(x: int, width: int, height: int, area: QRect) -> QRect:
    return QRect(x, area.top() + (area.height() - height + 1) // 2, width, height)


def _more_width(metrics: QFontMetrics, count: int) -> int:
    return metrics.horizontalAdvance(f"+{count}") + _GAP


class TagRow(QWidget):
    """Tags beside each other; those that do not fit are counted and named in the tooltip."""

    def __init__(self, tags: Sequence[Tag] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(TAG_HEIGHT)
        self._tags: tuple[Tag, ...] = ()
        self.set_tags(tags)

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """Show other tags."""
        self._tags = tuple(tags)
        words = "、".join(tag.text for tag in self._tags)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all tags."""
        return QSize(tags_width(self._tags, self.font()), TAG_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        draw_tags(QPainter(self), self.rect(), self._tags, self.font())


class Pill(QWidget):
    """One state."""

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.set_state(state)

    def set_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(state.text)
        self.setFixedSize(pill_width(state, self.font()), PILL_HEIGHT)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        draw_pill(QPainter(self), self.rect(), self._state, self.font())
