"""A register whose lines are counted: on the worker, for the records may be many."""

from __future__ import annotations

from swdesk.gui.pages.figures.borrowing import borrow
from swdesk.gui.pages.privacy.register_page import RegisterPage
from swdesk.gui.session import Session


class CountedPage(RegisterPage):
    """Counts when it is first shown, and again when something has changed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        super().__init__()

    def refresh(self, changed: frozenset[str]) -> None:
        if self.isVisible():
            borrow(self, self._session, self.tr("正在统计"), self.lines, self.show_lines)
        else:
            self.mark_stale(changed)
