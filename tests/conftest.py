"""Tests run without a screen, a network or a person: what would wait for one fails instead."""

from __future__ import annotations

import gc
import os
import socket
import sys
import threading
import time
from collections import defaultdict, deque
from pathlib import Path

import platformdirs
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThread, QThreadPool, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
)

FONTS = Path(__file__).parent.parent / "resources" / "fonts"

WAITING = {
    QMessageBox: ("about", "critical", "information", "question", "warning"),
    QFileDialog: ("getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"),
    QInputDialog: ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
}
EXECUTED = (QDialog, QMenu, QPrintDialog)
GRACE_SECONDS = 2.0


def pytest_addoption(parser):
    parser.addoption("--onscreen", action="store_true", help="show the windows on the real display")


def pytest_configure(config):
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_QPA_FONTDIR", str(FONTS))  # heeded where there is no fontconfig
    sys.addaudithook(refuse_network)


# --- no network ---


def refuse_network(event, arguments):
    """Audit hook: sockets of this machine's own kind are for pipes between processes only."""
    if event == "socket.getaddrinfo":
        raise PermissionError("this program never looks up a host")
    if event == "socket.__new__" and arguments[1] not in LOCAL_FAMILIES:
        raise PermissionError("this program never opens a network socket")


LOCAL_FAMILIES = {getattr(socket, "AF_UNIX", None)}


# --- nothing of the person who runs the tests ---


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Keep settings, data and logs of a test in a folder of its own, child processes included."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda *a, **k: str(home / "data"))
    monkeypatch.setattr(platformdirs, "user_log_dir", lambda *a, **k: str(home / "log"))
    for form in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(home / "settings"))
    return home


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application, able to show Chinese on a machine without a Chinese font."""
    for path in FONTS.glob("NotoSansSC-Regular.ttf"):
        QFontDatabase.addApplicationFont(str(path))
    return qapp


# --- dialogs ---


class Answers:
    """What a test answers to the boxes it expects, in order; a box without an answer fails it."""

    def __init__(self):
        self._ready = defaultdict(deque)
        self.unexpected = []
        self.asked = []

    def expect(self, box, answer):
        """Answer the next *box* ("question", "getSaveFileName", "exec" …).

        *answer* is what the call returns, or a callable that gets the call's arguments: for
        "exec" the dialog itself.
        """
        self._ready[box].append(answer)

    def give(self, box, *arguments):
        words = [text for text in arguments if isinstance(text, str)]
        self.asked.append((box, *words))
        if not self._ready[box]:
            described = f"{box}({', '.join(words) or described_dialog(arguments)})"
            self.unexpected.append(described)
            raise AssertionError(f"unexpected dialog: {described}")
        answer = self._ready[box].popleft()
        return answer(*arguments) if callable(answer) else answer

    @property
    def unused(self):
        return [box for box, waiting in self._ready.items() if waiting]


def described_dialog(arguments):
    dialog = arguments[0] if arguments else None
    if isinstance(dialog, QMessageBox):
        return dialog.text()
    return dialog.windowTitle() if isinstance(dialog, QDialog) else repr(dialog)


@pytest.fixture(autouse=True)
def answers(monkeypatch):
    """Answers to expected dialogs; every other one fails the test, it never waits for a click."""
    given = Answers()
    for dialog, names in WAITING.items():
        for name in names:
            monkeypatch.setattr(dialog, name, lambda *a, box=name, **k: given.give(box, *a))
    for dialog in EXECUTED:
        monkeypatch.setattr(dialog, "exec", lambda *a: given.give("exec", *a))
    yield given
    left = leave_no_box_open() if QCoreApplication.instance() else []
    assert not given.unexpected, f"unexpected dialogs: {given.unexpected}"
    assert not left, f"boxes left open: {left}"
    assert not given.unused, f"expected dialogs that never came: {given.unused}"


def leave_no_box_open():
    """Close the boxes that nobody answered and return what they said."""
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, tuple(WAITING))]
    shown = [box for box in boxes if box.isVisible()]
    for box in shown:
        box.close()
    return [described_dialog([box]) for box in shown]


# --- nothing left running ---


@pytest.fixture(autouse=True)
def nothing_left_running(request):
    """After a GUI test no thread and no timer that it started may still run."""
    if "qapp" not in request.fixturenames:
        yield
        return
    threads_before = set(threading.enumerate())
    # Whatever is there already need not be looked through again, here or by the collector: after
    # some thousand tests that takes longer than most of them.
    gc.collect()
    gc.freeze()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    deadline = time.monotonic() + GRACE_SECONDS
    QThreadPool.globalInstance().waitForDone(int(GRACE_SECONDS * 1000))
    while left := still_running(threads_before):
        if time.monotonic() > deadline:
            pytest.fail(f"left running: {left}")
        gc.collect()  # a forgotten window takes its timers along only when it is collected
        time.sleep(0.02)


@pytest.fixture(autouse=True)
def nobody_left_listening():
    """After a test nobody may still be told of changes: it would ask a database that is closed."""
    yield
    changes = sys.modules.get("swdesk.services.changes")  # a test that never loads it leaves nobody
    left = list(changes._listeners) if changes else []
    if left:
        changes._listeners.clear()  # the tests that follow are not to blame
        pytest.fail(f"left listening: {left}")


def still_running(threads_before):
    left = [thread for thread in threading.enumerate() if thread not in threads_before]
    for found in gc.get_objects():
        kind = type(found)  # never isinstance: it would wake lazy proxies
        if issubclass(kind, (QTimer, QThread)) and shiboken6.isValid(found) and is_active(found):
            left.append(found)
    return left


def is_active(found):
    if isinstance(found, QTimer):
        return found.isActive()
    return found.isRunning() and found is not QCoreApplication.instance().thread()
