"""志愿服务证明台账: the certificates that were handed out, and those declared void."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from swdesk.errors import UserError
from swdesk.gui.days import in_list
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.pages.volunteers.questions import WithdrawPanel
from swdesk.gui.pages.volunteers.sheets import show_certificates, show_notice, show_register
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.model import dates
from swdesk.model.volunteers import HoursCertificate
from swdesk.services.volunteering import certificates, hours


class CertificatesPage(RegisterPage):
    """The register; Enter shows a certificate again as it was printed."""

    icon = "file-text"

    @property
    def title(self) -> str:
        return self.tr("志愿服务证明台账")

    def actions_shown(self) -> tuple[Action, ...]:
        void = Action(self.tr("作废"), "circle-x", slot=self.ask_withdraw)
        paper = Action(self.tr("打印台账"), "printer", "Ctrl+P", self.print_register)
        notice = Action(self.tr("打印公示"), "printer", slot=self.print_notice)
        return (void, notice, paper)

    def columns(self) -> Sequence[Column]:
        return (
            Column("number", self.tr("证明编号"), 148, sortable=False),
            Column("name", self.tr("志愿者"), 84, Kind.BOLD, sortable=False),
            Column("period", self.tr("证明期间"), 188, sortable=False),
            Column("hours", self.tr("小时"), 56, Kind.NUMBER, sortable=False),
            Column("brought", self.tr("期初"), 52, Kind.NUMBER, sortable=False),
            Column("purpose", self.tr("用途"), stretch=True, sortable=False),
            Column("issued", self.tr("出具日期"), 100, sortable=False),
            Column("state", self.tr("状态"), 116, Kind.PILL, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("还没有出具过证明"),
            self.tr("打开一位志愿者，在“更多”里选“出具服务证明”。"),
        )

    def lines(self) -> Sequence[Any]:
        return certificates.register()

    def cells(self, line: HoursCertificate) -> tuple[Any, ...]:
        return (
            line.certificate_no,
            str(line.volunteer),
            f"{line.first_on.isoformat()}—{line.last_on.isoformat()}",
            hours.in_hours(line.minutes),
            f"{line.brought:g}" if line.brought else "",
            line.purpose or "",
            line.issued_on.isoformat(),
            self._state(line),
        )

    def open_line(self, line: HoursCertificate) -> None:
        show_certificates(self, [line])

    def print_register(self) -> None:
        """Show the whole register as it prints."""
        show_register(self)

    def print_notice(self) -> None:
        """Show the list that is put up on the board."""
        try:
            show_notice(self)
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "info")

    def ask_withdraw(self) -> None:
        """Ask why the marked certificate is void."""
        marked: HoursCertificate | None = self.marked()
        if marked is None:
            self.noticed.emit(self.tr("请先选一份证明。"), "warn")
            return
        self.questions.ask(WithdrawPanel(marked), lambda: self.refresh(frozenset()))

    def _state(self, line: HoursCertificate) -> State:
        if line.withdrawn_on is not None:
            return State(self.tr("已作废"), "danger")
        until = certificates.posted_until(line)
        if until >= dates.today():
            return State(self.tr("公示到 {day}").format(day=in_list(until, dates.today())), "warn")
        return State(self.tr("公示期满"), "ok")
