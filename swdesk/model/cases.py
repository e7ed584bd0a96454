"""Cases from intake (C-1) through follow-ups (C-4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

import peewee as pw

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.dates import clock_minutes
from swdesk.model.fields import (
    Choice,
    Clock,
    Code,
    Codes,
    Day,
    Labelled,
    Line,
    Mask,
    Memo,
    Number,
    Phones,
    Ref,
    YesNo,
)
from swdesk.model.households import Household
from swdesk.model.people import Recipient
from swdesk.model.projects import Project
from swdesk.model.supervised import Supervised
from swdesk.model.team import Worker


class CaseStatus(Labelled):
    """Whether a case is being worked on; set by people, unlike its stage."""

    OPEN = "open", N_("在办")
    PAUSED = "paused", N_("暂停")
    CLOSED = "closed", N_("结案")
    REFERRED = "referred", N_("转介")
    NOT_TAKEN = "not_taken", N_("不接案")


class Decision(Labelled):
    """What the worker decides at intake."""

    TAKE = "take", N_("接案")
    DECLINE = "decline", N_("不接案")
    REFER = "refer", N_("转介")
    WATCH = "watch", N_("存档观察")


class CaseStage(Labelled):
    """The path of MZ/T 094, with what follows closing."""

    INTAKE = "intake", N_("接案")
    ASSESSMENT = "assessment", N_("预估")
    PLAN = "plan", N_("计划")
    INTERVENTION = "intervention", N_("介入")
    EVALUATION = "evaluation", N_("评估")
    CLOSURE = "closure", N_("结案")
    AFTERCARE = "aftercare", N_("回访")
    ARCHIVE = "archive", N_("归档")


class Case(Record):
    """One piece of case work with one recipient; its own columns are the intake form (C-1)."""

    recipient_id: int
    worker_id: int
    recipient = Ref(Recipient, N_("服务对象"), required=True, backref="cases", index=True)
    case_no = Line(N_("个案编号"), required=True, unique=True)
    code_name = Line(N_("代号"), hint=N_("代替姓名印在记录上"))
    status = Choice(CaseStatus, N_("状态"), required=True, default=CaseStatus.OPEN)
    status_note = Line(N_("状态说明"))
    worker = Ref(Worker, N_("负责社工"), required=True, backref="+", index=True)
    asked_on = Day(N_("求助日期"), required=True, future=False, default=dates.today)
    method = Code("ask_method", N_("求助方式"))
    source = Code("case_source", N_("个案来源"), required=True)
    referrer = Line(N_("转介人"), mask=Mask.NAME)
    referrer_unit = Line(N_("转介单位"))
    referrer_phones = Phones(N_("转介人电话"))
    complaint = Memo(N_("主诉问题"), required=True)
    referrer_view = Memo(N_("转介方描述"))
    family = Memo(N_("家庭概况"))
    past_services = Memo(N_("曾接受的服务"))
    kind = Code("case_type", N_("个案类型"))
    field = Code("service_field", N_("服务领域"))
    problem_areas = Codes("problem_area", N_("问题领域"), other="problem_other")
    problem_other = Line(N_("其他问题"))
    urgency = Code("urgency", N_("紧急程度"))
    decision = Choice(Decision, N_("接案决定"))
    refused_for = Code("not_taken_reason", N_("不接案原因"))
    opened_on = Day(N_("开案日期"), future=False)
    worker_view = Memo(N_("社工意见"), mask=Mask.INTERNAL)
    supervisor_view = Memo(N_("督导意见"), mask=Mask.INTERNAL)
    closed_on = Day(N_("结案日期"), future=False)
    is_restricted = YesNo(N_("受限个案"), required=True, default=False)
    reopens = Ref("self", N_("接续的个案"), backref="+", index=True)
    archived_on = Day(N_("归档日期"), future=False)
    secrecy = Code("secrecy", N_("密级"))
    retention = Code("retention", N_("保管期限"))
    household = Ref(Household, N_("服务的家庭"), backref="+", index=True)
    project = Ref(Project, N_("所属项目"), backref="+", index=True)

    class Meta:
        table_name = "casework"  # "case" is a word of SQL

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        decision = values.get("decision")
        if decision is Decision.DECLINE and not values.get("refused_for"):
            yield Problem("refused_for", N_("不接案请选原因。"))
        if decision is Decision.TAKE and not values.get("opened_on"):
            yield Problem("opened_on", N_("接案请填开案日期。"))
        yield from in_order(values, "asked_on", "opened_on", N_("开案日期早于求助日期，请核对。"))

    def __str__(self) -> str:
        return str(self.case_no)


class CaseShare(Record):
    """A colleague who works on a case together with the worker who answers for it."""

    case_id: int
    worker_id: int
    case = Ref(Case, N_("个案"), required=True, backref="shares", index=True)
    worker = Ref(Worker, N_("共享的同事"), required=True, backref="+", index=True)

    class Meta:
        indexes = (
            pw.SQL(
                "CREATE UNIQUE INDEX IF NOT EXISTS case_share_once ON case_share"
                " (case_id, worker_id) WHERE deleted_at IS NULL"
            ),
        )


class FollowUp(Supervised):
    """One contact within a case (C-4)."""

    dated = "held_on"

    case_id: int
    case = Ref(Case, N_("个案"), required=True, backref="follow_ups", index=True)
    nth = Number(N_("次序"), required=True, least=1, unit=N_("次"))
    held_on = Day(N_("日期"), required=True, future=False, default=dates.today, index=True)
    started = Clock(N_("开始"), required=True)
    ended = Clock(N_("结束"), required=True)
    form = Code("meeting_form", N_("服务形式"), required=True, other="form_other")
    form_other = Line(N_("其他形式"))
    location = Line(N_("地点"))
    participants = Line(N_("参与人"))
    worker = Ref(Worker, N_("社工"), backref="+")
    aim = Memo(N_("本次目标"), required=True)
    process = Memo(N_("服务过程"), required=True)
    response = Memo(N_("服务对象反应"))
    techniques = Codes("technique", N_("介入技巧"))
    attainment = Number(
        N_("目标达成度"),
        least=1,
        most=5,
        words=(
            N_("没有进展"),
            N_("略有进展"),
            N_("部分达成"),
            N_("大部分达成"),
            N_("完全达成"),
        ),
    )
    reflection = Memo(N_("社工分析与反思"), mask=Mask.INTERNAL)
    difficulties = Memo(N_("问题与困难"))
    plan = Memo(N_("跟进计划"))
    next_on = Day(N_("下次日期"))
    put_off = Line(N_("推后的原因"), hint=N_("下次日期晚于规定时写"))

    class Meta:
        # What is due reads the dates of all records and never their long texts.
        # What waits for the supervisor is a few among all that were ever written.
        indexes = (
            (("case", "held_on", "next_on", "nth", "deleted_at"), False),
            (("state",), False),
        )

    @property
    def minutes(self) -> int:
        """Return how long it took."""
        return clock_minutes(self.started, self.ended)

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        started, ended = values.get("started"), values.get("ended")
        if started and ended:
            yield from duration_problems(started, ended)
        held_on, next_on = values.get("held_on"), values.get("next_on")
        if held_on and next_on and next_on <= held_on:
            yield Problem("next_on", N_("下次日期应晚于这一次，请核对。"))

    def __str__(self) -> str:
        return f"{self.case.case_no}-{self.nth or 0:02d}"


LONGEST = 12 * 60


def duration_problems(started: dt.time, ended: dt.time, name: str = "ended") -> Iterator[Problem]:
    """Yield what is wrong with an interval within one day."""
    minutes = clock_minutes(started, ended)
    if minutes < 0:
        yield Problem(name, N_("结束时间早于开始时间。如跨过午夜，请分两次记录。"))
    elif minutes == 0:
        yield Problem(name, N_("结束时间与开始时间相同，请核对。"))
    elif minutes > LONGEST:
        yield Problem(name, N_("超过 12 小时，请核对。"), is_error=False)
