"""The sheets of a case: which there are, which stage each serves, and those on file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from swdesk.forms.aftercare import AFTERCARE
from swdesk.forms.assessment import ASSESSMENT
from swdesk.forms.case import CASE
from swdesk.forms.closure import CLOSURE, EXIT
from swdesk.forms.conference import CONFERENCE, REPORT
from swdesk.forms.evaluation import EVALUATION
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.plan import PLAN
from swdesk.forms.referral import REFERRAL
from swdesk.forms.review import REVIEW
from swdesk.forms.spec import FormSpec
from swdesk.model.base import Record, database
from swdesk.model.cases import Case, CaseStage
from swdesk.model.supervised import SheetState, Supervised
from swdesk.services.access import require_case


@dataclass(frozen=True)
class SheetKind:
    """One form of the set: the stage that it completes, and whether a case has it many times."""

    spec: FormSpec
    stage: CaseStage | None = None
    many: bool = False

    @property
    def model(self) -> type[Supervised]:
        """Return the records of this sheet; each points at its case."""
        found = self.spec.model
        if not issubclass(found, Supervised):
            raise TypeError(f"{self.spec.code} is no sheet of a case")
        return found


_STATES = {str(state.value): state for state in SheetState}
#: In the order in which they are filed; the intake (C-1) is the case itself and stands first.
SHEETS: tuple[SheetKind, ...] = (
    SheetKind(ASSESSMENT, CaseStage.ASSESSMENT, many=True),
    SheetKind(PLAN, CaseStage.PLAN, many=True),
    SheetKind(FOLLOW_UP, CaseStage.INTERVENTION, many=True),
    SheetKind(REVIEW, many=True),
    SheetKind(CONFERENCE, many=True),
    SheetKind(EVALUATION, CaseStage.EVALUATION),
    SheetKind(CLOSURE, CaseStage.CLOSURE),
    SheetKind(REFERRAL, many=True),
    SheetKind(AFTERCARE, CaseStage.AFTERCARE, many=True),
    SheetKind(EXIT, CaseStage.CLOSURE),
    SheetKind(REPORT, many=True),
)


@dataclass(frozen=True)
class SheetOnFile:
    """One sheet that was filled in: its form, its day, how far it has come."""

    spec: FormSpec
    record_id: int
    day: dt.date
    state: SheetState | None

    @property
    def record(self) -> Record:
        """Read the sheet; a list of many does without."""
        return self.spec.model.find(self.record_id)


def of_case(case: Case) -> list[SheetOnFile]:
    """Return every sheet of a case as it is filed: by form, and within a form by day."""
    require_case(case)
    return [SheetOnFile(CASE, case.id, case.asked_on, None), *_filled(case)]


def kind_of(code: str) -> SheetKind | None:
    """Return the kind of sheet with that code, None where it is not of this set."""
    return next((kind for kind in SHEETS if kind.spec.code == code), None)


_ON_FILE = (
    " UNION ALL ".join(
        f"SELECT {place} AS place, id, {kind.model.dated} AS day, state"
        f" FROM {kind.model.table_name()} WHERE case_id = ?1 AND deleted_at IS NULL"
        for place, kind in enumerate(SHEETS)
    )
    + " ORDER BY place, day, id"
)


def _filled(case: Case) -> Iterator[SheetOnFile]:
    for place, record_id, day, state in database.execute_sql(_ON_FILE, (case.id,)):
        spec = SHEETS[place].spec
        yield SheetOnFile(spec, record_id, dt.date.fromisoformat(day), _STATES[state])
