"""评估查看: who comes, from where and what for, before the files are opened to them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.page import Page
from swdesk.gui.pages.printing.errand_bar import PurposeBox
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.card import Card
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.message import MessageBox
from swdesk.gui.widgets.scroll import Scroll
from swdesk.services.privacy.errands import EVALUATION
from swdesk.services.privacy.evaluation import EvaluationVisit, Visitors

_WIDEST = 640


class BeginPage(Page):
    """Asks for the visitors; *begun* brings the visit, which is in the audit trail by then."""

    begun = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.names, self.unit = QLineEdit(), QLineEdit()
        self.purpose = PurposeBox(EVALUATION)
        self.verb = Button(self.tr("开始查看"), "eye", kind="primary")
        self.verb.clicked.connect(self.begin)
        for line in (self.names, self.unit):
            line.returnPressed.connect(self.focusNextChild)
        self._lay_out()
        self.setFocusProxy(self.names)

    @property
    def title(self) -> str:
        return self.tr("评估查看")

    def begin(self) -> None:
        """Enter the visit and hand it on, or say what is missing."""
        who = Visitors(self.names.text().strip(), self.unit.text().strip(), self.purpose.code())
        try:
            visit = EvaluationVisit(who)
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
            return
        self.begun.emit(visit)

    def _lay_out(self) -> None:
        card = Card(self.tr("谁来查看"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("查看人"), self.names),
            (self.tr("单位"), self.unit),
            (self.tr("用途"), self.purpose),
        )
        for row, (name, field) in enumerate(fields):
            field.setAccessibleName(name)
            grid.addWidget(label(name, "label"), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        card.body.addWidget(self.verb, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(
            MessageBox(
                self.tr("查看时窗口里只有编号和代号，别的页面打不开。"),
                self.tr("看过什么、印过什么都会记下。结束时要输入您的密码。"),
                "info",
            )
        )
        column.addWidget(card)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll.centred(inside, _WIDEST))
