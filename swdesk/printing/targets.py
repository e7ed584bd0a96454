"""指标完成情况表: what a project promised and what is done, with what is missing on paper."""

from __future__ import annotations

from collections.abc import Sequence

from swdesk.labels import N_
from swdesk.model.projects import Project
from swdesk.printing.document import Document, PrintOptions, bound
from swdesk.printing.lists import Column
from swdesk.printing.report import Heading, Rows, chart_sheets, table_sheet
from swdesk.services.figures.annex import trimmed
from swdesk.services.figures.period import Period
from swdesk.services.figures.trends import against_targets
from swdesk.services.lists import targets
from swdesk.services.lists.targets import Standing

TITLE = N_("指标完成情况表")
_COLUMNS = (
    Column(N_("指标"), 38, "left"),
    Column(N_("合同里的说法"), 54, "left"),
    Column(N_("单位"), 14),
    Column(N_("目标"), 18, "right"),
    Column(N_("完成"), 18, "right"),
    Column(N_("完成率"), 18, "right"),
    Column(N_("到期应\n完成"), 20, "right"),
    Column(N_("照此进度\n期末可达"), 22, "right"),
    Column(N_("还差"), 18, "right"),
    Column(N_("进度"), 19),
    Column(N_("缺资料"), 28, "right"),
)
_LACKS = (
    Column(N_("序号"), 12),
    Column(N_("指标"), 42, "left"),
    Column(N_("日期"), 26),
    Column(N_("类别"), 24),
    Column(N_("记录"), 90, "left"),
    Column(N_("缺什么"), 73, "left"),
)
_EXPLAINED = (Column(N_("指标"), 42, "left"), Column(N_("口径"), 225, "left"))


def targets_document(
    project: Project, standings: Sequence[Standing], options: PrintOptions
) -> Document:
    """Return how the targets of a project stand, a chart of it, and what is missing on paper."""
    span = standings[0].period if standings else Period(project.begins_on, project.ends_on)
    heading = Heading(TITLE, span, targets.told(project, standings))
    lacks = [(one, lack) for one in standings for lack in targets.lacks(one)]
    counts = [sum(1 for of, _ in lacks if of is one) for one in standings]
    missing: Rows = (
        (
            str(nth), one.figure.name, lack.day.isoformat(), lack.way, lack.title, lack.lack,
        )
        for nth, (one, lack) in enumerate(lacks, 1)
    )  # fmt: skip
    drawn = against_targets(standings)
    sheets = [
        table_sheet(heading, options, _COLUMNS, map(_row, standings, counts)),
        *chart_sheets(heading, options, [drawn] if drawn else []),
        *([table_sheet(heading, options, _LACKS, missing)] if lacks else []),
        table_sheet(
            heading, options, _EXPLAINED,
            ((one.figure.name, one.figure.definition) for one in standings),
        ),
    ]  # fmt: skip
    return bound(TITLE, sheets, options, records=0, continuous=True)  # figures name nobody


def _row(one: Standing, lacks: int) -> tuple[str, ...]:
    return (
        one.figure.name,
        targets.words(one),
        one.figure.unit.value,
        trimmed(one.goal),
        trimmed(one.done),
        f"{one.share:.0%}",
        trimmed(one.due),
        "" if one.expected is None else trimmed(one.expected),
        trimmed(one.missing) if one.missing else "",
        one.pace.value,
        N_("{n} 份").format(n=lacks) if lacks else "",
    )
