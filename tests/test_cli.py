"""The command line as scripts use it: one station from init to restore."""

from __future__ import annotations

import datetime as dt
import io
import json
from pathlib import Path

import pypdfium2
import pytest

from swdesk import cli
from swdesk.forms.catalogue import FORMS
from swdesk.services.demo import create
from tests.journeys.person import every_form

DATA = Path(__file__).parent / "data"
GOOD = "柳溪村的老槐树下面2026"


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "站"
    create(folder, "small", dt.date(2026, 11, 21))
    return folder


@pytest.fixture
def demo(template, monkeypatch):
    monkeypatch.setenv("SWDESK_PASSWORD", "demo")
    return str(template)


@pytest.fixture
def run(capsys):
    """Run a command and return its exit code and what it said."""

    def run(*argv):
        code = cli.main([str(part) for part in argv])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_init_shows_a_recovery_code_and_refuses_to_do_it_twice(run, tmp_path, monkeypatch):
    monkeypatch.setenv("SWDESK_PASSWORD", GOOD)
    code, out, _ = run("init", tmp_path / "站", "--office", "陈仓镇社工站", "--user", "王敏")
    assert code == 0
    assert "恢复码" in out
    code, _, err = run("init", tmp_path / "站", "--office", "陈仓镇社工站", "--user", "王敏")
    assert code == 1
    assert err.count("\n") == 1


def test_a_weak_password_is_refused_before_anything_is_written(run, tmp_path, monkeypatch):
    monkeypatch.setenv("SWDESK_PASSWORD", "1234567890")
    code, _, err = run("init", tmp_path / "站", "--office", "甲", "--user", "乙")
    assert code == 1
    assert err
    assert not (tmp_path / "站" / "records.db").exists()


def test_a_wrong_password_is_one_sentence(run, demo, monkeypatch):
    monkeypatch.setenv("SWDESK_PASSWORD", "不对的密码")
    code, out, err = run("find", demo, "陈")
    assert (code, out) == (1, "")
    assert "密码" in err


def test_without_a_password_and_a_terminal_it_says_how_to_give_one(run, demo, monkeypatch):
    monkeypatch.delenv("SWDESK_PASSWORD")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert "SWDESK_PASSWORD" in run("find", demo, "陈")[2]


def test_wrong_usage_is_exit_code_two(demo):
    with pytest.raises(SystemExit) as stop:
        cli.main(["find", demo])
    assert stop.value.code == 2


def test_find_prints_what_matched(run, demo):
    code, out, _ = run("find", demo, "cgx", "--json")
    found = json.loads(out)
    assert code == 0
    assert [hit["name"] for hit in found] == ["陈桂香"]
    assert set(found[0]) == {"id", "file_no", "name", "matched"}
    assert found[0]["matched"]


def pages_of(out):
    with pypdfium2.PdfDocument(out.read_bytes()) as file:
        return len(file)


@pytest.mark.parametrize("code", [spec.code for spec in FORMS])
def test_every_form_prints_from_the_demonstration(run, demo, tmp_path, code):
    out = tmp_path / "表.pdf"
    assert run("print", demo, code, "-o", out)[0] == 0
    assert pages_of(out) >= 1


@pytest.mark.parametrize("code", every_form([spec.code for spec in FORMS]))
def test_every_form_prints_blank(run, demo, tmp_path, code):
    out = tmp_path / "表.pdf"
    assert run("print", demo, code, "-o", out, "--blank")[0] == 0
    assert pages_of(out) >= 1


def test_consultations_print_as_the_register_of_a_year(run, demo, tmp_path):
    out = tmp_path / "表.pdf"
    assert run("print", demo, "F-07", "2019", "-o", out)[0] == 0
    with pypdfium2.PdfDocument(out.read_bytes()) as file:
        assert file[0].get_size()[0] > file[0].get_size()[1]


def test_records_may_stand_after_the_output(run, demo, tmp_path):
    out = tmp_path / "表.pdf"
    assert run("print", demo, "C-4", "-o", out, "QH-GA-2026-001-01")[0] == 0
    with pypdfium2.PdfDocument(out.read_bytes()) as file:
        assert len(file) == 1


def test_a_whole_case_is_bound_into_one_file(run, demo, tmp_path):
    out = tmp_path / "卷.pdf"
    assert run("print", demo, "ARCHIVE", "QH-GA-2026-001", "-o", out)[0] == 0
    with pypdfium2.PdfDocument(out.read_bytes()) as file:
        assert "个案服务档案" in "".join(file[0].get_textpage().get_text_bounded().split())
    assert "一次印一个个案" in run("print", demo, "ARCHIVE", "-o", out)[2]


