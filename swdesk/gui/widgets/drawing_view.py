"""A drawing on the screen, as large as its place allows; what it shows can be reached by keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from swdesk.drawing.painting import DASHES, paint
from swdesk.drawing.shapes import Bounds, Circle, Drawing, Point, Stroke, Text, Tone
from swdesk.gui import theme
from swdesk.gui.overrides import guarded

_TOKENS = {
    Tone.INK: "text",
    Tone.QUIET: "text2",
    Tone.FAINT: "line",
    Tone.DARK: "accent",
    Tone.LIGHT: "thumb",
    Tone.PAPER: "surface",
}
_MOST_PIXELS = 4.4
"""A mm is never drawn larger: a small family need not fill a large screen."""
_STEP, _SMALL_STEP = 4.0, 1.0
_ABOVE_BASELINE = 0.38
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_NEXT = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
}


class DrawingView(QWidget):
    """Shows a drawing; with *movable* what it shows can be marked and nudged.

    A click or PageUp and PageDown mark (*marked* tells the key), the mouse drags, arrow keys
    nudge by 4 mm, with Shift by 1 (*nudged* tells key and way in mm), Enter opens (*opened*).
    """

    marked = Signal(str)
    nudged = Signal(str, float, float)
    opened = Signal(str)

    def __init__(self, *, movable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = Drawing(1, 1, ())
        self._movable = movable
        self._keys: tuple[str, ...] = ()
        self._mark = ""
        self._held: QPointF | None = None
        self._way = QPointF()
        if movable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def drawing(self) -> Drawing:
        """What is shown."""
        return self._drawing

    @property
    def mark(self) -> str:
        """The key that is marked, "" for none."""
        return self._mark

    def show_drawing(self, drawing: Drawing, keys: Sequence[str] = ()) -> None:
        """Show another drawing; *keys* are what can be marked in it, in the order of the keys."""
        self._drawing, self._keys = drawing, tuple(keys)
        if self._mark not in self._keys:
            self._mark = ""
        self.setAccessibleName(drawing.title)
        self.updateGeometry()
        self.update()

    def set_mark(self, key: str) -> None:
        """Mark a thing without telling anybody."""
        self._mark = key if key in self._keys else ""
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which everything is easily read."""
        return QSize(round(self._drawing.width * 3.4), round(self._drawing.height * 3.4))

    def minimumSizeHint(self) -> QSize:
        """Return the least that shows anything."""
        return QSize(200, 160)

    def scale(self) -> float:
        """Return how many pixels a mm has now."""
        drawing = self._drawing
        across, down = self.width() / drawing.width, self.height() / drawing.height
        return min(across, down, _MOST_PIXELS)

    def place_of(self, key: str) -> QRectF:
        """Return where a thing is drawn, in pixels of the widget."""
        found = self._drawing.bounds_of(key)
        return self._pixels(found) if found else QRectF()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the drawing, and round what is marked a frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(self._drawing, QtCanvas(painter, self._origin(), self.scale(), self.font()))
        if self._mark:
            self._draw_mark(painter)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark what is pressed and hold it."""
        key = self._key_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and key:
            self._set(key)
            self._held = event.position() if self._movable else None

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where what is held would go."""
        if self._held is not None:
            self._way = event.position() - self._held
            self.update()

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put down what was held."""
        if self._held is None:
            return
        way, scale = event.position() - self._held, self.scale()
        self._held, self._way = None, QPointF()
        if way.manhattanLength() > scale:
            self.nudged.emit(self._mark, way.x() / scale, way.y() / scale)
        self.update()

    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is pressed twice."""
        if key := self._key_at(event.position()):
            self.opened.emit(key)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark, nudge and open."""
        key = Qt.Key(event.key())
        if key in _NEXT and self._keys:
            self._go(_NEXT[key])
        elif key in _ARROWS and self._mark and self._movable:
            small = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = _SMALL_STEP if small else _STEP
            x, y = _ARROWS[key]
            self.nudged.emit(self._mark, x * step, y * step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._mark:
            self.opened.emit(self._mark)
        else:
            super().keyPressEvent(event)

    def _go(self, by: int) -> None:
        at = self._keys.index(self._mark) + by if self._mark else 0
        self._set(self._keys[at % len(self._keys)])

    def _set(self, key: str) -> None:
        self._mark = key
        self.marked.emit(key)
        self.update()

    def _key_at(self, place: QPointF) -> str:
        near = [
            key for key in self._keys if self.place_of(key).adjusted(-3, -3, 3, 3).contains(place)
        ]
        return near[-1] if near else ""

    def _draw_mark(self, painter: QPainter) -> None:
        frame = self.place_of(self._mark).adjusted(-4, -4, 4, 4).translated(self._way)
        pen = QPen(theme.color("accent"), 2)
        pen.setStyle(Qt.PenStyle.DashLine if self._held is not None else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 4, 4)

    def _origin(self) -> QPointF:
        scale = self.scale()
        x = (self.width() - self._drawing.width * scale) / 2
        y = (self.height() - self._drawing.height * scale) / 2
        return QPointF(max(x, 0.0), max(y, 0.0))

    def _pixels(self, bounds: Bounds) -> QRectF:
        scale, origin = self.scale(), self._origin()
        left, top = origin.x() + bounds.left * scale, origin.y() + bounds.top * scale
        width, height = bounds.right - bounds.left, bounds.bottom - bounds.top
        return QRectF(left, top, width * scale, height * scale)


@dataclass(frozen=True)
class QtCanvas:
    """A painter as a canvas: *scale* pixels a mm from *origin*."""

    painter: QPainter
    origin: QPointF
    scale: float
    font: QFont

    def path(
        self, points: Sequence[Point], *, closed: bool, fill: Tone | None, stroke: Stroke | None
    ) -> None:
        self._ready(fill, stroke)
        places = QPolygonF([self._place(point) for point in points])
        if closed:
            self.painter.drawPolygon(places)
        else:
            self.painter.drawPolyline(places)

    def disc(self, circle: Circle) -> None:
        self._ready(circle.fill, circle.stroke)
        radius = circle.radius * self.scale
        self.painter.drawEllipse(self._place(circle.center), radius, radius)

    def words(self, text: Text) -> None:
        font = QFont(self.font)
        font.setPixelSize(max(1, round(text.size * self.scale)))
        font.setBold(text.strong)
        width = QFontMetricsF(font).horizontalAdvance(text.text)
        place = self._place(text.at)
        place += QPointF(-width * text.anchor.value, _ABOVE_BASELINE * font.pixelSize())
        self.painter.setFont(font)
        self.painter.setPen(_color(text.tone))
        self.painter.drawText(place, text.text)

    def _ready(self, fill: Tone | None, stroke: Stroke | None) -> None:
        self.painter.setBrush(QBrush(_color(fill)) if fill else QBrush(Qt.BrushStyle.NoBrush))
        if stroke is None:
            self.painter.setPen(Qt.PenStyle.NoPen)
            return
        width = max(stroke.width * self.scale, 1.0)
        pen = QPen(_color(stroke.tone), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if stroke.style in DASHES:
            pen.setDashPattern([one * self.scale / width for one in DASHES[stroke.style]])
        self.painter.setPen(pen)

    def _place(self, point: Point) -> QPointF:
        x, y = point.x * self.scale, point.y * self.scale
        return QPointF(self.origin.x() + x, self.origin.y() + y)


def _color(tone: Tone) -> QColor:
    return theme.color(_TOKENS[tone])
