"""Sheets that go from the worker's draft past the supervisor to their final, locked form."""

from __future__ import annotations

from swdesk.labels import N_
from swdesk.model.base import Record, now
from swdesk.model.fields import Choice, Day, Labelled, Line, Mask, Memo, Moment, Number, Ref
from swdesk.model.team import Worker


class SheetState(Labelled):
    """How far a sheet has come; a final one is never changed again, only amended."""

    DRAFT = "draft", N_("草稿")
    SUBMITTED = "submitted", N_("已提交")
    RETURNED = "returned", N_("已退回")
    FINAL = "final", N_("定稿")


class Supervised(Record):
    """A sheet that a supervisor reads: how far it has come and what the supervisor said."""

    #: The column that says which day the sheet tells of.
    dated = "written_on"

    state = Choice(SheetState, N_("单据状态"), required=True, default=SheetState.DRAFT)
    opinion = Memo(N_("督导意见"), mask=Mask.INTERNAL)
    opinion_by = Ref(Worker, N_("督导"), backref="+")
    opinion_on = Day(N_("督导日期"), future=False)

    @property
    def is_final(self) -> bool:
        """Say whether the sheet is locked."""
        return self.state is SheetState.FINAL


class Amendment(Record):
    """A correction of a final sheet, named by its table and id; the sheet stays as it was."""

    kind = Line(N_("单据"), required=True)
    record_id = Number(N_("单据编号"), required=True)
    text = Memo(N_("更正内容"), required=True)
    reason = Line(N_("更正原因"), required=True)
    worker = Ref(Worker, N_("更正人"), backref="+")
    made_at = Moment(N_("更正时间"), required=True, default=now)

    class Meta:
        indexes = ((("kind", "record_id"), False),)

    def __str__(self) -> str:
        return str(self.text)
