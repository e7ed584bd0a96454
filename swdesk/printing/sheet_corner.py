"""The code of a sign-in sheet in the upper right corner of each page, to read and to scan."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from swdesk.labels import N_
from swdesk.printing.fonts import Role
from swdesk.printing.furniture import Paper
from swdesk.printing.pdf_file import MM, Area
from swdesk.printing.pen import GREY, Pen, Style
from swdesk.printing.qr import draw_code
from swdesk.printing.text import set_line
from swdesk.services.gatherings import sheet_codes
from swdesk.services.gatherings.sheet_codes import SheetPlace

Rows = Sequence[Sequence[str]]
_SIDE_MM, _FROM_EDGE_MM, _GAP_MM = 13.0, 5.0, 2.0
_LABEL, _CODE = Style(Role.LABEL, 8, GREY), Style(Role.VALUE, 9)


def corner(paper: Paper, place_of: Callable[[Rows], SheetPlace]) -> Callable[[Pen, Rows], None]:
    """Return what draws the code of the page whose rows it is given."""

    def draw(pen: Pen, rows: Rows) -> None:
        place = place_of(rows)
        side = _SIDE_MM * MM
        top = (paper.height_mm - _FROM_EDGE_MM) * MM
        area = Area(paper.right - side, top, side, side)
        draw_code(pen, area, sheet_codes.scanned(place))
        right, baseline = area.x - _GAP_MM * MM, top - 4 * MM
        code = sheet_codes.written(place)
        pen.write(right, baseline, code, _CODE, 1)
        left = right - set_line(code, _CODE.role).width * _CODE.size
        pen.write(left, baseline, N_("录入编码："), _LABEL, 1)

    return draw
