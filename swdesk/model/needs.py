"""What somebody needs (F-03), and what is registered of children in hardship (F-04)."""

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
    IdNumber,
    Labelled,
    Line,
    Mask,
    Memo,
    Name,
    Number,
    PartialDay,
    Phones,
    Ref,
    YesNo,
)
from swdesk.model.people import Recipient
from swdesk.model.team import Worker

LACKS = (N_("没有困难"), N_("轻微"), N_("明显"), N_("严重"))
HAS = (N_("没有"), N_("较少"), N_("较多"), N_("充足"))
_TIMES_MOST = 99


class Conclusion(Labelled):
    """What follows from an assessment of needs."""

    NONE = "none", N_("不接案")
    FILE = "file", N_("建档探访")
    CASE = "case", N_("开个案")
    REFER = "refer", N_("转介")


def lack(label: str) -> Number:
    """Return how hard something is for a person, from 0 to 3."""
    return Number(label, least=0, most=3, words=LACKS)


def asset(label: str) -> Number:
    """Return how much of something a person can build on, from 0 to 3."""
    return Number(label, least=0, most=3, words=HAS)


def monthly(label: str) -> Number:
    """Return how often a service is wanted in a month."""
    return Number(label, most=_TIMES_MOST, unit=N_("次/月"))


class Upbringing(Record):
    """Who looks after a child, and where it learns: asked on both forms."""

    school = Line(N_("学校"), mask=Mask.WORKPLACE)
    schooling = Code("schooling", N_("就学情况"))
    boards = YesNo(N_("寄宿"))
    both_away = YesNo(N_("父母双方外出"))
    one_away = YesNo(N_("一方外出另一方无监护能力"))
    unable = Code("unable_parent", N_("无监护能力"))
    has_deputy = YesNo(N_("有委托监护人"))
    guardian = Name(N_("实际监护人"))
    guardian_relation = Code("relation", N_("监护人关系"))
    guardian_phones = Phones(N_("监护人电话"))
    guardianship = Code("guardianship", N_("监护情况"))


class NeedsAssessment(Upbringing):
    """What one recipient lacks and has, and what is to be done about it (F-03)."""

    recipient_id: int
    recipient = Ref(Recipient, N_("服务对象"), required=True, backref="+", index=True)
    worker = Ref(Worker, N_("评估社工"), backref="+")
    assessed_on = Day(N_("评估日期"), required=True, future=False, default=dates.today)
    ways = Codes("assessment_method", N_("评估方式"), other="way_other")
    way_other = Line(N_("其他方式"))
    informant = Line(N_("信息提供人"), mask=Mask.NAME)
    informant_relation = Code("relation", N_("提供人关系"))

    body = lack(N_("身体健康"))
    mind = lack(N_("心理与情绪"))
    daily = lack(N_("生活自理"))
    learning = lack(N_("学习或就业"))
    person_facts = Memo(N_("个人情况"))
    caring = lack(N_("照料与监护"))
    bonds = lack(N_("家庭关系"))
    money = lack(N_("经济收入"))
    home = lack(N_("住房条件"))
    family_facts = Memo(N_("家庭情况"))
    neighbours = lack(N_("邻里往来"))
    reach = lack(N_("出行与服务"))
    community_facts = Memo(N_("社区情况"))
    knows_policy = lack(N_("政策知晓"))
    draws_policy = lack(N_("待遇落实"))
    policy_facts = Memo(N_("政策情况"))
    own_strength = asset(N_("个人能力与意愿"))
    backing = asset(N_("亲友与社区支持"))
    strength_facts = Memo(N_("优势情况"))
    support = Memo(N_("已有支持"))

    kin = Line(N_("往来密切的亲友"), mask=Mask.NAME, hint=N_("姓名、关系、电话"))
    self_care = Code("self_care", N_("自理能力"))
    living = Code("living", N_("居住状况"))
    income_sources = Codes("income_source", N_("收入来源"))
    care_wish = Code("care_wish", N_("养老方式"))
    day_care = monthly(N_("日托"))
    meals = monthly(N_("就餐"))
    cleaning = monthly(N_("保洁"))
    errands = monthly(N_("代购"))
    nursing = monthly(N_("日间护理"))
    repairs = monthly(N_("物业维修"))
    comfort = monthly(N_("心理疏导"))
    laundry = monthly(N_("上门洗衣"))
    legal_aid = monthly(N_("法律援助"))

    disabilities = Codes("disability_kind", N_("残疾类别"))
    disability_grade = Code("disability_grade", N_("残疾等级"))
    carer = Line(N_("照顾人"), mask=Mask.NAME)
    devices = Line(N_("现用辅具"))
    rehab_needs = Codes("rehab_need", N_("残疾人需求"), other="rehab_other")
    rehab_other = Line(N_("其他需求"))

    conclusion = Choice(Conclusion, N_("评估结论"), required=True)
    reason = Memo(N_("结论说明"), mask=Mask.INTERNAL)

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if values.get("conclusion") is Conclusion.NONE and not values.get("reason"):
            yield Problem("reason", N_("不接案请写原因。"))

    def __str__(self) -> str:
        return f"{self.recipient}　{self.assessed_on}"


