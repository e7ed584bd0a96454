"""Nothing that a thief finds on the disk can be read, and nothing is told to the network."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ENVIRONMENT, often

LIFE = Path(__file__).with_name("life.py")
ENCODINGS = ("utf-8", "utf-16-le", "gb18030")
SHORTEST = 6  # bytes: anything shorter may stand in random bytes by chance
ALIVE = 3


@pytest.fixture
def life():
    """The module of the working life, for what must not be found."""
    spec = importlib.util.spec_from_file_location("life", LIFE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def lived(folder, tmp_path):
    """Return a function that lets somebody work for a while and kills the process in the middle.

    Everything that asks for a folder of its own gets one below *tmp_path*.
    """
    home = tmp_path / "home"
    home.mkdir()
    own = dict.fromkeys(("HOME", "TMPDIR", "TEMP", "XDG_DATA_HOME", "XDG_CACHE_HOME"), str(home))

    def work(times):
        command = [sys.executable, LIFE, folder, str(times)]
        environment = ENVIRONMENT | own
        done = []
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, cwd=home, env=environment
        ) as process:
            for line in process.stdout:
                done.append(line.strip())
                if done.count("alive") == ALIVE:
                    process.kill()
        assert done.count("alive") >= ALIVE, f"ended after {len(done)} things: {done[-1:]}"
        return done

    return work


@often(40, 1000)
def test_no_file_holds_a_name_or_a_number_in_any_encoding(lived, life, tmp_path, rounds, tally):
    done = lived(rounds)
    assert {job.__name__ for job, _ in life.WORK} <= set(done)
    needles = [
        needle
        for marker in life.markers(rounds + ALIVE)
        for needle in (marker.encode(encoding) for encoding in ENCODINGS)
        if len(needle) >= SHORTEST
    ]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) >= ALIVE
    for path in files:
        data = path.read_bytes()
        assert not any(needle in data for needle in needles), path
        assert not any(needle in os.fsencode(path.name) for needle in needles), path
    read = sum(path.stat().st_size for path in files) >> 20
    tally("things done in a working life", rounds, f"0 words in {len(files)} files, {read} MB")


def test_what_is_looked_for_would_be_found(life, tmp_path):
    """The control: the markers are those that the working life writes."""
    text = f"{life.name(7)} {life.card(7)} {life.phone(7)} {life.STORY} {life.PLACE}"
    assert sum(marker in text for marker in life.markers(10)) == len(text.split())
