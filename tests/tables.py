"""The empty tables of a station in memory, laid out once and copied for each test."""

from __future__ import annotations

from functools import cache

import peewee as pw

from swdesk.model import base
from swdesk.model.tables import TABLES, VIEWS


def empty_tables():
    """Return a database of its own with every table and view, bound to the records."""
    memory = pw.SqliteDatabase(":memory:", pragmas={"foreign_keys": 1})
    memory.connect()
    _laid_out().connection().backup(memory.connection())
    base.database.initialize(memory)
    return memory


@cache
def _laid_out():
    # Laying a hundred tables out takes seventy times as long as copying them.
    memory = pw.SqliteDatabase(":memory:")
    base.database.initialize(memory)
    memory.create_tables(TABLES)
    for view in VIEWS:
        memory.execute_sql(view)
    return memory
