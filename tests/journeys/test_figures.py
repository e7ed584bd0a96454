"""The figures of a period, from the number to its list, its record, paper and workbook."""

from __future__ import annotations

import datetime as dt
import json
import shutil

import pytest

from swdesk.model import dates
from swdesk.model.audit import AuditEntry
from swdesk.station.store import saving


@pytest.fixture
def before_figures(unlock, lived_in, tmp_path, qtbot):
    """Somebody before the figures of a station with a year of work."""
    person = unlock(shutil.copytree(lived_in, tmp_path / "有人用过"))
    person.opens("统计")
    qtbot.waitUntil(lambda: person.page.report is not None)
    person.window.activateWindow()  # no window manager gives it back after the waiting
    qtbot.waitUntil(person.window.isActiveWindow)
    return person


def test_a_year_stands_beside_its_quarters(before_figures):
    before_figures.sees("服务人次", "期末在册的服务对象")
    titles = [column.title for column in before_figures.page.report.columns]
    assert titles == ["一季度", "二季度", "三季度", "四季度", "本年", "上年", "累计"]


def test_a_number_opens_as_many_rows_as_it_counts(before_figures):
    person = before_figures
    [first, *_] = person.page.report.lines
    person.page.table.setFocus()
    person.presses("Return")

    assert person.page.title == "服务人次"
    assert person.page.table.model().rowCount() == first.cells[4] > 0


def test_a_row_of_the_list_opens_its_record(before_figures):
    person = before_figures
    person.page.table.setFocus()
    person.presses("Return", "Return")

    assert person.page.title != "服务人次"


def test_another_period_is_typed(before_figures, qtbot):
    person = before_figures
    month = dates.today().replace(day=1) - dt.timedelta(days=1)
    person.goes_to("期间")
    person.enters(f"{month:%Y-%m}")
    qtbot.waitUntil(lambda: len(person.page.report.columns) == 1)

    assert person.page.context == f"{month.year}年{month.month}月"


def test_what_is_no_period_is_said_and_the_figures_stay(before_figures):
    person = before_figures
    person.goes_to("期间")
    person.enters("去年下雨的时候")

    person.sees("看不懂期间")
    assert person.page.report is not None


def test_figures_go_onto_paper_with_their_definitions(before_figures):
    text = before_figures.prints(whole=False)

    assert "服务统计表" in text
    assert "期末在册的服务对象" in text


def test_figures_go_into_a_workbook(before_figures):
    person = before_figures
    person.presses("Ctrl+S")
    person.enters("镇民政办")
    sheet = person.saves_sheet(lambda: person.presses("Space")).active

    [head, first, *_] = sheet.iter_rows(values_only=True)
    assert head[:4] == ("类别", "编号", "指标", "单位")
    assert first[1] == "service_times"
    assert isinstance(first[4], int | float)
    with saving():
        pass  # enters what waits to be told
    told = json.loads(AuditEntry.select().order_by(AuditEntry.seq.desc()).get().detail)
    assert told["whom"] == "镇民政办"
