"""Whether a closed database file is whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from swdesk.labels import N_
from swdesk.station.audit import Anchor, head
from swdesk.station.database import connect
from swdesk.station.refusals import BackupTrouble
from swdesk.station.slots import DataKey


def damage(path: Path, key: DataKey) -> list[str]:
    """Return in words what is wrong with a closed database file, page by page and as a whole."""
    try:
        connection = connect(path, key)
        try:
            # On a connection of its own and first: one bad page spoils all later reads.
            pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            whole = connection.execute("PRAGMA integrity_check(10)").fetchall()
        finally:
            connection.close()
    except sqlcipher.DatabaseError:
        return [N_("数据库文件读不出来。")]
    found = [N_("有 {n} 处数据页校验不符。").format(n=len(pages))] if pages else []
    return found if whole == [("ok",)] else [*found, N_("数据库结构不完整。")]


def schema_of(path: Path, key: DataKey) -> int:
    """Return the number of the schema of a closed database file."""
    connection = connect(path, key)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def anchor_of(path: Path, key: DataKey) -> Anchor:
    """Return where the audit trail of a closed database file ends."""
    connection = connect(path, key)
    try:
        return head(connection)
    finally:
        connection.close()


def row_counts(source: Any) -> dict[str, int]:
    """Count the rows of every table, through peewee or a bare connection."""
    run = getattr(source, "execute_sql", None) or source.execute
    rows = run("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    names = [name for (name,) in rows if not name.startswith("sqlite_")]
    return {name: run(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def require_sound(path: Path, key: DataKey, counts: dict[str, int]) -> None:
    """Raise BackupTrouble unless *path* is undamaged and holds the rows it should."""
    found = damage(path, key)
    if not found:
        connection = connect(path, key)
        try:
            if row_counts(connection) == counts:
                return
        finally:
            connection.close()
        found = [N_("记录条数对不上。")]
    raise BackupTrouble(
        N_("这份备份没有通过检验：{found}请换一份备份，或重新备份一次。").format(
            found="".join(found)
        )
    )
