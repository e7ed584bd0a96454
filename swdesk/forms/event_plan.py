"""A-1 活动计划书: what the event is for, its steps, who does what, what it costs, what may fail."""

from __future__ import annotations

from decimal import Decimal

from swdesk.forms.spec import (
    ONE,
    TWO,
    ByHand,
    Cell,
    Column,
    Derived,
    FormSpec,
    Opinion,
    Room,
    Row,
    Rows,
    Section,
)
from swdesk.labels import N_
from swdesk.model.event_papers import (
    AgendaItem,
    EventBudget,
    EventDuty,
    EventPlan,
    EventRisk,
)
from swdesk.model.events import Event
from swdesk.model.text import chinese_day, in_a_row, to_text

P, A, D, B, R, E = EventPlan, AgendaItem, EventDuty, EventBudget, EventRisk, Event


def _said(plan: EventPlan, *fields: object) -> str:
    """Return what the event says in these fields, in a row."""
    if not plan.event_id:
        return ""
    return in_a_row(*(to_text(one, getattr(plan.event, one.name)) for one in fields))  # type: ignore[attr-defined,arg-type]  # fields of the event


def _when(plan: EventPlan) -> str:
    if not plan.event_id:
        return ""
    event = plan.event
    ends = (to_text(E.started, event.started), to_text(E.ended, event.ended))
    return in_a_row(chinese_day(event.held_on), "—".join(end for end in ends if end))


def _total(plan: EventPlan) -> str:
    rows = EventBudget.live().where(EventBudget.plan == plan.id) if plan.id else ()
    amount = sum((one.amount or Decimal(0) for one in rows), Decimal(0))
    return N_("{amount} 元").format(amount=to_text(EventBudget.amount, amount)) if amount else ""


EVENT_NO = Derived("event_no", N_("活动编号"), lambda plan: _said(plan, E.event_no), span=3)
NAME = Derived("event_name", N_("活动名称"), lambda plan: _said(plan, E.name), span=6)
WHEN = Derived("event_when", N_("时间"), _when, span=4)
WHERE = Derived("event_where", N_("地点"), lambda plan: _said(plan, E.location), span=4)
WHOM = Derived("event_whom", N_("对象"), lambda plan: _said(plan, E.audience), span=4)
HOW_MANY = Derived(
    "event_wanted", N_("预计人数"), lambda plan: _said(plan, E.expected_count), span=2
)
COST = Derived("cost", N_("预算合计"), _total, span=2)

EVENT_PLAN = FormSpec(
    code="A-1",
    title=N_("活动计划书"),
    model=P,
    head=(EVENT_NO, P.written_on),
    sections=(
        Section(
            N_("活动概况"),
            (
                Row((NAME,), ONE, paper_only=True),
                Row((WHEN, WHERE), TWO, paper_only=True),
                Row((WHOM, HOW_MANY), TWO, paper_only=True),
                Row((Cell(P.theme, span=8), P.worker), TWO),
                Row((Cell(P.background, lines=3),), ONE),
                Row((Cell(P.aims, lines=3),), ONE),
                Row((Cell(P.recruiting, lines=2),), ONE),
                Row((Cell(P.goods, lines=2),), ONE),
            ),
        ),
        Rows(
            N_("流程"),
            A.plan,
            (
                Column(A.begins, 18),
                Column(A.minutes, 14, N_("时长/（分钟）")),
                Column(A.what, 38),
                Column(A.detail, 62),
                Column(A.who, 26),
            ),
            blank=6,
        ),
        Rows(
            N_("分工"),
            D.plan,
            (Column(D.post, 38), Column(D.who, 50), Column(D.tasks, 70)),
        ),
        Rows(
            N_("预算"),
            B.plan,
            (
                Column(B.item, 50),
                Column(B.reckoning, 48),
                Column(B.amount, 26),
                Column(B.source, 34),
            ),
        ),
        Rows(
            N_("安全预案"),
            R.plan,
            (
                Column(R.risk, 42),
                Column(R.precaution, 46),
                Column(R.response, 46),
                Column(R.who, 24),
            ),
        ),
        Section(
            N_("保障"),
            (
                Row((COST,), ONE, paper_only=True),
                Row((Cell(P.evaluating, lines=2),), ONE),
                Row((ByHand(N_("申请人/签名")), ByHand(N_("日期"), Room.DATE)), TWO),
                Row((Opinion(P.opinion, N_("审批人签名")),), ONE),
            ),
        ),
    ),
    columns=(EVENT_NO, NAME, WHEN, P.written_on, COST, P.worker),
    hidden=(P.event,),
    follows=(EVENT_NO, NAME),
)
