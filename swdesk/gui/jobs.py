"""Work off the GUI thread: plain values in; progress and one result or error come back."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

OnDone = Callable[[Any], object]
OnError = Callable[[Exception], object]
OnProgress = Callable[[int, int], object]

_SHUTDOWN_SECONDS = 5.0
_PROGRESS_SECONDS = 0.05


class Cancelled(Exception):
    """Raised inside a job by its progress callable after somebody cancelled it."""


class Progress:
    """What a job calls as it goes along: ``progress(done, total)``."""

    def __init__(self, report: OnProgress) -> None:
        self._report = report
        self._cancelled = Event()
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Report *done* of *total* steps; raise Cancelled when nobody wants the result any more."""
        if self._cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if done >= total or now - self._last >= _PROGRESS_SECONDS:
            self._last = now
            self._report(done, total)

    def cancel(self) -> None:
        """Make the next call raise Cancelled."""
        self._cancelled.set()


class Job(QObject):
    """One running function; its signals and callbacks arrive on the GUI thread."""

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    finished = Signal()

    _reported = Signal(int, int)
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._work = work
        self._progress = Progress(self._reported.emit)
        self._cancelled = False
        self._thread: Thread | None = None
        self._reported.connect(self._pass_on, Qt.ConnectionType.AutoConnection)
        self._ended.connect(self._finish, Qt.ConnectionType.AutoConnection)

    @property
    def running(self) -> bool:
        """Whether its result or error is still to come."""
        return self in _running

    @property
    def cancelled(self) -> bool:
        """Whether somebody has cancelled it."""
        return self._cancelled

    def start(self) -> None:
        """Run the work, in a thread of its own unless jobs run inline."""
        _running.add(self)
        if _inline[0]:
            self._run()
            return
        self._thread = Thread(target=self._run, name="swdesk-job", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop; neither result nor error is delivered after this."""
        self._cancelled = True
        self._progress.cancel()

    def join(self, seconds: float) -> bool:
        """Wait for the thread and return whether it has ended."""
        if self._thread is not None:
            self._thread.join(seconds)
            return not self._thread.is_alive()
        return True

    def _run(self) -> None:
        result: Any = None
        error: Exception | None = None
        try:
            result = self._work(self._progress)
        except Exception as caught:  # noqa: BLE001 - handed over to the GUI thread
            error = caught
        self._ended.emit(result, error)

    @Slot(int, int)
    def _pass_on(self, done: int, total: int) -> None:
        if not self._cancelled:
            self.progressed.emit(done, total)

    @Slot(object, object)
    def _finish(self, result: object, error: Exception | None) -> None:
        _running.discard(self)
        self.join(_SHUTDOWN_SECONDS)
        if not self._cancelled and not isinstance(error, Cancelled):
            if error is None:
                self.done.emit(result)
            else:
                self.failed.emit(error)
        self.finished.emit()


_running: set[Job] = set()
_inline = [False]


def run(
    fn: Callable[..., Any],
    *args: Any,
    on_done: OnDone | None = None,
    on_error: OnError | None = None,
    on_progress: OnProgress | None = None,
) -> Job:
    """Run ``fn(*args, progress=...)`` off the GUI thread and return its job.

    A callback that belongs to a closed widget is dropped; an error that nobody
    asked for takes the same way as every other unexpected one.
    """
    job = Job(lambda progress: fn(*args, progress=progress))
    job.done.connect(_guarded(on_done or _ignore))
    job.failed.connect(_guarded(on_error or _unexpected))
    if on_progress is not None:
        job.progressed.connect(_guarded(on_progress))
    job.start()
    return job


def running() -> int:
    """Return how many jobs have not yet ended."""
    return len(_running)


def shutdown(seconds: float = _SHUTDOWN_SECONDS) -> bool:
    """Cancel every job, wait for their threads, and return whether all have ended."""
    deadline = time.monotonic() + seconds
    for job in tuple(_running):
        job.cancel()
    ended = [job.join(max(0.0, deadline - time.monotonic())) for job in tuple(_running)]
    QCoreApplication.sendPostedEvents()
    return all(ended)


@contextmanager
def inline() -> Iterator[None]:
    """Run jobs at once on the calling thread, so that a test needs no waiting."""
    before = _inline[0]
    _inline[0] = True
    try:
        yield
    finally:
        _inline[0] = before


def _guarded(callback: Callable[..., object]) -> Callable[..., None]:
    owner = getattr(callback, "__self__", None)

    def call(*values: object) -> None:
        if not isinstance(owner, QObject) or shiboken6.isValid(owner):
            callback(*values)

    return call


def _ignore(_result: object) -> None:
    """Stand in for a caller who needs no result."""


def _unexpected(error: Exception) -> None:
    sys.excepthook(type(error), error, error.__traceback__)
