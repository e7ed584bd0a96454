"""Reports on the command line: narrowed, told apart, against targets, closed and reopened."""

from __future__ import annotations

import datetime as dt
import json

import openpyxl
import pypdfium2
import pytest

from swdesk import cli
from swdesk.services.demo import create

PROJECT = "青禾镇“一老一小”社工服务项目"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "站"
    create(folder, "small", dt.date(2026, 11, 21))
    return folder


@pytest.fixture
def run(capsys, folder, monkeypatch):
    """Run a command on the station and return its exit code and what it said."""
    monkeypatch.setenv("SWDESK_PASSWORD", "demo")

    def run(word, *argv):
        code = cli.main([word, str(folder), *(str(part) for part in argv)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def told(run):
    """Return a report as other programs read it."""

    def ask(*argv):
        code, out, err = run("report", *argv, "--json")
        assert (code, err) == (0, "")
        return json.loads(out)

    return ask


def values(report, code):
    return next(one for one in report["indicators"] if one["code"] == code)["columns"]


def test_months_add_up_to_the_quarter(told):
    report = told("2026Q2", "--by", "month")
    *months, whole = values(report, "visits")

    assert report["columns"] == ["4月", "5月", "6月", "合计"]
    assert sum(months) == whole > 0


def test_years_stand_side_by_side(told):
    report = told("2025..2026", "--by", "year")

    assert report["columns"] == ["2025年", "2026年", "合计"]


@pytest.mark.parametrize("way", ["site", "fund"])
def test_any_way_to_tell_apart_adds_up(told, way):
    whole, *parts = values(told("2026Q3", "--by", way), "visits")

    assert sum(parts) == whole > 0


def test_a_report_of_a_project_says_so_and_counts_less(told):
    everything, of_project = told("2026"), told("2026", "--project", PROJECT)

    assert of_project["scope"] == f"项目：{PROJECT}"
    assert values(of_project, "visits")[4] < values(everything, "visits")[4]


def test_values_are_named_as_people_call_them(told):
    women, men = (told("2026Q3", "--only", f"sex={sex}") for sex in ("女", "男"))
    both = told("2026Q3")

    parts = [values(one, "visits")[0] for one in (women, men)]
    assert sum(parts) == values(both, "visits")[0]


def test_what_is_no_value_is_refused_with_those_there_are(run):
    code, _, err = run("report", "2026", "--only", "sex=老", "--json")

    assert code == 1
    assert "可用：" in err
    assert "女" in err


def test_targets_go_onto_paper_with_what_is_missing_behind_them(run, tmp_path):
    path = tmp_path / "指标.pdf"
    code, *_ = run("report", "2026", "--targets", "--project", PROJECT, "-o", path)
    pages = pypdfium2.PdfDocument(path)
    text = "".join(page.get_textpage().get_text_range() for page in pages)

    assert code == 0
    assert "指标完成情况表" in text
    assert "没有签好字的签到表扫描件" in text


def test_targets_go_into_a_workbook(run, tmp_path):
    path = tmp_path / "指标.xlsx"
    run("report", "2026", "--targets", "--project", PROJECT, "-o", path)
    [head, first, *_] = openpyxl.load_workbook(path).active.iter_rows(values_only=True)

    assert head[:5] == ("指标", "合同里的说法", "单位", "目标", "完成")
    assert first[:4] == ("探访人次", "每年入户探访不少于 180 人次", "人次", 180)


def test_targets_ask_for_a_project(run):
    assert "--project" in run("report", "2026", "--targets", "--json")[2]


def test_opening_figures_stand_apart_in_the_workbook(run, tmp_path):
    path = tmp_path / "统计.xlsx"
    run("report", "2026", "-o", path)
    rows = list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))

    [visits] = [row for row in rows if row[1] == "visits" and row[2] == "期初数（另列）"]
    assert visits[10] == 212
    assert any(row[0] and row[0].startswith("期初数是启用本系统以前的累计") for row in rows)


def test_a_period_is_closed_compared_and_reopened(run, told, tmp_path):
    code, out, _ = run("close", "2026Q1", "--signed-by", "陈站长", "--signed-on", "2026-04-05")
    assert (code, "已由陈站长于2026-04-05签字封账" in out) == (0, True)
    assert "已由陈站长" in told("2026Q1")["signed"][0]
    assert told("2026Q1", "--since-signing") == []
    path = tmp_path / "封账.pdf"
    assert run("report", "2026Q1", "--since-signing", "-o", path)[0] == 0

    assert run("close", "2026Q1", "--signed-by", "陈站长")[0] == 1
    assert "退回修改" in run("close", "2026Q1", "--reopen", "退回修改")[1]
    assert "没有封账" in run("close", "2026Q1", "--reopen", "再来")[2]
