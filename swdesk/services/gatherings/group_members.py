"""Who belongs to a group: people on file and those who are only named."""

from __future__ import annotations

import datetime as dt

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.groups import Group, GroupMember, MemberRole
from swdesk.model.people import ContactRole, Person, PersonContact, Recipient
from swdesk.services import access, changes
from swdesk.services.access import Level
from swdesk.services.gatherings.events import people_of_category
from swdesk.services.lists import listing
from swdesk.services.trail.auditing import Changes, tell
from swdesk.station.store import saving

__all__ = ["add_named", "add_person", "leave", "members", "people_of_category"]


def members(group: Group) -> list[GroupMember]:
    """Return everybody in a group in the order in which they joined.

    It is the order on paper too, where whoever comes later stands on the lines left empty.
    """
    found = GroupMember.live().where(GroupMember.group == group.id)
    return list(found.order_by(GroupMember.id))


def add_person(
    group: Group,
    person: Person,
    role: MemberRole = MemberRole.MEMBER,
    joined_on: dt.date | None = None,
) -> GroupMember:
    """Add somebody on file, with what their file says; refuses whom the group has already."""
    same = GroupMember.live().where(GroupMember.group == group.id, GroupMember.person == person.id)
    if same.exists():
        raise UserError(N_("{name}已经在这个小组里。").format(name=person.name))
    guardian = _guardian(person)
    return _add(
        group,
        GroupMember(
            person=person.id,
            name=person.name,
            sex=person.sex,
            age=person.age_on(joined_on or group.begins_on or dates.today()),
            phones=person.phones,
            category=_category(person),
            guardian=guardian.name if guardian else None,
            guardian_phones=guardian.phones if guardian else None,
            role=role,
        ),
        joined_on,
    )


def add_named(
    group: Group,
    name: str,
    role: MemberRole = MemberRole.MEMBER,
    joined_on: dt.date | None = None,
) -> GroupMember:
    """Add somebody who is not on file, by name; refuses a name that the group has already."""
    said = GroupMember.name.clean(name)
    if not said:
        raise UserError(N_("请写姓名。"))
    if any(one.name == said for one in members(group)):
        sentence = N_("小组里已有{name}。若是另一个人，请加上区别，例如“{name}（北村）”。")
        raise UserError(sentence.format(name=said))
    return _add(group, GroupMember(name=said, role=role), joined_on)


def leave(member: GroupMember, day: dt.date, reason: str = "") -> GroupMember:
    """Let somebody leave the group on a day; what they took part in stays."""
    access.require_record(member, Level.WRITE)
    if member.joined_on and day < member.joined_on:
        raise UserError(N_("退出日期早于加入日期，请核对。"))
    with saving():
        fresh, noted = GroupMember.find(member.id), Changes()
        noted.put(fresh, GroupMember.left_on, day)
        noted.put(fresh, GroupMember.left_because, reason.strip() or None)
        fresh.touch()
        fresh.save()
        tell(Action.CHANGE, fresh, noted)
    changes.report(fresh)
    return fresh


def _add(group: Group, member: GroupMember, joined_on: dt.date | None) -> GroupMember:
    access.require_record(group, Level.WRITE)
    member.group = group.id
    # From the beginning, unless somebody knows better: what is not marked is no absence.
    member.joined_on = joined_on or group.begins_on or dates.today()
    with saving():
        member.touch()
        member.save()
        tell(Action.CREATE, member)
    changes.report(member)
    return member


def _guardian(person: Person) -> PersonContact | None:
    found: PersonContact | None = (
        PersonContact.live()
        .where(PersonContact.person == person.id, PersonContact.role == ContactRole.GUARDIAN)
        .first()
    )
    return found


def _category(person: Person) -> str | None:
    """Return what a list says of a recipient; what is kept from it is not said here either."""
    role = Recipient.live().where(Recipient.person == person.id).first()
    tags = listing.recipient_tags([role.id]).get(role.id, ()) if role else ()
    return "、".join(label for label, family in tags if family != "fact") or None
