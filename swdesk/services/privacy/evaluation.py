"""A visit of people from outside who read the files under code names, and its entry in the trail.

They have to see that the work was done and how; whom it was done with they need not know.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from swdesk.errors import UserError
from swdesk.forms.consent import CONSENT
from swdesk.forms.event import EVENT
from swdesk.forms.recipient import RECIPIENT
from swdesk.forms.spec import FormSpec
from swdesk.forms.visit import VISIT
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.base import Record
from swdesk.model.cases import Case
from swdesk.model.events import Event
from swdesk.model.groups import Group
from swdesk.model.people import Recipient
from swdesk.services import access
from swdesk.services.casework import case_sheets
from swdesk.services.gatherings import group_sheets
from swdesk.services.lists import group_list, listing
from swdesk.services.lists.group_list import GroupFilter
from swdesk.services.lists.list_filters import CaseFilter, EventFilter, RecipientFilter
from swdesk.services.lists.list_source import Heading, ListSource
from swdesk.services.privacy import disclosing
from swdesk.services.privacy.errands import EVALUATION, Errand, require_told
from swdesk.services.trail.auditing import tell

Days = tuple[dt.date | None, dt.date | None]


class Shelf(Enum):
    """What visitors choose from."""

    CASES = N_("个案")
    RECIPIENTS = N_("服务对象")
    GROUPS = N_("小组")
    EVENTS = N_("活动")


@dataclass(frozen=True)
class Wanted:
    """What of a shelf is listed; *kind* is the type of a case, group or event, or a category."""

    days: Days = (None, None)
    worker: int | None = None
    kind: str | None = None


@dataclass(frozen=True)
class Visitors:
    """Who reads, from where, and what for."""

    names: str
    unit: str
    purpose: str = EVALUATION

    @property
    def errand(self) -> Errand:
        """Return what their prints are for, and to whom they go."""
        return Errand(self.purpose, f"{self.unit} {self.names}")


class EvaluationVisit:
    """From its beginning by a supervisor to its end; what is opened in between is entered.

    Raises NotAllowed, or UserError while it is not known who comes.
    """

    def __init__(self, visitors: Visitors) -> None:
        access.require_approval()
        if not visitors.names.strip() or not visitors.unit.strip():
            raise UserError(N_("请写明来查看的人和他们的单位。"))
        require_told(visitors.errand)
        self.visitors = visitors
        self.opened: list[tuple[str, int]] = []
        self._is_over = False
        tell(Action.EVALUATION, detail=visitors.errand.told())

    def papers(self, shelf: Shelf, record_id: int) -> Sequence[tuple[FormSpec, Record]]:
        """Return the forms of what stands on a shelf, and enter that they were read."""
        record, papers = _PAPERS[shelf](record_id)
        self.opened.append((record.table_name(), record.id))
        tell(Action.EVALUATED, record, detail={"whom": self.visitors.errand.whom})
        return papers

    def end(self) -> None:
        """Enter that they have gone and how much they have read; once."""
        if not self._is_over:
            self._is_over = True
            counts = {"records": len(set(self.opened))}
            tell(Action.EVALUATION_ENDED, detail={**self.visitors.errand.told(), **counts})


def shelf(which: Shelf, wanted: Wanted | None = None) -> ListSource:
    """Return a list by numbers and without names; restricted cases are not shown to visitors."""
    return _SHELVES[which](wanted or Wanted())


def _cases(wanted: Wanted) -> ListSource:
    found = listing.cases(CaseFilter(None, wanted.worker, None, *wanted.days))
    found.where.equal("c.kind", wanted.kind).add("NOT c.is_restricted")
    code_name = Heading("code_name", Case.code_name.label, "c.code_name")
    columns = ("case_no", "code_name", "kind", "urgency", "status", "worker", "asked_on")
    return found.with_columns(*columns, "last_contact", extra=[code_name])


def _recipients(wanted: Wanted) -> ListSource:
    found = listing.recipients(
        RecipientFilter(status=None, worker=wanted.worker, category=wanted.kind)
    )
    found.where.between("r.opened_on", *wanted.days)
    return found.with_columns("file_no", "sex", "age", "place", "tags", "worker", "last_contact")


def _groups(wanted: Wanted) -> ListSource:
    since, until = wanted.days
    found = group_list.groups(
        GroupFilter(kind=wanted.kind, worker=wanted.worker, since=since, until=until)
    )
    return found.with_columns(
        "group_no", "name", "kind", "begins_on", "members", "held", "came", "worker"
    )


def _events(wanted: Wanted) -> ListSource:
    since, until = wanted.days
    found = listing.events(
        EventFilter(kind=wanted.kind, since=since, until=until, worker=wanted.worker)
    )
    return found.with_columns("event_no", "name", "held_on", "place", "kind", "came", "worker")


def _papers_of_case(record_id: int) -> tuple[Record, list[tuple[FormSpec, Record]]]:
    case = Case.find(record_id)
    access.require_case(case)
    if case.is_restricted:
        raise UserError(N_("这份个案受限，不在评估查看的范围里。"))
    return case, [(sheet.spec, sheet.record) for sheet in case_sheets.of_case(case)]


def _papers_of_recipient(record_id: int) -> tuple[Record, list[tuple[FormSpec, Record]]]:
    recipient = Recipient.find(record_id)
    forms = (RECIPIENT, CONSENT, VISIT)
    about = [(one, disclosing.about(one.model, recipient.person)) for one in forms]
    return recipient, [(spec, record) for spec, records in about for record in records]


def _papers_of_group(record_id: int) -> tuple[Record, list[tuple[FormSpec, Record]]]:
    group = Group.find(record_id)
    return group, [(sheet.spec, sheet.record) for sheet in group_sheets.of_group(group)]


def _papers_of_event(record_id: int) -> tuple[Record, list[tuple[FormSpec, Record]]]:
    event = Event.find(record_id)
    return event, [(EVENT, event)]


_SHELVES: dict[Shelf, Callable[[Wanted], ListSource]] = {
    Shelf.CASES: _cases,
    Shelf.RECIPIENTS: _recipients,
    Shelf.GROUPS: _groups,
    Shelf.EVENTS: _events,
}
_PAPERS = {
    Shelf.CASES: _papers_of_case,
    Shelf.RECIPIENTS: _papers_of_recipient,
    Shelf.GROUPS: _papers_of_group,
    Shelf.EVENTS: _papers_of_event,
}
