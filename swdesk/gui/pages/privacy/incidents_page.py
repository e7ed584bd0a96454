"""设备遗失或泄露: which copy is gone, what was on it, who must be told; and the register of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from swdesk.forms.privacy import INCIDENT
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.model import dates
from swdesk.model.incidents import Incident
from swdesk.services.privacy import incidents
from swdesk.services.privacy.incidents import LostCopy


class IncidentsPage(RegisterPage):
    """The register; Enter opens a report."""

    icon = "triangle-alert"

    def __init__(self, session: Session, papers: Papers) -> None:
        self._session = session
        self._papers = papers
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("设备遗失或泄露")

    def actions_shown(self) -> tuple[Action, ...]:
        return (Action(self.tr("登记事件"), "plus", "Ctrl+N", self.begin_new, primary=True),)

    def columns(self) -> Sequence[Column]:
        return (
            Column("number", self.tr("事件编号"), 150, Kind.BOLD, sortable=False),
            Column("found", self.tr("发现日期"), 110, sortable=False),
            Column("kind", self.tr("事件类型"), 90, Kind.PLAIN, sortable=False),
            Column("copy", self.tr("哪一份"), stretch=True, sortable=False),
            Column("people", self.tr("涉及人数"), 80, Kind.NUMBER, sortable=False),
            Column("locked", self.tr("加密"), 100, Kind.PILL, sortable=False),
            Column("closed", self.tr("处理完毕"), 110, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("没有发生过"),
            self.tr("电脑、备份盘或导出的名单不见了，马上在这里登记：涉及谁、告诉谁会自动列出来。"),
        )

    def lines(self) -> Sequence[Any]:
        return incidents.register()

    def cells(self, line: Incident) -> tuple[Any, ...]:
        locked = (
            State(self.tr("已加密"), "ok")
            if line.is_encrypted
            else State(self.tr("未加密"), "danger")
        )
        return (
            line.incident_no,
            line.found_on.isoformat(),
            tr(line.kind.label),
            line.copy_note or tr(line.copy.label),
            line.people,
            locked,
            line.closed_on.isoformat() if line.closed_on else "",
        )

    def open_line(self, line: Incident) -> None:
        page = FormPage(self._session, INCIDENT, self._papers)
        page.open_record(line)
        _say_duties(page, line)
        self.opens.emit(page)

    def begin_new(self) -> None:
        """Ask which copy it was."""
        self.opens.emit(CopiesPage(self._session, self._papers))


class CopiesPage(RegisterPage):
    """Every copy that could be gone; Enter begins the report on one."""

    icon = "hard-drive"

    def __init__(self, session: Session, papers: Papers) -> None:
        self._session = session
        self._papers = papers
        super().__init__()

    @property
    def title(self) -> str:
        return self.tr("不见了的是哪一份？")

    def actions_shown(self) -> tuple[Action, ...]:
        return (Action(self.tr("就是这一份"), "check", "Ctrl+S", self._take_marked, primary=True),)

    def columns(self) -> Sequence[Column]:
        return (
            Column("kind", self.tr("种类"), 150, Kind.PLAIN, sortable=False),
            Column("name", self.tr("哪一份"), kind=Kind.BOLD, stretch=True, sortable=False),
            Column("made", self.tr("日期"), 110, sortable=False),
            Column("people", self.tr("人数"), 80, Kind.NUMBER, sortable=False),
            Column("locked", self.tr("加密"), 100, Kind.PILL, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return self.tr("没有别的副本"), ""

    def lines(self) -> Sequence[Any]:
        return incidents.copies(self._session.station, dates.today())

    def cells(self, line: LostCopy) -> tuple[Any, ...]:
        locked = (
            State(self.tr("已加密"), "ok")
            if line.is_encrypted
            else State(self.tr("未加密"), "danger")
        )
        people = incidents.extent(line).people
        return tr(line.kind.label), line.name, line.made_on.isoformat(), people, locked

    def open_line(self, line: LostCopy) -> None:
        page = FormPage(self._session, INCIDENT, self._papers)
        given = incidents.draft(line)
        page.open_new(given)
        _say_duties(page, Incident(**given))
        self.closes.emit()
        self.opens.emit(page)

    def _take_marked(self) -> None:
        marked = self.marked()
        if marked is not None:
            self.open_line(marked)


def _say_duties(page: FormPage, incident: Incident) -> None:
    """Say above the report who has to be told."""
    told = [f"{nth}. {tr(one)}" for nth, one in enumerate(incidents.duties(incident), 1)]
    page.panel.notice(page.tr("要做的事（个人信息保护法第五十七条）"), note="\n".join(told))
