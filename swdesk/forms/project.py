"""P-1 项目登记表: the contract and what it promises."""

from __future__ import annotations

from swdesk.forms.spec import ONE, THREE, TWO, Cell, Column, FormSpec, Row, Rows, Section
from swdesk.labels import N_
from swdesk.model.projects import Project, ProjectPartner, ProjectReview, Target

P, T, A, R = Project, Target, ProjectPartner, ProjectReview

PROJECT = FormSpec(
    code="P-1",
    title=N_("项目登记表"),
    model=P,
    head=(P.project_no, P.signed_on),
    sections=(
        Section(
            N_("合同"),
            (
                Row((Cell(P.name, span=9),), ONE),
                Row((P.signed_on,), screen_only=True),
                Row((P.funder, P.contract_no), TWO),
                Row((P.fund_level, P.contractor), TWO),
                Row((P.begins_on, P.ends_on, P.worker), (17, 38, 17, 38, 17, 31)),
                Row((P.budget, P.received, P.spent), THREE),
                Row((Cell(P.audience, span=12),), ONE),
                Row((Cell(P.aim, lines=4),), ONE),
            ),
        ),
        Rows(
            N_("合同指标"),
            T.project,
            (Column(T.indicator, 50), Column(T.goal, 28), Column(T.note, 80)),
            blank=10,
        ),
        Rows(
            N_("参与方"),
            A.project,
            (Column(A.kind, 40), Column(A.name, 54), Column(A.does, 64)),
            blank=4,
        ),
        Rows(
            N_("项目评估"),
            R.project,
            (
                Column(R.reviewed_on, 28),
                Column(R.party, 30),
                Column(R.name, 40),
                Column(R.score, 18),
                Column(R.opinion, 42),
            ),
            blank=4,
        ),
        Section(N_("其他"), (Row((Cell(P.note, lines=3),), ONE),)),
    ),
    columns=(
        P.project_no, P.name, P.funder, P.begins_on, P.ends_on, P.budget, P.received, P.worker,
    ),
)  # fmt: skip
