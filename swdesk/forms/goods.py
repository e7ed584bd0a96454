"""A-4 物资领取签收表, on its side: who is given what, and who signs, for themselves or another."""

from __future__ import annotations

from swdesk.forms.spec import ByHand, Cell, Column, Derived, FormSpec, Room, Row, Rows, Section
from swdesk.labels import N_
from swdesk.model.event_papers import GoodsReceipt, GoodsSheet

G, R = GoodsSheet, GoodsReceipt
#: Widths in mm beside the group column of a page on its side.
_TWO, _THREE = (22.0, 108.0, 22.0, 108.0), (22.0, 60.0, 22.0, 60.0, 22.0, 74.0)


def _count(sheet: GoodsSheet) -> str:
    rows = R.live().where(R.sheet == sheet.id).count() if sheet.id else 0
    return N_("{n} 人").format(n=rows) if rows else ""


def _event(sheet: GoodsSheet) -> str:
    return str(sheet.event.name) if sheet.event_id else ""


RECEIVERS = Derived("receivers", N_("领取人数"), _count)
OF_EVENT = Derived("event_name", N_("所属活动"), _event, span=5)
SIGNED = Derived("signed", N_("领取人签名"), lambda _receipt: "")

GOODS = FormSpec(
    code="A-4",
    title=N_("物资领取签收表"),
    model=G,
    head=(G.handed_on, G.worker),
    sections=(
        Section(
            N_("发放"),
            (
                Row((Cell(G.title, span=6), OF_EVENT), _TWO),
                Row((G.item, G.grade, G.measure), _THREE),
                Row((G.each, RECEIVERS, Cell(G.link, span=4)), _THREE),
                Row((Cell(G.note, span=12),), (22.0, 238.0)),
            ),
        ),
        Rows(
            N_("领取明细"),
            R.sheet,
            (
                Column(R.name, 30),
                Column(R.id_tail, 24),
                Column(R.village, 34),
                Column(R.quantity, 14),
                Column(R.by_name, 26),
                Column(R.by_relation, 22),
                Column(R.received_on, 30),
                Column(SIGNED, 44),
                Column(R.remark, 26),
            ),
            blank=10,
            hidden=(R.person,),
            numbered=True,
            line_mm=9.5,
        ),
        Section(
            N_("确认"),
            (
                Row(
                    (
                        ByHand(N_("发放人签名")),
                        ByHand(N_("监督人签名")),
                        ByHand(N_("日期"), Room.DATE),
                    ),
                    _THREE,
                ),
            ),
        ),
    ),
    columns=(G.handed_on, G.title, G.item, G.grade, RECEIVERS, G.worker),
    hidden=(G.event,),
    is_landscape=True,
)
