"""Who can be recognised in photographs, and which of them may leave the office."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from swdesk.labels import N_
from swdesk.model.consent import Purpose
from swdesk.model.event_papers import EventPicture, PicturePerson
from swdesk.model.people import Person
from swdesk.services.privacy import consents
from swdesk.services.privacy.belongings import among


def people_in(pictures: Sequence[int]) -> dict[int, list[Person]]:
    """Return who can be recognised in each of some photographs, in the order they were named."""
    found: dict[int, list[Person]] = {one: [] for one in pictures}
    rows = PicturePerson.live().where(among(PicturePerson.picture, pictures))
    for row in rows.order_by(PicturePerson.id):
        found[row.picture_id].append(row.person)
    return found


def hindrance(picture: EventPicture, people: Iterable[Person]) -> str:
    """Return why a photograph must stay in the office, "" where it may leave."""
    if picture.is_faceless:
        return ""
    names = {one.id: str(one.name) for one in people}
    if not names:
        return N_("没有写明画面里的人")
    refusing = consents.lacking(names, Purpose.PUBLICITY)
    told = "、".join(names[one] for one in refusing)
    return N_("{names}没有同意宣传使用").format(names=told) if told else ""


def staying(pictures: Sequence[int]) -> int:
    """Return how many of some photographs must stay in the office."""
    people = people_in(pictures)
    found = EventPicture.select().where(among(EventPicture.id, pictures))
    return sum(bool(hindrance(one, people[one.id])) for one in found)
