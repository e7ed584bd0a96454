"""What is asked before a period is closed, and before it is opened again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.labels import N_
from swdesk.model.dates import parse_day
from swdesk.model.projects import Project
from swdesk.services.figures.locks import Signing
from swdesk.services.figures.period import Period

_DAY, _NAME = 112, 120


class ClosePanel(InlinePanel):
    """Asks who signed the report of a period, and when; *close* is told."""

    def __init__(
        self,
        period: Period,
        project: Project | None,
        today: dt.date,
        close: Callable[[Signing], object],
    ) -> None:
        words = self.tr("封账：{period}{project}")
        of = f"　{project.name}" if project else ""
        super().__init__(words.format(period=period.name, project=of), self.tr("封账"))
        self._period, self._project, self._close = period, project, close
        self.signed_by = QLineEdit()
        self.signed_on = QLineEdit(today.isoformat())
        self.note = QLineEdit()
        self.add_field(self.tr("签字人"), self.signed_by, _NAME)
        self.add_field(self.tr("签字日期"), self.signed_on, _DAY)
        self.add_field(self.tr("备注"), self.note)
        self.add_note(
            self.tr(
                "报表签字以后封账：现在的数字留作已签数。之后补录、更正的，另列在已签数旁边，附名单。"
            )
        )

    def answer(self) -> None:
        day = parse_day(self.signed_on.text())
        if day is None:
            raise UserError(N_("请填签字日期，例如 2026-07-02。"))
        signing = Signing(self._period, self.signed_by.text(), day, self._project, self.note.text())
        self._close(signing)


class ReopenPanel(InlinePanel):
    """Asks why a closed period is opened again; *reopen* is told the reason."""

    def __init__(self, period: Period, reopen: Callable[[str], object]) -> None:
        words = self.tr("重开：{period}")
        super().__init__(words.format(period=period.name), self.tr("重开"))
        self._reopen = reopen
        self.reason = QLineEdit()
        self.add_field(self.tr("原因"), self.reason)
        self.add_note(
            self.tr("重开以后按现在的记录重新统计；封账时的数字和这次重开都留在封账记录里。")
        )

    def answer(self) -> None:
        self._reopen(self.reason.text())
