"""The way of a sheet: draft, submitted, returned or final; a final one is only amended."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.forms.event_plan import EVENT_PLAN
from swdesk.forms.spec import FormSpec
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.base import Record, author, database
from swdesk.model.cases import Case
from swdesk.model.event_papers import EventPlan
from swdesk.model.events import Event
from swdesk.model.groups import Group
from swdesk.model.people import Person, Recipient
from swdesk.model.supervised import Amendment, SheetState, Supervised
from swdesk.model.team import Worker
from swdesk.services import access, changes
from swdesk.services.access import Area, Level
from swdesk.services.casework.case_sheets import SHEETS, SheetOnFile, of_case
from swdesk.services.gatherings import group_sheets
from swdesk.services.trail.auditing import Changes, tell
from swdesk.station.store import saving

_S = SheetState
#: A change of any of these tables may change what waits for the supervisor.
KINDS = frozenset(
    {"casework", EventPlan.table_name()}
    | {kind.model.table_name() for kind in SHEETS}
    | {spec.model.table_name() for spec in group_sheets.SHEETS}
)


@dataclass(frozen=True)
class Waiting:
    """A sheet that waits for the supervisor: of what, by whom, since which day."""

    spec: FormSpec
    record: Supervised
    of: Case | Group | Event
    worker: str
    day: dt.date

    @property
    def name(self) -> str:
        """Return whom or what the sheet is about."""
        return str(self.of.recipient.person.name if isinstance(self.of, Case) else self.of.name)

    @property
    def number(self) -> str:
        """Return the number of the case, group or event."""
        if isinstance(self.of, Case):
            return str(self.of.case_no)
        return str(self.of.group_no if isinstance(self.of, Group) else self.of.event_no)


def require_open(record: Record | None) -> None:
    """Refuse to change a final sheet; raises UserError."""
    if isinstance(record, Supervised) and record.id and type(record).find(record.id).is_final:
        raise UserError(
            N_("这份表已经定稿，不能再改。要更正，请在“办理与打印”里选“写更正”，原来的内容会保留。")
        )


def submit(record: Supervised) -> Supervised:
    """Hand a sheet to the supervisor."""
    if record.state is _S.SUBMITTED:
        return record
    return _turn(record, _S.SUBMITTED)


def take_back(record: Supervised) -> Supervised:
    """Make a submitted sheet a draft again, before anybody has read it."""
    if record.state is not _S.SUBMITTED:
        raise UserError(N_("只有已提交、督导还没有处理的表才能撤回。"))
    return _turn(record, _S.DRAFT)


def send_back(record: Supervised, opinion: str) -> Supervised:
    """Return a sheet to its writer; the opinion says what to mend."""
    access.require_approval()
    if not opinion.strip():
        raise UserError(N_("退回请写明要修改什么。"))
    return _turn(record, _S.RETURNED, opinion)


def approve(record: Supervised, opinion: str = "") -> Supervised:
    """Make a sheet final, with the supervisor's opinion; from now on it is only amended."""
    access.require_approval()
    return _turn(record, _S.FINAL, opinion)


def amend(record: Supervised, text: str, reason: str) -> Amendment:
    """Add a correction to a final sheet, which stays as it was."""
    access.require_record(record, Level.WRITE)
    if not type(record).find(record.id).is_final:
        raise UserError(N_("这份表还没有定稿，直接修改就可以。"))
    if not text.strip() or not reason.strip():
        raise UserError(N_("请写明更正的内容和原因。"))
    made = Amendment(
        kind=record.table_name(),
        record_id=record.id,
        text=text.strip(),
        reason=reason.strip(),
        worker=author(),
    )
    with saving():
        made.save()
        tell(Action.CREATE, made, detail={"amends": record.table_name(), "of": record.id})
    changes.report(made, record)
    return made


def amendments(record: Record) -> list[Amendment]:
    """Return the corrections of a sheet, the first one first."""
    of_it = (Amendment.kind == record.table_name()) & (Amendment.record_id == record.id)
    return list(Amendment.live().where(of_it).order_by(Amendment.id))


