"""The papers of an event: its plan (A-1), goods handed out (A-4), sign-up (A-5), pictures (A-6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import peewee as pw

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.events import Event
from swdesk.model.fields import (
    Attachment,
    Choice,
    Clock,
    Code,
    Day,
    Decimals,
    Line,
    Memo,
    Money,
    Name,
    Number,
    Phones,
    Ref,
    YesNo,
)
from swdesk.model.people import Person, Sex
from swdesk.model.resources import ResourceLink
from swdesk.model.supervised import Supervised
from swdesk.model.team import Worker

_ADULT = 18


class EventPlan(Supervised):
    """The plan of one event, which a supervisor approves; when and where is the event's own."""

    event_id: int
    event = Ref(Event, N_("活动"), required=True, backref="+", index=True)
    written_on = Day(N_("填表日期"), required=True, future=False, default=dates.today)
    worker = Ref(Worker, N_("申请人"), backref="+")
    theme = Line(N_("活动主题"))
    background = Memo(N_("活动背景"))
    aims = Memo(N_("具体目标"), required=True)
    recruiting = Memo(N_("宣传招募"))
    goods = Memo(N_("物资清单"))
    evaluating = Memo(N_("评估方式"))

    class Meta:
        indexes = (
            pw.SQL(
                "CREATE UNIQUE INDEX IF NOT EXISTS event_plan_once ON event_plan (event_id)"
                " WHERE deleted_at IS NULL"
            ),
        )

    def __str__(self) -> str:
        return str(self.event)


class AgendaItem(Record):
    """One step of an event."""

    plan = Ref(EventPlan, N_("活动计划"), required=True, backref="+", index=True)
    begins = Clock(N_("时间"))
    minutes = Number(N_("时长"), most=1440, unit=N_("分钟"))
    what = Line(N_("环节"), required=True)
    detail = Line(N_("内容与形式"))
    who = Line(N_("负责人"))

    def __str__(self) -> str:
        return str(self.what)


class EventDuty(Record):
    """Who does what at an event."""

    plan = Ref(EventPlan, N_("活动计划"), required=True, backref="+", index=True)
    post = Line(N_("岗位"), required=True)
    who = Line(N_("人员"))
    tasks = Line(N_("职责"))

    def __str__(self) -> str:
        return str(self.post)


class EventBudget(Record):
    """One line of what an event is going to cost."""

    plan = Ref(EventPlan, N_("活动计划"), required=True, backref="+", index=True)
    item = Line(N_("项目"), required=True)
    reckoning = Line(N_("单价与数量"))
    amount = Money(N_("预算"))
    source = Line(N_("经费来源"))

    def __str__(self) -> str:
        return str(self.item)


class EventRisk(Record):
    """What may go wrong at an event, and what is done about it."""

    plan = Ref(EventPlan, N_("活动计划"), required=True, backref="+", index=True)
    risk = Line(N_("可能的风险"), required=True)
    precaution = Line(N_("预防"))
    response = Line(N_("应对"))
    who = Line(N_("负责人"))

    def __str__(self) -> str:
        return str(self.risk)


class GoodsSheet(Record):
    """A sheet on which people sign for goods, at an event or from house to house."""

    event_id: int | None
    event = Ref(Event, N_("所属活动"), backref="+", index=True)
    link = Ref(ResourceLink, N_("物资来源"), backref="+", index=True)
    title = Line(N_("发放名目"), required=True, hint=N_("例如：重阳节慰问品"))
    handed_on = Day(N_("发放日期"), required=True, future=False, default=dates.today, index=True)
    item = Line(N_("物资名称"), required=True)
    grade = Line(N_("规格"))
    measure = Line(N_("单位"), hint=N_("份、袋、箱"))
    each = Decimals(N_("每人数量"))
    worker = Ref(Worker, N_("发放人"), backref="+")
    note = Line(N_("备注"))

    def __str__(self) -> str:
        return str(self.title)


class GoodsReceipt(Record):
    """One line of such a sheet: who is given how much, and who signs in their stead."""

    person_id: int | None
    sheet = Ref(GoodsSheet, N_("物资领取签收表"), required=True, backref="+", index=True)
    person = Ref(Person, N_("已登记的人"), backref="+", index=True)
    name = Name(N_("姓名"), required=True)
    id_tail = Line(N_("身份证后四位"))
    village = Line(N_("村（社区）"))
    quantity = Decimals(N_("数量"))
    by_name = Name(N_("代领人"))
    by_relation = Line(N_("代领关系"))
    received_on = Day(N_("领取日期"), future=False)
    remark = Line(N_("说明"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if values.get("by_name") and not values.get("by_relation"):
            sentence = N_("有人代领，请写代领人和本人的关系。")
            yield Problem("by_relation", sentence, is_error=False)

    def __str__(self) -> str:
        return str(self.name)


class Registration(Record):
    """Somebody signed up for an event, told what to mind; for a minor the guardian signs."""

    event_id: int
    person_id: int | None
    event = Ref(Event, N_("活动"), required=True, backref="+", index=True)
    person = Ref(Person, N_("已登记的人"), backref="+", index=True)
    signed_up_on = Day(N_("报名日期"), required=True, future=False, default=dates.today)
    name = Name(N_("姓名"), required=True)
    sex = Choice(Sex, N_("性别"), asked=(Sex.MALE, Sex.FEMALE), required=True, default=Sex.UNKNOWN)
    age = Number(N_("年龄"), most=130, unit=N_("岁"))
    phones = Phones(N_("联系电话"))
    health = Line(N_("健康提示"), hint=N_("慢性病、过敏、行动不便、忌口"))
    guardian = Name(N_("监护人"))
    guardian_relation = Code("relation", N_("与本人关系"))
    guardian_phones = Phones(N_("监护人电话"))
    accompanied = YesNo(N_("监护人陪同"))
    is_signed = YesNo(N_("回执已签"), required=True, default=False)
    note = Line(N_("备注"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        age = values.get("age")
        if age is not None and age < _ADULT and not values.get("guardian"):
            yield Problem("guardian", N_("未成年人报名要有监护人签名，请填监护人姓名。"))
        if values.get("guardian") and not values.get("guardian_phones"):
            yield Problem(
                "guardian_phones", N_("请填监护人电话，活动当天要能联系上。"), is_error=False
            )

    def __str__(self) -> str:
        return str(self.name)


class EventPicture(Record):
    """A photograph with its caption (A-6)."""

    event_id: int
    event = Ref(Event, N_("活动"), required=True, backref="+", index=True)
    picture = Attachment(N_("照片"), required=True)
    caption = Line(N_("说明"))
    is_faceless = YesNo(
        N_("认不出人"), required=True, default=False, hint=N_("没有人，或只有背影、远景、手部")
    )

    def __str__(self) -> str:
        return str(self.caption or self.event)


class PicturePerson(Record):
    """Somebody who can be recognised in a photograph."""

    picture_id: int
    person_id: int
    picture = Ref(EventPicture, N_("照片"), required=True, backref="+", index=True)
    person = Ref(Person, N_("画面里的人"), required=True, backref="+", index=True)
