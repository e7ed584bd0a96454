"""The sign-in sheet A-2: blank, with the people expected, or as signed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from swdesk.forms.catalogue import SIGN_IN
from swdesk.labels import N_
from swdesk.model.disclosure import Veil
from swdesk.model.events import Event, SheetKind
from swdesk.model.fields import Mask
from swdesk.model.text import chinese_day, mask_phone, to_text
from swdesk.printing.cells import Blank, Content, Label, Value
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import PORTRAIT_HIGH, Furniture, Pair, Paper, Trailer
from swdesk.printing.grid import Row
from swdesk.printing.lists import Column, ListSheet
from swdesk.printing.marks import DATE
from swdesk.printing.pen import Pen
from swdesk.printing.sheet_corner import Rows, corner
from swdesk.services.gatherings import sheet_lines
from swdesk.services.gatherings.events import SheetMode, SheetRow, signed_rows
from swdesk.services.gatherings.sheet_codes import SheetPlace
from swdesk.services.gatherings.sheet_lines import LINES, SPARE
from swdesk.services.privacy import disclosing

_ROW_MM = 9.5
_TITLE = N_("社区活动签到表")
_HEADS = (
    (N_("序号"), 10), (N_("姓　名"), 22), (N_("性别"), 10), (N_("年龄"), 12),
    (N_("村（社区）"), 25), (N_("联系电话"), 28), (N_("身份"), 18), (N_("签　名"), 40),
)  # fmt: skip
_SIGNED_HEADS = (
    (N_("序号"), 9), (N_("姓　名"), 20), (N_("性别"), 9), (N_("年龄"), 12),
    (N_("村（社区）"), 22), (N_("联系电话"), 26), (N_("身份"), 17), (N_("签到"), 12),
    (N_("签退"), 12), (N_("签　名"), 26),
)  # fmt: skip
_TRAILERS = (
    Trailer(0, N_("本页签到："), rule_mm=14, after=N_("人")),
    Trailer(46, N_("合计："), rule_mm=14, after=N_("人")),
    Trailer(88, N_("社工签名："), rule_mm=28, date=True),
)


def sign_in_document(
    event: Event | None,
    mode: SheetMode,
    options: PrintOptions,
    *,
    rows: int = LINES,
    spare: int = SPARE,
) -> Document:
    """Return the sheet; *rows* lines when blank, at least *spare* empty ones when expected.

    Lines with names keep their numbers from then on. Telephone numbers are always masked:
    whoever signs sees the lines above.
    """
    if event is not None and mode is SheetMode.EXPECTED:
        sheet_lines.fix(event.id, SheetKind.PEOPLE)
    sheet = sign_in_sheet(event, mode, options, rows=rows, spare=spare)
    return bound(_TITLE, [sheet], options, records=0 if mode is SheetMode.BLANK else 1)


def sign_in_sheet(
    event: Event | None,
    mode: SheetMode,
    options: PrintOptions,
    *,
    rows: int = LINES,
    spare: int = SPARE,
) -> ListSheet:
    """Return the sheet by itself, for a document of several."""
    is_signed = mode is SheetMode.SIGNED
    veil = disclosing.veil(options.showing, [event] if event else [])
    heads = _SIGNED_HEADS if is_signed else _HEADS
    return ListSheet(
        _furniture(event, options),
        tuple(Column(title, width) for title, width in heads),
        _lines(event, _filled(event, mode, veil), mode, (rows, spare)),
        above=_heading(event),
        row_mm=_ROW_MM,
        size=10,
        strong_headings=False,
        trailers=_TRAILERS,
        trailers_on_every_page=True,
        corner=_corner(event, mode),
    )


def _corner(event: Event | None, mode: SheetMode) -> Callable[[Pen, Rows], None] | None:
    """Return the code of a sheet that is still to be signed; what is signed is typed in."""
    if event is None or mode is SheetMode.SIGNED:
        return None
    return event_corner(event, SheetKind.PEOPLE, PORTRAIT_HIGH)


def event_corner(event: Event, kind: SheetKind, paper: Paper) -> Callable[[Pen, Rows], None]:
    """Return what draws the code of a page by the number in its first line."""
    return corner(paper, lambda rows: SheetPlace(event, kind, int(rows[0][0]) if rows else 1))


def _furniture(event: Event | None, options: PrintOptions) -> Furniture:
    number = Pair(N_("活动编号："), event.event_no if event else "")
    worker = Pair(N_("负责社工："), str(event.worker) if event and event.worker else "")
    return Furniture(
        options.station,
        _TITLE,
        SIGN_IN,
        (number,),
        (worker,),
        next_left=number,
        blank=event is None,
        paper=PORTRAIT_HIGH,
    )


def _heading(event: Event | None) -> tuple[Row, ...]:
    half = (82.5 - 18.0, 18.0)
    return (
        _row((N_("活动名称"), _said(event.name if event else ""), 147.0)),
        _row(
            (N_("日期时间"), _when(event), half[0]),
            (N_("地点"), _said(event.location if event else ""), half[0]),
        ),
        _row(
            (N_("主办单位"), _said(event.host if event else ""), half[0]),
            (N_("协办单位"), _said(event.co_host if event else ""), half[0]),
        ),
    )


def _row(*cells: tuple[str, Content, float]) -> Row:
    placed: list[tuple[Content, float]] = []
    for label, content, width in cells:
        placed += [(Label(text=label), 18.0), (content, width)]
    return Row(tuple(placed), least_mm=8)


def _said(text: str | None) -> Value:
    return Value(text=text or "", align="left")


def _when(event: Event | None) -> Content:
    if event is None:
        return Blank(units=DATE)
    ends = (to_text(Event.started, event.started), to_text(Event.ended, event.ended))
    span = "—".join(end for end in ends if end)
    return _said(f"{chinese_day(event.held_on)}　{span}".rstrip("　"))


def _filled(event: Event | None, mode: SheetMode, veil: Veil) -> dict[int, SheetRow]:
    """Return the lines with names as they may be read, and telephones masked."""
    if event is None or mode is SheetMode.BLANK:
        return {}
    is_signed = mode is SheetMode.SIGNED
    found = signed_rows(event.id) if is_signed else sheet_lines.rows(event.id, SheetKind.PEOPLE)
    return {one.line: veiled(one, veil) for one in found}


def veiled(one: SheetRow, veil: Veil) -> SheetRow:
    """Return a line as it may be read, its telephones masked for the eyes of whoever signs."""
    return replace(
        one,
        name=veil.said(one.name, Mask.NAME),
        phones=tuple(veil.said(mask_phone(number), Mask.PHONE) for number in one.phones),
    )


def _lines(
    event: Event | None, filled: dict[int, SheetRow], mode: SheetMode, empty: tuple[int, int]
) -> Iterator[tuple[str, ...]]:
    is_signed = mode is SheetMode.SIGNED
    width = len(_SIGNED_HEADS if is_signed else _HEADS)
    for number in _numbers(event, filled, mode, empty):
        one = filled.get(number)
        yield _line(one, is_signed=is_signed) if one else (str(number), *[""] * (width - 1))


def _numbers(
    event: Event | None, filled: dict[int, SheetRow], mode: SheetMode, empty: tuple[int, int]
) -> range:
    """Return the numbers of the lines: whole pages unless it was asked for by number.

    A blank sheet goes on after the one with names, so that no two lines have one number.
    """
    rows, spare = empty
    if mode is SheetMode.BLANK:
        first = sheet_lines.after_names(event, SheetKind.PEOPLE)
        return range(first, first + rows)
    last = max(filled, default=0)
    if mode is SheetMode.SIGNED:
        return range(1, max(last, 1) + 1)
    return range(1, sheet_lines.whole_pages(last, spare) + 1)


def _line(one: SheetRow, *, is_signed: bool) -> tuple[str, ...]:
    phone = one.phones[0] if one.phones else ""
    times = (one.came_at, one.left_at) if is_signed else ()
    return (str(one.line), one.name, one.sex, one.age, one.village, phone, one.role, *times, "")
