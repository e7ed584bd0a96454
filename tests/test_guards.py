"""The guards around every test bite: run on tests that deserve to fail, they fail."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

DESERVING = """
import socket, threading, time
import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from swdesk.services import changes

kept = []

def test_asks_without_an_answer():
    QMessageBox.question(None, "标题", "要删除吗")

def test_runs_a_box_in_a_slot(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: QMessageBox(text="提示").exec())
    button.click()

def test_swallows_the_refusal():
    try:
        QFileDialog.getSaveFileName(None, "保存")
    except AssertionError:
        pass

def test_leaves_a_box_open(qtbot):
    kept.append(QMessageBox(text="还开着"))
    kept[-1].open()

def test_expects_a_box_that_never_comes(answers):
    answers.expect("question", None)

def test_leaves_a_timer(qtbot):
    kept.append(QTimer())
    kept[-1].start(1000)

def test_leaves_a_qthread(qtbot):
    kept.append(QThread())
    kept[-1].start()

def test_leaves_a_thread(qtbot):
    kept[-1].quit()
    threading.Thread(target=time.sleep, args=[5], daemon=True).start()

def test_leaves_a_listener():
    changes.subscribe(print)

def test_opens_a_socket():
    socket.socket()

def test_looks_up_a_host():
    socket.getaddrinfo("localhost", 80)
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    folder = tmp_path_factory.mktemp("deserving")
    folder.joinpath("test_deserving.py").write_text(DESERVING, encoding="utf-8")
    folder.joinpath("pytest.ini").write_text("[pytest]\nqt_api = pyside6\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-rfE", "-q", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    return done.stdout


NAMES = [line[4 : line.index("(")] for line in DESERVING.splitlines() if line.startswith("def ")]


@pytest.mark.parametrize("name", NAMES)
def test_a_test_that_deserves_to_fail_does(report, name):
    assert any(
        line.startswith(("FAILED", "ERROR")) and f"::{name}" in line for line in report.splitlines()
    ), report


def test_an_expected_box_gets_its_answer(answers):
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - patched by the fixture

    answers.expect("question", QMessageBox.StandardButton.Yes)

    assert QMessageBox.question(None, "标题", "要删除吗") == QMessageBox.StandardButton.Yes
    assert answers.asked == [("question", "标题", "要删除吗")]
