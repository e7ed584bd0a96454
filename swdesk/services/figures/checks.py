"""What contradicts itself among figures, and what a figure leaves out, said in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from swdesk.labels import N_

Values = Mapping[str, int | float | None]

#: Hours a volunteer can be believed to give at one time.
LONGEST_SHIFT = 12
#: Hours of staff and of volunteers this near each other were probably counted once for both.
_TOO_ALIKE = 0.03
_WORTH_SAYING = 100


def warnings(values: Values) -> dict[str, str]:
    """Return a sentence for each figure, by its code, that wants looking at."""
    found: dict[str, str] = {}
    for check in _CHECKS:
        for code, sentence in check(values):
            found.setdefault(code, sentence)
    return found


def _hours_a_time(values: Values) -> Iterator[tuple[str, str]]:
    hours, times = _number(values, "volunteer_hours"), _number(values, "volunteer_times")
    if times and hours / times > LONGEST_SHIFT:
        sentence = N_(
            "平均每人次 {hours} 小时，超过 {longest} 小时，不合常理，请核对签到和签退时间。"
        ).format(hours=round(hours / times, 1), longest=LONGEST_SHIFT)
        yield "volunteer_hours", sentence
    elif hours and not times:
        yield "volunteer_hours", N_("有时数却没有人次，请核对。")


def _hours_alike(values: Values) -> Iterator[tuple[str, str]]:
    staff, volunteers = _number(values, "staff_hours"), _number(values, "volunteer_hours")
    if min(staff, volunteers) > _WORTH_SAYING and abs(staff - volunteers) <= _TOO_ALIKE * max(
        staff, volunteers
    ):
        sentence = N_("与志愿服务时数几乎相同，请核对社工时数和志愿时数有没有混在一起。")
        yield "staff_hours", sentence


def _more_persons_than_times(values: Values) -> Iterator[tuple[str, str]]:
    for persons, times in (
        ("service_persons", "service_times"),
        ("visited_persons", "visits"),
        ("event_persons", "event_times"),
        ("group_persons", "group_times"),
        ("volunteers_active", "volunteer_times"),
    ):
        if _number(values, persons) > _number(values, times):
            yield persons, N_("人数多于人次，请核对。")


def _not_counted(values: Values) -> Iterator[tuple[str, str]]:
    left_out = sum(
        _number(values, code)
        for code in ("unregistered_times", "unnamed_times", "group_unnamed_times")
    )
    if left_out:
        sentence = N_("另有未登记或未留姓名的 {times} 人次，无法去重，没有计入人数。")
        yield "service_persons", sentence.format(times=round(left_out))


def _cases_balance(values: Values) -> Iterator[tuple[str, str]]:
    begun = _number(values, "cases_carried") + _number(values, "cases_opened")
    ended = _number(values, "cases_closed") + _number(values, "cases_referred")
    standing = _number(values, "cases_standing")
    if begun - ended != standing:
        sentence = N_("上期转入加新开，减结案和转介，应为 {right}，请核对各个案的日期。")
        yield "cases_standing", sentence.format(right=round(begun - ended))


def _number(values: Values, code: str) -> float:
    return values.get(code) or 0


_CHECKS: tuple[Callable[[Values], Iterator[tuple[str, str]]], ...] = (
    _hours_a_time,
    _hours_alike,
    _more_persons_than_times,
    _not_counted,
    _cases_balance,
)
