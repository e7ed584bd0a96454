"""Where a station works from: its main office, its rooms and posts in the communities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record, in_order
from swdesk.model.fields import (
    Choice,
    Day,
    Decimals,
    Labelled,
    Line,
    Memo,
    Phones,
    Ref,
    YesNo,
)
from swdesk.model.office import Place
from swdesk.model.team import Worker


class SiteKind(Labelled):
    """What a site is within the network of stations."""

    MAIN = "main", N_("社工总站")
    STATION = "station", N_("社工站")
    ROOM = "room", N_("社工室（站点）")
    OUTPOST = "outpost", N_("驻点")


class Site(Record):
    """A place with a door: who works there, which communities it serves."""

    name = Line(N_("名称"), required=True)
    kind = Choice(SiteKind, N_("种类"), required=True)
    above = Ref("self", N_("上级站点"), backref="+")
    opened_on = Day(N_("启用日期"), required=True, default=dates.today, index=True)
    closed_on = Day(N_("停用日期"))
    organisation = Line(N_("承接机构"))
    address = Line(N_("地址"))
    area = Decimals(N_("面积"), unit=N_("平方米"))
    phones = Phones(N_("电话"))
    worker = Ref(Worker, N_("负责人"), backref="+")
    rooms = Memo(N_("功能室"))
    note = Memo(N_("备注"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from in_order(values, "opened_on", "closed_on", N_("停用日期早于启用日期，请核对。"))

    def __str__(self) -> str:
        return str(self.name)


class SiteCover(Record):
    """A community that a site serves."""

    site = Ref(Site, N_("站点"), required=True, backref="+", index=True)
    place = Ref(Place, N_("村（社区）"), required=True, backref="+", index=True)
    is_pilot = YesNo(N_("试点"), required=True, default=False)
    note = Line(N_("备注"))


class SitePost(Record):
    """Who works at a site, from one day to another."""

    site = Ref(Site, N_("站点"), required=True, backref="+", index=True)
    colleague = Ref(Worker, N_("人员"), required=True, backref="+", index=True)
    since = Day(N_("起始日期"))
    until = Day(N_("截止日期"))
    duty = Line(N_("职责"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from in_order(values, "since", "until", N_("截止日期早于起始日期，请核对。"))
