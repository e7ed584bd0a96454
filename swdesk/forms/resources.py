"""M-6 资源提供方登记表 and M-7 资源链接登记表, with what was handed out of it."""

from __future__ import annotations

from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Cell,
    Column,
    Derived,
    FormSpec,
    Row,
    Rows,
    Section,
    Signatures,
)
from swdesk.labels import N_
from swdesk.model import stock
from swdesk.model.resources import GOODS, GoodsIssue, Provider, ResourceLink
from swdesk.model.text import to_text

P, L, G = Provider, ResourceLink, GoodsIssue


def _left(link: ResourceLink) -> str:
    """Return how much of a gift of goods is still on the shelf."""
    if link.kind != GOODS or link.quantity is None or not link.id:
        return ""
    return f"{to_text(L.quantity, stock.left_of(link))}{link.measure or ''}"


LEFT = Derived("left", N_("结存"), _left)

PROVIDER = FormSpec(
    code="M-6",
    title=N_("资源提供方登记表"),
    model=P,
    head=(P.met_on,),
    sections=(
        Section(
            N_("资源方"),
            (
                Row((Cell(P.name, N_("名称"), span=8),), ONE),
                Row((P.met_on,), screen_only=True),
                Row((Cell(P.kind, options=True, span=4),), ONE),
                Row((P.contact, P.phones), TWO),
                Row((Cell(P.address, span=12),), ONE),
                Row((P.agreed_on, P.worker), TWO),
                Row((Cell(P.offers, N_("可提供的/资源"), lines=4),), ONE),
                Row((Cell(P.note, lines=6),), ONE),
            ),
        ),
    ),
    columns=(P.name, P.kind, P.contact, P.phones, P.offers, P.met_on, P.agreed_on, P.worker),
)

RESOURCE_LINK = FormSpec(
    code="M-7",
    title=N_("资源链接登记表"),
    model=L,
    head=(L.link_no, L.linked_on),
    sections=(
        Section(
            N_("资源"),
            (
                Row((L.provider, L.worker), TWO),
                Row((Cell(L.kind, options=True, span=4),), ONE),
                Row((Cell(L.content, span=12),), ONE),
                Row((L.quantity, L.measure, L.unit_price), THREE),
                Row((Cell(L.amount, N_("金额/（折价）")), L.voucher), TWO),
                Row((L.beneficiaries, L.beneficiary_count), TWO),
                Row((LEFT,), ONE, paper_only=True),
                Row((Cell(L.note, lines=2),), ONE),
            ),
        ),
        Rows(
            N_("物资发放"),
            G.link,
            (
                Column(G.issued_on, 28),
                Column(G.receiver, 30),
                Column(G.quantity, 22),
                Column(G.on_behalf, 39),
                Column(G.note, 39),
            ),
            blank=10,
        ),
        Section(
            N_("确认"),
            (Signatures(((N_("资源方签章"), True), (N_("接收人签名"), False))),),
        ),
    ),
    columns=(
        L.link_no, L.linked_on, L.provider, L.kind, L.content, L.amount, L.quantity, LEFT,
        L.measure, L.beneficiary_count, L.worker,
    ),
)  # fmt: skip
