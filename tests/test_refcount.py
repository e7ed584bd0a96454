"""A fault of one Qt binding release, kept out by the version range: each call cost one None."""

import sys

from PySide6.QtCore import QObject


def test_void_qt_calls_return_a_none_of_their_own():
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(20_000):
        thing.setObjectName("站")

    assert sys.getrefcount(None) > before - 1_000
