"""What a sign-in says of somebody: from their file, or as they told it."""

from __future__ import annotations

import datetime as dt

from swdesk.model.events import SignInRole
from swdesk.model.people import Person
from swdesk.model.team import Worker
from swdesk.services.gatherings.walk_in import WalkIn
from swdesk.services.lists.places import PlaceNames
from swdesk.services.values import Values, stored


def of_person(person: Person, day: dt.date, places: PlaceNames) -> Values:
    """Return what the file says; the age is that on the *day*."""
    return {
        "person": person,
        "name": person.name,
        "sex": person.sex,
        "age": person.age_on(day),
        "village": places.name(stored(person, Person.place)) or None,
    }


def of_walk_in(told: WalkIn) -> Values:
    """Return what somebody without a file told."""
    return {
        "name": told.name,
        "sex": told.sex,
        "age": told.age,
        "age_band": told.age_band,
        "village": told.village or None,
        "phones": told.phones,
        "note": " ".join(told.rest) or None,
    }


def role_by_name(name: str) -> SignInRole:
    """Return the role of somebody without a file: staff when a worker is called so."""
    working = Worker.live().where(Worker.name == name, ~Worker.is_retired)
    return SignInRole.STAFF if working.exists() else SignInRole.RESIDENT
