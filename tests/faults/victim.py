"""The process that the fault tests kill: it works on a station and tells what is done.

Run as: python victim.py JOB FOLDER [ARGUMENT …]. Every line on its output is a promise kept.
"""

import shutil
import sys
from itertools import count, cycle
from pathlib import Path

from swdesk.errors import UserError
from swdesk.model.office import Place
from swdesk.station import schema, store
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.backup import restore
from swdesk.station.keys import KeyFile
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station, saving

PASSWORD = "小河 流水 人家 老树"
OTHER = "另外 四个 不同 词语"
NEW = NewStation("清河站", "李敏", PASSWORD)
CHEAP = Cost(memory=64, passes=1)
CHILDREN = 3
ROOM = 64 * 1024  # bytes that the database may still grow before the disk is full


def say(text):
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def save_one(name):
    """One save of several records that belong together."""
    with saving():
        village = Place.create(kind="village", name=name)
        for number in range(CHILDREN):
            Place.create(kind="group", name=f"{name}{number}", above=village)


def create(folder):
    say("begun")
    Station.create(folder, NEW, CHEAP)[0].close()


def save(folder):
    with Station.open(folder, PASSWORD):
        for number in count():
            save_one(f"东村{number}")
            say("saved")


def save_some(folder, times):
    with Station.open(folder, PASSWORD):
        say("opened")
        for number in range(int(times)):
            save_one(f"东村{number}")
            say("saved")


def hold(folder):
    with Station.open(folder, PASSWORD):
        say("opened")
        sys.stdin.read()


def change_passwords(folder):
    keys = KeyFile.load(folder)
    now, then = PASSWORD, OTHER
    for _ in count():
        try:
            keys.change_password(keys.users[0].id, now, then)
            say("changed")
        except UserError:
            say("started")
        now, then = then, now


def migrate(folder, steps):
    """Open a station for which a step is waiting; shown when the step has begun."""
    use_steps(Path(steps))
    say("begun")
    Station.open(folder, PASSWORD).close()


def use_steps(steps):
    """Take the program's steps from another folder."""
    for function in (schema.is_behind, schema.is_newer, schema.migrate):
        name = function.__name__
        setattr(store, name, lambda database, call=function: call(database, steps))


def back_up(folder):
    with Station.open(folder, PASSWORD) as station:
        for number in count():
            station.backup(folder / "backups" / f"{number}.scbak")
            say("written")


def restore_in_turn(folder, *backups):
    for backup in cycle(backups):
        kept = restore(Path(backup), folder, PASSWORD)
        shutil.rmtree(kept)
        say("restored")


def fill_the_disk(folder):
    """Save until there is no room, say how that is put, make room and save again."""
    with Station.open(folder, PASSWORD):
        limit_files((folder / DATABASE_NAME).stat().st_size + ROOM)
        try:
            for number in count():
                save_one(f"东村{number}")
                say("saved")
        except UserError as trouble:
            limit_files(None)
            say(type(trouble).__name__)
        save_one("西村")
        say("saved")


def limit_files(size):
    """Let no file grow beyond *size* bytes, or any again."""
    import resource  # noqa: PLC0415 - Windows has none, and the other jobs need none

    unlimited = resource.RLIM_INFINITY
    resource.setrlimit(resource.RLIMIT_FSIZE, (unlimited if size is None else size, unlimited))


JOBS = (
    create,
    save,
    save_some,
    hold,
    change_passwords,
    migrate,
    back_up,
    restore_in_turn,
    fill_the_disk,
)

if __name__ == "__main__":
    job = next(job for job in JOBS if job.__name__ == sys.argv[1])
    job(Path(sys.argv[2]), *sys.argv[3:])
