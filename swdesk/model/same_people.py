"""Who is not whom although they look alike, and which records were joined to whom."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.fields import Line, Number, Ref
from swdesk.model.people import Person


class KnownApart(Record):
    """Two people who look like one on file and are known to be two."""

    one = Ref(Person, N_("本人"), required=True, backref="+", index=True)
    other = Ref(Person, N_("不是同一个人"), required=True, backref="+", index=True)


class Joined(Record):
    """A record in the recycle bin whose person turned out to be *person*, who has their own.

    It is named by its table and id, and was binned in the instant in which this was written.
    """

    person_id: int
    person = Ref(Person, N_("并入"), required=True, backref="+", index=True)
    kind = Line(N_("种类"), required=True)
    record_id = Number(N_("记录"), required=True)
    reason = Line(N_("合并的原因"))

    class Meta:
        indexes = ((("kind", "record_id"), False),)
