"""What people ask the station to raise with others, the answer, and the visit that brings it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.fields import Code, Day, Line, Memo, Name, Ref
from swdesk.model.people import Recipient
from swdesk.model.team import Worker


class Issue(Record):
    """One matter from its raising to its answer and the visit afterwards."""

    issue_no = Line(N_("问题编号"), required=True, unique=True)
    recipient = Ref(Recipient, N_("服务对象"), backref="+", index=True)
    raiser = Name(N_("反映人"), hint=N_("没有登记档案的人写姓名"))
    raised_on = Day(N_("反映日期"), required=True, future=False, default=dates.today, index=True)
    worker = Ref(Worker, N_("受理社工"), backref="+")
    matter = Memo(N_("反映的问题"), required=True)
    department = Line(N_("受理部门"))
    asked_on = Day(N_("转问日期"), future=False)
    answer = Memo(N_("答复内容"))
    basis = Line(N_("依据文件"))
    answered_on = Day(N_("告知日期"), future=False)
    answer_way = Code("visit_method", N_("告知方式"))
    satisfaction = Code("satisfaction", N_("满意度"))
    leftover = Memo(N_("遗留问题"))
    revisited_on = Day(N_("回访日期"), future=False)
    revisit = Memo(N_("回访情况"))

    @property
    def named(self) -> str:
        """Return who raised it: by their file, or by the name they gave."""
        found = self.recipient if self.__data__.get("recipient") else None
        return str(found.person.name) if found else str(self.raiser or "")

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if values.get("answered_on") and not values.get("answer"):
            yield Problem("answer", N_("告知以前请写答复内容。"))
        days = [values.get(name) for name in ("raised_on", "answered_on", "revisited_on")]
        known = [day for day in days if day]
        if known != sorted(known):
            yield Problem("answered_on", N_("反映、告知、回访的日期先后不对，请核对。"))

    def __str__(self) -> str:
        return str(self.issue_no)
