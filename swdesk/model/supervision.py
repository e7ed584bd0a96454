"""Supervision: who guided whom, for how long, and what is to follow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.cases import duration_problems
from swdesk.model.dates import clock_minutes
from swdesk.model.fields import (
    Choice,
    Clock,
    Code,
    Codes,
    Day,
    Labelled,
    Line,
    Memo,
    Name,
    Ref,
)
from swdesk.model.team import Worker


class SupervisorOrigin(Labelled):
    """Where a supervisor comes from."""

    INTERNAL = "internal", N_("内部督导")
    EXTERNAL = "external", N_("外聘督导")


class Supervision(Record):
    """One session of supervision."""

    supervision_no = Line(N_("督导编号"), required=True, unique=True)
    held_on = Day(N_("日期"), required=True, future=False, default=dates.today, index=True)
    started = Clock(N_("开始"), required=True)
    ended = Clock(N_("结束"), required=True)
    supervisor = Name(N_("督导者"), required=True)
    origin = Choice(
        SupervisorOrigin, N_("督导来源"), required=True, default=SupervisorOrigin.EXTERNAL
    )
    qualification = Line(N_("督导资质"))
    form = Code("supervision_form", N_("督导形式"), required=True)
    location = Line(N_("地点"))
    contents = Codes("supervision_content", N_("督导内容"))
    techniques = Codes("supervision_technique", N_("督导手法"))
    questions = Memo(N_("提出的问题"))
    advice = Memo(N_("督导建议"))
    worker = Ref(Worker, N_("记录人"), backref="+")

    @property
    def minutes(self) -> int:
        """Return how long it took; both times are known."""
        return clock_minutes(self.started, self.ended)

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        started, ended = values.get("started"), values.get("ended")
        if started and ended:
            yield from duration_problems(started, ended)

    def __str__(self) -> str:
        return str(self.supervision_no)


class Supervisee(Record):
    """Somebody who was supervised: a colleague, or a name that is not on file."""

    supervision = Ref(Supervision, N_("督导"), required=True, backref="+", index=True)
    colleague = Ref(Worker, N_("被督导者"), backref="+")
    name = Name(N_("不在册的姓名"))
    note = Line(N_("表现与收获"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if not values.get("colleague") and not values.get("name"):
            yield Problem("colleague", N_("请选被督导者，不在册的请写姓名。"))


class SupervisionTask(Record):
    """What is to follow from a session."""

    supervision = Ref(Supervision, N_("督导"), required=True, backref="+", index=True)
    what = Line(N_("跟进事项"), required=True)
    who = Line(N_("责任人"))
    due_on = Day(N_("期限"))
    done_on = Day(N_("完成日期"), future=False)
