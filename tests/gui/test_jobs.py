import sys
import threading
import time

import pytest
from PySide6.QtCore import QObject

from swdesk.gui import jobs


def double(number, *, progress):
    progress(1, 1)
    return 2 * number


def refuse(*, progress):
    raise ValueError("no")


def endless(started, *, progress):
    started.set()
    while True:
        progress(0, 100)
        time.sleep(0.005)


@pytest.fixture(autouse=True)
def no_job_left():
    yield
    assert jobs.shutdown()


def test_the_result_arrives_on_the_gui_thread(qtbot):
    seen = []

    jobs.run(double, 21, on_done=lambda result: seen.append((result, threading.current_thread())))

    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, threading.main_thread())]


def test_the_work_runs_off_the_gui_thread(qtbot):
    seen = []

    jobs.run(lambda progress: threading.current_thread(), on_done=seen.append)

    qtbot.waitUntil(lambda: bool(seen))
    assert seen != [threading.main_thread()]


def test_progress_is_reported(qtbot):
    steps = []

    job = jobs.run(double, 1, on_progress=lambda done, total: steps.append((done, total)))

    qtbot.waitUntil(lambda: not job.running)
    assert steps == [(1, 1)]


def test_an_error_is_delivered_as_it_was_raised(qtbot):
    errors = []

    jobs.run(refuse, on_error=errors.append)

    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ValueError)


def test_an_error_nobody_asked_for_is_unexpected(inline_jobs, monkeypatch):
    caught = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append(kind))

    jobs.run(refuse)

    assert caught == [ValueError]


def test_a_cancelled_job_delivers_nothing(qtbot):
    started, seen = threading.Event(), []
    job = jobs.run(endless, started, on_done=seen.append, on_error=seen.append)
    started.wait(5)

    with qtbot.waitSignal(job.finished):
        job.cancel()

    assert not seen
    assert job.cancelled


def test_shutdown_ends_every_job(qtbot):
    started = threading.Event()
    jobs.run(endless, started)
    started.wait(5)

    assert jobs.shutdown()
    assert jobs.running() == 0
    assert not [thread for thread in threading.enumerate() if thread.name == "swdesk-job"]


def test_shutdown_says_when_a_job_does_not_end(qtbot):
    release = threading.Event()
    jobs.run(lambda progress: release.wait(10))

    assert not jobs.shutdown(0.05)
    release.set()


def test_a_closed_widget_hears_nothing(qtbot):
    class Owner(QObject):
        heard = False

        def hear(self, result):
            Owner.heard = True

    owner = Owner()
    release = threading.Event()
    job = jobs.run(lambda progress: release.wait(10), on_done=owner.hear)
    owner.deleteLater()
    del owner
    qtbot.wait(1)
    release.set()

    qtbot.waitUntil(lambda: not job.running)
    assert not Owner.heard


def test_inline_jobs_are_done_when_run_returns(qapp, inline_jobs):
    seen = []

    job = jobs.run(double, 2, on_done=seen.append)

    assert seen == [4]
    assert not job.running


def test_quick_progress_is_thinned_out(qapp, inline_jobs):
    steps = []

    def count(*, progress):
        for done in range(1, 1001):
            progress(done, 1000)

    jobs.run(count, on_progress=lambda done, total: steps.append(done))

    assert steps[-1] == 1000
    assert len(steps) < 100
