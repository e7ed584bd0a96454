"""到期鉴定清单: the files whose years are over, to be read through before anything goes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from swdesk.labels import N_
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.furniture import Furniture, Pair, Trailer
from swdesk.printing.lists import Column, ListSheet
from swdesk.services.privacy.expiring import Expired

TITLE = N_("档案到期鉴定清单")
_COLUMNS = (
    Column(N_("序号"), 12),
    Column(N_("类别"), 24),
    Column(N_("编号或名称"), 50, "left"),
    Column(N_("起算"), 24),
    Column(N_("到期"), 24),
    Column(N_("鉴定意见"), 31),
)


def retention_document(files: Sequence[Expired], today: dt.date, options: PrintOptions) -> Document:
    """Return the list of files that are due on a day."""
    furniture = Furniture(options.station, TITLE, TITLE, (Pair(N_("截至："), today.isoformat()),))
    sheet = ListSheet(
        furniture,
        _COLUMNS,
        [_row(nth, one) for nth, one in enumerate(files, 1)],
        total=lambda: N_("{n} 项").format(n=len(files)),
        trailers=(
            Trailer(0, N_("鉴定人："), rule_mm=30),
            Trailer(60, N_("批准人："), rule_mm=30),
            Trailer(118, N_("日期："), date=True),
        ),
        note=N_(
            "编号后面的年限按本站设置；未成年人从满18岁起算。鉴定意见填“销毁”或“延长”并写明理由。"
        ),
    )
    return bound(TITLE, [sheet], options, len(files))


def _row(nth: int, one: Expired) -> tuple[str, ...]:
    return (
        str(nth),
        one.series.label,
        N_("{name}（{why}）").format(name=one.name, why=one.why),
        one.since.isoformat(),
        one.due_on.isoformat(),
        "",
    )
