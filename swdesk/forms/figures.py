"""R-1 期初数登记表 and R-2 统计口径约定: what a report takes over, and what was agreed of it."""

from __future__ import annotations

from swdesk.forms.spec import ONE, THREE, TWO, Cell, FormSpec, Row, Section, Signatures
from swdesk.labels import N_
from swdesk.model.reporting import CountingRule, OpeningFigure

F, R = OpeningFigure, CountingRule

OPENING_FIGURE = FormSpec(
    code="R-1",
    title=N_("期初数登记表"),
    model=F,
    sections=(
        Section(
            N_("期初数"),
            (
                Row((F.indicator, F.number), TWO),
                Row((F.begins_on, F.ends_on), TWO),
                Row((F.project, F.worker), TWO),
                Row((Cell(F.source, span=12),), ONE),
                Row((Cell(F.note, lines=4),), ONE),
                Signatures(((N_("登记人"), False), (N_("负责人"), True))),
            ),
        ),
    ),
    columns=(F.indicator, F.begins_on, F.ends_on, F.number, F.source, F.project, F.worker),
)

COUNTING_RULE = FormSpec(
    code="R-2",
    title=N_("统计口径约定"),
    model=R,
    head=(R.agreed_on,),
    sections=(
        Section(
            N_("约定"),
            (
                Row((R.indicator, R.project), TWO),
                Row((R.agreed_on,), screen_only=True),
                Row((Cell(R.leaves_out, N_("不计的/服务"), options=True, span=12),), ONE),
                Row((R.least_minutes, R.rounding, R.group_basis), THREE),
                Row((Cell(R.event_days, N_("多天的/活动")), R.worker), TWO),
                Row((Cell(R.basis, span=12),), ONE),
                Row((Cell(R.note, lines=4),), ONE),
                Signatures(((N_("购买方"), True), (N_("社工站"), True))),
            ),
        ),
    ),
    columns=(
        R.agreed_on, R.indicator, R.project, R.leaves_out, R.least_minutes, R.rounding,
        R.group_basis, R.event_days, R.basis, R.worker,
    ),
)  # fmt: skip
