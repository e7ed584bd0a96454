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

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from swdesk.app import TopWindow
from swdesk.gui import jobs, theme
from swdesk.gui.composing import InputWatch
from swdesk.gui.form.form_panel import FormPanel
from swdesk.gui.settings import Settings
from swdesk.model.people import Recipient
from swdesk.services.drafts import pending, read
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

CHEAP = Cost(memory=64, passes=1)
PASSWORD = "moon walks and me"
PAUSE_MS = 700
LONGEST_S = 110
ANSWERS = (QEvent.Type.InputMethod, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)


def main(folder: Path) -> None:
    """Register somebody whose name is typed in pinyin, and find them again."""
    faulthandler.dump_traceback_later(LONGEST_S, exit=True)
    station, _ = Station.create(folder, NewStation("青禾镇社工站", "沈佳", PASSWORD, "QH"), CHEAP)
    station.close()
    app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    InputWatch.of(app)
    settings = Settings(folder.parent / "swdesk.ini")
    settings.remember_station(folder)
    with jobs.inline():
        window = TopWindow(settings, CHEAP)
        window.open()
        window.activateWindow()
        QTest.qWait(PAUSE_MS)
        press("type", PASSWORD)
        press("key", "Return")
        told = {**register(window), **find(window), **click(window), **lock(window)}
        window._end_workspace()
        window.close()
    sys.stdout.write(json.dumps(told))


def register(window: TopWindow) -> dict[str, object]:
    """Fill in a name by the space bar and another one by Enter, and save."""
    view = new_person(window).view
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


def click(window: TopWindow) -> dict[str, object]:
    """Press the save button, and another field before it, in the middle of composing."""
    panel = new_person(window)
    name, other = panel.view.editor("name").widget, panel.view.editor("other_name").widget
    press("type", "lijianping")
    press(*at(other))
    seen = {"clicked": name.text()}
    press("type", "laoli")
    seen["beside"] = (name.text(), other.text(), name.hasFocus(), other.hasFocus())
    press(*at(panel.findChild(QWidget, "save")))
    people = [one.person for one in Recipient.live()]
    return {**seen, "kept": [(str(one.name), str(one.other_name)) for one in people]}


def lock(window: TopWindow) -> dict[str, object]:
    """Lock in the middle of composing, unlock and look at what is offered again."""
    new_person(window)
    press("type", "lijianping")
    press(*at(window.workspace.window.status._lock))
    locked = window.workspace is None
    press("type", PASSWORD)
    press("key", "Return")
    drafts = [read(draft.place) for draft in pending()]
    return {"locked": locked, "draft": [draft["name"] for draft in drafts]}


def new_person(window: TopWindow) -> FormPanel:
    """Begin a record with the input method ready."""
    main_window = window.workspace.window
    main_window.show_page("recipients")
    press("key", "ctrl+n")
    subprocess.run(["ibus", "engine", "libpinyin"], check=False)
    return main_window.page.panel


def at(widget: QWidget) -> tuple[str, ...]:
    """Return what clicks into the middle of a widget."""
    place = widget.mapToGlobal(widget.rect().center())
    return ("mousemove", str(place.x()), str(place.y()), "click", "1")


def press(*keys: str) -> None:
    """Send keys through the display, and wait until the input method has answered."""
    options = ["--delay", "60"] if keys[0] == "type" else []
    heard = Heard()
    QApplication.instance().installEventFilter(heard)
    subprocess.run(["xdotool", keys[0], *options, *keys[1:]], check=True)
    while heard.count:
        heard.count = 0
        QTest.qWait(PAUSE_MS)
    QApplication.instance().removeEventFilter(heard)


class Heard(QObject):
    """Counts what still arrives from the display and the input method."""

    count = 1

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in ANSWERS
        return False


if __name__ == "__main__":
    main(Path(sys.argv[1]))
