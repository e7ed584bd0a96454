"""M-10 宣传与交流登记表."""

from __future__ import annotations

from swdesk.forms.spec import ONE, THREE, TWO, Cell, FormSpec, Row, Section
from swdesk.labels import N_
from swdesk.model.publicity import Publicity

P = Publicity

PUBLICITY = FormSpec(
    code="M-10",
    title=N_("宣传与交流登记表"),
    model=P,
    head=(P.published_on,),
    sections=(
        Section(
            N_("宣传与交流"),
            (
                Row((Cell(P.title, N_("标题或/事由"), span=9),), ONE),
                Row((P.published_on,), screen_only=True),
                Row((Cell(P.kind, options=True, span=4),), ONE),
                Row((Cell(P.level, options=True, span=4),), ONE),
                Row((Cell(P.medium, N_("媒体/或单位")), Cell(P.address, N_("网址或/版面"))), TWO),
                Row((Cell(P.count, N_("篇（期、/次）数")), P.participants, P.worker), THREE),
                Row((Cell(P.summary, lines=10),), ONE),
            ),
        ),
    ),
    columns=(
        P.published_on, P.kind, P.title, P.medium, P.level, P.count, P.participants, P.worker,
    ),
)  # fmt: skip
