"""Within how many days things have to be done, where a station decides otherwise."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model.base import Table
from swdesk.model.fields import Choice, Labelled, Number


class DueRule(Labelled):
    """A deadline that holds for everybody; intervals by category and level stand in the lists."""

    GENERAL = "general", N_("一般对象，几天探访一次")
    RETRY = "retry", N_("没有见到，几天后再联系")
    LOST = "lost", N_("连续几次没有联系上，算失联")
    INTAKE = "intake", N_("求助后几天内决定是否接案")
    CASE = "case", N_("在办个案几天没有联系要提醒")
    PLAN = "plan", N_("活动前几天写好计划")
    SUMMARY = "summary", N_("活动后几天写好记录")


class DueDays(Table):
    """How many days one rule gives, where it differs from the usual."""

    rule = Choice(DueRule, N_("规则"), required=True, unique=True)
    days = Number(N_("天数"), required=True, least=1, most=366)
