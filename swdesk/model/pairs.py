"""Pairs: somebody who looks after a recipient, or after a whole household, in a fixed rhythm."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.due_days import Span
from swdesk.model.fields import Choice, Code, Day, Labelled, Line, Memo, Name, Phones, Ref
from swdesk.model.people import Recipient
from swdesk.model.team import Worker
from swdesk.model.volunteers import Volunteer


class HelperKind(Labelled):
    """As what somebody looks after another."""

    VOLUNTEER = "volunteer", N_("志愿者")
    PARTY = "party", N_("党员")
    CADRE = "cadre", N_("干部")
    UNIT = "unit", N_("单位")
    OTHER = "other", N_("其他")


class PairScope(Labelled):
    """Whom a pair looks after."""

    PERSON = "person", N_("本人")
    HOUSEHOLD = "household", N_("全户")


class Rhythm(Labelled):
    """How often a pair is to meet, as an ISO 8601 duration."""

    WEEK = "P1W", N_("每周一次")
    FORTNIGHT = "P2W", N_("每两周一次")
    MONTH = "P1M", N_("每月一次")
    TWO_MONTHS = "P2M", N_("每两月一次")
    QUARTER = "P3M", N_("每季一次")
    HALF_YEAR = "P6M", N_("每半年一次")

    def after(self, day: dt.date) -> dt.date:
        """Return the day by which they meet again; months are those of the calendar."""
        return Span.of(self.value).after(day)


class Pair(Record):
    """One helper and one recipient, from the day they were brought together (V-8).

    The helper is a registered volunteer, or somebody whose name alone is written down.
    """

    recipient_id: int
    volunteer_id: int | None
    pair_no = Line(N_("结对编号"), required=True, unique=True)
    recipient = Ref(Recipient, N_("服务对象"), required=True, backref="+", index=True)
    scope = Choice(PairScope, N_("帮扶范围"), required=True, default=PairScope.PERSON)
    kind = Code("pair_kind", N_("结对类型"), required=True)
    helper_kind = Choice(HelperKind, N_("结对人身份"), required=True, default=HelperKind.VOLUNTEER)
    volunteer = Ref(Volunteer, N_("志愿者"), backref="+", index=True)
    helper = Name(N_("结对人"), hint=N_("单位，或没有登记的人"))
    unit = Line(N_("结对人单位"), hint=N_("单位结对的写联系人"))
    phones = Phones(N_("结对人电话"))
    since = Day(N_("结对日期"), required=True, default=dates.today, index=True)
    rhythm = Choice(Rhythm, N_("约定走访"))
    until = Day(N_("结束日期"), hint=N_("约定期满的一天，或实际结束的一天"))
    end_reason = Code("pair_end", N_("结束原因"), other="end_note")
    end_note = Line(N_("结束说明"))
    needs = Memo(N_("帮扶需求"))
    measures = Memo(N_("帮扶措施"))
    outcome = Memo(N_("帮扶成效"))
    worker = Ref(Worker, N_("联系社工"), backref="+")

    @property
    def helper_name(self) -> str:
        """Return who helps, by their file or by the name that was written down."""
        return str(self.volunteer) if self.volunteer_id else str(self.helper or "")

    def is_running(self, day: dt.date) -> bool:
        """Say whether the two belong together on *day*."""
        since: dt.date = self.since
        until: dt.date | None = self.until
        return since <= day and (until is None or day <= until)

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from _helper_problems(values)
        yield from in_order(values, "since", "until", N_("结束日期早于结对日期，请核对。"))
        until = values.get("until")
        if until and until <= dates.today() and not values.get("end_reason"):
            yield Problem("end_reason", N_("结对已经结束，请选结束原因。"))
        if values.get("end_reason") and not until:
            yield Problem("until", N_("选了结束原因，请填结束日期。"))

    def __str__(self) -> str:
        return f"{self.pair_no}　{self.helper_name}"


def _helper_problems(values: Mapping[str, Any]) -> Iterator[Problem]:
    kind, volunteer, helper = (values.get(one) for one in ("helper_kind", "volunteer", "helper"))
    if volunteer and helper:
        yield Problem("helper", N_("已选登记的志愿者，请去掉另写的结对人。"))
    elif kind is HelperKind.VOLUNTEER and not volunteer:
        # A ledger brings names alone; whoever types is asked for the file behind the name.
        sentence = N_("请选志愿者；还没有登记的，先登记为志愿者再结对。")
        yield Problem("volunteer", sentence, is_error=not helper)
    elif not volunteer and not helper:
        yield Problem("helper", N_("请写结对人的姓名或单位名称。"))
