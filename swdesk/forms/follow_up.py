"""C-4 个案过程记录表."""

from __future__ import annotations

from swdesk.forms.spec import ByHand, Cell, Derived, FormSpec, Opinion, Room, Row, Section
from swdesk.labels import N_
from swdesk.model.cases import FollowUp
from swdesk.model.fields import Mask
from swdesk.model.text import to_text

F = FollowUp
WIDE = (18.0, 147.0)
HALVES = (18.0, 66.0, 18.0, 63.0)


def _client(follow_up: FollowUp) -> str:
    case = follow_up.case
    return case.code_name or str(case.recipient.person.name)


def _time(follow_up: FollowUp) -> str:
    if follow_up.started is None or follow_up.ended is None:
        return ""
    span = f"{to_text(F.started, follow_up.started)}—{to_text(F.ended, follow_up.ended)}"
    return N_("{span}（{minutes}分钟）").format(span=span, minutes=follow_up.minutes)


NUMBER = Derived("number", N_("编号"), str)
CASE_NO = Derived("case_no", N_("个案编号"), lambda follow_up: str(follow_up.case.case_no))
CLIENT = Derived("client", N_("服务对象"), _client, mask=Mask.NAME)
TIME = Derived("time", N_("起止时间"), _time, room=Room.TIMES)
MINUTES = Derived(
    "minutes",
    N_("时长"),
    lambda record: (
        N_("{minutes} 分钟").format(minutes=record.minutes)
        if record.started and record.ended and record.minutes > 0
        else ""
    ),
)

FOLLOW_UP = FormSpec(
    code="C-4",
    title=N_("个案过程记录表"),
    model=F,
    head=(NUMBER,),
    sections=(
        Section(
            N_("基本情况"),
            (
                Row((CASE_NO, CLIENT), HALVES, paper_only=True),
                Row((F.nth, F.held_on, TIME), (18, 17, 13, 36, 18, 63), paper_only=True),
                Row((F.held_on, F.started, F.ended, MINUTES), screen_only=True),
                Row((Cell(F.form, options=True, span=3),), WIDE),
                Row((Cell(F.location, span=5), Cell(F.participants, span=7)), HALVES),
                Row((F.worker, F.nth, F.form_other), screen_only=True),
            ),
            group=False,
        ),
        Section(
            N_("服务过程"),
            (
                Row((Cell(F.aim, lines=2),), WIDE),
                Row((Cell(F.process, note=N_("（客观记录）"), lines=5, is_narrative=True),), WIDE),
                Row((Cell(F.response, N_("服务对象/反应"), lines=2),), WIDE),
                Row((F.techniques,), WIDE),
            ),
            group=False,
            hint=N_("先写事实，后写判断"),
        ),
        Section(
            N_("分析与跟进"),
            (
                Row((Cell(F.reflection, N_("社工分析/与反思"), lines=3, is_narrative=True),), WIDE),
                Row((Cell(F.difficulties, N_("问题与/困难"), lines=2),), WIDE),
                Row(
                    (Cell(F.attainment, N_("目标/达成度"), options=True, span=12), F.next_on),
                    HALVES,
                ),
                Row((F.put_off,), screen_only=True),
                Row((Cell(F.plan, lines=2),), WIDE),
                Row((ByHand(N_("社工签名")), ByHand(N_("日期"), Room.DATE)), HALVES),
                Row((Opinion(F.opinion, N_("督导签名")),), WIDE),
            ),
            group=False,
        ),
    ),
    columns=(NUMBER, CLIENT, F.held_on, TIME, F.form, F.aim, F.next_on, F.worker),
    hidden=(F.case,),
    follows=(NUMBER, CLIENT),
)
