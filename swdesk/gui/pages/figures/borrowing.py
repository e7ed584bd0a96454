"""Counting on the worker: the records are lent to it, and what is refused is said by the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from swdesk.errors import UserError
from swdesk.gui.i18n import tr
from swdesk.gui.lending import Outcome, lend
from swdesk.gui.page import Page
from swdesk.gui.session import Session


def borrow(
    page: Page,
    session: Session,
    sentence: str,
    work: Callable[[], Any],
    done: Callable[[Any], object],
) -> None:
    """Let *work* have the records while *sentence* is shown; *done* gets what it returns."""

    def borrowed(_step: object) -> Any:
        with session.station.lend():
            return work()

    def failed(error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        page.noticed.emit(tr(error.message), "warn")

    lend(page, sentence, borrowed, Outcome(done, failed))
