"""Who may see and change what: one table of roles, and the cases within it.

Asked by the services themselves, so that no window, spreadsheet or command gets past it. Where
nobody acts the program itself does, and everything is allowed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.associations import Association
from swdesk.model.base import Record, Table, author, database
from swdesk.model.cases import Case
from swdesk.model.communities import CommunitySurvey
from swdesk.model.complaints import Complaint
from swdesk.model.consultations import Consultation
from swdesk.model.destruction import Destruction
from swdesk.model.event_papers import GoodsSheet
from swdesk.model.events import Event, SignIn
from swdesk.model.fields import Ref
from swdesk.model.file_loans import FileLoan
from swdesk.model.funds import Fund
from swdesk.model.greetings import Greeting
from swdesk.model.groups import Group
from swdesk.model.households import Household
from swdesk.model.incidents import Incident
from swdesk.model.issues import Issue
from swdesk.model.meetings import Meeting
from swdesk.model.pairs import Pair
from swdesk.model.people import Person
from swdesk.model.projects import Project
from swdesk.model.publicity import Publicity
from swdesk.model.reporting import CountingRule, OpeningFigure, PeriodLock
from swdesk.model.resources import Provider, ResourceLink
from swdesk.model.scales import ScaleResult, StationScale
from swdesk.model.sentences import StationSentence
from swdesk.model.service_items import ServiceItem
from swdesk.model.sheet_scans import SheetScan
from swdesk.model.sites import Site
from swdesk.model.supervised import Amendment
from swdesk.model.supervision import Supervision
from swdesk.model.surveys import AwarenessSurvey, SatisfactionSurvey
from swdesk.model.team import Role
from swdesk.model.training import Training
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer, VolunteerTeam
from swdesk.model.workplans import WorkLog, WorkPlan


class NotAllowed(UserError):
    """A refusal because of the role of whoever acts; it says whom to ask."""


class Area(Enum):
    """What a right is given for, with the words for it."""

    PEOPLE = N_("服务对象和家庭档案")
    CASES = N_("个案")
    VISITS = N_("探访记录")
    EVENTS = N_("小组、活动和签到")
    VOLUNTEERS = N_("志愿者")
    REGISTERS = N_("台账")
    MANAGEMENT = N_("督导、投诉、工作日志和项目")
    STATION = N_("站点设置、账号和备份")
    FIGURES = N_("统计")


class Level(IntEnum):
    """How far a right goes; changing includes seeing."""

    NONE = 0
    SEE = 1
    WRITE = 2


_DAILY = dict.fromkeys(Area, Level.WRITE) | {Area.FIGURES: Level.SEE}

LEVELS: Mapping[Role, Mapping[Area, Level]] = {
    Role.WORKER: _DAILY | {Area.STATION: Level.NONE},
    Role.SUPERVISOR: _DAILY | {Area.STATION: Level.SEE, Area.FIGURES: Level.WRITE},
    Role.ADMIN: {Area.STATION: Level.WRITE, Area.FIGURES: Level.SEE},
    Role.CLERK: {
        Area.PEOPLE: Level.WRITE,
        Area.EVENTS: Level.WRITE,
        Area.VOLUNTEERS: Level.WRITE,
        Area.REGISTERS: Level.WRITE,
    },
    Role.STATISTICS: {Area.FIGURES: Level.SEE},
}

#: Which area a kind of record belongs to; what hangs on one of these belongs with it.
AREAS: Mapping[type[Table], Area] = {
    Person: Area.PEOPLE,
    Household: Area.PEOPLE,
    Incident: Area.PEOPLE,
    Destruction: Area.PEOPLE,
    Case: Area.CASES,
    Visit: Area.VISITS,
    Consultation: Area.VISITS,
    Amendment: Area.CASES,
    ScaleResult: Area.CASES,
    StationScale: Area.CASES,
    StationSentence: Area.CASES,
    Event: Area.EVENTS,
    Group: Area.EVENTS,
    SignIn: Area.EVENTS,
    GoodsSheet: Area.EVENTS,
    SheetScan: Area.EVENTS,
    Volunteer: Area.VOLUNTEERS,
    VolunteerTeam: Area.VOLUNTEERS,
    Pair: Area.VOLUNTEERS,
    Issue: Area.VISITS,
    ServiceItem: Area.VISITS,
    Greeting: Area.VISITS,
    Training: Area.REGISTERS,
    Meeting: Area.REGISTERS,
    Provider: Area.REGISTERS,
    ResourceLink: Area.REGISTERS,
    Association: Area.REGISTERS,
    Fund: Area.REGISTERS,
    Site: Area.REGISTERS,
    CommunitySurvey: Area.REGISTERS,
    Publicity: Area.REGISTERS,
    FileLoan: Area.CASES,  # the title on a cover says whose case it is
    SatisfactionSurvey: Area.REGISTERS,
    AwarenessSurvey: Area.REGISTERS,
    Project: Area.MANAGEMENT,
    Supervision: Area.MANAGEMENT,
    Complaint: Area.MANAGEMENT,
    WorkPlan: Area.MANAGEMENT,
    WorkLog: Area.MANAGEMENT,
    CountingRule: Area.FIGURES,
    OpeningFigure: Area.FIGURES,
    PeriodLock: Area.FIGURES,
}


def area_of(model: type[Table]) -> Area:
    """Return the area of a kind of record: its own, or that of the first it must belong to.

    What belongs to nothing, as a place or a worker, is part of the station.
    """
    if model in AREAS:
        return AREAS[model]
    for field in model.facts().values():
        if isinstance(field, Ref) and field.required and field.rel_model is not model:
            return area_of(field.rel_model)
    return Area.STATION


@dataclass(frozen=True)
class _Acting:
    id: int
    role: Role
    is_admin: bool

    def level(self, area: Area) -> Level:
        return _level(self.role, area, is_admin=self.is_admin)


def _level(role: Role, area: Area, *, is_admin: bool) -> Level:
    if area is Area.STATION and is_admin:
        return Level.WRITE
    return LEVELS[role].get(area, Level.NONE)


def acting_role() -> Role | None:
    """Return the role of whoever acts, None for the program itself."""
    acting = _acting()
    return acting.role if acting else None


def may(area: Area, level: Level = Level.SEE) -> bool:
    """Say whether whoever acts may go so far in *area*; in CASES, with those they may see."""
    acting = _acting()
    return acting is None or acting.level(area) >= level


def require(area: Area, level: Level = Level.SEE) -> None:
    """Refuse what may() denies; raises NotAllowed."""
    acting = _acting()
    if acting is not None:
        require_as(acting.role, area, level, is_admin=acting.is_admin)


def require_as(role: Role, area: Area, level: Level, *, is_admin: bool) -> None:
    """Refuse what somebody may not do, also where no records are open; raises NotAllowed."""
    if _level(role, area, is_admin=is_admin) >= level:
        return
    sentence = (
        N_("{role}不能查看{area}，需要时请找站长或管理员。")
        if level is Level.SEE
        else N_("{role}不能改动{area}，需要时请找站长或管理员。")
    )
    raise NotAllowed(sentence.format(role=role.label, area=area.value))


def may_approve() -> bool:
    """Say whether whoever acts reads and approves what others wrote: a supervisor."""
    acting = _acting()
    return acting is None or acting.role is Role.SUPERVISOR


def require_approval() -> None:
    """Refuse what only a supervisor does; raises NotAllowed."""
    if not may_approve():
        raise NotAllowed(N_("这一步要由站长或督导来做，请他们用自己的密码打开后再办。"))


def may_answer_for(worker_id: int | None) -> bool:
    """Say whether whoever acts may pass on somebody for whom *worker_id* answers.

    Who could take a recipient over could read what is kept for those who answer for them.
    """
    return may_approve() or worker_id in (None, author())


# --- cases: a worker's own, those shared with them, for supervisors all ---


def may_see_case(case: Case) -> bool:
    """Say whether whoever acts may open a case and write in it."""
    if not case.id:
        return may(Area.CASES)
    sql, parameters = case_where()
    asked = f"SELECT 1 FROM casework c WHERE c.id = ? AND {sql}"
    return database.execute_sql(asked, (case.id, *parameters)).fetchone() is not None


def require_case(case: Case) -> None:
    """Refuse a case that is not theirs; raises NotAllowed."""
    require(Area.CASES)
    if not may_see_case(case):
        raise NotAllowed(
            N_("没有这份个案，或者它由别的社工跟进。需要时请找负责社工共享，或找站长、督导。")
        )


def case_where(alias: str = "c") -> tuple[str, list[Any]]:
    """Return the SQL condition, with its parameters, of cases that whoever acts may open."""
    acting = _acting()
    if acting is None or acting.role is Role.SUPERVISOR:
        return "1", []
    if acting.level(Area.CASES) < Level.SEE:
        return "0", []
    return _OWN.format(alias=alias), [acting.id, acting.id]


def known_case_where(alias: str = "c") -> tuple[str, list[Any]]:
    """Return the SQL condition of cases whose existence is no secret to whoever acts.

    That a colleague follows somebody up may be known, unless the case is restricted.
    """
    sql, parameters = case_where(alias)
    if sql in ("0", "1"):
        return sql, parameters
    return f"(NOT {alias}.is_restricted OR {sql})", parameters


_OWN = (
    "({alias}.worker_id = ? OR EXISTS (SELECT 1 FROM case_share own"
    " WHERE own.case_id = {alias}.id AND own.worker_id = ? AND own.deleted_at IS NULL))"
)


# --- any record ---


def may_touch(record: Record, level: Level = Level.SEE) -> bool:
    """Say whether whoever acts may see or change this very record."""
    case = case_of(record)
    allowed = may(area_of(type(record)), level)
    return allowed and (case is None or may_see_case(case))


def require_record(record: Record, level: Level = Level.SEE) -> None:
    """Refuse a record that is out of reach; raises NotAllowed."""
    require(area_of(type(record)), level)
    case = case_of(record)
    if case is not None:
        require_case(case)


def case_of(record: Record) -> Case | None:
    """Return the case that a record is, or is a part of."""
    if isinstance(record, Case):
        return record
    field = type(record).facts().get("case")
    if not isinstance(field, Ref) or field.rel_model is not Case:
        return None
    return Case.get_or_none(Case.id == record.__data__.get("case"))


def _acting() -> _Acting | None:
    """Return who acts; read anew, for a role may have been changed a moment ago."""
    worker = author()
    if worker is None:
        return None
    found = database.execute_sql("SELECT role, is_admin FROM worker WHERE id = ?", (worker,))
    # Somebody who is not on file may do nothing, as the least of the roles.
    role, is_admin = found.fetchone() or (Role.STATISTICS.value, False)
    return _Acting(worker, Role(role), bool(is_admin))
