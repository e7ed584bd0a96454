"""What an indicator is: rows of one source, counted, told apart or summed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from swdesk.model.office import HoursRule
from swdesk.services.volunteering.hours import credited_sql


class Unit(Enum):
    """What is counted; figures of different units are never added up."""

    PERSON_TIMES = "人次"
    PERSONS = "人"
    HOUSEHOLD_TIMES = "户次"
    HOUSEHOLDS = "户"
    EVENTS = "场"
    SESSIONS = "节"
    PIECES = "个"
    CASES = "例"
    TIMES = "次"
    MATTERS = "件"
    UNITS = "家"
    SCORE = "分"
    SHARES = "份"
    TEAMS = "支"
    KINDS = "类"
    SQUARE_METRES = "平方米"
    DAYS = "天"
    YUAN = "元"
    HOURS = "小时"
    PERCENT = "%"
    AVERAGE = "次/例"


class When(Enum):
    """Which rows of a source a period has, as a condition on the source *s*."""

    WITHIN = "s.date BETWEEN :first AND :last"
    STANDING = "s.date <= :last AND (s.ended IS NULL OR s.ended > :last)"
    CARRIED = "s.date < :first AND (s.ended IS NULL OR s.ended >= :first)"
    UP_TO = "s.date <= :last"
    TOUCHED = "s.date <= :last AND (s.ended IS NULL OR s.ended > :first)"


@dataclass(frozen=True)
class Indicator:
    """A figure with its unit, its definition in words, and the rows that it adds up.

    *source* is a table, view or query that answers as *s* with the columns of the service-contact
    view (date, kind, method, person_id, role, minutes, staff, project_id, place_id, record) as
    far as it has them; *where* says which of its rows count. Every row counts once, unless
    *per* names the column whose different values are counted, or *amount* what is summed, in
    *divisor*ths of the unit; *rounding* is done to each row before they are summed.
    """

    code: str
    name: str
    unit: Unit
    definition: str
    source: str
    where: str = "1"
    when: When = When.WITHIN
    per: str = ""
    amount: str = ""
    divisor: int = 1
    rounding: HoursRule | None = None

    @property
    def worth(self) -> str:
        """Return the SQL of what a row adds, in *divisor*ths of the unit."""
        if self.rounding is not None:
            return credited_sql(f"s.{self.amount}", self.rounding)
        return f"s.{self.amount}" if self.amount else "1"

    @property
    def adds_up(self) -> bool:
        """Say whether it grows day by day, so that the months of a year add up to the year."""
        return self.when is When.WITHIN and not self.per

    @property
    def measure(self) -> str:
        """Return the SQL of the figure over the rows of its source, those that count or not."""
        if self.per:
            return f"COUNT(DISTINCT CASE WHEN {self.where} THEN s.{self.per} END)"
        return f"TOTAL(CASE WHEN {self.where} THEN {self.worth} END) / {self.divisor}"


@dataclass(frozen=True)
class Ratio:
    """One figure divided by another, in percent or as an average; its list is that of *part*."""

    code: str
    name: str
    unit: Unit
    definition: str
    part: Indicator
    whole: Indicator

    @property
    def factor(self) -> int:
        return 100 if self.unit is Unit.PERCENT else 1


Figure = Indicator | Ratio
