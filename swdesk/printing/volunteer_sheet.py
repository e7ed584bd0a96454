"""The sheet V-3, on which the volunteers of an event sign when they come and when they leave."""

from __future__ import annotations

from collections.abc import Iterator

from swdesk.labels import N_
from swdesk.model.events import Event, SheetKind
from swdesk.model.text import chinese_day
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import PORTRAIT_HIGH, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.printing.signin import event_corner, veiled
from swdesk.services.gatherings import sheet_lines
from swdesk.services.gatherings.events import SheetRow
from swdesk.services.privacy import disclosing

VOLUNTEER_SHEET = "V-3"
TITLE = N_("志愿者签到签退表")
_HEADS = (
    (N_("序号"), 10), (N_("姓　名"), 24), (N_("联系电话"), 29), (N_("到达时间"), 18),
    (N_("签　到"), 25), (N_("离开时间"), 18), (N_("签　退"), 25), (N_("时数"), 16),
)  # fmt: skip
_TRAILERS = (
    Trailer(0, N_("到岗："), rule_mm=14, after=N_("人")),
    Trailer(46, N_("时数合计："), rule_mm=18, after=N_("小时")),
    Trailer(100, N_("组织者签名："), rule_mm=22, date=True),
)
_NOTE = N_("即到即签，即退即签；中途离开再回来，另起一行。往返路途不计时数。")


def volunteer_sheet(event: Event | None, options: PrintOptions) -> Document:
    """Return the sheet with the volunteers expected at an event, blank without one.

    Lines with names keep their numbers from then on.
    """
    if event is not None:
        sheet_lines.fix(event.id, SheetKind.VOLUNTEERS)
    filled = _filled(event, options) if event else {}
    sheet = ListSheet(
        _furniture(event, options),
        tuple(Column(title, width) for title, width in _HEADS),
        _lines(filled),
        row_mm=9.5,
        size=10,
        strong_headings=False,
        trailers=_TRAILERS,
        trailers_on_every_page=True,
        note=_NOTE,
        corner=event_corner(event, SheetKind.VOLUNTEERS, PORTRAIT_HIGH) if event else None,
    )
    return bound(TITLE, [sheet], options, records=1 if filled else 0)


def _filled(event: Event, options: PrintOptions) -> dict[int, SheetRow]:
    veil = disclosing.veil(options.showing, [event])
    found = sheet_lines.rows(event.id, SheetKind.VOLUNTEERS)
    return {one.line: veiled(one, veil) for one in found}


def _furniture(event: Event | None, options: PrintOptions) -> Furniture:
    number = Pair(N_("活动："), str(event.name) if event else "")
    day = Pair(N_("日期："), chinese_day(event.held_on) if event else "")
    return Furniture(
        options.station,
        TITLE,
        VOLUNTEER_SHEET,
        (number,),
        (day,),
        next_left=number,
        blank=event is None,
        paper=PORTRAIT_HIGH,
    )


def _lines(filled: dict[int, SheetRow]) -> Iterator[tuple[str, ...]]:
    for number in range(1, sheet_lines.whole_pages(max(filled, default=0)) + 1):
        one = filled.get(number)
        phone = one.phones[0] if one and one.phones else ""
        yield (str(number), one.name if one else "", phone, *[""] * (len(_HEADS) - 3))
