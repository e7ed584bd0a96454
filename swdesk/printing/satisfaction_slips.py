"""Satisfaction slips, three to a page, that people fill in without a name and cut apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model.events import Event
from swdesk.model.group_reviews import SurveySlip
from swdesk.model.groups import Group
from swdesk.model.satisfaction import GRADES
from swdesk.model.text import chinese_day, in_a_row
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.fonts import Role
from swdesk.printing.furniture import Furniture, Paper
from swdesk.printing.marks import check_box, rule
from swdesk.printing.page import PageOptions
from swdesk.printing.pdf_file import MM, Page, PdfFile
from swdesk.printing.pen import GREY, Pen, Stroke, Style
from swdesk.services.gatherings import slips

SLIPS = "SLIPS"
TITLE = N_("满意度小票")
_PAPER = Paper(210, 297, 20, 20, 0, bound=False, foot_mm=5.0)
_A_PAGE = 3
_HIGH = 297.0 / _A_PAGE
_CUT = Stroke(0.4, "0.6 0.6 0.6", "2 2")
_LINE = Stroke(0.4, "0.6 0.6 0.6")
_TITLE, _OF = Style(Role.TITLE, 14), Style(Role.VALUE, 10.5)
_WORDS, _SMALL = Style(Role.LABEL, 10.5), Style(Role.LABEL, 9, GREY)
_ITEM_MM, _GRADE_MM = 44.0, 25.0
_ROW_MM = 8.4
_BOX = 12.0


@dataclass(frozen=True)
class SlipSheet:
    """One page of slips that are all alike; *items* are the questions."""

    furniture: Furniture
    of: str
    items: tuple[str, ...]

    def pages(self, file: PdfFile, _options: PageOptions) -> Iterator[Page]:
        """Draw the slips, and the lines along which they are cut."""
        pen = Pen(file)
        for nth in range(_A_PAGE):
            top = (297.0 - nth * _HIGH) * MM
            if nth:
                pen.line(0, top, _PAPER.width_mm * MM, top, _CUT)
            self._draw(pen, top)
        yield pen.page(_PAPER.size)

    def _draw(self, pen: Pen, top: float) -> None:
        middle = (_PAPER.left + _PAPER.right) / 2
        pen.write(middle, top - 15 * MM, N_("您满意吗"), _TITLE, 0.5)
        pen.write(middle, top - 21.5 * MM, self.of, _OF, 0.5)
        note = N_("不用写姓名，每行勾一个")
        pen.write(_PAPER.left, top - 28.5 * MM, note, _SMALL)
        y = top - 30.5 * MM
        for place, grade in enumerate(reversed(GRADES)):
            mark = len(GRADES) - place
            words = N_("{grade} {mark}").format(grade=grade, mark=mark)
            pen.write(_grade_x(place), y + 2 * MM, words, _SMALL, 0.5)
        for item in self.items:
            y = self._draw_item(pen, y, item)
        pen.line(_PAPER.left, y, _PAPER.right, y, _LINE)
        x = pen.write(_PAPER.left, y - 8.5 * MM, N_("想对我们说的话："), _WORDS)
        rule(pen, x, y - 8.5 * MM, _PAPER.right - x)

    def _draw_item(self, pen: Pen, y: float, item: str) -> float:
        """Draw one question with its five boxes under *y*; returns where it ends."""
        pen.line(_PAPER.left, y, _PAPER.right, y, _LINE)
        baseline = y - 5.6 * MM
        pen.write(_PAPER.left, baseline, item, _WORDS)
        for place in range(len(GRADES)):
            left = _grade_x(place) - _BOX / 2
            check_box(pen, left, baseline, _BOX, ticked=False)
        return y - _ROW_MM * MM


def slips_document(of: Event | Group, options: PrintOptions) -> Document:
    """Return a page of slips of an event, or of a group with a question for each item of G-6."""
    items: tuple[str, ...] = slips.EVENT_ITEMS if isinstance(of, Event) else slips.ITEMS
    day = chinese_day(of.held_on) if isinstance(of, Event) else ""
    facts = SurveySlip.facts()
    asked = tuple(str(facts[name].label) for name in items)
    furniture = Furniture(
        options.station, TITLE, "", paper=_PAPER, confidential=False, has_number=False
    )
    sheet = SlipSheet(furniture, in_a_row(options.station, str(of.name), day), asked)
    return bound(TITLE, [sheet], options, records=0)


def _grade_x(place: int) -> float:
    return _PAPER.left + (_ITEM_MM + (place + 0.5) * _GRADE_MM) * MM
