"""The stages of a case, painted: done with tick and date, now filled, later as numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from swdesk.gui import icons, theme
from swdesk.gui.overrides import guarded_answer
from swdesk.gui.widgets.tags import small_font

_HEIGHT = 48
_NARROW_HEIGHT = 28
_DISC = 20
_NARROW_BELOW = 700


class Stage(NamedTuple):
    """One stage: its word, when it was done as shown, why it counts as done or not."""

    text: str
    done: str = ""
    reason: str = ""


class Stepper(QWidget):
    """Equal steps; *now* is the place of the present stage, and nothing here can be pressed."""

    def __init__(
        self, stages: Sequence[Stage] = (), now: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stages: tuple[Stage, ...] = ()
        self._now = 0
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_stages(stages, now)

    def set_stages(self, stages: Sequence[Stage], now: int) -> None:
        """Show where a case stands."""
        self._stages = tuple(stages)
        self._now = now
        word = self._stages[now].text if now < len(self._stages) else ""
        self.setAccessibleName(self.tr("第 {n} 步　{word}").format(n=now + 1, word=word))
        self.updateGeometry()
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show only "第 4 步 介入" and short bars, for narrow or low windows."""
        self._narrow = narrow
        policy = QSizePolicy.Policy.Fixed if narrow else QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the variant in use."""
        if self._narrow:
            words = self._bold_width(self.accessibleName())
            return QSize(words + 10 + len(self._stages) * 14, _NARROW_HEIGHT)
        return QSize(_NARROW_BELOW, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same height at any width."""
        return QSize(self.sizeHint().width() if self._narrow else 320, self.sizeHint().height())

    @guarded_answer(otherwise=False)
    def event(self, event: QEvent) -> bool:
        """Say why the stage under the mouse is what it is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._stages:
            QToolTip.showText(
                event.globalPos(), self._stages[self._stage_at(event.pos().x())].reason
            )
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the variant in use."""
        if not self._stages:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._narrow:
            self._paint_narrow(painter)
            return
        self._paint_lines(painter)
        for number, stage in enumerate(self._stages):
            self._paint_disc(painter, number)
            self._paint_word(painter, number, stage)

    def _paint_narrow(self, painter: QPainter) -> None:
        words = self.accessibleName()
        width = self._bold_width(words)
        painter.setFont(self._bold())
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(0, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(len(self._stages)):
            painter.setBrush(theme.color("accent" if number <= self._now else "line"))
            bar = QRectF(width + 8 + number * 14, self.height() / 2 - 3, 12, 6)
            painter.drawRoundedRect(bar, 3, 3)

    def _paint_lines(self, painter: QPainter) -> None:
        for number in range(len(self._stages) - 1):
            done = number < self._now
            painter.setPen(QPen(theme.color("accent" if done else "line"), 2))
            y = 4 + _DISC / 2
            start = self._middle(number) + _DISC / 2 + 4
            end = self._middle(number + 1) - _DISC / 2 - 4
            painter.drawLine(QPointF(start, y), QPointF(end, y))

    def _paint_disc(self, painter: QPainter, number: int) -> None:
        disc = QRectF(self._middle(number) - _DISC / 2, 4, _DISC, _DISC)
        done, now = number < self._now, number == self._now
        painter.setPen(Qt.PenStyle.NoPen if done or now else QPen(theme.color("field"), 1))
        painter.setBrush(theme.color("accent" if now else "accent_soft" if done else "surface"))
        painter.drawEllipse(disc if done or now else disc.adjusted(0.5, 0.5, -0.5, -0.5))
        if done:
            drawn = icons.pixmap("check", "accent", 14, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(disc.x() + 3, disc.y() + 3), drawn)
            return
        painter.setFont(small_font(self.font(), bold=now))
        painter.setPen(theme.color("on_accent" if now else "text2"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _paint_word(self, painter: QPainter, number: int, stage: Stage) -> None:
        now = number == self._now
        font = QFont(self.font())
        font.setPixelSize(13)
        font.setBold(now)
        painter.setFont(font)
        token = "accent" if now else "text" if number < self._now else "text3"
        painter.setPen(theme.color(token))
        step = self.width() / len(self._stages)
        box = QRectF(number * step, 4 + _DISC + 2, step, 20)
        words = f"{stage.text}  {stage.done}" if stage.done and not now else stage.text
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _stage_at(self, x: int) -> int:
        last = len(self._stages) - 1
        return self._now if self._narrow else min(x * (last + 1) // self.width(), last)

    def _middle(self, number: int) -> float:
        return (number + 0.5) * self.width() / len(self._stages)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _bold_width(self, text: str) -> int:
        return QFontMetrics(self._bold()).horizontalAdvance(text) + 2
