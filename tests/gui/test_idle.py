"""The window asks to be locked when it was left alone, and when the machine slept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QDialog

from swdesk.gui.idle import IdleWatch

HOURS = 3600.0
MINUTES = 5


class Clocks:
    """Two clocks that are moved by hand."""

    def __init__(self):
        self.monotonic = 1000.0
        self.wall = 50_000.0

    def __call__(self):
        return self.monotonic, self.wall

    def work(self, seconds):
        self.monotonic += seconds
        self.wall += seconds


@pytest.fixture
def clocks():
    return Clocks()


@pytest.fixture
def window(qapp):
    return QObject()


@pytest.fixture
def locks():
    return []


@pytest.fixture
def watch(clocks, window, locks):
    made = IdleWatch(MINUTES, clocks=clocks)
    made.expired.connect(lambda: locks.append(clocks.wall))
    made.watch(window)
    yield made
    made.stop()


def touch(window):
    event = QEvent(QEvent.Type.MouseMove)
    QCoreApplication.sendEvent(window, event)
    QCoreApplication.processEvents()


def sit(watch, clocks, seconds):
    """Let the time pass in the steps in which the watch looks."""
    for _ in range(int(seconds / 5)):
        clocks.work(5)
        watch.check()


def test_it_locks_after_the_minutes_and_not_before(watch, clocks, locks):
    sit(watch, clocks, MINUTES * 60 - 5)
    assert locks == []

    sit(watch, clocks, 5)
    assert len(locks) == 1


def test_a_touch_begins_the_minutes_anew(watch, clocks, window, locks):
    sit(watch, clocks, MINUTES * 60 - 5)
    touch(window)
    sit(watch, clocks, MINUTES * 60 - 5)

    assert locks == []


@pytest.mark.parametrize("slept", [8 * HOURS, 120.0])
@pytest.mark.parametrize("going_on", ["wall", "both"])
def test_it_locks_at_once_after_sleep(watch, clocks, locks, slept, going_on):
    """On Linux only the clock on the wall goes on in sleep, on Windows both do."""
    clocks.wall += slept
    clocks.monotonic += slept if going_on == "both" else 0

    watch.check()

    assert len(locks) == 1


def test_the_touch_that_wakes_the_machine_does_not_count(watch, clocks, window, locks):
    clocks.work(8 * HOURS)

    touch(window)

    assert len(locks) == 1


def test_a_clock_that_is_put_back_locks_nothing(watch, clocks, locks):
    clocks.wall -= 8 * HOURS
    watch.check()

    assert locks == []


def test_a_dialog_is_waited_for_and_the_sleep_not_forgotten(watch, clocks, locks, qtbot):
    dialog = QDialog()
    dialog.setModal(True)
    qtbot.addWidget(dialog)
    dialog.show()
    clocks.wall += 8 * HOURS
    watch.check()
    assert locks == []

    dialog.close()
    watch.check()
    assert len(locks) == 1
