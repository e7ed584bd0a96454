"""The list of cases as the window shows it: how far each has come and what it waits for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.cases import CaseStage, CaseStatus
from swdesk.model.text import in_passing
from swdesk.services.access import case_where
from swdesk.services.casework.case_stage import FACTS_SQL, RANK_SQL, read_facts, stage_of
from swdesk.services.contacts import case_due
from swdesk.services.contacts.due_rules import Todo
from swdesk.services.lists.list_filters import CaseFilter
from swdesk.services.lists.list_source import Heading, ListSource
from swdesk.services.lists.listing import cases

COLUMNS = (
    "case_no", "name", "stage", "standing", "complaint", "worker", "last_contact", "todo", "due",
    "times",
)  # fmt: skip

_TIMES = "(SELECT COUNT(*) FROM follow_up f WHERE f.case_id = c.id AND f.deleted_at IS NULL)"
_COMPLAINT = "SUBSTR(c.complaint, 1, 80)"


def next_due() -> dict[int, Todo]:
    """Return what each open case waits for."""
    return case_due.first_of_each(case_due.cases())


def with_stage(chosen: CaseFilter, todos: Mapping[int, Todo]) -> ListSource:
    """Return the list of cases in COLUMNS; *todos* are those of next_due()."""

    def waiting(ids: Sequence[int]) -> Mapping[int, Todo]:
        return {one: todos[one] for one in ids if one in todos}

    def ranked() -> Sequence[int]:
        return sorted(todos, key=lambda one: (todos[one].due_on, one))

    extra = (
        Heading("stage", N_("阶段"), FACTS_SQL, _stage, sort=(RANK_SQL,)),
        Heading("standing", N_("状态"), "c.status", _status),
        Heading("complaint", N_("主诉问题"), _COMPLAINT, in_passing),
        Heading("todo", N_("待办"), batch=waiting, read=lambda todo: todo.what if todo else ""),
        Heading("due", N_("下次到期"), batch=waiting, read=lambda todo: todo, ranked=ranked),
        Heading("times", N_("次数"), _TIMES),
    )
    return cases(chosen).with_columns(*COLUMNS, extra=extra)


def counts() -> dict[CaseStatus, int]:
    """Return how many of the cases that may be seen stand in each status."""
    seen, parameters = case_where("c")
    found = database.execute_sql(
        "SELECT c.status, COUNT(*) FROM casework c"
        f" WHERE c.deleted_at IS NULL AND {seen} GROUP BY c.status",
        parameters,
    )
    numbers = dict(found)
    return {status: numbers.get(status.value, 0) for status in CaseStatus}


def _stage(facts: str) -> CaseStage:
    return stage_of(read_facts(facts))


def _status(code: str) -> CaseStatus:
    return next(one for one in CaseStatus if one.value == code)
