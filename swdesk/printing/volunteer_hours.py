"""V-2 志愿服务时数记录表: every service of a volunteer in a period, each to be signed for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from swdesk.labels import N_
from swdesk.model.fields import Mask
from swdesk.model.text import chinese_day, to_text
from swdesk.model.volunteers import Volunteer
from swdesk.printing.cells import Label, Value
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.grid import Row
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.privacy import disclosing
from swdesk.services.volunteering import hours, hours_ledger
from swdesk.services.volunteering.hours_ledger import Service

HOURS = "V-2"
TITLE = N_("志愿服务时数记录表")
_COLUMNS = (
    Column(N_("序号"), 11),
    Column(N_("日期"), 24),
    Column(N_("项目/活动"), 62, "left"),
    Column(N_("服务内容"), 38, "left"),
    Column(N_("地点"), 40, "left"),
    Column(N_("起止时间"), 28),
    Column(N_("时数"), 14, "right"),
    Column(N_("服务对象/组织者签名"), 50),
)
_BLANK_LINES = 14
_TRAILERS = (
    Trailer(0, N_("志愿者签名："), rule_mm=34),
    Trailer(80, N_("队长签名："), rule_mm=34),
    Trailer(150, N_("审核人签名："), rule_mm=34, date=True),
)


def hours_document(
    volunteers: Sequence[Volunteer],
    options: PrintOptions,
    first: dt.date | None = None,
    last: dt.date | None = None,
) -> Document:
    """Return a ledger for each volunteer, or a blank one for none."""
    sheets = [_sheet(one, options, first, last) for one in volunteers]
    return bound(TITLE, sheets or [_blank(options)], options, len(volunteers))


def _sheet(
    volunteer: Volunteer, options: PrintOptions, first: dt.date | None, last: dt.date | None
) -> ListSheet:
    found = hours_ledger.services(volunteer, first, last)
    veil = disclosing.veil(options.showing, [volunteer])
    name = veil.said(str(volunteer), Mask.NAME)
    return ListSheet(
        _furniture(options, period_of(first, last), volunteer),
        _COLUMNS,
        _lines(found),
        above=(_facts(volunteer, name),),
        total=lambda: _sum(found, volunteer),
        row_mm=9.5,
        strong_headings=False,
        trailers=_TRAILERS,
        note=_note(volunteer),
    )


def _blank(options: PrintOptions) -> ListSheet:
    lines = ((str(nth), *[""] * (len(_COLUMNS) - 1)) for nth in range(1, _BLANK_LINES + 1))
    return ListSheet(
        _furniture(options, "", None),
        _COLUMNS,
        lines,
        above=(_facts(None, ""),),
        row_mm=9.5,
        strong_headings=False,
        trailers=_TRAILERS,
        note=_note(None),
    )


def _furniture(options: PrintOptions, period: str, volunteer: Volunteer | None) -> Furniture:
    number = Pair(N_("志愿者编号："), volunteer.volunteer_no if volunteer else "")
    return Furniture(
        options.station,
        TITLE,
        HOURS,
        (number,),
        (Pair(N_("期间："), period),),
        next_left=number,
        blank=volunteer is None,
        paper=LANDSCAPE,
    )


def period_of(first: dt.date | None, last: dt.date | None) -> str:
    """Return a period as it is written above a list."""
    if first is None and last is None:
        return N_("全部")
    ends = (chinese_day(first) if first else "", chinese_day(last) if last else N_("今"))
    return "至".join(ends)


def _facts(volunteer: Volunteer | None, name: str) -> Row:
    team = str(volunteer.team) if volunteer and volunteer.team else ""
    joined = to_text(Volunteer.joined_on, volunteer.joined_on) if volunteer else ""
    told = ((N_("姓名"), name, 45.0), (N_("服务队"), team, 100.0), (N_("加入日期"), joined, 68.0))
    cells = [
        cell
        for label, text, mm in told
        for cell in ((Label(text=label), 18.0), (Value(text=text), mm))
    ]
    return Row(tuple(cells), least_mm=8)


def _lines(found: Sequence[Service]) -> Iterator[tuple[str, ...]]:
    for number, one in enumerate(found, 1):
        yield (
            str(number),
            one.held_on.isoformat(),
            one.name,
            one.content,
            one.location,
            "、".join(str(span) for span in one.spans),
            N_("未签退") if one.is_open and not one.credited else hours.in_hours(one.credited),
            "",
        )


def _sum(found: Sequence[Service], volunteer: Volunteer) -> str:
    words = N_("{n} 次，{hours} 小时").format(
        n=len(found), hours=hours.in_hours(hours_ledger.total(found))
    )
    brought = volunteer.brought_hours
    apart = N_("；另有期初 {hours} 小时，由本人提供，未计入合计") if brought else ""
    return words + apart.format(hours=f"{brought or 0:g}")


def _note(volunteer: Volunteer | None) -> str:
    open_ends = N_("没有签退的不计时。") if volunteer else ""
    sentence = N_("说明：时数为实际服务时间，不含往返路途；{rule}。{more}")
    return sentence.format(rule=hours.rule().label, more=open_ends)
