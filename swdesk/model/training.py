"""Training that the station's people took part in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.fields import Code, Day, Decimals, Line, Memo, Name, Ref
from swdesk.model.team import Worker


class Training(Record):
    """One training, however many days it took."""

    training_no = Line(N_("培训编号"), required=True, unique=True)
    held_on = Day(N_("日期"), required=True, future=False, default=dates.today, index=True)
    ended_on = Day(N_("结束日期"))
    topic = Line(N_("培训主题"), required=True)
    kind = Code("training_kind", N_("培训类型"), required=True)
    form = Code("event_form", N_("形式"))
    hours = Decimals(N_("学时"), required=True, unit=N_("学时"))
    lecturer = Line(N_("讲师"))
    organiser = Line(N_("主办单位"))
    location = Line(N_("地点"))
    outline = Memo(N_("培训内容"))
    effect = Memo(N_("收获与应用"))
    worker = Ref(Worker, N_("登记人"), backref="+")

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from in_order(values, "held_on", "ended_on", N_("结束日期早于开始日期，请核对。"))

    def __str__(self) -> str:
        return str(self.topic)


class Trainee(Record):
    """Somebody who took part: a colleague, or a name that is not on file."""

    training = Ref(Training, N_("培训"), required=True, backref="+", index=True)
    colleague = Ref(Worker, N_("参加人"), backref="+")
    name = Name(N_("不在册的姓名"))
    certificate = Line(N_("证书或成绩"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if not values.get("colleague") and not values.get("name"):
            yield Problem("colleague", N_("请选参加人，不在册的请写姓名。"))
