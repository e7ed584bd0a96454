"""Changing how a case stands, and who answers for it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.cases import Case, CaseStatus
from swdesk.model.households import Household
from swdesk.model.team import Worker
from swdesk.model.text import from_text, to_text
from swdesk.services.casework import case_turns, cases, closing_check
from swdesk.services.choices import offers

_S = CaseStatus
VERBS = {
    _S.OPEN: N_("恢复在办"),
    _S.PAUSED: N_("暂停"),
    _S.CLOSED: N_("结案"),
    _S.REFERRED: N_("转介"),
    _S.NOT_TAKEN: N_("不接案"),
}
_QUESTIONS = {
    _S.OPEN: N_("为什么恢复？"),
    _S.PAUSED: N_("为什么暂停？"),
    _S.CLOSED: N_("哪一天结案，为什么？"),
    _S.REFERRED: N_("转到哪里，为什么？"),
    _S.NOT_TAKEN: N_("为什么不接案？"),
}


def possible(case: Case, is_taken: bool) -> tuple[CaseStatus, ...]:  # noqa: FBT001 - a plain fact
    """Return the statuses that a case can be given now."""
    if case.status in cases.SET_ASIDE:
        return (_S.OPEN,)
    first = (_S.OPEN,) if case.status is _S.PAUSED else (_S.PAUSED,)
    return (*first, _S.CLOSED, _S.REFERRED, *(() if is_taken else (_S.NOT_TAKEN,)))


class StatusPanel(InlinePanel):
    """Asks for the reason of a new status, and for the day where the case is closed.

    What closing lacks is named first, and may be overridden by saying why.
    """

    def __init__(self, case: Case, status: CaseStatus, today: dt.date) -> None:
        super().__init__(tr(_QUESTIONS[status]), tr(VERBS[status]))
        self._case = case
        self._status = status
        self._today = today
        self.day = QLineEdit(to_text(Case.closed_on, today))
        self.reason = QLineEdit()
        self.despite = QLineEdit()
        lacking = closing_check.lacking(case) if status is CaseStatus.CLOSED else []
        if lacking:
            self.add_note(
                self.tr("还缺：{what}").format(what="；".join(tr(one.text) for one in lacking))
            )
        if status is CaseStatus.CLOSED:
            self.add_field(tr(Case.closed_on.label), self.day, 120)
        self.add_field(self.tr("原因"), self.reason)
        if any(one.is_error for one in lacking):
            self.add_field(self.tr("不补齐的原因"), self.despite)

    def begin(self) -> None:
        self.reason.setFocus()

    def answer(self) -> None:
        day = self._closing_day() if self._status is CaseStatus.CLOSED else None
        case, reason = Case.find(self._case.id), self.reason.text().strip()
        despite = self.despite.text().strip()
        cases.set_status(case, self._status, reason, day, despite=despite)

    def _closing_day(self) -> dt.date:
        try:
            day: dt.date | None = from_text(Case.closed_on, self.day.text(), self._today)
        except ValueError as wrong:
            raise UserError(str(wrong)) from None
        if day is None or day > self._today:
            raise UserError(N_("请填结案日期，最晚是今天。"))
        return day


class HandOverPanel(InlinePanel):
    """Asks which worker takes a case over."""

    def __init__(self, case: Case) -> None:
        super().__init__(self.tr("转交给哪位社工？"), self.tr("转交"))
        self._case = case
        self.worker = PickEdit(lambda typed: offers(Case.worker, typed))
        self.reason = QLineEdit()
        self.add_field(tr(Case.worker.label), self.worker, 200)
        self.add_field(self.tr("原因"), self.reason)

    def answer(self) -> None:
        chosen = self.worker.value()
        if chosen is None:
            raise UserError(N_("请从列表里选一位社工。"))
        worker = Worker.find(chosen.id if isinstance(chosen, Record) else int(chosen))
        case_turns.hand_over(Case.find(self._case.id), worker, self.reason.text().strip())


class ScopePanel(InlinePanel):
    """Asks why a case is widened to the household, or narrowed to its one person again."""

    def __init__(self, case: Case, household: Household | None) -> None:
        words = self.tr("服务范围从“{before}”改为“{after}”，原来的记录都保留。")
        title = words.format(before=case_turns.scope(case), after=case_turns.scope_of(household))
        super().__init__(title, self.tr("改变范围"))
        self._case = case
        self._household = household
        self.reason = QLineEdit()
        self.add_field(self.tr("原因"), self.reason)

    def answer(self) -> None:
        case_turns.rescope(Case.find(self._case.id), self._household, self.reason.text())
