"""Passing somebody on to another agency, with its answer on a slip (C-9)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import Problem
from swdesk.model.case_sheets import CaseSheet
from swdesk.model.fields import (
    Attachment,
    Choice,
    Codes,
    Day,
    Labelled,
    Line,
    Memo,
    Name,
    Phones,
)


class ReferralState(Labelled):
    """How far a referral has come."""

    UNVERIFIED = "unverified", N_("待核实")
    CONTACTED = "contacted", N_("已联系")
    REFERRED = "referred", N_("已转介")
    AWAITING = "awaiting", N_("待回执")
    DONE = "done", N_("完成")
    FAILED = "failed", N_("未成")


class Reply(Labelled):
    """What the receiving agency answers."""

    ACCEPTED = "accepted", N_("接收")
    DECLINED = "declined", N_("不接收")


class Referral(CaseSheet):
    """One referral: why, with which data, to whom, and what they answered."""

    referral_no = Line(N_("转介编号"), required=True, unique=True)
    progress = Choice(
        ReferralState, N_("转介进度"), required=True, default=ReferralState.UNVERIFIED
    )
    to_unit = Line(N_("接收机构"), required=True)
    to_contact = Name(N_("接收联系人"))
    to_phones = Phones(N_("接收方电话"))
    shared = Codes(
        "referral_data",
        N_("提供的资料"),
        hint=N_("只勾接收方办理所必需的"),
    )
    main_problem = Memo(N_("主要问题"), required=True)
    served = Memo(N_("已提供的服务"))
    reason = Memo(N_("转介原因"), required=True)
    hope = Memo(N_("期望"))
    contacted_on = Day(N_("联系日期"), future=False)
    sent_on = Day(N_("转出日期"), future=False)
    arrived_on = Day(N_("送达日期"), future=False)
    given_up = Line(N_("撤回转介的原因"), hint=N_("本人不愿或不再需要时填写"))
    reply = Choice(Reply, N_("回执"))
    reply_reason = Line(N_("不接收的原因"))
    reply_on = Day(N_("回执日期"), future=False)
    receiver = Name(N_("接收人"))
    receiver_phones = Phones(N_("接收人电话"))
    slip = Attachment(N_("回执扫描件"))
    outcome = Memo(N_("跟进结果"))

    def touch(self) -> None:
        super().touch()
        self.progress = self.reached()

    def reached(self) -> ReferralState:
        """Return how far it has come, as its facts say; nobody sets it."""
        if self.given_up or self.reply is Reply.DECLINED:
            return ReferralState.FAILED
        if self.reply is Reply.ACCEPTED:
            return ReferralState.DONE
        steps = ("arrived_on", "sent_on", "contacted_on")
        last = next((name for name in steps if getattr(self, name)), "")
        return _REACHED[last]

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from _order_problems(values)
        reply, reply_on = values.get("reply"), values.get("reply_on")
        if reply is Reply.DECLINED and not values.get("reply_reason"):
            yield Problem("reply_reason", N_("不接收请写原因。"))
        if reply and not reply_on:
            yield Problem("reply_on", N_("有回执请填回执日期。"))

    def __str__(self) -> str:
        return str(self.referral_no)


_REACHED = {
    "arrived_on": ReferralState.AWAITING,
    "sent_on": ReferralState.REFERRED,
    "contacted_on": ReferralState.CONTACTED,
    "": ReferralState.UNVERIFIED,
}


def _order_problems(values: Mapping[str, Any]) -> Iterator[Problem]:
    """Each step needs the one before it, and none is dated before it."""
    for before, name, sentence in _STEPS:
        first, then = values.get(before), values.get(name)
        if then and not first:
            yield Problem(before, sentence)
        elif first and then and then < first:
            yield Problem(name, N_("日期早于上一步，请核对。"))


_STEPS = (
    ("contacted_on", "sent_on", N_("转出之前要先与接收机构联系，请填联系日期。")),
    ("sent_on", "arrived_on", N_("还没有转出日期，请先填写。")),
    ("sent_on", "reply_on", N_("还没有转出日期，请先填写。")),
)
