"""A full disk is said in words, loses nothing and is forgiven as soon as there is room."""

import os

import pytest

from swdesk.model.office import Place
from swdesk.station.checkup import check
from swdesk.station.store import Station

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows cannot limit a file's size")


def test_a_full_disk_costs_no_save_and_no_restart(folder, start, victim):
    process = start("fill_the_disk", folder)
    *saves, trouble, again = process.communicate()[0].splitlines()

    assert trouble in {"DiskFull", "DiskTrouble"}
    assert saves == ["saved"] * len(saves)
    assert again == "saved"
    with Station.open(folder, victim.PASSWORD) as station:
        villages = Place.select().where(Place.kind == "village").count()
        assert villages == len(saves) + 1
        assert Place.select().count() == villages * (1 + victim.CHILDREN)
        assert check(station, full=True) == []
