"""What a genogram and an ecomap say beyond the files: who has died, how people stand together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import Problem, Record
from swdesk.model.cases import Case
from swdesk.model.fields import Choice, Code, Labelled, Line, Name, Number, PartialDay, Ref, YesNo
from swdesk.model.people import Sex


class Bond(Labelled):
    """What a line between two people, or between a family and a system, says."""

    MARRIED = "married", N_("结婚")
    COHABITING = "cohabiting", N_("同居")
    SEPARATED = "separated", N_("分居")
    DIVORCED = "divorced", N_("离婚")
    CLOSE = "close", N_("密切")
    FUSED = "fused", N_("过度密切")
    DISTANT = "distant", N_("疏远")
    CONFLICT = "conflict", N_("冲突")
    CUT_OFF = "cut_off", N_("断绝来往")
    ORDINARY = "ordinary", N_("一般")


#: The bonds that make two people a couple.
COUPLES = (Bond.MARRIED, Bond.COHABITING, Bond.SEPARATED, Bond.DIVORCED)
#: The bonds that say how two people get on.
FEELINGS = (Bond.CLOSE, Bond.FUSED, Bond.DISTANT, Bond.CONFLICT, Bond.CUT_OFF)


class Flow(Labelled):
    """Which way support and strain go between a family and a system."""

    NONE = "none", N_("没有")
    TO_SYSTEM = "to", N_("家庭付出")
    FROM_SYSTEM = "from", N_("家庭得到")
    BOTH = "both", N_("双方往来")


class Placed(Record):
    """Something in a drawing that people may push away from where the program put it.

    The way is kept in tenths of a mm, so that a family that grows keeps its arrangement.
    """

    shift_x = Number(N_("横移"), required=True, least=-9999, most=9999, default=0)
    shift_y = Number(N_("纵移"), required=True, least=-9999, most=9999, default=0)

    class Meta:
        abstract = True


class Relative(Placed):
    """What the genogram of a case says about one person.

    *source* names the file that person is known from (family:12, member:7, person:3) and is empty
    for one who is in the drawing alone; *whose* is the key of the one whose relation is told, empty
    for the client.
    """

    case_id: int
    case = Ref(Case, N_("个案"), required=True, backref="+", index=True)
    source = Line(N_("来自"))
    name = Name(N_("姓名"))
    relation = Code("relation", N_("关系"))
    whose = Line(N_("谁的亲属"))
    sex = Choice(Sex, N_("性别"))
    born_on = PartialDay(N_("出生日期"))
    is_deceased = YesNo(N_("已去世"), required=True, default=False)
    died_on = PartialDay(N_("去世日期"))
    is_left_out = YesNo(N_("不画"), required=True, default=False)

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        born, died = values.get("born_on"), values.get("died_on")
        if born and died and died.year < born.year:
            yield Problem("died_on", N_("去世日期早于出生日期，请核对。"))

    def __str__(self) -> str:
        return str(self.name or "")


class RelationLine(Record):
    """How two people of a genogram stand to each other; *one* and *other* are their keys."""

    case_id: int
    case = Ref(Case, N_("个案"), required=True, backref="+", index=True)
    one = Line(N_("一方"), required=True)
    other = Line(N_("另一方"), required=True)
    bond = Choice(Bond, N_("关系"), required=True, default=Bond.CLOSE)
    since = PartialDay(N_("开始"))
    until = PartialDay(N_("结束"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if values.get("one") and values.get("one") == values.get("other"):
            yield Problem("other", N_("请选两个不同的人。"))
        since, until = values.get("since"), values.get("until")
        if since and until and until.year < since.year:
            yield Problem("until", N_("结束早于开始，请核对。"))

    def __str__(self) -> str:
        return str(self.bond.label)


class EcomapSystem(Placed):
    """A system around the family of a case, and how they stand to each other."""

    case_id: int
    case = Ref(Case, N_("个案"), required=True, backref="+", index=True)
    name = Line(N_("名称"), required=True)
    kind = Code("ecomap_kind", N_("类别"), required=True)
    bond = Choice(
        Bond, N_("关系"), required=True, default=Bond.ORDINARY, asked=(Bond.ORDINARY, *FEELINGS)
    )
    flow = Choice(Flow, N_("往来"), required=True, default=Flow.NONE)
    note = Line(N_("说明"))

    def __str__(self) -> str:
        return str(self.name)
