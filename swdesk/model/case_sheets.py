"""What every sheet within a case shares: which case, who wrote it, and when."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.fields import Day, Ref
from swdesk.model.supervised import Supervised
from swdesk.model.team import Worker


class CaseSheet(Supervised):
    """One sheet of a case; a subclass adds what the sheet asks."""

    case_id: int
    case = Ref(Case, N_("个案"), required=True, backref="+", index=True)
    worker = Ref(Worker, N_("社工"), backref="+")
    written_on = Day(N_("填表日期"), required=True, future=False, default=dates.today)

    def __str__(self) -> str:
        return f"{self.case.case_no}　{self.written_on}"
