"""Everything the station holds about one person, for that person (PIPL 45)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from swdesk.forms.catalogue import FORMS
from swdesk.forms.household import HOUSEHOLD
from swdesk.forms.spec import FormSpec
from swdesk.labels import N_
from swdesk.model.base import Record, database
from swdesk.model.disclosure import OwnVeil
from swdesk.model.events import SignInRole
from swdesk.model.fields import AnyKind
from swdesk.model.people import Benefit, Person, Recipient, RecipientCategory
from swdesk.model.text import to_text
from swdesk.services import access
from swdesk.services.people import households
from swdesk.services.privacy import disclosing

TITLE = N_("本人信息")
#: What colleagues confer about is theirs; what came of it stands in the other sheets.
BETWEEN_COLLEAGUES = frozenset(("C-6",))

_ATTENDANCES = """
SELECT e.held_on, e.name, s.role, COALESCE(MIN(i.came_at), ''), COALESCE(MAX(i.left_at), ''),
       COALESCE(SUM((strftime('%s', i.left_at) - strftime('%s', i.came_at)) / 60), 0)
  FROM sign_in s JOIN event e ON e.id = s.event_id
  LEFT JOIN interval i ON i.sign_in_id = s.id AND i.deleted_at IS NULL
 WHERE s.person_id = ?1 AND s.deleted_at IS NULL AND e.deleted_at IS NULL GROUP BY s.id
UNION ALL
SELECT n.held_on, g.name || '　第 ' || n.nth || ' 节', s.role, COALESCE(n.started, ''),
       COALESCE(n.ended, ''),
       COALESCE((strftime('%s', n.ended) - strftime('%s', n.started)) / 60, 0)
  FROM sign_in s JOIN group_session n ON n.id = s.session_id JOIN groupwork g ON g.id = n.group_id
 WHERE s.person_id = ?1 AND s.deleted_at IS NULL AND n.deleted_at IS NULL
 ORDER BY 1
"""


@dataclass(frozen=True)
class Attendance:
    """One time a person signed in; minutes are the sum of its intervals."""

    held_on: dt.date
    event: str
    role: SignInRole
    came_at: str
    left_at: str
    minutes: int


@dataclass(frozen=True)
class OwnCopy:
    """One person's records by form, what they drew and belonged to, and where they came.

    *veil* lets them read what is theirs and masks everybody else.
    """

    person: Person
    sheets: Sequence[tuple[FormSpec, Record]]
    standing: Sequence[tuple[str, ...]]
    attendances: Sequence[Attendance]
    veil: OwnVeil


def own_copy(person: Person) -> OwnCopy:
    """Collect the records of a person; all of them, and so only for a supervisor.

    Raises NotAllowed.
    """
    access.require_approval()
    sheets = [
        (spec, record) for spec in FORMS for record in _records(spec, person)
        if spec.code not in BETWEEN_COLLEAGUES
    ]  # fmt: skip
    records = [record for _, record in sheets]
    rows = [row for spec, record in sheets for row in disclosing.rows_of(spec, record)]
    return OwnCopy(
        person,
        sheets,
        _standing(person),
        _attendances(person),
        disclosing.own_veil(person, [*records, *rows]),
    )


def _records(spec: FormSpec, person: Person) -> list[Record]:
    if spec is HOUSEHOLD:
        household = households.household_of(person)
        return [household] if household is not None else []
    return disclosing.about(spec.model, person)


def _standing(person: Person) -> list[tuple[str, ...]]:
    """Return the categories and benefits of a person, each with its time."""
    recipient = Recipient.live().where(Recipient.person == person).first()
    if recipient is None:
        return []
    lists: tuple[tuple[type[Any], AnyKind], ...] = (
        (RecipientCategory, RecipientCategory.category),
        (Benefit, Benefit.kind),
    )
    return [
        (
            field.label,
            to_text(field, getattr(row, field.name)),
            to_text(model.since, row.since),
            to_text(model.until, row.until),
            _more(row),
        )
        for model, field in lists
        for row in model.live().where(model.recipient == recipient).order_by(model.id)
    ]


def _more(row: RecipientCategory | Benefit) -> str:
    if isinstance(row, RecipientCategory):
        return row.note or ""
    amount = to_text(Benefit.amount, row.amount)
    return N_("每月{amount}元").format(amount=amount) if amount else ""


def _attendances(person: Person) -> list[Attendance]:
    return [
        Attendance(dt.date.fromisoformat(day), event, SignInRole(role), came, left, minutes)
        for day, event, role, came, left, minutes in database.execute_sql(
            _ATTENDANCES, (person.id,)
        ).fetchall()
    ]
