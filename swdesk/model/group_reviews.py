"""What came of a group: for each member (G-5), as its members saw it (G-6), as a whole (G-7)."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.fields import Day, Line, Mask, Memo, Money, Number, Ref
from swdesk.model.groups import BudgetItem, Group, GroupMember
from swdesk.model.satisfaction import GRADES
from swdesk.model.supervised import Supervised
from swdesk.model.team import Worker

_GRADES = (N_("很少"), N_("较少"), N_("一般"), N_("较多"), N_("很多"))


def _grade(label: str) -> Number:
    return Number(label, least=1, most=5, words=_GRADES)


def _mark(label: str) -> Number:
    return Number(label, least=1, most=5, words=GRADES)


class MemberReview(Supervised):
    """How one member did in the group."""

    member_id: int
    member = Ref(GroupMember, N_("组员"), required=True, backref="+", index=True)
    worker = Ref(Worker, N_("社工"), backref="+")
    written_on = Day(N_("填表日期"), required=True, future=False, default=dates.today)
    taking_part = _grade(N_("投入参与"))
    speaking = _grade(N_("表达分享"))
    helping = _grade(N_("互相支持"))
    keeping_rules = _grade(N_("遵守约定"))
    role = Line(N_("在组中的角色"))
    at_first = Memo(N_("初期表现"))
    changes = Memo(N_("变化与收获"))
    concerns = Memo(N_("需要留意的情况"))
    impression = Memo(N_("社工分析"), mask=Mask.INTERNAL)
    advice = Memo(N_("后续建议"))

    def __str__(self) -> str:
        return f"{self.member.group.group_no}　{self.member.name}"


class GroupSurvey(Supervised):
    """The slips on which members said how they found the group."""

    group_id: int
    group = Ref(Group, N_("小组"), required=True, backref="+", index=True)
    worker = Ref(Worker, N_("统计人"), backref="+")
    written_on = Day(N_("统计日期"), required=True, future=False, default=dates.today)
    handed_out = Number(N_("发出"), most=500, unit=N_("份"))
    praise = Memo(N_("组员最喜欢的"))
    wishes = Memo(N_("组员的建议"))

    def __str__(self) -> str:
        return f"{self.group.group_no}　{self.written_on}"


class SurveySlip(Record):
    """One slip, without a name: marks from 1 to 5 and a remark."""

    survey = Ref(GroupSurvey, N_("满意度统计"), required=True, backref="+", index=True)
    content = _mark(N_("内容安排"))
    conditions = _mark(N_("时间场地"))
    staff = _mark(N_("社工表现"))
    gain = _mark(N_("个人收获"))
    overall = _mark(N_("总体满意"))
    remark = Line(N_("意见"))


class GroupSummary(Supervised):
    """What came of the group as a whole."""

    group_id: int
    group = Ref(Group, N_("小组"), required=True, backref="+", index=True)
    worker = Ref(Worker, N_("社工"), backref="+")
    written_on = Day(N_("填表日期"), required=True, future=False, default=dates.today)
    recruiting = Memo(N_("招募与宣传"))
    setting = Memo(N_("时间地点评估"))
    process = Memo(N_("过程评估"))
    attainment = Memo(N_("目标达成情况"), required=True)
    outcome = Memo(N_("成效与改变"))
    difficulties = Memo(N_("困难与原因"))
    improvement = Memo(N_("改进建议"))
    onward = Memo(N_("后续跟进"), hint=N_("需要转个案或继续关注的组员"))
    worker_view = Memo(N_("社工自评"), mask=Mask.INTERNAL)

    def __str__(self) -> str:
        return f"{self.group.group_no}　{self.written_on}"


class Expense(Record):
    """One line of what was planned and what was spent (G-8)."""

    summary = Ref(GroupSummary, N_("小组总结"), required=True, backref="+", index=True)
    budget = Ref(BudgetItem, N_("预算里的项目"), backref="+", index=True)
    item = Line(N_("项目"), required=True)
    planned = Money(N_("预算"))
    spent = Money(N_("支出"))
    remark = Line(N_("说明"))
