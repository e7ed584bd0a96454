"""选择文件: what is brought in, and the spreadsheet it stands in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from swdesk.gui import theme
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.pages.importing.batch_list import BatchList
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.clearing import clear
from swdesk.gui.widgets.icon_label import IconLabel
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.scroll import Scroll
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.services.lists.registers import REGISTERS
from swdesk.sheets.kinds import kinds, may_import

_WIDEST = 760
_DROP_HEIGHT = 168
_PATTERNS = "*.xlsx *.xlsm *.xls *.et *.ods *.csv"


class FileStep(QWidget):
    """Kind, a place to drop a file, and the imports made before.

    *picked* tells the path, *cancelled* that it is no longer wanted.
    """

    picked = Signal(object)
    cancelled = Signal()

    def __init__(self, kind_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._folder = Path.home()
        self.kind = SegmentedControl(
            [(key, tr(one.title)) for key, one in kinds().items() if _is_offered(key, kind_key)],
            self.tr("导入什么"),
            scale="",
        )
        self.kind.set_value(kind_key)
        self.choose = Button(self.tr("选择文件"), "folder-open", kind="primary")
        self.choose.clicked.connect(self.ask)
        self.stop = Button(self.tr("取消"))
        self.stop.clicked.connect(self.cancelled)
        self.batches = BatchList()
        self._reading = label("", "strong")
        self._refusals = QVBoxLayout()
        self._lay_out()
        self.setFocusProxy(self.choose)

    def ask(self) -> None:
        """Ask for a file."""
        title = self.tr("选择要导入的表格")
        sheets, anything = self.tr("表格"), self.tr("所有文件")
        patterns = f"{sheets} ({_PATTERNS});;{anything} (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(self._folder), patterns)
        if chosen:
            self._folder = Path(chosen).parent
            self.picked.emit(Path(chosen))

    def show_reading(self, name: str) -> None:
        """Say that a file is being read, with a way to stop."""
        self.refuse("")
        self._reading.setText(self.tr("正在读取 {name}").format(name=name))
        self._places.setCurrentIndex(1)
        self.kind.setEnabled(False)
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_reading(self) -> None:
        """Ask for a file again."""
        self._places.setCurrentIndex(0)
        self.kind.setEnabled(True)
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why a file was not taken; an empty sentence takes that away."""
        clear(self._refusals)
        self.refusal = sentence
        if sentence:
            self._refusals.addWidget(MessageBox(sentence, tone="danger"))

    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that lie on this computer."""
        if self._dropped(event):
            event.acceptProposedAction()

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        """Read the first of the files."""
        path = self._dropped(event)
        if path is not None and self._places.currentIndex() == 0:
            event.acceptProposedAction()
            self.picked.emit(path)

    @staticmethod
    def _dropped(event: QDropEvent) -> Path | None:
        files = (url.toLocalFile() for url in event.mimeData().urls())
        return next((Path(name) for name in files if name), None)

    def _lay_out(self) -> None:
        self.refusal = ""
        self._places = QStackedWidget()
        self._places.setFixedHeight(_DROP_HEIGHT)
        self._places.addWidget(self._drop_place())
        self._places.addWidget(self._reading_place())
        kind = QHBoxLayout()
        kind.setSpacing(12)
        kind.addWidget(label(self.tr("导入什么"), "label"))
        kind.addWidget(self.kind)
        kind.addStretch()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(kind)
        column.addWidget(self._places)
        column.addLayout(self._refusals)
        column.addWidget(self.batches)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll.centred(inside, _WIDEST))

    def _drop_place(self) -> QWidget:
        place = _DropPlace()
        column = QVBoxLayout(place)
        column.setSpacing(10)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch()
        column.addWidget(IconLabel("upload", "accent", 28), 0, centre)
        column.addWidget(label(self.tr("把表格拖到这里，或者")), 0, centre)
        column.addWidget(self.choose, 0, centre)
        note = self.tr("xlsx、xls、ods、csv 都可以，不超过 50 MB；栏目名称和顺序不用改。")
        column.addWidget(label(note, "note"), 0, centre)
        column.addStretch()
        return place

    def _reading_place(self) -> QWidget:
        place = _DropPlace()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedWidth(320)
        column = QVBoxLayout(place)
        column.setSpacing(14)
        column.addStretch()
        for widget in (self._reading, bar, self.stop):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        return place


class _DropPlace(QWidget):
    """A plate with a broken edge: something can be laid down here."""

    def sizeHint(self) -> QSize:
        return QSize(400, _DROP_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("field"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def _is_offered(key: str, asked: str) -> bool:
    """Say whether a kind is among those to choose from: a register only where it was asked for."""
    return may_import(key) and (key == asked or key not in REGISTERS)
