"""One start of a window, told on the output as it comes: `python -m tests.bench.window KIND`.

Loads as little as it can before the window does: its own start counts too.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable


def say(moment: str) -> None:
    """Tell a moment and the seconds since this process began to run."""
    sys.stdout.write(f"{moment} {time.perf_counter()}\n")
    sys.stdout.flush()


def when_painted(widget: type | object, then: Callable[[], None]) -> None:
    """Call *then* once, after *widget* and all on it has been drawn."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - the program loads Qt at its own time

    base, seen = widget.paintEvent, []

    def paint(*arguments: object) -> None:
        if not seen:
            seen.append(True)
            QTimer.singleShot(0, then)  # before what the program itself has put off until now
        base(*arguments)

    widget.paintEvent = paint


def empty() -> None:
    """Show Qt's own empty window."""
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415 - as above

    app = QApplication([])
    window = QMainWindow()
    when_painted(window, lambda: end("painted"))
    window.show()
    app.exec()


def program() -> None:
    """Open the program on the station used last, give the password, wait for the main window."""
    from swdesk.__main__ import window  # noqa: PLC0415 - as above

    app = window()
    from swdesk.gui.welcome.unlock import UnlockPage  # noqa: PLC0415 - as above

    when_painted(UnlockPage, lambda: say("painted"))
    offer = UnlockPage.offer

    def unlock(page: UnlockPage, slots: list) -> None:
        offer(page, slots)
        say("ready")
        page.password.setText(os.environ["SWDESK_PASSWORD"])
        page.unlock()

    open_station = app.TopWindow._on_opened

    class Watched(app.TopWindow):
        def _on_opened(self, station: object) -> None:
            say("unlocked")
            open_station(self, station)
            when_painted(self.workspace.window, lambda: end("working"))

    UnlockPage.offer = unlock
    app.TopWindow = Watched
    app.main()


def end(moment: str) -> None:
    """Tell the last moment and leave as it stands: closing is not measured."""
    say(moment)
    os._exit(0)


if __name__ == "__main__":
    {"empty": empty, "program": program}[sys.argv[1]]()
