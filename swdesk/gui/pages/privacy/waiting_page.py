"""待销毁: what lies in the bin, until a supervisor destroys it."""

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
from swdesk.services.privacy import purging
from swdesk.services.privacy.purging import Waiting
from swdesk.station.store import Station


class WaitingPage(RegisterPage):
    """Enter asks whether the marked person or record is to be destroyed."""

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
            Column("name", self.tr("姓名或编号"), 200, Kind.BOLD, sortable=False),
            Column("kind", self.tr("种类"), 160, sortable=False),
            Column("since", self.tr("放进回收站"), 120, sortable=False),
            Column("due", self.tr("到期"), 120, sortable=False),
            Column("state", self.tr("现在"), kind=Kind.PILL, stretch=True, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return self.tr("没有等待销毁的资料"), self.tr("放进回收站的人和记录会列在这里。")

    def lines(self) -> Sequence[Any]:
        return purging.waiting()

    def cells(self, line: Waiting) -> tuple[Any, ...]:
        left = (line.due_on - dates.today()).days
        state = (
            State(self.tr("还有 {n} 天").format(n=left), "neutral")
            if left > 0
            else State(self.tr("可以销毁"), "warn")
        )
        return line.word, tr(line.kind), line.since.isoformat(), line.due_on.isoformat(), state

    def open_line(self, line: Waiting) -> None:
        """Ask for a word that nobody types by mistake."""
        panel = DestroyPanel(line, self._session.station)
        self.questions.ask(panel, lambda: self._on_destroyed(panel.made))

    def _ask_marked(self) -> None:
        marked = self.marked()
        if marked is not None:
            self.open_line(marked)

    def _on_destroyed(self, made: Destruction | None) -> None:
        self.refresh(frozenset())
        if made is not None:
            finish(self, self._session, made)


class DestroyPanel(InlinePanel):
    """Says what goes for good, and has its name or number typed once more."""

    def __init__(self, line: Waiting, station: Station) -> None:
        title = tr(N_("销毁{name}的全部资料？销毁后谁也不能恢复。")).format(name=line.word)
        super().__init__(title, tr(N_("销毁")))
        self._line = line
        self._station = station
        self.made: Destruction | None = None
        told = label(_told(line), "label")
        told.setWordWrap(True)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(told)
        self.word = QLineEdit()
        self.add_field(tr(N_("再输入一遍姓名或编号")), self.word)

    def answer(self) -> None:
        if self.word.text().strip() != self._line.word:
            raise UserError(N_("和要销毁的姓名或编号不一样，请核对。"))
        record = self._line.record
        asked = _request_of(record) if isinstance(record, Person) else None
        self.made = purging.purge(record, self._station, request=asked)


def _request_of(person: Person) -> PersonalRequest | None:
    """Return the latest wish of the person to be deleted."""
    found: PersonalRequest | None = (
        PersonalRequest.live()
        .where(PersonalRequest.person == person, PersonalRequest.kind == RequestKind.DELETE)
        .order_by(-PersonalRequest.id)
        .first()
    )
    return found


def _told(line: Waiting) -> str:
    outlook = purging.outlook(line.record)
    rows = "、".join(f"{tr(name)} {count}" for name, count in outlook.rows.items())
    if not line.is_person:
        return tr(N_("涉及：{rows}。误录的记录整份删除，不再计入统计。")).format(rows=rows)
    words = tr(N_("涉及：{rows}。统计用的行只留日期、代码、性别、年龄段和村。")).format(rows=rows)
    if not outlook.mentions:
        return words
    named = "、".join(f"{tr(name)} {count}" for name, count in outlook.mentions.items())
    return words + tr(
        N_("别人的记录里还提到这个人：{named}。程序不改别人的话，请先请经办人改写。")
    ).format(named=named)
