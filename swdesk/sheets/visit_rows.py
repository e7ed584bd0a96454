"""Rows that are visits: a ledger of who was visited when."""

from __future__ import annotations

import datetime as dt
import re

from swdesk.labels import N_
from swdesk.model.cases import duration_problems
from swdesk.sheets.kinds import ID_NO, MINUTES, NAME, PHONES, SUMMARY, VILLAGE, WORKER
from swdesk.sheets.known import Known, KnownPerson
from swdesk.sheets.matching import as_match
from swdesk.sheets.people_rows import check_worker
from swdesk.sheets.staged import Choice, Note, StagedRow, Tag, Values, Verdict, Weight

DAY, METHOD, RESULT = "visit.visited_on", "visit.method", "visit.result"
STARTED, ENDED, RESPONSE = "visit.started", "visit.ended", "visit.response"
NUMBER, FILE_NO = "visit.visit_no", "recipient.file_no"
_COLUMN = N_("对象")
_HOME, _MET, _ANSWERED = "home", "met", "answered"
_BY_WIRE = ("phone", "video")

_MISSING = N_("没有{label}，请补上。")
_NOBODY = N_("没有登记过叫“{name}”的服务对象，请先登记，或核对姓名。")
_SEVERAL = N_("有 {count} 位叫{name}的服务对象，请在表里加上证件号码、电话或档案编号。")
_NO_WORKER = N_("没有写探访人。")
_AGAIN = N_("与本表第 {row} 行是同一次探访")
_ALREADY = N_("{day} 对{name}的这次探访已经有记录")
_TAKEN = N_("探访编号 {number} 已经用过，请改一个，或留空由程序编号。")
_ELSEWHERE = N_("{name}的档案里写的是{place}，表里写的是{village}")
_TIME = re.compile(r"(?:(\d+(?:\.\d+)?)\s*(?:小时|h|时))?\s*(?:(\d+)\s*(?:分钟|分|min)?)?")


def check(rows: list[StagedRow], known: Known, headings: dict[str, str]) -> None:
    """Find the people of a ledger of visits and refuse what cannot be told."""
    seen: dict[tuple[int, dt.date, str], StagedRow] = {}
    numbers = set(known.numbers)
    for row in rows:
        check_worker(row, known, headings)
        row.values.setdefault(WORKER, known.worker_id)
        _check_visit(row, headings, numbers)
        if not row.notes_of(Weight.ERROR):
            find_recipient(row, known, headings)
        if row.notes_of(Weight.ERROR):
            row.refuse()
        elif row.match is not None:
            _look_for_repeats(row, known, seen)


def _check_visit(row: StagedRow, headings: dict[str, str], numbers: set[str]) -> None:
    values = row.values
    for key in (NAME, DAY):
        if key not in values and not any(note.column == headings[key] for note in row.notes):
            sentence = _MISSING.format(label=headings[key])
            row.notes.append(Note(headings[key], sentence, tag=Tag.MISSING))
    if values[WORKER] is None:
        row.notes.append(Note(N_("探访人"), _NO_WORKER, tag=Tag.MISSING))
    number = values.get(NUMBER)
    if number in numbers:
        row.notes.append(Note(headings[NUMBER], _TAKEN.format(number=number), tag=Tag.NUMBER))
    elif number:
        numbers.add(number)
    values.setdefault(METHOD, _HOME)
    values.setdefault(RESULT, _ANSWERED if values[METHOD] in _BY_WIRE else _MET)
    _take_minutes(row, headings)
    _gather(values)


