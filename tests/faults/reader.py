"""The process that reads mutated and hostile workbooks, one after another, and stays alive.

Every file is read by a confined process of its own, as in the program; that is forked from this
one and not started anew, so that thousands fit into an hour. What can be read is checked row by
row as before an import. For every path on its input it prints one line of JSON.
"""

import functools
import json
import multiprocessing
import resource
import sys
import time
import traceback
from pathlib import Path

import peewee as pw

from swdesk.errors import UserError
from swdesk.model import base
from swdesk.model.office import Office
from swdesk.model.tables import TABLES
from swdesk.sheets import read as reading
from swdesk.sheets import tables
from swdesk.sheets.bring_in import source_of
from swdesk.sheets.kinds import kind
from swdesk.sheets.recognise import recognise

KIND = "recipients"


def station():
    """Empty tables with an office."""
    memory = pw.SqliteDatabase(":memory:")
    base.database.initialize(memory)
    memory.create_tables(TABLES)
    Office.create(name="青禾镇社工站", code="QH")


def look_at(path):
    """Return what came of a file, how many rows were checked, or the sentence that refuses it."""
    try:
        table = recognise(reading.read(path), kind(KIND).targets)
        return "read", len(source_of(KIND, path.name, table).stage().rows)
    except UserError as refusal:
        return "refused", refusal.message
    except Exception:  # noqa: BLE001 - whatever gets this far would have ended the program
        return "crashed", traceback.format_exc()


def main():
    fork = functools.partial(multiprocessing.get_context, "fork")
    reading.multiprocessing = type("Forking", (), {"get_context": lambda _: fork()})
    station()
    # What the confined process needs is loaded before it is forked.
    tables.parse(Path(sys.argv[1]).read_bytes())
    for line in sys.stdin:
        begun = time.monotonic()
        what, told = look_at(Path(json.loads(line)))
        seconds = time.monotonic() - begun
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        print(json.dumps([what, told, seconds, peak]), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
