"""A whole case as it is bound: cover, contents, every sheet, the closing note, the box's label."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from swdesk.forms.scale import SCALE_RESULT
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.disclosure import Showing
from swdesk.model.scales import ScaleResult
from swdesk.model.text import chinese_day
from swdesk.printing.cells import Content, Label, SignatureBox, Value
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.fonts import Role
from swdesk.printing.furniture import Furniture, Pair
from swdesk.printing.genogram import drawing_sheets
from swdesk.printing.grid import Row, cut, measure
from swdesk.printing.longtext import LongText
from swdesk.printing.page import PageOptions, Printable, Sheet
from swdesk.printing.pdf_file import Page, PdfFile
from swdesk.printing.pen import Pen, Style
from swdesk.printing.record import sheet_of
from swdesk.printing.ruling import paint
from swdesk.printing.text import tracked
from swdesk.services.casework import archive
from swdesk.services.casework.archive import FIRST, Binder
from swdesk.services.casework.case_sheets import SheetOnFile

TITLE = N_("个案服务档案")
LABELS, BOX = N_("档案盒标签"), "BOX"
_CONTENTS, _CLOSING = N_("卷内文件目录"), N_("卷内备考表")
_COLUMNS = ((12.0, N_("序号")), (81.0, N_("文件名")), (34.0, N_("日期")), (18.0, N_("页号")))
_REMARKS = (20.0, N_("备注"))
_STATION_STYLE, _TITLE_STYLE = Style(Role.VALUE, 16), Style(Role.TITLE, 30)
_STATION_MM, _TITLE_MM, _TABLE_MM = 52.0, 78.0, 128.0
_COVER_LABEL, _COVER_VALUE, _COVER_ROW = 38.0, 127.0, 14.0


class _Counted(Printable, Protocol):
    """A sheet that knows how many pages it takes."""

    def page_count(self) -> int: ...


@dataclass(frozen=True)
class _Filed:
    """One document of the binder: what the contents say of it, and its page numbers."""

    name: str
    day: dt.date
    sheet: _Counted
    first: int
    pages: int


def archive_document(case: Case, options: PrintOptions) -> Document:
    """Return the binder of *case*; its documents are numbered through, what is round them not."""
    held = archive.binder(case)
    filed = list(_filed(held, options))
    total = sum(one.pages for one in filed)
    around = [
        _cover(held, total, options),
        _contents(held, filed, options),
    ]
    after = [_closing(held, len(filed), total, options), _labels([(held, total)], options)]
    sheets = [*around, *(one.sheet for one in filed), *after]
    return bound(TITLE, sheets, options, len(filed), continuous=True)


def box_document(cases: Sequence[Case], options: PrintOptions) -> Document:
    """Return the labels for the boxes of some cases, to be cut out."""
    held = [archive.binder(case) for case in cases]
    counted = [(one, pages_of(one, options)) for one in held]
    return bound(LABELS, [_labels(counted, options)], options, len(cases))


def pages_of(held: Binder, options: PrintOptions) -> int:
    """Return how many pages a binder has, without what is round its documents."""
    return sum(filed.pages for filed in _filed(held, options))


def _filed(held: Binder, options: PrintOptions) -> Iterator[_Filed]:
    first = 1
    for name, day, sheet in _documents(held, options):
        pages = sheet.page_count()
        yield _Filed(name, day, sheet, first, pages)
        first += pages


def _documents(held: Binder, options: PrintOptions) -> Iterator[tuple[str, dt.date, _Counted]]:
    """Yield the documents in their order; drawings stand behind what was assessed.

    Drawings and scale results say the code name where the case has one, as its sheets do.
    """
    coded = replace(options, showing=Showing.CODED) if held.case.code_name else options
    sheets = [one for one in held.sheets if one.spec in FIRST]
    yield from ((_name(one), one.day, _sheet(one, options, coded)) for one in sheets)
    for drawn in drawing_sheets(held.case, coded):
        yield drawn.furniture.title, dates.today(), drawn
    others = [one for one in held.sheets if one.spec not in FIRST]
    yield from ((_name(one), one.day, _sheet(one, options, coded)) for one in others)


def _sheet(one: SheetOnFile, options: PrintOptions, coded: PrintOptions) -> Sheet:
    return sheet_of(one.spec, one.record, coded if one.spec is SCALE_RESULT else options)


# --- the cover (C-0) ---


@dataclass(frozen=True)
class _Cover:
    """The station and the title in the upper half, the facts of the binder in the lower."""

    furniture: Furniture
    rows: tuple[Row, ...]

    def pages(self, file: PdfFile, options: PageOptions) -> Iterator[Page]:
        """Draw the one page."""
        del options
        pen, paper = Pen(file), self.furniture.paper
        middle = (paper.left + paper.right) / 2
        for text, style, tracking, mm in (
            (self.furniture.station, _STATION_STYLE, 0.1, _STATION_MM),
            (self.furniture.title, _TITLE_STYLE, 0.25, _TITLE_MM),
        ):
            line = tracked(text, style.role, tracking)
            pen.put(middle - line.width * style.size / 2, paper.below_top(mm), line, style)
        top = paper.below_top(_TABLE_MM)
        (part,) = cut(measure(self.rows, blank=False), lambda _page: top)
        paint(pen, part, (paper.left, top), shading=False, group="")
        yield pen.page(paper.size)


def _cover(held: Binder, total: int, options: PrintOptions) -> Printable:
    case = held.case
    rows = tuple(
        Row(
            ((Label(text=label), _COVER_LABEL), (Value(text=text), _COVER_VALUE)),
            least_mm=_COVER_ROW,
        )
        for label, text in (
            (Case.case_no.label, str(case.case_no)),
            (N_("服务对象代号"), case.code_name or str(case.case_no)),
            (Case.worker.label, str(case.worker)),
            (Case.opened_on.label, _day(case.opened_on)),
            (Case.closed_on.label, _day(case.closed_on)),
            (Case.secrecy.label, held.secrecy),
            (Case.retention.label, held.retention),
            (N_("页数"), N_("{n} 页").format(n=total)),
        )
    )
    return _Cover(_around(TITLE, held, options, "C-0"), rows)


# --- what stands round the documents ---


def _contents(held: Binder, filed: Sequence[_Filed], options: PrintOptions) -> Sheet:
    columns = (*_COLUMNS, _REMARKS)
    heads = tuple((Label(text=text, spread=False), mm) for mm, text in columns)
    rows = [Row(heads, repeats=True, keep_with_next=True)]
    for nth, one in enumerate(filed, 1):
        last = one.first + one.pages - 1
        numbers = str(one.first) if one.first == last else f"{one.first}—{last}"
        texts = (str(nth), one.name, chinese_day(one.day), numbers, "")
        cells = (
            (Value(text=text, align="left" if mm > 60 else "center", tight=True), mm)  # noqa: PLR2004 - the names
            for text, (mm, _) in zip(texts, columns, strict=True)
        )
        rows.append(Row(tuple(cells)))
    return Sheet(_around(_CONTENTS, held, options, "C-0"), tuple(rows))


def _name(one: SheetOnFile) -> str:
    """Return what a document is called in the contents; records say which one they are."""
    if isinstance(one.record, ScaleResult):
        return N_("{title}：{scale}").format(title=one.spec.title, scale=one.record.title)
    nth = getattr(one.record, "nth", None)
    words = N_("{title}（第 {nth} 次）") if nth else "{title}"
    return words.format(title=one.spec.title, nth=nth)


def _closing(held: Binder, count: int, total: int, options: PrintOptions) -> Sheet:
    """Return the note at the end: what is in the binder, what is missing, who bound it."""
    lacks = "；".join(one.text for one in archive.missing(held.case)) or N_("无")
    said = N_("本卷共有文件 {count} 份，{total} 页。").format(count=count, total=total)
    rows = (
        _wide(N_("本卷情况/说明"), LongText(text=said), 60.0),
        _wide(N_("缺少与/未定稿"), LongText(text=lacks), 40.0),
        Row(
            (
                (SignatureBox(text=N_("立卷人：")), 82.5),
                (SignatureBox(text=N_("检查人：")), 82.5),
            ),
            least_mm=24,
        ),
    )
    return Sheet(_around(_CLOSING, held, options, "C-0"), rows)


def _labels(counted: Sequence[tuple[Binder, int]], options: PrintOptions) -> Sheet:
    """Return what is cut out and put on the boxes, for each binder with its number of pages."""
    rows = [row for held, total in counted for row in _label(held, total, options)]
    one = counted[0][0] if len(counted) == 1 else None
    around = _around(LABELS, one, options, BOX)
    return Sheet(around, tuple(rows), note=N_("沿框线剪下，贴在档案盒正面。"))


def _label(held: Binder, total: int, options: PrintOptions) -> Iterator[Row]:
    """Yield the rows of a label, which are not torn between two pages."""
    case = held.case
    year = (case.closed_on or case.opened_on or case.asked_on).year
    facts = (
        (N_("全宗名称"), options.station),
        (N_("类　　别"), TITLE),
        (Case.case_no.label, str(case.case_no)),
        (N_("年　　度"), str(year)),
        (Case.secrecy.label, held.secrecy),
        (Case.retention.label, held.retention),
        (N_("页　　数"), str(total)),
    )
    for nth, (label, text) in enumerate(facts, 1):
        yield Row(
            ((Label(text=label), 28.0), (Value(text=text), 62.0)),
            least_mm=11,
            gap_mm=10 if nth == 1 else 0,
            keep_with_next=nth < len(facts),
        )


def _around(title: str, held: Binder | None, options: PrintOptions, code: str) -> Furniture:
    number = Pair(f"{Case.case_no.label}：", str(held.case.case_no)) if held else None
    pairs = (number,) if number else ()
    return Furniture(options.station, title, code, pairs, next_left=number, has_number=False)


def _wide(label: str, content: Content, mm: float) -> Row:
    cells = ((Label(text=label.replace("/", "\n")), 25.0), (content, 140.0))
    return Row(cells, least_mm=mm)


def _day(day: dt.date | None) -> str:
    return chinese_day(day) if day else ""
