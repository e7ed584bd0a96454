"""A station to be maltreated, and a process to kill while it works on it."""

from __future__ import annotations

import importlib.util
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from swdesk.station.store import Station

VICTIM = Path(__file__).with_name("victim.py")
ROOT = Path(__file__).parents[2]
SEED = 20261121
FEW, MANY = 20, 2000


def pytest_generate_tests(metafunc):
    """Give every fault test a few rounds each day and many before a release."""
    if "rounds" in metafunc.fixturenames:
        metafunc.parametrize("rounds", [FEW, pytest.param(MANY, marks=pytest.mark.slow)])


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
def chance():
    return random.Random(SEED)  # noqa: S311 - the same dice every day, no secret


@pytest.fixture
def start():
    """Start the victim on a job; whatever is left of it dies with the test."""
    started = []
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}

    def begin(*arguments, under=()):
        process = subprocess.Popen(
            [*under, sys.executable, VICTIM, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def kill_while(start, chance):
    """Let the victim work, kill it at a moment of chance and return the promises it made."""

    def work(*arguments, within=0.1):
        process = start(*arguments)
        first = process.stdout.readline()
        assert first, f"{arguments[0]} did nothing"
        time.sleep(chance.uniform(0, within))
        process.kill()
        return [first, *process.communicate()[0].splitlines()]

    return work
