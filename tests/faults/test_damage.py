"""Every bad page and every cut is found, never called a wrong password, and mended.

A worn disk flips bits and loses sectors; a copied file may lack its end.
"""

import datetime as dt
import shutil
from collections import Counter

import pytest

from swdesk.errors import UserError
from swdesk.model.office import Place
from swdesk.services import demo
from swdesk.station import health
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.backups.restoring import restore
from swdesk.station.backups.soundness import row_counts
from swdesk.station.checkup import check
from swdesk.station.database import PAGE
from swdesk.station.refusals import DatabaseDamaged, StationTrouble
from swdesk.station.repair.pages import INDEX_LEAF, TABLE_BRANCH, TABLE_LEAF, PageFile, Unreadable
from swdesk.station.repair.salvage import salvage
from swdesk.station.store import Station, saving

from .conftest import SEED, often

PASSWORD = "demo"
PAGES = 300
SHARE = 0.99
KINDS = {TABLE_LEAF: "rows", TABLE_BRANCH: "ways to rows", INDEX_LEAF: "index"}


class Whole:
    """The station before anything happened to it, its backup, and what lies on each page."""

    def __init__(self, folder, backup):
        self.folder = folder
        self.backup = backup
        with Station.open(folder, PASSWORD) as station:
            station.backup(backup)
            self.counts = row_counts(station.database)
            station.take(folder / "copy")
            file = PageFile(folder / "copy", station.key)
        (folder / "copy").unlink()
        self.data = (folder / DATABASE_NAME).read_bytes()
        self.rows_on, self.kind_of = {}, {}
        for number in range(1, file.count + 1):
            self._look_at(file, number)
        self.pages = file.count

    def _look_at(self, file, number):
        try:
            node = file.node(number)
        except Unreadable:
            self.rows_on[number], self.kind_of[number] = 1, "the rest of a long text"
            return
        self.rows_on[number] = len(list(node.cells())) if node.kind == TABLE_LEAF else 0
        self.kind_of[number] = KINDS.get(node.kind, "ways in an index")

    @property
    def rows(self):
        return sum(self.counts.values())

    def copy_to(self, place, data, *, with_backup):
        """Put the station with other bytes in its database into a new folder."""
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for name in ("records.keys", "records.keys.old"):
            shutil.copy(self.folder / name, place)
        if with_backup:
            (place / "backups").mkdir()
            shutil.copy(self.backup, place / "backups")
        (place / DATABASE_NAME).write_bytes(data)
        return place


@pytest.fixture(scope="session")
def whole(tmp_path_factory):
    """A year of work on at least three hundred pages."""
    root = tmp_path_factory.mktemp("whole")
    demo.create(root / "站", "small", dt.date(2026, 11, 21))
    with Station.open(root / "站", PASSWORD), saving():
        missing = PAGES - (root / "站" / DATABASE_NAME).stat().st_size // PAGE
        for number in range(max(0, missing) + 4):
            Place.create(kind="community", name=f"村{number}" + "路" * 1200)
    return Whole(root / "站", root / "备份.scbak")


def verdict(folder):
    """Return what is said of a station on opening it and checking it through."""
    try:
        with Station.open(folder, PASSWORD) as station:
            health.require_readable(station)
            return check(station, full=True)
    except DatabaseDamaged as damage:
        return [damage.message]


def left_in(folder):
    with Station.open(folder, PASSWORD) as station:
        return row_counts(station.database)


def missing(whole, counts):
    """Count the rows that are gone, apart from the log that grows by itself."""
    return sum(max(0, number - counts[table]) for table, number in whole.counts.items())


