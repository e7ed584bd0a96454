"""C-5 个案阶段小结."""

from __future__ import annotations

from swdesk.forms.case_totals import HOURS, TIMES
from swdesk.forms.follow_up import CASE_NO, CLIENT
from swdesk.forms.signatures import supervised
from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Cell,
    Column,
    FormSpec,
    Row,
    Rows,
    Section,
)
from swdesk.labels import N_
from swdesk.model.plans import Progress, Review

R, P = Review, Progress

PROGRESS = Rows(
    N_("目标进展"),
    P.review,
    (
        Column(P.aim, 46),
        Column(P.baseline, 34),
        Column(P.now, 40),
        Column(P.percent, 16, N_("达成度/（%）")),
        Column(P.state, 22),
    ),
    blank=5,
    hidden=(P.goal,),
)

REVIEW = FormSpec(
    code="C-5",
    title=N_("个案阶段小结"),
    model=R,
    head=(CASE_NO, R.written_on),
    sections=(
        Section(
            N_("概况"),
            (
                Row((CLIENT, R.worker, R.since), THREE),
                Row((TIMES, HOURS), TWO),
            ),
        ),
        PROGRESS,
        Section(
            N_("小结"),
            (
                Row((Cell(R.summary, lines=5, is_narrative=True),), ONE),
                Row((Cell(R.difficulties, N_("困难与/原因"), lines=3),), ONE),
                Row((Cell(R.changes, lines=3),), ONE),
                Row((Cell(R.next_steps, N_("下阶段/安排"), lines=3),), ONE),
                *supervised(R.opinion),
            ),
        ),
    ),
    columns=(CASE_NO, CLIENT, R.written_on, R.summary, R.worker),
    hidden=(R.case,),
    follows=(CASE_NO, CLIENT),
)
