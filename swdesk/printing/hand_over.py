"""交接清单: whom a leaver answered for, what there is on file, and who takes it over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from swdesk.labels import N_
from swdesk.model.text import chinese_day
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.casework.handover import Charge

TITLE = N_("离职交接清单")
_COLUMNS = (
    Column(N_("序号"), 12),
    Column(N_("种类"), 24),
    Column(N_("编号"), 40),
    Column(N_("代号或姓名"), 36),
    Column(N_("阶段或状态"), 28),
    Column(N_("最近联系"), 27),
    Column(N_("下次到期"), 27),
    Column(N_("记录份数"), 20),
    Column(N_("移交人核对"), 25),
    Column(N_("接收人核对"), 28),
)


def hand_over_document(
    options: PrintOptions, leaver: str, dealt: Sequence[tuple[str, Sequence[Charge]]], on: dt.date
) -> Document:
    """Return one list for each receiver, by name, with what they take over from *leaver*."""
    sheets = [_sheet(options, leaver, receiver, given, on) for receiver, given in dealt]
    return bound(TITLE, sheets, options, sum(len(given) for _, given in dealt))


def _sheet(
    options: PrintOptions, leaver: str, receiver: str, given: Sequence[Charge], on: dt.date
) -> ListSheet:
    whose = Pair(N_("移交人："), leaver)
    whom = Pair(N_("接收人："), receiver)
    day = Pair(N_("交接日期："), chinese_day(on))
    return ListSheet(
        Furniture(options.station, TITLE, TITLE, (whose,), (whom, day), paper=LANDSCAPE),
        _COLUMNS,
        _rows(given),
        total=lambda: N_("{n}项").format(n=len(given)),
        row_mm=8.6,
        trailers=(
            Trailer(0, N_("移交人："), rule_mm=36),
            Trailer(70, N_("接收人："), rule_mm=36),
            Trailer(140, N_("监交人（站长或督导）："), rule_mm=36),
            Trailer(224, date=True),
        ),
    )


def _rows(given: Iterable[Charge]) -> Iterator[tuple[str, ...]]:
    for number, one in enumerate(given, 1):
        yield (
            str(number),
            one.kind.label,
            one.number,
            one.name,
            one.stage,
            _day(one.last_contact),
            _day(one.next_due),
            str(one.records),
            "",
            "",
        )


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else ""
