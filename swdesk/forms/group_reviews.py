"""G-5 组员个别评估表, G-6 小组满意度统计表 and G-7 小组总结评估报告."""

from __future__ import annotations

from swdesk.forms.group_session import GROUP_NAME, GROUP_NO
from swdesk.forms.group_totals import (
    GROUP_SATISFACTION,
    HELD,
    MEANS,
    MEMBER_COUNT,
    RATE,
    RETURNED,
    SATISFACTION,
    TIMES,
)
from swdesk.forms.signatures import supervised
from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Cell,
    Column,
    Derived,
    FormSpec,
    Row,
    Rows,
    Section,
)
from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.fields import Mask
from swdesk.model.group_reviews import Expense, GroupSummary, GroupSurvey, MemberReview, SurveySlip
from swdesk.model.text import chinese_day, to_text

R, V, L, U, E = MemberReview, GroupSurvey, SurveySlip, GroupSummary, Expense

_OF_MEMBER = """
SELECT (SELECT COUNT(*) FROM sign_in s JOIN group_session n ON n.id = s.session_id
         WHERE s.member_id = ?1 AND s.deleted_at IS NULL AND n.deleted_at IS NULL),
       (SELECT COUNT(*) FROM absence a JOIN group_session n ON n.id = a.session_id
         WHERE a.member_id = ?1 AND a.deleted_at IS NULL AND n.deleted_at IS NULL)
"""


def _of_group(record: MemberReview) -> str:
    return str(record.member.group.name) if record.member_id else ""


def _number(record: MemberReview) -> str:
    return str(record.member.group.group_no) if record.member_id else ""


def _name(record: MemberReview) -> str:
    return str(record.member.name) if record.member_id else ""


def _came(record: MemberReview) -> str:
    came, missed = database.execute_sql(_OF_MEMBER, (record.member_id or 0,)).fetchone()
    if not came + missed:
        return ""
    return N_("{came} 节（记录 {known} 节）").format(came=came, known=came + missed)


def _background(record: GroupSummary) -> str:
    """Return what the plan says of the group's kind, nature and time, in one line."""
    if not record.group_id:
        return ""
    group = record.group
    fields = type(group)
    days = [chinese_day(day) for day in (group.begins_on, group.ends_on) if day]
    said = (
        to_text(fields.kind, group.kind),
        to_text(fields.nature, group.nature),
        "—".join(days),
        group.rhythm or "",
    )
    return "，".join(part for part in said if part)


MEMBER_GROUP_NO = Derived("group_no", N_("小组编号"), _number, span=3)
MEMBER_GROUP = Derived("group_name", N_("小组名称"), _of_group, span=5)
MEMBER_NAME = Derived("member_name", N_("组员"), _name, span=3, mask=Mask.NAME)
MEMBER_CAME = Derived("member_came", N_("出席"), _came, span=4)
BACKGROUND = Derived("background", N_("背景资料"), _background, span=9)

MEMBER_REVIEW = FormSpec(
    code="G-5",
    title=N_("小组组员个别评估表"),
    model=R,
    head=(MEMBER_GROUP_NO, R.written_on),
    sections=(
        Section(
            N_("概况"),
            (
                Row((MEMBER_GROUP, MEMBER_NAME), TWO),
                Row((MEMBER_CAME, R.worker), TWO),
            ),
        ),
        Section(
            N_("表现"),
            (
                Row(
                    (
                        Cell(R.taking_part, options=True, span=4),
                        Cell(R.speaking, options=True, span=4),
                    ),
                    TWO,
                ),
                Row(
                    (
                        Cell(R.helping, options=True, span=4),
                        Cell(R.keeping_rules, options=True, span=4),
                    ),
                    TWO,
                ),
                Row((Cell(R.role, N_("在组中的/角色"), span=9),), ONE),
                Row((Cell(R.at_first, N_("初期/表现"), lines=3),), ONE),
                Row((Cell(R.changes, N_("变化与/收获"), lines=4),), ONE),
                Row((Cell(R.concerns, N_("需要留意/的情况"), lines=3),), ONE),
                Row((Cell(R.impression, N_("社工/分析"), lines=3),), ONE),
                Row((Cell(R.advice, N_("后续/建议"), lines=3),), ONE),
                *supervised(R.opinion),
            ),
        ),
    ),
    columns=(MEMBER_GROUP_NO, MEMBER_NAME, R.written_on, R.changes, R.worker),
    hidden=(R.member,),
    follows=(MEMBER_GROUP, MEMBER_NAME),
)

