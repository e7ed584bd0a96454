"""The records lent to a job: it may be long, and meanwhile the window asks nothing of them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from swdesk.gui.dialogs.waiting import wait_for
from swdesk.gui.jobs import OnProgress
from swdesk.model.base import acting_as, author
from swdesk.services import changes


@dataclass(frozen=True)
class Outcome:
    """Who is told how borrowed work has ended; without *stopped* it cannot be cancelled."""

    done: Callable[[Any], object]
    failed: Callable[[Exception], object]
    stopped: Callable[[], object] | None = None


def lend(
    parent: QWidget, sentence: str, work: Callable[[OnProgress], Any], outcome: Outcome
) -> None:
    """Run *work*, which borrows the connection, in the name of the present worker.

    What it changed is told here, on the window's thread, when it is over: those who listen draw
    and ask the database.
    """
    held = ExitStack()
    held.enter_context(changes.together())
    worker = author()

    def in_my_name(step: OnProgress) -> Any:
        with acting_as(worker):
            return work(step)

    def over(callback: Callable[..., object]) -> Callable[..., None]:
        def call(*results: Any) -> None:
            held.close()
            callback(*results)

        return call

    stopped = None if outcome.stopped is None else over(outcome.stopped)
    wait_for(parent, sentence, in_my_name, over(outcome.done), over(outcome.failed), stopped)
