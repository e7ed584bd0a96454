"""The words that the command line understands."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from swdesk.cli import commands, reporting
from swdesk.model.disclosure import Showing
from swdesk.services.privacy.errands import FILING

if TYPE_CHECKING:
    pass


def parse(argv: list[str]) -> argparse.Namespace:
    """Read the arguments; records may stand on either side of -o."""
    parser = _parser()
    options, rest = parser.parse_known_args(argv)
    if rest and ("records" not in options or any(word.startswith("-") for word in rest)):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    if rest:
        options.records = [*options.records, *rest]
    return options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="swdesk", description="社工台")
    words = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Any, help_text: str) -> argparse.ArgumentParser:
        made = words.add_parser(name, help=help_text, description=help_text)
        made.set_defaults(run=run)
        return made

    def on_station(name: str, run: Any, help_text: str) -> argparse.ArgumentParser:
        made = command(name, run, help_text)
        made.add_argument("station", metavar="STATION", type=Path)
        return made

    made = on_station("init", commands.init, "建一个站点，恢复码只显示这一次")
    made.add_argument("--office", required=True, metavar="名称")
    made.add_argument("--user", required=True, metavar="姓名")
    made.add_argument("--code", default="SG", metavar="站点代码")
    made = on_station("demo", commands.demo, "建一个演示站点，密码 demo")
    made.add_argument("--size", choices=("small", "station", "stress"), default="small")
    _add_sheets(on_station)
    made = on_station("find", commands.find, "找人")
    made.add_argument("text", metavar="TEXT")
    made.add_argument("--json", action="store_true")
    _add_print(on_station)
    _add_report(on_station)
    made = on_station("backup", commands.backup, "备份并核对")
    made.add_argument("file", metavar="FILE", type=Path, nargs="?")
    made = command("restore", commands.restore_backup, "从备份恢复，现有资料先另存")
    made.add_argument("file", metavar="FILE", type=Path)
    made.add_argument("station", metavar="STATION", type=Path)
    made = on_station("check", commands.check_station, "检查资料")
    made.add_argument("--full", action="store_true")
    command("forms", commands.list_forms, "能打印的表格")
    return parser


def _add_sheets(on_station: Any) -> None:
    made = on_station("import", commands.import_sheet, "导入电子表格")
    made.add_argument(
        "kind", metavar="KIND", help="recipients, volunteers, events, visits, trainings …"
    )
    made.add_argument("file", metavar="FILE", type=Path)
    made.add_argument("--event", metavar="编号", help="签到表所属的活动，缺省时按表头新建")
    made.add_argument("--dry-run", action="store_true")
    made.add_argument("--errors", metavar="OUT.xlsx", type=Path)
    made.add_argument("--json", action="store_true")
    made = on_station("export", commands.export_list, "导出电子表格")
    made.add_argument("kind", metavar="KIND", help="recipients, households, cases, sign_ins …")
    made.add_argument("out", metavar="OUT.xlsx", type=Path)
    made.add_argument("--event", metavar="编号", help="导出哪场活动的签到（sign_ins）")
    _add_disclosure(made)
    made.add_argument("--reason", metavar="原因", help="为什么整份实名导出，超过一百行时记下")


def _add_print(on_station: Any) -> None:
    made = on_station("print", commands.print_form, "打印成 PDF")
    made.add_argument("form", metavar="FORM")
    made.add_argument("records", metavar="RECORD", nargs="*")
    made.add_argument("-o", "--out", metavar="OUT.pdf", type=Path, required=True)
    made.add_argument("--blank", action="store_true", help="空白表，供手填")
    _add_disclosure(made)
    made.add_argument("--rows", type=int, default=20, metavar="N", help="空白签到表的行数")


def _add_report(on_station: Any) -> None:
    made = on_station("report", reporting.report, "统计")
    made.add_argument("period", metavar="PERIOD", help="2023, 2023-06, 2023Q2, 起..止 …")
    made.add_argument("-o", "--out", metavar="OUT.pdf|OUT.xlsx", type=Path)
    made.add_argument("--json", action="store_true")
    made.add_argument("--list", metavar="INDICATOR", help="这个指标的名单")
    made.add_argument(
        "--by",
        metavar="WAY",
        help="quarter, month, year, site, place, field, category, sex, age, method, staff,"
        " project, funder, fund",
    )
    made.add_argument(
        "--only", metavar="DIMENSION=值", action="append", help="只统计这一类，例如 sex=女"
    )
    made.add_argument("--project", metavar="项目", help="只统计这个项目（编号或名称）")
    made.add_argument("--targets", action="store_true", help="这个项目的指标完成情况")
    made.add_argument("--since-signing", action="store_true", help="封账以后的补录、更正和删除")
    _add_disclosure(made)
    made = on_station("close", reporting.close, "封账：签字以后留住一个期间的数字")
    made.add_argument("period", metavar="PERIOD", help="2023, 2023-06, 2023Q2, 起..止 …")
    made.add_argument("--signed-by", metavar="姓名", help="报表由谁签字")
    made.add_argument("--signed-on", metavar="日期", help="哪天签字，缺省是今天")
    made.add_argument("--project", metavar="项目", help="只封这个项目（编号或名称）")
    made.add_argument("--reopen", metavar="原因", help="重开已经封账的期间")


def _add_disclosure(made: argparse.ArgumentParser) -> None:
    ways = made.add_mutually_exclusive_group()
    for showing, text in (
        (Showing.MASKED, "遮盖证件、电话和地址"),
        (Showing.CODED, "姓名用代号，略去证件、电话和地址"),
    ):
        ways.add_argument(
            f"--{showing.value}", action="store_const", const=showing, dest="showing", help=text
        )
    made.set_defaults(showing=Showing.REAL)
    made.add_argument("--purpose", metavar="用途", default=FILING, help="归档、上级检查、转介 …")
    made.add_argument("--to", metavar="交给谁", default="", help="单位或姓名")
    made.add_argument(
        "--ground", choices=("duty", "emergency"), help="转介没有本人同意时：法定职责、紧急情况"
    )
    made.add_argument("--because", metavar="说明", default="", help="哪项职责或什么险情")
