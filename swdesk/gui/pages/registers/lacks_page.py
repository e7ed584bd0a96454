"""What is missing on paper for the records behind a target."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from swdesk.gui.i18n import tr
from swdesk.gui.pages.figures.counted_page import CountedPage
from swdesk.gui.pages.figures.places import place_of
from swdesk.gui.session import Session
from swdesk.gui.table.column import Column, Kind
from swdesk.services.figures.paperwork import PaperLack
from swdesk.services.lists import targets
from swdesk.services.lists.targets import Standing


class LacksPage(CountedPage):
    """One line a record that lacks something; Enter opens it."""

    icon = "clipboard-check"

    def __init__(self, session: Session, standing: Standing) -> None:
        self._standing = standing
        super().__init__(session)

    @property
    def title(self) -> str:
        return self.tr("缺哪些资料")

    @property
    def context(self) -> str:
        words = self.tr("{name}　{n} 份记录")
        return words.format(name=tr(self._standing.figure.name), n=len(self._held))

    def columns(self) -> Sequence[Column]:
        return (
            Column("day", self.tr("日期"), 124, sortable=False),
            Column("way", self.tr("类别"), 88, sortable=False),
            Column("title", self.tr("记录"), 280, Kind.BOLD, sortable=False),
            Column("lack", self.tr("缺什么"), stretch=True, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("这些记录的资料都齐了"),
            self.tr("签到表、过程记录、计划和总结都在，评估时可以直接查。"),
        )

    def lines(self) -> Sequence[PaperLack]:
        return targets.lacks(self._standing)

    def cells(self, line: PaperLack) -> tuple[Any, ...]:
        lack = "；".join(tr(one) for one in line.lack.split("；"))
        return line.day.isoformat(), tr(line.way), tr(line.title), lack

    def open_line(self, line: PaperLack) -> None:
        if line.record is None:
            self.noticed.emit(self.tr("这份个案不公开，需要时请找负责社工或站长。"), "info")
        else:
            self.goes_to.emit(*place_of(line.kind, line.record))
