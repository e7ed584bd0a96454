"""M-15 服务记录单: services that are counted one by one."""

from __future__ import annotations

from swdesk.forms.spec import ONE, THREE, TWO, Cell, Derived, FormSpec, Row, Section, Signatures
from swdesk.labels import N_
from swdesk.model.fields import Mask
from swdesk.model.service_items import ServiceItem

S = ServiceItem

CLIENT = Derived(
    "client", N_("服务对象"), lambda item: str(item.recipient.person.name), mask=Mask.NAME
)

SERVICE_ITEM = FormSpec(
    code="M-15",
    title=N_("服务记录单"),
    model=S,
    head=(S.served_on,),
    sections=(
        Section(
            N_("服务"),
            (
                Row((CLIENT, S.worker), TWO),
                Row((S.served_on,), screen_only=True),
                Row((Cell(S.kind, options=True, span=4),), ONE),
                Row((S.quantity, S.measure, S.minutes), THREE),
                Row((S.provider, S.project), TWO),
                Row((Cell(S.outcome, lines=6),), ONE),
                Signatures(((N_("服务对象签名"), False), (N_("服务人签名"), False))),
            ),
        ),
    ),
    columns=(S.served_on, CLIENT, S.kind, S.quantity, S.measure, S.outcome, S.provider, S.worker),
    hidden=(S.recipient,),
    follows=(CLIENT,),
)
