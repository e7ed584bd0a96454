"""G-4 小组过程记录表, one for each session."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from swdesk.forms.signatures import supervised
from swdesk.forms.spec import (
    ONE,
    TWO,
    Cell,
    Column,
    Derived,
    FormSpec,
    Room,
    Row,
    Rows,
    Section,
)
from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.fields import Mask
from swdesk.model.groups import GroupSession, SessionPart
from swdesk.model.text import to_text

S, P = GroupSession, SessionPart

_CAME = """
SELECT m.role, s.is_late, s.name FROM sign_in s JOIN group_member m ON m.id = s.member_id
 WHERE s.session_id = ? AND s.deleted_at IS NULL ORDER BY s.seq, s.id
"""
_MISSED = """
SELECT m.role, a.reason, m.name FROM absence a JOIN group_member m ON m.id = a.member_id
 WHERE a.session_id = ? AND a.deleted_at IS NULL ORDER BY m.id
"""


def _group_no(record: GroupSession) -> str:
    return str(record.group.group_no) if record.group_id else ""


def _group_name(record: GroupSession) -> str:
    return str(record.group.name) if record.group_id else ""


def _time(record: GroupSession) -> str:
    ends = [to_text(S.started, record.started), to_text(S.ended, record.ended)]
    return "—".join(end for end in ends if end)


def _rows(sql: str, record: GroupSession) -> list[Any]:
    return list(database.execute_sql(sql, (record.id or 0,)).fetchall())


def _attendance(record: GroupSession) -> str:
    """Return how many were expected and came; those of whom nothing is known are neither."""
    came = _rows(_CAME, record)
    present = sum(role == "member" for role, _late, _name in came)
    missed = sum(role == "member" for role, _reason, _name in _rows(_MISSED, record))
    others = len(came) - present
    unnamed = record.unnamed_count or 0
    if not (came or missed or unnamed):
        return ""
    said = N_("应到 {due}，实到 {came}").format(due=present + missed, came=present)
    more = (
        N_("旁听和志愿者 {n}").format(n=others) if others else "",
        N_("未留姓名 {n}").format(n=unnamed) if unnamed else "",
    )
    return "，".join(part for part in (said, *more) if part)


def _absentees(record: GroupSession) -> str:
    missed = _rows(_MISSED, record)
    told = (
        (N_("缺席"), [name for _role, reason, name in missed if reason == "absent"]),
        (N_("请假"), [name for _role, reason, name in missed if reason == "leave"]),
        (N_("迟到"), [name for _role, late, name in _rows(_CAME, record) if late]),
    )
    return "；".join(_named(word, names) for word, names in told if names)


def _named(word: str, names: Iterable[str]) -> str:
    return f"{word}：{'、'.join(names)}"


GROUP_NO = Derived("group_no", N_("小组编号"), _group_no, span=3)
GROUP_NAME = Derived("group_name", N_("小组名称"), _group_name, span=6)
TIME = Derived("time", N_("时间"), _time, room=Room.TIMES)
ATTENDANCE = Derived("attendance", N_("出席"), _attendance, span=5)
ABSENTEES = Derived("absentees", N_("缺席名单"), _absentees, span=7, mask=Mask.NAME)

PARTS = Rows(
    N_("过程"),
    P.session,
    (
        Column(P.part, 26),
        Column(P.minutes, 16, N_("时间/（分钟）")),
        Column(P.content, 90),
        Column(P.goods, 26),
    ),
    blank=5,
)

SESSION = FormSpec(
    code="G-4",
    title=N_("小组过程记录表"),
    model=S,
    head=(GROUP_NO, S.held_on),
    sections=(
        Section(
            N_("基本情况"),
            (
                Row((GROUP_NAME, S.nth), (17, 98, 17, 26), paper_only=True),
                Row((S.nth, S.held_on, S.started, S.ended), screen_only=True),
                Row((TIME, S.location), TWO, paper_only=True),
                Row(
                    (Cell(S.location, span=4), S.worker, Cell(S.helpers, span=4)), screen_only=True
                ),
                Row((S.worker, S.helpers), TWO, paper_only=True),
                Row((Cell(S.topic, span=6),), ONE),
                Row((Cell(S.aim, lines=2),), ONE),
                Row((ATTENDANCE, S.unnamed_count), (17, 98, 17, 26)),
                Row((ABSENTEES,), ONE),
                Row((Cell(S.attendance_note, N_("出席/备注"), span=8),), ONE),
            ),
        ),
        PARTS,
        Section(
            N_("评估"),
            (
                Row((Cell(S.incidents, N_("特殊与/关键事件"), lines=3),), ONE),
                Row((Cell(S.attainment, N_("目标达成/情况"), lines=3),), ONE),
                Row((Cell(S.dynamics, N_("小组/动力"), lines=4),), ONE),
                Row((Cell(S.reflection, N_("社工/反思"), lines=3),), ONE),
                Row((Cell(S.improvement, N_("下节/改进"), lines=2),), ONE),
                *supervised(S.opinion),
            ),
        ),
    ),
    columns=(GROUP_NO, GROUP_NAME, S.nth, S.held_on, S.topic, ATTENDANCE, S.worker),
    hidden=(S.group,),
    follows=(GROUP_NO, GROUP_NAME),
)
