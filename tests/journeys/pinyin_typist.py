"""Types with a real input method into the real program on a real display; prints what came of it.

A program of its own, as the keys go through the display: python -m tests.journeys.pinyin_typist
FOLDER
"""

from __future__ import annotations

import faulthandler
import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from swdesk.app import TopWindow
from swdesk.gui import jobs, theme
from swdesk.gui.settings import Settings
from swdesk.model.people import Recipient
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

CHEAP = Cost(memory=64, passes=1)
PASSWORD = "moon walks and me"
PAUSE_MS = 700
LONGEST_S = 60


def main(folder: Path) -> None:
    """Register somebody whose name is typed in pinyin, and find them again."""
    faulthandler.dump_traceback_later(LONGEST_S, exit=True)
    station, _ = Station.create(folder, NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH"), CHEAP)
    station.close()
    app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    settings = Settings(folder.parent / "swdesk.ini")
    settings.remember_station(folder)
    with jobs.inline():
        window = TopWindow(settings, CHEAP)
        window.open()
        window.activateWindow()
        QTest.qWait(PAUSE_MS)
        press("type", PASSWORD)
        press("key", "Return")
        told = {**register(window), **find(window)}
        window._end_workspace()
        window.close()
    sys.stdout.write(json.dumps(told))


def register(window: TopWindow) -> dict[str, object]:
    """Fill in a name by the space bar and another one by Enter, and save."""
    main_window = window.workspace.window
    main_window.show_page("recipients")
    press("key", "ctrl+n")
    subprocess.run(["ibus", "engine", "libpinyin"], check=False)
    view = main_window.page.panel.view
    name, other = view.editor("name").widget, view.editor("other_name").widget
    press("type", "wangxiulan")
    seen = {"composing": name.text()}
    press("key", "space")
    press("key", "Return")
    press("type", "xiulan")
    press("key", "Return")
    seen |= {"name": name.text(), "other": other.text(), "stays": other.hasFocus()}
    press("key", "ctrl+s")
    return {**seen, "saved": [str(one.person.name) for one in Recipient.live()]}


def find(window: TopWindow) -> dict[str, object]:
    """Look for the name in the find box, from the workbench, and open it with Enter."""
    main_window = window.workspace.window
    main_window.show_page("workbench")
    press("key", "ctrl+f")
    press("type", "wangxiulan")
    composing = main_window.header.find_box.text()
    press("key", "space")
    press("key", "Return")
    return {"sought": composing, "found": main_window.page.panel.recipient.person.name}


def press(*keys: str) -> None:
    """Send keys through the display, and give the input method time to answer."""
    options = ["--delay", "60"] if keys[0] == "type" else []
    subprocess.run(["xdotool", keys[0], *options, *keys[1:]], check=True)
    QTest.qWait(PAUSE_MS)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
