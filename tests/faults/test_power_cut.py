"""A power cut at any moment loses no acknowledged save.

The victim's writes are recorded, then replayed up to a moment of chance: what was not yet
synced is kept, dropped or torn within a sector, file by file, as a disk may do it.
"""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from swdesk.model.base import ImportBatch, database
from swdesk.model.office import Place
from swdesk.model.people import Person, Recipient
from swdesk.station.arrival import DATABASE_NAME, JOURNAL_NAME
from swdesk.station.checkup import check
from swdesk.station.refusals import DatabaseDamaged
from swdesk.station.schema import MIGRATIONS, schema_number
from swdesk.station.store import Station

from .conftest import ENVIRONMENT, VICTIM, often

BEGUN_WITH = schema_number()
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


class Saves:
    """Villages with their groups, saved together."""

    times = 30

    def job(self, folder, _steps):
        return "save_some", folder, self.times

    def look(self, victim):
        saves = Place.select().where(Place.kind == "village").count()
        return saves, Place.select().count() == saves * (1 + victim.CHILDREN)


class Imports:
    """Lists of people, each one batch."""

    times = 6

    def job(self, folder, _steps):
        return "bring_in_lists", folder, self.times

    def look(self, victim):
        lists = ImportBatch.select().count()
        people = Person.select().count(), Recipient.select().count()
        return lists, people == (lists * victim.PEOPLE,) * 2


class Migrations:
    """Steps that each build and fill a table."""

    times = 4

    def job(self, folder, steps):
        return "migrate_in_turn", folder, steps, self.times

    def look(self, victim):
        run = database.execute_sql
        tables = [
            name
            for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            if name.startswith("tea")
        ]
        rows = [run(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables]
        versions = run("PRAGMA user_version").fetchone()[0]
        return len(tables), set(rows) <= {3000} and versions == BEGUN_WITH + len(tables)


@dataclass
class Found:
    """What is left after a power cut, beside what had been acknowledged before."""

    acknowledged: int
    done: int = 0
    trouble: list = field(default_factory=list)

    def look(self, folder, workload, victim):
        with opened_as_it_is(folder, victim) as station:
            self.done, is_whole = workload.look(victim)
            self.trouble += check(station)
            if not is_whole:
                self.trouble.append("half a save")


def opened_as_it_is(folder, victim):
    """Open a station without minding which steps it has seen."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("swdesk.station.store.is_newer", lambda database: False)
        return Station.open(folder, victim.PASSWORD)


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


@dataclass(frozen=True)
class Recording:
    """What a victim did on a copy of the template, call by call, and where it left it."""

    workload: object
    folder: Path
    calls: list


@pytest.fixture(
    scope="module", params=[Saves, Imports, Migrations], ids=lambda kind: kind.__name__.lower()
)
def recorded(request, template, tmp_path_factory):
    """The calls of a victim that worked for a while, recorded once for all cuts."""
    workload = request.param()
    place = tmp_path_factory.mktemp("recorded")
    folder = shutil.copytree(template.folder, place / "站")
    steps = shutil.copytree(MIGRATIONS, place / "steps", ignore=shutil.ignore_patterns("__*"))
    calls = "trace=pwrite64,write,ftruncate,fsync,fdatasync"
    under = [STRACE, "-f", "-y", "-xx", "-s", "5000", "-e", calls, "-o", str(place / "trace")]
    job = [sys.executable, str(VICTIM), *map(str, workload.job(folder, steps))]
    done = subprocess.run([*under, *job], stdout=subprocess.PIPE, env=ENVIRONMENT, check=False)
    if done.stdout.count(b"saved") != workload.times:
        pytest.skip("strace is not allowed here")
    names = {DATABASE_NAME, JOURNAL_NAME}
    return Recording(workload, folder, list(events(place / "trace", names)))


def test_the_recording_replayed_to_its_end_is_the_file_on_the_disk(recorded, template):
    disks = before(template.folder)
    assert replay(recorded.calls, disks) == recorded.workload.times
    disks[DATABASE_NAME].sync()

    assert disks[DATABASE_NAME].content == (recorded.folder / DATABASE_NAME).read_bytes()


@often(10, 3400)
def test_a_power_cut_loses_nothing_that_was_acknowledged(recorded, reopened, chance, rounds, tally):
    acknowledged, calls = 0, recorded.calls
    for _ in range(rounds):
        found = reopened(calls[: chance.randrange(len(calls))])
        assert found.trouble == []
        assert found.done >= found.acknowledged
        acknowledged += found.acknowledged
    name = type(recorded.workload).__name__.lower()
    tally(f"power cuts: {name}", rounds, f"{acknowledged} acknowledged, 0 lost, 0 unopenable")


def test_a_disk_that_syncs_nothing_would_be_noticed(recorded, reopened):
    """The control: the same replay without the syncs does lose saves."""
    careless = [
        event for event in recorded.calls if not event[0].startswith(("fsync", "fdatasync"))
    ]
    found = reopened(careless)
    assert found.trouble or found.done < found.acknowledged


@pytest.fixture
def reopened(recorded, template, tmp_path, victim, chance):
    """Cut the power after the given calls and tell what is found on opening."""

    def cut(calls):
        disks = before(template.folder)
        found = Found(replay(calls, disks))
        place = tmp_path / "after the cut"
        shutil.copytree(template.folder, place)
        for name, disk in disks.items():
            (place / name).write_bytes(disk.lose_power(chance))
        try:
            found.look(place, recorded.workload, victim)
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
