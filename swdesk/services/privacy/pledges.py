"""Who has signed the undertaking of secrecy, and who has yet to."""

from __future__ import annotations

import datetime as dt

from swdesk.model.team import Worker
from swdesk.model.volunteers import Volunteer, VolunteerStatus
from swdesk.services.access import Area, may
from swdesk.services.editing import save_record

#: The wording of the undertaking; who signed an older one is asked again.
VERSION = "2026-1"


def lacking() -> list[Worker | Volunteer]:
    """Return the workers and the active volunteers who have not signed the present wording.

    Volunteers are named to those alone who may see them.
    """
    workers = [one for one in Worker.live().order_by(Worker.id) if not one.is_retired]
    serving = (VolunteerStatus.CANDIDATE, VolunteerStatus.REGISTERED)
    people: list[Worker | Volunteer] = [*workers]
    if may(Area.VOLUNTEERS):
        people += list(Volunteer.live().where(Volunteer.status.in_(serving)).order_by(Volunteer.id))
    return [one for one in people if not has_signed(one)]


def has_signed(person: Worker | Volunteer) -> bool:
    """Say whether somebody has signed the present wording."""
    return person.pledged_on is not None and person.pledge_version == VERSION


def sign(person: Worker | Volunteer, on: dt.date) -> None:
    """Enter that somebody signed the present wording on paper."""
    facts = {"pledged_on": on, "pledge_version": VERSION}
    if isinstance(person, Worker):
        save_record(Worker, facts, person)
    else:
        save_record(Volunteer, facts, person)
