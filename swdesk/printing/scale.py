"""A scale on paper with nothing answered, to be asked by hand."""

from __future__ import annotations

from collections.abc import Iterator

from swdesk.labels import N_
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.scales import Scale

CODE = "S-1"
_COLUMNS = (
    Column(N_("题号"), 12),
    Column(N_("题目"), 86, "left"),
    Column(N_("回答"), 51, "left"),
    Column(N_("得分"), 16),
)
_ROW_MM = 9.0


def scale_sheet(scale: Scale, options: PrintOptions) -> Document:
    """Return the items with boxes to tick, what they score, and what the score says."""
    furniture = Furniture(
        options.station,
        scale.title,
        CODE,
        (Pair(N_("姓名：")), Pair(N_("问的时段："), scale.period or "—")),
        (Pair(N_("日期：")),),
        blank=True,
    )
    sheet = ListSheet(
        furniture,
        _COLUMNS,
        _rows(scale),
        total=lambda: _bands(scale),
        row_mm=_ROW_MM,
        trailers=(Trailer(0, N_("测评人："), rule_mm=40), Trailer(90, N_("总分："), rule_mm=30)),
        note="　".join(part for part in (scale.guide, scale.source) if part),
    )
    return bound(scale.title, [sheet], options, records=0)


def _rows(scale: Scale) -> Iterator[tuple[str, ...]]:
    for nth, item in enumerate(scale.items, 1):
        answers = "　".join(f"□{answer.label}={answer.points}" for answer in item.answers)
        yield str(nth), item.wording, answers, ""


def _bands(scale: Scale) -> str:
    return N_("、").join(
        N_("{least} 分起 {label}").format(least=band.least, label=band.label)
        for band in scale.bands
    )
