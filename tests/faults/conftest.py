"""A station to be maltreated, and a process to kill while it works on it."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import pytest

from swdesk.station.store import Station

if not hasattr(os, "fork"):
    collect_ignore_glob = ["test_*.py"]  # Windows has neither fork nor kill -9

VICTIM = Path(__file__).with_name("victim.py")
ROOT = Path(__file__).parents[2]
SEED = int(os.environ.get("FAULTS_SEED", "20261121"))
PATIENCE = 30
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}


SCALE = float(os.environ.get("FAULTS", "1"))


def often(few, many):
    """Run a fault test *few* rounds each day and *many* before a release.

    The variable FAULTS makes it more or fewer: 0.1 for a tenth of *many*. FAULTS_SEED throws
    other dice, so that ten runs of a tenth are as good as one.
    """

    def mark(test):
        test.rounds = (few, many)
        return test

    return mark


def pytest_generate_tests(metafunc):
    if "rounds" in metafunc.fixturenames:
        few, many = metafunc.function.rounds
        many = max(1, round(many * SCALE))
        metafunc.parametrize("rounds", [few, pytest.param(many, marks=pytest.mark.slow)])


TALLY = []


def pytest_terminal_summary(terminalreporter):
    """Print what was tried and what came of it; one line for each run."""
    if TALLY:
        terminalreporter.section("faults")
    for name, tried, came_to in TALLY:
        terminalreporter.write_line(f"{tried:>7} {name:44} {came_to}")


@pytest.fixture
def tally():
    """Keep a line for the table at the end: tally(name, tried, what came of it)."""
    return lambda name, tried, came_to: TALLY.append((name, tried, came_to))


@pytest.fixture(scope="session")
def victim():
    """The victim's own module, for its passwords and its steps."""
    spec = importlib.util.spec_from_file_location("victim", VICTIM)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def template(tmp_path_factory, victim):
    folder = tmp_path_factory.mktemp("template")
    station, code = Station.create(folder, victim.NEW, victim.CHEAP)
    station.close()
    return SimpleNamespace(folder=folder, code=code)


@pytest.fixture
def folder(template, tmp_path):
    place = tmp_path / "村 站'张三 &" / "数据 库"
    shutil.copytree(template.folder, place)
    return place


@pytest.fixture
def template_copy(template, tmp_path):
    """Return a function that makes another copy of the closed station."""
    number = count()
    return lambda: shutil.copytree(template.folder, tmp_path / f"站 {next(number)}")


@pytest.fixture
def chance():
    return random.Random(SEED)  # noqa: S311 - the same dice every day, no secret


@pytest.fixture
def start():
    """Start the victim on a job; whatever is left of it dies with the test."""
    started = []

    def begin(*arguments, under=()):
        process = subprocess.Popen(
            [*under, sys.executable, VICTIM, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=ENVIRONMENT,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def victims(start, tmp_path):
    """Return a function that starts a victim and returns its id and the file of its promises."""
    nursery = start("nursery")
    promises = tmp_path / "promises"

    def begin(*arguments):
        promises.write_bytes(b"")
        call = [str(argument) for argument in (promises, *arguments)]
        nursery.stdin.write(json.dumps(call) + "\n")
        nursery.stdin.flush()
        return int(nursery.stdout.readline()), promises

    return begin


@pytest.fixture
def kill_while(victims, chance):
    """Let a victim work, kill it at a moment of chance and return the promises it made."""

    def work(*arguments, within=0.1):
        victim, promises = victims(*arguments)
        wait_until(lambda: promises.stat().st_size or is_gone(victim))
        assert promises.stat().st_size, f"{arguments[0]} did nothing"
        time.sleep(chance.uniform(0, within))
        with contextlib.suppress(ProcessLookupError):
            os.kill(victim, signal.SIGKILL)
        wait_until(lambda: is_gone(victim))
        return promises.read_text().splitlines()

    return work


@pytest.fixture
def let_work(victims):
    """Let a victim work to its end and return the promises it made."""

    def work(*arguments):
        victim, promises = victims(*arguments)
        wait_until(lambda: is_gone(victim))
        return promises.read_text().splitlines()

    return work


def wait_until(is_so):
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def is_gone(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    return False
