"""封账: the figures of a period as they were signed; what comes later stands beside them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.audit import Action
from swdesk.model.base import author, now
from swdesk.model.projects import Project
from swdesk.model.reporting import PeriodLock, SignedFigure
from swdesk.model.team import Worker
from swdesk.services import access, changes
from swdesk.services.access import Area, Level
from swdesk.services.figures.counting import Counting
from swdesk.services.figures.dimension import EVERYTHING, PROJECT, Narrowing
from swdesk.services.figures.indicator import Figure, Ratio
from swdesk.services.figures.period import Period
from swdesk.services.figures.reckon import Number, as_told, values
from swdesk.services.trail import seal_mark
from swdesk.services.trail.auditing import Changes, tell
from swdesk.station.store import saving


@dataclass(frozen=True)
class Signing:
    """Who signed the report of which period, and when; of one project or of the station."""

    period: Period
    signed_by: str
    signed_on: dt.date
    project: Project | None = None
    note: str = ""


@dataclass(frozen=True)
class Difference:
    """A signed figure, and what the records say now.

    *late* is what was entered since, *corrected* what else has changed; a rate has no *late*.
    """

    signed: Number | None
    today: Number | None
    late: Number | None = None
    corrected: Number | None = None


@dataclass(frozen=True)
class Compared:
    """A figure with how it was signed, in which words, and what it is now."""

    figure: Figure
    difference: Difference
    definition: str


def close(signing: Signing) -> PeriodLock:
    """Keep the figures of a period as they are now; raises UserError where that cannot be.

    Only what has ended is closed, and only once for a project or the station.
    """
    require_closable(signing)
    project = signing.project.id if signing.project else None
    narrowing = _narrowing(project)
    counted = Counting.read(project).figures()
    lock = PeriodLock(
        begins_on=signing.period.first, ends_on=signing.period.last, project=project,
        signed_by=signing.signed_by.strip(), signed_on=signing.signed_on, closed_at=now(),
        worker=author(), seal=seal_mark.mark(), note=signing.note.strip() or None,
    )  # fmt: skip
    with saving():
        found = values(counted, signing.period, narrowing)
        lock.save()
        for figure in counted:
            number = found[figure.code]
            SignedFigure.create(
                lock=lock, indicator=figure.code, definition=figure.definition,
                number=None if number is None else Decimal(str(number)),
            )  # fmt: skip
        tell(Action.CREATE, lock)
    changes.report(lock)
    return lock


def reopen(lock: PeriodLock, reason: str) -> PeriodLock:
    """Let the figures of a period count anew; the head says why, and both are kept."""
    access.require(Area.FIGURES, Level.WRITE)
    access.require_approval()
    if lock.reopened_at is not None:
        raise UserError(N_("这个期间已经重开过了，不用再开。"))
    if not reason.strip():
        raise UserError(N_("重开已封账的期间要写原因，例如“购买方退回修改”。"))
    noted = Changes()
    noted.put(lock, PeriodLock.reopened_at, now())
    noted.put(lock, PeriodLock.reopened_by, author())
    noted.put(lock, PeriodLock.reason, reason.strip())
    with saving():
        lock.touch()
        lock.save()
        tell(Action.CHANGE, lock, noted)
    changes.report(lock)
    return lock


def require_closable(signing: Signing) -> None:
    """Refuse to close a period that has not ended, has no signature or is closed already."""
    access.require(Area.FIGURES, Level.WRITE)
    if not signing.signed_by.strip():
        raise UserError(N_("请写报表由谁签字。"))
    if signing.period.last >= dates.today():
        raise UserError(
            N_("{period}还没有结束，结束以后才能封账。").format(period=signing.period.name)
        )
    if signing.signed_on <= signing.period.last:
        raise UserError(N_("签字日期应在期间结束以后，请核对。"))
    if signing.signed_on > dates.today():
        raise UserError(N_("签字日期还没有到，请核对。"))
    project = signing.project.id if signing.project else None
    if standing(signing.period, _narrowing(project)) is not None:
        raise UserError(
            N_("{period}已经封账。要改已签的数字，请先由站长重开。").format(
                period=signing.period.name
            )
        )


def history() -> Sequence[PeriodLock]:
    """Return every closing, also those that were taken back, the latest period first."""
    access.require(Area.FIGURES)
    order = (-PeriodLock.begins_on, PeriodLock.ends_on, -PeriodLock.id)
    return list(PeriodLock.live().order_by(*order))


def standing(period: Period, narrowing: Narrowing = EVERYTHING) -> PeriodLock | None:
    """Return what closed exactly this period, None where its figures still count anew."""
    if set(narrowing.wanted) - {PROJECT}:
        return None
    found: PeriodLock | None = (
        PeriodLock.live()
        .where(
            PeriodLock.begins_on == period.first,
            PeriodLock.ends_on == period.last,
            PeriodLock.reopened_at.is_null(),
            PeriodLock.project.is_null()
            if narrowing.project is None
            else PeriodLock.project == narrowing.project,
        )
        .first()
    )
    return found


def period_of(lock: PeriodLock) -> Period:
    """Return the days that were closed."""
    return Period(lock.begins_on, lock.ends_on)


def narrowing_of(lock: PeriodLock) -> Narrowing:
    """Return which rows had counted: those of a project, or all."""
    return _narrowing(lock.__data__.get("project"))


def said(lock: PeriodLock) -> str:
    """Say in a sentence who signed what and when, with the seal."""
    sentence = N_("{period}已由{who}于{day}签字封账（{worker}办理，校验码 {seal}）。")
    worker = Worker.get_or_none(Worker.id == lock.__data__.get("worker"))
    return sentence.format(
        period=period_of(lock).name, who=lock.signed_by, day=lock.signed_on.isoformat(),
        worker=worker.name if worker else N_("本程序"), seal=lock.seal,
    )  # fmt: skip


def story(lock: PeriodLock) -> list[str]:
    """Say in sentences who closed a period and, where it was, who reopened it and why."""
    found = [said(lock)]
    if lock.reopened_at is not None:
        worker = Worker.get_or_none(Worker.id == lock.__data__.get("reopened_by"))
        found.append(
            N_("{day}由{worker}重开，原因：{reason}。").format(
                day=f"{lock.reopened_at.astimezone():%Y-%m-%d}", reason=lock.reason,
                worker=worker.name if worker else N_("本程序"),
            )
        )  # fmt: skip
    return found


def beside_today(lock: PeriodLock) -> list[Compared]:
    """Return the signed figures beside what the records say now, in the order of the report."""
    counted = Counting.read(narrowing_of(lock).project).figures()
    today = values(counted, period_of(lock), narrowing_of(lock))
    found, words = compare(lock, counted, today), signed_words(lock)
    return [Compared(one, found[one.code], words[one.code]) for one in counted if one.code in found]


def compare(
    lock: PeriodLock, figures: Sequence[Figure], today: Mapping[str, Number | None]
) -> dict[str, Difference]:
    """Return the signed figures beside those of *today*, by code."""
    period, narrowing = period_of(lock), narrowing_of(lock)
    until = str(PeriodLock.closed_at.db_value(lock.closed_at))
    before = values(figures, period, replace(narrowing, entered_until=until))
    signed = {one.indicator: one.number for one in _kept(lock)}
    return {
        one.code: _difference(one, signed[one.code], before[one.code], today[one.code])
        for one in figures
        if one.code in signed
    }


def signed_words(lock: PeriodLock) -> dict[str, str]:
    """Return the definitions as they were signed, by code."""
    return {one.indicator: one.definition for one in _kept(lock)}


def _kept(lock: PeriodLock) -> Iterable[SignedFigure]:
    return SignedFigure.live().where(SignedFigure.lock == lock.id)


def _difference(
    figure: Figure, signed: Decimal | None, before: Number | None, today: Number | None
) -> Difference:
    kept = None if signed is None else as_told(figure, float(signed))
    if isinstance(figure, Ratio):
        changed = None if kept is None or today is None else as_told(figure, today - kept)
        return Difference(kept, today, None, changed or None)
    late = as_told(figure, (today or 0) - (before or 0))
    corrected = as_told(figure, (before or 0) - (kept or 0))
    return Difference(kept, today, late or None, corrected or None)


def _narrowing(project: int | None) -> Narrowing:
    return EVERYTHING if project is None else Narrowing({PROJECT: project})
