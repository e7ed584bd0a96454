"""What is counted of a group: sessions held, members, attendances, the attendance rate."""

from __future__ import annotations

from typing import Any

from swdesk.forms.spec import Derived
from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.group_reviews import GroupSurvey, SurveySlip
from swdesk.model.groups import Group
from swdesk.model.satisfaction import SATISFIED

#: Each is SQL over the group *g*, for a list as well as for one record.
HELD_SQL = """(SELECT COUNT(*) FROM group_session n
 WHERE n.group_id = g.id AND n.deleted_at IS NULL)"""
MEMBERS_SQL = """(SELECT COUNT(*) FROM group_member m
 WHERE m.group_id = g.id AND m.role = 'member' AND m.deleted_at IS NULL)"""
_ATTENDED = """(SELECT COUNT(*) FROM {table} s JOIN group_session n ON n.id = s.session_id
 JOIN group_member m ON m.id = s.member_id
 WHERE n.group_id = g.id AND m.role IN ({roles}) AND s.deleted_at IS NULL
   AND n.deleted_at IS NULL)"""
TIMES_SQL = _ATTENDED.format(table="sign_in", roles="'member', 'observer'")
_PRESENT = _ATTENDED.format(table="sign_in", roles="'member'")
_MISSED = _ATTENDED.format(table="absence", roles="'member'")
#: Percent of what is known: nobody is absent for want of a mark; NULL as long as nothing is.
RATE_SQL = f"ROUND(100.0 * {_PRESENT} / NULLIF({_PRESENT} + {_MISSED}, 0))"
UNNAMED_SQL = """(SELECT COALESCE(SUM(n.unnamed_count), 0) FROM group_session n
 WHERE n.group_id = g.id AND n.deleted_at IS NULL)"""

_MARKS = ("content", "conditions", "staff", "gain", "overall")


def counted(group_id: int, sql: str) -> Any:
    """Return one of these counts for one group."""
    asked = f"SELECT {sql} FROM groupwork g WHERE g.id = ?"
    found = database.execute_sql(asked, (group_id,)).fetchone()
    return found[0] if found else None


def _group_id(record: Any) -> int:
    return int((record.id if isinstance(record, Group) else record.group_id) or 0)


def _held(record: Any) -> str:
    held = counted(_group_id(record), HELD_SQL)
    return N_("{n} 节").format(n=held) if held else ""


def _members(record: Any) -> str:
    found = counted(_group_id(record), MEMBERS_SQL)
    return N_("{n} 人").format(n=found) if found else ""


def _times(record: Any) -> str:
    times = counted(_group_id(record), TIMES_SQL)
    unnamed = counted(_group_id(record), UNNAMED_SQL)
    said = N_("{n} 人次").format(n=times) if times else ""
    more = N_("另有未留姓名 {n}").format(n=unnamed) if unnamed else ""
    return "，".join(part for part in (said, more) if part)


def _rate(record: Any) -> str:
    found = counted(_group_id(record), RATE_SQL)
    return "" if found is None else f"{found:.0f}%"


HELD = Derived("held", N_("已举行"), _held)
MEMBER_COUNT = Derived("member_count", N_("组员"), _members)
TIMES = Derived("times_came", N_("小组人次"), _times)
RATE = Derived("rate", N_("出席率"), _rate)


# --- what the slips say ---


def _slips(survey: Any) -> list[SurveySlip]:
    return list(SurveySlip.live().where(SurveySlip.survey == (survey.id or 0)))


def _satisfied(survey: Any) -> str:
    """Return the share of slips that are satisfied overall, of those that say."""
    marks = [slip.overall for slip in _slips(survey) if slip.overall is not None]
    if not marks:
        return ""
    share = round(100 * sum(mark >= SATISFIED for mark in marks) / len(marks))
    return N_("{share}%（有效 {n} 份）").format(share=share, n=len(marks))


def _means(survey: Any) -> str:
    slips = _slips(survey)
    told = []
    for name in _MARKS:
        marks = [mark for slip in slips if (mark := getattr(slip, name)) is not None]
        if marks:
            label = SurveySlip.facts()[name].label
            told.append(f"{label} {sum(marks) / len(marks):.1f}")
    return "，".join(told)


def _returned(survey: Any) -> str:
    count = len(_slips(survey))
    handed_out = survey.handed_out
    if not count:
        return ""
    if not handed_out:
        return N_("{n} 份").format(n=count)
    share = round(100 * count / handed_out)
    return N_("{n} 份（{share}%）").format(n=count, share=share)


def _satisfied_in_group(record: Any) -> str:
    """Return what the last survey of the group says."""
    last = (
        GroupSurvey.live()
        .where(GroupSurvey.group == _group_id(record))
        .order_by(-GroupSurvey.id)
        .first()
    )
    return _satisfied(last) if last else ""


SATISFACTION = Derived("satisfaction", N_("满意率"), _satisfied, span=4)
MEANS = Derived("means", N_("平均分"), _means, span=8)
RETURNED = Derived("returned", N_("收回"), _returned)
GROUP_SATISFACTION = Derived("satisfaction", N_("满意率"), _satisfied_in_group)
