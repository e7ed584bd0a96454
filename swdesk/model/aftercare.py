"""Looking in again after a case was closed (C-10)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem
from swdesk.model.case_sheets import CaseSheet
from swdesk.model.fields import Choice, Code, Day, Labelled, Line, Memo


class Stability(Labelled):
    """How what was reached has held."""

    STABLE = "stable", N_("稳定")
    MOSTLY = "mostly", N_("基本稳定")
    WAVERING = "wavering", N_("有反复")
    WORSE = "worse", N_("变差")


class Advice(Labelled):
    """What the worker thinks of it."""

    NOTHING = "nothing", N_("不需要")
    WATCH = "watch", N_("继续留意")
    REOPEN = "reopen", N_("重开个案")


class Aftercare(CaseSheet):
    """One look in: how the client is, and whether the case is to be taken up again."""

    dated = "seen_on"

    which = Code("aftercare_round", N_("回访次序"), required=True)
    seen_on = Day(N_("回访日期"), required=True, future=False, default=dates.today)
    way = Code("visit_method", N_("回访方式"), required=True)
    spoke_with = Line(N_("回访对象"), hint=N_("本人、家属或其他知情人"))
    present = Memo(N_("现状"), required=True)
    kept = Memo(N_("成效保持情况"))
    stability = Choice(Stability, N_("稳定性"), required=True)
    needs = Memo(N_("新的需要"))
    advice = Choice(Advice, N_("是否重开"), required=True, default=Advice.NOTHING)
    advice_reason = Memo(N_("理由与安排"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if values.get("advice") is Advice.REOPEN and not values.get("advice_reason"):
            yield Problem("advice_reason", N_("建议重开请写理由。"))
        if values.get("stability") is Stability.WORSE and values.get("advice") is Advice.NOTHING:
            sentence = N_("情况变差，请考虑继续留意或重开个案。")
            yield Problem("advice", sentence, is_error=False)
