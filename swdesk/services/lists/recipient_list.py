"""The list of recipients as the window shows it: when each is due, what narrows it down."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from swdesk.labels import N_
from swdesk.model.base import database
from swdesk.model.codes import Entry, vocabulary
from swdesk.model.people import RecipientStatus
from swdesk.model.team import Worker
from swdesk.services.access import Area, require
from swdesk.services.contacts import case_due, due_facts
from swdesk.services.contacts.due_rules import Todo
from swdesk.services.lists.list_filters import RecipientFilter
from swdesk.services.lists.list_source import Heading, ListSource
from swdesk.services.lists.listing import recipients

COLUMNS = ("file_no", "name", "sex", "age", "place", "tags", "worker", "last_contact", "due")

_USED = """SELECT category, COUNT(DISTINCT recipient_id) FROM recipient_category
 WHERE deleted_at IS NULL AND (until IS NULL OR until >= date('now', 'localtime'))
 GROUP BY category ORDER BY 2 DESC"""
_STATUSES = "SELECT status, COUNT(*) FROM recipient WHERE deleted_at IS NULL GROUP BY status"
_ALL = "SELECT COUNT(*) FROM recipient WHERE deleted_at IS NULL"


def next_due(today: dt.date) -> dict[int, Todo]:
    """Return what each recipient waits for first: a visit, or what their case needs."""
    found: dict[int, Todo] = {}
    for line in (*due_facts.visits(today, dt.date.max), *case_due.cases()):
        if line.recipient_id is None:
            continue
        earlier = found.get(line.recipient_id)
        if earlier is None or line.todo.due_on < earlier.due_on:
            found[line.recipient_id] = line.todo
    return found


def with_due(chosen: RecipientFilter, todos: Mapping[int, Todo]) -> ListSource:
    """Return the list of recipients with the day on which each is due, as the last column.

    *todos* are those of next_due(): worked out once for many filters.
    """

    def waiting(ids: Sequence[int]) -> Mapping[int, Todo]:
        return {one: todos[one] for one in ids if one in todos}

    def ranked() -> Sequence[int]:
        return sorted(todos, key=lambda one: (todos[one].due_on, one))

    due = Heading("due", N_("下次到期"), batch=waiting, read=lambda todo: todo, ranked=ranked)
    return recipients(chosen).with_columns(*COLUMNS, extra=(due,))


def used_categories() -> list[tuple[Entry, int]]:
    """Return the categories somebody belongs to now, the largest first, with their numbers.

    Categories that nobody should read over a shoulder are left out.
    """
    known = vocabulary("category")
    pairs = [(known.get(code), number) for code, number in database.execute_sql(_USED)]
    return [(entry, number) for entry, number in pairs if entry and not entry.restricted]


def status_counts() -> dict[RecipientStatus, int]:
    """Return how many recipients stand in each status."""
    require(Area.PEOPLE)
    numbers = dict(database.execute_sql(_STATUSES))
    return {status: numbers.get(status.value, 0) for status in RecipientStatus}


def is_empty() -> bool:
    """Say whether nobody has been registered yet."""
    return not database.execute_sql(_ALL).fetchone()[0]


def workers() -> list[tuple[int, str]]:
    """Return the workers who can answer for a recipient."""
    working = Worker.live().where(~Worker.is_retired).order_by(Worker.id)
    return [(worker.id, str(worker.name)) for worker in working]
