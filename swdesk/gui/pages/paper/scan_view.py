"""A scanned page, turned, zoomed and moved by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QTransform, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from swdesk.gui import theme
from swdesk.gui.overrides import guarded
from swdesk.services.gatherings.sheet_scans import LEAST_ZOOM, MOST_ZOOM, Look

_ZOOM_STEP = 1.25
_MOVE_STEP = 0.2  # of what is in sight
_WHEEL = 120
_THOUSAND = 1000


class ScanView(QWidget):
    """Shows one page, as wide as there is room at a zoom of 100; *touched* tells of a new look."""

    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._page = QPixmap()
        self._turned = QPixmap()
        self._look = Look()
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("原件"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def look(self) -> Look:
        """How the page is looked at."""
        return self._look

    def show_page(self, content: bytes, look: Look) -> None:
        """Show a page as it was last looked at."""
        self._page, self._turned = QPixmap(), QPixmap()
        self._page.loadFromData(content)
        self._set(look)

    def clear(self) -> None:
        """Show nothing."""
        self._page = self._turned = QPixmap()
        self.update()

    def turn(self, degrees: int) -> None:
        """Turn the page clockwise."""
        self._change(turned=(self._look.turned + degrees) % 360, across=500, down=0)

    def zoom(self, steps: int) -> None:
        """Make the page larger, or with a negative number smaller."""
        wanted = round(self._look.zoom * _ZOOM_STEP**steps)
        self._change(zoom=min(max(wanted, LEAST_ZOOM), MOST_ZOOM))

    def fit(self) -> None:
        """Show the whole width again."""
        self._change(zoom=100, across=500)

    def move_by(self, across: int, down: int) -> None:
        """Move by a part of what is in sight: -1, 0 or 1 either way."""
        self._pan(QPointF(-across * self.width() * _MOVE_STEP, -down * self.height() * _MOVE_STEP))

    def sizeHint(self) -> QSize:
        return QSize(420, 480)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("bg"))
        if not self._turned.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self._place(), self._turned, QRectF(self._turned.rect()))

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._pan(event.position() - self._held)
            self._held = event.position()

    @guarded
    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else move."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if turned.y() > 0 else -1)
        else:
            step = self.height() * _MOVE_STEP / _WHEEL
            self._pan(QPointF(turned.x() * step, turned.y() * step))
        event.accept()

    def _pan(self, way: QPointF) -> None:
        whole = self._place()
        if whole.width() <= 0 or whole.height() <= 0:
            return
        middle = QPointF(self.width() / 2, self.height() / 2) - whole.topLeft() - way
        self._change(
            across=_thousandth(middle.x() / whole.width(), self.width() / whole.width()),
            down=_thousandth(middle.y() / whole.height(), self.height() / whole.height()),
        )

    def _place(self) -> QRectF:
        """Return where the turned page lies, in pixels of the view."""
        scale = self.width() / max(self._turned.width(), 1) * self._look.zoom / 100
        width, height = self._turned.width() * scale, self._turned.height() * scale
        return QRectF(
            _begin(self.width(), width, self._look.across, centred=True),
            _begin(self.height(), height, self._look.down, centred=False),
            width,
            height,
        )

    def _change(self, **facts: int) -> None:
        now = self._look
        known = {"turned": now.turned, "zoom": now.zoom, "across": now.across, "down": now.down}
        self._set(Look(**(known | facts)))
        self.touched.emit()

    def _set(self, look: Look) -> None:
        if look.turned != self._look.turned or self._turned.isNull():
            turn = QTransform().rotate(look.turned)
            self._turned = self._page.transformed(turn) if look.turned else self._page
        self._look = look
        self.update()


def _begin(room: float, size: float, middle: int, *, centred: bool) -> float:
    """Return where a page begins, so that no room is left empty beside a larger one."""
    if size <= room:
        return (room - size) / 2 if centred else 0.0
    return min(0.0, max(room - size, room / 2 - middle / _THOUSAND * size))


def _thousandth(middle: float, seen: float) -> int:
    """Return the middle of what is in sight, kept inside the page, in thousandths."""
    half = min(seen / 2, 0.5)
    return round(min(max(middle, half), 1 - half) * _THOUSAND)
