"""What stands under a report: how its columns and rows add up, what was signed, what came later."""

from __future__ import annotations

from collections.abc import Iterator

from swdesk.labels import N_
from swdesk.services.figures import locks
from swdesk.services.figures.indicator import Indicator, When
from swdesk.services.figures.reckon import Number
from swdesk.services.figures.report import Aspect, Line, Report, shown

#: The figures that together are all service contacts, one kind of contact each.
_KINDS = (
    "case_contacts", "aftercares", "visits", "consultations", "group_times", "event_times", "items",
)  # fmt: skip
_MOST_NAMED = 3


def footing(report: Report) -> list[str]:
    """Return in sentences what was checked across a report, and what its other rows mean."""
    return [*_across(report), *_contacts(report), *_cases(report), *_signed(report),
            *_beside(report)]  # fmt: skip


def _across(report: Report) -> Iterator[str]:
    """Yield whether the columns add up to the whole."""
    if not report.split:
        return
    whole = report.columns[report.main].title
    counted = [line for line in report.lines if line.aspect is Aspect.COUNTED]
    summed = [line for line in counted if _should_add_up(line, report)]
    wrong = [line for line in summed if _gap(line, report)]
    yield N_("交叉核对：{n} 项各栏相加等于“{whole}”。").format(
        n=len(summed) - len(wrong), whole=whole
    )
    if wrong:
        told = "、".join(f"{one.figure.name}{_apart(_gap(one, report))}" for one in wrong)
        sentence = N_("各栏相加与“{whole}”不同：{told}，封账的栏列的是签字时的数，请对照。")
        yield sentence.format(whole=whole, told=told)
    persons = [line for line in counted if isinstance(line.figure, Indicator) and line.figure.per]
    if persons:
        names = "、".join(line.figure.name for line in persons[:_MOST_NAMED])
        yield N_(
            "{names}等 {n} 项按人、户或单位去重，同一个在几栏里都有，各栏相加会大于合计。"
        ).format(names=names, n=len(persons))


def _should_add_up(line: Line, report: Report) -> bool:
    """Say whether a figure is a sum over the columns: of days, or of values that exclude others."""
    figure = line.figure
    if not isinstance(figure, Indicator) or figure.per:
        return False
    by_time = all(report.columns[nth].period != report.period for nth in report.split)
    return figure.when is When.WITHIN or not by_time


def _gap(line: Line, report: Report) -> float:
    added = sum(line.cells[nth] or 0 for nth in report.split)
    found = added - (line.cells[report.main] or 0)
    # Each cell of a figure with a decimal is rounded for itself.
    room = 0.05 * (len(report.split) + 1) if isinstance(line.cells[report.main], float) else 0
    return found if abs(found) > room else 0


def _apart(gap: float) -> str:
    words = N_("多 {n}") if gap > 0 else N_("少 {n}")
    return words.format(n=shown(round(abs(gap), 1) if isinstance(gap, float) else abs(gap)))


def _numbers(report: Report) -> dict[str, Number]:
    return {
        line.figure.code: report.value(line) or 0
        for line in report.lines
        if line.aspect is Aspect.COUNTED
    }


def _contacts(report: Report) -> Iterator[str]:
    """Yield whether the ways of working add up to the service contacts."""
    found = _numbers(report)
    parts, whole = [found.get(code, 0) for code in _KINDS], found.get("service_times", 0)
    told = "＋".join(shown(one) for one in parts)
    if sum(parts) == whole:
        yield N_(
            "服务人次＝个案＋回访＋探访＋咨询＋小组＋活动＋可计量服务：{told}＝{whole}。"
        ).format(told=told, whole=shown(whole))
    else:
        yield N_(
            "服务人次 {whole} 与个案、回访、探访、咨询、小组、活动、可计量服务相加"
            "（{told}＝{added}）不同，因为口径约定、封账或更正，请看各项说明。"
        ).format(whole=shown(whole), told=told, added=shown(sum(parts)))


def _cases(report: Report) -> Iterator[str]:
    codes = ("cases_carried", "cases_opened", "cases_closed", "cases_referred", "cases_standing")
    found = _numbers(report)
    before, opened, closed, referred, standing = (found.get(code, 0) for code in codes)
    if before + opened - closed - referred == standing:
        yield N_("个案：转入 {a}＋新开 {b}−结案 {c}−转介 {d}＝在办 {e}。").format(
            a=before, b=opened, c=closed, d=referred, e=standing
        )


def _signed(report: Report) -> Iterator[str]:
    for lock in report.locks:
        yield locks.said(lock)


def _beside(report: Report) -> Iterator[str]:
    """Yield the rules of the rows that stand beside the figures, as far as there are any."""
    there = {line.aspect for line in report.lines}
    if Aspect.LATE in there or Aspect.CORRECTED in there:
        yield N_(
            "已封账的期间列签字时的数；之后补录的记录不改这个数，另列“＋补录”，"
            "改动和删除另列“更正”，都有名单。"
        )
    if Aspect.OPENING in there:
        yield N_("期初数是启用本系统以前的累计，按来源登记，另列，不并入任何一栏。")
