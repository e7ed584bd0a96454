"""A power cut at any moment loses no acknowledged save.

The victim's writes are recorded, then replayed up to a moment of chance: what was not yet
synced is kept, dropped or torn within a sector, file by file, as a disk may do it.
"""

import re
import shutil
from dataclasses import dataclass, field

import pytest

from swdesk.model.office import Place
from swdesk.station.arrival import DATABASE_NAME, JOURNAL_NAME
from swdesk.station.checkup import check
from swdesk.station.refusals import DatabaseDamaged
from swdesk.station.store import Station

SAVES = 30
SECTOR = 512
STRACE = shutil.which("strace")
CALL = re.compile(r"(?:\d+ +)?(\w+)\((\d+)<(.*?)>(?:, (.*))?\) += (?!-)")
WRITTEN = re.compile(r'"((?:\\x[0-9a-f]{2})*)", (\d+)(?:, (\d+))?')

pytestmark = pytest.mark.skipif(STRACE is None, reason="strace records the writes")


@dataclass
class Disk:
    """One file as the platter holds it, with what the disk may still have in its cache."""

    content: bytearray
    waiting: list = field(default_factory=list)

    def write(self, at, data):
        self.waiting.append((at, data))

    def cut_to(self, size):
        self.waiting.append((size, None))

    def sync(self):
        for at, data in self.waiting:
            self._put(at, data)
        self.waiting.clear()

    def lose_power(self, chance):
        """Return what is found after a power cut, each waiting change kept, torn or lost."""
        found = Disk(bytearray(self.content))
        for at, data in self.waiting:
            fate = chance.choice(("kept", "lost", "torn"))
            if data is not None and fate == "torn":
                found._put(at, data[: SECTOR * chance.randrange(len(data) // SECTOR + 1)])
            elif fate != "lost":
                found._put(at, data)
        return bytes(found.content)

    def _put(self, at, data):
        if data is None:
            del self.content[at:]
            return
        self.content.extend(bytes(max(0, at - len(self.content))))
        self.content[at : at + len(data)] = data


@dataclass
class Found:
    """What is left after a power cut, beside what had been acknowledged before."""

    acknowledged: int
    saves: int = 0
    trouble: list = field(default_factory=list)

    def look(self, folder, victim):
        with Station.open(folder, victim.PASSWORD) as station:
            self.saves = Place.select().where(Place.kind == "village").count()
            self.trouble += check(station)
            if Place.select().count() != self.saves * (1 + victim.CHILDREN):
                self.trouble.append("half a save")


def events(trace, names):
    """Yield (call, file name, offset or size, data) of the traced calls that matter."""
    for line in trace.read_text().splitlines():
        match = CALL.match(line)
        if match is None:
            continue
        call, handle, path, rest = match.groups()
        name = path.encode("latin1").decode("unicode_escape").encode("latin1").decode()
        name = name.rsplit("/", 1)[-1]
        written = WRITTEN.match(rest or "")
        data = bytes.fromhex(written[1].replace("\\x", "")) if written else b""
        if call == "write" and handle == "1":
            yield "said", "", 0, data
        elif name in names:
            place = int(written[3]) if written and written[3] else 0
            yield call, name, int(rest) if call == "ftruncate" else place, data


def replay(recorded, disks):
    """Apply the calls to *disks* and return the number of saves that were acknowledged."""
    acknowledged = 0
    for call, name, number, data in recorded:
        if call == "said":
            acknowledged += data.startswith(b"saved")
        elif call == "pwrite64":
            disks[name].write(number, data)
        elif call == "ftruncate":
            disks[name].cut_to(number)
        elif call in {"fsync", "fdatasync"}:
            disks[name].sync()
    return acknowledged


@pytest.fixture
def recording(folder, start, tmp_path):
    """The calls of a victim that saved some times."""
    trace = tmp_path / "trace"
    calls = "trace=pwrite64,write,ftruncate,fsync,fdatasync"
    under = (STRACE, "-f", "-y", "-xx", "-s", "5000", "-e", calls, "-o", trace)
    process = start("save_some", folder, SAVES, under=under)
    if process.communicate()[0].count("saved") != SAVES:
        pytest.skip("strace is not allowed here")
    return list(events(trace, {DATABASE_NAME, JOURNAL_NAME}))


def test_the_recording_replayed_to_its_end_is_the_file_on_the_disk(recording, folder, template):
    disks = before(template.folder)
    assert replay(recording, disks) == SAVES
    disks[DATABASE_NAME].sync()

    assert disks[DATABASE_NAME].content == (folder / DATABASE_NAME).read_bytes()


def test_a_power_cut_loses_no_acknowledged_save(recording, reopened, chance, rounds):
    for _ in range(rounds * 2):
        found = reopened(recording[: chance.randrange(len(recording))])
        assert found.trouble == []
        assert found.saves >= found.acknowledged


def test_a_disk_that_syncs_nothing_would_be_noticed(recording, reopened):
    """The control: the same replay without the syncs does lose saves."""
    careless = [event for event in recording if not event[0].startswith(("fsync", "fdatasync"))]
    found = reopened(careless)
    assert found.trouble or found.saves < found.acknowledged


@pytest.fixture
def reopened(template, tmp_path, victim, chance):
    """Cut the power after the given calls and tell what is found on opening."""

    def cut(recorded):
        disks = before(template.folder)
        found = Found(replay(recorded, disks))
        place = tmp_path / "after the cut"
        shutil.copytree(template.folder, place)
        for name, disk in disks.items():
            (place / name).write_bytes(disk.lose_power(chance))
        try:
            found.look(place, victim)
        except DatabaseDamaged as damage:
            found.trouble.append(damage.message)
        shutil.rmtree(place)
        return found

    return cut


def before(folder):
    """Return the disks as they were before the victim started."""
    return {
        name: Disk(bytearray((folder / name).read_bytes()))
        for name in (DATABASE_NAME, JOURNAL_NAME)
    }
