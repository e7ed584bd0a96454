"""到期鉴定清单: the files whose years are over, looked through, then destroyed by two people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.pages.privacy.destroying import finish
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.destruction import Destruction
from swdesk.model.team import Worker
from swdesk.services.choices import Offer
from swdesk.services.privacy import retention
from swdesk.services.privacy.expiring import Expired
from swdesk.station.store import Station
from swdesk.station.witness import confirm


class ExpiredPage(RegisterPage):
    """Enter takes a file out of the destruction, or back into it."""

    icon = "file-text"

    def __init__(self, session: Session, today: Callable[[], dt.date] = dates.today) -> None:
        self._session = session
        self._today = today
        self._kept: set[Expired] = set()
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("到期鉴定清单")

    @property
    def context(self) -> str:
        going = len(self.going())
        return self.tr("{n} 项，其中销毁 {going} 项").format(n=len(self._held), going=going)

    def actions_shown(self) -> tuple[Action, ...]:
        paper = Action(self.tr("打印清单"), "printer", "Ctrl+P", self.print_list)
        going = bool(self.going())
        verb = Action(
            self.tr("批准销毁"), "trash-2", slot=self.ask_witness, primary=True, enabled=going
        )
        return (paper, verb)

    def columns(self) -> Sequence[Column]:
        return (
            Column("series", self.tr("类别"), 100, sortable=False),
            Column("name", self.tr("编号或名称"), 220, Kind.BOLD, sortable=False),
            Column("since", self.tr("起算"), 110, sortable=False),
            Column("due", self.tr("到期"), 110, sortable=False),
            Column("why", self.tr("依据"), stretch=True, sortable=False),
            Column("state", self.tr("意见"), 90, Kind.PILL, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("没有到期的档案"),
            self.tr("保管年限在设置的个人信息保护里，每年核对一次就可以。"),
        )

    def lines(self) -> Sequence[Any]:
        return retention.expired(self._today())

    def cells(self, line: Expired) -> tuple[Any, ...]:
        is_kept = line in self._kept
        return (
            tr(line.series.label),
            line.name,
            line.since.isoformat(),
            line.due_on.isoformat(),
            line.why,
            State(self.tr("保留"), "ok") if is_kept else State(self.tr("销毁"), "danger"),
        )

    def open_line(self, line: Expired) -> None:
        self._kept ^= {line}
        number = self.table.current_id()
        self.refresh(frozenset())
        if number is not None:
            self.table.select_id(number)

    def going(self) -> list[Expired]:
        """Return the files that are to be destroyed."""
        return [line for line in self._held.values() if line not in self._kept]

    def print_list(self) -> None:
        """Show the list as it prints."""
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.retention import retention_document  # noqa: PLC0415 - as above

        files = list(self._held.values())
        document = retention_document(files, self._today(), PrintOptions.of_office())
        self.opens.emit(PreviewPage(document))

    def ask_witness(self) -> None:
        """Ask another worker to stand by with their own password."""
        panel = WitnessPanel(self.going(), self._session.station)
        self.questions.ask(panel, lambda: self._on_destroyed(panel.made))

    def _on_destroyed(self, made: Destruction | None) -> None:
        self._kept.clear()
        self.refresh(frozenset())
        if made is not None:
            finish(self, self._session, made)


class WitnessPanel(InlinePanel):
    """Two people: whoever has unlocked approves, another one gives their password here."""

    def __init__(self, files: Sequence[Expired], station: Station) -> None:
        title = tr(N_("销毁 {n} 项到期档案，销毁后不能恢复。请另一位同事监销：")).format(
            n=len(files)
        )
        super().__init__(title, tr(N_("批准并销毁")))
        self._files = files
        self._station = station
        self.made: Destruction | None = None
        self.witness = PickEdit(self._others)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_field(tr(N_("监销人")), self.witness, 160)
        self.add_field(tr(N_("监销人的密码")), self.password)

    def answer(self) -> None:
        self.witness.settle()
        chosen = self.witness.value()
        if not isinstance(chosen, int):
            raise UserError(N_("请从列表里选监销人。"))
        password = self.password.text()
        self.password.clear()
        witness = confirm(self._station, Worker.find(chosen), password)
        self.made = retention.destroy_expired(self._files, witness, self._station)

    def _others(self, typed: str) -> list[Offer]:
        own = self._station.worker_id
        workers = Worker.live().where(Worker.id != own, ~Worker.is_retired).order_by(Worker.id)
        return [Offer(one.id, str(one.name)) for one in workers if typed in str(one.name)]
