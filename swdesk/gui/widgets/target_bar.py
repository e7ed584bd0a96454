"""Progress towards a target, with a tick where the calendar stands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from swdesk.gui import theme
from swdesk.gui.widgets.label import label

_BAR = 6
_TICK = 10


class TargetBar(QWidget):
    """How much is done (0 to 1) and how much of the time has passed (0 to 1, or nothing)."""

    def __init__(
        self, done: float = 0.0, elapsed: float | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._done = done
        self._elapsed = elapsed
        self.setFixedHeight(_TICK)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a width that is readable."""
        return QSize(200, _TICK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, bar and tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, (_TICK - _BAR) / 2, self.width(), _BAR)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        share = min(max(self._done, 0.0), 1.0)
        if share:
            track.setWidth(max(_BAR, share * self.width()))
            painter.setBrush(theme.color("ok" if share >= 1 else "accent"))
            painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        if self._elapsed is not None:
            self._draw_tick(painter, self._elapsed)

    def _draw_tick(self, painter: QPainter, elapsed: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # noqa: FBT003 - Qt's own signature
        x = min(max(round(elapsed * self.width()), 2), self.width() - 3)
        painter.fillRect(x - 2, 0, 5, _TICK, theme.color("surface"))
        painter.fillRect(x - 1, 0, 2, _TICK, theme.color("text2"))


class Target(QWidget):
    """One target in words and as a bar: 月探访率（应探 64 人） 41 / 64 人."""

    def __init__(
        self,
        name: str,
        done: float,
        goal: float,
        unit: str,
        *,
        elapsed: float | None = None,
    ) -> None:
        super().__init__()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label(name))
        row.addStretch()
        row.addWidget(label(f"{done:g}", "strong"))
        row.addWidget(label(f"/ {goal:g} {unit}"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(row)
        layout.addWidget(TargetBar(done / goal if goal else 0.0, elapsed))
        self.setFixedHeight(38)
        self.setAccessibleName(f"{name} {done:g} / {goal:g} {unit}")
