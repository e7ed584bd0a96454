"""C-8 结案表 and C-11 退出服务表."""

from __future__ import annotations

from swdesk.forms.case_totals import HOURS, OPENED_ON, PERIOD, TIMES
from swdesk.forms.follow_up import CASE_NO, CLIENT
from swdesk.forms.signatures import supervised
from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Agreement,
    Cell,
    FormSpec,
    Opinion,
    Row,
    Section,
    Signatures,
)
from swdesk.labels import N_
from swdesk.model.closing import Closure, Exit

C, X = Closure, Exit

CLOSURE = FormSpec(
    code="C-8",
    title=N_("个案结案表"),
    model=C,
    head=(CASE_NO, C.written_on),
    sections=(
        Section(
            N_("服务概况"),
            (
                Row((CLIENT, C.worker, OPENED_ON), THREE),
                Row((C.ended_on, PERIOD), (17, 36, 17, 88)),
                Row((TIMES, HOURS), TWO),
                Row((Cell(C.reason, options=True, span=6),), ONE),
                Row((C.reason_other,), screen_only=True),
            ),
        ),
        Section(
            N_("服务总结"),
            (
                Row((Cell(C.summary, N_("服务经过/摘要"), lines=4, is_narrative=True),), ONE),
                Row((Cell(C.attainment, N_("目标达成/情况"), lines=2),), ONE),
                Row((Cell(C.left_over, lines=2),), ONE),
            ),
        ),
        Section(
            N_("后续安排"),
            (
                Row((Cell(C.aftercare, N_("结案后/跟进计划"), lines=2),), ONE),
                Row(
                    (
                        Cell(C.no_aftercare, N_("不安排跟/进的原因"), span=6),
                        Cell(C.whereto, span=6),
                    ),
                    TWO,
                ),
                Row((Cell(C.advice, lines=2),), ONE),
            ),
        ),
        Section(
            N_("意见"),
            (
                Row((Cell(C.client_view, N_("服务对象/意见情绪"), lines=2),), ONE),
                Row((Opinion(C.opinion, N_("督导签名")),), ONE),
                Signatures(
                    (
                        (N_("服务对象（监护人）签名"), False),
                        (N_("社工签名"), False),
                        (N_("站负责人签名"), True),
                    )
                ),
            ),
        ),
    ),
    columns=(CASE_NO, CLIENT, C.ended_on, C.reason, TIMES, HOURS, C.worker),
    hidden=(C.case,),
    follows=(CASE_NO, CLIENT),
)

EXIT = FormSpec(
    code="C-11",
    title=N_("服务对象退出（终止）服务表"),
    model=X,
    head=(CASE_NO, X.written_on),
    sections=(
        Section(
            N_("退出申请"),
            (
                Row((CLIENT, X.worker, OPENED_ON), THREE),
                Row((X.asked_by, Cell(X.relation, N_("与服务/对象关系"))), TWO),
                Row((Cell(X.reasons, options=True, span=12),), ONE),
                Row((X.reason_other,), screen_only=True),
                Row((Cell(X.detail, lines=4, is_narrative=True),), ONE),
                Row((Cell(X.ends_on, N_("协议终止/日期")),), ONE),
                Agreement(
                    N_("申请人"),
                    N_(
                        "本人已知道退出后仍可随时重新求助，社工已说明可用的其他服务，"
                        "现自愿终止服务协议。"
                    ),
                    N_("申请人（监护人）签名"),
                ),
            ),
        ),
        Section(
            N_("处理"),
            (
                Row((Cell(X.efforts, N_("社工了解/与挽留"), lines=3),), ONE),
                Row((Cell(X.advice, N_("转介与/后续建议"), lines=3),), ONE),
                *supervised(X.opinion),
            ),
        ),
    ),
    columns=(CASE_NO, CLIENT, X.written_on, X.reasons, X.ends_on, X.worker),
    hidden=(X.case,),
    follows=(CASE_NO, CLIENT),
)
