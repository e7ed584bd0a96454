"""A full disk is said in words, loses nothing and is forgiven as soon as there is room."""

from swdesk.model.office import Place
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.backups.archive import read_manifest
from swdesk.station.checkup import check
from swdesk.station.store import Station

from .conftest import often

STEP = 2999  # bytes between two points at which the disk is full, no multiple of anything


@often(4, 100)
def test_a_full_disk_costs_no_save_and_no_restart(template_copy, let_work, victim, rounds, tally):
    kept = 0
    for number in range(rounds):
        folder = template_copy()
        *saves, trouble, again = let_work("fill_the_disk", folder, number * STEP)
        assert trouble in {"DiskFull", "DiskTrouble"}
        assert saves == ["saved"] * len(saves)
        assert again == "saved"
        with Station.open(folder, victim.PASSWORD) as station:
            villages = Place.select().where(Place.kind == "village").count()
            assert villages == len(saves) + 1
            assert Place.select().count() == villages * (1 + victim.CHILDREN)
            assert check(station) == []
        kept += len(saves)
    tally("disks full while saving", rounds, f"{kept} acknowledged saves, 0 lost, no restart")


@often(3, 100)
def test_a_full_disk_hinders_a_change_of_the_key_and_nothing_else(
    template_copy, let_work, victim, rounds, tally
):
    kept = 0
    for number in range(rounds):
        folder = template_copy()
        size = (folder / DATABASE_NAME).stat().st_size * 5 // 4
        trouble, renewed = let_work("renew_key_without_room", folder, size * number // rounds)
        assert trouble in {"BackupTrouble", "DiskFull", "DiskTrouble", "enough"}
        assert renewed == "renewed"
        with Station.open(folder, victim.PASSWORD) as station:
            assert Place.select().count() == 1 + victim.CHILDREN
            assert check(station, full=True) == []
        kept += trouble != "enough"
    tally("disks full while the key is changed", rounds, f"{kept} refused, nothing lost")


@often(3, 100)
def test_a_full_disk_costs_no_backup_that_is_there(template_copy, let_work, victim, rounds, tally):
    folder = template_copy()
    with Station.open(folder, victim.PASSWORD) as station:
        size = station.backup().stat().st_size
    for number in range(rounds):
        told = let_work("back_up_without_room", folder, size * number // (rounds + 1))
        assert told == ["BackupTrouble", "written"]
        left = list((folder / "backups").iterdir())
        assert all(read_manifest(path).counts["office"] == 1 for path in left)
        for path in left[1:]:
            path.unlink()
    tally("disks full while backing up", rounds, "each told, older backups whole")
