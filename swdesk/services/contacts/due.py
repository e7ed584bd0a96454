"""The work list: everything that is overdue, due today or this week, and what today has done.

Nothing of it is stored: it follows from the records and the rules each time it is asked for.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from swdesk.model.dates import PartialDate
from swdesk.model.people import Sex
from swdesk.services.casework.aftercare import closed_cases
from swdesk.services.contacts import case_due, coverage, due_facts, gathering_due
from swdesk.services.contacts.consent_due import consents
from swdesk.services.contacts.coverage import Coverage
from swdesk.services.contacts.due_facts import Line, rows
from swdesk.services.contacts.due_rules import DueKind, Todo
from swdesk.services.contacts.personal_due import personal
from swdesk.services.lists.places import PlaceNames
from swdesk.services.volunteering import pair_due


class Bucket(IntEnum):
    """The groups of the work list in their order."""

    OVERDUE = 0
    TODAY = 1
    WEEK = 2
    UNSEEN = 3
    QUIET = 4
    DONE = 5


@dataclass(frozen=True)
class Due:
    """One line of the work list; for what has been done *due_on* is the day it was done.

    *opens* is the code of the form that answers it. *name* and what follows it describe the
    person, and stay empty for a gathering.
    """

    kind: DueKind
    bucket: Bucket
    what: str
    why: str
    due_on: dt.date
    days_late: int
    worker: str
    worker_id: int | None
    name: str = ""
    sex: str = ""
    age: int | None = None
    place: str = ""
    person_id: int | None = None
    recipient_id: int | None = None
    case_id: int | None = None
    pair_id: int | None = None
    event_id: int | None = None
    group_id: int | None = None
    meeting_id: int | None = None
    opens: str = ""


def work_list(today: dt.date, worker: int | None = None) -> list[Due]:
    """Return what is due until Sunday and what was done today, most pressing first.

    With *worker* only the lines that worker answers for.
    """
    lines = [line for line in _all_lines(today) if worker is None or line.worker_id == worker]
    return sorted(_told(lines, today), key=lambda due: (due.bucket, due.due_on, due.name))


def unseen(today: dt.date, worker: int | None = None) -> tuple[list[Due], Coverage]:
    """Return whom nobody has seen this month of those who have to be, in the order of a round."""
    covered = coverage.of_month(today, worker)
    found = _told(covered.unseen, today, Bucket.UNSEEN)
    return sorted(found, key=lambda due: (due.place, due.name)), covered


def quiet_cases(today: dt.date, worker: int | None = None) -> list[Due]:
    """Return the open cases without contact for a fortnight, the longest first."""
    lines = [one for one in case_due.quiet(today) if worker is None or one.worker_id == worker]
    found = _told(lines, today, Bucket.QUIET)
    return sorted(found, key=lambda due: (due.due_on, due.name))


def visits_due(today: dt.date, until: dt.date | None = None) -> list[Due]:
    """Return the visits due until that day, Sunday without one, in the order of a round."""
    lines = list(due_facts.visits(today, until or end_of_week(today)))
    return sorted(_told(lines, today), key=lambda due: (due.place, due.due_on, due.name))


def _told(lines: Sequence[Line], today: dt.date, bucket: Bucket | None = None) -> list[Due]:
    """Name who is in each line; all stand in one *bucket*, or each where its day puts it."""
    faces = _faces({line.recipient_id for line in lines if line.recipient_id}, today)
    workers: dict[int | None, str] = dict(rows("SELECT id, name FROM worker"))
    return [
        _due(
            line,
            _bucket(line, today) if bucket is None else bucket,
            today,
            faces.get(line.recipient_id, _Face()),
            workers.get(line.worker_id, ""),
        )
        for line in lines
    ]


def counts(work: Iterable[Due]) -> Counter[Bucket]:
    """Return how many lines each group has."""
    return Counter(due.bucket for due in work)


def overdue_count(today: dt.date, worker: int | None = None) -> int:
    """Return the number on the badge of the navigation."""
    return sum(
        line.todo.days_late(today) > 0 and not line.is_done
        for line in _all_lines(today)
        if worker is None or line.worker_id == worker
    )


def next_visit(recipient_id: int, today: dt.date) -> Todo | None:
    """Return when one recipient is to be visited next; None when they are not served now."""
    lines = due_facts.visits(today, until=dt.date.max, only=recipient_id)
    return next((line.todo for line in lines), None)


def next_follow_up(case_id: int) -> Todo | None:
    """Return what a case waits for; None when it is not open."""
    return case_due.first_of_each(case_due.cases(only=case_id)).get(case_id)


def end_of_week(day: dt.date) -> dt.date:
    """Return the Sunday of that week, which begins on Monday."""
    return day + dt.timedelta(days=6 - day.weekday())


def _all_lines(today: dt.date) -> list[Line]:
    sunday = end_of_week(today)
    waiting = (
        *case_due.cases(), *closed_cases(today), *gathering_due.events(today),
        *gathering_due.groups(today), *gathering_due.resolutions(sunday), *consents(sunday),
        *personal(sunday),
    )  # fmt: skip
    return [
        *due_facts.visits(today, sunday),
        *pair_due.visits(today, sunday),
        *(line for line in waiting if line.todo.due_on <= sunday),
        *due_facts.done(today),
    ]


_PEOPLE = """
SELECT r.id, p.id, p.name, p.sex, p.born_on, p.place_id
  FROM json_each(?) wanted JOIN recipient r ON r.id = wanted.value
  JOIN person p ON p.id = r.person_id
"""


@dataclass(frozen=True)
class _Face:
    """The person of a line; nobody for an event."""

    person_id: int | None = None
    name: str = ""
    sex: str = ""
    age: int | None = None
    place: str = ""


def _faces(recipients: Iterable[int], today: dt.date) -> dict[int | None, _Face]:
    places = PlaceNames.read()
    return {
        owner: _Face(
            person,
            name,
            Sex.word(sex),
            PartialDate.from_iso(born).age_on(today) if born else None,
            places.name(place),
        )
        for owner, person, name, sex, born, place in rows(_PEOPLE, json.dumps(sorted(recipients)))
    }


def _due(line: Line, bucket: Bucket, today: dt.date, face: _Face, worker: str) -> Due:
    return Due(
        kind=line.todo.kind,
        bucket=bucket,
        what=line.todo.what,
        why=line.todo.why,
        due_on=line.todo.due_on,
        days_late=line.todo.days_late(today),
        worker=worker,
        worker_id=line.worker_id,
        recipient_id=line.recipient_id,
        case_id=line.case_id,
        pair_id=line.pair_id,
        event_id=line.event_id,
        group_id=line.group_id,
        meeting_id=line.meeting_id,
        opens=line.todo.opens,
        **vars(face),
    )


def _bucket(line: Line, today: dt.date) -> Bucket:
    if line.is_done:
        return Bucket.DONE
    if line.todo.days_late(today):
        return Bucket.OVERDUE
    # Who is due since a few days and still within the grace is to be seen today as well.
    return Bucket.TODAY if line.todo.due_on <= today else Bucket.WEEK
