"""The signed sheet with the pages on which people signed behind it (原件影像页)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image

from swdesk.labels import N_
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event
from swdesk.model.groups import Group
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import PORTRAIT, Furniture, Pair
from swdesk.printing.group import attendance_sheets
from swdesk.printing.page import PageOptions, Printable
from swdesk.printing.pdf_file import MM, Area, Page, PdfFile
from swdesk.printing.pen import Pen, Stroke
from swdesk.printing.signin import sign_in_sheet
from swdesk.services.gatherings import sheet_scans
from swdesk.services.gatherings.events import SheetMode

TITLE = N_("签到表和原件影像")
_PAGES = N_("签到表原件影像")
_EDGE = Stroke(0.4)
_GAP_MM = 3.0
_QUALITY = 85


@dataclass(frozen=True)
class ScanPages:
    """Scans as they lie in the file, one to a page, upright and whole."""

    furniture: Furniture
    scans: tuple[bytes, ...]

    def pages(self, file: PdfFile, options: PageOptions) -> Iterator[Page]:
        """Draw one to a page."""
        paper = self.furniture.paper
        for number, data in enumerate(self.scans):
            pen = Pen(file)
            top = self.furniture.draw_head(pen, number, binding=options.binding) - _GAP_MM * MM
            room = Area(paper.left, top, paper.right - paper.left, top - paper.bottom_mm * MM)
            frame = _inside(room, Image.open(io.BytesIO(data)).size)
            pen.picture(data, frame)
            pen.box(frame, _EDGE)
            yield pen.page(paper.size)


def signed_document(of: Event | Group, options: PrintOptions) -> Document:
    """Return the sheet as it was typed in, and behind it the pages it was typed in from.

    What was written by hand cannot be masked: only where names are shown do the pages follow.
    *options* must say where the files are.
    """
    sheets: list[Printable] = (
        [sign_in_sheet(of, SheetMode.SIGNED, options)]
        if isinstance(of, Event)
        else attendance_sheets(of, options)
    )
    scans = _scans(of, options) if options.showing is Showing.REAL else ()
    if scans:
        sheets.append(ScanPages(_furniture(of, options), scans))
    return bound(TITLE, sheets, options, continuous=True)


def _scans(of: Event | Group, options: PrintOptions) -> tuple[bytes, ...]:
    read = options.pictures
    if read is None:
        return ()
    return tuple(_upright(read(str(one.picture)), one.turned) for one in sheet_scans.of(of))


def _furniture(of: Event | Group, options: PrintOptions) -> Furniture:
    number = of.event_no if isinstance(of, Event) else of.group_no
    return Furniture(
        options.station,
        _PAGES,
        "",
        (Pair(N_("编号："), str(number)), Pair("", str(of.name))),
        next_left=Pair(N_("编号："), str(number)),
        paper=PORTRAIT,
    )


def _upright(data: bytes, turned: int) -> bytes:
    """Return a page turned as it was looked at."""
    if not turned:
        return data
    written = io.BytesIO()
    with Image.open(io.BytesIO(data)) as image:
        # Pillow counts the other way round.
        image.rotate(-turned, expand=True).save(written, "JPEG", quality=_QUALITY)
    return written.getvalue()


def _inside(room: Area, size: tuple[int, int]) -> Area:
    """Return the largest frame of a picture's proportion, at the top of the room."""
    width, height = size
    scale = min(room.width / width, room.height / height)
    across, down = width * scale, height * scale
    return Area(room.x + (room.width - across) / 2, room.top, across, down)
