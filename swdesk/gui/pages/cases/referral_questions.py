"""What is asked above a case as a referral goes on: the day of a step, what the slip says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit

from swdesk.errors import UserError
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.labels import N_
from swdesk.model.fields import Day
from swdesk.model.referrals import Referral, ReferralState
from swdesk.model.text import from_text, to_text
from swdesk.services.casework import referring
from swdesk.services.casework.referral_rules import open_referrals
from swdesk.services.choices import offers

if TYPE_CHECKING:
    from swdesk.gui.pages.cases.case_page import CasePage

_S = ReferralState
_Step = tuple[str, Day, Callable[[Referral, dt.date], Referral]]
_STEPS: dict[ReferralState, _Step] = {
    _S.UNVERIFIED: (N_("已联系接收机构"), Referral.contacted_on, referring.contact),
    _S.CONTACTED: (N_("转出"), Referral.sent_on, referring.send),
    _S.REFERRED: (N_("送达"), Referral.arrived_on, referring.arrive),
}
_SENT = (_S.REFERRED, _S.AWAITING)


class StepPanel(InlinePanel):
    """Asks on which day a referral went a step further."""

    def __init__(self, referral: Referral, today: dt.date) -> None:
        verb, field, self._step = _STEPS[referral.progress]
        words = self.tr("转介 {number} 到{unit}").format(number=referral, unit=referral.to_unit)
        super().__init__(words, tr(verb))
        self._referral = referral
        self._today = today
        self.day = QLineEdit(to_text(field, today))
        self.add_field(tr(field.label), self.day, 120)

    def answer(self) -> None:
        self._step(self._referral, _day(self.day, self._today))


class SlipPanel(InlinePanel):
    """Asks what the receiving agency answered, and whether the case follows."""

    def __init__(self, referral: Referral, today: dt.date) -> None:
        words = self.tr("{unit}的回执怎么说？").format(unit=referral.to_unit)
        super().__init__(words, self.tr("记下回执"))
        self._referral = referral
        self._today = today
        self.reply = PickEdit(lambda typed: offers(Referral.reply, typed))
        self.day = QLineEdit(to_text(Referral.reply_on, today))
        self.reason = QLineEdit()
        self.closes = QCheckBox(self.tr("接收后个案改为“转介”"))
        self.add_field(tr(Referral.reply.label), self.reply, 120)
        self.add_field(tr(Referral.reply_on.label), self.day, 120)
        self.add_field(tr(Referral.reply_reason.label), self.reason)
        self._layout.insertWidget(2, self.closes)  # a row of its own: there is no room beside

    def begin(self) -> None:
        super().begin()
        self.setTabOrder(self.reason, self.closes)
        self.setTabOrder(self.closes, self.verb)

    def answer(self) -> None:
        self.reply.settle()
        if self.reply.value() is None:
            raise UserError(N_("请选接收或不接收。"))
        referring.answer(
            self._referral,
            self.reply.value(),
            _day(self.day, self._today),
            self.reason.text(),
            closes=self.closes.isChecked(),
        )


class GiveUpPanel(InlinePanel):
    """Asks why a referral is taken back."""

    def __init__(self, referral: Referral) -> None:
        words = self.tr("撤回转介 {number}，为什么？").format(number=referral)
        super().__init__(words, self.tr("撤回转介"))
        self._referral = referral
        self.reason = QLineEdit()
        self.add_field(self.tr("原因"), self.reason)

    def answer(self) -> None:
        referring.give_up(self._referral, self.reason.text())


def referral_actions(page: CasePage, today: dt.date) -> Iterator[Action]:
    """Yield what can be done next with the referrals of a case that are on their way."""
    for one in open_referrals(page.case):
        if one.progress in _STEPS:
            verb, _, _ = _STEPS[one.progress]
            yield _action(page, one, verb, partial(StepPanel, one, today))
        if one.progress in _SENT:
            yield _action(page, one, N_("记回执"), partial(SlipPanel, one, today))
        yield _action(page, one, N_("撤回"), partial(GiveUpPanel, one))


def _action(page: CasePage, one: Referral, verb: str, ask: Callable[[], InlinePanel]) -> Action:
    words = tr(N_("转介 {number}：{verb}")).format(number=one, verb=tr(verb))
    return Action(words, slot=lambda: page.ask(ask()))


def _day(line: QLineEdit, today: dt.date) -> dt.date:
    try:
        day: dt.date | None = from_text(Referral.reply_on, line.text(), today)
    except ValueError as wrong:
        raise UserError(str(wrong)) from None
    return day or today
