"""A moment during which the records are lent to a job and nothing may be asked of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from swdesk.gui import jobs
from swdesk.gui.widgets.label import label

_WIDTH = 360


class Waiting(QDialog):
    """A sentence and a moving bar over the window; it closes by itself."""

    def __init__(self, sentence: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
        self.setModal(True)
        self.setFixedWidth(_WIDTH)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 24)
        layout.setSpacing(14)
        layout.addWidget(label(sentence))
        layout.addWidget(bar)
        self._over = False

    def end(self) -> None:
        """Put it away."""
        self._over = True
        self.close()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no Escape: the work cannot be left half done."""
        event.accept()

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
