"""What is asked above a sheet: the supervisor's opinion, a correction, what came of a risk."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.pages.cases.sheet_state_bar import APPROVE, WORDS
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.labels import N_
from swdesk.model.assessments import Danger
from swdesk.model.supervised import Amendment, Supervised
from swdesk.model.text import from_text, to_text
from swdesk.services.casework import dangers, sheet_states

_QUESTIONS = {
    True: N_("督导意见（可以不写）。定稿以后不能再改，只能写更正。"),
    False: N_("退回，请写明要修改什么。"),
}


class OpinionPanel(InlinePanel):
    """Asks the supervisor for an opinion, with which a sheet becomes final or goes back."""

    def __init__(self, sheet: Supervised, step: str) -> None:
        super().__init__(tr(_QUESTIONS[step == APPROVE]), tr(WORDS[step]))
        self._sheet = sheet
        self._step = step
        self.opinion = QLineEdit(sheet.opinion or "")
        self.add_field(tr(Supervised.opinion.label), self.opinion)

    def answer(self) -> None:
        if self._step == APPROVE:
            sheet_states.approve(self._sheet, self.opinion.text())
        else:
            sheet_states.send_back(self._sheet, self.opinion.text())


class AmendPanel(InlinePanel):
    """Asks what is corrected in a final sheet, and why."""

    def __init__(self, sheet: Supervised) -> None:
        title = self.tr("这份表已定稿。更正会和原来的内容一起保存、一起打印。")
        super().__init__(title, self.tr("保存更正"))
        self._sheet = sheet
        self.text = QLineEdit()
        self.reason = QLineEdit()
        self.add_field(tr(Amendment.text.label), self.text)
        self.add_field(tr(Amendment.reason.label), self.reason, 200)

    def answer(self) -> None:
        sheet_states.amend(self._sheet, self.text.text(), self.reason.text())


class DangerPanel(InlinePanel):
    """Asks what came of a risk, and on which day it was over."""

    def __init__(self, danger: Danger, today: dt.date) -> None:
        super().__init__(dangers.words(danger), self.tr("解除风险"))
        self._danger = danger
        self._today = today
        self.day = QLineEdit(to_text(Danger.closed_on, today))
        self.result = QLineEdit()
        self.add_field(tr(Danger.closed_on.label), self.day, 120)
        self.add_field(tr(Danger.result.label), self.result)

    def answer(self) -> None:
        try:
            day = from_text(Danger.closed_on, self.day.text(), self._today)
        except ValueError as wrong:
            raise UserError(str(wrong)) from None
        dangers.close_danger(self._danger, self.result.text(), day or self._today)
