"""A whole case as it is bound: cover, contents, every sheet, the closing note, the box's label."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model.cases import Case
from swdesk.model.text import chinese_day
from swdesk.printing.cells import Content, Label, SignatureBox, Value
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.fonts import Role
from swdesk.printing.furniture import Furniture, Pair
from swdesk.printing.grid import Row, cut, measure
from swdesk.printing.longtext import LongText
from swdesk.printing.page import PageOptions, Printable, Sheet
from swdesk.printing.pdf_file import Page, PdfFile
from swdesk.printing.pen import Pen, Style
from swdesk.printing.record import sheet_of
from swdesk.printing.ruling import paint
from swdesk.printing.text import tracked
from swdesk.services.casework import archive
from swdesk.services.casework.archive import Binder
from swdesk.services.casework.case_sheets import SheetOnFile

TITLE = N_("个案服务档案")
_CONTENTS, _CLOSING, _LABEL = N_("卷内文件目录"), N_("卷内备考表"), N_("档案盒标签")
_COLUMNS = ((12.0, N_("序号")), (81.0, N_("文件名")), (34.0, N_("日期")), (18.0, N_("页号")))
_REMARKS = (20.0, N_("备注"))
_STATION_STYLE, _TITLE_STYLE = Style(Role.VALUE, 16), Style(Role.TITLE, 30)
_STATION_MM, _TITLE_MM, _TABLE_MM = 52.0, 78.0, 128.0
_COVER_LABEL, _COVER_VALUE, _COVER_ROW = 38.0, 127.0, 14.0


@dataclass(frozen=True)
class _Filed:
    """One document of the binder: its sheet and the first of its page numbers."""

    on_file: SheetOnFile
    sheet: Sheet
    first: int
    pages: int


def archive_document(case: Case, options: PrintOptions) -> Document:
    """Return the binder of *case*; its documents are numbered through, what is round them not."""
    held = archive.binder(case)
    filed = _filed(held, options)
    total = sum(one.pages for one in filed)
    around = [
        _cover(held, total, options),
        _contents(held, filed, options),
    ]
    after = [_closing(held, len(filed), total, options), _label(held, total, options)]
    sheets = [*around, *(one.sheet for one in filed), *after]
    return bound(TITLE, sheets, options, len(filed), continuous=True)


def _filed(held: Binder, options: PrintOptions) -> list[_Filed]:
    found: list[_Filed] = []
    first = 1
    for one in held.sheets:
        sheet = sheet_of(one.spec, one.record, options)
        pages = sheet.page_count()
        found.append(_Filed(one, sheet, first, pages))
        first += pages
    return found


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
        numbers = str(one.first) if one.pages == 1 else f"{one.first}—{last}"
        texts = (str(nth), _name(one.on_file), chinese_day(one.on_file.day), numbers, "")
        cells = (
            (Value(text=text, align="left" if mm > 60 else "center", tight=True), mm)  # noqa: PLR2004 - the names
            for text, (mm, _) in zip(texts, columns, strict=True)
        )
        rows.append(Row(tuple(cells)))
    return Sheet(_around(_CONTENTS, held, options, "C-0"), tuple(rows))


def _name(one: SheetOnFile) -> str:
    """Return what a document is called in the contents; records say which one they are."""
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


def _label(held: Binder, total: int, options: PrintOptions) -> Sheet:
    """Return what is cut out and put on the box."""
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
    rows = tuple(
        Row(((Label(text=label), 28.0), (Value(text=text), 62.0)), least_mm=11)
        for label, text in facts
    )
    around = _around(_LABEL, held, options, "C-0")
    return Sheet(around, rows, note=N_("沿框线剪下，贴在档案盒正面。"))


def _around(title: str, held: Binder, options: PrintOptions, code: str) -> Furniture:
    number = Pair(f"{Case.case_no.label}：", str(held.case.case_no))
    return Furniture(options.station, title, code, (number,), next_left=number, has_number=False)


def _wide(label: str, content: Content, mm: float) -> Row:
    cells = ((Label(text=label.replace("/", "\n")), 25.0), (content, 140.0))
    return Row(cells, least_mm=mm)


def _day(day: dt.date | None) -> str:
    return chinese_day(day) if day else ""
