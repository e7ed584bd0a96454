"""`swdesk report` and `swdesk close`: figures, the lists behind them, targets, signed periods."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from swdesk.cli.terminal import errand_of, opened, print_json, write
from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.services.privacy.publishing import require_agreed

if TYPE_CHECKING:
    from swdesk.model.projects import Project
    from swdesk.printing.document import Document, PrintOptions
    from swdesk.services.figures.dimension import Narrowing
    from swdesk.services.figures.period import Period


def report(options: argparse.Namespace) -> None:
    """Write or say the figures of a period, the list behind one of them, or how targets stand."""
    from swdesk.services.figures.period import parse_period  # noqa: PLC0415 - this command's

    period = parse_period(options.period)
    if options.out is None and not options.json and not options.list:
        raise UserError(N_("请用 -o 写明存到哪里，或用 --json、--list 直接看。"))
    with opened(options):
        if options.targets:
            _report_targets(options, period)
        elif options.since_signing:
            _report_closing(options, period)
        elif options.list:
            _report_list(options, period)
        else:
            _report_figures(options, period)


def close(options: argparse.Namespace) -> None:
    """Close a period whose report was signed, or open it again for a reason."""
    from swdesk.model.dates import parse_day, today  # noqa: PLC0415 - this command's
    from swdesk.services.figures import locks  # noqa: PLC0415 - as above
    from swdesk.services.figures.locks import Signing  # noqa: PLC0415 - as above
    from swdesk.services.figures.period import parse_period  # noqa: PLC0415 - as above

    period = parse_period(options.period)
    with opened(options):
        if options.reopen is not None:
            lock = locks.reopen(_lock(options, period), options.reopen)
            print(*locks.story(lock)[-1:])
            return
        day = parse_day(options.signed_on) if options.signed_on else today()
        if day is None:
            raise UserError(N_("看不懂签字日期“{text}”。").format(text=options.signed_on))
        signing = Signing(period, options.signed_by or "", day, _project(options))
        print(locks.said(locks.close(signing)))


def _report_figures(options: argparse.Namespace, period: Period) -> None:
    from swdesk.printing.report import report_document  # noqa: PLC0415 - loads reportlab and fonts
    from swdesk.services.figures import report, trends  # noqa: PLC0415 - this command's
    from swdesk.sheets.figures import report_workbook  # noqa: PLC0415 - loads openpyxl

    narrowing = _narrowing(options)
    made = report.made(period, options.by or "", narrowing)

    def document(how: PrintOptions) -> Document:
        return report_document(made, how, trends.of_report(period, narrowing))

    _deliver(options, document, lambda: report_workbook(made))
    if options.json:
        print_json(report.as_json(made))


def _report_list(options: argparse.Namespace, period: Period) -> None:
    from swdesk.printing.report import annex_document  # noqa: PLC0415 - loads reportlab and fonts
    from swdesk.services.figures import annex  # noqa: PLC0415 - this command's
    from swdesk.services.figures.counting import Counting  # noqa: PLC0415 - as above
    from swdesk.sheets.figures import annex_workbook  # noqa: PLC0415 - loads openpyxl

    narrowing = _narrowing(options)
    asked = Counting.read(narrowing.project).figure(options.list)
    entries = annex.annex(asked, period, narrowing, showing=options.showing)
    _deliver(
        options,
        lambda how: annex_document(asked, period, entries, how, narrowing.scope),
        lambda: annex_workbook(asked, entries),
        len(entries),
    )
    if options.json:
        print_json([annex.as_json(entry) for entry in entries])
    elif not options.out:
        for entry in entries:
            print(*annex.cells(entry), sep="\t")


def _report_targets(options: argparse.Namespace, period: Period) -> None:
    from swdesk.model.dates import today  # noqa: PLC0415 - this command's
    from swdesk.printing.targets import targets_document  # noqa: PLC0415 - loads reportlab
    from swdesk.services.lists import targets  # noqa: PLC0415 - this command's
    from swdesk.sheets.figures import targets_workbook  # noqa: PLC0415 - loads openpyxl

    project = _project(options)
    if project is None:
        raise UserError(N_("指标完成情况按项目看，请用 --project 写项目编号或名称。"))
    standings = targets.standings(project, min(period.last, today()))
    _deliver(
        options,
        lambda how: targets_document(project, standings, how),
        lambda: targets_workbook(standings),
    )
    if options.json:
        print_json([targets.as_json(one) for one in standings])


def _report_closing(options: argparse.Namespace, period: Period) -> None:
    from swdesk.printing.closing import closing_document  # noqa: PLC0415 - loads reportlab
    from swdesk.services.figures import locks  # noqa: PLC0415 - this command's
    from swdesk.services.figures.afterwards import afterwards, as_json  # noqa: PLC0415 - as above
    from swdesk.sheets.figures import closing_workbook  # noqa: PLC0415 - loads openpyxl

    lock = _lock(options, period)
    compared, after = locks.beside_today(lock), afterwards(lock)
    _deliver(
        options,
        lambda how: closing_document(lock, compared, after, how),
        lambda: closing_workbook(compared, after),
        len(after),
    )
    if options.json:
        print_json([as_json(one) for one in after])


def _lock(options: argparse.Namespace, period: Period) -> Any:
    from swdesk.services.figures import locks  # noqa: PLC0415 - this command's

    lock = locks.standing(period, _narrowing(options))
    if lock is None:
        raise UserError(N_("{period}没有封账。").format(period=period.name))
    return lock


def _project(options: argparse.Namespace) -> Project | None:
    from swdesk.services.lists import targets  # noqa: PLC0415 - this command's

    return targets.project(options.project) if options.project else None


def _narrowing(options: argparse.Namespace) -> Narrowing:
    """Return what alone counts: a project, and values of dimensions, by code or by name."""
    from swdesk.services.figures.dimension import PROJECT, Narrowing, chosen  # noqa: PLC0415 - as above

    wanted = dict(map(chosen, getattr(options, "only", None) or ()))
    if project := _project(options):
        wanted[PROJECT] = project.id
    return Narrowing(wanted)


def _deliver(
    options: argparse.Namespace,
    pdf: Callable[[PrintOptions], Document],
    xlsx: Callable[[], bytes],
    records: int = 0,
) -> None:
    """Write a report to where it is wanted, as what the name of the file says."""
    from swdesk.printing.document import PrintOptions  # noqa: PLC0415 - loads the typesetter
    from swdesk.services.trail import auditing  # noqa: PLC0415 - loaded with the above

    if options.out is None:
        return
    errand, how = errand_of(options), {"records": records, "showing": options.showing}
    if options.out.suffix == ".pdf":
        document = pdf(PrintOptions.of_office(showing=options.showing))
        errand = document.require_agreed(errand)
        content, pages = document.pdf, document.pages
        auditing.printed(document.title, target="pdf", errand=errand, pages=pages, **how)
    elif options.out.suffix == ".xlsx":
        if records:
            require_agreed(errand, options.showing, None)
        content = xlsx()
        auditing.exported("report", errand=errand, **how)
    else:
        raise UserError(N_("统计可以存成 .pdf 或 .xlsx，请改文件名的后缀。"))
    write(options.out, content)
    print(N_("已存到：{path}").format(path=options.out), file=sys.stderr)
