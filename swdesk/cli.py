"""The command line, for scripts and tests: `swdesk COMMAND …`, see the parser below.

The password comes from SWDESK_PASSWORD or a prompt; that of records which a backup with other
keys replaces from SWDESK_PRESENT_PASSWORD. Exit codes: 0 done, 1 refused with one
line in Chinese on stderr, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from swdesk.errors import UserError
from swdesk.forms.catalogue import ARCHIVE, FORMS, OWN_COPY, ROSTER, SIGN_IN, VISIT_SUMMARY
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.codes import vocabulary
from swdesk.model.disclosure import Showing
from swdesk.services import access, logins
from swdesk.services.access import Area, Level
from swdesk.services.errands import FILING, PURPOSES, Errand, require_told
from swdesk.services.publishing import require_agreed
from swdesk.services.restoring import restore
from swdesk.station.checkup import check
from swdesk.station.store import NewStation, Station

if TYPE_CHECKING:
    from swdesk.printing.document import Document, PrintOptions
    from swdesk.services.figures.period import Period

PASSWORD = "SWDESK_PASSWORD"  # noqa: S105 - the name of a variable
PRESENT_PASSWORD = "SWDESK_PRESENT_PASSWORD"  # noqa: S105 - the name of a variable


def main(argv: list[str]) -> int:
    """Run one command and return its exit code."""
    _speak_utf8()
    options = _parse(argv)
    try:
        options.run(options)
    except UserError as refused:
        print(refused.message.replace("\n", " "), file=sys.stderr)
        return 1
    return 0


def _parse(argv: list[str]) -> argparse.Namespace:
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
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Any, help_text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=help_text, description=help_text)
        made.set_defaults(run=run)
        return made

    def on_station(name: str, run: Any, help_text: str) -> argparse.ArgumentParser:
        made = command(name, run, help_text)
        made.add_argument("station", metavar="STATION", type=Path)
        return made

    made = on_station("init", _init, "建一个站点，恢复码只显示这一次")
    made.add_argument("--office", required=True, metavar="名称")
    made.add_argument("--user", required=True, metavar="姓名")
    made.add_argument("--code", default="SG", metavar="站点代码")
    made = on_station("demo", _demo, "建一个演示站点，密码 demo")
    made.add_argument("--size", choices=("small", "station", "stress"), default="small")
    _add_sheets(on_station)
    made = on_station("find", _find, "找人")
    made.add_argument("text", metavar="TEXT")
    made.add_argument("--json", action="store_true")
    _add_print(on_station)
    _add_report(on_station)
    made = on_station("backup", _backup, "备份并核对")
    made.add_argument("file", metavar="FILE", type=Path, nargs="?")
    made = command("restore", _restore, "从备份恢复，现有资料先另存")
    made.add_argument("file", metavar="FILE", type=Path)
    made.add_argument("station", metavar="STATION", type=Path)
    made = on_station("check", _check, "检查资料")
    made.add_argument("--full", action="store_true")
    command("forms", _forms, "能打印的表格")
    return parser


def _add_sheets(on_station: Any) -> None:
    made = on_station("import", _import, "导入电子表格")
    made.add_argument("kind", metavar="KIND", help="recipients, volunteers, events, visits")
    made.add_argument("file", metavar="FILE", type=Path)
    made.add_argument("--event", metavar="编号", help="签到表所属的活动，缺省时按表头新建")
    made.add_argument("--dry-run", action="store_true")
    made.add_argument("--errors", metavar="OUT.xlsx", type=Path)
    made.add_argument("--json", action="store_true")
    made = on_station("export", _export, "导出电子表格")
    made.add_argument("kind", metavar="KIND", help="recipients, households, cases, sign_ins …")
    made.add_argument("out", metavar="OUT.xlsx", type=Path)
    made.add_argument("--event", metavar="编号", help="导出哪场活动的签到（sign_ins）")
    _add_disclosure(made)
    made.add_argument("--reason", metavar="原因", help="为什么整份实名导出，超过一百行时记下")


def _add_print(on_station: Any) -> None:
    made = on_station("print", _print, "打印成 PDF")
    made.add_argument("form", metavar="FORM")
    made.add_argument("records", metavar="RECORD", nargs="*")
    made.add_argument("-o", "--out", metavar="OUT.pdf", type=Path, required=True)
    made.add_argument("--blank", action="store_true", help="空白表，供手填")
    _add_disclosure(made)
    made.add_argument("--rows", type=int, default=20, metavar="N", help="空白签到表的行数")


def _add_report(on_station: Any) -> None:
    made = on_station("report", _report, "统计")
    made.add_argument("period", metavar="PERIOD", help="2023, 2023-06, 2023Q2, 起..止 …")
    made.add_argument("-o", "--out", metavar="OUT.pdf|OUT.xlsx", type=Path)
    made.add_argument("--json", action="store_true")
    made.add_argument("--list", metavar="INDICATOR", help="这个指标的名单")
    made.add_argument("--by", metavar="DIMENSION", help="place, category, sex, age, method, staff")
    _add_disclosure(made)


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


def _errand(options: argparse.Namespace, reason: str = "") -> Errand:
    """Return what is printed or exported for; a purpose is named by its label or its code."""
    entry = vocabulary(PURPOSES).find(options.purpose)
    errand = Errand(entry.code if entry else options.purpose, options.to, reason)
    require_told(errand)
    return errand


def _init(options: argparse.Namespace) -> None:
    new = NewStation(options.office, options.user, _password(new=True), options.code.upper())
    station, code = Station.create(options.station, new)
    station.close()
    print(N_("站点已建好：{folder}").format(folder=options.station))
    print(N_("恢复码（只显示这一次，请抄下来锁进柜子）：{code}").format(code=code))


def _demo(options: argparse.Namespace) -> None:
    from swdesk.services.demo import create  # noqa: PLC0415 - only this command needs it

    summary = create(options.station, options.size, dates.today())
    print(N_("演示站点已建好：{folder}，密码 demo").format(folder=options.station))
    print(summary)


def _import(options: argparse.Namespace) -> None:
    from swdesk.sheets import bring_in, report  # noqa: PLC0415 - reading sheets loads libraries

    with _open(options) as station:
        if not options.dry_run:
            station.backup(attachments=False)
        staging, summary = bring_in.bring_in(
            options.kind, options.file, dry_run=options.dry_run, event_no=options.event
        )
    if options.errors:
        _write(options.errors, bring_in.errors(staging))
    if options.json:
        _print_json(report.as_json(staging, summary))
    else:
        print(report.as_text(staging, summary))


def _export(options: argparse.Namespace) -> None:
    from swdesk.sheets.export import export  # noqa: PLC0415 - loads openpyxl

    with _open(options):
        content = export(
            options.kind,
            showing=options.showing,
            event_no=options.event,
            errand=_errand(options, options.reason or N_("命令行导出")),
        )
    _write(options.out, content)
    print(N_("已导出：{path}").format(path=options.out))


def _find(options: argparse.Namespace) -> None:
    from swdesk.services.find import FindIndex  # noqa: PLC0415 - only this command needs it

    with _open(options):
        index = FindIndex()
        index.build()
        hits = index.search(options.text).hits
    if options.json:
        keys = ("id", "file_no", "name", "matched")
        found = [(hit.person_id, hit.file_no, hit.name, list(hit.matched)) for hit in hits]
        _print_json([dict(zip(keys, row, strict=True)) for row in found])
        return
    for hit in hits:
        print(hit.file_no, hit.name, hit.place, "、".join(hit.matched), sep="\t")
    if not hits:
        raise UserError(N_("没有找到“{text}”，请换个写法再找。").format(text=options.text))


def _print(options: argparse.Namespace) -> None:
    from swdesk.printing import documents  # noqa: PLC0415 - loads reportlab and fonts
    from swdesk.services import auditing  # noqa: PLC0415 - loaded with the above

    with _open(options):
        document = documents.make(
            options.form,
            options.records,
            is_blank=options.blank,
            showing=options.showing,
            rows=options.rows,
        )
        errand = _errand(options) if document.records else None
        if errand is not None:
            document.require_agreed(errand)
        auditing.printed(
            document.title,
            showing=document.showing,
            target="pdf",
            errand=errand,
            subject=document.subject,
            records=document.records,
            pages=document.pages,
        )
    _write(options.out, document.pdf)
    print(N_("{pages} 页：{path}").format(pages=document.pages, path=options.out))
    if document.missing:
        print(
            N_("这些字没有字形，印成了 〓：{characters}").format(
                characters="、".join(document.missing)
            ),
            file=sys.stderr,
        )


def _report(options: argparse.Namespace) -> None:
    from swdesk.services.figures.period import parse_period  # noqa: PLC0415 - this command's

    period = parse_period(options.period)
    if options.out is None and not options.json and not options.list:
        raise UserError(N_("请用 -o 写明存到哪里，或用 --json、--list 直接看。"))
    with _open(options):
        if options.list:
            _report_list(options, period)
        else:
            _report_figures(options, period)


def _report_figures(options: argparse.Namespace, period: Period) -> None:
    from swdesk.printing.report import report_document  # noqa: PLC0415 - loads reportlab and fonts
    from swdesk.services.figures import report  # noqa: PLC0415 - this command's
    from swdesk.services.figures.dimension import dimension  # noqa: PLC0415 - as above
    from swdesk.sheets.figures import report_workbook  # noqa: PLC0415 - loads openpyxl

    made = report.told_apart(period, dimension(options.by)) if options.by else report.usual(period)
    _deliver(options, lambda how: report_document(made, how), lambda: report_workbook(made))
    if options.json:
        _print_json(report.as_json(made))


def _report_list(options: argparse.Namespace, period: Period) -> None:
    from swdesk.printing.report import annex_document  # noqa: PLC0415 - loads reportlab and fonts
    from swdesk.services.figures import annex  # noqa: PLC0415 - this command's
    from swdesk.services.figures.catalogue import figure  # noqa: PLC0415 - as above
    from swdesk.sheets.figures import annex_workbook  # noqa: PLC0415 - loads openpyxl

    asked = figure(options.list)
    entries = annex.annex(asked, period, showing=options.showing)
    _deliver(
        options,
        lambda how: annex_document(asked, period, entries, how),
        lambda: annex_workbook(asked, entries),
        len(entries),
    )
    if options.json:
        _print_json([annex.as_json(entry) for entry in entries])
    elif not options.out:
        for entry in entries:
            print(*annex.cells(entry), sep="\t")


def _deliver(
    options: argparse.Namespace,
    pdf: Callable[[PrintOptions], Document],
    xlsx: Callable[[], bytes],
    records: int = 0,
) -> None:
    """Write a report to where it is wanted, as what the name of the file says."""
    from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
    from swdesk.services import auditing  # noqa: PLC0415 - loaded with the above

    if options.out is None:
        return
    errand, how = _errand(options), {"records": records, "showing": options.showing}
    if options.out.suffix == ".pdf":
        document = pdf(PrintOptions.of_office(showing=options.showing))
        document.require_agreed(errand)
        content, pages = document.pdf, document.pages
        auditing.printed(document.title, target="pdf", errand=errand, pages=pages, **how)
    elif options.out.suffix == ".xlsx":
        if records:
            require_agreed(errand, options.showing, None)
        content = xlsx()
        auditing.exported("report", errand=errand, **how)
    else:
        raise UserError(N_("统计可以存成 .pdf 或 .xlsx，请改文件名的后缀。"))
    _write(options.out, content)
    print(N_("已存到：{path}").format(path=options.out), file=sys.stderr)


def _backup(options: argparse.Namespace) -> None:
    with _open(options) as station:
        access.require(Area.STATION, Level.WRITE)
        path = station.backup(options.file)
    print(N_("备份已写好并核对：{path}").format(path=path))


def _restore(options: argparse.Namespace) -> None:
    present = os.environ.get(PRESENT_PASSWORD, "")
    kept = restore(options.file, options.station, _password(), present)
    print(N_("已恢复到：{folder}").format(folder=options.station))
    if kept:
        print(N_("原来的资料另存在：{folder}").format(folder=kept))


def _check(options: argparse.Namespace) -> None:
    with _open(options) as station:
        findings = check(station, full=options.full)
    if findings:
        raise UserError(" ".join(findings))
    print(N_("资料完好。"))


def _forms(_options: argparse.Namespace) -> None:
    for spec in FORMS:
        print(spec.code, spec.title, sep="\t")
    print(SIGN_IN, N_("活动签到表"), sep="\t")
    print(ROSTER, N_("服务对象花名册"), sep="\t")
    print(VISIT_SUMMARY, N_("探访汇总登记表"), sep="\t")
    print(OWN_COPY, N_("本人信息"), sep="\t")
    print(ARCHIVE, N_("整案装订（封面、目录、全部表格）"), sep="\t")
    print("GENOGRAM", N_("家庭图与生态图"), sep="\t")


def _open(options: argparse.Namespace) -> Station:
    """Open the station as the worker whose password is given."""
    station = Station.open(options.station, _password())
    if logins.must_change():
        station.close()
        raise UserError(N_("这是管理员设的临时密码。请先在窗口里打开一次，换成自己的密码。"))
    return station


def _password(*, new: bool = False) -> str:
    given = os.environ.get(PASSWORD)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise UserError(
            N_("请把密码放在环境变量 {name} 里，或在终端里运行。").format(name=PASSWORD)
        )
    typed = getpass.getpass(N_("密码："))
    if new and getpass.getpass(N_("再输一次：")) != typed:
        raise UserError(N_("两次输入的密码不一样，请再输一次。"))
    return typed


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UserError(
            N_("写不进 {path}，请换个位置，或先关掉打开着它的程序。").format(path=path)
        ) from error


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False))


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
