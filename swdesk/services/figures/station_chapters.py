"""The figures that describe a station: its sites, the communities it serves, its people."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.services.figures import station_sources as sources
from swdesk.services.figures.chapter import Chapter
from swdesk.services.figures.indicator import Indicator, Ratio, Unit, When

_HUNDREDTHS = 100

COMMUNITIES = Indicator(
    "communities", N_("村（社区）"), Unit.PIECES,
    N_("设置里登记、没有停用的村和社区，不含网格和组。"), sources.PLACES, when=When.STANDING,
)  # fmt: skip
COVERED = Indicator(
    "communities_covered", N_("覆盖村（社区）"), Unit.PIECES,
    N_("期末在用的站点所服务的村和社区，不重复。"), sources.COVERED, when=When.STANDING,
    per="place_id",
)  # fmt: skip


def _sites(code: str, name: str, definition: str, kind: str) -> Indicator:
    where = f"s.sort = '{kind}'"
    return Indicator(code, name, Unit.PIECES, definition, sources.SITES, where, When.STANDING)


def _certified(code: str, name: str, definition: str, level: str) -> Indicator:
    where = f"s.certificate = '{level}'"
    return Indicator(code, name, Unit.PERSONS, definition, sources.WORKERS, where, When.STANDING)


STATION_CHAPTERS: tuple[Chapter, ...] = (
    Chapter(
        N_("站点与社区"),
        (
            _sites("sites_main", N_("社工总站"), N_("期末在用的社工总站。"), "main"),
            _sites("sites_station", N_("社工站"), N_("期末在用的社工站，不含总站。"), "station"),
            _sites("sites_room", N_("社工室（站点）"), N_("期末在用的社工室和站点。"), "room"),
            _sites("sites_outpost", N_("驻点"), N_("期末在用的驻点，如居委会驻点。"), "outpost"),
            Indicator(
                "sites_area", N_("站点面积"), Unit.SQUARE_METRES, N_("期末在用站点的面积之和。"),
                sources.SITES, when=When.STANDING, amount="area", divisor=_HUNDREDTHS,
            ),
            COMMUNITIES,
            COVERED,
            Ratio(
                "coverage_rate", N_("村（社区）覆盖率"), Unit.PERCENT,
                N_("站点覆盖的村（社区）÷登记的村（社区）。"), COVERED, COMMUNITIES,
            ),
            Indicator(
                "communities_pilot", N_("试点村（社区）"), Unit.PIECES,
                N_("期末在用的站点标明试点的村和社区，不重复。"), sources.COVERED, "s.is_pilot",
                When.STANDING, per="place_id",
            ),
            Indicator(
                "communities_surveyed", N_("调查过的村（社区）"), Unit.PIECES,
                N_("到期末做过社区调查的村和社区，不重复。"), sources.SURVEYED,
                when=When.STANDING,
            ),
            Indicator(
                "surveyed_households", N_("社区户数"), Unit.HOUSEHOLDS,
                N_("各村（社区）最近一次社区调查所得户数之和。"), sources.SURVEYED,
                when=When.STANDING, amount="households",
            ),
            Indicator(
                "surveyed_population", N_("社区户籍人口"), Unit.PERSONS,
                N_("各村（社区）最近一次社区调查所得户籍人口之和；不是服务人数。"),
                sources.SURVEYED, when=When.STANDING, amount="population",
            ),
        ),
    ),
    Chapter(
        N_("人员与岗位"),
        (
            Indicator(
                "workers_station", N_("驻站社工"), Unit.PERSONS,
                N_("期末在总站或社工站任职的人员，不重复。"), sources.POSTS,
                "s.sort IN ('main', 'station')", When.STANDING, per="record",
            ),
            Indicator(
                "workers_room", N_("社工室专职社工"), Unit.PERSONS,
                N_("期末在社工室任职的人员，不重复。"), sources.POSTS, "s.sort = 'room'",
                When.STANDING, per="record",
            ),
            _certified(
                "certified_assistant", N_("助理社会工作师"),
                N_("期末在岗、证书为助理社会工作师（初级）的人员。"), "assistant",
            ),
            _certified(
                "certified_intermediate", N_("社会工作师"),
                N_("期末在岗、证书为社会工作师（中级）的人员。"), "intermediate",
            ),
            _certified(
                "certified_senior", N_("高级社会工作师"),
                N_("期末在岗、证书为高级社会工作师的人员。"), "senior",
            ),
            Indicator(
                "supervisors", N_("督导及督导助理"), Unit.PERSONS,
                N_("期末在岗、岗位为督导或督导助理的人员。"), sources.WORKERS,
                "s.post IN ('supervisor', 'assistant_supervisor')", When.STANDING,
            ),
            Indicator(
                "trained_workers", N_("参训社工"), Unit.PERSONS,
                N_("期内至少参加一次培训的在册人员，不重复。"), sources.COLLEAGUES_TRAINED,
                "s.colleague IS NOT NULL", per="colleague",
            ),
            Indicator(
                "salon_workers", N_("沙龙社工"), Unit.PERSONS,
                N_("期内至少参加一次读书会或沙龙的在册人员，不重复。"),
                sources.COLLEAGUES_TRAINED, "s.colleague IS NOT NULL AND s.sort = 'reading'",
                per="colleague",
            ),
            Indicator(
                "volunteer_teams", N_("志愿服务队"), Unit.TEAMS, N_("期末没有停用的志愿服务队。"),
                sources.TEAMS, when=When.STANDING,
            ),
            Indicator(
                "team_volunteers", N_("服务队志愿者"), Unit.PERSONS,
                N_("期末在册、编入志愿服务队的志愿者，不重复。"), sources.TEAM_MEMBERS,
                when=When.STANDING, per="person_id",
            ),
        ),
    ),
    Chapter(
        N_("项目各方与对象类型"),
        (
            Indicator(
                "projects_central", N_("中央财政支持项目"), Unit.PIECES,
                N_("期内执行的项目里资金来源为中央财政的。"), sources.PROJECTS,
                "s.fund_level = 'central'", When.TOUCHED,
            ),
            Indicator(
                "contractors", N_("承接机构"), Unit.UNITS,
                N_("期内执行的项目写明的承接机构，不重复。"), sources.PROJECTS,
                "s.contractor IS NOT NULL", When.TOUCHED, per="contractor",
            ),
            Indicator(
                "partner_kinds", N_("联动参与方"), Unit.KINDS,
                N_("期内执行的项目登记的参与方有几类，不重复。"), sources.PARTNERS,
                when=When.TOUCHED, per="partner",
            ),
            Indicator(
                "review_parties", N_("项目评估参与方"), Unit.KINDS,
                N_("期内评过项目的有几类评估方，不重复。"), sources.REVIEWS, per="party",
            ),
            Indicator(
                "categories_held", N_("服务对象类别"), Unit.KINDS,
                N_("期末在册服务对象所属的类别有几种，不重复。"), sources.CATEGORIES,
                when=When.STANDING, per="category",
            ),
            Indicator(
                "project_types", N_("自定类型"), Unit.KINDS,
                N_("期末有服务对象划入的项目自定类型，不重复。"), sources.TYPED,
                when=When.STANDING, per="type",
            ),
            Indicator(
                "typed_persons", N_("划分类型的服务对象"), Unit.PERSONS,
                N_("期末在册、按项目自定类型划分的服务对象，不重复。"), sources.TYPED,
                when=When.STANDING, per="person_id",
            ),
        ),
    ),
)  # fmt: skip
