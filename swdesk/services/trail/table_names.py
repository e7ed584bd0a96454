"""What people call the records of a table."""

from __future__ import annotations

from functools import cache

from swdesk.forms.catalogue import FORMS
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.cards import Card
from swdesk.model.cases import Case
from swdesk.model.event_papers import EventPicture, PicturePerson
from swdesk.model.events import Event, Expected, Interval, SignIn
from swdesk.model.genogram import EcomapSystem, RelationLine, Relative
from swdesk.model.greetings import Greeted
from swdesk.model.groups import Absence
from swdesk.model.households import Household
from swdesk.model.people import Person, Recipient
from swdesk.model.reporting import PeriodLock, SignedFigure
from swdesk.model.sheet_scans import SheetScan
from swdesk.model.typologies import ProjectType, TypedRecipient
from swdesk.model.visits import Visit
from swdesk.model.volunteers import HoursCertificate, Volunteer, VolunteerTeam

_SAID: dict[type[Record], str] = {
    Person: N_("个人信息"),
    Recipient: N_("服务对象档案"),
    Household: N_("家庭档案"),
    Case: N_("个案"),
    Visit: N_("探访记录"),
    Event: N_("活动记录"),
    Absence: N_("小组缺席"),
    SignIn: N_("签到"),
    Interval: N_("签到时段"),
    Expected: N_("活动报名"),
    Volunteer: N_("志愿者登记"),
    VolunteerTeam: N_("志愿服务队"),
    HoursCertificate: N_("志愿服务记录证明"),
    Card: N_("卡片"),
    EventPicture: N_("活动照片"),
    PicturePerson: N_("照片里的人"),
    SheetScan: N_("签到表扫描件"),
    Greeted: N_("节日慰问对象"),
    ProjectType: N_("项目自定类型"),
    TypedRecipient: N_("服务对象所属类型"),
    Relative: N_("家庭图中的人"),
    RelationLine: N_("家庭图中的关系"),
    EcomapSystem: N_("生态图中的系统"),
    PeriodLock: N_("封账"),
    SignedFigure: N_("已签的数字"),
}


def name_of(model: type[Record]) -> str:
    """Return the name of a kind of record: its own, that of its form, or its place in one."""
    return _names().get(model, model.table_name())


@cache
def _names() -> dict[type[Record], str]:
    rows = {table.model: table.title for spec in FORMS for table in spec.sub_tables()}
    return rows | {spec.model: spec.title for spec in FORMS} | _SAID
