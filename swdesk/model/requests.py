"""What people ask about their own information: to see, correct, object to or delete it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.consent import ConsentBy
from swdesk.model.fields import Choice, Code, Day, Labelled, Line, Memo, Name, Ref
from swdesk.model.people import Person
from swdesk.model.team import Worker

#: Within so many days somebody is answered (GB/T 35273-2020, 8.7).
ANSWER_DAYS = 30


class RequestKind(Labelled):
    """What somebody asks for (PIPL 44 to 48)."""

    COPY = "copy", N_("查阅复制")
    CORRECT = "correct", N_("更正")
    OBJECT = "object", N_("异议")
    DELETE = "delete", N_("删除")
    WITHDRAW = "withdraw", N_("撤回同意")


class RequestDecision(Labelled):
    """What the station answers."""

    UPHELD = "upheld", N_("同意办理")
    PARTLY = "partly", N_("部分办理")
    REFUSED = "refused", N_("不予办理")


class PersonalRequest(Record):
    """One request of a person about what is kept of them."""

    person_id: int
    request_no = Line(N_("登记编号"), required=True, unique=True)
    person = Ref(Person, N_("本人"), required=True, backref="requests", index=True)
    asked_on = Day(N_("提出日期"), required=True, future=False, default=dates.today)
    by = Choice(ConsentBy, N_("提出人"), required=True, default=ConsentBy.SELF)
    asker = Name(N_("提出人姓名"))
    relation = Code("relation", N_("与本人关系"))
    kind = Choice(RequestKind, N_("请求事项"), required=True)
    what = Memo(N_("请求内容"), required=True)
    about = Line(N_("涉及的栏目或记录"), hint=N_("例如：健康状况，或探访编号"))
    decision = Choice(RequestDecision, N_("处理决定"))
    reason = Memo(N_("理由"))
    decided_on = Day(N_("答复日期"), future=False)
    statement = Memo(N_("本人异议"), hint=N_("附在档案旁，以后查阅时一并看到"))
    done_on = Day(N_("办结日期"), future=False)
    worker = Ref(Worker, N_("经办社工"), backref="+")

    @property
    def answer_by(self) -> dt.date:
        """Return the day by which an answer is owed."""
        day: dt.date = self.asked_on
        return day + dt.timedelta(days=ANSWER_DAYS)

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        decision = values.get("decision")
        is_short = decision in (RequestDecision.REFUSED, RequestDecision.PARTLY)
        if is_short and not values.get("reason"):
            yield Problem("reason", N_("没有全部办理，请写明理由。"))
        if decision and not values.get("decided_on"):
            yield Problem("decided_on", N_("请填答复日期。"))
        if values.get("done_on") and not decision:
            yield Problem("decision", N_("办结之前请先填处理决定。"))
        if values.get("by") is ConsentBy.GUARDIAN and not values.get("relation"):
            yield Problem("relation", N_("监护人代为提出，请填与本人的关系。"))
        yield from in_order(values, "asked_on", "decided_on", N_("答复日期早于提出日期，请核对。"))

    def __str__(self) -> str:
        return str(self.request_no)
