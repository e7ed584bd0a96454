"""V-2S 志愿服务时数汇总表: what every volunteer gave in a period, a line each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from swdesk.labels import N_
from swdesk.model.fields import Mask
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import PORTRAIT, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.printing.volunteer_hours import period_of
from swdesk.services.privacy import disclosing
from swdesk.services.volunteering import hours, hours_ledger
from swdesk.services.volunteering.hours_ledger import Given

SUMMARY = "V-2S"
TITLE = N_("志愿服务时数汇总表")
_COLUMNS = (
    Column(N_("序号"), 12),
    Column(N_("志愿者编号"), 34),
    Column(N_("姓名"), 26),
    Column(N_("服务队"), 61, "left"),
    Column(N_("次数"), 14, "right"),
    Column(N_("时数"), 18, "right"),
)


def hours_summary(
    options: PrintOptions, first: dt.date | None = None, last: dt.date | None = None
) -> Document:
    """Return who served from *first* to *last*, the most hours first; brought ones stand apart."""
    found = hours_ledger.given(first, last)
    sheet = ListSheet(
        Furniture(
            options.station,
            TITLE,
            SUMMARY,
            (Pair(N_("期间："), period_of(first, last)),),
            paper=PORTRAIT,
        ),
        _COLUMNS,
        _lines(found, options),
        total=lambda: _sum(found),
        row_mm=8.6,
        trailers=(
            Trailer(0, N_("制表人："), options.printed_by.partition("　")[0]),
            Trailer(80, N_("审核人："), rule_mm=30),
        ),
        note=N_("说明：不含路途和没有签退的服务，不含期初时数；{rule}。").format(
            rule=hours.rule().label
        ),
    )
    return bound(TITLE, [sheet], options, len(found))


def _lines(found: Sequence[Given], options: PrintOptions) -> Iterator[tuple[str, ...]]:
    veils = disclosing.veil(options.showing, [one.volunteer for one in found])
    for nth, one in enumerate(found, 1):
        yield (
            str(nth),
            one.volunteer.volunteer_no,
            veils.said(str(one.volunteer), Mask.NAME),
            str(one.volunteer.team) if one.volunteer.team else "",
            str(one.times),
            hours.in_hours(one.minutes),
        )


def _sum(found: Sequence[Given]) -> str:
    words = N_("{n}人，{times} 次，{hours} 小时")
    minutes = sum(one.minutes for one in found)
    times = sum(one.times for one in found)
    return words.format(n=len(found), times=times, hours=hours.in_hours(minutes))
