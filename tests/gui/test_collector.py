"""Cycles that hold widgets are taken apart on the GUI thread only."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QWidget

from swdesk.gui.collector import Collector


class Cycle(QWidget):
    def __init__(self):
        super().__init__()
        self.me = self


@pytest.fixture
def collector(qapp):
    made = Collector(qapp)
    yield made
    made.stop()
    made.deleteLater()


def allocate():
    for _ in range(20_000):
        [].append([])


def test_a_worker_that_allocates_much_deletes_no_widget(collector):
    widget = weakref.ref(Cycle())
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert widget() is not None


def test_the_gui_thread_collects_when_it_is_due(collector):
    widget = weakref.ref(Cycle())
    kept = [[n] for n in range(2_000)]
    assert collector.collect_if_due() >= 0
    gc.collect()
    assert widget() is None
    assert kept


def test_collecting_goes_back_to_python_at_the_end(qapp):
    collector = Collector(qapp)
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
