"""M-5 问题反映—答复—回访表 and M-5A 答复单, the sheet that is handed over with the answer."""

from __future__ import annotations

from swdesk.forms.spec import (
    ONE,
    TWO,
    Cell,
    Derived,
    FormSpec,
    Row,
    Section,
    Signatures,
)
from swdesk.labels import N_
from swdesk.model.fields import Mask
from swdesk.model.issues import Issue

Q = Issue

RAISER = Derived("named", N_("反映人"), lambda issue: issue.named, mask=Mask.NAME)

ANSWER = FormSpec(
    code="M-5A",
    title=N_("答复单"),
    model=Q,
    head=(Q.issue_no, Q.answered_on),
    sections=(
        Section(
            N_("答复"),
            (
                Row((RAISER, Q.raised_on), TWO),
                Row((Cell(Q.matter, N_("反映的/问题"), lines=4),), ONE),
                Row((Cell(Q.department, span=12),), ONE),
                Row((Cell(Q.answer, lines=10),), ONE),
                Row((Cell(Q.basis, span=12),), ONE),
            ),
        ),
        Section(
            N_("签收"),
            (
                Row((Cell(Q.satisfaction, options=True, span=4),), ONE),
                Signatures(((N_("本人（代收人）签名"), False), (N_("社工签名"), True))),
            ),
        ),
    ),
    hidden=(Q.recipient,),
    follows=(Q.issue_no, RAISER),
)

ISSUE = FormSpec(
    code="M-5",
    title=N_("问题反映与答复回访表"),
    model=Q,
    head=(Q.issue_no, Q.raised_on),
    sections=(
        Section(
            N_("反映"),
            (
                Row((RAISER, Q.worker), TWO, paper_only=True),
                Row((Q.raiser, Q.worker), TWO, screen_only=True),
                Row((Cell(Q.matter, N_("反映的/问题"), lines=5),), ONE),
                Row((Q.department, Q.asked_on), TWO),
            ),
        ),
        Section(
            N_("答复"),
            (
                Row((Cell(Q.answer, lines=5),), ONE),
                Row((Cell(Q.basis, span=12),), ONE),
                Row((Q.answered_on, Q.answer_way), TWO),
                Row((Cell(Q.satisfaction, options=True, span=4),), ONE),
            ),
        ),
        Section(
            N_("回访"),
            (
                Row((Cell(Q.leftover, lines=2),), ONE),
                Row((Q.revisited_on,), ONE),
                Row((Cell(Q.revisit, lines=3),), ONE),
                Signatures(((N_("反映人签名"), False), (N_("社工签名"), False))),
            ),
        ),
    ),
    columns=(
        Q.issue_no, RAISER, Q.raised_on, Q.matter, Q.department, Q.answered_on, Q.satisfaction,
        Q.leftover, Q.worker,
    ),
    hidden=(Q.recipient,),
    follows=(Q.issue_no, RAISER),
)  # fmt: skip
