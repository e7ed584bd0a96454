"""M-9 慈善项目（社区基金）登记表."""

from __future__ import annotations

from decimal import Decimal

from swdesk.forms.spec import ONE, TWO, Cell, Column, Derived, FormSpec, Row, Rows, Section
from swdesk.labels import N_
from swdesk.model.funds import Direction, Fund, FundEntry
from swdesk.model.text import to_text

F, E = Fund, FundEntry


def _sums(fund: Fund) -> dict[Direction, Decimal]:
    sums = dict.fromkeys(Direction, Decimal(0))
    if fund.id:
        for entry in FundEntry.live().where(FundEntry.fund == fund.id):
            sums[entry.direction] += entry.amount
    return sums


def _balance(fund: Fund) -> str:
    sums = _sums(fund)
    return to_text(E.amount, sums[Direction.IN] - sums[Direction.OUT])


INCOME = Derived(
    "income", N_("收入合计"), lambda fund: to_text(E.amount, _sums(fund)[Direction.IN])
)
BALANCE = Derived("balance", N_("结余"), _balance)

FUND = FormSpec(
    code="M-9",
    title=N_("慈善项目（社区基金）登记表"),
    model=F,
    head=(F.opened_on,),
    sections=(
        Section(
            N_("基本情况"),
            (
                Row((Cell(F.name, span=8),), ONE),
                Row((Cell(F.kind, options=True, span=4),), ONE),
                Row((F.opened_on,), screen_only=True),
                Row((F.holder, F.closed_on), TWO),
                Row((Cell(F.purpose, lines=3),), ONE),
                Row((INCOME, BALANCE), TWO),
                Row((F.worker,), ONE),
                Row((Cell(F.note, lines=2),), ONE),
            ),
        ),
        Rows(
            N_("收支明细"),
            E.fund,
            (
                Column(E.entered_on, 28),
                Column(E.direction, 18),
                Column(E.amount, 30),
                Column(E.party, 48),
                Column(E.voucher, 34),
            ),
            blank=14,
        ),
    ),
    columns=(F.name, F.kind, F.opened_on, F.holder, INCOME, BALANCE, F.worker),
)
