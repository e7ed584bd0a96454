"""Spreadsheets in and out on the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import openpyxl
import pytest

from swdesk import cli
from swdesk.cli.terminal import PASSWORD

DATA = Path(__file__).parent / "data"
GOOD = "柳溪村的老槐树下面2026"


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """An empty station; making one takes longer than copying it."""
    folder = tmp_path_factory.mktemp("empty") / "站"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PASSWORD, GOOD)
        made = ("init", str(folder), "--office", "陈仓镇社工站", "--user", "王敏", "--code", "CC")
        assert cli.main(list(made)) == 0
    return folder


@pytest.fixture
def station(template, tmp_path, monkeypatch):
    monkeypatch.setenv(PASSWORD, GOOD)
    return shutil.copytree(template, tmp_path / "站")


@pytest.fixture
def run(capsys):
    def run(*argv):
        code = cli.main([str(part) for part in argv])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_the_roster_comes_in_and_json_accounts_for_every_row(run, station):
    code, out, _ = run("import", station, "recipients", DATA / "服务对象花名册.xlsx", "--json")
    told = json.loads(out)
    listed = len(told["rejected"]) + len(told["duplicates"])
    assert code == 0
    assert told["imported"] + told["skipped"] + listed == told["rows"] == 265
    assert all(set(entry) == {"row", "column", "reason"} for entry in told["rejected"])
    code, out, _ = run("find", station, "赵𬴊", "--json")
    assert json.loads(out)[0]["file_no"].startswith("CC-")


def test_a_dry_run_leaves_the_station_empty(run, station):
    roster = DATA / "服务对象花名册.xlsx"
    code, out, _ = run("import", station, "recipients", roster, "--dry-run", "--json")
    assert (code, json.loads(out)["imported"]) == (0, 245)
    code, _, err = run("find", station, "赵𬴊")
    assert (code, err.count("\n")) == (1, 1)


def test_refused_rows_are_written_beside_their_reasons(run, station, tmp_path):
    errors = tmp_path / "不能导入.xlsx"
    code, out, _ = run(
        "import", station, "recipients", DATA / "服务对象花名册.xlsx", "--errors", errors
    )
    assert (code, out.splitlines()[0][:4]) == (0, "服务对象")
    sheet = openpyxl.load_workbook(errors).worksheets[0]
    assert sheet.max_row == 2 + 15


def test_volunteers_and_sign_ins_come_in_and_go_out(run, station, tmp_path):
    assert run("import", station, "volunteers", DATA / "志愿者登记.csv")[0] == 0
    assert run("import", station, "events", DATA / "签到表.xls")[0] == 0
    out = tmp_path / "签到.xlsx"
    code, _, _ = run("export", station, "sign_ins", out, "--event", "CC-HD-2023-001")
    assert code == 0
    assert openpyxl.load_workbook(out).worksheets[0].max_row == 1 + 59


def test_a_masked_export_shows_no_number(run, station, tmp_path):
    run("import", station, "volunteers", DATA / "志愿者登记.csv")
    for name, options in (("全.xlsx", ()), ("遮.xlsx", ("--masked",))):
        run("export", station, "volunteers", tmp_path / name, *options)
    first = [openpyxl.load_workbook(tmp_path / n).worksheets[0] for n in ("全.xlsx", "遮.xlsx")]
    numbers = [
        [c.value for c in row if c.value and str(c.value).startswith("6103")]
        for sheet in first
        for row in sheet.iter_rows(min_row=2, max_row=2)
    ]
    assert numbers == [["610303199004274325"], ["6103************25"]]


@pytest.mark.parametrize("kind", ["rabbits", "events"])
def test_what_cannot_come_in_is_refused_with_one_line(run, station, kind):
    code, _, err = run("import", station, kind, DATA / "服务对象花名册.xlsx")
    assert code == 1
    assert err.count("\n") == 1
