"""Who works on a case besides the worker who answers for it, and whether others may know of it."""

from __future__ import annotations

from collections.abc import Iterable

from swdesk.labels import N_
from swdesk.model.audit import Action
from swdesk.model.base import now
from swdesk.model.cases import Case, CaseShare
from swdesk.model.team import Worker
from swdesk.services import access, changes
from swdesk.services.access import NotAllowed
from swdesk.services.trail.auditing import Changes, tell
from swdesk.services.values import stored
from swdesk.station.store import saving


def shared_with(case: Case) -> list[Worker]:
    """Return the colleagues with whom a case is shared."""
    access.require_case(case)
    shares = CaseShare.live().where(CaseShare.case == case.id).order_by(CaseShare.id)
    return [share.worker for share in shares]


def may_share(case: Case) -> bool:
    """Say whether whoever acts decides who sees a case: its worker, or a supervisor."""
    answering = stored(case, Case.worker)
    return access.may_see_case(case) and access.may_answer_for(answering)


def share(case: Case, workers: Iterable[int]) -> None:
    """Share a case with exactly these colleagues."""
    _require(case)
    wanted = set(workers) - {stored(case, Case.worker)}
    fields, noted = CaseShare.facts().values(), Changes()
    with saving():
        kept = {one.worker_id: one for one in CaseShare.live().where(CaseShare.case == case.id)}
        for worker in kept.keys() - wanted:
            _withdraw(kept[worker], noted)
        for worker in sorted(wanted - kept.keys()):
            given = CaseShare(case=case.id, worker=worker)
            given.touch()
            given.save()
            noted.added(given, fields)
        tell(Action.CHANGE, case, noted)
    changes.report(case)


def withdraw_all(worker: Worker) -> None:
    """Share no case with *worker* any more; within the transaction of whoever calls."""
    for share_of in CaseShare.live().where(CaseShare.worker == worker.id):
        noted = Changes()
        _withdraw(share_of, noted)
        tell(Action.CHANGE, share_of.case, noted)


def restrict(case: Case, *, restricted: bool) -> Case:
    """Leave colleagues no trace of a case, or let them know again that there is one."""
    _require(case)
    with saving():
        found, noted = Case.find(case.id), Changes()
        noted.put(found, Case.is_restricted, restricted)
        found.touch()
        found.save()
        tell(Action.CHANGE, found, noted)
    changes.report(found)
    return found


def _withdraw(given: CaseShare, noted: Changes) -> None:
    noted.removed(given, CaseShare.facts().values())
    given.deleted_at = now()
    given.touch()
    given.save()


def _require(case: Case) -> None:
    access.require_case(case)
    if not may_share(case):
        raise NotAllowed(N_("谁能看这份个案，由负责社工、站长或督导决定。"))
