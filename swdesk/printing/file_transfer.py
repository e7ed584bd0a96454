"""The list D-2 with which bound cases go to whoever keeps them from now on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from swdesk.labels import N_
from swdesk.model.cases import Case
from swdesk.printing.archive import pages_of
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.casework import archive

TRANSFER = "D-2"
TITLE = N_("档案移交清单")
_COLUMNS = (
    Column(N_("序号"), 10),
    Column(N_("案卷编号"), 38),
    Column(N_("案卷题名"), 50, "left"),
    Column(N_("立卷人"), 20),
    Column(N_("起止日期"), 46),
    Column(N_("件数"), 13, "right"),
    Column(N_("页数"), 13, "right"),
    Column(N_("密级"), 15),
    Column(N_("保管期限"), 18),
    Column(N_("归档日期"), 22),
    Column(N_("备注"), 22),
)


def transfer_document(cases: Sequence[Case], options: PrintOptions, scope: str) -> Document:
    """Return the list of some cases, with room for those who give, take and look on."""
    lines = list(_lines(cases, options))
    pages = sum(int(line[6]) for line in lines)
    sheet = ListSheet(
        Furniture(options.station, TITLE, TRANSFER, (Pair(N_("范围："), scope),), paper=LANDSCAPE),
        _COLUMNS,
        lines,
        total=lambda: N_("{n} 卷，{pages} 页").format(n=len(lines), pages=pages),
        row_mm=8.6,
        trailers=(
            Trailer(0, N_("移交人："), rule_mm=36),
            Trailer(70, N_("接收人："), rule_mm=36),
            Trailer(140, N_("监交人："), rule_mm=36),
            Trailer(214, date=True),
        ),
        note=N_("一式两份，移交、接收单位各存一份。页数不含封面、目录、备考表和标签。"),
    )
    return bound(TITLE, [sheet], options, len(lines))


def _lines(cases: Sequence[Case], options: PrintOptions) -> Iterator[tuple[str, ...]]:
    for nth, case in enumerate(cases, 1):
        held = archive.binder(case)
        yield (
            str(nth),
            str(case.case_no),
            N_("{whom}个案服务档案").format(whom=case.code_name or ""),
            str(case.worker or ""),
            "—".join(_day(day) for day in (case.opened_on or case.asked_on, case.closed_on) if day),
            str(len(held.sheets)),
            str(pages_of(held, options)),
            held.secrecy,
            held.retention,
            _day(case.archived_on),
            "",
        )


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else ""
