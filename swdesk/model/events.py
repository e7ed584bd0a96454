"""Events and who came: one attendance record for everybody (A-2, A-3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import peewee as pw

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.cases import duration_problems
from swdesk.model.fields import (
    Choice,
    Clock,
    Code,
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
    YesNo,
)
from swdesk.model.groups import AbsenceReason, GroupMember, GroupSession
from swdesk.model.head_counts import head_count_problems
from swdesk.model.office import Place
from swdesk.model.people import Person, Sex
from swdesk.model.projects import Project
from swdesk.model.satisfaction import GRADES
from swdesk.model.team import Worker


class EventStatus(Labelled):
    """How far an event has come."""

    PLANNED = "planned", N_("计划中")
    SIGN_UP = "sign_up", N_("报名中")
    RUNNING = "running", N_("签到中")
    ENDED = "ended", N_("已结束")
    CANCELLED = "cancelled", N_("已取消")


class SignInRole(Labelled):
    """In what role somebody attends."""

    RECIPIENT = "recipient", N_("服务对象")
    RESIDENT = "resident", N_("居民")
    VOLUNTEER = "volunteer", N_("志愿者")
    STAFF = "staff", N_("工作人员")
    GUEST = "guest", N_("嘉宾")


class SheetKind(Labelled):
    """The paper sheets on which people sign at an event, each with line numbers of its own."""

    PEOPLE = "people", N_("活动签到表")
    VOLUNTEERS = "volunteers", N_("志愿者签到签退表")


class Event(Record):
    """A community event on one day."""

    event_no = Line(N_("活动编号"), required=True, unique=True)
    name = Line(N_("活动名称"), required=True)
    status = Choice(EventStatus, N_("状态"), required=True, default=EventStatus.PLANNED)
    status_note = Line(N_("取消原因"))
    kind = Code("event_kind", N_("活动类型"))
    form = Code("event_form", N_("形式"))
    project = Ref(Project, N_("所属项目"), backref="+", index=True)
    held_on = Day(N_("日期"), required=True, default=dates.today, index=True)
    started = Clock(N_("开始"))
    ended = Clock(N_("结束"))
    place = Ref(Place, N_("村（社区）"), backref="+")
    location = Line(N_("地点"))
    host = Line(N_("主办单位"))
    co_host = Line(N_("协办单位"))
    worker = Ref(Worker, N_("负责社工"), backref="+")
    audience = Line(N_("对象"))
    expected_count = Number(N_("预计人数"), unit=N_("人"))
    aim = Memo(N_("活动目标"))
    unnamed_count = Number(N_("未留姓名"), required=True, default=0, unit=N_("人"))
    unnamed_men = Number(N_("其中男"), unit=N_("人"))
    unnamed_women = Number(N_("其中女"), unit=N_("人"))
    unnamed_minors = Number(N_("其中未成年"), unit=N_("人"))
    unnamed_elders = Number(N_("其中 60 岁以上"), unit=N_("人"))
    attendance_note = Line(N_("签到备注"))
    process = Memo(N_("活动过程"))
    attainment = Memo(N_("目标达成情况"))
    satisfaction = Line(N_("满意度"))
    very_satisfied = Number(GRADES[4], most=9999, unit=N_("份"))
    satisfied = Number(GRADES[3], most=9999, unit=N_("份"))
    neutral = Number(GRADES[2], most=9999, unit=N_("份"))
    unsatisfied = Number(GRADES[1], most=9999, unit=N_("份"))
    very_unsatisfied = Number(GRADES[0], most=9999, unit=N_("份"))
    income = Money(N_("收入"))
    expense = Money(N_("支出"))
    indirect_count = Number(N_("间接受益"), unit=N_("人"))
    indirect_basis = Line(N_("间接受益的依据"))
    improvement = Memo(N_("改进建议"))
    opinion = Memo(N_("督导意见"), mask=Mask.INTERNAL)

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        started, ended = values.get("started"), values.get("ended")
        if started and ended:
            yield from duration_problems(started, ended)
        if values.get("status") is EventStatus.CANCELLED and not values.get("status_note"):
            yield Problem("status_note", N_("取消活动请写原因。"))
        if values.get("indirect_count") and not values.get("indirect_basis"):
            yield Problem("indirect_basis", N_("请写间接受益人数是怎么估的。"))
        yield from head_count_problems(values)

    def __str__(self) -> str:
        return str(self.name)


class Expected(Record):
    """A person who is expected at an event.

    The lines are those on the paper sheets: once printed they stay, and whoever is added later
    comes after. *absence* is set of somebody who is known not to have come.
    """

    person_id: int
    event = Ref(Event, N_("活动"), required=True, backref="expected", on_delete="CASCADE")
    person = Ref(Person, N_("姓名"), required=True, backref="+", index=True)
    role = Choice(SignInRole, N_("人员身份"), required=True, default=SignInRole.RECIPIENT)
    line = Number(N_("签到表行号"), least=1)
    volunteer_line = Number(N_("志愿者签到表行号"), least=1)
    absence = Choice(AbsenceReason, N_("没有来"))

    class Meta:
        indexes = ((("event", "person"), True),)


class SignIn(Record):
    """One attendance: somebody known, or somebody who walked in and gave a name.

    It is at an event or, with a *member*, at a session of a group. *sheet* and *line* say where
    on paper somebody signed who does not stand on the printed list.
    """

    event_id: int | None
    session_id: int | None
    person_id: int | None
    event = Ref(Event, N_("活动"), backref="sign_ins")
    session = Ref(GroupSession, N_("小组过程记录"), backref="+")
    member = Ref(GroupMember, N_("组员"), backref="+", index=True)
    person = Ref(Person, N_("已登记的人"), backref="sign_ins", index=True)
    seq = Number(N_("序号"), required=True, least=1)
    name = Name(N_("姓名"), required=True)
    sex = Choice(Sex, N_("性别"), asked=(Sex.MALE, Sex.FEMALE), required=True, default=Sex.UNKNOWN)
    age = Number(N_("年龄"), most=130)
    age_band = Code("age_band", N_("年龄段"))
    village = Line(N_("村（社区）"))
    phones = Phones(N_("联系电话"), aliases=("电话", "手机", "手机号"))
    role = Choice(SignInRole, N_("人员身份"), required=True, default=SignInRole.RESIDENT)
    is_late = YesNo(N_("迟到"))
    sheet = Choice(SheetKind, N_("签在哪张表"))
    line = Number(N_("签到表行号"), least=1)
    note = Line(N_("备注"))

    class Meta:
        constraints = (pw.Check("(event_id IS NULL) <> (session_id IS NULL)"),)
        indexes = (
            (("event", "seq"), False),
            pw.SQL(
                "CREATE UNIQUE INDEX IF NOT EXISTS sign_in_of_member ON sign_in"
                " (session_id, member_id) WHERE session_id IS NOT NULL AND deleted_at IS NULL"
            ),
            pw.SQL(
                "CREATE UNIQUE INDEX IF NOT EXISTS sign_in_once ON sign_in (event_id, person_id)"
                " WHERE person_id IS NOT NULL AND deleted_at IS NULL"
            ),
        )


class Interval(Record):
    """One coming and going within an attendance; leaving and returning starts another."""

    sign_in_id: int
    sign_in = Ref(SignIn, N_("签到"), required=True, backref="intervals", index=True)
    came_at = Clock(N_("签到时间"), required=True)
    left_at = Clock(N_("签退时间"))
