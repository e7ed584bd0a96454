"""Volunteers: a role of a person, their team (V-7), training (V-5), awards (V-6), proof (V-4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.fields import (
    Choice,
    Code,
    Codes,
    Day,
    Decimals,
    Labelled,
    Line,
    Memo,
    Number,
    Phones,
    Ref,
    YesNo,
)
from swdesk.model.people import Person
from swdesk.model.team import Worker


class VolunteerStatus(Labelled):
    """How active a volunteer is."""

    CANDIDATE = "candidate", N_("准志愿者")
    REGISTERED = "registered", N_("注册")
    DORMANT = "dormant", N_("休眠")
    LEFT = "left", N_("退出")


class VolunteerTeam(Record):
    """A team of volunteers."""

    name = Line(N_("队伍名称"), required=True, unique=True)
    kind = Code("team_kind", N_("队伍类型"))
    leader = Ref(Person, N_("队长"), backref="+")
    founded_on = Day(N_("成立日期"), future=False)
    serves = Line(N_("服务内容"))
    is_retired = YesNo(N_("停用"), required=True, default=False)

    def __str__(self) -> str:
        return str(self.name)


class Volunteer(Record):
    """The role of a person who gives time."""

    person_id: int
    person = Ref(Person, N_("志愿者"), required=True, unique=True, backref="volunteer_roles")
    volunteer_no = Line(N_("志愿者编号"), required=True, unique=True, aliases=("编号",))
    team = Ref(VolunteerTeam, N_("服务队"), backref="volunteers", aliases=("队伍", "所属队伍"))
    status = Choice(VolunteerStatus, N_("状态"), required=True, default=VolunteerStatus.REGISTERED)
    joined_on = Day(N_("加入日期"), future=False, default=dates.today)
    left_on = Day(N_("退出日期"), future=False)
    left_because = Line(N_("退出原因"))
    skills = Codes("volunteer_skill", N_("特长"), other="skill_other", aliases=("专业技能",))
    skill_other = Line(N_("其他特长"))
    wishes = Line(N_("服务意愿"))
    health = Line(N_("健康状况"))
    insurance = Line(N_("保险"), hint=N_("险种和到期日"))
    national_no = Line(N_("全国系统注册号"), aliases=("全国志愿服务系统注册号", "注册号"))
    brought_hours = Decimals(
        N_("期初时数"),
        unit=N_("小时"),
        aliases=("累计时长", "累计时长(小时)", "服务时长", "时数", "累计时数"),
        hint=N_("启用本程序以前的累计，单列，不与签到时数混算"),
    )
    pledged_on = Day(N_("保密承诺书签署日期"), future=False)
    pledge_version = Line(N_("承诺书版本"))
    remarks = Memo(N_("备注"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        has_left, left_on = values.get("status") is VolunteerStatus.LEFT, values.get("left_on")
        if has_left and not left_on:
            yield Problem("left_on", N_("退出请填退出日期。"))
        if left_on and not has_left:
            yield Problem("status", N_("填了退出日期，请把状态改为退出。"))
        joined_on = values.get("joined_on")
        if left_on and joined_on and left_on < joined_on:
            yield Problem("left_on", N_("退出日期早于加入日期，请核对。"))

    def __str__(self) -> str:
        return str(self.person)


class VolunteerTraining(Record):
    """A training that a volunteer took part in (V-5)."""

    volunteer_id: int
    volunteer = Ref(Volunteer, N_("志愿者"), required=True, backref="trainings", index=True)
    held_on = Day(N_("培训日期"), required=True, future=False, default=dates.today)
    topic = Line(N_("培训内容"), required=True)
    hours = Decimals(N_("学时"), unit=N_("学时"))
    organiser = Line(N_("主办"))
    result = Line(N_("考核结果"))

    def __str__(self) -> str:
        return str(self.topic)


class VolunteerAward(Record):
    """What a volunteer was given or told for their service (V-6)."""

    volunteer_id: int
    volunteer = Ref(Volunteer, N_("志愿者"), required=True, backref="awards", index=True)
    given_on = Day(N_("表彰日期"), required=True, future=False, default=dates.today)
    what = Line(N_("表彰或评价"), required=True)
    given_by = Line(N_("授予单位"))
    remark = Line(N_("事由"))

    def __str__(self) -> str:
        return str(self.what)


class HoursCertificate(Record):
    """The proof of service that was handed out (V-4), with the figures as they stood that day."""

    volunteer_id: int
    certificate_no = Line(N_("证明编号"), required=True, unique=True)
    volunteer = Ref(Volunteer, N_("志愿者"), required=True, backref="certificates", index=True)
    issued_on = Day(N_("出具日期"), required=True, future=False, default=dates.today)
    first_on = Day(N_("起始日期"), required=True)
    last_on = Day(N_("截止日期"), required=True)
    minutes = Number(N_("服务时长"), required=True, unit=N_("分钟"))
    times = Number(N_("服务次数"), required=True, unit=N_("次"))
    brought = Decimals(N_("期初时数"), unit=N_("小时"))
    rule = Line(N_("时数取整"), required=True)
    content = Line(N_("服务内容"))
    purpose = Line(N_("用途"))
    responsible = Line(N_("负责人"))
    handler = Ref(Worker, N_("经办人"), backref="+")
    phones = Phones(N_("联系电话"))
    withdrawn_on = Day(N_("作废日期"), future=False)
    withdrawn_because = Line(N_("作废原因"))

    def __str__(self) -> str:
        return str(self.certificate_no)
