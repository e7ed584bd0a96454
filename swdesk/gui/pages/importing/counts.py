"""The four numbers above the table, each of them a filter."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from swdesk.gui import icons, theme
from swdesk.gui.pages.importing.buckets import Bucket

_HEIGHT = 44
_LOW_HEIGHT = 36
_RADIUS = 8


class CountRow(QWidget):
    """One card a bucket; arrows move between them, *chosen* tells the bucket."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {
            Bucket.NEW: _Card("circle-plus", "ok", self.tr("新建")),
            Bucket.KNOWN: _Card("user-pen", "accent", self.tr("补充到已有档案")),
            Bucket.ASK: _Card("circle-question-mark", "warn", self.tr("需要您决定")),
            Bucket.REFUSED: _Card("circle-x", "danger", self.tr("不能导入")),
        }
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for number, card in enumerate(self.cards.values()):
            self._group.addButton(card, number)
            row.addWidget(card)
        self._group.idToggled.connect(self._on_toggled)

    def set_low(self, *, low: bool) -> None:
        """Be flatter in a low window."""
        for card in self.cards.values():
            card.setFixedHeight(_LOW_HEIGHT if low else _HEIGHT)

    def set_words(self, bucket: Bucket, text: str) -> None:
        """Name a number in the words of another kind of list."""
        self.cards[bucket].set_text(text)

    def show_counts(self, counts: Counter[Bucket]) -> None:
        """Show other numbers."""
        for bucket, card in self.cards.items():
            card.set_count(counts[bucket])

    def choose(self, bucket: Bucket) -> None:
        """Choose a number, as a click does."""
        self.cards[bucket].setChecked(True)

    def _on_toggled(self, number: int, checked: bool) -> None:  # noqa: FBT001 - a slot
        if checked:
            bucket = list(self.cards)[number]
            self.setFocusProxy(self.cards[bucket])
            self.chosen.emit(bucket)


class _Card(QAbstractButton):
    def __init__(self, icon: str, colour: str, text: str) -> None:
        super().__init__()
        self._icon = icon
        self._colour = colour
        self._count = 0
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self._name()

    def set_count(self, count: int) -> None:
        self._count = count
        self._name()
        self.update()

    def count(self) -> int:
        """Return the number shown."""
        return self._count

    def sizeHint(self) -> QSize:
        return QSize(140, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        top = (self.height() - 18) // 2
        drawn = icons.pixmap(self._icon, self._colour, 18, self.devicePixelRatioF())
        painter.drawPixmap(12, top, drawn)
        number = QFont(self.font())
        number.setPixelSize(18)
        number.setBold(True)
        painter.setFont(number)
        painter.setPen(theme.color("text"))
        words = str(self._count)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(38, 0, -8, 0), middle, words)
        left = 38 + QFontMetrics(number).horizontalAdvance(words) + 9
        small = QFont(self.font())
        small.setPixelSize(13)
        painter.setFont(small)
        painter.setPen(theme.color("text2"))
        room = self.rect().adjusted(left, 0, -8, 0)
        fitting = QFontMetrics(small).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, middle, fitting)

    def _draw_ground(self, painter: QPainter) -> None:
        marked = self.isChecked()
        width = 2 if marked or self.hasFocus() else 1
        token = "accent" if marked or self.hasFocus() else "line"
        painter.setPen(QPen(theme.color(token), width))
        faint = marked or self.underMouse()
        painter.setBrush(theme.color("accent_faint" if faint else "surface"))
        edge = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), _RADIUS, _RADIUS
        )

    def _name(self) -> None:
        self.setAccessibleName(f"{self._count} {self.text()}")
