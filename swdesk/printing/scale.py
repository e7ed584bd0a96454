"""A scale on paper with nothing answered, to be asked by hand."""

from __future__ import annotations

from collections.abc import Iterator

from swdesk.labels import N_
from swdesk.printing.cells import Label, Option, Options, Value
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import Furniture, Pair, Trailer
from swdesk.printing.grid import Row
from swdesk.printing.longtext import LongText
from swdesk.printing.marks import DATE
from swdesk.printing.page import Sheet
from swdesk.services.casework.scales import Item, Scale

CODE = "S-1"
_NUMBER, _WORDING, _POINTS = 12.0, 72.0, 14.0
_ANSWERS = 165.0 - _NUMBER - _WORDING - _POINTS
_LABEL = 24.0


def scale_sheet(scale: Scale, options: PrintOptions) -> Document:
    """Return the items with boxes to tick, what they score, and what the score says."""
    furniture = Furniture(
        options.station,
        scale.title,
        CODE,
        (Pair(N_("姓名：")),),
        (Pair(N_("测评日期："), units=DATE),),
        blank=True,
    )
    trailers = (
        Trailer(0, N_("测评人："), rule_mm=35),
        Trailer(62, N_("总分："), rule_mm=22),
        Trailer(105, N_("结果："), rule_mm=45),
    )
    sheet = Sheet(furniture, tuple(_rows(scale)), trailers=trailers)
    return bound(scale.title, [sheet], options, records=0)


def _rows(scale: Scale) -> Iterator[Row]:
    if scale.guide or scale.period:
        asked = N_("问的时段：{period}").format(period=scale.period) if scale.period else ""
        yield _words(N_("指导语"), "\n".join(part for part in (scale.guide, asked) if part))
    heads = (
        (N_("题号"), _NUMBER), (N_("题目"), _WORDING), (N_("回答"), _ANSWERS),
        (N_("得分"), _POINTS),
    )  # fmt: skip
    cells = tuple((Label(text=words, spread=False), mm) for words, mm in heads)
    yield Row(cells, repeats=True, keep_with_next=True)
    for nth, item in enumerate(scale.items, 1):
        yield _item(nth, item)
    yield _words(N_("分数段"), _bands(scale))
    if scale.source:
        yield _words(N_("来源"), scale.source)


def _item(nth: int, item: Item) -> Row:
    answers = tuple(Option(f"{answer.label}（{answer.points}）") for answer in item.answers)
    return Row(
        (
            (Value(text=str(nth)), _NUMBER),
            (Value(text=item.wording, align="left"), _WORDING),
            (Options(items=answers), _ANSWERS),
            (Value(), _POINTS),
        )
    )


def _words(label: str, text: str) -> Row:
    return Row(((Label(text=label), _LABEL), (LongText(text=text), 165.0 - _LABEL)))


def _bands(scale: Scale) -> str:
    return N_("；").join(
        N_("{least} 分起：{label}").format(least=band.least, label=band.label)
        for band in scale.bands
    )
