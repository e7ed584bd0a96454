"""How often people are contacted and how soon papers are written, where a station decides so."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model.base import Table
from swdesk.model.dates import add_months
from swdesk.model.fields import Choice, Labelled, Line, Number

_DAY = dt.timedelta(days=1)
_WEEK_DAYS = 7
_MONTH_DAYS = 30.4
_DURATION = re.compile(r"P(\d+)([DWM])")


class SpanUnit(Labelled):
    """In what an interval is counted; the letters are those of ISO 8601 durations."""

    DAY = "D", N_("天")
    WEEK = "W", N_("周")
    MONTH = "M", N_("个月")


@dataclass(frozen=True)
class Span:
    """An interval of so many days, weeks or calendar months."""

    count: int
    unit: SpanUnit

    @classmethod
    def of(cls, duration: str) -> Span:
        """Read an ISO 8601 duration of one unit: P7D, P2W, P1M."""
        found = _DURATION.fullmatch(duration)
        if found is None:
            raise ValueError(duration)
        return cls(int(found[1]), SpanUnit(found[2]))

    @property
    def iso(self) -> str:
        """Return the interval as an ISO 8601 duration."""
        return f"P{self.count}{self.unit.value}"

    @property
    def days(self) -> float:
        """Return about how many days it has, to tell the shorter of two."""
        return {
            SpanUnit.DAY: self.count,
            SpanUnit.WEEK: self.count * _WEEK_DAYS,
            SpanUnit.MONTH: self.count * _MONTH_DAYS,
        }[self.unit]

    def after(self, day: dt.date) -> dt.date:
        """Return the day on which the interval that began on *day* ends.

        A month after the 31st is the last day of a shorter month.
        """
        if self.unit is SpanUnit.MONTH:
            return add_months(day, self.count)
        return day + int(self.days) * _DAY

    def before(self, day: dt.date) -> dt.date:
        """Return the latest day from which the interval has ended by *day*."""
        if day == dt.date.max:
            return day  # whatever begins has ended by then
        if self.unit is not SpanUnit.MONTH:
            return day - int(self.days) * _DAY
        found = add_months(day, -self.count)
        while self.after(found + _DAY) <= day:
            found += _DAY
        return found


class ContactMode(Labelled):
    """What a contact must at least have been; whoever was seen at home was heard as well."""

    ANY = "any", N_("任一")
    HOME = "home", N_("上门")
    VIDEO = "video", N_("视频")
    PHONE = "phone", N_("电话")


class DueRule(Labelled):
    """A deadline that holds for everybody; intervals by category and level are ContactRules."""

    RETRY = "retry", N_("没有见到，几天后再联系")
    LOST = "lost", N_("连续几次没有联系上，算失联")
    INTAKE = "intake", N_("求助后几个工作日内决定是否接案")
    CASE = "case", N_("在办个案几天没有跟进要提醒")
    PAPERS = "papers", N_("接案后几天内写好预估表和服务计划")
    RECORD = "record", N_("服务后几小时内写好过程记录")
    REVIEW_MONTHS = "review_months", N_("服务计划几个月评估一次")
    REVIEW_TIMES = "review_times", N_("或者每跟进几次评估一次")
    PLAN = "plan", N_("活动前几天写好计划")
    SUMMARY = "summary", N_("活动、小组结束后几天内写好记录和总结")
    FILING = "filing", N_("结案（有回访的，最后一次回访）后几天内归档")


class Deadline(Table):
    """The number one rule gives, where it differs from the usual: days, hours, months or times."""

    rule = Choice(DueRule, N_("规则"), required=True, unique=True)
    count = Number(N_("数目"), required=True, least=1, most=366)


class ContactRule(Table):
    """How often whoever has a code is contacted, and how, where a station decides otherwise."""

    vocabulary = Line(N_("代码表"), required=True)
    code = Line(N_("代码"), required=True)
    count = Number(N_("间隔"), required=True, least=1, most=366)
    unit = Choice(SpanUnit, N_("单位"), required=True, default=SpanUnit.DAY)
    mode = Choice(ContactMode, N_("方式"), required=True, default=ContactMode.ANY)
    grace = Number(N_("宽限天数"), required=True, default=0, least=0, most=60)

    class Meta:
        indexes = ((("vocabulary", "code"), True),)
