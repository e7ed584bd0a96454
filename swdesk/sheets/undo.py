"""An import taken back: what it made and nobody has touched goes, what it changed is put back."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.base import ImportBatch, Record, author, database, now
from swdesk.model.events import Event, Expected, Interval, SignIn
from swdesk.model.fields import Ref
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.office import ImportChange, Place
from swdesk.model.people import Person, Recipient, RecipientCategory
from swdesk.model.tables import TABLES
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer, VolunteerTeam
from swdesk.services import changes
from swdesk.services.changes import Changed
from swdesk.services.lists.registers import REGISTERS
from swdesk.services.trail.auditing import tell
from swdesk.sheets.kinds import may_import, require_import
from swdesk.station.audit import Subject
from swdesk.station.store import saving

_RECORDS = tuple(table for table in TABLES if issubclass(table, Record))
#: What stays or goes with the record it belongs to.
_PARTS: tuple[Ref, ...] = (
    Recipient.person,
    Volunteer.person,
    RecipientCategory.recipient,
    HouseholdMember.person,
    HouseholdMember.household,
    Interval.sign_in,
    Expected.event,
    *(rows.source for one in REGISTERS.values() for rows in one.spec.sub_tables()),
)
_CALLED: dict[type[Record], str] = {
    Recipient: N_("服务对象"),
    Volunteer: N_("志愿者"),
    Household: N_("家庭"),
    Visit: N_("探访"),
    Event: N_("活动"),
    SignIn: N_("签到"),
    Place: N_("地点"),
    VolunteerTeam: N_("服务队"),
}
_EDITED = N_("导入以后改过")
_USED = N_("导入以后添了别的记录")
_CHANGED_AGAIN = N_("导入以后又改过，没有恢复原值")
_NO_BATCH = N_("没有这次导入，可能已经撤销。")


@dataclass(frozen=True)
class Undone:
    """What became of a batch; *kept* lists (record, why) of what stays.

    *removed* and *restored* count people, visits, attendances and the like, not their parts.
    """

    removed: int
    restored: int
    kept: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class BatchInfo:
    """An import that can be taken back."""

    id: int
    kind: str
    file_name: str
    imported_at: dt.datetime
    rows: int


def batches() -> list[BatchInfo]:
    """Return the imports that whoever acts may still take back, the last one first."""
    left = ImportBatch.select().where(ImportBatch.undone_at.is_null())
    return [
        BatchInfo(one.id, one.kind, one.file_name, one.imported_at, one.row_count)
        for one in sorted(left, key=lambda one: -one.id)
        if may_import(one.kind)
    ]


def undo(batch_id: int) -> Undone:
    """Take an import back in one transaction; numbers that it gave are not given again.

    Records that were edited since, or that others hang on, are kept whole and listed.
    """
    batch = ImportBatch.get_or_none(ImportBatch.id == batch_id)
    if batch is None or batch.undone_at is not None:
        raise UserError(_NO_BATCH)
    require_import(batch.kind)
    with saving():
        made = _Made(batch_id)
        restored, again = _restore(batch_id)
        kept = made.kept()
        listed = (*_listed(kept), *again)
        removed = made.remove(kept)
        batch.undone_at = now()
        batch.save()
        counts = {"removed": removed, "restored": restored, "kept": len(listed)}
        told = {"list": batch.kind, **counts}
        tell(Action.UNDO_IMPORT, Subject("import_batch", batch_id), detail=told)
    changes.report(*(Changed(model.table_name()) for model in _RECORDS if made.ids[model]))
    return Undone(removed, restored, listed)


Kept = dict[type[Record], dict[int, str]]


class _Made:
    """The records that a batch made."""

    def __init__(self, batch_id: int) -> None:
        self._batch = batch_id
        self.ids = {model: self._ids(model) for model in _RECORDS}
        self._refs = [
            (model, field)
            for model in _RECORDS
            for field in model.facts().values()
            if isinstance(field, Ref) and self.ids.get(field.rel_model)
        ]

    def _ids(self, model: type[Record]) -> set[int]:
        sql = f'SELECT "id" FROM "{model.table_name()}" WHERE "batch_id" = ?'
        return {row[0] for row in database.execute_sql(sql, (self._batch,))}

    def kept(self) -> Kept:
        """Return what has to stay, and why."""
        kept: Kept = {model: self._edited(model) for model in _RECORDS}
        for model, field in self._refs:
            for _child, parent in self._pairs(model, field, of_batch=False):
                kept[field.rel_model].setdefault(parent, _USED)
        links = [(model, field, self._pairs(model, field)) for model, field in self._refs]
        while self._spread(kept, links):
            pass
        return kept

    def _edited(self, model: type[Record]) -> dict[int, str]:
        sql = f'SELECT "id" FROM "{model.table_name()}" WHERE "batch_id" = ? AND "version" > 1'
        return {row[0]: _EDITED for row in database.execute_sql(sql, (self._batch,))}

    def _pairs(
        self, model: type[Record], field: Ref, *, of_batch: bool = True
    ) -> list[tuple[int, int]]:
        """Return (child, parent) where a child of the batch, or of none, is linked to it."""
        column, parent = field.column_name, field.rel_model.table_name()
        sql = (
            f'SELECT c."id", c."{column}" FROM "{model.table_name()}" c'
            f' JOIN "{parent}" p ON p."id" = c."{column}"'
            f' WHERE p."batch_id" = ? AND c."batch_id" IS {"" if of_batch else "NOT "}?'
        )
        return list(database.execute_sql(sql, (self._batch, self._batch)).fetchall())

    def _spread(
        self, kept: Kept, links: list[tuple[type[Record], Ref, list[tuple[int, int]]]]
    ) -> bool:
        """Keep what a kept record hangs on, and the parts of a kept one; says if any was new."""
        before = sum(map(len, kept.values()))
        for model, field, pairs in links:
            children, parents = kept[model], kept[field.rel_model]
            for child, parent in pairs:
                if child in children:
                    parents.setdefault(parent, children[child])
                elif parent in parents and _is_part(field):
                    children[child] = parents[parent]
        return sum(map(len, kept.values())) > before

    def remove(self, kept: Kept) -> int:
        """Delete the others, what hangs on something before what it hangs on."""
        removed = 0
        for model in reversed(_RECORDS):
            # A place lies in one that was made before it.
            gone = sorted(self.ids[model] - set(kept[model]), reverse=True)
            sql = f'DELETE FROM "{model.table_name()}" WHERE "id" = ?'
            if gone:
                database.connection().executemany(sql, [(one,) for one in gone])
            removed += len(gone) if model in (Recipient, Volunteer, Visit, SignIn) else 0
        return removed


def _is_part(field: Ref) -> bool:
    return any(field is part for part in _PARTS)


def _restore(batch_id: int) -> tuple[int, list[tuple[str, str]]]:
    """Put back what the batch changed, unless it was changed again."""
    restored = 0
    again = []
    made_of = ImportChange.select().where(ImportChange.batch == batch_id)
    for change in sorted(made_of, key=lambda change: -change.id):
        model = next(model for model in _RECORDS if model.table_name() == change.table)
        record = model.get_or_none(model.id == change.record)
        if record is None:
            continue
        if record.version != change.version:
            again.append((str(record), _CHANGED_AGAIN))
            continue
        _put_back(model, change)
        restored += model in (Person, Recipient, Volunteer)
    return restored, again


def _put_back(model: type[Record], change: ImportChange) -> None:
    before = json.loads(change.before or "{}")
    columns = "".join(f'"{name}" = ?, ' for name in before)
    sql = (
        f'UPDATE "{model.table_name()}" SET {columns}"version" = "version" + 1,'
        ' "changed_at" = ?, "changed_by" = ? WHERE "id" = ?'
    )
    instant = model.changed_at.db_value(now())
    database.execute_sql(sql, (*before.values(), instant, author(), change.record))


def _listed(kept: Kept) -> Iterator[tuple[str, str]]:
    for model, called in _CALLED.items():
        for record_id, why in kept[model].items():
            yield f"{called} {model.find(record_id)}", why
