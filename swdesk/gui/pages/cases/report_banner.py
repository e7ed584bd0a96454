"""What stands above a case while a mandatory report may be owed, or waits for its outcome."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from swdesk.gui.i18n import tr
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox
from swdesk.model.cases import Case
from swdesk.model.mandatory import MandatoryReport
from swdesk.services.casework import reporting
from swdesk.services.casework.reporting import Call, Grounds


class ReportBanner(QWidget):
    """Asks in red where there is a sign of danger, in one quiet line where there is none.

    *report_asked* carries the report that waits, None where one is to be begun.
    """

    report_asked = Signal(object)
    settle_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: MessageBox | _QuietLine | None = None
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(20, 10, 20, 0)
        self.hide()

    @property
    def text(self) -> str:
        """What the banner says, "" where it asks for nothing."""
        return self._shown.title if self._shown else ""

    def show_case(self, case: Case) -> None:
        """Show what is owed for *case* now."""
        if self._shown is not None:
            self._place.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        if call := reporting.call(case):
            self._shown = self._box(call)
            self._place.addWidget(self._shown)
        self.setVisible(self._shown is not None)

    def _box(self, call: Call) -> MessageBox | _QuietLine:
        if call.report:
            return self._waiting(call.report)
        return self._asking(call) if call.presses else self._reminding()

    def _reminding(self) -> _QuietLine:
        line = _QuietLine(self.tr("服务对象未满 18 岁，发现或疑似受到侵害应立即报告。"))
        self._add(line, self.tr("填强制报告"), lambda: self.report_asked.emit(None))
        self._add(line, self.tr("没有这种情形"), self.settle_asked.emit)
        return line

    def _asking(self, call: Call) -> MessageBox:
        reason = tr((call.grounds or Grounds.CHILD).value)
        box = MessageBox(
            self.tr("{reason}：发现或疑似受到侵害，应立即报告公安机关").format(reason=reason),
            self.tr(
                "未成年人保护法第11条、反家庭暴力法第14条（常用依据，请核对）。依法报告不需要同意。"
            ),
            "danger",
        )
        self._add(box, self.tr("没有这种情形"), self.settle_asked.emit)
        self._add(box, self.tr("填强制报告"), lambda: self.report_asked.emit(None))
        return box

    def _waiting(self, report: MandatoryReport) -> MessageBox:
        words = self.tr("强制报告还没有处理结果，填了才能结案")
        told = self.tr("{day} 报告{unit}").format(day=report.reported_on, unit=report.unit)
        box = MessageBox(words, told, "danger")
        self._add(box, self.tr("去填结果"), lambda: self.report_asked.emit(report))
        return box

    @staticmethod
    def _add(box: MessageBox | _QuietLine, text: str, slot: object) -> None:
        button = box.add_button(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(slot)


class _QuietLine(QWidget):
    """One sentence and what can be done about it, without a colour of its own."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.title = text
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(label(text, "note"))
        self._row.addStretch()

    def add_button(self, text: str) -> Button:
        """Offer something at the end of the line."""
        button = Button(text, kind="link")
        self._row.insertWidget(self._row.count() - 1, button)
        return button


class SettlePanel(InlinePanel):
    """Asks how somebody made sure that there is nothing to report."""

    def __init__(self, case: Case) -> None:
        super().__init__(self.tr("怎样核实的，为什么不需要强制报告？"), self.tr("记下，不再提示"))
        self._case = case
        self.reason = QLineEdit()
        self.add_field(self.tr("核实情况"), self.reason)

    def answer(self) -> None:
        reporting.settle(Case.find(self._case.id), self.reason.text())
