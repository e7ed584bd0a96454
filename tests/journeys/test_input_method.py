"""Chinese typed in pinyin through a real input method, on a display of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = ("Xvfb", "dbus-run-session", "openbox", "ibus-daemon", "xdotool")
LONGEST_S = 150
ENGINE = Path("/usr/share/ibus/component/libpinyin.xml")
MISSING = [tool for tool in NEEDED if not shutil.which(tool)]
MISSING += [] if ENGINE.exists() else ["ibus-libpinyin"]
DESKTOP = """
openbox & ibus-daemon --xim --replace --panel disable &
for _ in $(seq 50); do ibus engine >/dev/null 2>&1 && break; sleep 0.2; done
ibus engine libpinyin
"$0" -m tests.journeys.pinyin_typist "$1"
code=$?
ibus exit
kill %1 %2
exit $code
"""

# It needs a display and an input method to itself for half a minute: not for a busy machine.
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]


@pytest.fixture(scope="module")
def display():
    """The number of a display that nobody looks at."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as told:
        yield f":{told.readline().strip()}"
    server.terminate()
    server.wait()


@pytest.fixture(scope="module")
def typed(display, tmp_path_factory):
    """What came of typing in pinyin."""
    home = tmp_path_factory.mktemp("home")
    here = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_IM_MODULE": "ibus"}
    desktop = subprocess.Popen(
        ["dbus-run-session", "--", "bash", "-c", DESKTOP, sys.executable, home / "资料"],
        cwd=ROOT,
        env={**os.environ, **here, "HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        told, _ = desktop.communicate(timeout=LONGEST_S)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(desktop.pid, signal.SIGTERM)
    return json.loads(told.splitlines()[-1])


def test_a_name_typed_in_pinyin_is_registered_and_found(typed):
    assert typed["composing"] == ""
    assert (typed["name"], typed["saved"]) == ("王秀兰", ["王秀兰"])
    assert (typed["sought"], typed["found"]) == ("", "王秀兰")


def test_enter_ends_composing_before_it_leaves_the_field(typed):
    assert (typed["other"], typed["stays"]) == ("xiulan", True)


def test_a_word_being_composed_is_not_lost_by_a_click(typed):
    assert typed["clicked"] == "李建平"
    assert typed["beside"] == ["李建平", "", False, True]
    assert ["李建平", "老李"] in typed["kept"]


def test_a_word_being_composed_is_in_the_draft_after_the_lock(typed):
    assert (typed["locked"], typed["draft"]) == (True, ["李建平"])
