"""A file into the station in one call, deciding what nobody is there to decide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.events import Event
from swdesk.sheets import mappings
from swdesk.sheets.commit import Summary, commit
from swdesk.sheets.kinds import EVENTS, kind
from swdesk.sheets.known import Known, read_known
from swdesk.sheets.read import read
from swdesk.sheets.recognise import Recognised, recognise
from swdesk.sheets.sign_in_rows import event_of
from swdesk.sheets.staged import Decisions, Heading, Staging
from swdesk.sheets.staging import stage

Progress = Callable[[int, int], object]
_NO_EVENT = N_("没有编号为 {number} 的活动，请核对编号。")


@dataclass(frozen=True)
class Source:
    """A file as it was read, and what the station knew then."""

    kind: str
    file_name: str
    table: Recognised
    mapping: dict[int, str]
    known: Known
    event: Heading | None = None

    def stage(
        self, decisions: Decisions | None = None, progress: Progress | None = None
    ) -> Staging:
        """Check the rows; needs no database."""
        staging = stage(
            self.kind, self.table, self.mapping, self.known, decisions=decisions, progress=progress
        )
        staging.event = self.event
        return staging


def bring_in(
    kind_key: str,
    path: Path,
    *,
    dry_run: bool = False,
    event_no: str | None = None,
    decisions: Decisions | None = None,
    progress: Progress | None = None,
) -> tuple[Staging, Summary | None]:
    """Read, check and commit a file; a doubtful row is left out, a doubtful attendance unlinked.

    With *dry_run* nothing is written and there is no summary. Raises UserError for a file that
    cannot be read at all; bad rows are in the staging.
    """
    source = open_source(kind_key, path, event_no=event_no)
    staging = source.stage(decisions, progress)
    staging.settle()
    if dry_run:
        return staging, None
    summary = commit(staging, source.file_name, progress)
    mappings.remember(kind_key, source.table, source.mapping)
    return staging, summary


def open_source(kind_key: str, path: Path, *, event_no: str | None = None) -> Source:
    """Read a file and what the station knows that its rows will meet."""
    return source_of(kind_key, path.name, recognised(kind_key, path), event_no=event_no)


def recognised(kind_key: str, path: Path) -> Recognised:
    """Return the table in a file; takes seconds for a long one and needs no database."""
    return recognise(read(path), kind(kind_key).targets)


def source_of(
    kind_key: str,
    file_name: str,
    table: Recognised,
    *,
    mapping: dict[int, str] | None = None,
    event_no: str | None = None,
) -> Source:
    """Return what is needed to check *table*; *mapping* is the one proposed unless given."""
    mapping = mapping or mappings.proposed(kind_key, table)
    event = _event(table, file_name, event_no) if kind_key == EVENTS else None
    known = read_known(kind_key, event.event_id if event else None)
    return Source(kind_key, file_name, table, mapping, known, event)


def errors(staging: Staging) -> bytes:
    """Return the refused rows as a workbook, each with its reason."""
    # Imported here: a clean sheet needs no library that writes workbooks.
    from swdesk.sheets.write import error_workbook  # noqa: PLC0415

    return error_workbook(staging)


def _event(table: Recognised, file_name: str, event_no: str | None) -> Heading:
    if event_no is not None:
        found = Event.live().where(Event.event_no == event_no).first()
        if found is None:
            raise UserError(_NO_EVENT.format(number=event_no))
        return Heading(found.id, found.name)
    values = event_of(table.facts, file_name)
    same = Event.live().where(Event.name == values["name"], Event.held_on == values["held_on"])
    found = same.first()
    return Heading(found.id if found else None, values["name"], values)