def _take_minutes(row: StagedRow, headings: dict[str, str]) -> None:
    """Give a visit that has a beginning and a length its end."""
    values = row.values
    started, minutes = values.get(STARTED), minutes_in(values.get(MINUTES, ""))
    if started and minutes and ENDED not in values:
        end = started.hour * 60 + started.minute + minutes
        if end < 24 * 60:
            values[ENDED] = dt.time(end // 60, end % 60)
            del values[MINUTES]
    if started and ENDED in values:
        for problem in duration_problems(started, values[ENDED]):
            weight = Weight.ERROR if problem.is_error else Weight.WARNING
            heading = headings.get(ENDED) or headings.get(MINUTES, "")
            row.notes.append(Note(heading, problem.message, weight, Tag.CONFLICT))


def minutes_in(text: str) -> int | None:
    """Return the minutes that 40分钟, 1小时, 1.5小时, 1小时20分 or a bare number mean."""
    found = _TIME.fullmatch(text.strip())
    if not found or not any(found.groups()):
        return None
    hours, minutes = (float(part) if part else 0.0 for part in found.groups())
    return round(hours * 60 + minutes)


def _gather(values: Values) -> None:
    """Keep what a ledger writes in one cell, and no field of a visit holds alone, in words."""
    kept = [(N_("内容"), values.pop(SUMMARY, None)), (N_("时长"), values.pop(MINUTES, None))]
    lines = [f"{label}：{text}" for label, text in kept if text]
    if values.get(RESPONSE) and lines:
        lines.append(N_("处理：") + values[RESPONSE])
    if lines:
        values[RESPONSE] = "\n".join(lines)


def find_recipient(row: StagedRow, known: Known, headings: dict[str, str]) -> None:
    """Find the recipient a row names, refuse it where there is none or more than one."""
    values, name = row.values, row.values[NAME]
    named = [one for one in known.by_name.get(name, ()) if one.recipient_id is not None]
    found = _narrowed(named, values)
    if not found:
        row.notes.append(Note(headings[NAME], _NOBODY.format(name=name), tag=Tag.MISSING))
    elif len(found) > 1:
        sentence = _SEVERAL.format(count=len(found), name=name)
        row.notes.append(Note(headings[NAME], sentence, tag=Tag.SAME))
    else:
        row.match = as_match(found[0], values)
        row.decide(Verdict.NEW, Choice.CREATE, Choice.CREATE, Choice.SKIP)
        _hold_against_place(row, found[0], headings)


def _narrowed(named: list[KnownPerson], values: Values) -> list[KnownPerson]:
    """Return the namesakes that the surest thing written agrees with."""
    phones = set(values.get(PHONES, ()))
    village = values.get(VILLAGE)
    if values.get(ID_NO):
        return [one for one in named if one.id_no in (values[ID_NO], None)]
    if values.get(FILE_NO):
        return [one for one in named if one.file_no == values[FILE_NO]]
    by_phone = [one for one in named if phones & set(one.phones)]
    by_place = [one for one in named if village and village in one.place]
    return by_phone or (named if len(named) == 1 else by_place or named)


def _hold_against_place(row: StagedRow, person: KnownPerson, headings: dict[str, str]) -> None:
    """Ask when the only namesake lives elsewhere and nothing else shows who is meant."""
    village = row.values.get(VILLAGE)
    is_sure = any(row.values.get(key) for key in (ID_NO, FILE_NO)) or (
        row.match is not None and PHONES in row.match.agreeing
    )
    if village and person.place and village not in person.place and not is_sure:
        sentence = _ELSEWHERE.format(name=person.name, place=person.place, village=village)
        row.notes.append(Note(headings[VILLAGE], sentence, Weight.WARNING, Tag.SAME))
        row.decide(Verdict.ASK, None, Choice.CREATE, Choice.SKIP)


def _look_for_repeats(
    row: StagedRow, known: Known, seen: dict[tuple[int, dt.date, str], StagedRow]
) -> None:
    values = row.values
    recipient = row.match.recipient_id if row.match else None
    if recipient is None:
        return
    key = (recipient, values[DAY], values[METHOD])
    first = seen.setdefault(key, row)
    if first is not row and first.values.get(STARTED) == values.get(STARTED):
        row.same_as = first.row
        sentence = _AGAIN.format(row=first.row)
        row.notes.append(Note(_COLUMN, sentence, Weight.WARNING, Tag.REPEATED))
        row.decide(Verdict.DUPLICATE, Choice.SKIP, Choice.SKIP)
    elif (recipient, values[DAY].isoformat(), values[METHOD]) in known.visited:
        sentence = _ALREADY.format(day=values[DAY].isoformat(), name=values[NAME])
        row.notes.append(Note(_COLUMN, sentence, Weight.HINT, Tag.REPEATED))
        row.decide(Verdict.KNOWN, Choice.SKIP, Choice.SKIP, Choice.CREATE)
