"""G-1 小组计划书, with the budget (G-8)."""

from __future__ import annotations

from swdesk.forms.group_totals import HELD, MEMBER_COUNT, RATE, TIMES
from swdesk.forms.signatures import supervised
from swdesk.forms.spec import (
    ONE,
    TWO,
    Cell,
    Column,
    FormSpec,
    Row,
    Rows,
    Section,
)
from swdesk.labels import N_
from swdesk.model.groups import BudgetItem, Group, PlannedSession

G, P, B = Group, PlannedSession, BudgetItem

PLANNED = Rows(
    N_("每节计划"),
    P.group,
    (
        Column(P.nth, 10),
        Column(P.topic, 30),
        Column(P.aim, 34),
        Column(P.flow, 48),
        Column(P.minutes, 14, N_("时长/（分钟）")),
        Column(P.goods, 22),
    ),
    blank=6,
)
BUDGET = Rows(
    N_("预算"),
    B.group,
    (
        Column(B.item, 50),
        Column(B.reckoning, 48),
        Column(B.amount, 26),
        Column(B.source, 34),
    ),
)

_DATED = (17.0, 38.0, 17.0, 38.0, 17.0, 31.0)

GROUP = FormSpec(
    code="G-1",
    title=N_("小组计划书"),
    model=G,
    head=(G.group_no, G.planned_on),
    sections=(
        Section(
            N_("小组概况"),
            (
                Row((Cell(G.name, span=9),), ONE),
                Row((Cell(G.kind, options=True, span=4),), ONE),
                Row((Cell(G.nature, options=True, span=3),), ONE),
                Row((G.kind_other,), screen_only=True),
                Row((G.begins_on, G.ends_on, Cell(G.times, span=2)), _DATED),
                Row((Cell(G.rhythm, N_("频率与/时长"), span=5), Cell(G.wanted, span=2)), TWO),
                Row((G.place, Cell(G.location, span=4)), TWO),
                Row((Cell(G.audience, span=5), G.worker), TWO),
            ),
        ),
        Section(
            N_("设计"),
            (
                Row((Cell(G.background, N_("背景与/需求依据"), lines=4),), ONE),
                Row((Cell(G.theories, N_("理论与/模式"), options=True, span=12),), ONE),
                Row((G.theory_other,), screen_only=True),
                Row((Cell(G.aim, lines=2),), ONE),
                Row((Cell(G.goals, lines=3),), ONE),
                Row((Cell(G.recruiting, lines=2),), ONE),
                Row((Cell(G.staff, lines=2),), ONE),
            ),
        ),
        PLANNED,
        BUDGET,
        Section(
            N_("保障"),
            (
                Row((Cell(G.risks, N_("风险与/应对"), lines=3),), ONE),
                Row((Cell(G.evaluating, lines=2),), ONE),
                *supervised(G.opinion, N_("督导审批签名")),
            ),
        ),
    ),
    columns=(
        G.group_no,
        G.name,
        G.kind,
        G.begins_on,
        G.ends_on,
        MEMBER_COUNT,
        HELD,
        TIMES,
        RATE,
        G.worker,
    ),
)
