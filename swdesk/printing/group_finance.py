"""G-8 小组财务与物资表: what a group was to cost and did cost, and the goods of its sessions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from swdesk.forms.spec import Signatures
from swdesk.labels import N_
from swdesk.model.disclosure import Veil
from swdesk.model.group_reviews import Expense, GroupSummary
from swdesk.model.groups import BudgetItem, Group, PlannedSession
from swdesk.model.text import chinese_day
from swdesk.printing.arranged import heading, signatures
from swdesk.printing.cells import Label, Value
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import Furniture, Pair
from swdesk.printing.grid import FILLED_ROW_MM, Row
from swdesk.printing.page import Sheet
from swdesk.printing.wording import printed
from swdesk.services import access

FINANCE = "G-8"
TITLE = N_("小组财务与物资表")
_PAGE_MM = 165.0
_COSTS = (
    (N_("序号"), 10.0), (N_("项目"), 34.0), (N_("单价与数量"), 32.0), (N_("预算"), 19.0),
    (N_("支出"), 19.0), (N_("结余"), 19.0), (N_("来源与说明"), 25.0),
)  # fmt: skip
_GOODS = ((N_("节次"), 14.0), (N_("主题"), 44.0), (N_("物资"), 70.0), (N_("领用人签名"), 30.0))
_SIGNERS = Signatures(
    ((N_("经办人签名"), False), (N_("证明人签名"), False), (N_("站负责人签名"), True))
)
_LINES, _SIGNED_MM = 8, 9.5

Line = tuple[str, ...]


def finance_document(group: Group | None, options: PrintOptions) -> Document:
    """Return what was planned and what was spent on a group; blank without one."""
    if group is not None:
        access.require_record(group)
    number = Pair(N_("小组编号："), str(group.group_no) if group else "")
    furniture = Furniture(
        options.station,
        TITLE,
        FINANCE,
        (number,),
        (Pair(N_("负责社工："), str(group.worker or "") if group else ""),),
        next_left=number,
        blank=group is None,
    )
    sheet = Sheet(furniture, tuple(_rows(group)))
    return bound(TITLE, [sheet], options, records=1 if group else 0)


def _rows(group: Group | None) -> Iterator[Row]:
    yield from _head(group)
    yield from _cost_rows(list(_costs(group)) if group else [])
    yield from _table(N_("物资"), _GOODS, list(_goods(group)) if group else [], _SIGNED_MM)
    yield signatures(_SIGNERS, N_("确认"), _PAGE_MM)


def _head(group: Group | None) -> Iterator[Row]:
    days = (group.begins_on, group.ends_on) if group else ()
    when = "—".join(chinese_day(day) for day in days if day)
    for label, text in (
        (N_("小组名称"), str(group.name) if group else ""),
        (N_("起止日期"), when),
    ):
        cells = ((Label(text=label), 17.0), (Value(text=text, align="left"), 141.0))
        yield Row(cells, group=N_("概况"))


# --- what it cost ---


@dataclass(frozen=True)
class _Cost:
    """What was planned for one item and what was spent on it; None where nobody said."""

    item: str
    reckoning: str
    planned: Decimal | None
    spent: Decimal | None
    said: str

    @property
    def left(self) -> Decimal | None:
        known = self.planned is not None and self.spent is not None
        return self.planned - self.spent if known else None  # type: ignore[operator]  # both are


def _costs(group: Group) -> Iterator[_Cost]:
    """Yield what was planned with what was spent on it, then what nobody had planned."""
    spent = _expenses(group)
    planned = BudgetItem.live().where(BudgetItem.group == group.id).order_by(BudgetItem.id)
    for item in planned:
        cost = next((one for one in spent if _is_for(one, item)), None)
        if cost is not None:
            spent.remove(cost)
        said = _joined(item.source, cost and cost.remark)
        paid = cost.spent if cost else None
        yield _Cost(str(item.item), str(item.reckoning or ""), item.amount, paid, said)
    for cost in spent:
        yield _Cost(str(cost.item), "", cost.planned, cost.spent, str(cost.remark or ""))


def _is_for(cost: Expense, item: BudgetItem) -> bool:
    """Say whether money was spent on an item: it says so, or it is called the same."""
    linked = cost.__data__.get("budget")
    return linked == item.id if linked else bool(cost.item == item.item)


def _expenses(group: Group) -> list[Expense]:
    summaries = GroupSummary.live().where(GroupSummary.group == group.id)
    of_group = Expense.summary.in_([one.id for one in summaries])
    return list(Expense.live().where(of_group).order_by(Expense.id))


def _joined(*parts: object) -> str:
    return "；".join(str(part) for part in parts if part)


def _cost_rows(costs: Sequence[_Cost]) -> Iterator[Row]:
    lines = [
        (one.item, one.reckoning, _yuan(one.planned), _yuan(one.spent), _yuan(one.left), one.said)
        for one in costs
    ]
    numbered = [(str(nth), *line) for nth, line in enumerate(lines, 1)]
    yield from _table(N_("财务"), _COSTS, numbered, FILLED_ROW_MM)
    planned = _sum(one.planned for one in costs)
    spent = _sum(one.spent for one in costs)
    left = planned - spent if planned is not None and spent is not None else None
    sums = (_yuan(planned), _yuan(spent), _yuan(left), "")
    widths = [mm for _, mm in _COSTS]
    title = (Label(text=N_("合计"), spread=False, strong=True), sum(widths[:3]))
    cells = ((Value(text=text, tight=True), mm) for text, mm in zip(sums, widths[3:], strict=True))
    yield Row((title, *cells), group=N_("财务"))


def _sum(amounts: Iterable[Decimal | None]) -> Decimal | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known else None


def _yuan(amount: Decimal | None) -> str:
    return printed(BudgetItem.amount, amount, Veil()) if amount is not None else ""


# --- what it took ---


def _goods(group: Group) -> Iterator[Line]:
    planned = PlannedSession.live().where(PlannedSession.group == group.id)
    for one in planned.order_by(PlannedSession.nth):
        if one.goods:
            nth = N_("第{nth}节").format(nth=one.nth)
            yield nth, str(one.topic), str(one.goods), ""


def _table(
    title: str, columns: Sequence[tuple[str, float]], lines: Sequence[Line], line_mm: float
) -> Iterator[Row]:
    """Yield a heading and the lines, at least so many as a hand may need."""
    heads = tuple((heading(text), mm) for text, mm in columns)
    yield Row(heads, group=title, repeats=True, keep_with_next=True)
    empty = [("",) * len(columns)] * (_LINES - len(lines))
    for line in (*lines, *empty):
        placed = zip(line, columns, strict=True)
        cells = tuple((Value(text=text, tight=True), mm) for text, (_, mm) in placed)
        yield Row(cells, group=title, least_mm=line_mm)
