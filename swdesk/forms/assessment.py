"""C-2 个案预估表."""

from __future__ import annotations

from swdesk.forms.follow_up import CASE_NO, CLIENT
from swdesk.forms.signatures import supervised
from swdesk.forms.spec import (
    ONE,
    THREE,
    Cell,
    Column,
    Figure,
    FormSpec,
    Row,
    Rows,
    Section,
)
from swdesk.labels import N_
from swdesk.model.assessments import AssessedNeed, AssessedProblem, Assessment, Danger

A, P, N, D = Assessment, AssessedProblem, AssessedNeed, Danger


PROBLEMS = Rows(
    N_("问题界定"),
    P.assessment,
    (
        Column(P.shows, 44),
        Column(P.causes, 46, N_("成因与延续因素/（客观、主观）")),
        Column(P.lasts, 26),
        Column(P.tried, 42),
    ),
)
NEEDS = Rows(
    N_("需求排序"),
    N.assessment,
    (
        Column(N.rank, 12),
        Column(N.need, 64),
        Column(N.urgency, 18),
        Column(N.answer, 64),
    ),
    blank=3,
)
DANGERS = Rows(
    N_("危机评估"),
    D.assessment,
    (
        Column(D.kind, 20),
        Column(D.level, 16),
        Column(D.signs, 25),
        Column(D.seen_on, 27),
        Column(D.measures, 25),
        Column(D.closed_on, 27),
        Column(D.result, 18),
    ),
    blank=2,
)

ASSESSMENT = FormSpec(
    code="C-2",
    title=N_("个案预估表"),
    model=A,
    head=(CASE_NO, A.written_on),
    sections=(
        Section(
            N_("概况"),
            (
                Row((CLIENT, A.worker, Cell(A.informants, N_("资料/提供人"))), THREE),
                Row((Cell(A.methods, N_("收集资料/方法"), options=True, span=12),), ONE),
                Row((A.method_other,), screen_only=True),
            ),
        ),
        Section(
            N_("三个方面"),
            (
                Row((Cell(A.physical, lines=3),), ONE),
                Row((Cell(A.mental, lines=3),), ONE),
                Row((Cell(A.social, lines=3),), ONE),
                Row((Cell(A.relations, N_("家庭与/社会关系"), lines=2),), ONE),
                Row((Figure(N_("家庭图/与生态图"), 62),), ONE, paper_only=True),
            ),
            hint=N_("先写事实，后写推断；先写现在，后写过去"),
        ),
        PROBLEMS,
        NEEDS,
        Section(
            N_("资源"),
            (
                Row((Cell(A.strengths, lines=2),), ONE),
                Row((Cell(A.resources, lines=2),), ONE),
            ),
        ),
        DANGERS,
        Section(
            N_("诊断"),
            (
                Row((Cell(A.diagnosis, lines=4, is_narrative=True),), ONE),
                *supervised(A.opinion),
            ),
        ),
    ),
    columns=(CASE_NO, CLIENT, A.written_on, A.diagnosis, A.worker),
    hidden=(A.case,),
    follows=(CASE_NO, CLIENT),
)
