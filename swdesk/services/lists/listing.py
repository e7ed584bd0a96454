"""The lists of the window: recipients, households, cases, visits, events, volunteers, sign-ins."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from swdesk.labels import N_
from swdesk.model import base, dates
from swdesk.model.cases import CaseStatus
from swdesk.model.codes import vocabulary
from swdesk.model.dates import PartialDate
from swdesk.model.events import EventStatus, SignInRole
from swdesk.model.fields import Labelled
from swdesk.model.people import RecipientStatus, Sex
from swdesk.model.text import in_passing, mask_phone
from swdesk.model.volunteers import VolunteerStatus
from swdesk.services.access import Area, known_case_where, may, require
from swdesk.services.lists.list_filters import (
    CaseFilter,
    EventFilter,
    FollowUpFilter,
    HouseholdFilter,
    RecipientFilter,
    SignInFilter,
    VisitFilter,
    VolunteerFilter,
)
from swdesk.services.lists.list_source import Heading, ListSource
from swdesk.services.lists.places import PlaceNames

Tag = tuple[str, str]  # a short label and the family that gives it its colour

_HEAD = """LEFT JOIN household_member m ON m.household_id = h.id AND m.relation = '02'
 AND m.left_on IS NULL AND m.deleted_at IS NULL"""
_SIZE = """(SELECT COUNT(*) FROM household_member n WHERE n.household_id = h.id
 AND n.left_on IS NULL AND n.deleted_at IS NULL)"""
_LAST_FOLLOW_UP = """(SELECT MAX(f.held_on) FROM follow_up f
 WHERE f.case_id = c.id AND f.deleted_at IS NULL)"""
_CAME = """(SELECT COUNT(*) FROM sign_in s WHERE s.event_id = e.id AND s.deleted_at IS NULL)
 + e.unnamed_count"""


def recipients(chosen: RecipientFilter | None = None) -> ListSource:
    """Return the list of recipients; tags are (short label, family)."""
    require(Area.PEOPLE)
    return ListSource(
        "r.id",
        "recipient r JOIN person p ON p.id = r.person_id LEFT JOIN worker w ON w.id = r.worker_id"
        " LEFT JOIN place l ON l.id = p.place_id",
        (chosen or RecipientFilter()).where(),
        (
            Heading("file_no", N_("档案号"), "r.file_no"),
            *_person(),
            Heading("tags", N_("服务对象类别"), batch=recipient_tags),
            Heading("worker", N_("负责社工"), "w.name"),
            Heading(
                "last_contact", N_("最近联系"), batch=last_contacts, read=_same,
                ranked=by_last_contact,
            ),
            Heading("status", N_("状态"), "r.status", _labels(RecipientStatus)),
            Heading("level", N_("跟进级别"), "r.level", _code("follow_up_level")),
            Heading("risk", N_("风险等级"), "r.risk", _code("risk")),
            Heading("opened_on", N_("建档日期"), "r.opened_on", _day),
        ),
        ("r.file_no",),
    )  # fmt: skip


def households(chosen: HouseholdFilter | None = None) -> ListSource:
    """Return the list of households, each called by its head."""
    require(Area.PEOPLE)
    return ListSource(
        "h.id",
        f"household h {_HEAD} LEFT JOIN place l ON l.id = h.place_id",
        (chosen or HouseholdFilter()).where(),
        (
            Heading("household_no", N_("户编号"), "h.household_no"),
            Heading("head", N_("户主"), "m.name"),
            Heading("size", N_("人口"), _SIZE),
            _place("h.place_id"),
            Heading("address", N_("地址"), "h.address"),
            Heading(
                "tags", N_("家庭类别"), "h.kinds", _tags_of("household_kind"), sort=("h.kinds",)
            ),
            Heading("phones", N_("联系电话"), "h.phones", _phones),
        ),
        ("h.household_no",),
    )


def cases(chosen: CaseFilter | None = None) -> ListSource:
    """Return the list of cases."""
    require(Area.CASES)
    return ListSource(
        "c.id",
        "casework c JOIN recipient r ON r.id = c.recipient_id JOIN person p ON p.id = r.person_id"
        " LEFT JOIN worker w ON w.id = c.worker_id LEFT JOIN place l ON l.id = p.place_id",
        (chosen or CaseFilter()).where(),
        (
            Heading("case_no", N_("个案编号"), "c.case_no"),
            *_person(),
            Heading("kind", N_("个案类型"), "c.kind", _code("case_type")),
            Heading("urgency", N_("紧急程度"), "c.urgency", _code("urgency")),
            Heading("status", N_("状态"), "c.status", _labels(CaseStatus)),
            Heading("worker", N_("负责社工"), "w.name"),
            Heading("asked_on", N_("求助日期"), "c.asked_on", _day),
            Heading("opened_on", N_("开案日期"), "c.opened_on", _day),
            Heading("last_contact", N_("最近联系"), _LAST_FOLLOW_UP, _day),
        ),
        ("c.asked_on DESC", "c.case_no DESC"),
    )


def follow_ups(chosen: FollowUpFilter | None = None) -> ListSource:
    """Return the list of contacts within cases, the latest first."""
    require(Area.CASES)
    return ListSource(
        "f.id",
        "follow_up f JOIN casework c ON c.id = f.case_id"
        " JOIN recipient r ON r.id = c.recipient_id JOIN person p ON p.id = r.person_id"
        " LEFT JOIN worker w ON w.id = f.worker_id LEFT JOIN place l ON l.id = p.place_id",
        (chosen or FollowUpFilter()).where(),
        (
            Heading("case_no", N_("个案编号"), "c.case_no"),
            Heading("nth", N_("次序"), "f.nth"),
            *_person(),
            Heading("held_on", N_("日期"), "f.held_on", _day),
            Heading("form", N_("服务形式"), "f.form", _code("meeting_form")),
            Heading("aim", N_("本次目标"), "f.aim", in_passing),
            Heading("next_on", N_("下次日期"), "f.next_on", _day),
            Heading("worker", N_("社工"), "w.name"),
        ),
        ("f.held_on DESC", "f.nth DESC"),
    )


def visits(chosen: VisitFilter | None = None) -> ListSource:
    """Return the list of visits, the latest first."""
    require(Area.VISITS)
    return ListSource(
        "v.id",
        "visit v JOIN recipient r ON r.id = v.recipient_id JOIN person p ON p.id = r.person_id"
        " LEFT JOIN worker w ON w.id = v.worker_id LEFT JOIN place l ON l.id = p.place_id",
        (chosen or VisitFilter()).where(),
        (
            Heading("visit_no", N_("探访编号"), "v.visit_no"),
            Heading("visited_on", N_("日期"), "v.visited_on", _day),
            *_person(),
            Heading("method", N_("形式"), "v.method", _code("visit_method")),
            Heading("result", N_("结果"), "v.result", _code("visit_result")),
            Heading("needs", N_("需求与问题"), "v.needs", in_passing),
            Heading("worker", N_("探访人"), "w.name"),
            Heading("next_on", N_("下次探访"), "v.next_on", _day),
        ),
        ("v.visited_on DESC", "v.id DESC"),
    )


def events(chosen: EventFilter | None = None) -> ListSource:
    """Return the list of events, the latest first; *came* counts names and unnamed heads."""
    require(Area.EVENTS)
    return ListSource(
        "e.id",
        "event e LEFT JOIN worker w ON w.id = e.worker_id LEFT JOIN place l ON l.id = e.place_id",
        (chosen or EventFilter()).where(),
        (
            Heading("event_no", N_("活动编号"), "e.event_no"),
            Heading("name", N_("活动名称"), "e.name"),
            Heading("held_on", N_("日期"), "e.held_on", _day),
            Heading("started", N_("开始"), "e.started"),
            Heading("location", N_("地点"), "e.location"),
            _place("e.place_id"),
            Heading("kind", N_("活动类型"), "e.kind", _code("event_kind")),
            Heading("status", N_("状态"), "e.status", _labels(EventStatus)),
            Heading("came", N_("到场人次"), _CAME),
            Heading("worker", N_("负责社工"), "w.name"),
        ),
        ("e.held_on DESC", "e.id DESC"),
    )


def volunteers(chosen: VolunteerFilter | None = None) -> ListSource:
    """Return the list of volunteers."""
    require(Area.VOLUNTEERS)
    return ListSource(
        "v.id",
        "volunteer v JOIN person p ON p.id = v.person_id"
        " LEFT JOIN volunteer_team t ON t.id = v.team_id LEFT JOIN place l ON l.id = p.place_id",
        (chosen or VolunteerFilter()).where(),
        (
            Heading("volunteer_no", N_("志愿者编号"), "v.volunteer_no"),
            *_person(),
            Heading("phones", N_("联系电话"), "p.phones", _phones),
            Heading("team", N_("服务队"), "t.name"),
            Heading(
                "tags", N_("特长"), "v.skills", _tags_of("volunteer_skill"), sort=("v.skills",)
            ),
            Heading("status", N_("状态"), "v.status", _labels(VolunteerStatus)),
            Heading("joined_on", N_("加入日期"), "v.joined_on", _day),
        ),
        ("v.volunteer_no",),
    )


def sign_ins(chosen: SignInFilter) -> ListSource:
    """Return who came to an event, in the order in which they did."""
    require(Area.EVENTS)
    return ListSource(
        "s.id",
        "sign_in s",
        chosen.where(),
        (
            Heading("seq", N_("序号"), "s.seq"),
            Heading("name", N_("姓名"), "s.name"),
            Heading("sex", N_("性别"), "s.sex", Sex.word),
            Heading("age", N_("年龄"), "s.age"),
            Heading("village", N_("村（社区）"), "s.village"),
            Heading("phones", N_("联系电话"), "s.phones", _phones),
            Heading("role", N_("人员身份"), "s.role", _labels(SignInRole)),
            Heading("times", N_("签到签退"), batch=_times),
        ),
        ("s.seq",),
    )


# --- columns that several lists share ---


def _person() -> tuple[Heading, ...]:
    today = dates.today()

    def age(born_on: str | None) -> int | None:
        return PartialDate.from_iso(born_on).age_on(today) if born_on else None

    return (
        Heading("name", N_("姓名"), "p.name", sort=("p.pinyin", "p.name")),
        Heading("sex", N_("性别"), "p.sex", Sex.word),
        # Who was born later is younger: years ascend as birth dates descend.
        Heading(
            "age",
            N_("年龄"),
            "p.born_on",
            age,
            sort=("-julianday(substr(p.born_on || '-07-01', 1, 10))",),
        ),
        _place("p.place_id"),
    )


def _place(column: str) -> Heading:
    return Heading(
        "place", N_("村（社区）"), column, PlaceNames.read().name, sort=("l.rank", "l.name")
    )


def recipient_tags(ids: Sequence[int]) -> dict[int, tuple[Tag, ...]]:
    """Return the categories of recipients now, their disability, and whether a case is open.

    Categories that nobody should read over a shoulder are left out.
    """
    given: dict[int, dict[Tag, None]] = defaultdict(dict)
    known = vocabulary("category")
    for recipient_id, code in _of(ids, _CATEGORIES):
        entry = known.get(code)
        if entry is not None and not entry.restricted:
            given[recipient_id][entry.short or entry.label, entry.family] = None
    for recipient_id, kinds, grade in _of(ids, _DISABILITIES):
        kind, degree = vocabulary("disability_kind"), vocabulary("disability_grade")
        label = "".join(kind.short(code) for code in json.loads(kinds)[:1]) + degree.label(grade)
        given[recipient_id][label, "disabled"] = None
    open_to, parameters = known_case_where("c")
    for (recipient_id,) in _of(ids, f"{_OPEN_CASES} AND {open_to}", *parameters):
        given[recipient_id][N_("个案"), "fact"] = None
    return {recipient_id: tuple(tags) for recipient_id, tags in given.items()}


def last_contacts(ids: Sequence[int]) -> dict[int, dt.date]:
    """Return the day on which each recipient was last met, called or came."""
    people = {person_id: one for one, person_id in _of(ids, _PEOPLE)}
    # Numbers written out are looked up in each part of the view; a subquery would read it whole.
    wanted = ",".join(str(person_id) for person_id in people)
    known, parameters = _known_contacts()
    found = base.database.execute_sql(_LAST_CONTACTS.format(wanted, known), parameters)
    return {people[person_id]: dt.date.fromisoformat(day) for person_id, day in found}


def by_last_contact() -> list[int]:
    """Return the recipients who have been met, the one met longest ago first."""
    known, parameters = _known_contacts()
    found = base.database.execute_sql(_BY_LAST_CONTACT.format(known), parameters)
    return [one for (one,) in found]


def _known_contacts() -> tuple[str, list[Any]]:
    """Return the condition of contacts that may be known of: no trace of a restricted case."""
    known, parameters = known_case_where("c")
    seen = "1" if may(Area.VISITS) else "kind <> 'visit'"
    return (seen, []) if known == "1" else (f"{seen} AND {_OF_KNOWN.format(known)}", parameters * 2)


_CATEGORIES = """SELECT recipient_id, category FROM recipient_category WHERE deleted_at IS NULL
 AND (until IS NULL OR until >= date('now', 'localtime'))
 AND recipient_id IN (SELECT value FROM json_each(?)) ORDER BY id"""
_DISABILITIES = """SELECT id, disabilities, disability_grade FROM recipient
 WHERE disabilities IS NOT NULL AND id IN (SELECT value FROM json_each(?))"""
_OPEN_CASES = """SELECT DISTINCT c.recipient_id FROM casework c WHERE c.deleted_at IS NULL
 AND c.status IN ('open', 'paused') AND c.recipient_id IN (SELECT value FROM json_each(?))"""
_PEOPLE = "SELECT id, person_id FROM recipient WHERE id IN (SELECT value FROM json_each(?))"
_LAST_CONTACTS = """SELECT person_id, MAX(date) FROM service_contact
 WHERE person_id IN ({}) AND {} GROUP BY person_id"""
_OF_KNOWN = """(kind NOT IN ('follow_up', 'aftercare') OR (kind, record) IN (
 SELECT 'follow_up', f.id FROM follow_up f JOIN casework c ON c.id = f.case_id WHERE {0}
 UNION ALL
 SELECT 'aftercare', a.id FROM aftercare a JOIN casework c ON c.id = a.case_id WHERE {0}))"""
_BY_LAST_CONTACT = """SELECT r.id FROM recipient r JOIN
 (SELECT person_id, MAX(date) AS last FROM service_contact WHERE {} GROUP BY person_id) x
 ON x.person_id = r.person_id ORDER BY x.last, r.id"""
_TIMES = """SELECT sign_in_id, came_at, left_at FROM interval WHERE deleted_at IS NULL
 AND sign_in_id IN (SELECT value FROM json_each(?)) ORDER BY came_at"""


def _times(ids: Sequence[int]) -> Mapping[int, str]:
    found: dict[int, list[str]] = defaultdict(list)
    for sign_in_id, came_at, left_at in _of(ids, _TIMES):
        found[sign_in_id].append(f"{came_at}—{left_at or ''}")
    return {sign_in_id: "、".join(times) for sign_in_id, times in found.items()}


def _of(ids: Sequence[int], sql: str, *more: Any) -> Any:
    return base.database.execute_sql(sql, (json.dumps(list(ids)), *more))


# --- from the column to the cell ---


def _same(value: Any) -> Any:
    return value


def _day(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


def _phones(value: str | None) -> str:
    """Return numbers as a list shows them to whoever looks over a shoulder."""
    return "、".join(mask_phone(number) for number in json.loads(value)) if value else ""


def _labels(members: type[Labelled]) -> Callable[[str], str]:
    labels = {member.value: member.label for member in members}
    return lambda value: labels.get(value, "")


def _code(name: str) -> Callable[[str | None], str]:
    return lambda code: vocabulary(name).short(code)


def _tags_of(name: str) -> Callable[[str | None], tuple[Tag, ...]]:
    def tags(value: str | None) -> tuple[Tag, ...]:
        entries = (vocabulary(name).get(code) for code in json.loads(value or "[]"))
        return tuple((entry.short or entry.label, entry.family) for entry in entries if entry)

    return tags
