"""What the pages of volunteers ask in place: a period, what a certificate says, a reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.labels import N_
from swdesk.model.cards import Card
from swdesk.model.pairs import Pair
from swdesk.model.text import from_text
from swdesk.model.volunteers import HoursCertificate, Volunteer
from swdesk.services.choices import offers
from swdesk.services.people import cards
from swdesk.services.volunteering import certificates, pairs

_DAY = 112


class PeriodPanel(InlinePanel):
    """Asks from which day to which; *show* is told both, None for an end that was left open."""

    def __init__(
        self,
        title: str,
        today: dt.date,
        show: Callable[[dt.date | None, dt.date | None], object],
    ) -> None:
        super().__init__(title, self.tr("打印预览"))
        self._today = today
        self._show = show
        self.first = QLineEdit(today.replace(month=1, day=1).isoformat())
        self.last = QLineEdit(today.isoformat())
        self.add_field(self.tr("从"), self.first, _DAY)
        self.add_field(self.tr("到"), self.last, _DAY)

    def answer(self) -> None:
        first, last = (read_day(field.text(), self._today) for field in (self.first, self.last))
        if first and last and last < first:
            raise UserError(N_("截止日期早于起始日期，请核对。"))
        self._show(first, last)


class CertificatePanel(InlinePanel):
    """Asks what a certificate of service says; *issued* tells the one that was handed out."""

    issued = Signal(object)

    def __init__(self, volunteer: Volunteer, today: dt.date) -> None:
        super().__init__(self.tr("出具志愿服务记录证明"), self.tr("出具并预览"))
        self._volunteer = volunteer
        self._today = today
        self.first = QLineEdit(today.replace(month=1, day=1).isoformat())
        self.last = QLineEdit(today.isoformat())
        self.purpose = QLineEdit()
        self.responsible = QLineEdit()
        self.add_field(self.tr("从"), self.first, _DAY)
        self.add_field(self.tr("到"), self.last, _DAY)
        self.add_field(self.tr("用途"), self.purpose)
        self.add_field(self.tr("负责人"), self.responsible, 80)
        self.add_note(self._said())

    def answer(self) -> None:
        first = read_day(self.first.text(), self._today)
        last = read_day(self.last.text(), self._today)
        if first is None or last is None:
            raise UserError(N_("请填证明的起止日期。"))
        facts = {
            "purpose": self.purpose.text().strip(),
            "responsible": self.responsible.text().strip(),
        }
        made = certificates.issue(Volunteer.find(self._volunteer.id), first, last, facts)
        self.issued.emit(made)

    def _said(self) -> str:
        """Return what is to be looked at before, and what the certificate keeps apart."""
        found = certificates.draft(self._volunteer, dt.date.min, self._today)
        apart = self.tr("只写签到证明的时数，期初时数单列；没有签退的不算。免费出具，编号进台账。")
        return "　".join((apart, *found.warnings))


class WithdrawPanel(InlinePanel):
    """Asks why a certificate is void."""

    def __init__(self, certificate: HoursCertificate) -> None:
        title = self.tr("为什么作废 {number}？").format(number=certificate.certificate_no)
        super().__init__(title, self.tr("作废"))
        self._certificate = certificate
        self.reason = QLineEdit()
        self.add_field(self.tr("原因"), self.reason)

    def answer(self) -> None:
        certificates.withdraw(self._certificate, self.reason.text())


class EndPairPanel(InlinePanel):
    """Asks on which day a pair ended, and why."""

    def __init__(self, pair: Pair, today: dt.date) -> None:
        title = self.tr("{name}和{helper}的结对什么时候结束，为什么？")
        super().__init__(
            title.format(name=pair.recipient.person.name, helper=pair.helper_name),
            self.tr("结束结对"),
        )
        self._pair = pair
        self._today = today
        self.until = QLineEdit(today.isoformat())
        self.reason = PickEdit(lambda typed: offers(Pair.end_reason, typed))
        self.note = QLineEdit()
        self.add_field(self.tr("结束日期"), self.until, _DAY)
        self.add_field(self.tr("原因"), self.reason, 150)
        self.add_field(self.tr("说明"), self.note)

    def answer(self) -> None:
        self.reason.settle()
        until = read_day(self.until.text(), self._today)
        if until is None:
            raise UserError(N_("请填结束日期。"))
        pairs.end(self._pair, until, self.reason.value(), self.note.text())


class LostCardPanel(InlinePanel):
    """Asks why a card opens nothing any longer."""

    def __init__(self, card: Card) -> None:
        super().__init__(self.tr("为什么停用这张卡？停用后可以再印一张新的"), self.tr("停用"))
        self._card = card
        self.reason = QLineEdit(self.tr("遗失"))
        self.add_field(self.tr("原因"), self.reason)

    def answer(self) -> None:
        cards.withdraw(self._card, self.reason.text())


def read_day(text: str, today: dt.date) -> dt.date | None:
    """Return the day that was typed, None for none; raises UserError."""
    try:
        found: dt.date | None = from_text(HoursCertificate.first_on, text, today)
    except ValueError as wrong:
        raise UserError(str(wrong)) from None
    return found
