"""Python's cycle collector, confined to the GUI thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 1000


class Collector(QObject):
    """Collects when Python would, but never on a worker's thread.

    A widget that lies in a cycle of references is deleted by whichever thread happens to
    collect; deleted outside the GUI thread it takes the program down.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        gc.freeze()  # what modules made while they were loaded stays: no need to look through it
        self._pause = QTimer(self, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.collect_if_due)
        self._pause.start()

    def collect_if_due(self) -> int:
        """Collect the oldest generation over its threshold; return how many objects went."""
        counts = gc.get_count()
        due = [n for n, limit in enumerate(self._thresholds) if limit and counts[n] > limit]
        return gc.collect(max(due)) if due else 0

    def stop(self) -> None:
        """Hand collecting back to Python, once no worker runs any more."""
        self._pause.stop()
        gc.enable()
