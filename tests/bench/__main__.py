"""Measure the program: `python -m tests.bench [NAME …]`, each name in a process of its own.

Exit code 1 where a ratio misses its goal by more than noise explains.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from tests.bench.measuring import Finding, machine

NAMES = (
    "starting", "finding", "listing", "opening", "saving", "reporting", "printing", "importing",
    "signing",
)  # fmt: skip
_HOMES = (
    "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA",
    "LOCALAPPDATA",
)  # fmt: skip
HEAD = "| 什么 | 对照 | 倍数 | 目标 |\n|---|---|---|---|\n"


def main(names: list[str]) -> int:
    """Run the measurements and print one table."""
    if unknown := set(names) - set(NAMES):
        sys.stderr.write(f"{', '.join(unknown)}? {', '.join(NAMES)}\n")
        return 2
    show(f"{machine()}\n\n{HEAD}")
    missed = False
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for name in names or NAMES:
            for finding in measured(name, folder):
                show(f"{finding}\n")
                missed |= finding.is_missed
    return int(missed)


def measured(name: str, folder: str) -> list[Finding]:
    """Measure in a process of its own: no window on the screen, no settings but its own."""
    home = dict.fromkeys(_HOMES, folder)
    environment = os.environ | home | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    # An installed program is compiled once, not at every start.
    environment |= {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-m", "tests.bench", "--one", name, folder]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    return [Finding(**found) for found in json.loads(done.stdout)]


def one(name: str, folder: str) -> int:
    """Measure here and tell the parent."""
    findings = importlib.import_module(f"tests.bench.{name}").measure(Path(folder))
    sys.stdout.write(json.dumps([asdict(finding) for finding in findings]))
    return 0


def show(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    arguments = sys.argv[1:]
    sys.exit(one(*arguments[1:]) if arguments[:1] == ["--one"] else main(arguments))
