"""The process that the fault tests kill: it works on a station and tells what is done.

Run as: python victim.py JOB FOLDER [ARGUMENT …]. Every line on its output is a promise kept.
As a nursery it forks one victim after another, thousands of them without loading the program anew.
"""

import json
import os
import shutil
import signal
import sys
from itertools import count, cycle
from pathlib import Path

from swdesk.errors import UserError
from swdesk.model.office import Place
from swdesk.services.setup import settings
from swdesk.sheets.bring_in import source_of
from swdesk.sheets.cells import Sheet, Workbook
from swdesk.sheets.commit import commit
from swdesk.sheets.kinds import kind
from swdesk.sheets.recognise import recognise
from swdesk.station import schema, store
from swdesk.station.arrival import DATABASE_NAME
from swdesk.station.backups.restoring import restore
from swdesk.station.keys import KeyFile
from swdesk.station.slots import Cost
from swdesk.station.store import NewStation, Station, saving

PASSWORD = "小河 流水 人家 老树"
OTHER = "另外 四个 不同 词语"
NEW = NewStation("清河站", "李敏", PASSWORD)
CHEAP = Cost(memory=64, passes=1)
CHILDREN = 3
PEOPLE = 20
TEA = """
def up(migrator, db):
    db.execute_sql("CREATE TABLE {name} (id INTEGER PRIMARY KEY, leaf TEXT)")
    for number in range(3000):
        db.execute_sql("INSERT INTO {name} (leaf) VALUES ('leaf')")
"""


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


def work(folder):
    """Saves as the program makes them, each with its entry in the audit trail."""
    with Station.open(folder, PASSWORD):
        village = settings.save_place({"kind": "village", "name": "东村"})
        for number in count():
            village = settings.save_place({"name": f"东村{number}"}, village)
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


def bring_in_lists(folder, times=0):
    """Bring in one list of people after another."""
    with Station.open(folder, PASSWORD):
        say("opened")
        for number in range(int(times)) if times else count():
            bring_in(number)
            say("saved")


def bring_in(number):
    """Commit one list whose people nobody has met before."""
    names = [chr(0x4E00 + number % 5000) + chr(0x5E00 + row) for row in range(PEOPLE)]
    cells = [["姓名", "性别"], *([name, "女"] for name in names)]
    table = recognise(Workbook((Sheet("名单", cells),)), kind("recipients").targets)
    staging = source_of("recipients", "名单.xlsx", table).stage()
    staging.settle()
    commit(staging, "名单.xlsx")


def migrate_in_turn(folder, steps, times):
    """Add one step after another and open the station each time."""
    use_steps(Path(steps))
    say("opened")
    for number in range(2, 2 + int(times)):
        add_step(Path(steps), number)
        Station.open(folder, PASSWORD).close()
        say("saved")


def add_step(steps, number):
    """Write the next step; each fills a table of its own."""
    path = steps / f"{number:04}_tea.py"
    path.write_text(TEA.format(name=f"tea{number}"), encoding="utf-8")


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


def renew_keys(folder):
    with Station.open(folder, PASSWORD) as station:
        say("opened")
        for _ in count():
            station.renew_key()
            say("renewed")


def renew_key_without_room(folder, room):
    """Change the key while no file may grow beyond *room* bytes, then again with room."""
    with Station.open(folder, PASSWORD) as station:
        limit_files(int(room))
        try:
            station.renew_key()
            say("enough")
        except UserError as trouble:
            limit_files(None)
            say(type(trouble).__name__)
        save_one("东村")
        station.renew_key()
        say("renewed")


def restore_in_turn(folder, *backups):
    for backup in cycle(backups):
        kept = restore(Path(backup), folder, PASSWORD)
        shutil.rmtree(kept) if kept.is_dir() else kept.unlink()
        say("restored")


def fill_the_disk(folder, room):
    """Save until there is no room, say how that is put, make room and save again.

    *room* is how many bytes the database may still grow.
    """
    with Station.open(folder, PASSWORD):
        limit_files((folder / DATABASE_NAME).stat().st_size + int(room))
        try:
            for number in count():
                save_one(f"东村{number}")
                say("saved")
        except UserError as trouble:
            limit_files(None)
            say(type(trouble).__name__)
        save_one("西村")
        say("saved")


def back_up_without_room(folder, room):
    """Make a backup that finds no room, say how that is put, make room and make another."""
    with Station.open(folder, PASSWORD) as station:
        limit_files(int(room))
        try:
            station.backup()
            say("enough")
        except UserError as trouble:
            limit_files(None)
            say(type(trouble).__name__)
        station.backup()
        say("written")


def limit_files(size):
    """Let no file grow beyond *size* bytes, or any again."""
    import resource  # noqa: PLC0415 - Windows has none, and the other jobs need none

    unlimited = resource.RLIM_INFINITY
    resource.setrlimit(resource.RLIMIT_FSIZE, (unlimited if size is None else size, unlimited))


def nursery():
    """Fork a victim for every line [file for its promises, job, argument …] and tell its id."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        promises, *call = json.loads(line)
        child = os.fork()
        if not child:
            be_a_victim(promises, call)
        say(child)


def be_a_victim(promises, call):
    nothing, _ = os.pipe()
    os.dup2(nothing, 0)
    os.dup2(os.open(promises, os.O_WRONLY | os.O_APPEND), 1)
    try:
        run(call)
    finally:
        os._exit(0)


def run(call):
    name, folder, *arguments = call
    job = next(job for job in JOBS if job.__name__ == name)
    job(Path(folder), *arguments)


JOBS = (
    create,
    save,
    work,
    save_some,
    hold,
    change_passwords,
    migrate,
    migrate_in_turn,
    bring_in_lists,
    back_up,
    renew_keys,
    renew_key_without_room,
    restore_in_turn,
    fill_the_disk,
    back_up_without_room,
)

if __name__ == "__main__":
    if sys.argv[1] == nursery.__name__:
        nursery()
    else:
        run(sys.argv[1:])
