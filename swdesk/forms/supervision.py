"""M-1 督导记录表."""

from __future__ import annotations

from swdesk.forms.follow_up import MINUTES
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
    Signatures,
)
from swdesk.labels import N_
from swdesk.model.supervision import Supervisee, Supervision, SupervisionTask

S, P, T = Supervision, Supervisee, SupervisionTask

SUPERVISION = FormSpec(
    code="M-1",
    title=N_("督导记录表"),
    model=S,
    head=(S.supervision_no, S.held_on),
    sections=(
        Section(
            N_("基本情况"),
            (
                Row((S.supervisor, S.origin, S.qualification), THREE),
                Row((S.started, S.ended, MINUTES), THREE),
                Row((Cell(S.form, options=True, span=6),), ONE),
                Row((S.location, S.worker), TWO),
            ),
        ),
        Rows(
            N_("被督导者"),
            P.supervision,
            (Column(P.colleague, 40), Column(P.name, 40), Column(P.note, 78)),
            blank=3,
        ),
        Section(
            N_("督导过程"),
            (
                Row((Cell(S.contents, options=True, span=12),), ONE),
                Row((Cell(S.techniques, options=True, span=12),), ONE),
                Row((Cell(S.questions, N_("提出的/问题"), lines=4),), ONE),
                Row((Cell(S.advice, lines=5),), ONE),
            ),
        ),
        Rows(
            N_("跟进事项"),
            T.supervision,
            (Column(T.what, 78), Column(T.who, 26), Column(T.due_on, 27), Column(T.done_on, 27)),
            blank=3,
        ),
        Section(
            N_("确认"),
            (Signatures(((N_("督导者签名"), False), (N_("被督导者签名"), False))),),
        ),
    ),
    columns=(
        S.supervision_no, S.held_on, S.supervisor, S.origin, S.form, MINUTES, S.contents, S.worker,
    ),
)  # fmt: skip
