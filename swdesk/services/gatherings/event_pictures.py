"""Photographs kept with an event (A-6).

One leaves the office only where everybody who can be recognised agreed to publicity.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.base import now
from swdesk.model.event_papers import EventPicture, PicturePerson
from swdesk.model.events import Event
from swdesk.model.people import Person
from swdesk.services import changes
from swdesk.services.access import Area, Level, require
from swdesk.services.editing import save_record
from swdesk.services.privacy import portraits
from swdesk.services.trail.auditing import Changes, tell
from swdesk.station.store import saving


@dataclass(frozen=True)
class Picture:
    """A picture, who is in it, and why it must stay in the office, "" where it may leave."""

    record: EventPicture
    people: tuple[Person, ...]
    why_not: str

    @property
    def may_leave(self) -> bool:
        return not self.why_not


def add(event: Event, address: str, caption: str = "") -> EventPicture:
    """Keep a picture, whose file is kept already, with an event."""
    require(Area.EVENTS, Level.WRITE)
    made = EventPicture(event=event.id, picture=address, caption=caption or None)
    with saving():
        made.save()
        tell(Action.CREATE, made)
    changes.report(made)
    return made


def describe(picture: EventPicture, caption: str, *, is_faceless: bool) -> EventPicture:
    """Say what a picture shows, and whether nobody in it can be recognised."""
    values = {"caption": caption, "is_faceless": is_faceless}
    return save_record(EventPicture, values, picture)


def show_people(picture: EventPicture, people: Iterable[int]) -> None:
    """Say who can be recognised in a picture, instead of who was said before."""
    require(Area.EVENTS, Level.WRITE)
    wanted = set(people)
    of_it = PicturePerson.live().where(PicturePerson.picture == picture.id)
    known = {one.person_id: one for one in of_it}
    with saving():
        for person in known.keys() - wanted:
            gone = PicturePerson.update(deleted_at=now())
            gone.where(PicturePerson.id == known[person].id).execute()
        for person in sorted(wanted - known.keys()):
            PicturePerson.create(picture=picture.id, person=person)
        tell(Action.CHANGE, picture, Changes())
    changes.report(picture)


def of_event(event: Event) -> list[Picture]:
    """Return the pictures of an event in the order in which they were added."""
    require(Area.EVENTS)
    held = EventPicture.live().where(EventPicture.event == event.id)
    found = list(held.order_by(EventPicture.id))
    people = portraits.people_in([one.id for one in found])
    return [_read(one, people[one.id]) for one in found]


def leaving(event: Event) -> list[Picture]:
    """Return the photographs that may leave the office; raises UserError where there are none."""
    found = [one for one in of_event(event) if one.may_leave]
    if not found:
        raise UserError(N_("没有可以对外用的照片：要么认不出人，要么画面里的人都同意宣传使用。"))
    return found


def _read(record: EventPicture, people: Sequence[Person]) -> Picture:
    return Picture(record, tuple(people), portraits.hindrance(record, people))
