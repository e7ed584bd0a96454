"""封账表: the signed figures of a period beside those of today, and what came afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from swdesk.labels import N_
from swdesk.model.reporting import PeriodLock
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.lists import Column
from swdesk.printing.report import Heading, Rows, table_sheet
from swdesk.services.figures import locks
from swdesk.services.figures.afterwards import Afterthought
from swdesk.services.figures.locks import Compared
from swdesk.services.figures.report import shown

TITLE = N_("封账对照表")
_COMPARED = (
    Column(N_("指标"), 56, "left"),
    Column(N_("单位"), 18),
    Column(N_("签字时"), 28, "right"),
    Column(N_("补录"), 24, "right"),
    Column(N_("更正"), 24, "right"),
    Column(N_("今天"), 28, "right"),
    Column(N_("签字时的口径"), 89, "left"),
)
_AFTERWARDS = (
    Column(N_("序号"), 12),
    Column(N_("服务日期"), 26),
    Column(N_("类别"), 24),
    Column(N_("记录"), 84, "left"),
    Column(N_("变动"), 18),
    Column(N_("变动日期"), 26),
    Column(N_("经手人"), 26),
    Column(N_("改了哪些栏"), 51, "left"),
)
_SAID = (Column(N_("说明"), 267, "left"),)


def closing_document(
    lock: PeriodLock,
    compared: Sequence[Compared],
    after: Sequence[Afterthought],
    options: PrintOptions,
) -> Document:
    """Return the signed figures beside today's, and the list of what was entered or changed."""
    heading = Heading(TITLE, locks.period_of(lock), locks.narrowing_of(lock).scope)
    said = [(sentence,) for sentence in locks.story(lock)]
    sheets = [
        table_sheet(heading, options, _SAID, said),
        table_sheet(heading, options, _COMPARED, map(_figure, compared)),
        *([table_sheet(heading, options, _AFTERWARDS, _listed(after))] if after else []),
    ]
    return bound(TITLE, sheets, options, records=len(after), continuous=True)


def _figure(one: Compared) -> tuple[str, ...]:
    found = one.difference
    return (
        one.figure.name,
        one.figure.unit.value,
        shown(found.signed),
        "" if found.late is None else shown(found.late),
        "" if found.corrected is None else shown(found.corrected),
        shown(found.today),
        one.definition,
    )


def _listed(after: Sequence[Afterthought]) -> Rows:
    for nth, one in enumerate(after, 1):
        yield (
            str(nth), one.day.isoformat(), one.way, one.title, one.done.label,
            one.done_on.isoformat(), one.worker, one.fields,
        )  # fmt: skip
