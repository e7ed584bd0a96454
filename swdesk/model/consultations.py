"""Who asked the station something, and what came of it (F-07)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Problem, Record
from swdesk.model.fields import (
    Choice,
    Clock,
    Code,
    Day,
    Labelled,
    Line,
    Memo,
    Name,
    Number,
    Phones,
    Ref,
    YesNo,
)
from swdesk.model.people import Recipient, Sex
from swdesk.model.projects import Project
from swdesk.model.team import Worker

_LONGEST = 12 * 60


class ConsultResult(Labelled):
    """What a consultation led to."""

    ANSWERED = "answered", N_("解答")
    REFERRED = "referred", N_("转介")
    CASE = "case", N_("开案")
    FILED = "filed", N_("建档")


class Consultation(Record):
    """One person who came, called or wrote; *recipient* is who they are on file, where known."""

    recipient_id: int | None
    recipient = Ref(Recipient, N_("服务对象"), backref="+", index=True)
    consult_no = Line(N_("咨询编号"), required=True, unique=True)
    asked_on = Day(N_("日期"), required=True, future=False, default=dates.today, index=True)
    asked_at = Clock(N_("时间"))
    way = Code("ask_method", N_("来访方式"), required=True, default="office")
    visitor = Name(N_("来访人"), required=True)
    sex = Choice(Sex, N_("性别"), asked=(Sex.MALE, Sex.FEMALE))
    age_band = Code("age_band", N_("年龄段"))
    phones = Phones(N_("电话"))
    relation = Code("relation", N_("与当事人关系"))
    area = Code("problem_area", N_("咨询类别"), other="content")
    content = Memo(N_("咨询内容"), required=True)
    answer = Memo(N_("答复"))
    result = Choice(ConsultResult, N_("处理"), required=True, default=ConsultResult.ANSWERED)
    worker = Ref(Worker, N_("经办人"), backref="+")
    minutes = Number(N_("时长"), least=1, most=_LONGEST, unit=N_("分钟"))
    project = Ref(Project, N_("所属项目"), backref="+", index=True)
    follows_up = YesNo(N_("需要跟进"), required=True, default=False)

    @classmethod
    def problems(cls, values: Mapping[str, Any]) -> Iterator[Problem]:
        if values.get("result") is ConsultResult.REFERRED and not values.get("answer"):
            sentence = N_("转介请在答复里写明转到哪里。")
            yield Problem("answer", sentence, is_error=False)

    def __str__(self) -> str:
        return str(self.consult_no)
