"""Rows that are attendances: who signed in at one event."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.dates import parse_clock, parse_day
from swdesk.model.events import SignInRole
from swdesk.model.people import Sex
from swdesk.sheets.known import Known, KnownPerson
from swdesk.sheets.matching import as_match
from swdesk.sheets.staged import Choice, Note, StagedRow, Tag, Values, Verdict, Weight

NAME, SEX, AGE = "sign_in.name", "sign_in.sex", "sign_in.age"
PHONES, ROLE, ID_NO = "sign_in.phones", "sign_in.role", "person.id_no"
_CLOSE_YEARS, _FAR_YEARS = 1, 5
_COLUMN = N_("姓名")

_NAMELESS = N_("没有姓名，请补上。")
_ONCE = N_("本表第 {row} 行是同一个人")
_ALREADY = N_("这场活动里已有{name}的签到")
_PERHAPS = N_("可能是 {label} {name}：姓名相同，表上没有能核对的电话")
_NO_DAY = N_("表的上方没有写活动时间，不知道是哪一天的活动。请先建好活动，再指定活动编号导入。")
_DAY = re.compile(r"\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?")
_CLOCKS = re.compile(r"\d{1,2}\s*[:：时点]\s*\d{0,2}")
_ROLES = {
    "recipient_id": SignInRole.RECIPIENT,
    "volunteer_id": SignInRole.VOLUNTEER,
}


def event_of(facts: Mapping[str, str], file_name: str) -> Values:
    """Return the event that the titles of a sheet describe; raises UserError without a day."""
    when = next((facts[name] for name in _WHEN if facts.get(name)), "")
    day = _DAY.search(when)
    held_on = parse_day(day[0]) if day else None
    if day is None or held_on is None:
        raise UserError(_NO_DAY)
    clocks = [parse_clock(text) for text in _CLOCKS.findall(when[day.end() :])[:2]]
    started, ended = (*clocks, None, None)[:2]
    return {
        "name": facts.get("活动名称") or facts.get("名称") or PurePath(file_name).stem,
        "held_on": held_on,
        "started": started,
        "ended": ended if started and ended and ended > started else None,
        "location": facts.get("活动地点") or facts.get("地点"),
        "host": facts.get("主办单位"),
    }


_WHEN = ("活动时间", "活动日期", "时间", "日期")


def check(rows: list[StagedRow], known: Known, headings: dict[str, str]) -> None:
    """Find the people of a sign-in sheet; a doubtful one is asked about, never guessed."""
    attended = {key for one in known.attended for key in _keys_of_attendance(one)}
    seen: dict[tuple[Any, ...], StagedRow] = {}
    for row in rows:
        if not row.values.get(NAME):
            row.notes.append(Note(headings[NAME], _NAMELESS, tag=Tag.MISSING))
        if row.notes_of(Weight.ERROR):
            row.refuse()
            continue
        _find_person(row, known)
        _look_for_repeats(row, seen, attended)


def _look_for_repeats(
    row: StagedRow, seen: dict[tuple[Any, ...], StagedRow], attended: set[tuple[Any, ...]]
) -> None:
    keys = _keys(row)
    name = row.values[NAME]
    first = next((seen[key] for key in keys if key in seen), None)
    if first is not None:
        row.same_as = first.row
        sentence = _ONCE.format(row=first.row)
        row.notes.append(Note(_COLUMN, sentence, Weight.WARNING, Tag.REPEATED))
        row.decide(Verdict.DUPLICATE, Choice.SKIP, Choice.SKIP)
    elif any(key in attended for key in keys):
        row.notes.append(Note(_COLUMN, _ALREADY.format(name=name), Weight.HINT, Tag.REPEATED))
        row.decide(Verdict.KNOWN, Choice.SKIP, Choice.SKIP)
    for key in keys:
        seen.setdefault(key, row)


def _keys(row: StagedRow) -> list[tuple[Any, ...]]:
    """Return what shows that two attendances are of the same person."""
    values = row.values
    linked = row.match.person_id if row.match and row.choice is Choice.FILL else None
    if linked:
        return [("person", linked)]
    return _loose_keys(
        values[NAME], values.get(PHONES, ()), values.get(SEX, Sex.UNKNOWN), values.get(AGE)
    )


def _keys_of_attendance(attended: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    person_id, name, sex, age, phones = attended
    keys = _loose_keys(name, phones, Sex(sex), age)
    return [*keys, ("person", person_id)] if person_id else keys


def _loose_keys(
    name: str, phones: tuple[str, ...], sex: Sex, age: int | None
) -> list[tuple[Any, ...]]:
    return [(name, phone) for phone in phones] or [(name, sex, age)]


def _find_person(row: StagedRow, known: Known) -> None:
    values = row.values
    person = known.by_id_no.get(values.get(ID_NO, ""))
    namesakes = known.by_name.get(values[NAME], [])
    phones = set(values.get(PHONES, ()))
    person = person or next((one for one in namesakes if phones & set(one.phones)), None)
    if person is not None:
        _link(row, person)
        return
    likely = [one for one in namesakes if _is_likely(one, values, known.today)]
    if len(likely) == 1 and _is_supported(likely[0], values, known.today):
        _link(row, likely[0])
    elif likely:
        _ask(row, likely[0])


def _link(row: StagedRow, person: KnownPerson) -> None:
    row.match = _match(row, person)
    row.decide(Verdict.KNOWN, Choice.FILL, Choice.FILL, Choice.CREATE, Choice.SKIP)


def _ask(row: StagedRow, person: KnownPerson) -> None:
    row.match = _match(row, person)
    sentence = _PERHAPS.format(label=person.label, name=person.name)
    row.notes.append(Note(_COLUMN, sentence, Weight.WARNING, Tag.SAME))
    row.decide(Verdict.ASK, None, Choice.FILL, Choice.CREATE, Choice.SKIP)


def _match(row: StagedRow, person: KnownPerson) -> Any:
    return as_match(person, as_person(row.values))


def as_person(values: Values) -> Values:
    """Return the facts of an attendance under the keys of a person."""
    return {
        key.replace("sign_in.", "person."): value
        for key, value in values.items()
        if key in (NAME, SEX, PHONES, ID_NO)
    }


def _is_likely(person: KnownPerson, values: Values, today: dt.date) -> bool:
    """Say whether nothing on the sheet speaks against a namesake."""
    sex = values.get(SEX, Sex.UNKNOWN)
    agrees = Sex.UNKNOWN in (sex, person.sex) or sex is person.sex
    both = values.get(PHONES) and person.phones
    years = _years_apart(person, values, today)
    return agrees and not both and (years is None or years <= _FAR_YEARS)


def _is_supported(person: KnownPerson, values: Values, today: dt.date) -> bool:
    years = _years_apart(person, values, today)
    return person.sex is values.get(SEX) and years is not None and years <= _CLOSE_YEARS


def _years_apart(person: KnownPerson, values: Values, today: dt.date) -> int | None:
    age = values.get(AGE)
    if age is None or person.born_on is None:
        return None
    return abs(person.born_on.age_on(today) - int(age))


def role_of(row: StagedRow) -> SignInRole:
    """Return in what role somebody came: as written, else as their file says."""
    written = row.values.get(ROLE)
    if isinstance(written, SignInRole):
        return written
    match = row.match if row.choice is Choice.FILL else None
    roles = (role for link, role in _ROLES.items() if match and getattr(match, link))
    return next(roles, SignInRole.RESIDENT)
