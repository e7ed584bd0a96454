"""`swdesk report`: figures and the lists behind them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from swdesk.cli.terminal import errand_of, opened, print_json, write
from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.services.privacy.publishing import require_agreed

if TYPE_CHECKING:
    from swdesk.printing.document import Document, PrintOptions
    from swdesk.services.figures.period import Period


def report(options: argparse.Namespace) -> None:
    """Write or say the figures of a period, or the list behind one of them."""
    from swdesk.services.figures.period import parse_period  # noqa: PLC0415 - this command's

    period = parse_period(options.period)
    if options.out is None and not options.json and not options.list:
        raise UserError(N_("请用 -o 写明存到哪里，或用 --json、--list 直接看。"))
    with opened(options):
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
        print_json(report.as_json(made))


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
        print_json([annex.as_json(entry) for entry in entries])
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
