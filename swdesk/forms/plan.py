"""C-3 个案服务计划（服务协议）."""

from __future__ import annotations

from swdesk.forms.follow_up import CASE_NO, CLIENT
from swdesk.forms.signatures import supervised
from swdesk.forms.spec import (
    ONE,
    THREE,
    Agreement,
    Cell,
    Column,
    FormSpec,
    Row,
    Rows,
    Section,
)
from swdesk.labels import N_
from swdesk.model.plans import Goal, Plan, Step

P, G, S = Plan, Goal, Step
PERIOD = (17.0, 26.0, 17.0, 40.0, 17.0, 41.0)

GOALS = Rows(
    N_("具体目标"),
    G.plan,
    (
        Column(G.aim, 70),
        Column(G.indicator, 60),
        Column(G.due_on, 28),
        Column(G.far_below, 0),
        Column(G.below, 0),
        Column(G.expected, 0),
        Column(G.above, 0),
        Column(G.far_above, 0),
    ),
)
LEVELS = Rows(
    N_("达成量表"),
    G.plan,
    (
        Column(G.aim, 33),
        Column(G.far_below, 25, N_("−2/远低于预期")),
        Column(G.below, 25, N_("−1/低于预期")),
        Column(G.expected, 25, N_("0/达到预期")),
        Column(G.above, 25, N_("+1/高于预期")),
        Column(G.far_above, 25, N_("+2/远高于预期")),
    ),
    paper_only=True,
)
STEPS = Rows(
    N_("行动步骤"),
    S.plan,
    (
        Column(S.what, 70),
        Column(S.when, 28),
        Column(S.who, 26),
        Column(S.means, 34),
    ),
    blank=5,
)

PLAN = FormSpec(
    code="C-3",
    title=N_("个案服务计划（协议）"),
    model=P,
    head=(CASE_NO, P.written_on),
    sections=(
        Section(
            N_("总体"),
            (
                Row((CLIENT, P.worker, P.partners), THREE),
                Row((Cell(P.concern, N_("关注问题/与对象"), lines=2),), ONE),
                Row((Cell(P.theories, N_("理论与/模式"), options=True, span=12),), ONE),
                Row((P.theory_other,), screen_only=True),
                Row((Cell(P.aim, lines=2),), ONE),
            ),
        ),
        GOALS,
        LEVELS,
        Section(
            N_("介入"),
            (
                Row((Cell(P.strategy, lines=3),), ONE),
                Row((Cell(P.roles, options=True, span=12),), ONE),
                Row((Cell(P.sessions, span=3), P.begins_on, P.ends_on), PERIOD),
                Row((Cell(P.rhythm, span=4),), ONE),
            ),
        ),
        STEPS,
        Section(
            N_("双方约定"),
            (
                Row((Cell(P.client_tasks, N_("服务对象/的任务"), lines=4),), ONE),
                Row((Cell(P.worker_tasks, N_("社工的/任务"), lines=4),), ONE),
                Row((Cell(P.risks, N_("风险与/应对"), lines=2),), ONE),
                Row((Cell(P.outcome_methods, options=True, span=12),), ONE),
                Row((P.outcome_other,), screen_only=True),
                Agreement(
                    N_("服务约定"),
                    N_(
                        "以上目标、步骤和任务由双方商定。本人同意按此计划接受服务，"
                        "可随时提出修改或退出，社工站按约定保密。"
                    ),
                    N_("服务对象（监护人）签名"),
                ),
                *supervised(P.opinion, N_("督导审批签名")),
            ),
        ),
    ),
    columns=(CASE_NO, CLIENT, P.written_on, P.aim, P.ends_on, P.worker),
    hidden=(P.case,),
    follows=(CASE_NO, CLIENT),
)
