"""The root of every record: identity, who and when, version, recycle bin, import batch."""

from __future__ import annotations

import datetime as dt
import secrets
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Self

import peewee as pw

from swdesk.labels import N_
from swdesk.model.fields import AnyKind, Kind, Line, Moment, Number, Ref, check

database = pw.DatabaseProxy()
_author: ContextVar[int | None] = ContextVar("author", default=None)


@contextmanager
def acting_as(worker_id: int | None) -> Iterator[None]:
    """Name the worker whose changes the records of this block carry."""
    token = _author.set(worker_id)
    try:
        yield
    finally:
        _author.reset(token)


def set_author(worker_id: int | None) -> None:
    """Name the worker who unlocked the station."""
    _author.set(worker_id)


def author() -> int | None:
    """Return the id of the worker who is changing records now."""
    return _author.get()


def now() -> dt.datetime:
    """Return this instant in UTC, to the second."""
    return dt.datetime.now(dt.UTC).replace(microsecond=0)


def new_uid() -> bytes:
    """Return a UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits."""
    random = bytearray(secrets.token_bytes(10))
    random[0] = 0x70 | (random[0] & 0x0F)
    random[2] = 0x80 | (random[2] & 0x3F)
    return int(time.time() * 1000).to_bytes(6, "big") + bytes(random)


@dataclass(frozen=True)
class Problem:
    """What a rule finds in a record; a warning may be kept, an error may not."""

    field: str
    message: str
    is_error: bool = True


def in_order(values: Mapping[str, Any], first: str, then: str, refused: str) -> Iterator[Problem]:
    """Find the day *then* before the day *first*; either may be empty."""
    earlier, later = values.get(first), values.get(then)
    if earlier and later and later < earlier:
        yield Problem(then, refused)


class Table(pw.Model):
    """A table of the station's database."""

    id: int

    class Meta:
        database = database
        legacy_table_names = False

    @classmethod
    def table_name(cls) -> str:
        """Return the name of the table in the database."""
        return str(cls._meta.table_name)

    @classmethod
    def facts(cls) -> dict[str, AnyKind]:
        """Return the columns that hold facts, by name."""
        return {
            name: field
            for name, field in cls._meta.fields.items()
            if isinstance(field, Kind | Ref) and name not in BOOKKEEPING
        }


class ImportBatch(Table):
    """One spreadsheet brought in, so that it can be taken back as one."""

    kind = Line(N_("种类"), required=True)
    file_name = Line(N_("文件"), required=True)
    imported_at = Moment(N_("导入时间"), required=True, default=now)
    imported_by = Number(N_("导入人"))
    row_count = Number(N_("行数"), required=True, default=0)
    undone_at = Moment(N_("撤销时间"))


class Record(Table):
    """Something a station keeps, with a stable identity and a recycle bin."""

    uid = pw.BlobField(unique=True, default=new_uid)
    created_at = Moment(N_("建立时间"), required=True, default=now)
    created_by = Number(N_("建立人"), default=author)
    changed_at = Moment(N_("修改时间"), required=True, default=now)
    changed_by = Number(N_("修改人"), default=author)
    version = Number(N_("版本"), required=True, default=1)
    deleted_at = Moment(N_("删除时间"))
    struck_at = Moment(N_("销毁时间"), hint=N_("内容已销毁，只留下统计用的一行"))
    batch = Ref(ImportBatch, N_("导入批次"), backref="+", index=True)

    @classmethod
    def live(cls) -> pw.ModelSelect[Self]:
        """Select the records that are neither in the recycle bin nor destroyed."""
        return cls.select().where(cls.deleted_at.is_null(), cls.struck_at.is_null())

    @classmethod
    def find(cls, record_id: int) -> Self:
        """Return the record; raises DoesNotExist."""
        found: Self = cls.get_by_id(record_id)
        return found

    @classmethod
    def field_problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        """Yield what the columns' own rules find in *values*."""
        for name, field in cls.facts().items():
            if name in values and (sentence := check(field, values[name])):
                yield Problem(name, sentence)

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        """Yield what rules across several columns find in *values*."""
        yield from ()

    def touch(self) -> None:
        """Mark the record as changed now by the acting worker."""
        self.changed_at = now()
        self.changed_by = author()
        self.version = (self.version or 0) + 1


BOOKKEEPING = frozenset(
    ("id", "uid", "created_at", "created_by", "changed_at", "changed_by", "version")
) | {"deleted_at", "struck_at", "batch"}
