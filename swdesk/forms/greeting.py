"""M-18 节日慰问登记表: one round of greeting people for a festival, and whom it reached."""

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
from swdesk.model.fields import Mask
from swdesk.model.greetings import Greeted, Greeting
from swdesk.model.text import to_text

G, P = Greeting, Greeted


def _count(greeting: Greeting) -> str:
    rows = P.live().where(P.greeting == greeting.id).count() if greeting.id else 0
    return N_("{n} 人").format(n=rows) if rows else ""


def _name(greeted: Greeted) -> str:
    return str(greeted.recipient.person.name)


def _place(greeted: Greeted) -> str:
    return str(greeted.recipient.person.place or "")


def _given(greeted: Greeted) -> str:
    receipt = greeted.receipt
    return to_text(G.each, receipt.quantity) if receipt and receipt.quantity else ""


REACHED = Derived("reached", N_("慰问人数"), _count)
WHO = Derived("who", N_("姓名"), _name, mask=Mask.NAME)
WHERE = Derived("where", N_("村（社区）"), _place, mask=Mask.ADDRESS)
GIVEN = Derived("given", N_("数量"), _given)
SIGNED = Derived("signed", N_("签名"), lambda _greeted: "")

GREETING = FormSpec(
    code="M-18",
    title=N_("节日慰问登记表"),
    model=G,
    head=(G.greeting_no, G.greeted_on),
    sections=(
        Section(
            N_("慰问"),
            (
                Row((G.festival, G.worker), TWO),
                Row((G.greeted_on,), screen_only=True),
                Row((Cell(G.way, options=True),), ONE),
                Row((G.companions, G.project), TWO),
                Row((G.item, G.grade, Cell(G.link, span=4)), THREE),
                Row((G.each, G.measure, REACHED), THREE),
                Row((Cell(G.outcome, lines=5),), ONE),
            ),
        ),
        Rows(
            N_("慰问对象"),
            P.greeting,
            (Column(WHO, 40), Column(WHERE, 58), Column(GIVEN, 20), Column(SIGNED, 40)),
            blank=12,
            paper_only=True,
            line_mm=9.5,
        ),
        Section(
            N_("确认"),
            (Signatures(((N_("慰问人签名"), False), (N_("站长签名"), False))),),
        ),
    ),
    columns=(
        G.greeting_no, G.greeted_on, G.festival, G.way, G.item, REACHED, G.companions, G.worker,
    ),
    hidden=(G.sheet,),
)  # fmt: skip
