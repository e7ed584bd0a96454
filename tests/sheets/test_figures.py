"""Figures go out as workbooks that say what was checked; opening figures come in and go out."""

from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal

import openpyxl
import pytest

from swdesk.model.base import author
from swdesk.model.projects import Project, Target
from swdesk.model.reporting import OpeningFigure
from swdesk.services.figures import locks
from swdesk.services.figures.afterwards import afterwards
from swdesk.services.figures.locks import Signing
from swdesk.services.figures.period import Period
from swdesk.services.figures.report import made, plain
from swdesk.services.lists import targets
from swdesk.sheets.bring_in import bring_in
from swdesk.sheets.figures import closing_workbook, report_workbook, targets_workbook
from swdesk.sheets.staged import Verdict
from swdesk.sheets.write import Column, write_workbook

YEAR = Period.year(2026)


def rows(content):
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    return list(sheet.iter_rows(values_only=True))


HEADINGS = ("指标", "起始日期", "截止日期", "数值", "来源")


@pytest.fixture
def ledger(tmp_path):
    """Write a ledger of opening figures: ledger(rows)."""

    def write(*rows):
        path = tmp_path / "期初数.xlsx"
        columns = [Column(heading, is_text=True) for heading in HEADINGS]
        path.write_bytes(write_workbook("期初数", columns, rows))
        return path

    return write


def test_opening_figures_come_in_from_a_workbook(station, ledger):
    path = ledger(
        ["探访人次", "2023-01-01", "2023-12-31", "1,204", "旧台账第三册"],
        ["活动场次", "2023-01-01", "2023-12-31", "40", "旧台账第三册"],
    )
    bring_in("opening_figures", path)

    found = {one.indicator: one.number for one in OpeningFigure.live()}
    assert found == {"visits": Decimal(1204), "events": Decimal(40)}


def test_an_indicator_that_does_not_exist_is_refused(station, ledger):
    staging, _ = bring_in(
        "opening_figures", ledger(["做好事", "2023-01-01", "2023-12-31", "12", "旧台账"])
    )

    assert len(staging.of(Verdict.REJECT)) == 1
    assert not OpeningFigure.select().count()


def test_a_report_says_under_its_lines_what_was_checked(station):
    told = [row[0] for row in rows(report_workbook(made(YEAR, "month"))) if row[0]]

    assert any(one.startswith("交叉核对") for one in told)
    assert "取消的活动、没有到场的人不计。" in told


def test_what_stands_beside_a_figure_has_a_row_of_its_own(station):
    day = dt.date(2026, 1, 1)
    OpeningFigure.create(
        indicator="visits", begins_on=day, ends_on=day, number=Decimal(12), source="旧台账"
    )
    found = [row[2:5] for row in rows(report_workbook(plain(YEAR))) if row[1] == "visits"]

    assert found == [("探访人次", "人次", 0), ("期初数（另列）", "人次", 12)]


def test_targets_say_how_far_they_have_come(station):
    project = Project.create(
        project_no="X", name="甲", begins_on=YEAR.first, ends_on=YEAR.last, worker=author()
    )
    Target.create(project=project, indicator="visits", goal=Decimal(100))
    [_, line] = rows(targets_workbook(targets.standings(project, dt.date(2026, 7, 2))))

    assert (line[0], line[3], line[4], line[9]) == ("探访人次", 100, 0, "落后")


def test_a_closed_period_stands_beside_today(station):
    lock = locks.close(Signing(Period.year(2024), "陈站长", dt.date(2025, 1, 5)))
    [head, first, *_] = rows(closing_workbook(locks.beside_today(lock), afterwards(lock)))

    assert head[:6] == ("指标", "单位", "签字时", "补录", "更正", "今天")
    assert first[:6] == ("服务人次", "人次", 0, None, None, 0)


@pytest.mark.parametrize("way", ["month", "sex", "site", "fund"])
def test_every_way_to_tell_apart_goes_into_a_workbook(station, way):
    [head, *_] = rows(report_workbook(made(YEAR, way)))

    assert head[:4] == ("类别", "编号", "指标", "单位")
