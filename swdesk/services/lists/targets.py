"""What a project promised, what is done of it, and whether that is enough for the time gone by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.projects import Project, Target
from swdesk.services import access
from swdesk.services.access import Area
from swdesk.services.figures import reckon
from swdesk.services.figures.counting import Counting
from swdesk.services.figures.dimension import EVERYTHING, PROJECT, Narrowing
from swdesk.services.figures.indicator import Figure, Indicator, When
from swdesk.services.figures.paperwork import PaperLack, lacking
from swdesk.services.figures.period import Period


class Pace(Enum):
    """Whether a target will be reached at the pace so far."""

    REACHED = N_("已完成")
    BEHIND = N_("落后")
    ON_TIME = N_("跟得上")


@dataclass(frozen=True)
class Standing:
    """How one target stands.

    *elapsed* is how much of the project's time has gone by, 0 to 1; *is_of_project* says that
    only records of the project count, else the station's, because such records name no project.
    """

    target: Target
    figure: Figure
    period: Period
    done: float
    elapsed: float
    is_of_project: bool

    @property
    def goal(self) -> float:
        return float(self.target.goal)

    @property
    def due(self) -> float:
        """Return what should be done by now: a share of the goal, all of it where none adds up."""
        return round(self.goal * self.elapsed, 1) if adds_up(self.figure) else self.goal

    @property
    def missing(self) -> float:
        """Return how much is left to do until the end."""
        return max(round(self.goal - self.done, 1), 0.0)

    @property
    def is_reached(self) -> bool:
        return self.done >= self.goal

    @property
    def is_behind(self) -> bool:
        return not self.is_reached and self.done < self.due

    @property
    def pace(self) -> Pace:
        """Return how the target stands in a word."""
        if self.is_reached:
            return Pace.REACHED
        return Pace.BEHIND if self.is_behind else Pace.ON_TIME

    @property
    def share(self) -> float:
        """Return how much of the goal is reached, 1 for all of it."""
        return self.done / self.goal if self.goal else 0.0

    @property
    def expected(self) -> float | None:
        """Return what the pace so far comes to at the end; None where nothing adds up."""
        if not adds_up(self.figure) or not self.elapsed:
            return None
        return round(self.done / self.elapsed, 1)

    @property
    def narrowing(self) -> Narrowing:
        """Return which rows count."""
        wanted = {PROJECT: self.target.project.id}
        return Narrowing(wanted) if self.is_of_project else EVERYTHING


def adds_up(figure: Figure) -> bool:
    """Say whether a figure grows day by day, as visits do; rates and stocks do not."""
    return isinstance(figure, Indicator) and figure.when is When.WITHIN


def knows_projects(figure: Figure) -> bool:
    """Say whether the rows of a figure tell for which project they are."""
    source = figure.source if isinstance(figure, Indicator) else figure.part.source
    return "NULL AS project_id" not in source


def project(text: str) -> Project:
    """Return the project of that number or name; refuses unknown ones."""
    wanted = (Project.project_no == text) | (Project.name == text)
    found: Project | None = Project.live().where(wanted).first()
    if found is None:
        known = "、".join(f"{one.project_no} {one.name}" for one in Project.live())
        raise UserError(N_("没有项目“{text}”，可用：{known}。").format(text=text, known=known))
    return found


def running(today: dt.date) -> list[Project]:
    """Return the projects that last today, the one that ends first in front."""
    access.require(Area.FIGURES)
    lasting = Project.live().where(Project.begins_on <= today, Project.ends_on >= today)
    return list(lasting.order_by(Project.ends_on, Project.id))


def standings(project: Project, today: dt.date) -> list[Standing]:
    """Return how each target of a project stands on *today*, or stood on its last day."""
    access.require(Area.FIGURES)
    until = max(min(today, project.ends_on), project.begins_on)
    period = Period(project.begins_on, until)
    days = (project.ends_on - project.begins_on).days + 1
    gone = (until - project.begins_on).days + 1
    elapsed = gone / days if today >= project.begins_on else 0.0
    rows = Target.live().where(Target.project == project.id).order_by(Target.id)
    counting = Counting.read(project.id)
    return [_standing(counting, project, target, period, elapsed) for target in rows]


def words(standing: Standing) -> str:
    """Return what the contract says of a target, and whether the whole station counts."""
    whole = "" if standing.is_of_project else N_("按全站计")
    return "　".join(part for part in (standing.target.note or "", whole) if part)


def told(project: Project, standings: Sequence[Standing]) -> str:
    """Say which project it is, until when it lasts and how much of its time has gone by."""
    gone = standings[0].elapsed if standings else 0.0
    sentence = N_("{name}（{first} 至 {last}，时间已过 {percent}%）")
    first, last = project.begins_on.isoformat(), project.ends_on.isoformat()
    return sentence.format(name=project.name, first=first, last=last, percent=round(gone * 100))


def as_json(standing: Standing) -> dict[str, Any]:
    """Return how a target stands for other programs, with what is missing on paper."""
    return {
        "code": standing.figure.code,
        "name": standing.figure.name,
        "unit": standing.figure.unit.value,
        "goal": standing.goal,
        "done": standing.done,
        "due": standing.due,
        "expected": standing.expected,
        "missing": standing.missing,
        "pace": standing.pace.value,
        "note": words(standing),
        "lacks": [
            {"day": one.day.isoformat(), "kind": one.way, "record": one.title, "lack": one.lack}
            for one in lacks(standing)
        ],
    }


def lacks(standing: Standing) -> list[PaperLack]:
    """Return what is missing on paper for the records behind a target."""
    return lacking(reckon.rows(standing.figure, standing.period, standing.narrowing))


def _standing(
    counting: Counting, project: Project, target: Target, period: Period, elapsed: float
) -> Standing:
    asked = counting.figure(target.indicator)
    own = knows_projects(asked)
    narrowing = Narrowing({PROJECT: project.id}) if own else EVERYTHING
    done = reckon.value(asked, period, narrowing) or 0
    target.project = project
    return Standing(target, asked, period, float(done), elapsed, own)
