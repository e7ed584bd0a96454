"""销毁登记: every act of destruction, each with its certificate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from swdesk.gui.i18n import tr
from swdesk.gui.page import Action
from swdesk.gui.pages.privacy.destroying import show_certificate
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.table.column import Column, Kind
from swdesk.model.destruction import Destruction


class DestructionsPage(RegisterPage):
    """Enter shows the certificate."""

    icon = "file-text"

    @property
    def title(self) -> str:
        return self.tr("销毁登记")

    def actions_shown(self) -> tuple[Action, ...]:
        return (Action(self.tr("销毁证明"), "printer", "Ctrl+P", self._show_marked, primary=True),)

    def columns(self) -> Sequence[Column]:
        return (
            Column("number", self.tr("销毁编号"), 150, Kind.BOLD, sortable=False),
            Column("day", self.tr("销毁日期"), 110, sortable=False),
            Column("reason", self.tr("原因"), 120, Kind.PLAIN, sortable=False),
            Column("approved", self.tr("批准人"), 100, sortable=False),
            Column("witness", self.tr("监销人"), 100, sortable=False),
            Column("left", self.tr("仍在备份里"), stretch=True, sortable=False),
        )

    def nothing(self) -> tuple[str, str]:
        return self.tr("还没有销毁过资料"), ""

    def lines(self) -> Sequence[Any]:
        return list(Destruction.live().order_by(-Destruction.id))

    def cells(self, line: Destruction) -> tuple[Any, ...]:
        return (
            line.destruction_no,
            line.destroyed_on.isoformat(),
            tr(line.reason.label),
            str(line.approved_by or ""),
            str(line.witnessed_by or ""),
            "；".join(line.left_in),
        )

    def open_line(self, line: Destruction) -> None:
        show_certificate(self, line)

    def _show_marked(self) -> None:
        marked = self.marked()
        if marked is not None:
            self.open_line(marked)
