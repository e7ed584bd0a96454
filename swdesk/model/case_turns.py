"""The turns a case takes: what somebody decided about it, from what to what, and why."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.cases import Case
from swdesk.model.fields import Choice, Day, Labelled, Line, Ref
from swdesk.model.team import Worker


class Turn(Labelled):
    """What was decided."""

    STATUS = "status", N_("改变状态")
    HANDED_OVER = "handed_over", N_("转交")
    RESCOPED = "rescoped", N_("改变服务范围")
    REOPENED = "reopened", N_("重开")
    ARCHIVED = "archived", N_("归档")
    NO_REPORT = "no_report", N_("核实无须强制报告")


class CaseTurn(Record):
    """One decision about a case; they are only ever added."""

    case = Ref(Case, N_("个案"), required=True, backref="+", index=True)
    turn = Choice(Turn, N_("事项"), required=True)
    before = Line(N_("原来"))
    after = Line(N_("改为"))
    reason = Line(N_("原因"))
    despite = Line(N_("资料不齐仍办理的原因"))
    worker = Ref(Worker, N_("经办人"), backref="+")
    made_on = Day(N_("日期"), required=True, default=dates.today)

    def __str__(self) -> str:
        return f"{self.turn.label} {self.after or ''}".strip()
