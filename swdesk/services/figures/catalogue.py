"""The figures a station reports, in the order of the report, and the rules they are counted by.

The units and rules are those that purchasers' contracts and civil affairs' forms share: attendances
are not persons, persons are not households, and hours of staff are not hours of volunteers.
"""

from __future__ import annotations

from collections.abc import Sequence

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.services.figures import sources
from swdesk.services.figures.chapter import Chapter
from swdesk.services.figures.indicator import Figure, Indicator, Ratio, Unit, When
from swdesk.services.figures.quality import (
    ENDED_CONTACTS,
    GOALS_RATED,
    GOALS_REACHED,
    MUST_VISIT,
    MUST_VISITED,
    PAPERS,
)
from swdesk.services.figures.register_chapters import REGISTER_CHAPTERS
from swdesk.services.figures.station_chapters import STATION_CHAPTERS

_SERVED = "s.role IN ('recipient', 'resident')"


SERVICE_TIMES = Indicator(
    "service_times", N_("服务人次"), Unit.PERSON_TIMES,
    N_("个案记录、结案后的回访、见到人的探访、咨询、服务对象和居民参加小组和活动，一人一次计一；不含未留姓名的人。"),
    sources.CONTACTS, _SERVED,
)  # fmt: skip
SERVICE_PERSONS = Indicator(
    "service_persons", N_("服务人数"), Unit.PERSONS,
    N_("期内至少接受一次服务的人，不重复；没有登记档案的人无法去重，不计。"),
    sources.CONTACTS, f"{_SERVED} AND s.person_id IS NOT NULL", per="person_id",
)  # fmt: skip
UNREGISTERED = Indicator(
    "unregistered_times", N_("未登记参加者"), Unit.PERSON_TIMES,
    N_("签到或咨询时留了姓名、没有登记档案的人次，已含在服务人次里，不计入服务人数。"),
    sources.CONTACTS, f"{_SERVED} AND s.person_id IS NULL",
)  # fmt: skip
UNNAMED = Indicator(
    "unnamed_times", N_("未留姓名参加者"), Unit.PERSON_TIMES,
    N_("活动现场清点、没有留姓名的人次，另列，不计入服务人次和人数。"),
    sources.EVENTS, "s.unnamed_count > 0", amount="unnamed_count",
)  # fmt: skip
VISITS = Indicator(
    "visits", N_("探访人次"), Unit.PERSON_TIMES,
    N_("见到本人、电话接通或家人代答的探访；无人、拒访不计。"),
    sources.VISITS, "s.is_met",
)  # fmt: skip
VISITED_PERSONS = Indicator(
    "visited_persons", N_("探访人数"), Unit.PERSONS, N_("期内至少探访到一次的人，不重复。"),
    sources.VISITS, "s.is_met", per="person_id",
)  # fmt: skip
CONSULTATIONS = Indicator(
    "consultations", N_("咨询人次"), Unit.PERSON_TIMES,
    N_("来访、来电、微信等咨询登记，一次计一；没有登记档案的人也计。"),
    sources.CONTACTS, "s.kind = 'consult'",
)  # fmt: skip
CASES_CARRIED = Indicator(
    "cases_carried", N_("上期转入个案"), Unit.CASES, N_("期初以前开案、期初还没有结束的个案。"),
    sources.CASES, when=When.CARRIED,
)  # fmt: skip
CASES_OPENED = Indicator(
    "cases_opened", N_("新开个案"), Unit.CASES, N_("开案日期在期内的个案。"), sources.CASES,
)  # fmt: skip
CASES_CLOSED = Indicator(
    "cases_closed", N_("结案个案"), Unit.CASES, N_("结案日期在期内的个案，不含转介。"),
    sources.ENDED_CASES, "s.status <> 'referred'",
)  # fmt: skip
CASES_REFERRED = Indicator(
    "cases_referred", N_("转介个案"), Unit.CASES, N_("期内转介给别的机构而结束的个案。"),
    sources.ENDED_CASES, "s.status = 'referred'",
)  # fmt: skip
CASES_STANDING = Indicator(
    "cases_standing", N_("在办个案"), Unit.CASES,
    N_("期末还没有结束的个案；应等于上期转入加新开，减结案和转介。"),
    sources.CASES, when=When.STANDING,
)  # fmt: skip
CASE_CONTACTS = Indicator(
    "case_contacts", N_("个案服务人次"), Unit.PERSON_TIMES,
    N_("期内的个案过程记录，一次计一；结案后的回访不在其内。"),
    sources.CONTACTS, "s.kind = 'follow_up'",
)  # fmt: skip
AFTERCARES = Indicator(
    "aftercares", N_("结案回访"), Unit.PERSON_TIMES,
    N_("结案以后的回访记录，一次计一；已含在服务人次里。"), sources.CONTACTS,
    "s.kind = 'aftercare'",
)  # fmt: skip
PROMPT_RECORDS = Indicator(
    "prompt_records", N_("按时完成的个案记录"), Unit.PIECES,
    N_("服务结束后 24 小时内（本站在提醒规则里另定时限的，按时限）写下的过程记录。"),
    sources.RECORDS, "s.is_prompt",
)  # fmt: skip
EVENTS = Indicator(
    "events", N_("活动场次"), Unit.EVENTS, N_("活动日期在期内、没有取消的活动。"), sources.EVENTS,
)  # fmt: skip
EVENT_TIMES = Indicator(
    "event_times", N_("活动参与人次"), Unit.PERSON_TIMES,
    N_("服务对象和居民在活动中的签到，一人一场计一；不含志愿者、工作人员和嘉宾。"),
    sources.CONTACTS, f"s.kind = 'event' AND {_SERVED}",
)  # fmt: skip
EVENT_PERSONS = Indicator(
    "event_persons", N_("活动参与人数"), Unit.PERSONS, N_("期内至少参加一场活动的人，不重复。"),
    sources.CONTACTS, f"s.kind = 'event' AND {_SERVED} AND s.person_id IS NOT NULL",
    per="person_id",
)  # fmt: skip
INDIRECT = Indicator(
    "indirect_persons", N_("间接受益人数"), Unit.PERSONS,
    N_("活动记录里由社工估计并写明依据的人数；不与直接服务相加。"),
    sources.EVENTS, "s.indirect_count > 0", amount="indirect_count",
)  # fmt: skip
GROUPS = Indicator(
    "groups", N_("小组数"), Unit.PIECES, N_("第一节在期内的小组。"), sources.GROUPS,
)  # fmt: skip
GROUP_SESSIONS = Indicator(
    "group_sessions", N_("小组节数"), Unit.SESSIONS, N_("期内举行的小组活动，一节计一。"),
    sources.SESSIONS,
)  # fmt: skip
GROUP_PERSONS = Indicator(
    "group_persons", N_("组员人数"), Unit.PERSONS,
    N_("期内至少到过一节的人，不重复；没有登记档案的人无法去重，不计。"),
    sources.CONTACTS, f"s.kind = 'group' AND {_SERVED} AND s.person_id IS NOT NULL",
    per="person_id",
)  # fmt: skip
GROUP_TIMES = Indicator(
    "group_times", N_("小组人次"), Unit.PERSON_TIMES,
    N_("组员和旁听的人各节出席之和，一人一节计一；不含志愿者和未留姓名的人。"),
    sources.CONTACTS, f"s.kind = 'group' AND {_SERVED}",
)  # fmt: skip
GROUP_UNNAMED = Indicator(
    "group_unnamed_times", N_("小组未留姓名"), Unit.PERSON_TIMES,
    N_("小组现场清点、没有留姓名的人次，另列，不计入小组人次。"),
    sources.SESSIONS, "s.unnamed_count > 0", amount="unnamed_count",
)  # fmt: skip
GROUP_PRESENT = Indicator(
    "group_present", N_("组员出席"), Unit.PERSON_TIMES, N_("组员各节出席之和，不含旁听。"),
    sources.MARKS, "s.is_present",
)  # fmt: skip
GROUP_EXPECTED = Indicator(
    "group_expected", N_("组员应到"), Unit.PERSON_TIMES,
    N_("组员各节出席、缺席和请假之和；没有记录的不计。"), sources.MARKS,
)  # fmt: skip
STAFF_TIMES = Indicator(
    "staff_times", N_("社工出动"), Unit.PERSON_TIMES,
    N_("个案、结案回访、探访、咨询、小组每节各计负责社工一次，活动计签到的工作人员。"),
    sources.CONTACTS,
    "(s.kind NOT IN ('event', 'group', 'item') AND s.staff IS NOT NULL) OR s.role = 'staff'",
)  # fmt: skip
STAFF_HOURS = Indicator(
    "staff_hours", N_("社工服务时数"), Unit.HOURS,
    N_("个案、探访、咨询、小组每节的时长，加工作人员在活动中从签到到签退的时长；结对人单独去的走访不计，与志愿服务时数分开。"),
    sources.CONTACTS,
    "(s.kind NOT IN ('event', 'group', 'item') AND s.staff IS NOT NULL) OR s.role = 'staff'",
    amount="minutes", divisor=60,
)  # fmt: skip
VOLUNTEERS = Indicator(
    "volunteers", N_("注册志愿者"), Unit.PERSONS, N_("期末在册的志愿者，不含准志愿者和已退出的。"),
    sources.VOLUNTEERS, when=When.STANDING,
)  # fmt: skip
VOLUNTEERS_ACTIVE = Indicator(
    "volunteers_active", N_("活跃志愿者"), Unit.PERSONS, N_("期内至少服务一次的志愿者，不重复。"),
    sources.CONTACTS, "s.role = 'volunteer' AND s.person_id IS NOT NULL", per="person_id",
)  # fmt: skip
VOLUNTEER_TIMES = Indicator(
    "volunteer_times", N_("志愿者人次"), Unit.PERSON_TIMES, N_("志愿者的签到，一人一场计一。"),
    sources.CONTACTS, "s.role = 'volunteer'",
)  # fmt: skip
VOLUNTEER_HOURS = Indicator(
    "volunteer_hours", N_("志愿服务时数"), Unit.HOURS,
    N_("志愿者从签到到签退的时长之和，不含路途；没有签退的不计时数，期初时数另列。"),
    sources.CONTACTS, "s.role = 'volunteer'", amount="minutes", divisor=60,
)  # fmt: skip

