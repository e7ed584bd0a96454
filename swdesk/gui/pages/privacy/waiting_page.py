"""待销毁: people in the bin, until a supervisor destroys what is kept of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.pages.privacy.destroying import finish
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.label import label
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.destruction import Destruction
from swdesk.model.people import Person
from swdesk.model.requests import PersonalRequest, RequestKind
from swdesk.services import purging
from swdesk.services.purging import Outlook, Waiting
from swdesk.station.store import Station


class WaitingPage(RegisterPage):
    """Enter asks whether the marked person is to be destroyed."""

    icon = "trash-2"

    def __init__(self, session: Session) -> None:
        self._session = session
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("待销毁")

    def actions_shown(self) -> tuple[Action, ...]:
        return (Action(self.tr("销毁"), "trash-2", slot=self._ask_marked, primary=True),)

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", self.tr("姓名"), 120, Kind.BOLD, sortable=False),
            Column("since", self.tr("放进回收站"), 120, sortable=False),
            Column("due", self.tr("到期"), 120, sortable=False),
            Column("state", self.tr("现在"), kind=Kind.PILL, stretch=True, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return self.tr("没有等待销毁的人"), self.tr("按请求删除、放进回收站的人会列在这里。")

    def lines(self) -> Sequence[Any]:
        return purging.waiting()

    def cells(self, line: Waiting) -> tuple[Any, ...]:
        left = (line.due_on - dates.today()).days
        state = (
            State(self.tr("还有 {n} 天").format(n=left), "neutral")
            if left > 0
            else State(self.tr("可以销毁"), "warn")
        )
        return str(line.person.name), line.since.isoformat(), line.due_on.isoformat(), state

    def open_line(self, line: Waiting) -> None:
        """Ask for a word that nobody types by mistake."""
        panel = DestroyPanel(line.person, self._session.station)
        panel.done.connect(lambda: self._on_destroyed(panel.made))
        panel.left.connect(self.put_away)
        self.ask(panel)
        panel.begin()

    def _ask_marked(self) -> None:
        marked = self.marked()
        if marked is not None:
            self.open_line(marked)

    def _on_destroyed(self, made: Destruction | None) -> None:
        self.put_away()
        self.refresh(frozenset())
        if made is not None:
            finish(self, self._session, made)


class DestroyPanel(InlinePanel):
    """Says what goes for good, and has the name typed once more."""

    def __init__(self, person: Person, station: Station) -> None:
        title = tr(N_("销毁{name}的全部资料？销毁后谁也不能恢复。")).format(name=person.name)
        super().__init__(title, tr(N_("销毁")))
        self._person = person
        self._station = station
        self.made: Destruction | None = None
        told = label(_told(purging.outlook(person)), "label")
        told.setWordWrap(True)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(told)
        self.name = QLineEdit()
        self.add_field(tr(N_("再输入一遍姓名")), self.name)

    def answer(self) -> None:
        if self.name.text().strip() != self._person.name:
            raise UserError(N_("姓名和要销毁的人不一样，请核对。"))
        asked = _request_of(self._person)
        self.made = purging.purge(self._person, self._station, request=asked)


def _request_of(person: Person) -> PersonalRequest | None:
    """Return the latest wish of the person to be deleted."""
    found: PersonalRequest | None = (
        PersonalRequest.live()
        .where(PersonalRequest.person == person, PersonalRequest.kind == RequestKind.DELETE)
        .order_by(-PersonalRequest.id)
        .first()
    )
    return found


def _told(outlook: Outlook) -> str:
    rows = "、".join(f"{tr(name)} {count}" for name, count in outlook.rows.items())
    words = tr(N_("涉及：{rows}。统计用的行只留日期、代码、性别、年龄段和村。")).format(rows=rows)
    if not outlook.mentions:
        return words
    named = "、".join(f"{tr(name)} {count}" for name, count in outlook.mentions.items())
    return words + tr(
        N_("别人的记录里还提到这个人：{named}。程序不改别人的话，请先请经办人改写。")
    ).format(named=named)
