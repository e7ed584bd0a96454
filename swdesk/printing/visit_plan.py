"""走访计划表: who is to be visited, a sheet for each worker, with room for what was found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from swdesk.labels import N_
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.contacts.due import Bucket, Due
from swdesk.services.contacts.due_rules import DueKind

TITLE = N_("走访计划表")
_COLUMNS = (
    Column(N_("序号"), 11),
    Column(N_("村（社区）"), 34, "left"),
    Column(N_("姓名"), 22),
    Column(N_("性别"), 10),
    Column(N_("年龄"), 10),
    Column(N_("事项"), 34, "left"),
    Column(N_("原因"), 56, "left"),
    Column(N_("最迟日期"), 34),
    Column(N_("走访日期与情况"), 56),
)
_ROW_MM = 11.0
#: What is done at the desk is no reason to go out.
_AT_THE_DESK = (DueKind.INTAKE, DueKind.PAPER, DueKind.FILING, DueKind.GROUP)


def visit_plan_document(
    options: PrintOptions, work: Iterable[Due], scope: str, coverage: str = ""
) -> Document:
    """Return the people of a work list, for each worker village by village.

    What has been done already is left out, and so is a second line about somebody not seen this
    month. *scope* says in words whose work it is and until when, *coverage* how far the month is.
    """
    people = sorted(_to_visit(work), key=lambda due: (due.worker, due.place, due.due_on, due.name))
    by_worker = groupby(people, key=lambda due: due.worker)
    sheets = [_sheet(options, worker, list(own), scope, coverage) for worker, own in by_worker]
    return bound(TITLE, sheets or [_sheet(options, "", [], scope, coverage)], options)


def _to_visit(work: Iterable[Due]) -> list[Due]:
    open_ = [due for due in work if due.name and due.bucket is not Bucket.DONE]
    going = [due for due in open_ if due.kind not in _AT_THE_DESK]
    known = {due.recipient_id for due in going if due.bucket <= Bucket.WEEK}
    return [due for due in going if due.bucket <= Bucket.WEEK or due.recipient_id not in known]


def _sheet(
    options: PrintOptions, worker: str, people: Sequence[Due], scope: str, coverage: str
) -> ListSheet:
    pairs = (Pair(N_("社工："), worker), Pair(N_("范围："), scope))
    return ListSheet(
        Furniture(options.station, TITLE, TITLE, pairs, paper=LANDSCAPE),
        _COLUMNS,
        _rows(people),
        total=lambda: N_("{n}人次").format(n=len(people)),
        row_mm=_ROW_MM,
        trailers=(
            Trailer(0, N_("制表人："), options.maker),
            Trailer(90, N_("走访人："), rule_mm=40),
        ),
        note=coverage,
    )


def _rows(people: Iterable[Due]) -> Iterator[tuple[str, ...]]:
    for number, due in enumerate(people, 1):
        age = "" if due.age is None else str(due.age)
        yield (
            str(number), due.place, due.name, due.sex, age, due.what, due.why, _by(due), "",
        )  # fmt: skip


def _by(due: Due) -> str:
    if not due.days_late:
        return due.due_on.isoformat()
    words = N_("{day}（逾期 {n} 天）")
    return words.format(day=f"{due.due_on:%m-%d}", n=due.days_late)
