"""Sheets of paper under each other, as they will come out of the printer."""

from __future__ import annotations

from collections import OrderedDict
from enum import Enum

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from swdesk.gui import theme
from swdesk.gui.overrides import guarded
from swdesk.printing.raster import Pages

_EDGE = 16
_POINTS = 72
_SCREEN = 96
_KEPT = 12
_STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)


class Fit(Enum):
    """How large a sheet is shown when no zoom was chosen."""

    WIDTH = "width"
    PAGE = "page"


class SheetView(QScrollArea):
    """The pages of a document; PageUp and PageDown turn them, Ctrl and + or - zoom.

    *turned* tells the number, from 0, of the page that fills most of the window.
    """

    turned = Signal(int)
    zoomed = Signal(object)

    def __init__(self, pdf: bytes) -> None:
        super().__init__()
        self._fit: Fit | None = Fit.WIDTH
        self._zoom = 1.0
        self._current = 0
        self._sheets = _Sheets(pdf)
        self.setAccessibleName(self.tr("打印预览"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._sheets)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)

    @property
    def page(self) -> int:
        """The number of the page in sight, from 0."""
        return self._current

    @property
    def zoom(self) -> float:
        """The size on screen, 1.0 as on paper."""
        return self._zoom

    def show_pdf(self, pdf: bytes) -> None:
        """Show other pages, at the same place."""
        page = self._current
        self._sheets.load(pdf)
        self._lay_out()
        self.go_to(page)

    def set_fit(self, fit: Fit) -> None:
        """Let the sheets fill the width, or show a whole one."""
        self._fit = fit
        self._lay_out()
        self.go_to(self._current)

    def step_zoom(self, by: int) -> None:
        """Go to the next larger or smaller size."""
        larger = [step for step in _STEPS if step > self._zoom + 0.01]
        smaller = [step for step in _STEPS if step < self._zoom - 0.01]
        ahead = larger[:1] if by > 0 else smaller[-1:]
        if ahead:
            self._fit, self._zoom = None, ahead[0]
            self._lay_out()
            self.go_to(self._current)

    def go_to(self, page: int) -> None:
        """Bring the top of a page into sight."""
        page = min(max(page, 0), len(self._sheets.pages) - 1)
        self.verticalScrollBar().setValue(self._sheets.tops[page] - _EDGE)
        self._turn_to(page)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, go to the first and last, zoom."""
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        turns = {
            Qt.Key.Key_PageUp: self._current - 1,
            Qt.Key.Key_PageDown: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._sheets.pages),
        }
        if key in turns:
            self.go_to(turns[Qt.Key(key)])
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.step_zoom(1)
        elif control and key == Qt.Key.Key_Minus:
            self.step_zoom(-1)
        else:
            super().keyPressEvent(event)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep filling the width, or showing a whole page."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        if self._fit is not None:
            self._zoom = self._fitting(self._fit)
        self._sheets.set_scale(self._zoom * _SCREEN / _POINTS, self.viewport().width())
        self.zoomed.emit(self._zoom)

    def _fitting(self, fit: Fit) -> float:
        widest, highest = self._sheets.largest()
        room = self.viewport().size()
        by_width = (room.width() - 2 * _EDGE) / widest
        by_height = (room.height() - 2 * _EDGE) / highest
        scale = by_width if fit is Fit.WIDTH else min(by_width, by_height)
        return min(max(scale * _POINTS / _SCREEN, 0.1), 2.0)

    def _on_scroll(self, value: int) -> None:
        middle = value + self.viewport().height() // 2
        self._turn_to(sum(top <= middle for top in self._sheets.tops[1:]))

    def _turn_to(self, page: int) -> None:
        if page != self._current:
            self._current = page
            self.turned.emit(page)


class _Sheets(QWidget):
    """All sheets on one canvas; only those in sight are drawn, a few are kept."""

    def __init__(self, pdf: bytes) -> None:
        super().__init__()
        self.setProperty("ground", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages = Pages(pdf)
        self.tops: list[int] = []
        self._sizes: list[tuple[float, float]] = []
        self._scale = 1.0
        self._drawn: OrderedDict[int, QPixmap] = OrderedDict()
        self._measure()

    def load(self, pdf: bytes) -> None:
        self.pages.close()
        self.pages = Pages(pdf)
        self._measure()

    def largest(self) -> tuple[float, float]:
        """Return the widest and the highest, in points."""
        return max(w for w, _ in self._sizes), max(h for _, h in self._sizes)

    def set_scale(self, scale: float, room: int) -> None:
        """Lay the sheets out at *scale* pixels a point, in the middle of *room*."""
        self._drawn.clear()
        self._scale = scale
        self.tops = []
        y = _EDGE
        for _, height in self._sizes:
            self.tops.append(y)
            y += round(height * scale) + _EDGE
        widest = max((width for width, _ in self._sizes), default=0)
        self.resize(max(room, round(widest * scale) + 2 * _EDGE), y)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for page in range(len(self.tops)):
            area = self._area(page)
            if area.intersects(event.rect()):
                painter.drawPixmap(area.topLeft(), self._picture(page))
                painter.setPen(theme.color("line"))
                painter.drawRect(area.adjusted(-1, -1, 0, 0))

    def _area(self, page: int) -> QRect:
        width, height = (round(side * self._scale) for side in self._sizes[page])
        return QRect((self.width() - width) // 2, self.tops[page], width, height)

    def _picture(self, page: int) -> QPixmap:
        if page not in self._drawn:
            ratio = self.devicePixelRatioF()
            picture = self.pages.render(page, self._scale * ratio * _POINTS)
            form = QImage.Format.Format_RGB32
            image = QImage(picture.pixels, picture.width, picture.height, form)
            drawn = QPixmap.fromImage(image)
            drawn.setDevicePixelRatio(ratio)
            self._drawn[page] = drawn
            while len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(page)
        return self._drawn[page]

    def _measure(self) -> None:
        self._drawn.clear()
        self._sizes = [self.pages.size(page) for page in range(len(self.pages))]
