"""What people asked about their own information, and the objections that stay beside it."""

from __future__ import annotations

import datetime as dt

from swdesk.model.people import Person
from swdesk.model.requests import PersonalRequest, RequestDecision


def open_requests() -> list[PersonalRequest]:
    """Return the requests that are not done, the one answered for first in front."""
    found = PersonalRequest.live().where(PersonalRequest.done_on.is_null())
    return list(found.order_by(PersonalRequest.asked_on, PersonalRequest.id))


def all_requests() -> list[PersonalRequest]:
    """Return the register, the latest first."""
    # Those of people who were destroyed stay in it, without their words.
    rows = PersonalRequest.select().where(PersonalRequest.deleted_at.is_null())
    return list(rows.order_by(PersonalRequest.asked_on.desc(), -PersonalRequest.id))


def objections(person: Person | int) -> list[PersonalRequest]:
    """Return what a person has objected to and the station agreed to keep beside the record."""
    return list(
        PersonalRequest.live()
        .where(
            PersonalRequest.person == person,
            PersonalRequest.statement.is_null(is_null=False),
            PersonalRequest.decision.in_((RequestDecision.UPHELD, RequestDecision.PARTLY)),
        )
        .order_by(PersonalRequest.asked_on, PersonalRequest.id)
    )


def is_late(request: PersonalRequest, today: dt.date) -> bool:
    """Say whether an answer is owed and overdue."""
    return request.decided_on is None and request.answer_by < today
