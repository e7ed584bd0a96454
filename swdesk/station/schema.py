"""Bring a database to the schema of this program, step by frozen step."""

from __future__ import annotations

import glob
from pathlib import Path

import peewee as pw
from playhouse.migrations import Runner

from swdesk.station.refusals import DatabaseDamaged

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def schema_number(steps: Path = MIGRATIONS) -> int:
    """Return how many steps this program knows, which is the number of its schema."""
    return len(list(steps.glob("[0-9]*.py")))


def is_newer(database: pw.SqliteDatabase, steps: Path = MIGRATIONS) -> bool:
    """Whether a later program has changed the database in ways unknown here."""
    return any(step.path is None for step in _runner(database, steps).status())


def is_behind(database: pw.SqliteDatabase, steps: Path = MIGRATIONS) -> bool:
    """Whether steps are waiting to be applied."""
    return any(step.applied is None for step in _runner(database, steps).status())


def migrate(database: pw.SqliteDatabase, steps: Path = MIGRATIONS) -> None:
    """Apply all waiting steps in one transaction, so that a crash leaves the old schema whole."""
    # Rebuilding a table would cascade into its children; inside a transaction it is too late.
    database.pragma("foreign_keys", 0)
    try:
        with database.atomic("IMMEDIATE"):
            _runner(database, steps).up()
            if database.pragma("foreign_key_check"):
                raise DatabaseDamaged
            database.pragma("user_version", schema_number(steps))
    finally:
        database.pragma("foreign_keys", 1)


def _runner(database: pw.SqliteDatabase, steps: Path) -> Runner:
    # The runner globs: a folder such as "app [1]" must not be read as a pattern.
    return Runner(database, glob.escape(str(steps)))
