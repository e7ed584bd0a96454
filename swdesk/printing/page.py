"""Pages of a form: title, grid, footer, page numbers; several sheets make one file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from swdesk.printing import longtext, text
from swdesk.printing.furniture import Furniture, Trailer, draw_trailers
from swdesk.printing.grid import Part, Row, cut, fill, measure, tightened
from swdesk.printing.marks import NOTE
from swdesk.printing.pdf_file import MM, Page, PdfFile
from swdesk.printing.pen import Pen
from swdesk.printing.ruling import paint

_TRAILER_MM = 10.0
"""Kept free under a grid for the line of signatures below it."""


@dataclass(frozen=True)
class PageOptions:
    """What holds for the whole file: *printed_by* is who and when, in the footer.

    *title* goes into the file's properties and must name nobody. *invariant* leaves out dates.
    *caution* stands over the footer of every page.
    """

    title: str = ""
    printed_by: str = ""
    shading: bool = True
    binding: bool = True
    continuous_numbers: bool = False
    invariant: bool = False
    caution: str = ""


class Printable(Protocol):
    """Something that draws pages: a form or a list."""

    @property
    def furniture(self) -> Furniture:
        """What stands round its tables."""
        ...

    def pages(self, file: PdfFile, options: PageOptions) -> Iterator[Page]:
        """Draw the pages, all but footers and page numbers."""
        ...


@dataclass(frozen=True)
class Sheet:
    """One filled or blank form.

    *fills* says that the form is made to end at the foot of its last page.
    """

    furniture: Furniture
    rows: tuple[Row, ...]
    fills: bool = False
    trailers: tuple[Trailer, ...] = ()
    note: str = ""

    def pages(self, file: PdfFile, options: PageOptions) -> Iterator[Page]:
        """Measure, cut and paint."""
        around, paper = self.furniture, self.furniture.paper
        parts = self._parts()
        self._stretch(parts, self._below)
        group = ""
        for number, part in enumerate(parts):
            pen = Pen(file)
            top = around.draw_head(pen, number, binding=options.binding)
            bottom = paint(pen, part, (paper.left, top), shading=options.shading, group=group)
            group = part.rows[-1].row.group
            if part.continues and not part.by_design:
                pen.write(paper.right, bottom - 10.5, "（转下页）", replace(NOTE, size=7.5), 1)
            if number == len(parts) - 1:
                draw_trailers(pen, paper, bottom, self.trailers, self.note)
            yield pen.page(paper.size)

    def page_count(self) -> int:
        """Return how many pages it takes, without drawing them."""
        return len(self._parts())

    @property
    def _below(self) -> float:
        return _TRAILER_MM * MM if self.trailers else 0.0

    def _parts(self) -> list[Part]:
        """Return the pages; a filled form gives up empty lines before it takes one more."""
        parts = self._cut(self.rows)
        if len(parts) == 1 or self.furniture.blank:
            return parts
        tight = self._cut(tightened(self.rows))
        return tight if len(tight) < len(parts) else parts

    def _cut(self, rows: Iterable[Row]) -> list[Part]:
        measured = measure(rows, blank=self.furniture.blank)
        return cut(measured, lambda page: self.furniture.room(page) - self._below)

    def _stretch(self, parts: list[Part], below: float) -> None:
        blank = self.furniture.blank
        parts[-1].by_design = self.fills
        for number, part in enumerate(parts):
            if part.by_design or blank:
                fill(part, self.furniture.room(number) - below, blank=blank)


@dataclass(frozen=True)
class Printed:
    """A finished file, its number of pages, and the characters that came out as 〓."""

    pdf: bytes
    pages: int
    missing: str


def render(
    sheets: Iterable[Printable],
    options: PageOptions,
    on_page: Callable[[int], None] | None = None,
) -> Printed:
    """Print sheets into one file, each numbered for itself unless *options* say otherwise.

    *on_page* hears of every page drawn; an exception from it stops the work.
    """
    file = PdfFile(options.title, invariant=options.invariant)
    written = drawn = 0
    waiting: list[tuple[Page, Furniture]] = []
    try:
        for sheet in sheets:
            for page in sheet.pages(file, options):
                waiting.append((page, sheet.furniture))
                drawn += 1
                if on_page:
                    on_page(drawn)
            if not options.continuous_numbers:
                written += _write(file, waiting, options)
        written += _write(file, waiting, options)
        return Printed(file.save(), written, file.missing)
    finally:
        text.forget()
        longtext.forget()


def _write(
    file: PdfFile,
    waiting: list[tuple[Page, Furniture]],
    options: PageOptions,
) -> int:
    """Stamp footers, now that the number of pages is known, and write the pages out."""
    total = sum(around.has_number for _, around in waiting)
    drawn, number = len(waiting), 0
    for page, around in waiting:
        number += around.has_number
        pen = Pen(file)
        around.draw_foot(pen, number, total, options.printed_by)
        around.draw_caution(pen, options.caution)
        file.add(page, pen.page(page.size))
    waiting.clear()
    return drawn