def waiting() -> list[Waiting]:
    """Return every sheet that was submitted, the oldest first, as far as one may see its case."""
    found: list[Waiting] = []
    workers = {one.id: str(one) for one in Worker.select()}
    for kind in SHEETS:
        model = kind.model
        link = model.facts()["case"]
        query = model.live().select(model, Case, Recipient, Person).join(Case, on=link == Case.id)
        query = query.join(Recipient).join(Person)
        for record in query.where(model.state == _S.SUBMITTED):
            case: Case = getattr(record, link.name)
            worker = workers.get(getattr(record, "worker_id", None) or case.worker_id, "")
            day: dt.date = getattr(record, model.dated)
            found.append(Waiting(kind.spec, record, case, worker, day))
    seen = [one for one in found if isinstance(one.of, Case) and access.may_see_case(one.of)]
    others = (*_waiting_of_groups(), *_waiting_of_events())
    return sorted([*seen, *others], key=lambda one: (one.day, one.record.id))


def count_waiting() -> int:
    """Return how many sheets wait, without reading those of cases."""
    seen, parameters = access.case_where("c")
    parts = " UNION ALL ".join(
        f"SELECT c.id FROM {kind.model.table_name()} s JOIN casework c ON c.id = s.case_id"
        f" WHERE s.deleted_at IS NULL AND s.state = 'submitted' AND {seen}"
        for kind in SHEETS
    )
    sql = f"SELECT COUNT(*) FROM ({parts})"
    ((of_cases,),) = database.execute_sql(sql, parameters * len(SHEETS))
    return int(of_cases) + len(_waiting_of_groups()) + len(_waiting_of_events())


def _waiting_of_groups() -> list[Waiting]:
    if not access.may(Area.EVENTS):
        return []
    return [
        Waiting(spec, record, group, str(getattr(record, "worker", None) or ""), day)
        for spec in group_sheets.SHEETS
        for record in _submitted(spec)
        if (group := group_sheets.group_of(record)).deleted_at is None
        and (day := getattr(record, record.dated))
    ]


def _waiting_of_events() -> list[Waiting]:
    if not access.may(Area.EVENTS):
        return []
    plans = EventPlan.live().select(EventPlan, Event).join(Event)
    found = plans.where(EventPlan.state == _S.SUBMITTED, Event.deleted_at.is_null())
    return [
        Waiting(EVENT_PLAN, plan, plan.event, str(plan.worker or ""), plan.written_on)
        for plan in found
    ]


def _submitted(spec: FormSpec) -> list[Supervised]:
    if not issubclass(spec.model, Supervised):
        return []
    return list(spec.model.live().where(spec.model.state == _S.SUBMITTED))


def unread(case: Case) -> list[SheetOnFile]:
    """Return the sheets of a case that no supervisor has said anything about."""
    return [one for one in of_case(case) if _is_unread(one.record)]


def _is_unread(record: Record) -> bool:
    return isinstance(record, Supervised) and not record.opinion and not record.is_final


def _turn(record: Supervised, state: SheetState, opinion: str | None = None) -> Supervised:
    """Save the new state; a supervisor's opinion carries their name and the day."""
    access.require_record(record, Level.WRITE)
    with saving():
        fresh = type(record).find(record.id)
        if fresh.is_final:
            require_open(fresh)
        noted = Changes()
        noted.put(fresh, type(fresh).state, state)
        if opinion is not None:
            _sign(fresh, opinion.strip(), noted)
        fresh.touch()
        fresh.save()
        tell(Action.CHANGE, fresh, noted)
    changes.report(fresh)
    return fresh


def _sign(record: Supervised, opinion: str, noted: Changes) -> None:
    model = type(record)
    if opinion:
        noted.put(record, model.opinion, opinion)
    noted.put(record, model.opinion_by, author())
    noted.put(record, model.opinion_on, dates.today())
