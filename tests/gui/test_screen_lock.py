"""The lock of the screen is heard of where the desktop tells it."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from swdesk.gui.screen_lock import ScreenLock

LOCKING = """
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication, QWindow
from swdesk.gui.screen_lock import ScreenLock

app = QGuiApplication([])
lock, heard = ScreenLock(), []
lock.locked.connect(lambda: heard.append("locked"))

def send(begins):
    said = QDBusMessage.createSignal("/", "org.gnome.ScreenSaver", "ActiveChanged")
    said.setArguments([begins])
    QDBusConnection.sessionBus().send(said)
    QTimer.singleShot(300, app.quit)
    app.exec()

lock.watch(QWindow())
for begins in (True, False):
    send(begins)
lock.end()
send(True)
print(heard)
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="no message bus here")
def test_the_desktop_tells_of_its_lock_once_and_nobody_hears_after_the_end():
    command = ["dbus-run-session", "--", sys.executable, "-c", LOCKING]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    assert done.stdout.strip() == "['locked']", done.stderr


def test_only_the_beginning_of_a_lock_counts(qapp):
    lock, heard = ScreenLock(), []
    lock.locked.connect(lambda: heard.append("locked"))
    lock.hear(True)
    lock.hear(False)

    assert heard == ["locked"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no bus to do without")
def test_without_a_message_bus_nothing_is_heard_and_nothing_breaks():
    script = (
        "from PySide6.QtGui import QGuiApplication, QWindow\n"
        "from swdesk.gui.screen_lock import ScreenLock\n"
        "app = QGuiApplication([]); lock = ScreenLock(); lock.watch(QWindow()); lock.end()"
    )
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"QT_QPA_PLATFORM": "offscreen", **nowhere},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert (done.returncode, done.stderr) == (0, "")
