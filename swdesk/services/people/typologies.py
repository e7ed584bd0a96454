"""The types into which a project sorts people, for the office's eyes only.

They stand on no form and in no list that is exported: what a project calls people may hurt them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from peewee import JOIN, fn

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.people import NO_LONGER_SERVED, Person, Recipient
from swdesk.model.projects import Project
from swdesk.model.typologies import ProjectType, TypedRecipient
from swdesk.services import changes, editing
from swdesk.services.access import Area, Level, require
from swdesk.services.privacy.belongings import among
from swdesk.station.store import saving


@dataclass(frozen=True)
class Counted:
    """A type with how many people are of it."""

    type: ProjectType
    people: int


def types_of(project: Project) -> list[Counted]:
    """Return the types of a project in the order in which they were made."""
    _require(Level.SEE)
    held = (TypedRecipient.type == ProjectType.id) & TypedRecipient.deleted_at.is_null()
    rows: Any = (
        ProjectType.live()
        .select(ProjectType, fn.COUNT(TypedRecipient.id).alias("people"))
        .join(TypedRecipient, JOIN.LEFT_OUTER, on=held)
        .where(ProjectType.project == project.id)
        .group_by(ProjectType.id)
        .order_by(ProjectType.id)
    )
    return [Counted(one, one.people) for one in rows.objects()]


def define(project: Project, name: str, note: str = "") -> ProjectType:
    """Add a type to a project; refuses a name that it has already."""
    name = name.strip()
    if not name:
        raise UserError(N_("请写类型的名称。"))
    same = ProjectType.live().where(ProjectType.project == project.id, ProjectType.name == name)
    if same.exists():
        raise UserError(N_("这个项目已经有“{name}”这一类。").format(name=name))
    return editing.save_record(
        ProjectType, {"project": project, "name": name, "note": note.strip() or None}
    )


def drop(found: ProjectType) -> None:
    """Take a type away; whoever was of it is of none."""
    _require(Level.WRITE)
    with changes.together(), saving():
        for one in TypedRecipient.live().where(TypedRecipient.type == found.id):
            editing.delete(one)
        editing.delete(found)


def typed(project: Project, only: ProjectType | None = None) -> list[TypedRecipient]:
    """Return who is of which type of a project, with their persons, type by type."""
    _require(Level.SEE)
    rows = (
        TypedRecipient.live()
        .select(TypedRecipient, ProjectType, Recipient, Person)
        .join(ProjectType)
        .switch(TypedRecipient)
        .join(Recipient)
        .join(Person)
        .where(ProjectType.project == project.id, ProjectType.deleted_at.is_null())
        .order_by(ProjectType.id, Person.pinyin, TypedRecipient.id)
    )
    return list(rows if only is None else rows.where(ProjectType.id == only.id))


def assign(found: ProjectType, people: Iterable[int]) -> int:
    """Sort persons who are served into a type, out of any other of the same project.

    Returns how many are newly of it.
    """
    _require(Level.WRITE)
    held = {one.recipient_id: one for one in typed(Project.find(found.project_id))}
    done = 0
    with changes.together(), saving():
        for recipient in _served(list(people)):
            before = held.get(recipient.id)
            if before is not None and before.type.id == found.id:
                continue
            if before is not None:
                editing.delete(before)
            editing.save_record(TypedRecipient, {"type": found, "recipient": recipient})
            done += 1
    return done


def unassign(rows: Collection[TypedRecipient]) -> None:
    """Take people out of their types."""
    _require(Level.WRITE)
    with changes.together(), saving():
        for one in rows:
            editing.delete(one)


def _served(people: list[int]) -> list[Recipient]:
    gone = list(NO_LONGER_SERVED)
    found = Recipient.live().where(among(Recipient.person, people), Recipient.status.not_in(gone))
    return list(found.order_by(Recipient.id))


def _require(level: Level) -> None:
    require(Area.PEOPLE)
    require(Area.MANAGEMENT, level)
