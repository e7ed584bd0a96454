"""The head of the import: what is brought in, from which file, and how far one has come."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from swdesk.gui import icons, theme
from swdesk.gui.widgets.button import IconButton
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.label import label

_HEIGHT = 56
_GAP = 22
_TICK = 20


class ImportHead(QFrame):
    """Back, title and context at the left, the four steps at the right."""

    went_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "header")
        self.setFixedHeight(_HEIGHT)
        back = IconButton("arrow-left", self.tr("返回"))
        back.clicked.connect(self.went_back)
        self._title = label("", "title")
        self._context = ElidedLabel("", "label")
        self.steps = StepLine(
            (self.tr("选择文件"), self.tr("对上栏目"), self.tr("检查"), self.tr("完成"))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 16, 1)
        row.setSpacing(8)
        row.addWidget(back)
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._context, 1)
        row.addSpacing(16)
        row.addWidget(self.steps)

    def show_place(self, title: str, context: str, step: int) -> None:
        """Say what is being brought in and which step it is, from 0."""
        self._title.setText(title)
        self._context.set_text(context)
        self.steps.set_now(step)


class StepLine(QWidget):
    """Steps on one line: done with a tick, the present one bold, the later ones quiet."""

    def __init__(self, steps: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.set_now(0)

    def set_now(self, step: int) -> None:
        """Mark the present step."""
        self._now = step
        words = self.tr("第 {n} 步　{word}")
        self.setAccessibleName(words.format(n=step + 1, word=self._steps[step]))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for every word in bold, so that nothing moves."""
        metrics = QFontMetrics(self._font(bold=True))
        widths = [metrics.horizontalAdvance(word) + _TICK for word in self._steps]
        return QSize(sum(widths) + _GAP * (len(widths) - 1), 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tick or number and word of each step."""
        painter = QPainter(self)
        metrics = QFontMetrics(self._font(bold=True))
        x = 0
        for number, word in enumerate(self._steps):
            width = metrics.horizontalAdvance(word)
            self._draw(painter, number, QRect(x, 0, _TICK + width, self.height()))
            x += _TICK + width + _GAP

    def _draw(self, painter: QPainter, number: int, area: QRect) -> None:
        is_now, is_done = number == self._now, number < self._now
        painter.setFont(self._font(bold=is_now))
        painter.setPen(theme.color("text" if is_now else "text2" if is_done else "text3"))
        middle = Qt.AlignmentFlag.AlignVCenter
        if is_done:
            tick = icons.pixmap("check", "accent", 16, self.devicePixelRatioF())
            painter.drawPixmap(area.left() - 2, (self.height() - 16) // 2, tick)
        else:
            painter.drawText(area, middle, str(number + 1))
        painter.drawText(area.adjusted(_TICK, 0, 0, 0), middle, self._steps[number])

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(14 if bold else 13)
        font.setBold(bold)
        return font
