"""The audit trail on paper: who did what, with masked names."""

from __future__ import annotations

from collections.abc import Iterator

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import LANDSCAPE, Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.trail.audit_list import AuditFilter, audit_trail, lines

TITLE = N_("使用记录")
#: More than a hundred and fifty pages nobody reads.
MOST = 5000
_COLUMNS = (
    Column(N_("序号"), 14),
    Column(N_("时间"), 40),
    Column(N_("谁"), 24),
    Column(N_("做了什么"), 32),
    Column(N_("对象"), 56, "left"),
    Column(N_("说明"), 101, "left"),
)


def trail_document(options: PrintOptions, chosen: AuditFilter, scope: str) -> Document:
    """Return the chosen entries as a list, the latest first; *scope* says in words which.

    Raises UserError for more than MOST.
    """
    count = len(audit_trail(chosen).ids())
    if count > MOST:
        sentence = N_("一共 {n} 条，太多了印不下。请先选时间、同事或动作，再打印。")
        raise UserError(sentence.format(n=count))
    whole = (Pair(N_("范围："), scope or N_("全部")),)
    sheet = ListSheet(
        Furniture(options.station, TITLE, TITLE, whole, paper=LANDSCAPE),
        _COLUMNS,
        _numbered(lines(chosen)),
        total=lambda: N_("{n}条").format(n=count),
        trailers=(Trailer(0, N_("制表人："), options.maker),),
    )
    return bound(TITLE, [sheet], options, count)


def _numbered(rows: Iterator[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    for number, row in enumerate(rows, 1):
        yield (str(number), *row)
