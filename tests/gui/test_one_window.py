"""A second start shows the window of the first, and ends."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from swdesk.gui.one_window import OneWindow

STARTED_S = 30
ROOT = Path(__file__).parents[2]


@pytest.fixture
def first(tmp_path, qapp):
    made = OneWindow(tmp_path / "windows")
    assert made.take()
    yield made
    made.release()


@pytest.fixture
def second(first, tmp_path):
    made = OneWindow(tmp_path / "windows")
    assert not made.take()
    return made


def knock(second, answers):
    thread = threading.Thread(target=lambda: answers.append(second.knock()))
    thread.start()
    return thread


def test_the_first_hears_that_its_window_is_wanted(first, second, qtbot):
    answers = []
    for _ in range(2):
        with qtbot.waitSignal(first.knocked):
            thread = knock(second, answers)
        thread.join()

    assert answers == [True, True]


def test_a_window_that_does_not_answer_is_not_waited_for_long(second):
    begun = time.monotonic()

    assert not second.knock()
    assert time.monotonic() - begun < 1.0


def test_after_the_end_another_may_begin(first, second):
    first.release()

    assert second.take()
    second.release()


def test_a_knock_that_nobody_heard_is_forgotten(tmp_path, qapp, qtbot):
    folder = tmp_path / "windows"
    folder.mkdir()
    folder.joinpath("show").touch()
    made = OneWindow(folder)
    with qtbot.assertNotEmitted(made.knocked, wait=50):
        assert made.take()
    made.release()


def test_a_crash_leaves_no_lock_behind(tmp_path, qapp):
    script = (
        "import os, pathlib\n"
        "from swdesk.gui.one_window import OneWindow\n"
        f"assert OneWindow(pathlib.Path({str(tmp_path)!r})).take()\n"
        "os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script], check=False, cwd=ROOT)
    made = OneWindow(tmp_path)

    assert made.take()
    made.release()


def test_a_folder_that_takes_no_file_keeps_nobody_from_working(tmp_path, qapp):
    blocked = tmp_path / "file"
    blocked.touch()

    assert OneWindow(blocked / "windows").take()


@pytest.fixture
def program(tmp_path):
    """Start the program itself, as a process of its own."""
    own = dict.fromkeys(("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(tmp_path))
    running = []

    def start():
        running.append(
            subprocess.Popen(
                [sys.executable, "-m", "swdesk"],
                cwd=ROOT,
                env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"},
            )
        )
        return running[-1]

    yield start
    for process in running:
        process.kill()
        process.wait()


@pytest.mark.skipif(sys.platform == "win32", reason="the folder of caches cannot be moved there")
def test_the_second_start_of_the_program_ends_and_the_first_goes_on(program, tmp_path):
    first = program()
    lock = tmp_path / "swdesk" / "window.lock"
    until = time.monotonic() + STARTED_S
    while not lock.exists() and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(0.5)

    assert program().wait(timeout=STARTED_S) == 0
    assert first.poll() is None
