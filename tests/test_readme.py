"""The README's commands are what it says, and the tree names no machine it was written on."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SUFFIXES = {".py", ".md", ".toml", ".lock", ".txt", ".ts", ".qss", ".spec", ".iss", ".desktop", ""}
SKIPPED = {".git", ".venv", ".hypothesis", "build", "dist", "__pycache__"}

# Written in pieces, so that this file does not name them either.
UNWANTED = {
    "a machine's own path": re.compile(r"(?<![\w.*/-])/(?:root|work|home/[a-z]+)/"),
    "a package index": re.compile("|".join(["pypi" + r"\.org", "python" + r"hosted\.org"])),
    "an index option": re.compile(r"^\s*(?:--(?:extra-)?index-url|--find-links|-i )", re.MULTILINE),
}


def test_two_commands_are_all_the_readme_asks_for():
    readme = ROOT.joinpath("README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```\w*\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)

    assert "python3 packaging/dev.py run\npython3 packaging/dev.py test\n" in blocks


@pytest.mark.parametrize("what", UNWANTED)
def test_no_file_names(what):
    found = {str(path.relative_to(ROOT)): UNWANTED[what].search(text) for path, text in texts()}

    assert not {name: hit.group() for name, hit in found.items() if hit}


def test_every_locked_version_has_its_hashes():
    lock = ROOT.joinpath("packaging/requirements.lock").read_text(encoding="utf-8")
    entries = [entry for entry in re.split(r"\n(?=\S)", lock.strip()) if not entry.startswith("#")]

    assert len(entries) > 20
    assert not [e for e in entries if "==" not in e or "--hash=sha256:" not in e]


def texts():
    for folder, names, files in os.walk(ROOT):
        names[:] = [name for name in names if name not in SKIPPED and not name.endswith("_cache")]
        for path in (Path(folder, name) for name in files):
            if path.suffix in SUFFIXES:
                yield path, path.read_text(encoding="utf-8", errors="replace")
