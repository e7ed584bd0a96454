"""G-8: what a group was to cost, what it did cost, and the goods of its sessions."""

from __future__ import annotations

from decimal import Decimal

import pytest

from swdesk.model.group_reviews import Expense, GroupSummary
from swdesk.model.groups import BudgetItem
from swdesk.printing.document import PrintOptions
from swdesk.printing.group_finance import finance_document

OPTIONS = PrintOptions("青禾镇社工站", "沈佳　2026年11月21日 10:25")
pytestmark = pytest.mark.usefixtures("demo")


@pytest.fixture
def group():
    return GroupSummary.live().first().group


def total(model, field, **of):
    rows = model.live().where(*(getattr(model, name) == one for name, one in of.items()))
    return sum((getattr(row, field) or Decimal(0) for row in rows), Decimal(0))


def test_budget_and_spending_stand_side_by_side_and_add_up(group, read):
    text = read(finance_document(group, OPTIONS))
    planned = total(BudgetItem, "amount", group=group.id)
    summary = GroupSummary.get(GroupSummary.group == group.id)
    spent = total(Expense, "spent", summary=summary.id)
    assert f"合计{planned:.0f}元{spent:.0f}元{planned - spent:.0f}元" in text


def test_what_nobody_had_planned_is_a_line_of_its_own(group, read):
    summary = GroupSummary.get(GroupSummary.group == group.id)
    extra = Expense.create(summary=summary, item="临时租车", spent=Decimal(35))
    text = read(finance_document(group, OPTIONS))
    extra.delete_instance()
    assert "临时租车35元" in text


def test_the_goods_of_every_session_can_be_signed_for(group, read):
    text = read(finance_document(group, OPTIONS))
    assert "领用人签名" in text
    assert "第1节" in text


def test_the_blank_sheet_takes_one_page_and_names_no_group(read):
    blank = finance_document(None, OPTIONS)
    assert (blank.pages, blank.records) == (1, 0)
    assert "空白表" in read(blank)
