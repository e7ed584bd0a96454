"""C-7 个案评估表."""

from __future__ import annotations

from math import sqrt

from swdesk.forms.case_totals import HOURS, TIMES
from swdesk.forms.follow_up import CASE_NO, CLIENT
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
from swdesk.model.closing import Evaluation, GoalRating, Measured

E, G, M = Evaluation, GoalRating, Measured
#: How far goals are taken to hang together when their levels are added up (Kiresuk, Sherman 1968).
_CORRELATION = 0.3


def t_score(points: list[int]) -> float:
    """Return the T score of goal attainment scaling for goals of equal weight; 50 is as planned."""
    n = len(points)
    return 50 + 10 * sum(points) / sqrt((1 - _CORRELATION) * n + _CORRELATION * n * n)


def _score(evaluation: Evaluation) -> str:
    rows = G.live().where(G.evaluation == evaluation.id, G.after.is_null(is_null=False))
    points = [row.after.points for row in rows]
    return f"{t_score(points):.1f}" if points else ""


SCORE = Derived("t_score", N_("目标达成 T 分"), _score, span=3)
RATINGS = Rows(
    N_("目标评分"),
    G.evaluation,
    (
        Column(G.aim, 52),
        Column(G.before, 30),
        Column(G.after, 30),
        Column(G.evidence, 46),
    ),
    blank=3,
    hidden=(G.goal,),
)
MEASURES = Rows(
    N_("前后测量"),
    M.evaluation,
    (
        Column(M.scale, 60),
        Column(M.before, 22),
        Column(M.after, 22),
        Column(M.meaning, 54),
    ),
    blank=2,
)

EVALUATION = FormSpec(
    code="C-7",
    title=N_("个案评估表"),
    model=E,
    head=(CASE_NO, E.written_on),
    sections=(
        Section(
            N_("概况"),
            (
                Row((CLIENT, E.worker), TWO),
                Row((TIMES, HOURS, SCORE), (17, 31, 17, 31, 28, 34)),
            ),
        ),
        RATINGS,
        MEASURES,
        Section(
            N_("评估"),
            (
                Row((Cell(E.process, lines=3, is_narrative=True),), ONE),
                Row((Cell(E.outcome, lines=3, is_narrative=True),), ONE),
                Row((Cell(E.satisfaction, options=True, span=6),), ONE),
                Row((Cell(E.client_view, N_("服务对象/反馈"), lines=2),), ONE),
                Row((Cell(E.family_view, N_("家属反馈"), lines=2),), ONE),
                Row((Cell(E.worker_view, lines=2),), ONE),
                Row(
                    (
                        ByHand(N_("服务对象/签名")),
                        ByHand(N_("社工签名")),
                        ByHand(N_("日期"), Room.DATE),
                    ),
                    (17, 37, 17, 36, 17, 34),
                ),
                Row((Opinion(E.opinion, N_("督导签名")),), ONE),
            ),
        ),
    ),
    columns=(CASE_NO, CLIENT, E.written_on, SCORE, E.satisfaction, E.worker),
    hidden=(E.case,),
    follows=(CASE_NO, CLIENT),
)
