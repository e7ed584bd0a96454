"""走访计划表: what is due until Sunday, with room to write what was found at the door."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from swdesk.labels import N_
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.contacts.due import Bucket, Due

TITLE = N_("走访计划表")
_COLUMNS = (
    Column(N_("序号"), 11),
    Column(N_("姓名"), 22),
    Column(N_("性别"), 10),
    Column(N_("年龄"), 10),
    Column(N_("村（社区）"), 34, "left"),
    Column(N_("事项"), 34, "left"),
    Column(N_("原因"), 52, "left"),
    Column(N_("最迟日期"), 23),
    Column(N_("社工"), 20),
    Column(N_("走访日期与情况"), 51),
)
_ROW_MM = 11.0


def visit_plan_document(options: PrintOptions, work: Iterable[Due], scope: str) -> Document:
    """Return the people of a work list by village, without what has been done already.

    *scope* says in words whose work it is and until when.
    """
    people = [due for due in work if due.name and due.bucket is not Bucket.DONE]
    sheet = ListSheet(
        Furniture(options.station, TITLE, TITLE, (Pair(N_("范围："), scope),), paper=LANDSCAPE),
        _COLUMNS,
        _rows(sorted(people, key=lambda due: (due.place, due.due_on, due.name))),
        total=lambda: N_("{n}人次").format(n=len(people)),
        row_mm=_ROW_MM,
        trailers=(
            Trailer(0, N_("制表人："), options.printed_by.partition("　")[0]),
            Trailer(90, N_("走访人："), rule_mm=40),
        ),
    )
    return bound(TITLE, [sheet], options)


def _rows(people: Iterable[Due]) -> Iterator[tuple[str, ...]]:
    for number, due in enumerate(people, 1):
        age = "" if due.age is None else str(due.age)
        yield (
            str(number),
            due.name,
            due.sex,
            age,
            due.place,
            due.what,
            due.why,
            due.due_on.isoformat(),
            due.worker,
            "",
        )
