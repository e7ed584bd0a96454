"""Personal information that was lost or got out, and what was done about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.fields import Choice, Day, Labelled, Line, Memo, Number, Ref, YesNo
from swdesk.model.team import Worker


class IncidentKind(Labelled):
    """What happened."""

    LOST = "lost", N_("遗失")
    STOLEN = "stolen", N_("被盗")
    LEAKED = "leaked", N_("泄露")
    TAMPERED = "tampered", N_("被改动或损坏")


class CopyKind(Labelled):
    """Which copy of the records it was."""

    COMPUTER = "computer", N_("这台电脑")
    BACKUP = "backup", N_("备份盘或备份文件")
    EXPORT = "export", N_("导出的表格或打印件")


class Incident(Record):
    """One incident, as it is reported (PIPL 57)."""

    incident_no = Line(N_("事件编号"), required=True, unique=True)
    kind = Choice(IncidentKind, N_("事件类型"), required=True)
    copy = Choice(CopyKind, N_("涉及的副本"), required=True)
    copy_note = Line(N_("哪一份"))
    happened_on = Day(N_("发生日期"), required=True, future=False, default=dates.today)
    found_on = Day(N_("发现日期"), required=True, future=False, default=dates.today)
    course = Memo(N_("经过与原因"), required=True)
    is_encrypted = YesNo(N_("已加密"), required=True, default=False)
    people = Number(N_("涉及人数"), required=True, default=0, unit=N_("人"))
    under_14 = Number(N_("其中不满14岁"), required=True, default=0, unit=N_("人"))
    under_18 = Number(N_("其中不满18岁"), required=True, default=0, unit=N_("人"))
    data = Memo(N_("信息种类"))
    harm = Memo(N_("可能的危害"))
    measures = Memo(N_("已采取的补救措施"))
    advice = Memo(N_("个人可采取的措施"))
    told_authority_on = Day(N_("报告主管部门"), future=False)
    told_people_on = Day(N_("通知个人"), future=False)
    told_police_on = Day(N_("报警"), future=False)
    closed_on = Day(N_("处理完毕"), future=False)
    worker = Ref(Worker, N_("经办人"), backref="+")

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from in_order(values, "happened_on", "found_on", N_("发现日期早于发生日期，请核对。"))

    def __str__(self) -> str:
        return str(self.incident_no)
