"""The station itself: its office, places, its own codes, its counters and what it remembers."""

from __future__ import annotations

import peewee as pw

from swdesk.labels import N_
from swdesk.model.base import Record, Table, now
from swdesk.model.fields import (
    Choice,
    Code,
    Labelled,
    Line,
    Memo,
    Moment,
    Number,
    Phones,
    Ref,
    YesNo,
)


class HoursRule(Labelled):
    """How the time of one attendance becomes hours of service; printed wherever they are."""

    TENTH = "tenth", N_("每次四舍五入到 0.1 小时")
    QUARTER = "quarter", N_("每次不足 15 分钟的零头不计")
    HALF = "half", N_("每次不足半小时的零头不计")
    NEAREST_HALF = "nearest_half", N_("每次四舍五入到半小时")
    WHOLE = "whole", N_("每次不足 1 小时的零头不计")


class Office(Record):
    """The office that keeps this station; one row."""

    name = Line(N_("站点名称"), required=True, hint=N_("印在每张表的最上面"))
    superior = Line(N_("主管单位"))
    code = Line(N_("站点代码"), required=True, hint=N_("两到四个字母，用在编号里，例如 QH"))
    address = Line(N_("地址"))
    phones = Phones(N_("电话"))
    has_shading = YesNo(N_("表格栏目加底色"), required=True, default=True)
    has_binding_line = YesNo(N_("竖排表格印装订线"), required=True, default=True)
    is_masked = YesNo(N_("打印和导出默认遮盖证件、电话和住址"), required=True, default=True)
    hours_rule = Choice(HoursRule, N_("志愿服务时数的取整"), required=True, default=HoursRule.TENTH)
    register_times = Number(
        N_("准志愿者服务几次转为注册"), required=True, default=5, least=0, most=99, unit=N_("次")
    )
    register_hours = Number(
        N_("并且服务满几小时"), required=True, default=10, least=0, most=999, unit=N_("小时")
    )
    dormant_months = Number(
        N_("几个月没有服务算休眠"), required=True, default=12, least=1, most=120, unit=N_("个月")
    )
    lock_minutes = Number(N_("无人使用几分钟后锁定"), required=True, default=5, least=1, most=60)
    bin_days = Number(
        N_("请求删除后几天销毁"), required=True, default=30, least=0, most=365, unit=N_("天")
    )


class Place(Record):
    """A community, a village in it, or a group in that; the root has no *above*."""

    above_id: int | None
    above = Ref("self", N_("上级"), backref="below")
    kind = Code("place_kind", N_("种类"), required=True)
    name = Line(N_("名称"), required=True)
    rank = Number(N_("排序"), required=True, default=0)
    is_retired = YesNo(N_("停用"), required=True, default=False)

    def path(self) -> list[Place]:
        """Return the places from the community down to this one."""
        return [*(self.above.path() if self.above else []), self]

    def full_name(self) -> str:
        return "".join(place.name for place in self.path())

    def __str__(self) -> str:
        return self.full_name()


class StationCode(Record):
    """What the station adds to a shipped code list or changes in it."""

    vocabulary = Line(N_("代码表"), required=True)
    code = Line(N_("代码"), required=True)
    label = Line(N_("名称"), required=True)
    short = Line(N_("简称"))
    rank = Number(N_("排序"))
    is_retired = YesNo(N_("停用"), required=True, default=False)

    class Meta:
        indexes = ((("vocabulary", "code"), True),)


class NumberPattern(Table):
    """How the numbers of one kind of record are built."""

    kind = Line(N_("种类"), required=True, unique=True)
    pattern = Line(N_("编号格式"), required=True)


class Counter(Table):
    """The last number given for one kind in one year; numbers are never given twice."""

    kind = Line(N_("种类"), required=True)
    year = Number(N_("年份"), required=True)
    last = Number(N_("最后一号"), required=True, default=0)

    class Meta:
        primary_key = pw.CompositeKey("kind", "year")


class Draft(Table):
    """A form as one worker was typing it; *place* says which form of which record."""

    place = Line(N_("位置"), required=True, index=True)
    caption = Line(N_("标题"), required=True)
    payload = Memo(N_("内容"), required=True)
    typed_at = Moment(N_("时间"), required=True, default=now)
    worker = Number(N_("社工"))


class ImportMapping(Table):
    """Which column of a known heading row feeds which field."""

    kind = Line(N_("种类"), required=True)
    heading = Line(N_("表头"), required=True)
    payload = Memo(N_("对应关系"), required=True)

    class Meta:
        indexes = ((("kind", "heading"), True),)


class ImportChange(Table):
    """One record that a batch made or changed, with what stood there before."""

    batch = Number(N_("批次"), required=True, index=True)
    table = Line(N_("表"), required=True)
    record = Number(N_("记录"), required=True)
    before = Memo(N_("原值"))
    version = Number(N_("导入后的版本"), required=True)
