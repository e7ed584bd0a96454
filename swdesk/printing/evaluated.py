"""The papers of a case, a recipient, a group or an event as visitors read them: under codes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from swdesk.forms.spec import FormSpec
from swdesk.model.base import Record
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event
from swdesk.model.groups import Group
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.group import attendance_sheets
from swdesk.printing.page import Printable
from swdesk.printing.record import sheet_of
from swdesk.printing.signin import sign_in_sheet
from swdesk.services.gatherings.events import SheetMode


def evaluated_document(
    title: str, papers: Sequence[tuple[FormSpec, Record]], options: PrintOptions
) -> Document:
    """Return the papers in one document; behind an event or a group stands who came to it."""
    coded = replace(options, showing=Showing.CODED, pictures=None)
    return bound(title, _sheets(papers, coded), coded, len(papers))


def _sheets(
    papers: Sequence[tuple[FormSpec, Record]], options: PrintOptions
) -> Iterator[Printable]:
    for spec, record in papers:
        yield sheet_of(spec, record, options)
        if isinstance(record, Event):
            yield sign_in_sheet(record, SheetMode.SIGNED, options)
        elif isinstance(record, Group):
            yield from attendance_sheets(record, options)
