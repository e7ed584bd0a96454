"""家庭图与生态图 of a case on paper, a page each."""

from __future__ import annotations

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.disclosure import Showing
from swdesk.model.text import chinese_day
from swdesk.printing.document import Document, PrintOptions
from swdesk.printing.drawing import drawing_document
from swdesk.printing.furniture import Pair
from swdesk.services.kin.ecomap import ecomap_drawing
from swdesk.services.kin.genogram import genogram_drawing

GENOGRAM = "GENOGRAM"
TITLE = N_("家庭图与生态图")


def genogram_document(case: Case, options: PrintOptions) -> Document:
    """Return the drawings of a case that show anything; raises UserError where none does."""
    drawings = (genogram_drawing(case, options.showing), ecomap_drawing(case, options.showing))
    found = [drawing for drawing in drawings if drawing is not None]
    if not found:
        raise UserError(N_("家庭成员和生态图里都还没有人，请先登记家庭成员，或在图上添加。"))
    is_coded = options.showing is Showing.CODED
    called = case.code_name or N_("服务对象") if is_coded else case.recipient.person.name
    pairs = (
        Pair(N_("个案编号："), str(case.case_no)),
        Pair(N_("服务对象："), str(called)),
        Pair(N_("日期："), chinese_day(dates.today())),
    )
    return drawing_document(GENOGRAM, TITLE, pairs, found, options)
