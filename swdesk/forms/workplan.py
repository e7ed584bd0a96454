"""M-13 工作计划 and M-14 工作日志."""

from __future__ import annotations

from swdesk.forms.spec import ONE, TWO, Cell, Column, FormSpec, Row, Rows, Section, Signatures
from swdesk.labels import N_
from swdesk.model.workplans import WorkItem, WorkLog, WorkPlan

P, T, L = WorkPlan, WorkItem, WorkLog

WORK_PLAN = FormSpec(
    code="M-13",
    title=N_("工作计划"),
    model=P,
    head=(P.begins_on, P.ends_on),
    sections=(
        Section(
            N_("计划"),
            (
                Row((Cell(P.name, span=9),), ONE),
                Row((Cell(P.span, options=True, span=4),), ONE),
                Row((P.begins_on, P.ends_on, P.worker), screen_only=True),
                Row((P.worker,), ONE, paper_only=True),
                Row((Cell(P.aim, lines=4),), ONE),
            ),
        ),
        Rows(
            N_("工作安排"),
            T.plan,
            (
                Column(T.what, 54),
                Column(T.who, 20),
                Column(T.due_on, 28),
                Column(T.done_on, 28),
                Column(T.result, 28),
            ),
            blank=12,
        ),
        Section(
            N_("小结"),
            (
                Row((Cell(P.review, N_("完成情况/小结"), lines=4),), ONE),
                Signatures(((N_("制订人签名"), False), (N_("站负责人签名"), False))),
            ),
        ),
    ),
    columns=(P.name, P.span, P.begins_on, P.ends_on, P.aim, P.worker),
)

WORK_LOG = FormSpec(
    code="M-14",
    title=N_("工作日志"),
    model=L,
    head=(L.worker, L.worked_on),
    sections=(
        Section(
            N_("日志"),
            (
                Row((L.worked_on, L.worker), TWO, screen_only=True),
                Row((Cell(L.done, lines=10),), ONE),
                Row((Cell(L.thoughts, N_("问题与/思考"), lines=6),), ONE),
                Row((Cell(L.next_steps, lines=5),), ONE),
            ),
        ),
    ),
    columns=(L.worked_on, L.worker, L.done, L.thoughts),
)
