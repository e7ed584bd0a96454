"""A new station in four steps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui import icons, jobs, theme
from swdesk.gui.composing import commit_input
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.welcome import work
from swdesk.gui.welcome.steps import FolderStep, OfficeStep, RecoveryStep, Step, WorkerStep
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.icon_label import IconLabel
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.logo import Logo
from swdesk.services.setup import founding
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation

if TYPE_CHECKING:
    from swdesk.station.store import Station

_STEP = 40


class CreatePage(QWidget):
    """Office, worker, recovery code, folder; the station is made when all four are known.

    The recovery code is copied down before anything is written, so that no station exists
    whose code nobody has seen. *cost* is what a guess at a password costs, for tests.
    """

    created = Signal(object)
    preview_asked = Signal(object)
    left = Signal()

    def __init__(self, folder: Path, cost: Cost | None = None) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cost = cost
        self.office = OfficeStep()
        self.worker = WorkerStep(lambda: str(self.office.values()["name"] or ""))
        self.recovery = RecoveryStep()
        self.place = FolderStep(folder)
        self._steps: tuple[Step, ...] = (self.office, self.worker, self.recovery, self.place)
        self._list = _StepList([step.name for step in self._steps])
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
        self.back = Button(self.tr("上一步"))
        self.next = Button(self.tr("下一步"), kind="primary")
        self._note = label("", "label")
        self._lay_out()
        # Enter goes from the last field to 下一步, not back.
        self.setTabOrder(self.next, self.back)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.recovery.preview_asked.connect(self._preview)
        self._show(0)

    def go_on(self) -> None:
        """Go to the next step, or make the station after the last one."""
        commit_input()
        number = self._stack.currentIndex()
        if not self._steps[number].check():
            return
        if number + 1 < len(self._steps):
            self._show(number + 1)
        else:
            self._create()

    def go_back(self) -> None:
        """Go back one step; from the first one out of here."""
        number = self._stack.currentIndex()
        if number:
            self._show(number - 1)
        else:
            self.left.emit()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button it is on, and elsewhere move on to the next field."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        at = self.focusWidget()
        if isinstance(at, QPushButton):
            at.click()
        else:
            self.focusNextChild()

    def _create(self) -> None:
        self._set_busy(busy=True)
        facts, worker = self.office.values(), self.worker.values()
        new = NewStation(
            office=facts["name"],
            worker=worker["name"],
            password=self.worker.passwords.text(),
            office_code=facts["code"],
            recovery_code=self.recovery.code,
        )
        jobs.run(
            work.create_station,
            self.place.folder,
            new,
            self._cost,
            on_done=self._on_created,
            on_error=self._on_refused,
        )

    @Slot(object)
    def _on_created(self, station: Station) -> None:
        station.adopt()
        places = founding.names_in(self.office.places())
        founding.furnish(self.office.values(), self.worker.values(), places)
        self.created.emit(station)

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if not isinstance(error, UserError):
            raise error
        self.place.show_problem(tr(error.message))

    def _preview(self, code: str) -> None:
        office, worker = self.office.values()["name"], self.worker.values()["name"]
        self.preview_asked.emit((str(office), str(worker), code))

    def _set_busy(self, *, busy: bool) -> None:
        for button in (self.back, self.next):
            button.setEnabled(not busy)
        self.next.set_text(self.tr("正在建站") if busy else self.tr("建好并打开"))

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._list.set_current(number)
        last = number == len(self._steps) - 1
        self.back.set_text(self.tr("上一步") if number else self.tr("返回"))
        self.next.set_text(self.tr("建好并打开") if last else self.tr("下一步"))
        self._note.setText(self.tr("以后可以在“设置”里添加其他同事") if number == 1 else "")
        self._steps[number].begin()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self._bottom())
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._aside())
        whole.addLayout(right, 1)

    def _aside(self) -> QFrame:
        aside = QFrame()
        aside.setProperty("panel", "aside")
        aside.setFixedWidth(300)
        column = QVBoxLayout(aside)
        column.setContentsMargins(32, 32, 24, 24)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Logo(36))
        head.addWidget(label(self.tr("社工台"), "title"), 1)
        column.addLayout(head)
        column.addWidget(label(self.tr("四步建好，大约三分钟。"), "label"))
        column.addSpacing(8)
        column.addWidget(self._list)
        column.addStretch()
        promise = label(self.tr("不联网。资料只在这台电脑和您的备份里。"), "status")
        promise.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(IconLabel("shield-check", "text2", 16))
        foot.addWidget(promise, 1)
        column.addLayout(foot)
        return aside

    def _bottom(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("panel", "bottom")
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(16)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self._note)
        row.addWidget(self.next)
        return bar


class _StepList(QWidget):
    """The steps with what is done, what is now and what comes later; looked at, not pressed."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self._names = names
        self._current = 0
        self.setFixedHeight(_STEP * len(names))

    def set_current(self, number: int) -> None:
        self._current = number
        text = self.tr("第 {n} 步，共 {all} 步：{name}")
        shown = text.format(n=number + 1, all=len(self._names), name=self._names[number])
        self.setAccessibleName(shown)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, name in enumerate(self._names):
            self._draw_disc(painter, number)
            font = QFont(self.font())
            font.setBold(number == self._current)
            painter.setFont(font)
            painter.setPen(theme.color("text" if number <= self._current else "text2"))
            area = self.rect().adjusted(36, number * _STEP, 0, 0)
            area.setHeight(_STEP)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)

    def _draw_disc(self, painter: QPainter, number: int) -> None:
        disc = QRectF(0.5, number * _STEP + 8.5, 23, 23)
        done, now = number < self._current, number == self._current
        ground = "accent_soft" if done else "accent" if now else "surface"
        painter.setPen(QPen(theme.color("field" if number > self._current else ground), 1))
        painter.setBrush(theme.color(ground))
        painter.drawEllipse(disc)
        if done:
            drawn = icons.pixmap("check", "accent", 14, self.devicePixelRatioF())
            painter.drawPixmap(5, number * _STEP + 13, drawn)
            return
        font = QFont(self.font())
        font.setPixelSize(13)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.color("on_accent" if now else "text2"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number + 1))
