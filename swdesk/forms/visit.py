"""F-06 探访记录表."""

from __future__ import annotations

from swdesk.forms.spec import ONE, THREE, TWO, Cell, Derived, FormSpec, Row, Section, Signatures
from swdesk.labels import N_
from swdesk.model.fields import Mask
from swdesk.model.visits import Visit

V = Visit

CLIENT = Derived(
    "client", N_("服务对象"), lambda visit: str(visit.recipient.person.name), mask=Mask.NAME
)


def _length(visit: Visit) -> str:
    minutes = visit.minutes
    return N_("{minutes} 分钟").format(minutes=minutes) if minutes and minutes > 0 else ""


MINUTES = Derived("minutes", N_("时长"), _length)

VISIT = FormSpec(
    code="F-06",
    title=N_("探访记录表"),
    model=V,
    head=(V.visit_no, V.visited_on),
    sections=(
        Section(
            N_("基本情况"),
            (
                Row((CLIENT, V.worker, V.companions), THREE),
                Row((V.started, V.ended, MINUTES), THREE),
                Row((V.took,), screen_only=True),
                Row((Cell(V.method, options=True, span=3),), ONE),
                Row((Cell(V.result, options=True, span=3),), ONE),
                Row((V.location,), ONE),
                Row((V.project, V.pair, V.by_helper), screen_only=True),
            ),
        ),
        Section(
            N_("探访内容"),
            (
                Row((Cell(V.health, lines=2),), ONE),
                Row((Cell(V.mood, lines=2),), ONE),
                Row((Cell(V.surroundings, N_("生活与/居住环境"), lines=2),), ONE),
                Row((Cell(V.family, lines=2),), ONE),
                Row((Cell(V.economy, span=12),), ONE),
                Row((Cell(V.hazards, lines=2),), ONE),
                Row((Cell(V.needs, N_("需求与/问题"), lines=2),), ONE),
                Row((Cell(V.response, lines=2),), ONE),
                Row((V.goods, Cell(V.next_on, N_("下次探访/日期"))), TWO),
                Row((V.put_off,), screen_only=True),
                Row((Cell(V.plan, lines=2),), ONE),
            ),
        ),
        Section(
            N_("确认"),
            (Signatures(((N_("被访人签名"), False), (N_("社工签名"), False))),),
        ),
    ),
    columns=(V.visit_no, CLIENT, V.visited_on, V.method, V.result, V.worker, V.next_on),
    hidden=(V.recipient,),
)