class MainProblem(Record):
    """One of the main problems; the lowest rank weighs most."""

    needs = Ref(NeedsAssessment, N_("需求评估"), required=True, backref="+", index=True)
    rank = Number(N_("排序"), least=1, most=99)
    area = Code("problem_area", N_("领域"))
    problem = Line(N_("主要问题"), required=True)
    lasts = Line(N_("持续时间"))


class NeedsRisk(Record):
    """One risk as it stood on the day of the assessment."""

    needs = Ref(NeedsAssessment, N_("需求评估"), required=True, backref="+", index=True)
    kind = Code("danger", N_("风险"), required=True, other="signs")
    level = Code("risk", N_("等级"), required=True)
    signs = Line(N_("表现"))
    measures = Line(N_("应对措施"))


class Need(Record):
    """One need, and who answers it how and by when."""

    needs = Ref(NeedsAssessment, N_("需求评估"), required=True, backref="+", index=True)
    need = Line(N_("需求内容"), required=True)
    urgency = Code("need_urgency", N_("迫切度"))
    answer = Line(N_("拟回应方式"))
    by = Line(N_("负责人"))
    until = Day(N_("期限"))


class ChildRegistration(Upbringing):
    """What the authorities ask about a child left behind or in hardship (F-04)."""

    recipient_id: int
    recipient = Ref(Recipient, N_("儿童"), required=True, backref="+", index=True)
    worker = Ref(Worker, N_("填表人"), backref="+")
    filled_on = Day(N_("填表日期"), required=True, future=False, default=dates.today)
    has_hukou = YesNo(N_("已登记户口"))
    hardships = Codes("child_hardship", N_("困境分类"))
    health = Codes("child_health", N_("身体情况"))
    disabilities = Codes("disability_kind", N_("残疾类别"))
    disability_grade = Code("disability_grade", N_("残疾等级"))
    illness = Line(N_("患病类型"))
    guardian_id = IdNumber(N_("监护人证件号码"))
    guardian_address = Line(N_("监护人住址"), mask=Mask.ADDRESS)
    income_sources = Codes("income_source", N_("经济来源"))
    aids = Codes("child_aid", N_("救助帮扶"), other="aid_other")
    aid_other = Line(N_("其他帮扶"))
    remarks = Memo(N_("备注"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if values.get("both_away") and values.get("one_away"):
            yield Problem("one_away", N_("已选父母双方外出，这一项请核对。"), is_error=False)
        if values.get("has_deputy") and not values.get("guardian"):
            yield Problem("guardian", N_("有委托监护人，请填姓名。"), is_error=False)

    def __str__(self) -> str:
        return f"{self.recipient}　{self.filled_on}"


class ChildRelative(Record):
    """A parent or grandparent of a registered child, and where they work now."""

    registration = Ref(ChildRegistration, N_("登记"), required=True, backref="+", index=True)
    relation = Code("relation", N_("与儿童关系"), required=True)
    name = Name(N_("姓名"), required=True)
    born_on = PartialDay(N_("出生日期"))
    id_no = IdNumber(N_("证件号码"))
    works_at = Line(N_("务工地点"), hint=N_("省、市"))
    phones = Phones(N_("电话"))
