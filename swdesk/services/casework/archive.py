"""The binder of a case: what goes into it, in which order, and what is missing before it closes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from swdesk.forms.assessment import ASSESSMENT
from swdesk.forms.case import CASE
from swdesk.forms.scale import SCALE_RESULT
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.cases import Case
from swdesk.model.codes import vocabulary
from swdesk.model.dates import add_months
from swdesk.model.destruction import Series
from swdesk.model.scales import ScaleResult
from swdesk.model.supervised import SheetState
from swdesk.model.text import to_text
from swdesk.services import access
from swdesk.services.casework import closing_check
from swdesk.services.casework.case_sheets import SheetOnFile, of_case
from swdesk.services.casework.cases import SET_ASIDE
from swdesk.services.casework.closing_check import Lack
from swdesk.services.privacy import expiring, retention

#: The code of the retention list for what is never destroyed.
FOR_EVER = "forever"
NORMAL, SENSITIVE = "1", "2"
#: What is filed before drawings and scale results, which the assessment rests on.
FIRST = (CASE, ASSESSMENT)


@dataclass(frozen=True)
class Binder:
    """What the cover says, and the sheets in the order in which they are filed."""

    case: Case
    secrecy: str
    retention: str
    sheets: tuple[SheetOnFile, ...]


def binder(case: Case) -> Binder:
    """Return what is bound; what nobody chose is proposed. Refuses a case that is not theirs."""
    access.require_case(case)
    filed = of_case(case)
    before = [one for one in filed if one.spec in FIRST]
    after = [one for one in filed if one.spec not in FIRST]
    secrecy = case.secrecy or proposed_secrecy(case)
    retention = case.retention or proposed_retention(case)
    return Binder(
        case,
        to_text(Case.secrecy, secrecy),
        to_text(Case.retention, retention),
        (*before, *_results(case), *after),
    )


def _results(case: Case) -> Iterator[SheetOnFile]:
    """Yield what was measured in the case, in the order of the days."""
    found = ScaleResult.live().where(ScaleResult.case == case.id)
    for one in found.order_by(ScaleResult.held_on, ScaleResult.id):
        yield SheetOnFile(SCALE_RESULT, one.id, one.held_on, None)


def missing(case: Case) -> list[Lack]:
    """Return what an inspector would miss in the binder, the graver things first."""
    found = list(closing_check.lacking(case))
    if case.status not in SET_ASIDE:
        found.insert(0, Lack(N_("个案还没有结束"), "C-8"))
    loose = [one for one in of_case(case) if one.state not in (None, SheetState.FINAL)]
    if loose:
        text = N_("{n} 份表还没有定稿").format(n=len(loose))
        found.append(Lack(text, loose[0].spec.code, is_error=False))
    return found


def proposed_secrecy(case: Case) -> str:
    """Return the secrecy that fits a case nobody has graded."""
    return SENSITIVE if case.is_restricted else NORMAL


def proposed_retention(case: Case) -> str:
    """Return the shortest term of the list that keeps a case as long as the station does."""
    since = case.closed_on or dates.today()
    born_on = case.recipient.person.born_on
    kept = retention.years()[Series.CASE]
    until, _ = expiring.case_term(since, born_on.iso() if born_on else None, kept) or (None, "")
    terms = sorted(int(one.code) for one in vocabulary("retention").offered() if one.code.isdigit())
    long_enough = (n for n in terms if until and add_months(since, n * 12) >= until)
    return str(next(long_enough, FOR_EVER))
