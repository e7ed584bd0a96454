"""M-16 社工站点登记表: where the station works from, which communities it serves, who is there."""

from __future__ import annotations

from swdesk.forms.spec import ONE, THREE, TWO, Cell, Column, FormSpec, Row, Rows, Section
from swdesk.labels import N_
from swdesk.model.sites import Site, SiteCover, SitePost

S, C, P = Site, SiteCover, SitePost

SITE = FormSpec(
    code="M-16",
    title=N_("社工站点登记表"),
    model=S,
    head=(S.opened_on,),
    sections=(
        Section(
            N_("站点"),
            (
                Row((Cell(S.name, span=12),), ONE),
                Row((Cell(S.kind, options=True),), ONE),
                Row((S.opened_on,), screen_only=True),
                Row((S.above, S.organisation), TWO),
                Row((Cell(S.address, span=12),), ONE),
                Row((S.area, S.phones, S.worker), THREE),
                Row((Cell(S.rooms, lines=3),), ONE),
                Row((S.closed_on,), ONE),
            ),
        ),
        Rows(
            N_("服务的村（社区）"),
            C.site,
            (Column(C.place, 70), Column(C.is_pilot, 18), Column(C.note, 70)),
            blank=6,
        ),
        Rows(
            N_("站点人员"),
            P.site,
            (
                Column(P.colleague, 34),
                Column(P.since, 30),
                Column(P.until, 30),
                Column(P.duty, 64),
            ),
            blank=5,
        ),
        Section(N_("其他"), (Row((Cell(S.note, lines=3),), ONE),)),
    ),
    columns=(
        S.name, S.kind, S.above, S.organisation, S.address, S.area, S.phones, S.worker,
        S.opened_on,
    ),
)  # fmt: skip
