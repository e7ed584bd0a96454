"""The contracts on imports hold, and each of them bites when a bad import is planted."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LINTER = "from importlinter.cli import lint_imports_command; lint_imports_command()"

PLANTED = {
    "a layer that looks up": ("swdesk/model/base.py", "import swdesk.services", "One way down"),
    "a service that prints": ("swdesk/services/__init__.py", "import swdesk.printing", "One way"),
    "Qt below the window": ("swdesk/printing/__init__.py", "import PySide6.QtCore", "Qt lives"),
    "Qt in the commands": ("swdesk/cli/commands.py", "import PySide6.QtWidgets", "Qt lives"),
    "a query in the window": ("swdesk/gui/__init__.py", "import peewee", "The window layer"),
    "paper in the window": ("swdesk/gui/__init__.py", "import reportlab", "The window layer"),
    "a socket": ("swdesk/station/__init__.py", "import socket", "Nothing reaches"),
    "a download": ("swdesk/gui/__init__.py", "import urllib.request", "Nothing reaches"),
}


def lint(tree):
    """Run import-linter on *tree* and return its exit code and the names of broken contracts."""
    done = subprocess.run(
        [sys.executable, "-c", LINTER, "--no-cache"],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": str(tree), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    broken = [line for line in done.stdout.splitlines() if line.endswith("BROKEN")]
    return done.returncode, broken, done.stdout + done.stderr


def test_the_tree_keeps_its_layers():
    code, _, told = lint(ROOT)

    assert code == 0, told


@pytest.mark.parametrize("case", PLANTED)
def test_a_planted_import_breaks_its_contract(tmp_path, case):
    name, statement, contract = PLANTED[case]
    shutil.copytree(ROOT / "swdesk", tmp_path / "swdesk")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with tmp_path.joinpath(name).open("a", encoding="utf-8") as source:
        source.write(f"\n{statement}\n")

    code, broken, told = lint(tmp_path)

    assert code != 0
    assert any(line.startswith(contract) for line in broken), told
