"""What each command does with what the parser has read."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

from swdesk.cli.terminal import (
    PRESENT_PASSWORD,
    errand_of,
    opened,
    password,
    print_json,
    write,
)
from swdesk.errors import UserError
from swdesk.forms.catalogue import FORMS
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.services import access
from swdesk.services.access import Area, Level
from swdesk.services.setup.restoring import restore
from swdesk.station.checkup import check
from swdesk.station.store import NewStation, Station

if TYPE_CHECKING:
    pass


def init(options: argparse.Namespace) -> None:
    """Found a station and say its recovery code, once."""
    new = NewStation(options.office, options.user, password(new=True), options.code.upper())
    station, code = Station.create(options.station, new)
    station.close()
    print(N_("站点已建好：{folder}").format(folder=options.station))
    print(N_("恢复码（只显示这一次，请抄下来锁进柜子）：{code}").format(code=code))


def demo(options: argparse.Namespace) -> None:
    """Build the demonstration station."""
    from swdesk.services.demo import create  # noqa: PLC0415 - only this command needs it

    summary = create(options.station, options.size, dates.today())
    print(N_("演示站点已建好：{folder}，密码 demo").format(folder=options.station))
    print(summary)


def import_sheet(options: argparse.Namespace) -> None:
    """Bring a spreadsheet in, or say what would come of it."""
    from swdesk.sheets import bring_in, report  # noqa: PLC0415 - reading sheets loads libraries

    with opened(options) as station:
        if not options.dry_run:
            station.backup(attachments=False)
        staging, summary = bring_in.bring_in(
            options.kind, options.file, dry_run=options.dry_run, event_no=options.event
        )
    if options.errors:
        write(options.errors, bring_in.errors(staging))
    if options.json:
        print_json(report.as_json(staging, summary))
    else:
        print(report.as_text(staging, summary))


def export_list(options: argparse.Namespace) -> None:
    """Write a list as a workbook."""
    from swdesk.sheets.export import export  # noqa: PLC0415 - loads openpyxl

    with opened(options):
        content = export(
            options.kind,
            showing=options.showing,
            event_no=options.event,
            errand=errand_of(options, options.reason or N_("命令行导出")),
        )
    write(options.out, content)
    print(N_("已导出：{path}").format(path=options.out))


def find(options: argparse.Namespace) -> None:
    """Say whom a text finds."""
    from swdesk.services.people.find import FindIndex  # noqa: PLC0415 - only this command needs it

    with opened(options):
        index = FindIndex()
        index.build()
        hits = index.search(options.text).hits
    if options.json:
        keys = ("id", "file_no", "name", "matched")
        found = [(hit.person_id, hit.file_no, hit.name, list(hit.matched)) for hit in hits]
        print_json([dict(zip(keys, row, strict=True)) for row in found])
        return
    for hit in hits:
        print(hit.file_no, hit.name, hit.place, "、".join(hit.matched), sep="\t")
    if not hits:
        raise UserError(N_("没有找到“{text}”，请换个写法再找。").format(text=options.text))


def print_form(options: argparse.Namespace) -> None:
    """Write a form, blank or filled in, as a PDF."""
    from swdesk.printing import documents  # noqa: PLC0415 - loads reportlab and fonts
    from swdesk.services.trail import auditing  # noqa: PLC0415 - loaded with the above

    with opened(options) as station:
        document = documents.make(
            options.form,
            options.records,
            is_blank=options.blank,
            showing=options.showing,
            rows=options.rows,
            pictures=station.attachments.get,
        )
        errand = errand_of(options) if document.records else None
        if errand is not None:
            errand = document.require_agreed(errand)
        auditing.printed(
            document.title,
            showing=document.showing,
            target="pdf",
            errand=errand,
            subject=document.subject,
            records=document.records,
            pages=document.pages,
        )
    write(options.out, document.pdf)
    print(N_("{pages} 页：{path}").format(pages=document.pages, path=options.out))
    if document.missing:
        print(
            N_("这些字没有字形，印成了 〓：{characters}").format(
                characters="、".join(document.missing)
            ),
            file=sys.stderr,
        )


def backup(options: argparse.Namespace) -> None:
    """Back the station up and prove the copy."""
    with opened(options) as station:
        access.require(Area.STATION, Level.WRITE)
        path = station.backup(options.file)
    print(N_("备份已写好并核对：{path}").format(path=path))


def restore_backup(options: argparse.Namespace) -> None:
    """Put a backup in the place of a station, which is kept aside."""
    present = os.environ.get(PRESENT_PASSWORD, "")
    kept = restore(options.file, options.station, password(), present)
    print(N_("已恢复到：{folder}").format(folder=options.station))
    if kept:
        print(N_("原来的资料另存在：{folder}").format(folder=kept))


def check_station(options: argparse.Namespace) -> None:
    """Say what is wrong with a station; refuses one that is damaged."""
    with opened(options) as station:
        findings = check(station, full=options.full)
    if findings:
        raise UserError(" ".join(findings))
    print(N_("资料完好。"))


def list_forms(_options: argparse.Namespace) -> None:
    """Say what can be printed: forms, papers with what they are made of, whole lists."""
    from swdesk.services.lists.rosters import ROSTERS  # noqa: PLC0415 - only this command's
    from swdesk.services.papers import PAPERS  # noqa: PLC0415 - as above

    for spec in FORMS:
        print(spec.code, spec.title, sep="\t")
    for paper in PAPERS:
        print(paper.code, paper.title, paper.made_of, sep="\t")
    for key, roster in ROSTERS.items():
        print(key, roster.title, sep="\t")
