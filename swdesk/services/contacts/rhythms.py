"""The rules in force: how often whom is contacted and how, and the deadlines of papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model.codes import Entry, vocabulary
from swdesk.model.due_days import ContactMode, ContactRule, Deadline, DueRule, Span, SpanUnit

#: What holds where the station has not set anything else.
USUAL: Mapping[DueRule, int] = {
    DueRule.RETRY: 3,
    DueRule.LOST: 3,
    DueRule.INTAKE: 7,
    DueRule.CASE: 14,
    DueRule.PAPERS: 30,
    DueRule.RECORD: 24,
    DueRule.REVIEW_MONTHS: 3,
    DueRule.REVIEW_TIMES: 6,
    DueRule.PLAN: 3,
    DueRule.SUMMARY: 7,
    DueRule.FILING: 30,
}
#: Under which the rule stands that holds for whom no other rule names.
GENERAL = ("general", "general")
_GENERAL_SPAN = Span(3, SpanUnit.MONTH)


@dataclass(frozen=True)
class Rhythm:
    """How often somebody is contacted, in what way, and how many days late is not yet overdue."""

    every: Span
    mode: ContactMode = ContactMode.ANY
    grace: int = 0

    @property
    def words(self) -> str:
        """Return how often that is, and in what way where it matters."""
        often = _OFTEN.get(self.every.iso) or _COUNTED[self.every.unit].format(n=self.every.count)
        if self.mode is ContactMode.ANY:
            return often
        return N_("{often}，要{way}").format(often=often, way=self.mode.label)


@dataclass(frozen=True)
class Basis:
    """The rule by which somebody is contacted, and because they are what."""

    rhythm: Rhythm
    label: str


_deadlines: dict[DueRule, int] = {}
_own: dict[tuple[str, str], Rhythm] = {}


def load() -> None:
    """Put the rules of the open station into force."""
    _deadlines.clear()
    _deadlines.update({row.rule: row.count for row in Deadline.select()})
    _own.clear()
    for row in ContactRule.select():
        rhythm = Rhythm(Span(row.count, row.unit), row.mode, row.grace)
        _own[row.vocabulary, row.code] = rhythm


def forget() -> None:
    """Let the usual rules hold again, as before any station was opened."""
    _deadlines.clear()
    _own.clear()


def number(rule: DueRule) -> int:
    """Return the days, hours, months or times that a rule gives in this station."""
    return _deadlines.get(rule, USUAL[rule])


def rhythm_of(name: str, code: str | None) -> Rhythm | None:
    """Return how often whoever has a code is contacted; None where it says nothing about that."""
    if own := _own.get((name, code or "")):
        return own
    if (name, code) == GENERAL:
        return Rhythm(_GENERAL_SPAN)
    entry = vocabulary(name).get(code)
    return Rhythm(Span.of(entry.every)) if entry and entry.every else None


def general() -> Basis:
    """Return the rule for whom no other rule names."""
    return Basis(rhythm_of(*GENERAL) or Rhythm(_GENERAL_SPAN), N_("一般对象"))


def bases(level: str | None, risk: str | None, categories: Iterable[str]) -> tuple[Basis, ...]:
    """Return every rule that applies; whom none names is a general recipient."""
    found = (
        *(_category(code) for code in categories),
        _basis("risk", risk, "{label}"),
        _basis("follow_up_level", level, N_("{label}跟进")),
    )
    return tuple(one for one in found if one) or (general(),)


def ruling_categories() -> list[str]:
    """Return the codes of the categories that say how often somebody is contacted."""
    return [entry.code for entry in ruled("category")]


def ruled(name: str, *, monthly: bool = False) -> list[Entry]:
    """Return the entries of a list that say how often to be in touch, or only the monthly ones."""
    return [
        entry
        for entry in vocabulary(name).entries
        if (rhythm := rhythm_of(name, entry.code)) and (not monthly or is_monthly(rhythm))
    ]


def modes() -> Iterator[ContactMode]:
    """Yield the ways of contact that some rule of this station insists on."""
    return (one.mode for one in _own.values() if one.mode is not ContactMode.ANY)


def is_monthly(rhythm: Rhythm) -> bool:
    """Say whether a rule wants its people to be seen in every month of the calendar."""
    return rhythm.every.days <= _LONGEST_MONTH


_LONGEST_MONTH = 31
_OFTEN = {
    "P1D": N_("每天一次"),
    "P1W": N_("每周一次"),
    "P7D": N_("每周一次"),
    "P2W": N_("每两周一次"),
    "P14D": N_("每两周一次"),
    "P1M": N_("每月一次"),
    "P2M": N_("每两月一次"),
    "P3M": N_("每季一次"),
    "P6M": N_("每半年一次"),
    "P12M": N_("每年一次"),
}
_COUNTED = {
    SpanUnit.DAY: N_("每 {n} 天一次"),
    SpanUnit.WEEK: N_("每 {n} 周一次"),
    SpanUnit.MONTH: N_("每 {n} 个月一次"),
}


def _category(code: str) -> Basis | None:
    rhythm = rhythm_of("category", code)
    entry = vocabulary("category").get(code)
    if entry is None or rhythm is None:
        return None
    # A label that stays off lists stays off this one too.
    return Basis(rhythm, N_("重点关注") if entry.restricted else entry.label)


def _basis(name: str, code: str | None, words: str) -> Basis | None:
    rhythm = rhythm_of(name, code)
    return Basis(rhythm, words.format(label=vocabulary(name).label(code))) if rhythm else None
