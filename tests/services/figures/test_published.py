"""Figures that five real stations published: the report has each of them, with its list.

What contradicts itself in them is said by the program; what no record can hold is named.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path

import pytest

from swdesk.model.projects import Project
from swdesk.services.figures import annex, reckon
from swdesk.services.figures.catalogue import figure
from swdesk.services.figures.checks import warnings
from swdesk.services.figures.dimension import EVERYTHING, PROJECT, Narrowing
from swdesk.services.figures.indicator import Unit
from swdesk.services.figures.period import parse_period
from tests.services.figures import stations

PUBLISHED = Path(__file__).parents[2] / "data" / "published_figures.toml"
STATIONS = tomllib.loads(PUBLISHED.read_text(encoding="utf-8"))["station"]
BUILDERS = dict(
    zip(
        [station["name"] for station in STATIONS],
        (
            stations.shangde,
            stations.huilin,
            stations.chencang,
            stations.yueqing,
            stations.shayuan,
        ),
        strict=True,
    )
)
#: Under which code the report has a published figure; of one project where its name follows.
CODES = {
    "项目数": "projects", "服务项目": "projects", "省级奖项": "awards", "社区活动": "events",
    "个案数": "cases_opened", "持证社工": "workers_certified", "暑期特色活动": ("events", "项目2"),
    "暑期特色活动直接受益": ("event_times", "项目2"), "链接资源单位": "providers",
    "孵化社区社会组织": "associations", "社区社会组织参与服务活动": "association_events",
    "社区社会组织服务群众": "association_served", "招募志愿者": "volunteers",
    "志愿者人次": "volunteer_times", "捐赠物资折价": "resource_value",
    "社区慈善项目": "charity_projects", "社区基金": "fund_income", "结案个案": "cases_closed",
    "小组数": "groups", "小组组员": "group_persons", "社区社会工作": ("events", "项目0"),
    "社区社会工作直接参与": ("event_times", "项目0"), "社区社会工作间接受益": "indirect_persons",
    "一小一老社区活动": ("events", "项目1"), "一小一老社区活动参与": ("event_times", "项目1"),
    "帮扶": "items_help", "社会工作活动合计": "events", "交流": "exchanges",
    "媒体及简报宣传": "media", "重点优抚对象建档": "recipients", "社工出动": "staff_times",
    "个案辅导": "case_contacts", "小组活动": "group_sessions", "上门帮扶": "visits_home",
    "探访": "visits", "定期上门的低保、低收入家庭": "households",
    "中央财政支持项目": "projects_central", "项目评估参与方": "review_parties",
    "四方联动参与方": "partner_kinds", "一对一结对困境儿童": "paired_persons",
    "志愿服务队": "volunteer_teams", "社工总站": "sites_main", "社工室": "sites_room",
    "社工室覆盖率": "coverage_rate", "试点社区": "communities_pilot",
    "驻站社工": "workers_station", "社工室专职社工": "workers_room",
    "社区志愿者（服务团队）": "team_volunteers", "承接机构": "contractors",
    "一家机构的服务对象": ("typed_persons", "项目0"), "自定类型": ("project_types", "项目0"),
    "督导及督导助理": "supervisors", "沙龙轮值社工": "salon_workers",
    "重点人群": "categories_held", "驻点居委会": "sites_outpost",
}  # fmt: skip
#: What the program says about a published figure that contradicts another one.
CONTRADICTED = {
    "志愿服务时数": "平均每人次 44.6 小时，超过 12 小时，不合常理，请核对签到和签退时间。",
    "服务时数": "与志愿服务时数几乎相同，请核对社工时数和志愿时数有没有混在一起。",
    "受益人群": "人数多于人次，请核对。",
    "直接服务人次": "人数多于人次，请核对。",
}
#: What no record of a station holds, and why.
NOT_KEPT = {
    "记录套表": "有几种表格由程序提供，不是站点做了几件事；`swdesk forms` 列出全部表格。",
}


@pytest.fixture(params=STATIONS, ids=lambda station: station["name"])
def station(request, worker):
    """A station that did what it published, on the first day of its period."""
    published = request.param
    period = parse_period(published["period"])
    made = stations.Made(period.first + dt.timedelta(days=1), worker.id)
    BUILDERS[published["name"]](made)
    made.file()
    return published


def asked(name):
    """Return the figure and which rows count."""
    code, project = CODES[name] if isinstance(CODES[name], tuple) else (CODES[name], "")
    if not project:
        return figure(code), EVERYTHING
    return figure(code), Narrowing({PROJECT: Project.get(Project.name == project).id})


def test_every_published_figure_is_counted_or_contradicted_or_nothing_that_a_record_holds():
    names = {one["indicator"] for station in STATIONS for one in station["figures"]}

    assert names == CODES.keys() | CONTRADICTED.keys() | NOT_KEPT.keys()


def test_the_report_has_every_figure_that_was_published_with_its_list(station):
    period = parse_period(station["period"])
    published = {one["indicator"]: one["value"] for one in station["figures"]}
    counted = {name: value for name, value in published.items() if name in CODES}
    found = {name: reckon.value(asked(name)[0], period, asked(name)[1]) for name in counted}
    listed = {
        name: sum(entry.amount for entry in annex.annex(asked(name)[0], period, asked(name)[1]))
        for name in counted
        if asked(name)[0].unit is not Unit.PERCENT
    }

    assert found == counted
    assert listed == pytest.approx({name: counted[name] for name in listed})


@pytest.mark.parametrize(
    ("values", "code", "name"),
    [
        ({"volunteer_hours": 22639, "volunteer_times": 508}, "volunteer_hours", "志愿服务时数"),
        ({"volunteer_hours": 22639, "staff_hours": 22000}, "staff_hours", "服务时数"),
        ({"service_persons": 13000, "service_times": 8000}, "service_persons", "受益人群"),
    ],
)
def test_what_contradicts_itself_is_said(values, code, name):
    assert warnings(values)[code] == CONTRADICTED[name]
