"""Figures of how the work was done: goals reached, papers written, visits that were due."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.services.figures import sources
from swdesk.services.figures.chapter import Chapter
from swdesk.services.figures.indicator import Indicator, Ratio, Unit, When

ENDED_CONTACTS = Indicator(
    "ended_contacts", N_("已结个案的服务人次"), Unit.PERSON_TIMES,
    N_("期内结案的个案从开案到结案的过程记录。"), sources.ENDED_CONTACTS,
    "s.status <> 'referred'",
)  # fmt: skip
GOALS_RATED = Indicator(
    "goals_rated", N_("已结个案的目标"), Unit.PIECES,
    N_("期内结案的个案在结案评估里评过分的目标。"), sources.RATED_GOALS,
)  # fmt: skip
GOALS_REACHED = Indicator(
    "goals_reached", N_("达成的目标"), Unit.PIECES,
    N_("结案评估评为达到预期或更好的目标。"), sources.RATED_GOALS, "s.is_reached",
)  # fmt: skip
PAPERS_DUE = Indicator(
    "papers_due", N_("应有文书"), Unit.SHARES,
    N_("期内结案的个案各有过程记录、结案（退出）表，咨询类以外另有预估、计划和评估；"
       "活动的过程记录和小组每节的记录。"),
    sources.PAPERS,
)  # fmt: skip
PAPERS_DONE = Indicator(
    "papers_done", N_("已有文书"), Unit.SHARES, N_("应有文书里已经写好的。"), sources.PAPERS,
    "s.is_done",
)  # fmt: skip
PAPERS_TIMED = Indicator(
    "papers_timed", N_("到期文书"), Unit.SHARES,
    N_("期内到期的：接案后的预估表和服务计划、服务后的过程记录、小组结束后的总结；期限按提醒规则。"),
    sources.TIMED_PAPERS,
)  # fmt: skip
PAPERS_TIMELY = Indicator(
    "papers_timely", N_("按时写好的文书"), Unit.SHARES, N_("到期文书里在期限内写好的。"),
    sources.TIMED_PAPERS, "s.is_timely",
)  # fmt: skip
MUST_VISIT = Indicator(
    "must_visit", N_("应探访对象"), Unit.PERSONS,
    N_("期末在册、提醒规则要求至少每月联系一次的服务对象，不含待核实和暂停的。"),
    sources.RECIPIENTS, "s.status <> 'paused'", When.STANDING,
)  # fmt: skip
MUST_VISITED = Indicator(
    "must_visited", N_("已探访的应访对象"), Unit.PERSONS,
    N_("应探访对象里期内至少探访到一次的人，不重复。"),
    sources.VISITS, "s.is_met AND s.is_standing", per="person_id",
)  # fmt: skip

PAPERS = Chapter(
    N_("文书"),
    (
        PAPERS_DUE,
        PAPERS_DONE,
        Ratio(
            "paper_rate", N_("文书完成率"), Unit.PERCENT, N_("已有文书÷应有文书。"),
            PAPERS_DONE, PAPERS_DUE,
        ),
        PAPERS_TIMELY,
        Ratio(
            "timely_rate", N_("文书及时率"), Unit.PERCENT, N_("按时写好的文书÷到期文书。"),
            PAPERS_TIMELY, PAPERS_TIMED,
        ),
    ),
)  # fmt: skip
