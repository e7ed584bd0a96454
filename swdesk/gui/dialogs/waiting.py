"""A moment during which the records are lent to a job and nothing may be asked of them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from swdesk.gui import jobs
from swdesk.gui.jobs import Cancelled, OnProgress, Progress
from swdesk.gui.overrides import guarded
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.label import label

_WIDTH = 360
_STOPPED = object()


class Waiting(QDialog):
    """A sentence and a moving bar over the window; it closes by itself.

    With *can_stop* it has a button that says that nobody wants the result any more.
    """

    stopped = Signal()

    def __init__(self, sentence: str, parent: QWidget, *, can_stop: bool = False) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
        self.setModal(True)
        self.setFixedWidth(_WIDTH)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 24)
        layout.setSpacing(14)
        layout.addWidget(label(sentence))
        layout.addWidget(self._bar)
        self.stop = Button(self.tr("取消"))
        self.stop.setVisible(can_stop)
        self.stop.clicked.connect(self._on_stop)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)
        self._over = False

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the work has come."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self.stopped.emit()

    def end(self) -> None:
        """Put it away."""
        self._over = True
        self.close()
        self.deleteLater()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no Escape: the work cannot be left half done."""
        event.accept()

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the work has ended."""
        event.setAccepted(self._over)


def run_and_wait(
    parent: QWidget,
    sentence: str,
    work: Callable[[], Any],
    on_done: Callable[[Any], object],
    on_error: Callable[[Exception], object],
) -> None:
    """Run *work* as a job behind a Waiting; the callbacks come when it has gone."""
    waiting = Waiting(sentence, parent)

    def done(result: object) -> None:
        waiting.end()
        on_done(result)

    def failed(error: Exception) -> None:
        waiting.end()
        on_error(error)

    waiting.open()
    jobs.run(lambda progress: work(), on_done=done, on_error=failed)


def wait_for(
    parent: QWidget,
    sentence: str,
    work: Callable[[OnProgress], Any],
    on_done: Callable[[Any], object],
    on_error: Callable[[Exception], object],
    on_stopped: Callable[[], object] | None = None,
) -> None:
    """Run *work* as run_and_wait does, with its progress on the bar.

    With *on_stopped* it can be cancelled: the next report of progress raises Cancelled inside
    *work*. Work that has ended before that is done.
    """
    waiting = Waiting(sentence, parent, can_stop=on_stopped is not None)
    stop = threading.Event()
    waiting.stopped.connect(stop.set)

    def done(result: object) -> None:
        waiting.end()
        if result is not _STOPPED:
            on_done(result)
        elif on_stopped is not None:
            on_stopped()

    def failed(error: Exception) -> None:
        waiting.end()
        on_error(error)

    waiting.open()
    run = _stoppable(work, stop)
    jobs.run(run, on_done=done, on_error=failed, on_progress=waiting.show_progress)


def _stoppable(
    work: Callable[[OnProgress], Any], stop: threading.Event
) -> Callable[[Progress], Any]:
    """Return *work* so that it ends with _STOPPED once somebody has set *stop*."""

    def run(progress: Progress) -> Any:
        def step(done: int, total: int) -> None:
            if stop.is_set():
                raise Cancelled
            progress(done, total)

        try:
            return work(step)
        except Cancelled:
            return _STOPPED

    return run
