"""S-1 量表测评表, and S-2 the scales a station makes for itself."""

from __future__ import annotations

from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    ByHand,
    Cell,
    Column,
    Derived,
    FormSpec,
    Room,
    Row,
    Rows,
    Section,
)
from swdesk.labels import N_
from swdesk.model.fields import Mask
from swdesk.model.scales import ScaleAnswer, ScaleResult, StationBand, StationItem, StationScale

R, A = ScaleResult, ScaleAnswer
S, SI, SB = StationScale, StationItem, StationBand


def _score(result: ScaleResult) -> str:
    return f"{result.score} / {result.most}"


WHOM = Derived(
    "whom", N_("服务对象"), lambda result: str(result.recipient.person.name), mask=Mask.NAME
)
CASE_NO = Derived(
    "case_no",
    N_("个案编号"),
    lambda result: str(result.case.case_no) if result.case else "",
)
SCORE = Derived("score_of_most", N_("总分"), _score)

SCALE_RESULT = FormSpec(
    code="S-1",
    title=N_("量表测评表"),
    model=R,
    head=(R.title, R.held_on),
    sections=(
        Section(
            N_("测评"),
            (
                Row((WHOM, CASE_NO), TWO),
                Row((SCORE, R.band), TWO),
                Row((R.advice,), ONE),
            ),
        ),
        Rows(
            N_("题目"),
            A.result,
            (
                Column(A.nth, 12),
                Column(A.item, 98),
                Column(A.answer, 32),
                Column(A.points, 16),
            ),
            blank=10,
        ),
        Section(
            N_("说明"),
            (
                Row((Cell(R.note, lines=2),), ONE),
                Row((R.worker, ByHand(N_("签名")), ByHand(N_("日期"), Room.DATE)), THREE),
            ),
        ),
    ),
    columns=(WHOM, R.title, R.held_on, SCORE, R.band, R.worker),
    hidden=(R.recipient, R.case, R.scale, R.edition, R.score, R.most),
)

STATION_SCALE = FormSpec(
    code="S-2",
    title=N_("本站自编量表"),
    model=S,
    head=(S.title,),
    sections=(
        Section(
            N_("量表"),
            (
                Row((S.title,), screen_only=True),
                Row((Cell(S.source, N_("来源与/许可")),), ONE),
                Row((S.period, S.is_retired), TWO),
                Row((Cell(S.answers, N_("答案与/分值")),), ONE),
                Row((Cell(S.guide, lines=2),), ONE),
            ),
        ),
        Rows(
            N_("题目"),
            SI.scale,
            (Column(SI.wording, 90), Column(SI.is_reversed, 20), Column(SI.answers, 48)),
            blank=15,
        ),
        Rows(
            N_("分数段"),
            SB.scale,
            (Column(SB.least, 24), Column(SB.label, 54), Column(SB.advice, 80)),
            blank=4,
        ),
    ),
    columns=(S.title, S.source, S.is_retired),
)
