"""A check-up finds what was broken and says so in words."""

import pytest

from swdesk.model.office import Office, Place
from swdesk.station import health
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.checkup import check
from swdesk.station.database import PAGE
from swdesk.station.keys import KEYS_TWIN
from swdesk.station.refusals import DatabaseDamaged
from swdesk.station.store import Station, saving
from swdesk.station.upkeep import UPKEEP_NAME, remember, this_moment


def test_a_healthy_station_has_no_findings(station):
    station.attachments.put(b"scan")
    station.backup()
    assert check(station, full=True) == []


def test_a_reference_to_nothing_is_found(station):
    station.database.pragma("foreign_keys", 0)
    with saving():
        Place.create(kind="village", name="西村", above=99)
    assert "place" in check(station)[0]


def test_a_key_file_that_changed_is_found(station, folder):
    (folder / KEYS_TWIN).write_bytes(b"")
    assert KEYS_TWIN in check(station)[0]


def test_a_damaged_scan_is_found_by_the_full_check(station):
    path = station.attachments.path(station.attachments.put(b"scan"))
    path.write_bytes(b"?" * 50)

    assert check(station) == []
    assert "1 个附件" in check(station, full=True)[0]


def test_a_damaged_backup_is_found_by_the_full_check(station):
    path = station.backup()
    path.write_bytes(path.read_bytes()[:-40])
    assert path.name in check(station, full=True)[0]


def test_a_flipped_bit_on_any_page_is_found_and_never_called_a_wrong_password(folder, password):
    path = folder / DATABASE_NAME
    whole = path.read_bytes()
    for page in range(0, len(whole) // PAGE, 31):
        spoilt = bytearray(whole)
        spoilt[page * PAGE + 100] ^= 1
        path.write_bytes(spoilt)
        assert findings(folder, password), f"page {page + 1} of {len(whole) // PAGE}"


def findings(folder, password):
    try:
        with Station.open(folder, password) as station:
            return check(station, full=True)
    except DatabaseDamaged as damage:
        return [damage.message]


@pytest.mark.parametrize("times", [1, 2])
def test_a_check_leaves_nothing_behind(station, folder, times):
    before = {*folder.rglob("*"), folder / UPKEEP_NAME}
    for _ in range(times):
        check(station, full=True)
    assert set(folder.rglob("*")) == before


def test_a_full_check_remembers_when_and_clears_the_suspicion(station, folder):
    remember(folder, is_suspect=True)
    assert health.full_check_is_due(station, this_moment())
    check(station, full=True)
    assert not health.full_check_is_due(station, this_moment())


def test_a_damaged_page_spoils_nothing_for_the_one_who_works(station, folder):
    path = folder / DATABASE_NAME
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 300)
        file.write(b"?")
    assert check(station, full=True)
    assert Office.get().name == "清河站"
