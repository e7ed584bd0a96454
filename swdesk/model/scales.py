"""Scales a station has made for itself, and what people answered to any scale."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.cases import Case
from swdesk.model.fields import Day, Line, Memo, Number, Ref, YesNo
from swdesk.model.people import Recipient
from swdesk.model.team import Worker

_MOST_POINTS = 9999


def read_answers(text: str) -> list[tuple[str, int]]:
    """Return the answers in 从不=0、有时=1、经常=2 with their points; raises ValueError."""
    found = []
    for piece in text.replace("，", "、").replace(",", "、").replace("；", "、").split("、"):
        label, _, points = piece.replace("＝", "=").partition("=")
        if not label.strip():
            raise ValueError(N_("答案要写成“从不=0、有时=1、经常=2”这样。"))
        try:
            found.append((label.strip(), int(points)))
        except ValueError:
            raise ValueError(N_("答案要写成“从不=0、有时=1、经常=2”这样。")) from None
    return found


class Answers(Line):
    """The answers to an item with their points, in one line."""

    def problem(self, value: str) -> str | None:
        try:
            several = len(read_answers(value)) > 1
        except ValueError as wrong:
            return str(wrong)
        return None if several else N_("至少要有两个答案。")


class StationScale(Record):
    """A scale of the station's own: items, answers with points, bands of scores."""

    title = Line(N_("量表名称"), required=True)
    source = Line(N_("来源与使用许可"), hint=N_("谁编的，凭什么可以用"))
    period = Line(N_("问的时段"), hint=N_("例如：过去一周"))
    guide = Memo(N_("指导语"))
    answers = Answers(N_("答案与分值"), required=True, hint=N_("例如：从不=0、有时=1、经常=2"))
    is_retired = YesNo(N_("停用"), required=True, default=False)

    def __str__(self) -> str:
        return str(self.title)


class StationItem(Record):
    """One item of a scale of the station's own; *answers* where it has its own."""

    scale = Ref(StationScale, N_("量表"), required=True, backref="+", index=True)
    wording = Line(N_("题目"), required=True)
    is_reversed = YesNo(N_("反向计分"), required=True, default=False)
    answers = Answers(N_("本题自己的答案"))


class StationBand(Record):
    """What a score from *least* on says, up to the next band."""

    scale = Ref(StationScale, N_("量表"), required=True, backref="+", index=True)
    least = Number(N_("从几分起"), required=True, least=-_MOST_POINTS, most=_MOST_POINTS)
    label = Line(N_("结果"), required=True)
    advice = Line(N_("建议"))


class ScaleResult(Record):
    """One person's answers to one scale on one day; score and band are worked out, never typed.

    *scale* is the code of a shipped scale or station:7; wording and points are kept with the
    answers, so that a result reads the same whatever becomes of the scale.
    """

    recipient_id: int
    recipient = Ref(Recipient, N_("服务对象"), required=True, backref="+", index=True)
    case = Ref(Case, N_("个案"), backref="+", index=True)
    scale = Line(N_("量表代号"), required=True)
    title = Line(N_("量表"), required=True)
    edition = Line(N_("版本"))
    held_on = Day(N_("测评日期"), required=True, future=False, default=dates.today)
    worker = Ref(Worker, N_("测评人"), backref="+")
    score = Number(N_("总分"), required=True, least=-_MOST_POINTS, most=_MOST_POINTS)
    most = Number(N_("满分"), required=True, least=-_MOST_POINTS, most=_MOST_POINTS)
    band = Line(N_("结果"))
    advice = Line(N_("建议"))
    note = Memo(N_("说明"))

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        score, most = values.get("score"), values.get("most")
        if score is not None and most is not None and score > most:
            yield Problem("score", N_("总分超过了满分，请核对。"))

    def __str__(self) -> str:
        return f"{self.title} {self.held_on.isoformat()}"


class ScaleAnswer(Record):
    """What was answered to one item, as it was worded then."""

    result = Ref(ScaleResult, N_("测评"), required=True, backref="+", index=True)
    nth = Number(N_("题号"), required=True, least=1)
    item = Line(N_("题目"), required=True)
    answer = Line(N_("回答"), required=True)
    points = Number(N_("得分"), required=True, least=-_MOST_POINTS, most=_MOST_POINTS)
