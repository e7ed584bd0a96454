"""A-6 活动照片页: two photographs a row, three rows a page, each over its caption."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from swdesk.labels import N_
from swdesk.model.event_papers import EventPicture
from swdesk.model.events import Event
from swdesk.model.text import chinese_day
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.fonts import Role
from swdesk.printing.furniture import Furniture, Pair
from swdesk.printing.page import PageOptions
from swdesk.printing.pdf_file import MM, Area, Page, PdfFile
from swdesk.printing.pen import GREY, Pen, Stroke, Style
from swdesk.printing.text import wrap
from swdesk.services.gatherings.event_pictures import Picture
from swdesk.services.privacy.publishing import Origin

PHOTOS = "A-6"
TITLE = N_("活动照片页")
_ROWS, _ACROSS = 3, 2
_GAP_MM = 5.0
_CAPTION_MM = 15.0
_EDGE = Stroke(0.5)
_CAPTION = Style(Role.VALUE, 10)
_NUMBER = Style(Role.LABEL, 8, GREY)
_LEADING = 13.5
_MOST_LINES = 3


@dataclass(frozen=True)
class PhotoSheet:
    """Photographs as they are kept, with their captions; a missing file leaves its frame."""

    furniture: Furniture
    photos: tuple[tuple[bytes | None, str], ...]

    def pages(self, file: PdfFile, options: PageOptions) -> Iterator[Page]:
        """Draw six to a page."""
        a_page = _ROWS * _ACROSS
        for number in range(0, max(len(self.photos), 1), a_page):
            pen = Pen(file)
            top = self.furniture.draw_head(pen, number // a_page, binding=options.binding)
            for nth, photo in enumerate(self.photos[number : number + a_page]):
                self._draw(pen, top, nth, (number + nth + 1, *photo))
            yield pen.page(self.furniture.paper.size)

    def _draw(self, pen: Pen, top: float, nth: int, photo: tuple[int, bytes | None, str]) -> None:
        paper = self.furniture.paper
        number, data, caption = photo
        width = (paper.right - paper.left - _GAP_MM * MM) / _ACROSS
        height = (top - paper.bottom_mm * MM) / _ROWS
        x = paper.left + nth % _ACROSS * (width + _GAP_MM * MM)
        y = top - nth // _ACROSS * height
        frame = Area(x, y, width, height - _CAPTION_MM * MM)
        if data is not None:
            pen.picture(data, frame)
        pen.box(frame, _EDGE)
        room = width - 8 * MM
        baseline = frame.bottom - 4.6 * MM
        pen.write(x, baseline, str(number), _NUMBER)
        lines = wrap(caption, _CAPTION.role, room / _CAPTION.size)[:_MOST_LINES]
        for at, line in enumerate(lines):
            pen.put(x + 6 * MM, baseline - at * _LEADING, line, _CAPTION)


def photo_document(
    event: Event, pictures: Sequence[Picture], options: PrintOptions, left_out: int = 0
) -> Document:
    """Return photographs of an event; *options* must say where the files are.

    *left_out* says how many more there are that somebody in them does not agree to show.
    """
    read = options.pictures
    photos = tuple(
        (read(str(one.record.picture)) if read else None, str(one.record.caption or ""))
        for one in pictures
    )
    number = Pair(N_("活动编号："), str(event.event_no))
    furniture = Furniture(
        options.station,
        TITLE,
        PHOTOS,
        (number, Pair("", str(event.name))),
        (Pair(N_("日期："), chinese_day(event.held_on)), *_told(left_out)),
        next_left=number,
    )
    printed = bound(TITLE, [PhotoSheet(furniture, photos)], options, len(pictures))
    return replace(printed, origin=Origin(EventPicture, tuple(one.record.id for one in pictures)))


def _told(left_out: int) -> tuple[Pair, ...]:
    if not left_out:
        return ()
    return (Pair("", N_("另有 {n} 张未经画面里的人同意，未印").format(n=left_out)),)
