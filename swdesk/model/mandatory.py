"""What the law wants reported at once: children who are harmed, violence in the family."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, in_order
from swdesk.model.case_sheets import CaseSheet
from swdesk.model.fields import Choice, Clock, Codes, Day, Labelled, Line, Mask, Memo, Name, Phones

#: "At once" is in the law; whoever reports later is asked to look at the dates again.
_AT_ONCE = dt.timedelta(days=1)


class ReportWay(Labelled):
    """How a report was made."""

    CALL = "call", N_("电话（110）")
    IN_PERSON = "in_person", N_("当面")
    WRITTEN = "written", N_("书面")


class MandatoryReport(CaseSheet):
    """One report to the police: what was seen, who took it, what came of it."""

    dated = "found_on"

    found_on = Day(N_("发现日期"), required=True, future=False, default=dates.today)
    found_at = Clock(N_("发现时间"))
    found_how = Line(N_("如何发现"))
    circumstances = Codes(
        "report_circumstance", N_("应报情形"), required=True, other="circumstance_other"
    )
    circumstance_other = Line(N_("其他情形"))
    seen = Memo(N_("所见所闻"), required=True)
    told = Memo(N_("当事人或知情人原话"))
    suspect = Line(N_("涉嫌侵害人"), mask=Mask.NAME, hint=N_("知道时填写，不必追问"))
    protected = Memo(N_("已采取的保护措施"))
    reported_on = Day(N_("报告日期"), required=True, future=False, default=dates.today)
    reported_at = Clock(N_("报告时间"))
    way = Choice(ReportWay, N_("报告方式"), required=True, default=ReportWay.CALL)
    unit = Line(N_("报告单位"), required=True, hint=N_("接报的公安机关"))
    officer = Name(N_("接报人"))
    unit_phones = Phones(N_("接报电话"))
    receipt_no = Line(N_("回执（受案）编号"))
    also_told = Line(N_("同时告知"), hint=N_("民政、妇联、教育、检察、村（居）委会等"))
    outcome = Memo(N_("处理结果"))
    outcome_on = Day(N_("结果日期"), future=False)

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        yield from in_order(values, "found_on", "reported_on", N_("报告日期早于发现日期，请核对。"))
        found, reported = values.get("found_on"), values.get("reported_on")
        if found and reported and reported - found > _AT_ONCE:
            sentence = N_("发现后应当立即报告，请核对日期，或在所见所闻里写明迟报的原因。")
            yield Problem("reported_on", sentence, is_error=False)
        yield from _outcome_problems(values)


def _outcome_problems(values: Mapping[str, Any]) -> Iterator[Problem]:
    outcome, on = values.get("outcome"), values.get("outcome_on")
    reported = values.get("reported_on")
    if outcome and not on:
        yield Problem("outcome_on", N_("写了处理结果，请填结果日期。"))
    elif on and not outcome:
        yield Problem("outcome", N_("填了结果日期，请写处理结果。"))
    elif on and reported and on < reported:
        yield Problem("outcome_on", N_("结果日期早于报告日期，请核对。"))