def test_a_referral_rests_on_consent_or_on_a_duty_that_is_named(run, demo, tmp_path):
    out = tmp_path / "表.pdf"
    passing_on = ("--purpose", "转介", "--to", "县医院")
    assert run("print", demo, "C-9", "QH-ZJ-2026-001", "-o", out, *passing_on)[0] == 0

    sheet = ("print", demo, "C-1", "QH-GA-2026-001", "-o", out, *passing_on)
    assert "没有同意转介共享" in run(*sheet)[2]
    assert run(*sheet, "--ground", "duty", "--because", "强制报告")[0] == 0


def test_an_unknown_form_or_record_is_named(run, demo, tmp_path):
    out = tmp_path / "表.pdf"
    assert "Z-9" in run("print", demo, "Z-9", "-o", out)[2]
    assert "QH-9999" in run("print", demo, "F-01", "QH-9999", "-o", out)[2]
    assert not out.exists()


def test_every_listed_form_can_be_printed(run, demo, tmp_path):
    _, out, _ = run("forms")
    codes = [line.split("\t")[0] for line in out.splitlines()]
    assert {"A-2", "G-3", "V-4R", "CARD", "ROSTER", "F-01", "C-4", "visits"} <= set(codes)
    for code in ("A-2", "ROSTER", "G-3"):
        assert run("print", demo, code, "-o", tmp_path / "表.pdf", "--blank")[0] == 0


def test_what_a_paper_is_made_of_stands_beside_it(run):
    _, out, _ = run("forms")
    assert "V-7\t志愿服务队花名册\t志愿服务队" in out.splitlines()


def test_a_dry_run_imports_nothing(run, demo):
    before = json.loads(run("find", demo, "王", "--json")[1])
    code, out, _ = run("import", demo, "volunteers", DATA / "志愿者登记.csv", "--dry-run", "--json")
    assert code == 0
    assert json.loads(out)["rows"] == 106
    assert json.loads(run("find", demo, "王", "--json")[1]) == before


def test_the_roster_comes_in_as_a_careful_person_would_bring_it(run, tmp_path, monkeypatch):
    monkeypatch.setenv("SWDESK_PASSWORD", GOOD)
    station = tmp_path / "站"
    run("init", station, "--office", "陈仓镇社工站", "--user", "王敏", "--code", "CC")
    errors = tmp_path / "错.xlsx"
    code, out, _ = run(
        "import", station, "recipients", DATA / "服务对象花名册.xlsx", "--json", "--errors", errors
    )
    told = json.loads(out)
    assert code == 0
    assert told["rows"] == 265
    assert told["imported"] == 245
    assert len(told["rejected"]) == 15
    assert len(told["duplicates"]) == 5
    assert told["imported"] + told["skipped"] + 15 + 5 == 265
    assert errors.exists()
    assert json.loads(run("find", station, "𠮷", "--json")[1])[0]["name"] == "王𠮷祥"


def test_a_report_gives_every_figure_with_its_definition(run, demo):
    code, out, _ = run("report", demo, "2026", "--json")
    told = json.loads(out)

    assert (code, told["period"]) == (0, "2026-01-01..2026-12-31")
    named = {"code", "name", "unit", "value", "columns", "definition", "warning"}
    assert named | {"late", "corrected", "opening"} == set(told["indicators"][0])


def test_the_list_of_a_figure_has_as_many_lines_as_the_figure_says(run, demo):
    _, out, _ = run("report", demo, "2026Q2", "--json")
    figures = {one["code"]: one["value"] for one in json.loads(out)["indicators"]}
    code, listed, _ = run("report", demo, "2026Q2", "--list", "visits")

    assert code == 0
    assert len(listed.splitlines()) == figures["visits"] > 0


@pytest.mark.parametrize("more", [(), ("--by", "age"), ("--list", "service_persons")])
@pytest.mark.parametrize("kind", ["pdf", "xlsx"])
def test_a_report_is_written_as_the_file_is_called(run, demo, tmp_path, kind, more):
    out = tmp_path / f"统计.{kind}"
    code, _, _ = run("report", demo, "2026", "-o", out, *more)

    assert code == 0
    assert out.read_bytes()[:2] == (b"%P" if kind == "pdf" else b"PK")


@pytest.mark.parametrize(
    "wrong", [("去年", "--json"), ("2026", "--list", "所有"), ("2026", "-o", "表.doc"), ("2026",)]
)
def test_a_report_that_cannot_be_made_is_one_sentence(run, demo, wrong):
    code, _, err = run("report", demo, *wrong)

    assert (code, err.count("\n")) == (1, 1)


def test_a_backup_restores_into_another_folder(run, demo, tmp_path):
    backup, other = tmp_path / "备份.scbak", tmp_path / "新 站"
    assert run("backup", demo, backup)[0] == 0
    assert run("restore", backup, other)[0] == 0
    assert "陈桂香" in run("find", other, "cgx")[1]
    assert run("check", other, "--full")[0] == 0


def test_an_unwritable_output_is_said_in_one_line(run, demo, tmp_path):
    code, _, err = run("print", demo, "C-1", "-o", tmp_path / "没有" / "表.pdf")
    assert code == 1
    assert err.count("\n") == 1
