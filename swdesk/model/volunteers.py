"""Volunteers: a role of a person, with the team they belong to (V-1)."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.fields import Choice, Code, Codes, Day, Decimals, Labelled, Line, Memo, Ref
from swdesk.model.people import Person


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
    skills = Codes("volunteer_skill", N_("特长"), other="skill_other", aliases=("专业技能",))
    skill_other = Line(N_("其他特长"))
    wishes = Line(N_("服务意愿"))
    brought_hours = Decimals(
        N_("期初时数"),
        unit=N_("小时"),
        aliases=("累计时长", "累计时长(小时)", "服务时长", "时数", "累计时数"),
        hint=N_("启用本程序以前的累计，单列，不与签到时数混算"),
    )
    pledged_on = Day(N_("保密承诺书签署日期"), future=False)
    pledge_version = Line(N_("承诺书版本"))
    remarks = Memo(N_("备注"))

    def __str__(self) -> str:
        return str(self.person)
