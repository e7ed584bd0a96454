"""A file and a function stay small enough to be read in one go."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "swdesk"
LONGEST_FILE = 400
LONGEST_FUNCTION = 50

SOURCES = sorted(PACKAGE.rglob("*.py")) + sorted(ROOT.joinpath("packaging").glob("*.py"))
# A frozen schema is written by a program, and a migration is never edited again.
READ = [path for path in SOURCES if "migrations" not in path.parts]


@pytest.mark.parametrize("path", READ, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_can_be_read_in_one_go(path):
    text = path.read_text(encoding="utf-8")
    functions = [
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    long = {node.name: length(node) for node in functions if length(node) > LONGEST_FUNCTION}

    assert len(text.splitlines()) <= LONGEST_FILE
    assert not long


def length(function):
    return function.end_lineno - function.lineno + 1
