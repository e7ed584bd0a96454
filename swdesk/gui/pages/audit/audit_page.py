"""使用记录: who did what to whom, and when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from swdesk.errors import UserError
from swdesk.gui.dialogs.saving import ask_path, write
from swdesk.gui.i18n import tr
from swdesk.gui.page import Action as Verb
from swdesk.gui.pages.inline_panel import QuestionPlace
from swdesk.gui.pages.list_page import ListPage, chosen, linked
from swdesk.gui.pages.printing.errand_panel import ErrandPanel
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.filter_chip import FilterChip
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.disclosure import Showing
from swdesk.model.visits import Visit
from swdesk.services.lists.list_source import ListSource
from swdesk.services.privacy.errands import Errand
from swdesk.services.trail import audit_list, auditing
from swdesk.services.trail.audit_list import AuditFilter


class AuditPage(ListPage):
    """The list, the latest first; the find box shows what was done about the people it finds."""

    icon = "shield-check"

    def __init__(self, session: Session, today: Callable[[], dt.date] = dates.today) -> None:
        auditing.catch_up()
        super().__init__(session, today)
        self.questions = QuestionPlace()
        self.questions.emptied.connect(self.table.setFocus)
        self.ask_above(self.questions)

    @property
    def title(self) -> str:
        return self.tr("使用记录")

    @property
    def find_hint(self) -> str:
        return self.tr("找关于谁的记录：姓名、拼音、电话、证件后四位")

    def actions_shown(self) -> tuple[Verb, ...]:
        return (
            Verb(self.tr("导出到表格"), "download", "Ctrl+S", self.export),
            Verb(self.tr("打印预览"), "printer", "Ctrl+P", self.print_list),
        )

    def filters(self) -> tuple[FilterChip, ...]:
        self.since = FilterChip(self.tr("时间"), self._times, self.tr("全部时间"))
        self.worker = FilterChip(self.tr("谁"), linked(Visit.worker), self.tr("所有同事"))
        self.action = FilterChip(self.tr("做了什么"), _actions, self.tr("所有动作"))
        return (self.since, self.worker, self.action)

    def passing(self) -> AuditFilter:
        return AuditFilter(
            worker=chosen(self.worker),
            action=chosen(self.action),
            since=chosen(self.since),
            people=self.people,
        )

    def source(self) -> ListSource:
        return audit_list.audit_trail(self.passing())

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("at", self.tr("时间"), 176),
            Column("worker", self.tr("谁"), 84, Kind.BOLD),
            Column("action", self.tr("做了什么"), 150, Kind.PLAIN),
            Column("whom", self.tr("对象"), 190, sortable=False),
            Column("what", self.tr("说明"), stretch=True, sortable=False),
        )

    def cells(self, *values: Any) -> tuple[Any, ...]:
        at, worker, action, whom, what = values
        return at, worker, tr(action), whom, what

    def summary(self, listed: int) -> str:
        return self.tr("列出 {n} 条").format(n=listed)

    def nothing(self) -> tuple[str, str]:
        return self.tr("还没有使用记录"), self.tr("打开资料、查看、修改都会自动记在这里。")

    def has_any(self) -> bool:
        return bool(audit_list.extent()[0])

    def open_record(self, record_id: int) -> None:
        """Say the whole of a line that the table has cut short."""
        *_, whom, what = self.source().rows([record_id])[record_id]
        words = self.tr("，").join(part for part in (whom, what) if part)
        if words:
            self.noticed.emit(words, "info")

    def print_list(self) -> None:
        """Show what is listed as it prints."""
        from swdesk.gui.pages.printing.preview_page import (  # noqa: PLC0415 - loads the PDF engine
            PreviewPage,
        )
        from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
        from swdesk.printing.trail import trail_document  # noqa: PLC0415 - as above

        options = PrintOptions.of_office(showing=Showing.MASKED)
        try:
            document = trail_document(options, self.passing(), self.scope())
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "warn")
        else:
            self.opens.emit(PreviewPage(document))

    def export(self) -> None:
        """Ask what for and to whom, then where, and write what is listed as a workbook."""
        panel = ErrandPanel(self.tr("导出使用记录"))
        self.questions.ask(panel, lambda: self._write(panel.errand))

    def _write(self, errand: Errand) -> None:
        path = ask_path(self, self.tr("导出使用记录"), Path.home() / f"{self.title}.xlsx")
        if path is None:
            return
        from swdesk.sheets.trail import trail_workbook  # noqa: PLC0415 - loads the writer

        try:
            write(path, trail_workbook(self.passing(), errand))
        except UserError as refused:
            self.noticed.emit(tr(refused.message), "danger")
        else:
            self.noticed.emit(self.tr("已存到 {path}。").format(path=path), "ok")

    def _times(self) -> list[tuple[object, str]]:
        today = self._today()
        return [
            (today, self.tr("今天")),
            (today - dt.timedelta(days=6), self.tr("近 7 天")),
            (today.replace(day=1), self.tr("本月")),
            (today.replace(month=1, day=1), self.tr("今年")),
        ]


def _actions() -> list[tuple[object, str]]:
    return [(action, tr(action.label)) for action in Action]
