"""The program is offline: it has no way to the network and never tries one."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
QT_NETWORK = ("QtNetwork", "QTcpSocket", "QUdpSocket", "QtWebEngine", "QWebSocket")
# The station's own folder may be shown; any other address would leave the machine.
OTHER_ADDRESS = re.compile(r"openUrl\((?!QUrl\.fromLocalFile\()")

# The hook is set before anything of the program is imported, so it hears everything.
LISTENING = """
import sys

def heard(event, arguments):
    if event.startswith("socket."):
        sys.exit(f"reached for the network: {event} {arguments}")

sys.addaudithook(heard)
from swdesk.__main__ import main
sys.exit(main(["--selftest"]))
"""


@pytest.mark.parametrize("name", QT_NETWORK)
def test_no_source_file_names_what_qt_has_for_networks(name):
    sources = ROOT.joinpath("swdesk").rglob("*.py")

    assert not [str(path) for path in sources if name in path.read_text(encoding="utf-8")]


def test_nothing_but_a_local_folder_is_ever_opened():
    sources = ROOT.joinpath("swdesk").rglob("*.py")

    assert not [str(path) for path in sources if OTHER_ADDRESS.search(path.read_text("utf-8"))]


def test_database_paper_and_window_libraries_load_and_work_without_a_socket():
    done = subprocess.run(
        [sys.executable, "-c", LISTENING], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")