CHAPTERS: tuple[Chapter, ...] = (
    Chapter(N_("服务"), (SERVICE_TIMES, SERVICE_PERSONS, UNREGISTERED, UNNAMED)),
    Chapter(
        N_("服务对象"),
        (
            Indicator(
                "recipients_new", N_("新增服务对象"), Unit.PERSONS,
                N_("建档日期在期内的服务对象，待核实的不计。"), sources.RECIPIENTS,
            ),
            Indicator(
                "recipients", N_("在册服务对象"), Unit.PERSONS,
                N_("期末在册的服务对象；停止服务和去世的从那一天起不计。"),
                sources.RECIPIENTS, when=When.STANDING,
            ),
            Indicator(
                "households", N_("在册服务户数"), Unit.HOUSEHOLDS,
                N_("期末在册服务对象所在的户，不重复；没有编户的人不计。"),
                sources.RECIPIENTS, "s.household_id IS NOT NULL", When.STANDING,
                per="household_id",
            ),
        ),
    ),
    Chapter(
        N_("探访"),
        (
            VISITS,
            VISITED_PERSONS,
            Indicator(
                "visited_households", N_("探访户次"), Unit.HOUSEHOLD_TIMES,
                N_("同一户同一天探访几个人，计一户次；没有编户的人各计一户。"),
                sources.VISITS, "s.is_met", per="household_day",
            ),
            Indicator(
                "visits_home", N_("入户探访"), Unit.PERSON_TIMES, N_("形式为入户的探访。"),
                sources.VISITS, "s.is_met AND s.method = 'home'",
            ),
            Indicator(
                "visits_remote", N_("电话和视频探访"), Unit.PERSON_TIMES,
                N_("形式为电话或视频的探访。"),
                sources.VISITS, "s.is_met AND s.method IN ('phone', 'video')",
            ),
            Indicator(
                "visits_failed", N_("未探访到"), Unit.TIMES,
                N_("家中无人、无人接听、拒访等，另列，不计入探访人次。"),
                sources.VISITS, "NOT s.is_met",
            ),
            MUST_VISIT,
            MUST_VISITED,
            Ratio(
                "visit_rate", N_("月探访率"), Unit.PERCENT,
                N_("期内探访到的应访对象÷应探访对象；按月统计时就是月探访率。"),
                MUST_VISITED, MUST_VISIT,
            ),
        ),
    ),
    Chapter(
        N_("结对帮扶"),
        (
            Indicator(
                "pairs", N_("结对"), Unit.PIECES, N_("期末没有结束的结对，一份计一。"),
                sources.PAIRS, when=When.STANDING,
            ),
            Indicator(
                "paired_persons", N_("结对服务对象"), Unit.PERSONS,
                N_("期末有结对的服务对象，不重复；到户的结对计登记的那一位。"),
                sources.PAIRS, when=When.STANDING, per="person_id",
            ),
            Indicator(
                "pairs_new", N_("新增结对"), Unit.PIECES, N_("结对日期在期内的结对。"),
                sources.PAIRS,
            ),
            Indicator(
                "pairs_ended", N_("结束结对"), Unit.PIECES, N_("结束日期在期内的结对。"),
                sources.ENDED_PAIRS,
            ),
            Indicator(
                "pair_visits", N_("结对走访"), Unit.PERSON_TIMES,
                N_("写明结对、见到人的探访；已含在探访人次里。"),
                sources.VISITS, "s.is_met AND s.is_paired",
            ),
            Indicator(
                "pair_visits_alone", N_("结对人单独走访"), Unit.PERSON_TIMES,
                N_("结对走访里社工没有同去的；不计社工出动和社工服务时数。"),
                sources.VISITS, "s.is_met AND s.is_alone",
            ),
        ),
    ),
    Chapter(N_("咨询"), (CONSULTATIONS,)),
    Chapter(
        N_("个案"),
        (
            CASES_CARRIED,
            CASES_OPENED,
            CASES_CLOSED,
            CASES_REFERRED,
            CASES_STANDING,
            CASE_CONTACTS,
            AFTERCARES,
            PROMPT_RECORDS,
            Ratio(
                "contacts_each", N_("平均服务次数"), Unit.AVERAGE,
                N_("已结个案的服务人次÷结案个案。"), ENDED_CONTACTS, CASES_CLOSED,
            ),
            GOALS_REACHED,
            Ratio(
                "goal_rate", N_("目标达成率"), Unit.PERCENT,
                N_("达到预期或更好的目标÷已结个案评过分的目标。"), GOALS_REACHED, GOALS_RATED,
            ),
            Ratio(
                "closing_rate", N_("结案率"), Unit.PERCENT, N_("结案个案÷（上期转入＋新开）。"),
                CASES_CLOSED,
                Indicator(
                    "cases_in_hand", N_("期内个案"), Unit.CASES, N_("上期转入和新开的个案。"),
                    sources.CASES, "s.ended IS NULL OR s.ended >= :first", When.UP_TO,
                ),
            ),
            Ratio(
                "prompt_rate", N_("个案记录及时率"), Unit.PERCENT,
                N_("按时完成的个案记录÷期内全部过程记录。"),
                PROMPT_RECORDS, CASE_CONTACTS,
            ),
        ),
    ),
    Chapter(
        N_("小组"),
        (
            GROUPS,
            GROUP_SESSIONS,
            GROUP_PERSONS,
            GROUP_TIMES,
            GROUP_UNNAMED,
            Ratio(
                "group_rate", N_("小组出席率"), Unit.PERCENT,
                N_("组员出席÷（出席＋缺席＋请假）；不含旁听，没有记录的不计。"),
                GROUP_PRESENT, GROUP_EXPECTED,
            ),
        ),
    ),
    Chapter(N_("活动"), (EVENTS, EVENT_TIMES, EVENT_PERSONS, INDIRECT)),
    Chapter(N_("社工"), (STAFF_TIMES, STAFF_HOURS)),
    PAPERS,
    Chapter(
        N_("志愿服务"), (VOLUNTEERS, VOLUNTEERS_ACTIVE, VOLUNTEER_TIMES, VOLUNTEER_HOURS)
    ),
    *REGISTER_CHAPTERS,
    *STATION_CHAPTERS,
)  # fmt: skip

RULES: tuple[str, ...] = (
    N_("取消的活动、没有到场的人不计。"),
    N_("按服务发生的日期计入，不按录入的日期。"),
    N_("志愿者、工作人员和嘉宾不计入服务人次。"),
    N_("人次、人数、户次、场次单位不同，不相加。"),
    N_("每个数字都可以打开名单核对，名单的行数或合计等于这个数字。"),
)


def figures() -> Sequence[Figure]:
    """Return every figure, in the order of the report."""
    return [figure for chapter in CHAPTERS for figure in chapter.figures]


def figure(code: str) -> Figure:
    """Return the figure with that code; refuses unknown codes."""
    offered = figures()
    for found in offered:
        if found.code == code:
            return found
    known = "、".join(found.code for found in offered)
    raise UserError(N_("没有编号为 {code} 的指标，可用：{known}。").format(code=code, known=known))
