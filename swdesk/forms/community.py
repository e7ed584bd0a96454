"""M-17 社区基本情况调查表: a community in six sides, and the needs that were found."""

from __future__ import annotations

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
from swdesk.model.communities import CommunityNeed, CommunitySurvey

C, N = CommunitySurvey, CommunityNeed

COMMUNITY_SURVEY = FormSpec(
    code="M-17",
    title=N_("社区基本情况调查表"),
    model=C,
    head=(C.surveyed_on,),
    sections=(
        Section(
            N_("社区"),
            (
                Row((C.place, C.worker), TWO),
                Row((C.surveyed_on,), screen_only=True),
                Row((Cell(C.way, span=12),), ONE),
                Row((C.area, C.households, C.population), THREE),
            ),
        ),
        Section(
            N_("人口"),
            (
                Row((C.residents, C.elders, C.children), THREE),
                Row(
                    (
                        C.disabled,
                        Cell(C.assisted, N_("低保/和特困")),
                        Cell(C.left_elders, N_("留守和/独居老人")),
                    ),
                    THREE,
                ),
                Row((Cell(C.left_children, N_("留守和/困境儿童")),), ONE),
                Row((Cell(C.people, N_("人口与/重点人群"), lines=3),), ONE),
            ),
        ),
        Section(
            N_("情况"),
            (
                Row((Cell(C.resources, lines=4),), ONE),
                Row((Cell(C.organisations, N_("组织/与人才"), lines=4),), ONE),
                Row((Cell(C.surroundings, N_("环境/与设施"), lines=4),), ONE),
                Row((Cell(C.needs, lines=4),), ONE),
                Row((Cell(C.issues, lines=4),), ONE),
            ),
        ),
        Rows(
            N_("需求清单"),
            N.survey,
            (
                Column(N.need, 50),
                Column(N.audience, 34),
                Column(N.urgency, 22),
                Column(N.answer, 52),
            ),
            blank=5,
        ),
        Section(
            N_("确认"),
            (Signatures(((N_("调查人签名"), False), (N_("村（居）委会签章"), True))),),
        ),
    ),
    columns=(
        C.surveyed_on, C.place, C.households, C.population, C.residents, C.elders, C.children,
        C.way, C.worker,
    ),
)  # fmt: skip
