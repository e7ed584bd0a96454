"""个人信息保护 within the settings: registers, the years files are kept, who has yet to sign."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.page import Page
from swdesk.gui.pages.papers import Papers
from swdesk.gui.pages.privacy.destructions_page import DestructionsPage
from swdesk.gui.pages.privacy.expired_page import ExpiredPage
from swdesk.gui.pages.privacy.incidents_page import IncidentsPage
from swdesk.gui.pages.privacy.requests_page import RequestsPage
from swdesk.gui.pages.privacy.waiting_page import WaitingPage
from swdesk.gui.pages.settings.section import ItemTree, Section
from swdesk.gui.session import Session
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label
from swdesk.model import dates
from swdesk.model.destruction import Destruction, Series
from swdesk.model.team import Worker
from swdesk.model.volunteers import Volunteer
from swdesk.services.access import Area, Level, may, may_approve
from swdesk.services.privacy import expiring, incidents, pledges, purging, requests, retention
from swdesk.services.setup import settings

_YEARS_WIDTH = 64


class PrivacySection(Section):
    """*opens* asks for the page of a register."""

    opens = Signal(object)

    def __init__(self, session: Session, papers: Papers) -> None:
        super().__init__(
            self.tr("个人信息保护"),
            self.tr("本人提出的请求、到期和请求销毁的资料、遗失和泄露，以及谁还没有签保密承诺书。"),
        )
        self._session = session
        self._papers = papers
        self._counts: list[tuple[QWidget, Callable[[], str]]] = []
        self.years: dict[Series, QLineEdit] = {}
        self.days = QLineEdit()
        self.unsigned = ItemTree([self.tr("姓名"), self.tr("身份")], [220, 160])
        self._lacking: dict[int, Worker | Volunteer] = {}
        self._add_registers()
        self._add_years()
        self._add_pledges()
        self.body.addStretch()
        self.refresh()

    def refresh(self) -> None:
        for told, count in self._counts:
            told.setText(count())  # type: ignore[attr-defined]  # labels all of them
        for series, years in retention.years().items():
            self.years[series].setText(str(years))
        self.days.setText(str(settings.office().bin_days))
        self._show_unsigned()

    # Registers

    def _add_registers(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (text, icon, page, count) in enumerate(self._registers()):
            button = Button(text, icon)
            button.setMinimumWidth(190)
            button.clicked.connect(lambda _on=False, make=page: self.opens.emit(make()))
            told = label("", "label")
            self._counts.append((told, count))
            grid.addWidget(button, row, 0)
            grid.addWidget(told, row, 1)
        self.body.addLayout(grid)

    def _registers(self) -> Sequence[tuple[str, str, Callable[[], Page], Callable[[], str]]]:
        session, papers = self._session, self._papers
        registers: list[tuple[str, str, Callable[[], Page], Callable[[], str]]] = []
        if may(Area.PEOPLE):
            registers.append(
                (
                    self.tr("个人信息请求登记"), "clipboard-pen",
                    lambda: RequestsPage(session, papers), self._count_requests,
                )
            )  # fmt: skip
        if may_approve():
            registers += [
                (
                    self.tr("待销毁"), "trash-2",
                    lambda: WaitingPage(session), self._count_waiting,
                ),
                (
                    self.tr("到期鉴定清单"), "file-text",
                    lambda: ExpiredPage(session), self._count_expired,
                ),
                (
                    self.tr("销毁登记"), "clipboard-check",
                    DestructionsPage, self._count_destructions,
                ),
            ]  # fmt: skip
        registers.append(
            (
                self.tr("设备遗失或泄露"), "triangle-alert",
                lambda: IncidentsPage(session, papers), self._count_incidents,
            )
        )  # fmt: skip
        return registers

    def _count_requests(self) -> str:
        waiting = requests.open_requests()
        late = sum(requests.is_late(one, dates.today()) for one in waiting)
        words = self.tr("{n} 件没有办结，其中逾期没有答复 {late} 件")
        return words.format(n=len(waiting), late=late) if waiting else self.tr("都已办结")

    def _count_waiting(self) -> str:
        waiting = purging.waiting()
        due = sum(one.due_on <= dates.today() for one in waiting)
        words = self.tr("回收站里 {n} 项，到期 {due} 项")
        return words.format(n=len(waiting), due=due) if waiting else self.tr("没有")

    def _count_expired(self) -> str:
        count = len(retention.expired(dates.today()))
        return self.tr("{n} 项到期").format(n=count) if count else self.tr("没有到期的")

    def _count_destructions(self) -> str:
        return self.tr("{n} 次").format(n=Destruction.live().count())

    def _count_incidents(self) -> str:
        found = incidents.register()
        still = sum(one.closed_on is None for one in found)
        return self.tr("{n} 件，处理中 {open} 件").format(n=len(found), open=still)

    # Years

    def _add_years(self) -> None:
        self.heading(self.tr("保管年限"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(5, 1)
        for nth, series in enumerate(expiring.USUAL):
            line = self.years[series] = _short(tr(series.label))
            line.editingFinished.connect(lambda series=series: self._save_years(series))
            _place(grid, nth, tr(series.label), line, self.tr("年"))
        self.days.setFixedWidth(_YEARS_WIDTH)
        self.days.setAccessibleName(self.tr("请求删除后几天销毁"))
        self.days.editingFinished.connect(self._save_days)
        _place(grid, len(self.years), self.tr("请求删除后等"), self.days, self.tr("天再销毁"))
        self.body.addLayout(grid)
        note = label(self.tr("个案和档案从结案或停止服务算起，未成年人从满 18 岁算起。"), "note")
        note.setWordWrap(True)
        self.body.addWidget(note)
        for line in (*self.years.values(), self.days):
            line.setReadOnly(not may(Area.STATION, Level.WRITE))

    def _save_years(self, series: Series) -> None:
        self._save(self.years[series], lambda count: retention.set_years(series, count))

    def _save_days(self) -> None:
        self._save(self.days, lambda count: settings.save_office({"bin_days": count}))

    def _save(self, line: QLineEdit, save: Callable[[int], Any]) -> None:
        if line.isReadOnly():
            return
        try:
            save(int(line.text()))
        except ValueError:
            self.say(self.tr("应填数字。"), "warn")
        except UserError as refused:
            self.refuse(refused)

    # Undertakings

    def _add_pledges(self) -> None:
        self.heading(self.tr("还没有签保密承诺书（{version}）").format(version=pledges.VERSION))
        self.unsigned.setRootIsDecorated(False)
        self.unsigned.setEditTriggers(ItemTree.EditTrigger.NoEditTriggers)
        self.unsigned.setSelectionMode(ItemTree.SelectionMode.ExtendedSelection)
        self.unsigned.setMinimumHeight(120)
        self.unsigned.setAccessibleName(self.tr("还没有签保密承诺书"))
        self.body.addWidget(self.unsigned)
        signed = Button(self.tr("今天已签"), "check")
        paper = Button(self.tr("打印承诺书"), "printer")
        blank = Button(self.tr("空白承诺书"), "file-text")
        signed.clicked.connect(self.enter_signed)
        paper.clicked.connect(lambda: self._print(self._marked()))
        blank.clicked.connect(lambda: self._print(()))
        self.signed = signed
        self.buttons(signed, paper, blank)

    def enter_signed(self) -> None:
        """Enter that the marked people signed today."""
        marked = self._marked()
        if not marked:
            self.say(self.tr("请先在名单里选人，可以选几个。"), "warn")
            return
        try:
            for person in marked:
                pledges.sign(person, dates.today())
        except UserError as refused:
            self.refuse(refused)
        self._show_unsigned()

    def _marked(self) -> list[Worker | Volunteer]:
        role = Qt.ItemDataRole.UserRole
        return [self._lacking[item.data(0, role)] for item in self.unsigned.selectedItems()]

    def _show_unsigned(self) -> None:
        self._lacking = dict(enumerate(pledges.lacking()))
        self.unsigned.clear()
        for key, person in self._lacking.items():
            role = self.tr("志愿者") if isinstance(person, Volunteer) else self.tr("工作人员")
            self.unsigned.add(key, [str(person), role])

    def _print(self, people: Sequence[Worker | Volunteer]) -> None:
        from swdesk.gui.pages.printing.preview_page import PreviewPage  # noqa: PLC0415 - loads the PDF engine
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.pledge import pledge_document  # noqa: PLC0415 - as above

        self.opens.emit(PreviewPage(pledge_document(people, PrintOptions.of_office())))


def _short(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setFixedWidth(_YEARS_WIDTH)
    line.setAccessibleName(name)
    return line


def _place(grid: QGridLayout, nth: int, name: str, line: QLineEdit, unit: str) -> None:
    row, left = divmod(nth, 2)
    for column, widget in enumerate((label(name, "label"), line, label(unit, "label"))):
        grid.addWidget(widget, row, left * 3 + column)
