"""What a purchaser agreed to be counted otherwise: applied to figures and said in their words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import Problem
from swdesk.model.codes import Entry, vocabulary
from swdesk.model.reporting import CountingRule, EventDays, GroupBasis
from swdesk.services.access import may_approve
from swdesk.services.contacts import rhythms
from swdesk.services.figures import sources
from swdesk.services.figures.catalogue import CHAPTERS, figure
from swdesk.services.figures.chapter import Chapter
from swdesk.services.figures.indicator import Figure, Indicator
from swdesk.services.people import restricted
from swdesk.services.volunteering import hours

_TIMED = "s.kind IN ('visit', 'follow_up', 'consult')"
_SPOKEN = "s.kind IN ('visit', 'follow_up', 'aftercare', 'consult')"
#: The condition of each way by which a contact may be left out.
_WAYS: Mapping[str, str] = {
    "phone": f"{_SPOKEN} AND s.method = 'phone'",
    "online": f"{_SPOKEN} AND s.method IN ('video', 'online', 'wechat')",
    **{kind: f"s.kind = '{kind}'" for kind in
       ("item", "consult", "event", "group", "visit", "follow_up")},
}  # fmt: skip
_VISITED = ("must_visit", "must_visited")
#: The lists whose entries may say how often somebody is contacted.
_RULED = ("follow_up_level", "risk", "category")
_CONTACTS = (sources.CONTACTS, sources.VISITS)
_MINUTES_AN_HOUR = 60


@dataclass(frozen=True)
class Counting:
    """The agreements in force, by indicator: those of a project before those of the station."""

    rules: Mapping[str, CountingRule]

    @classmethod
    def read(cls, project: int | None = None) -> Counting:
        """Return what was agreed for a project, or for the station as a whole."""
        applies = CountingRule.project.is_null()
        if project is not None:
            applies |= CountingRule.project == project
        found = CountingRule.live().where(applies)
        # What was agreed of the project itself, and last, has the last word.
        order = (CountingRule.project.is_null(is_null=False), CountingRule.agreed_on)
        return cls({one.indicator: one for one in found.order_by(*order, CountingRule.id)})

    def chapters(self) -> tuple[Chapter, ...]:
        """Return the chapters of the report with their figures as they were agreed."""
        return tuple(Chapter(one.title, tuple(map(self.of, one.figures))) for one in CHAPTERS)

    def figures(self) -> list[Figure]:
        """Return every figure as it was agreed, in the order of the report."""
        return [figure for chapter in self.chapters() for figure in chapter.figures]

    def figure(self, code: str) -> Figure:
        """Return the figure with that code as it was agreed; refuses unknown codes."""
        return self.of(figure(code))

    def of(self, figure: Figure) -> Figure:
        """Return a figure as it was agreed."""
        if isinstance(figure, Indicator):
            made, words = self._counted(figure)
            return replace(made, definition=_joined(figure.definition, words))
        (part, of_part), (whole, of_whole) = map(self._counted, (figure.part, figure.whole))
        told = [
            N_("{name}：{words}").format(name=one.name, words=words)
            for one, found in ((figure.part, of_part), (figure.whole, of_whole))
            for words in found
        ]
        definition = _joined(figure.definition, told)
        return replace(figure, part=part, whole=whole, definition=definition)

    def _counted(self, indicator: Indicator) -> tuple[Indicator, list[str]]:
        """Return an indicator as it was agreed, and in which words."""
        rule = self.rules.get(indicator.code)
        words: list[str] = []
        for change in _CHANGES:
            found = change(indicator, rule)
            if found is not None:
                indicator = found[0]
                words.append(found[1])
        return indicator, words


def _joined(definition: str, words: Sequence[str]) -> str:
    """Return a definition with what was agreed added to it, each in its own language."""
    for more in words:
        definition = N_("{definition}{more}").format(definition=definition, more=more)
    return definition


# --- the settings, each for the figures it can be meant for ---

#: An indicator as a setting has it, with the words for that; None where it stays as it was.
_Changed = tuple[Indicator, str] | None


def _is_of_contacts(indicator: Indicator) -> bool:
    return indicator.source in _CONTACTS


def _is_of_hours(indicator: Indicator) -> bool:
    return indicator.amount == "minutes" and indicator.divisor == _MINUTES_AN_HOUR


def _is_of_events(indicator: Indicator) -> bool:
    return indicator.source == sources.EVENTS and not indicator.amount


def _rounded(indicator: Indicator, rule: CountingRule | None) -> _Changed:
    """Round as was agreed; hours of volunteers, else, as their certificates do."""
    rounding = rule.rounding if rule is not None else None
    if rounding is None and indicator.code == "volunteer_hours":
        rounding = hours.rule()
    if rounding is None or not _is_of_hours(indicator):
        return None
    return replace(indicator, rounding=rounding), N_("{rule}。").format(rule=rounding.label)


def _seen_monthly(indicator: Indicator, _rule: CountingRule | None) -> _Changed:
    """Let those who must be visited be those whom the station's rules want to be seen monthly."""
    if indicator.code not in _VISITED:
        return None
    monthly = {name: _open_to_all(name, monthly=True) for name in _RULED}
    where = _is_one_of(monthly)
    if rhythms.is_monthly(rhythms.general().rhythm):
        where += f" OR NOT ({_is_one_of({name: _open_to_all(name) for name in _RULED})})"
    told = "、".join(entry.label for entries in monthly.values() for entry in entries)
    made = replace(indicator, where=f"({indicator.where}) AND ({where})")
    return made, N_("现在的规则是：{who}。").format(who=told)


