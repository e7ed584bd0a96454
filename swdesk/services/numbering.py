"""Numbers of records: in order, without gaps, unique, never given twice."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.base import Record
from swdesk.model.cases import Case
from swdesk.model.complaints import Complaint
from swdesk.model.consultations import Consultation
from swdesk.model.destruction import Destruction
from swdesk.model.events import Event
from swdesk.model.fields import Day, Line
from swdesk.model.greetings import Greeting
from swdesk.model.groups import Group
from swdesk.model.households import Household
from swdesk.model.incidents import Incident
from swdesk.model.issues import Issue
from swdesk.model.meetings import Meeting
from swdesk.model.office import Counter, NumberPattern, Office
from swdesk.model.pairs import Pair
from swdesk.model.people import Recipient
from swdesk.model.projects import Project
from swdesk.model.referrals import Referral
from swdesk.model.requests import PersonalRequest
from swdesk.model.resources import ResourceLink
from swdesk.model.supervision import Supervision
from swdesk.model.training import Training
from swdesk.model.visits import Visit
from swdesk.model.volunteers import HoursCertificate, Volunteer

YEAR, STATION = "{年}", "{站码}"
_SEQUENCE = re.compile(r"\{序号(?::([1-9]))?\}")
_LONGEST = 40


@dataclass(frozen=True)
class Numbered:
    """A kind of record that carries a number, the pattern it starts with, the day it tells."""

    label: str
    field: Line
    pattern: str
    dated: Day | None = None

    @property
    def model(self) -> type[Record]:
        model: type[Record] = self.field.model
        return model


KINDS: dict[str, Numbered] = {
    "recipient": Numbered(
        N_("服务对象档案"), Recipient.file_no, "{站码}-{序号:4}", Recipient.opened_on
    ),
    "household": Numbered(N_("家庭"), Household.household_no, "{站码}-H-{序号:4}"),
    "case": Numbered(N_("个案"), Case.case_no, "{站码}-GA-{年}-{序号:3}", Case.asked_on),
    "visit": Numbered(N_("探访"), Visit.visit_no, "{站码}-TF-{年}-{序号:4}", Visit.visited_on),
    "greeting": Numbered(
        N_("节日慰问"), Greeting.greeting_no, "{站码}-WW-{年}-{序号:3}", Greeting.greeted_on
    ),
    "group": Numbered(N_("小组"), Group.group_no, "{站码}-XZ-{年}-{序号:3}", Group.planned_on),
    "consultation": Numbered(
        N_("咨询"), Consultation.consult_no, "{站码}-ZX-{年}-{序号:4}", Consultation.asked_on
    ),
    "event": Numbered(N_("活动"), Event.event_no, "{站码}-HD-{年}-{序号:3}", Event.held_on),
    "volunteer": Numbered(
        N_("志愿者"), Volunteer.volunteer_no, "{站码}-ZY-{序号:4}", Volunteer.joined_on
    ),
    "certificate": Numbered(
        N_("志愿服务证明"),
        HoursCertificate.certificate_no,
        "{站码}-ZM-{年}-{序号:3}",
        HoursCertificate.issued_on,
    ),
    "pair": Numbered(N_("结对"), Pair.pair_no, "{站码}-JD-{年}-{序号:3}", Pair.since),
    "referral": Numbered(
        N_("转介"), Referral.referral_no, "{站码}-ZJ-{年}-{序号:3}", Referral.written_on
    ),
    "request": Numbered(
        N_("个人信息请求"),
        PersonalRequest.request_no,
        "{站码}-QQ-{年}-{序号:3}",
        PersonalRequest.asked_on,
    ),
    "destruction": Numbered(
        N_("销毁登记"),
        Destruction.destruction_no,
        "{站码}-XH-{年}-{序号:3}",
        Destruction.destroyed_on,
    ),
    "incident": Numbered(
        N_("安全事件"), Incident.incident_no, "{站码}-SJ-{年}-{序号:3}", Incident.found_on
    ),
    "project": Numbered(
        N_("项目"), Project.project_no, "{站码}-XM-{年}-{序号:2}", Project.begins_on
    ),
    "supervision": Numbered(
        N_("督导"), Supervision.supervision_no, "{站码}-DD-{年}-{序号:3}", Supervision.held_on
    ),
    "training": Numbered(
        N_("培训"), Training.training_no, "{站码}-PX-{年}-{序号:3}", Training.held_on
    ),
    "meeting": Numbered(N_("会议"), Meeting.meeting_no, "{站码}-HY-{年}-{序号:3}", Meeting.held_on),
    "complaint": Numbered(
        N_("投诉"), Complaint.complaint_no, "{站码}-TS-{年}-{序号:3}", Complaint.received_on
    ),
    "issue": Numbered(N_("问题反映"), Issue.issue_no, "{站码}-WT-{年}-{序号:3}", Issue.raised_on),
    "resource_link": Numbered(
        N_("资源链接"), ResourceLink.link_no, "{站码}-LJ-{年}-{序号:3}", ResourceLink.linked_on
    ),
}


def kind_of(model: type[Record]) -> str | None:
    """Return the kind whose numbers records of *model* carry, None if they carry none."""
    return next((kind for kind, numbered in KINDS.items() if numbered.model is model), None)


def give_number(record: Record) -> None:
    """Give a new record its number, unless it carries none or one was written by hand."""
    kind = kind_of(type(record))
    if kind is None or getattr(record, KINDS[kind].field.name):
        return
    dated = KINDS[kind].dated
    day = getattr(record, dated.name) if dated else None
    today = dates.today()
    setattr(record, KINDS[kind].field.name, next_number(kind, day or today))


def next_number(kind: str, day: dt.date) -> str:
    """Give the next number; call it within the transaction that saves the record."""
    return next_numbers(kind, day, 1)[0]


def next_numbers(kind: str, day: dt.date, count: int) -> list[str]:
    """Give *count* numbers in a row, leaving out those that were written by hand.

    Given in a transaction that is rolled back they are given again: no gaps.
    """
    pattern, code = pattern_of(kind), _station_code()
    # A pattern without the year must not start again each year.
    year = day.year if YEAR in pattern else 0
    given: list[str] = []
    is_taken = _taken_test(KINDS[kind].field, count)
    last = _last(kind, year)
    while len(given) < count:
        last += 1
        number = written(pattern, code, day.year, last)
        if not is_taken(number):
            given.append(number)
    _remember(kind, year, last)
    return given


def pattern_of(kind: str) -> str:
    """Return how numbers of *kind* are built in this station."""
    own = NumberPattern.select(NumberPattern.pattern).where(NumberPattern.kind == kind).scalar()
    return str(own or KINDS[kind].pattern)


def written(pattern: str, code: str, year: int, sequence: int) -> str:
    """Return the number that *pattern* makes of a station code, a year and a sequence."""
    text = pattern.replace(STATION, code).replace(YEAR, f"{year:04d}")
    return _SEQUENCE.sub(lambda found: f"{sequence:0{found[1] or 1}d}", text)


def require_pattern(pattern: str) -> None:
    """Refuse a pattern that would not make different numbers."""
    plain = _SEQUENCE.sub("", pattern.replace(STATION, "").replace(YEAR, ""))
    if len(_SEQUENCE.findall(pattern)) != 1:
        raise UserError(N_("编号格式里要有一个 {序号:3}，3 是最少几位。"))
    if set(plain) & set("{}"):
        raise UserError(N_("编号格式里只能用 {站码}、{年} 和 {序号:3}。"))
    if len(pattern) > _LONGEST:
        raise UserError(N_("编号格式太长，请写短一些。"))


def _station_code() -> str:
    return str(Office.select(Office.code).scalar() or "SG")


def _last(kind: str, year: int) -> int:
    found = Counter.get_or_none(Counter.kind == kind, Counter.year == year)
    return found.last if found else 0


def _remember(kind: str, year: int, last: int) -> None:
    Counter.insert(kind=kind, year=year, last=last).on_conflict_replace().execute()


def _taken_test(field: Line, count: int) -> Callable[[str], bool]:
    """Return what tells whether a record carries a number, binned ones too: they may be restored.

    One number is looked up; for many all are read at once.
    """
    if count == 1:
        return lambda number: bool(field.model.select().where(field == number).exists())
    return {number for (number,) in field.model.select(field).tuples()}.__contains__
