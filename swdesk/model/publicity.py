"""What was published about the station, and exchanges with others."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.fields import Code, Day, Line, Memo, Number, Ref
from swdesk.model.team import Worker


class Publicity(Record):
    """One report, bulletin, visit or exchange."""

    published_on = Day(N_("日期"), required=True, future=False, default=dates.today, index=True)
    kind = Code("publicity_kind", N_("类型"), required=True)
    title = Line(N_("标题或事由"), required=True)
    medium = Line(N_("媒体或单位"))
    level = Code("publicity_level", N_("级别"))
    count = Number(N_("篇（期、次）数"), required=True, default=1, least=1)
    participants = Number(N_("参加人数"), unit=N_("人"))
    address = Line(N_("网址或版面"))
    summary = Memo(N_("内容摘要"))
    worker = Ref(Worker, N_("经办人"), backref="+")

    def __str__(self) -> str:
        return str(self.title)