def _open_to_all(name: str, *, monthly: bool = False) -> list[Entry]:
    hidden = () if name != "category" or may_approve() else restricted.codes()
    return [entry for entry in rhythms.ruled(name, monthly=monthly) if entry.code not in hidden]


def _is_one_of(entries: Mapping[str, Sequence[Entry]]) -> str:
    """Return the condition that somebody has one of these levels, risks or categories."""
    listed = {
        name: ", ".join("'" + one.code.replace("'", "''") + "'" for one in those)
        for name, those in entries.items()
    }
    return (
        f"COALESCE(s.level IN ({listed['follow_up_level']}), 0)"
        f" OR COALESCE(s.risk IN ({listed['risk']}), 0)"
        " OR EXISTS (SELECT 1 FROM recipient_category k WHERE k.recipient_id = s.recipient_id"
        f" AND k.deleted_at IS NULL AND k.category IN ({listed['category']})"
        " AND COALESCE(k.since, :last) <= :last AND COALESCE(k.until, :last) >= :last)"
    )


def _leaving_out(indicator: Indicator, rule: CountingRule | None) -> _Changed:
    if rule is None or not rule.leaves_out or not _is_of_contacts(indicator):
        return None
    ways = " OR ".join(f"({_WAYS[way]})" for way in rule.leaves_out if way in _WAYS)
    names = {entry.code: entry.label for entry in vocabulary("contact_way").entries}
    told = "、".join(names.get(way, way) for way in rule.leaves_out)
    where = f"({indicator.where}) AND NOT COALESCE({ways}, 0)"
    return replace(indicator, where=where), N_("按约定不计{ways}。").format(ways=told)


def _of_some_length(indicator: Indicator, rule: CountingRule | None) -> _Changed:
    if rule is None or not rule.least_minutes or not _is_of_contacts(indicator):
        return None
    least = int(rule.least_minutes)
    where = f"({indicator.where}) AND (NOT {_TIMED} OR COALESCE(s.minutes, 0) >= {least})"
    words = N_("个案、探访、咨询不足 {n} 分钟或没有写时长的，按约定不计。")
    return replace(indicator, where=where), words.format(n=least)


def _by_completion(indicator: Indicator, rule: CountingRule | None) -> _Changed:
    if rule is None or rule.group_basis is not GroupBasis.COMPLETION:
        return None
    if indicator.source != sources.GROUPS:
        return None
    words = N_("按约定改为办完的那天计入：最后一节在期内，节数已满、已写总结或已归档的小组。")
    return replace(indicator, source=sources.COMPLETED_GROUPS), words


def _days_as_one(indicator: Indicator, rule: CountingRule | None) -> _Changed:
    if rule is None or rule.event_days is not EventDays.ONCE or not _is_of_events(indicator):
        return None
    where = f"({indicator.where}) AND NOT s.goes_on"
    return replace(indicator, where=where), N_("同名、日期相连的活动按约定只计一场。")


_CHANGES: tuple[Callable[[Indicator, CountingRule | None], _Changed], ...] = (
    _seen_monthly, _rounded, _leaving_out, _of_some_length, _by_completion, _days_as_one,
)  # fmt: skip

_FITS: tuple[tuple[str, Callable[[Indicator], bool], str], ...] = (
    ("leaves_out", _is_of_contacts, N_("“{name}”不是按服务人次、人数或时数计的，不用填这一项。")),
    ("least_minutes", _is_of_contacts, N_("“{name}”不看每次多少分钟，不用填这一项。")),
    ("rounding", _is_of_hours, N_("“{name}”不按小时计，不用填这一项。")),
    ("group_basis", lambda one: one.source == sources.GROUPS,
     N_("“{name}”不按小组的开始或办完计，这一项只用于小组数。")),
    ("event_days", _is_of_events, N_("“{name}”不按活动场次计，这一项只用于活动场次。")),
)  # fmt: skip


def unfitting(values: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield what is set for an indicator that it cannot mean anything for."""
    known = {one.code: one for chapter in CHAPTERS for one in chapter.figures}
    figure = known.get(str(values.get("indicator")))
    if figure is None:
        return
    for name, fits, sentence in _FITS:
        if values.get(name) and not (isinstance(figure, Indicator) and fits(figure)):
            yield Problem(name, sentence.format(name=figure.name))
