"""家庭图与生态图 of a case on paper, a page each."""

from __future__ import annotations

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.disclosure import Showing
from swdesk.model.text import chinese_day
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.drawing import DrawingSheet, drawing_sheet
from swdesk.printing.furniture import Pair
from swdesk.services.kin.ecomap import ecomap_drawing
from swdesk.services.kin.genogram import genogram_drawing

GENOGRAM = "GENOGRAM"
TITLE, _ECOMAP = N_("家庭图"), N_("生态图")
_BOTH = N_("家庭图与生态图")


def genogram_document(case: Case, options: PrintOptions) -> Document:
    """Return the drawings of a case that show anything; raises UserError where none does."""
    sheets = drawing_sheets(case, options)
    if not sheets:
        raise UserError(N_("家庭成员和生态图里都还没有人，请先登记家庭成员，或在图上添加。"))
    return bound(_BOTH, sheets, options, len(sheets))


def drawing_sheets(case: Case, options: PrintOptions) -> list[DrawingSheet]:
    """Return the genogram and the ecomap of a case, a page each, as far as there are any."""
    drawings = (
        (TITLE, genogram_drawing(case, options.showing)),
        (_ECOMAP, ecomap_drawing(case, options.showing)),
    )
    pairs = _pairs(case, is_coded=options.showing is Showing.CODED)
    return [
        drawing_sheet(GENOGRAM, title, pairs, drawing, options)
        for title, drawing in drawings
        if drawing is not None
    ]


def _pairs(case: Case, *, is_coded: bool) -> tuple[Pair, ...]:
    called = case.code_name or N_("服务对象") if is_coded else case.recipient.person.name
    return (
        Pair(N_("个案编号："), str(case.case_no)),
        Pair(N_("服务对象："), str(called)),
        Pair(N_("日期："), chinese_day(dates.today())),
    )
