"""The figures that come from the registers, in the order of the report."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.services.figures import register_sources as sources
from swdesk.services.figures.chapter import Chapter
from swdesk.services.figures.indicator import Indicator, Ratio, Unit, When
from swdesk.services.figures.sources import CONTACTS

_CENTS = 100

ITEMS = Indicator(
    "items", N_("可计量服务"), Unit.PERSON_TIMES,
    N_("送餐、陪诊、代办等服务的登记，一条计一人次，不论数量；已含在服务人次里。"),
    CONTACTS, "s.kind = 'item'",
)  # fmt: skip
SUPERVISIONS = Indicator(
    "supervisions", N_("督导次数"), Unit.TIMES, N_("期内的督导记录，一份计一次。"),
    sources.SUPERVISIONS,
)  # fmt: skip
SUPERVISED_HOURS = Indicator(
    "supervised_hours", N_("受督导时数"), Unit.HOURS,
    N_("每次督导的时长乘在册的被督导人数。"), sources.SUPERVISED, "s.colleague IS NOT NULL",
    amount="minutes", divisor=60,
)  # fmt: skip
SUPERVISED = Indicator(
    "supervised_persons", N_("受督导社工"), Unit.PERSONS, N_("期内至少受督导一次的社工，不重复。"),
    sources.SUPERVISED, "s.colleague IS NOT NULL", per="colleague",
)  # fmt: skip
COMPLAINTS = Indicator(
    "complaints", N_("投诉"), Unit.MATTERS, N_("期内受理的投诉。"), sources.COMPLAINTS,
)  # fmt: skip
ANSWERED = Indicator(
    "complaints_answered", N_("投诉办结"), Unit.MATTERS, N_("期内受理、已经答复的投诉。"),
    sources.COMPLAINTS, "s.is_answered",
)  # fmt: skip
COMPLAINT_DAYS = Indicator(
    "complaint_days", N_("投诉办理天数"), Unit.DAYS, N_("从受理到答复的天数之和。"),
    sources.COMPLAINTS, "s.is_answered", amount="days",
)  # fmt: skip
ISSUES = Indicator(
    "issues", N_("问题受理"), Unit.MATTERS, N_("期内反映、代为转问的问题。"), sources.ISSUES,
)  # fmt: skip
ISSUES_ANSWERED = Indicator(
    "issues_answered", N_("问题办结"), Unit.MATTERS, N_("期内反映、已经告知本人的问题。"),
    sources.ISSUES, "s.is_answered",
)  # fmt: skip
RESOLUTIONS = Indicator(
    "resolutions", N_("议题"), Unit.MATTERS, N_("期内会议提出的议题。"), sources.RESOLVED,
)  # fmt: skip
RESOLVED = Indicator(
    "resolutions_done", N_("议题落实"), Unit.MATTERS, N_("期内会议的议题，已经完成的。"),
    sources.RESOLVED, "s.is_done",
)  # fmt: skip
VALID = Indicator(
    "survey_valid", N_("有效问卷"), Unit.SHARES, N_("满意度调查收回、能够计算的问卷。"),
    sources.SATISFACTION, amount="valid",
)  # fmt: skip
CONTENT = Indicator(
    "survey_content", N_("满意的问卷"), Unit.SHARES, N_("答非常满意或满意的问卷。"),
    sources.SATISFACTION, amount="content",
)  # fmt: skip
POINTS = Indicator(
    "survey_points", N_("满意度得分"), Unit.SCORE,
    N_("每份问卷从非常满意到非常不满意计 5 到 1 分，相加。"), sources.SATISFACTION, amount="points",
)  # fmt: skip
SENT = Indicator(
    "survey_sent", N_("发出问卷"), Unit.SHARES, N_("写明发出多少的调查所发的问卷。"),
    sources.SATISFACTION, "s.sent IS NOT NULL", amount="sent",
)  # fmt: skip
RETURNED = Indicator(
    "survey_returned", N_("收回问卷"), Unit.SHARES, N_("写明发出多少的调查收回的有效问卷。"),
    sources.SATISFACTION, "s.sent IS NOT NULL", amount="valid",
)  # fmt: skip
ASKED = Indicator(
    "awareness_asked", N_("知晓度访问"), Unit.PERSONS, N_("知晓度调查问到的人。"),
    sources.AWARENESS, amount="asked",
)  # fmt: skip
AWARE = Indicator(
    "awareness_aware", N_("有效知晓"), Unit.PERSONS, N_("站址等五项知道三项以上的人。"),
    sources.AWARENESS, amount="aware",
)  # fmt: skip
WORKERS = Indicator(
    "workers", N_("在岗人员"), Unit.PERSONS, N_("期末在岗的人员。"), sources.WORKERS,
    when=When.STANDING,
)  # fmt: skip
CERTIFIED = Indicator(
    "workers_certified", N_("持证社工"), Unit.PERSONS,
    N_("期末在岗、有社会工作者职业水平证书的人员。"), sources.WORKERS, "s.is_certified",
    When.STANDING,
)  # fmt: skip
BUDGET = Indicator(
    "project_budget", N_("项目合同金额"), Unit.YUAN, N_("期内执行的项目的合同金额。"),
    sources.PROJECTS, when=When.TOUCHED, amount="budget", divisor=_CENTS,
)  # fmt: skip
RECEIVED = Indicator(
    "project_received", N_("项目到账"), Unit.YUAN, N_("期内执行的项目到现在的到账金额。"),
    sources.PROJECTS, when=When.TOUCHED, amount="received", divisor=_CENTS,
)  # fmt: skip
SPENT = Indicator(
    "project_spent", N_("项目支出"), Unit.YUAN, N_("期内执行的项目到现在的支出。"),
    sources.PROJECTS, when=When.TOUCHED, amount="spent", divisor=_CENTS,
)  # fmt: skip

REGISTER_CHAPTERS: tuple[Chapter, ...] = (
    Chapter(
        N_("可计量服务"),
        (
            ITEMS,
            Indicator(
                "items_help", N_("上门帮扶"), Unit.PERSON_TIMES,
                N_("项目为上门帮扶的登记。"), CONTACTS, "s.kind = 'item' AND s.method = 'help'",
            ),
        ),
    ),
    Chapter(
        N_("资源"),
        (
            Indicator(
                "providers", N_("资源方"), Unit.UNITS,
                N_("期内提供过资源的单位和个人，不重复。"), sources.LINKS, per="provider",
            ),
            Indicator(
                "resource_links", N_("资源链接"), Unit.TIMES, N_("期内的资源链接，一条计一次。"),
                sources.LINKS,
            ),
            Indicator(
                "resource_money", N_("链接资金"), Unit.YUAN, N_("资源类型为资金的金额。"),
                sources.LINKS, "s.resource = 'money'", amount="amount", divisor=_CENTS,
            ),
            Indicator(
                "resource_value", N_("物资和服务折价"), Unit.YUAN,
                N_("资金以外的资源折合的价值，与资金分开。"), sources.LINKS,
                "s.resource <> 'money'", amount="amount", divisor=_CENTS,
            ),
            Indicator(
                "goods_times", N_("物资领取"), Unit.PERSON_TIMES,
                N_("物资发放和领取签收的登记，一行计一人次。"), sources.ISSUED,
            ),
            Indicator(
                "goods_issued", N_("物资发放"), Unit.SHARES, N_("物资发放的数量之和。"),
                sources.ISSUED, amount="quantity", divisor=_CENTS,
            ),
        ),
    ),
    Chapter(
        N_("社区社会组织"),
        (
            Indicator(
                "associations", N_("培育社区社会组织"), Unit.UNITS,
                N_("培育日期在期内的社区社会组织。"), sources.ASSOCIATIONS,
            ),
            Indicator(
                "association_events", N_("社会组织活动"), Unit.EVENTS,
                N_("社区社会组织期内开展的活动。"), sources.ASSOCIATION_EVENTS,
            ),
            Indicator(
                "association_served", N_("社会组织服务人次"), Unit.PERSON_TIMES,
                N_("社区社会组织自报的服务人次；不计入社工站的服务人次。"),
                sources.ASSOCIATION_EVENTS, amount="served",
            ),
        ),
    ),
    Chapter(
        N_("慈善"),
        (
            Indicator(
                "charity_projects", N_("社区慈善项目"), Unit.PIECES, N_("期末在执行的慈善项目。"),
                sources.FUNDS, "s.fund = 'project'", When.STANDING,
            ),
            Indicator(
                "funds", N_("社区基金"), Unit.PIECES, N_("期末设立的社区基金。"),
                sources.FUNDS, "s.fund = 'fund'", When.STANDING,
            ),
            Indicator(
                "fund_income", N_("社区基金收入"), Unit.YUAN, N_("社区基金期内的收入。"),
                sources.FUND_ENTRIES, "s.fund = 'fund' AND s.direction = 'in'",
                amount="amount", divisor=_CENTS,
            ),
            Indicator(
                "charity_income", N_("慈善项目收入"), Unit.YUAN, N_("慈善项目期内的收入。"),
                sources.FUND_ENTRIES, "s.fund = 'project' AND s.direction = 'in'",
                amount="amount", divisor=_CENTS,
            ),
            Indicator(
                "charity_spent", N_("慈善支出"), Unit.YUAN, N_("慈善项目和社区基金期内的支出。"),
                sources.FUND_ENTRIES, "s.direction = 'out'", amount="amount", divisor=_CENTS,
            ),
        ),
    ),
    Chapter(
        N_("宣传与交流"),
        (
            Indicator(
                "media", N_("媒体及简报宣传"), Unit.TIMES,
                N_("媒体报道、工作简报、公众号和宣传品的篇（期、次）数。"), sources.PUBLICITY,
                "s.sort IN ('media', 'bulletin', 'online', 'material')", amount="count",
            ),
            Indicator(
                "exchanges", N_("交流"), Unit.TIMES, N_("来访和外出交流。"), sources.PUBLICITY,
                "s.sort IN ('received', 'visited')", amount="count",
            ),
            Indicator(
                "awards", N_("表彰奖励"), Unit.PIECES, N_("站点和人员所得的奖励。"),
                sources.PUBLICITY, "s.sort = 'award'", amount="count",
            ),
        ),
    ),
    Chapter(
        N_("评价与反馈"),
        (
            VALID,
            Ratio(
                "satisfaction", N_("满意度"), Unit.PERCENT,
                N_("（非常满意＋满意）÷有效问卷。"), CONTENT, VALID,
            ),
            Ratio(
                "satisfaction_mean", N_("满意度均分"), Unit.SCORE,
                N_("每份问卷从非常满意到非常不满意计 5 到 1 分，平均。"), POINTS, VALID,
            ),
            Ratio(
                "survey_return", N_("问卷回收率"), Unit.PERCENT, N_("收回的有效问卷÷发出的问卷。"),
                RETURNED, SENT,
            ),
            Ratio(
                "awareness", N_("知晓度"), Unit.PERCENT,
                N_("站址、服务、社工、求助渠道、经费五项知道三项以上的人÷访问的人。"),
                AWARE, ASKED,
            ),
            COMPLAINTS,
            Ratio(
                "complaint_rate", N_("投诉办结率"), Unit.PERCENT, N_("已答复的投诉÷受理的投诉。"),
                ANSWERED, COMPLAINTS,
            ),
            Ratio(
                "complaint_mean", N_("平均办结天数"), Unit.DAYS, N_("从受理到答复的天数，平均。"),
                COMPLAINT_DAYS, ANSWERED,
            ),
            ISSUES,
            Ratio(
                "issue_rate", N_("问题办结率"), Unit.PERCENT, N_("已告知的问题÷受理的问题。"),
                ISSUES_ANSWERED, ISSUES,
            ),
            Ratio(
                "issue_content", N_("问题答复满意度"), Unit.PERCENT,
                N_("告知时答非常满意或满意的÷告知时问过满意度的。"),
                Indicator(
                    "issues_content", N_("答复满意"), Unit.MATTERS, N_("对答复满意的问题。"),
                    sources.ISSUES, "s.satisfaction IN ('4', '5')",
                ),
                Indicator(
                    "issues_rated", N_("问过满意度"), Unit.MATTERS, N_("问过满意度的问题。"),
                    sources.ISSUES, "s.satisfaction IS NOT NULL",
                ),
            ),
        ),
    ),
    Chapter(
        N_("会议"),
        (
            Indicator(
                "meetings", N_("会议"), Unit.TIMES, N_("期内的会议记录，含议事会。"),
                sources.MEETINGS,
            ),
            Indicator(
                "councils", N_("村（居）民议事会"), Unit.TIMES, N_("类型为议事会的会议。"),
                sources.MEETINGS, "s.is_council",
            ),
            Ratio(
                "resolution_rate", N_("议题落实率"), Unit.PERCENT, N_("已完成的议题÷提出的议题。"),
                RESOLVED, RESOLUTIONS,
            ),
        ),
    ),
    Chapter(
        N_("队伍"),
        (
            WORKERS,
            CERTIFIED,
            Ratio(
                "certified_rate", N_("持证比例"), Unit.PERCENT, N_("持证社工÷在岗人员。"),
                CERTIFIED, WORKERS,
            ),
            SUPERVISIONS,
            Indicator(
                "supervision_hours", N_("督导时数"), Unit.HOURS, N_("每次督导从开始到结束的时长。"),
                sources.SUPERVISIONS, amount="minutes", divisor=60,
            ),
            SUPERVISED_HOURS,
            Ratio(
                "supervision_each", N_("人均受督导时数"), Unit.HOURS,
                N_("受督导时数÷受督导社工。"), SUPERVISED_HOURS, SUPERVISED,
            ),
            Indicator(
                "trainings", N_("培训次数"), Unit.TIMES, N_("期内的培训记录。"), sources.TRAININGS,
            ),
            Indicator(
                "training_hours", N_("培训学时"), Unit.HOURS, N_("各次培训的学时之和。"),
                sources.TRAININGS, amount="hours", divisor=_CENTS,
            ),
            Indicator(
                "training_times", N_("参训人次"), Unit.PERSON_TIMES, N_("各次培训的参加人之和。"),
                sources.TRAINED,
            ),
        ),
    ),
    Chapter(
        N_("项目与经费"),
        (
            Indicator(
                "projects", N_("执行项目"), Unit.PIECES, N_("期内有一天在执行的项目。"),
                sources.PROJECTS, when=When.TOUCHED,
            ),
            BUDGET,
            RECEIVED,
            SPENT,
            Ratio(
                "receiving_rate", N_("到账率"), Unit.PERCENT, N_("项目到账÷合同金额。"),
                RECEIVED, BUDGET,
            ),
            Ratio(
                "spending_rate", N_("预算执行率"), Unit.PERCENT, N_("项目支出÷合同金额。"),
                SPENT, BUDGET,
            ),
        ),
    ),
)  # fmt: skip
