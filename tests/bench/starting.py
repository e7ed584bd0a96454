"""From the start of the process to a painted window, against Qt's own empty one."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from swdesk.gui.settings import LastOpening, Settings
from swdesk.services.demo import PASSWORD
from tests.bench.measuring import Finding, amount, compared
from tests.bench.stations import demo

ROUNDS = 9


def measure(folder: Path) -> list[Finding]:
    """Start both in turns, the program on the small demonstration."""
    station = demo(folder, "small")
    Settings().note_opening(station, LastOpening("演示站", "", ""))
    starts = [(started("empty"), started("program")) for _ in range(ROUNDS + 1)]
    warm = starts[1:]  # the first reads the files into memory
    least = [empty["painted"] for empty, _ in warm]
    first = [program["painted"] for _, program in warm]
    opening = [program["working"] - program["unlocked"] for _, program in warm]
    ready = median(program["ready"] for _, program in warm)
    entered = median(program["working"] - program["ready"] for _, program in warm)
    against = "空的 QMainWindow 从启动到画好"
    return [
        compared("启动到解锁页画好", first, against, least, 1.7),
        compared("解锁后到主窗口画好", opening, against, least, 1.7),
        amount("启动到可以输入密码", ready),
        amount("交出密码到主窗口画好，含故意放慢的密码核对", entered),
    ]


def started(kind: str) -> dict[str, float]:
    """Start a window and return its moments in seconds from the start of the process."""
    command = [sys.executable, "-m", "tests.bench.window", kind]
    environment = os.environ | {"SWDESK_PASSWORD": PASSWORD}
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    moments = {}
    for line in process.stdout:
        moments[line.split()[0]] = time.perf_counter() - start
    process.wait()
    return moments
