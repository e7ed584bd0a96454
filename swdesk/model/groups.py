"""Group work: the plan (G-1), the members (G-2), each session (G-4), who stayed away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import peewee as pw

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.cases import duration_problems
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
    Money,
    Name,
    Number,
    Phones,
    Ref,
)
from swdesk.model.head_counts import head_count_problems
from swdesk.model.office import Place
from swdesk.model.people import Person, Sex
from swdesk.model.projects import Project
from swdesk.model.supervised import Supervised
from swdesk.model.team import Worker


class Passage(Line):
    """What a row of a table says at some length, without breaking its line."""

    longest = 1000


class GroupStatus(Labelled):
    """What was decided of a group; how far it has come follows from what is on file."""

    OPEN = "open", N_("办理中")
    CANCELLED = "cancelled", N_("已取消")
    ARCHIVED = "archived", N_("已归档")


class GroupStage(Labelled):
    """How far a group has come."""

    PREPARING = "preparing", N_("筹备")
    RECRUITING = "recruiting", N_("招募")
    RUNNING = "running", N_("进行")
    ENDED = "ended", N_("结束")
    SUMMED_UP = "summed_up", N_("总结")
    ARCHIVED = "archived", N_("归档")
    CANCELLED = "cancelled", N_("取消")


class Group(Supervised):
    """A group that meets several times; its own columns are the plan."""

    dated = "planned_on"

    group_no = Line(N_("小组编号"), required=True, unique=True)
    name = Line(N_("小组名称"), required=True)
    status = Choice(GroupStatus, N_("办理情况"), required=True, default=GroupStatus.OPEN)
    status_note = Line(N_("取消原因"))
    planned_on = Day(N_("计划日期"), required=True, future=False, default=dates.today)
    kind = Code("group_kind", N_("小组类型"), other="kind_other")
    kind_other = Line(N_("其他类型"))
    nature = Code("group_nature", N_("小组性质"))
    theories = Codes("theory", N_("理论与模式"), other="theory_other")
    theory_other = Line(N_("其他理论"))
    begins_on = Day(N_("开始日期"), index=True)
    ends_on = Day(N_("结束日期"))
    times = Number(N_("节数"), least=1, most=100, unit=N_("节"))
    rhythm = Line(N_("频率与时长"), hint=N_("例如：每周一次，每次 1.5 小时"))
    place = Ref(Place, N_("村（社区）"), backref="+", index=True)
    project = Ref(Project, N_("所属项目"), backref="+", index=True)
    location = Line(N_("地点"))
    worker = Ref(Worker, N_("负责社工"), backref="+", index=True)
    staff = Memo(N_("人员分工"), hint=N_("工作人员和志愿者各做什么"))
    background = Memo(N_("背景与需求依据"))
    aim = Memo(N_("小组目的"))
    goals = Memo(N_("具体目标"))
    audience = Line(N_("服务对象"))
    wanted = Number(N_("计划人数"), least=1, most=500, unit=N_("人"))
    recruiting = Memo(N_("招募方式"))
    risks = Memo(N_("风险与应对"))
    evaluating = Memo(N_("评估方法"))

    class Meta:
        table_name = "groupwork"  # "group" is a word of SQL

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from in_order(values, "begins_on", "ends_on", N_("结束日期早于开始日期，请核对。"))

    def __str__(self) -> str:
        return str(self.name)


class PlannedSession(Record):
    """One session as it is planned; the record of what happened is written apart from it."""

    group = Ref(Group, N_("小组"), required=True, backref="+", index=True)
    nth = Number(N_("节次"), required=True, least=1, most=100)
    topic = Line(N_("主题"), required=True)
    aim = Line(N_("目标"))
    flow = Passage(N_("流程"))
    minutes = Number(N_("时长"), most=600, unit=N_("分钟"))
    goods = Line(N_("物资"))

    def __str__(self) -> str:
        return str(self.topic)


class BudgetItem(Record):
    """One line of what a group is going to cost (G-8)."""

    group = Ref(Group, N_("小组"), required=True, backref="+", index=True)
    item = Line(N_("项目"), required=True)
    reckoning = Line(N_("单价与数量"))
    amount = Money(N_("预算"))
    source = Line(N_("经费来源"))


class MemberRole(Labelled):
    """As what somebody belongs to a group; only members count towards the attendance rate."""

    MEMBER = "member", N_("组员")
    OBSERVER = "observer", N_("旁听")
    HELPER = "helper", N_("志愿者")


class MemberConsent(Labelled):
    """Whether somebody, or their guardian, agreed to take part and be recorded."""

    WRITTEN = "written", N_("书面同意")
    SPOKEN = "spoken", N_("口头同意")
    REFUSED = "refused", N_("不同意")


class GroupMember(Record):
    """Somebody in a group, on file or only named, from one day to another."""

    group_id: int
    person_id: int | None
    group = Ref(Group, N_("小组"), required=True, backref="members", index=True)
    person = Ref(Person, N_("已登记的人"), backref="+", index=True)
    name = Name(N_("姓名"), required=True)
    sex = Choice(Sex, N_("性别"), asked=(Sex.MALE, Sex.FEMALE), required=True, default=Sex.UNKNOWN)
    age = Number(N_("年龄"), most=130, unit=N_("岁"))
    phones = Phones(N_("联系电话"))
    role = Choice(MemberRole, N_("身份"), required=True, default=MemberRole.MEMBER)
    category = Line(N_("类别"))
    joined_on = Day(N_("加入日期"), default=dates.today)
    left_on = Day(N_("退出日期"))
    left_because = Line(N_("退出原因"))
    guardian = Name(N_("监护人"))
    guardian_phones = Phones(N_("监护人电话"))
    special_needs = Line(N_("特殊需要"))
    consent = Choice(MemberConsent, N_("知情同意"))
    expects = Memo(N_("参加的期望"))

    class Meta:
        indexes = (
            pw.SQL(
                "CREATE UNIQUE INDEX IF NOT EXISTS group_member_once ON group_member"
                " (group_id, person_id) WHERE person_id IS NOT NULL AND deleted_at IS NULL"
            ),
        )

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from in_order(values, "joined_on", "left_on", N_("退出日期早于加入日期，请核对。"))

    def __str__(self) -> str:
        return str(self.name)


class GroupSession(Supervised):
    """One meeting of a group, written afterwards in its own words and never from the plan."""

    dated = "held_on"

    group_id: int
    group = Ref(Group, N_("小组"), required=True, backref="sessions", index=True)
    nth = Number(N_("节次"), required=True, least=1, most=100)
    held_on = Day(N_("日期"), required=True, default=dates.today, index=True)
    started = Clock(N_("开始"))
    ended = Clock(N_("结束"))
    location = Line(N_("地点"))
    worker = Ref(Worker, N_("带领社工"), backref="+")
    helpers = Line(N_("志愿者"))
    topic = Line(N_("主题"))
    aim = Memo(N_("本节目标"))
    unnamed_count = Number(N_("未留姓名"), required=True, default=0, unit=N_("人"))
    unnamed_men = Number(N_("其中男"), unit=N_("人"))
    unnamed_women = Number(N_("其中女"), unit=N_("人"))
    unnamed_minors = Number(N_("其中未成年"), unit=N_("人"))
    unnamed_elders = Number(N_("其中 60 岁以上"), unit=N_("人"))
    attendance_note = Line(N_("出席备注"))
    incidents = Memo(N_("特殊与关键事件"))
    attainment = Memo(N_("目标达成情况"))
    dynamics = Memo(N_("小组动力"), hint=N_("沟通、角色、凝聚力、冲突"))
    reflection = Memo(N_("社工反思"), mask=Mask.INTERNAL)
    improvement = Memo(N_("下节改进"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        started, ended = values.get("started"), values.get("ended")
        if started and ended:
            yield from duration_problems(started, ended)
        yield from head_count_problems(values)

    def __str__(self) -> str:
        return N_("{group}　第 {nth} 节").format(group=self.group, nth=self.nth)


class SessionPart(Record):
    """One part of a session as it went: how long, what was done, with what."""

    session = Ref(GroupSession, N_("小组过程记录"), required=True, backref="+", index=True)
    part = Line(N_("环节"), required=True)
    minutes = Number(N_("时间"), most=600, unit=N_("分钟"))
    content = Passage(N_("内容与组员表现"))
    goods = Line(N_("物资"))


class AbsenceReason(Labelled):
    """Why a member did not come."""

    ABSENT = "absent", N_("缺席")
    LEAVE = "leave", N_("请假")


class Absence(Record):
    """A member who is known not to have come; of whom nothing is known there is none."""

    session = Ref(GroupSession, N_("小组过程记录"), required=True, backref="+", index=True)
    member = Ref(GroupMember, N_("组员"), required=True, backref="+", index=True)
    reason = Choice(AbsenceReason, N_("情况"), required=True, default=AbsenceReason.ABSENT)
    note = Line(N_("备注"))

    class Meta:
        indexes = (
            pw.SQL(
                "CREATE UNIQUE INDEX IF NOT EXISTS absence_once ON absence"
                " (session_id, member_id) WHERE deleted_at IS NULL"
            ),
        )