@often(3, PAGES)
def test_a_flipped_bit_on_any_page_is_found_and_the_other_rows_are_saved(
    whole, tmp_path, chance, rounds, tally
):
    worst, lost, kinds = 1.0, 0, Counter()
    assert whole.pages >= PAGES
    for number in pages_to_spoil(whole, rounds):
        data = spoilt(whole.data, number, chance)
        folder = whole.copy_to(tmp_path / "坏", data, with_backup=False)
        assert verdict(folder), f"page {number}"
        salvage(folder, PASSWORD)
        assert verdict(folder) == []
        gone = missing(whole, left_in(folder))
        others = whole.rows - whole.rows_on[number]
        share = 1 - max(0, gone - whole.rows_on[number]) / others
        assert share >= SHARE, f"page {number}: {whole.kind_of[number]}"
        worst, lost = min(worst, share), lost + gone
        kinds[whole.kind_of[number]] += 1
    rounds = kinds.total()
    pages = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    tally("pages with a flipped bit", rounds, f"all found; {pages}")
    tally("  mended without a backup", rounds, f"{worst:.2%} of the other rows, {lost} rows lost")


def pages_to_spoil(whole, rounds):
    """Return the first page and others at equal distances, every page for many rounds.

    Other dice begin at another page.
    """
    step = max(1, whole.pages // rounds)
    return sorted({1, *range(1 + SEED % step, whole.pages + 1, step)})


def spoilt(data, number, chance):
    changed = bytearray(data)
    changed[(number - 1) * PAGE + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
    return changed


@often(2, PAGES // 3)
def test_with_a_backup_no_row_is_lost_whichever_page_is_bad(whole, tmp_path, chance, rounds, tally):
    for number in pages_to_spoil(whole, rounds):
        data = spoilt(whole.data, number, chance)
        folder = whole.copy_to(tmp_path / "坏", data, with_backup=True)
        salvage(folder, PASSWORD)
        assert missing(whole, left_in(folder)) == 0, f"page {number}"
        assert verdict(folder) == []
    tally("  mended with a backup", rounds, "every row there, every check passed")


@often(1, 100)
def test_many_bad_sectors_at_once_are_mended_from_the_backup(
    whole, tmp_path, chance, rounds, tally
):
    for _ in range(rounds):
        data = whole.data
        for number in chance.sample(range(1, whole.pages + 1), 12):
            data = spoilt(data, number, chance)
        folder = whole.copy_to(tmp_path / "坏", data, with_backup=True)
        salvage(folder, PASSWORD)
        assert missing(whole, left_in(folder)) == 0
        assert verdict(folder) == []
    tally("files with 12 bad pages", rounds, "every row there with the backup")


@often(1, 50)
def test_a_file_cut_short_anywhere_is_found_and_mended(whole, tmp_path, rounds, tally):
    saved = 0
    for number in range(rounds):
        size = len(whole.data) * (number + 1) // (rounds + 1)
        folder = whole.copy_to(tmp_path / "断", whole.data[:size], with_backup=False)
        assert verdict(folder), f"{size} bytes"
        assert (folder / DATABASE_NAME).stat().st_size == size
        saved += mended_share(whole, folder)
        folder = whole.copy_to(tmp_path / "断", whole.data[:size], with_backup=True)
        salvage(folder, PASSWORD)
        assert missing(whole, left_in(folder)) == 0
    tally("truncations", rounds, f"all found; mended: {saved / rounds:.0%} alone, 100% with backup")


def mended_share(whole, folder):
    try:
        salvage(folder, PASSWORD)
    except StationTrouble:
        return 0.0
    return 1 - missing(whole, left_in(folder)) / whole.rows


@pytest.mark.parametrize(
    "content", [b"", b"\0" * PAGE * 9, b"SQLite format 3\0" + b"\1" * 9000, b"x" * 777]
)
def test_a_foreign_file_is_refused_and_never_filled_anew(whole, tmp_path, content):
    folder = whole.copy_to(tmp_path / "异", content, with_backup=True)
    with pytest.raises(UserError, match="已损坏"):
        Station.open(folder, PASSWORD)
    assert (folder / DATABASE_NAME).read_bytes() == content
    restore(whole.backup, folder, PASSWORD)
    assert missing(whole, left_in(folder)) == 0
