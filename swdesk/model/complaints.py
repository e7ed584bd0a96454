"""Complaints about the station or its people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.fields import Choice, Code, Day, Labelled, Line, Memo, Name, Phones, Ref, YesNo
from swdesk.model.team import Worker

#: Within how many days a complaint is to be answered, unless another day is agreed.
ANSWER_DAYS = 15


def _answer_day() -> dt.date:
    return dates.today() + dt.timedelta(days=ANSWER_DAYS)


class Finding(Labelled):
    """What looking into a complaint came to."""

    UPHELD = "upheld", N_("属实")
    PARTLY = "partly", N_("部分属实")
    UNFOUNDED = "unfounded", N_("不属实")


class Complaint(Record):
    """One complaint; whoever complains need not give a name."""

    complaint_no = Line(N_("投诉编号"), required=True, unique=True)
    received_on = Day(N_("受理日期"), required=True, future=False, default=dates.today, index=True)
    way = Code("complaint_way", N_("投诉方式"), required=True)
    is_anonymous = YesNo(N_("匿名"), required=True, default=False)
    complainant = Name(N_("投诉人"))
    phones = Phones(N_("联系电话"))
    against = Line(N_("被投诉的人或事"), required=True)
    matter = Memo(N_("投诉事由"), required=True)
    due_on = Day(N_("答复期限"), required=True, default=_answer_day)
    worker = Ref(Worker, N_("承办人"), backref="+")
    inquiry = Memo(N_("调查经过"))
    finding = Choice(Finding, N_("调查结论"))
    handling = Memo(N_("处理结果"))
    answered_on = Day(N_("答复日期"), future=False)
    satisfaction = Code("satisfaction", N_("对答复的满意度"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        received_on = values.get("received_on")
        for name in ("due_on", "answered_on"):
            day = values.get(name)
            if received_on and day and day < received_on:
                yield Problem(name, N_("早于受理日期，请核对。"))
        if values.get("is_anonymous") and values.get("complainant"):
            yield Problem("complainant", N_("匿名投诉一般不写姓名，请核对。"), is_error=False)
        if values.get("answered_on") and not values.get("handling"):
            yield Problem("handling", N_("答复以前请写处理结果。"))

    def __str__(self) -> str:
        return str(self.complaint_no)
