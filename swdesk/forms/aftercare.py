"""C-10 结案后跟进（回访）记录表."""

from __future__ import annotations

from typing import Any

from swdesk.forms.follow_up import CASE_NO, CLIENT
from swdesk.forms.signatures import supervised
from swdesk.forms.spec import (
    ONE,
    THREE,
    Cell,
    Derived,
    FormSpec,
    Room,
    Row,
    Section,
)
from swdesk.labels import N_
from swdesk.model.aftercare import Aftercare
from swdesk.model.text import chinese_day

A = Aftercare


def _closed_on(sheet: Any) -> str:
    day = sheet.case.closed_on
    return chinese_day(day) if day else ""


CLOSED_ON = Derived("closed_on", N_("结案日期"), _closed_on, span=3, room=Room.DATE)

AFTERCARE = FormSpec(
    code="C-10",
    title=N_("结案后跟进（回访）记录表"),
    model=A,
    head=(CASE_NO, A.written_on),
    sections=(
        Section(
            N_("回访"),
            (
                Row((CLIENT, A.worker, CLOSED_ON), THREE),
                Row((Cell(A.which, options=True, span=4), A.seen_on), (17, 88, 17, 36)),
                Row((Cell(A.way, options=True, span=4),), ONE),
                Row((Cell(A.spoke_with, span=6),), ONE),
            ),
        ),
        Section(
            N_("情况"),
            (
                Row((Cell(A.present, lines=6, is_narrative=True),), ONE),
                Row((Cell(A.kept, N_("成效/保持情况"), lines=4),), ONE),
                Row((Cell(A.stability, options=True, span=6),), ONE),
                Row((Cell(A.needs, lines=3),), ONE),
            ),
            hint=N_("先写看到和听到的，再写判断"),
        ),
        Section(
            N_("结论"),
            (
                Row((Cell(A.advice, options=True, span=6),), ONE),
                Row((Cell(A.advice_reason, N_("理由与/安排"), lines=3),), ONE),
                *supervised(A.opinion),
            ),
        ),
    ),
    columns=(CASE_NO, CLIENT, A.which, A.seen_on, A.stability, A.advice, A.worker),
    hidden=(A.case,),
    follows=(CASE_NO, CLIENT),
)
