"""A station under a path as unpleasant as real ones, made once and copied for every test."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest

from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station

CHEAP = Cost(memory=64, passes=1)
PASSWORD = "小河 流水 人家 老树"
AWKWARD = ("村 站'张三 &", "数据 库")


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template")
    station, code = Station.create(folder, NewStation("清河站", "李敏", PASSWORD), CHEAP)
    station.close()
    return SimpleNamespace(folder=folder, code=code)


@pytest.fixture
def cheap():
    return CHEAP


@pytest.fixture
def password():
    return PASSWORD


@pytest.fixture
def code(template):
    return template.code


@pytest.fixture
def folder(template, tmp_path):
    """The folder of a closed station."""
    place = tmp_path.joinpath(*AWKWARD)
    shutil.copytree(template.folder, place)
    return place


@pytest.fixture
def station(folder):
    with Station.open(folder, PASSWORD) as opened:
        yield opened
