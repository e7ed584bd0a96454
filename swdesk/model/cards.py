"""Cards that people carry: a random number for the scanner, and nobody's name behind it."""

from __future__ import annotations

import peewee as pw

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.fields import Day, Line, Ref
from swdesk.model.people import Person


class Card(Record):
    """One card of a person; a lost one is withdrawn, and the next has another number."""

    person_id: int
    person = Ref(Person, N_("持卡人"), required=True, backref="+", index=True)
    token = Line(N_("卡号"), required=True, unique=True)
    issued_on = Day(N_("发卡日期"), required=True, future=False, default=dates.today)
    withdrawn_on = Day(N_("停用日期"), future=False)
    withdrawn_because = Line(N_("停用原因"))

    class Meta:
        indexes = (
            pw.SQL(
                "CREATE UNIQUE INDEX IF NOT EXISTS card_in_use ON card (person_id)"
                " WHERE withdrawn_on IS NULL AND deleted_at IS NULL"
            ),
        )

    def __str__(self) -> str:
        return str(self.token)
