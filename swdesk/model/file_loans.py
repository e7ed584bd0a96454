"""Who looked into a bound file or took it away, what for, who agreed, when it came back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.fields import Choice, Day, Labelled, Line, Memo, Name, Phones, Ref
from swdesk.model.team import Worker


class LoanKind(Labelled):
    """What is done with a file."""

    READ = "read", N_("查阅")
    COPY = "copy", N_("复制")
    BORROW = "borrow", N_("借出")


class FileLoan(Record):
    """One look into a file, or one loan of it; the file is named by the number on its cover."""

    file_no = Line(N_("案卷编号"), required=True)
    asked_on = Day(N_("登记日期"), required=True, future=False, default=dates.today, index=True)
    file_title = Line(N_("案卷题名"))
    kind = Choice(LoanKind, N_("方式"), required=True, default=LoanKind.READ)
    reader = Name(N_("查阅人"), required=True)
    unit = Line(N_("单位"))
    phones = Phones(N_("联系电话"))
    purpose = Line(N_("用途"), required=True)
    extent = Line(N_("查阅内容"))
    approver = Name(N_("批准人"), required=True)
    due_on = Day(N_("应还日期"))
    returned_on = Day(N_("归还日期"), future=False)
    condition = Line(N_("归还检查"))
    worker = Ref(Worker, N_("经办人"), backref="+")
    note = Memo(N_("备注"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if values.get("kind") is LoanKind.BORROW and not values.get("due_on"):
            yield Problem("due_on", N_("案卷借出要写应还日期。"))
        yield from in_order(values, "asked_on", "due_on", N_("应还日期早于登记日期，请核对。"))
        yield from in_order(values, "asked_on", "returned_on", N_("归还日期早于登记日期，请核对。"))

    def __str__(self) -> str:
        return f"{self.file_no}　{self.reader}"
