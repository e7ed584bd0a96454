"""F-07 as the register it is kept in: landscape, a line a visitor, for any period or blank."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from swdesk.forms.consultation import CONSULTATION
from swdesk.labels import N_
from swdesk.model.consultations import Consultation
from swdesk.model.disclosure import Veil
from swdesk.model.fields import AnyKind
from swdesk.model.text import to_text
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.figures.period import Period
from swdesk.services.lists.registers import RegisterFilter, register
from swdesk.services.lists.rosters import CHUNK
from swdesk.services.privacy import disclosing

C = Consultation
_BLANK_ROWS = 14
_ROW_MM = 9.5
_COLUMNS: tuple[tuple[AnyKind | None, Column], ...] = (
    (None, Column(N_("序号"), 11)),
    (C.asked_on, Column(N_("日期"), 22)),
    (C.asked_at, Column(N_("时间"), 13)),
    (C.way, Column(N_("来访方式"), 18)),
    (C.visitor, Column(N_("来访人"), 20)),
    (C.sex, Column(N_("性别"), 10)),
    (C.age_band, Column(N_("年龄段"), 19)),
    (C.phones, Column(N_("电话"), 26)),
    (C.relation, Column(N_("关系"), 16)),
    (C.area, Column(N_("咨询类别"), 20)),
    (C.content, Column(N_("咨询内容"), 45, "left")),
    (C.result, Column(N_("处理"), 12)),
    (C.worker, Column(N_("经办人"), 16)),
    (C.minutes, Column(N_("分钟"), 10)),
    (C.follows_up, Column(N_("跟进"), 9)),
)


def consultation_register(
    options: PrintOptions, period: Period | None = None, only: Sequence[int] = ()
) -> Document:
    """Return the consultations of a period, of all times without one, or *only* those ids."""
    chosen = RegisterFilter(period.first, period.last) if period else RegisterFilter()
    # A register on paper grows downwards.
    ids = sorted(only) or register("consultations").source(chosen).ids()[::-1]
    scope = period.name if period else N_("所选") if only else N_("全部")
    total = N_("{n}人次").format(n=len(ids))
    return bound(
        CONSULTATION.title, [_sheet(options, _rows(list(ids), options), scope, total)], options
    )


def blank_register(options: PrintOptions) -> Document:
    """Return the register to be written by hand."""
    rows = ((str(number), *[""] * (len(_COLUMNS) - 1)) for number in range(1, _BLANK_ROWS + 1))
    return bound(CONSULTATION.title, [_sheet(options, rows, "", "")], options, records=0)


def _sheet(
    options: PrintOptions, rows: Iterator[tuple[str, ...]], scope: str, total: str
) -> ListSheet:
    code = CONSULTATION.code
    left = (Pair(N_("范围："), scope),)
    furniture = Furniture(
        options.station, CONSULTATION.title, code, left, paper=LANDSCAPE, blank=not total
    )
    return ListSheet(
        furniture,
        tuple(column for _, column in _COLUMNS),
        rows,
        total=(lambda: total) if total else None,
        row_mm=_ROW_MM,
        trailers=(
            Trailer(0, N_("制表人："), options.maker if total else ""),
            Trailer(90, N_("复核人："), rule_mm=30),
        ),
    )


def _rows(ids: list[int], options: PrintOptions) -> Iterator[tuple[str, ...]]:
    for first in range(0, len(ids), CHUNK):
        chunk = ids[first : first + CHUNK]
        model: Any = Consultation
        found = {one.id: one for one in Consultation.select().where(model.id.in_(chunk))}
        veils = disclosing.veils(options.showing, Consultation, chunk)
        for number, one in enumerate(chunk, first + 1):
            yield _row(number, found[one], veils[one])


def _row(number: int, record: Consultation, veil: Veil) -> tuple[str, ...]:
    cells = [
        veil.told(field, getattr(record, field.name), _said) if field is not None else str(number)
        for field, _ in _COLUMNS
    ]
    return tuple(cells)


def _said(field: AnyKind, value: Any) -> str:
    if field is C.minutes:
        return "" if value is None else str(value)
    return to_text(field, value)
