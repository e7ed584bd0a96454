"""A day's round, written down line by line in the order in which people were visited."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from swdesk.forms.visit import VISIT
from swdesk.labels import N_
from swdesk.model.fields import Labelled
from swdesk.model.people import Recipient
from swdesk.model.visits import MET, Visit
from swdesk.services import editing
from swdesk.services.contacts import coverage, due
from swdesk.services.contacts.due import Due
from swdesk.services.lists import listing
from swdesk.services.lists.list_filters import RecipientFilter

#: The keys for the results, by the pinyin of what happened; a blank says that nobody knows yet.
LETTERS: Mapping[str, str] = {
    "Z": "met", "D": "answered", "J": "family", "W": "nobody", "N": "no_answer", "K": "empty",
    "T": "refused", "C": "away", "Y": "hospital", "Q": "moved", "S": "died",
}  # fmt: skip
#: Results that only a call can have.
_BY_PHONE = ("answered", "no_answer")
_HOME, _PHONE = "home", "phone"


@dataclass(frozen=True)
class Head:
    """What all visits of a round share: the day, the way, who went and who went along."""

    day: dt.date
    method: str
    worker: int
    companions: str = ""


@dataclass(frozen=True)
class Answer:
    """What one line says; without a *result* nothing is known and nothing is kept."""

    result: str = ""
    minutes: int | None = None
    note: str = ""


class Whom(Labelled):
    """Whom a round visits."""

    WEEK = "week", N_("本周到期")
    TODAY = "today", N_("今天到期")
    LATE = "late", N_("逾期")
    UNSEEN = "unseen", N_("本月未探访")
    EVERYBODY = "everybody", N_("全部在册")


def people(
    today: dt.date,
    place: int | None = None,
    worker: int | None = None,
    whom: Whom = Whom.WEEK,
) -> list[Due]:
    """Return whom a round visits, village by village."""
    found = _whom(whom, today)
    if place is None and worker is None:
        return found
    chosen = RecipientFilter(status=None, place=place, worker=worker)
    wanted = set(listing.recipients(chosen).ids())
    return [one for one in found if one.recipient_id in wanted]


def _whom(whom: Whom, today: dt.date) -> list[Due]:
    if whom is Whom.UNSEEN:
        return due.unseen(today)[0]
    if whom is Whom.LATE:
        return [one for one in due.visits_due(today, today) if one.days_late]
    until = {Whom.WEEK: None, Whom.TODAY: today, Whom.EVERYBODY: dt.date.max}[whom]
    return due.visits_due(today, until)


def month_words(today: dt.date) -> str:
    """Return in words how many of those to be seen this month somebody has seen."""
    return coverage.of_month(today).words


def written_on(day: dt.date, lines: Sequence[Due]) -> dict[int, Visit]:
    """Return the last visit of that day of each recipient of a round who has one already."""
    wanted = {one.recipient_id for one in lines}
    visits = Visit.live().where(Visit.visited_on == day).order_by(Visit.id)
    return {visit.recipient_id: visit for visit in visits if visit.recipient_id in wanted}


def write(
    head: Head, recipient_id: int, answer: Answer, visit: Visit | None = None
) -> Visit | None:
    """Save one line at once; a line that says nothing any more takes its visit back."""
    if not answer.result:
        if visit is not None:
            editing.delete(visit)
        return None
    recipient = Recipient.find(recipient_id)
    values = _values(head, recipient, answer)
    if visit is not None:
        values |= _kept(visit, answer)
    saved = editing.save(VISIT, values, visit, recipient=recipient)
    return Visit.find(saved.id)


def answer_of(visit: Visit) -> Answer:
    """Return what a line says of a visit on file."""
    note = visit.needs if visit.result in MET else visit.response
    return Answer(visit.result, visit.minutes, note or "")


def summary(answers: Sequence[Answer]) -> str:
    """Return in words how many lines are written and how many met their person."""
    written = [one for one in answers if one.result]
    met = sum(one.result in MET for one in written)
    words = N_("已记 {n} 人，见到或接通 {met} 人，没有见到 {missed} 人，未填 {rest} 人")
    return words.format(
        n=len(written), met=met, missed=len(written) - met, rest=len(answers) - len(written)
    )


def _values(head: Head, recipient: Recipient, answer: Answer) -> dict[str, object]:
    by_phone = answer.result in _BY_PHONE and head.method == _HOME
    method = _PHONE if by_phone else head.method
    said = "needs" if answer.result in MET else "response"
    return {
        "visited_on": head.day,
        "method": method,
        "worker": head.worker,
        "companions": head.companions or None,
        "result": answer.result,
        "took": answer.minutes,
        "location": recipient.person.address if method == _HOME else None,
        said: answer.note or None,
    }


def _kept(visit: Visit, answer: Answer) -> dict[str, object]:
    """Return what a visit written before keeps: its times, and its note in one place alone."""
    values: dict[str, object] = {}
    if visit.started and visit.ended:
        values["took"] = visit.took
    elsewhere = "response" if answer.result in MET else "needs"
    if answer.note and getattr(visit, elsewhere) == answer.note:
        values[elsewhere] = None
    return values
