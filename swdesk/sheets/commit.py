"""What was staged and decided goes into the station: all of it in one transaction, or nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass

import peewee as pw

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.base import ImportBatch, author, database
from swdesk.services import changes
from swdesk.services.changes import Changed
from swdesk.services.lists.registers import REGISTERS
from swdesk.services.trail.auditing import tell
from swdesk.sheets.batch import Batch, Progress
from swdesk.sheets.kinds import EVENTS, VISITS, require_import
from swdesk.sheets.people_commit import PeopleWriter
from swdesk.sheets.register_commit import write_register
from swdesk.sheets.sign_in_commit import write_sign_ins
from swdesk.sheets.staged import Choice, Staging, Verdict, Weight
from swdesk.sheets.visit_commit import write_visits
from swdesk.station.audit import Subject
from swdesk.station.store import saving

_UNDECIDED = N_("还有 {count} 行没有决定怎么办，请先逐行选择。")
_MEANWHILE = N_("检查之后资料又有变动，没有导入。请重新检查这个表格，再导入一次。")


@dataclass(frozen=True)
class Summary:
    """What an import came to; every data row counts once.

    *imported* counts the rows that brought something in: new records, or facts added (*filled*)
    or replaced (*updated*) in known ones. *skipped* are rows left out on purpose and those that
    held nothing new.
    """

    batch_id: int | None
    rows: int
    imported: int
    filled: int
    updated: int
    skipped: int
    rejected: int
    duplicates: int
    warnings: int


def commit(staging: Staging, file_name: str, progress: Progress | None = None) -> Summary:
    """Write the rows that come in as one batch that can be taken back.

    *progress* may raise to cancel: then nothing is written. Raises UserError when rows wait for a
    decision, or when the station has changed so that the rows no longer fit.
    """
    require_import(staging.kind)
    waiting = len(staging.undecided())
    if waiting:
        raise UserError(_UNDECIDED.format(count=waiting))
    integrity = database.connection().IntegrityError
    try:
        with saving():
            batch, done = _write(staging, file_name, progress)
            summary = summary_of(staging, done, batch.id)
            counts = _counts(staging, summary)
            tell(Action.IMPORT, Subject("import_batch", batch.id), detail=counts)
    except (pw.IntegrityError, integrity) as error:
        raise UserError(_MEANWHILE) from error
    changes.report(*(Changed(table) for table in batch.tables))
    return summary


def _counts(staging: Staging, summary: Summary) -> dict[str, object]:
    told = {name: count for name, count in asdict(summary).items() if name != "batch_id"}
    return {"list": staging.kind, **told}


def summary_of(
    staging: Staging, done: Counter[Choice] | None = None, batch_id: int | None = None
) -> Summary:
    """Count the rows of a sheet by what becomes of them; *done* is what was really written."""
    counts = staging.counts()
    coming = Counter(row.choice for row in staging.rows if row.choice and row.comes_in)
    written = coming if done is None else done
    rejected = counts[Verdict.REJECT]
    duplicates = sum(row.verdict is Verdict.DUPLICATE and not row.comes_in for row in staging.rows)
    imported = sum(written.values())
    return Summary(
        batch_id=batch_id,
        rows=len(staging.rows),
        imported=imported,
        filled=written[Choice.FILL],
        updated=written[Choice.UPDATE],
        skipped=len(staging.rows) - imported - rejected - duplicates,
        rejected=rejected,
        duplicates=duplicates,
        warnings=len(staging.noted(Weight.WARNING)),
    )


def _write(
    staging: Staging, file_name: str, progress: Progress | None
) -> tuple[Batch, Counter[Choice]]:
    record = ImportBatch.create(
        kind=staging.kind,
        file_name=file_name,
        imported_by=author(),
        row_count=len(staging.rows),
    )
    batch = Batch(record.id)
    if staging.kind == EVENTS:
        done = write_sign_ins(batch, staging)
    elif staging.kind == VISITS:
        done = write_visits(batch, staging)
    elif staging.kind in REGISTERS:
        done = write_register(REGISTERS[staging.kind], batch, staging)
    else:
        done = PeopleWriter(batch, staging).write()
    batch.write(progress)
    return batch, done
