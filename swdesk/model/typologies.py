"""How a project sorts the people it serves, in words of its own: for the office's eyes only."""

from __future__ import annotations

import peewee as pw

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.fields import Day, Line, Mask, Ref
from swdesk.model.people import Recipient
from swdesk.model.projects import Project


class ProjectType(Record):
    """One type of recipient that a project tells apart."""

    project_id: int
    project = Ref(Project, N_("项目"), required=True, backref="+", index=True)
    name = Line(N_("类型"), required=True, mask=Mask.INTERNAL)
    note = Line(N_("怎样算这一类"), mask=Mask.INTERNAL)

    class Meta:
        indexes = (
            pw.SQL(
                "CREATE UNIQUE INDEX IF NOT EXISTS project_type_once"
                " ON project_type (project_id, name) WHERE deleted_at IS NULL"
            ),
        )

    def __str__(self) -> str:
        return str(self.name)


class TypedRecipient(Record):
    """A recipient who is of a type; of each project they are of one type at most."""

    recipient_id: int
    type = Ref(ProjectType, N_("类型"), required=True, backref="+", index=True)
    recipient = Ref(Recipient, N_("服务对象"), required=True, backref="+", index=True)
    since = Day(N_("划分日期"), required=True, future=False, default=dates.today)