SLIPS = Rows(
    N_("问卷"),
    L.survey,
    (
        Column(L.content, 20),
        Column(L.conditions, 20),
        Column(L.staff, 20),
        Column(L.gain, 20),
        Column(L.overall, 20),
        Column(L.remark, 48),
    ),
    blank=12,
    numbered=True,
)

SURVEY = FormSpec(
    code="G-6",
    title=N_("小组满意度统计表"),
    model=V,
    head=(GROUP_NO, V.written_on),
    sections=(
        Section(
            N_("统计"),
            (
                Row((GROUP_NAME, V.worker), TWO),
                Row((V.handed_out, RETURNED, SATISFACTION), THREE),
                Row((MEANS,), ONE),
            ),
            hint=N_("5 非常满意 … 1 非常不满意，4 分起算满意"),
        ),
        SLIPS,
        Section(
            N_("意见"),
            (
                Row((Cell(V.praise, N_("组员最/喜欢的"), lines=3),), ONE),
                Row((Cell(V.wishes, N_("组员的/建议"), lines=3),), ONE),
                *supervised(V.opinion),
            ),
        ),
    ),
    columns=(GROUP_NO, GROUP_NAME, V.written_on, RETURNED, SATISFACTION, V.worker),
    hidden=(V.group,),
    follows=(GROUP_NO, GROUP_NAME),
)

EXPENSES = Rows(
    N_("财务决算"),
    E.summary,
    (
        Column(E.item, 50),
        Column(E.planned, 28),
        Column(E.spent, 28),
        Column(E.remark, 52),
    ),
    hidden=(E.budget,),
)

SUMMARY = FormSpec(
    code="G-7",
    title=N_("小组总结评估报告"),
    model=U,
    head=(GROUP_NO, U.written_on),
    sections=(
        Section(
            N_("概况"),
            (
                Row((GROUP_NAME, U.worker), TWO),
                Row((BACKGROUND,), ONE),
                Row((HELD, MEMBER_COUNT, TIMES), THREE),
                Row((RATE, GROUP_SATISFACTION), TWO),
            ),
        ),
        Section(
            N_("评估"),
            (
                Row((Cell(U.recruiting, N_("招募与/宣传"), lines=2),), ONE),
                Row((Cell(U.setting, N_("时间地点/评估"), lines=2),), ONE),
                Row((Cell(U.process, N_("过程/评估"), lines=3),), ONE),
                Row((Cell(U.attainment, N_("目标达成/情况"), lines=4),), ONE),
                Row((Cell(U.outcome, N_("成效与/改变"), lines=3),), ONE),
                Row((Cell(U.difficulties, N_("困难与/原因"), lines=2),), ONE),
                Row((Cell(U.improvement, N_("改进/建议"), lines=2),), ONE),
                Row((Cell(U.onward, N_("后续/跟进"), lines=2),), ONE),
                Row((Cell(U.worker_view, N_("社工/自评"), lines=2),), ONE),
            ),
        ),
        EXPENSES,
        Section(
            N_("审阅"),
            (*supervised(U.opinion),),
        ),
    ),
    columns=(GROUP_NO, GROUP_NAME, U.written_on, HELD, TIMES, RATE, U.worker),
    hidden=(U.group,),
    follows=(GROUP_NO, GROUP_NAME),
)
