"""Rows that are persons: lists of recipients and of volunteers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from swdesk.labels import N_
from swdesk.model import idnumber
from swdesk.model.dates import PartialDate
from swdesk.model.people import IDENTITY_CARD, Person, Sex, category_condition
from swdesk.sheets import households, villages
from swdesk.sheets.kinds import (
    BORN_ON,
    CATEGORY,
    ID_NO,
    ID_TYPE,
    NAME,
    SEX,
    VILLAGE,
    WORKER,
)
from swdesk.sheets.known import Known
from swdesk.sheets.matching import Repeats, match_person
from swdesk.sheets.staged import (
    Decisions,
    Note,
    StagedRow,
    Tag,
    Unknown,
    Values,
    Verdict,
    Weight,
)

_NAMELESS = N_("没有姓名，请补上。")
_NO_ID = N_("没有证件号码。")
_OLD_ID = N_("15 位的旧号码，已换成 18 位，请核对。")
_NO_WORKER = N_("“{name}”不在社工名单里，没有导入这一格。")

Headings = Callable[[str], str]


def check(
    rows: list[StagedRow], known: Known, decisions: Decisions, headings: dict[str, str]
) -> list[Unknown]:
    """Check the rows of persons one by one and against each other; returns unknown places.

    *headings* gives the column heading of each fact that has one.
    """
    repeats = Repeats()
    for row in rows:
        _check_person(row, headings, known.today)
        check_worker(row, known, headings)
        if row.verdict is not Verdict.REJECT:
            repeats.look(row)
        if row.verdict is Verdict.NEW:
            match_person(row, known)
    households.group(rows, set(headings))
    meant = {text: name for (key, text), name in decisions.meanings.items() if key == VILLAGE}
    return villages.check(rows, known, meant)


def check_worker(row: StagedRow, known: Known, headings: dict[str, str]) -> None:
    """Take the name of a colleague for the record of that colleague."""
    name = row.values.pop(WORKER, None)
    if name is None:
        return
    if name in known.workers:
        row.values[WORKER] = known.workers[name]
    else:
        sentence = _NO_WORKER.format(name=name)
        row.notes.append(Note(headings[WORKER], sentence, Weight.WARNING, Tag.UNKNOWN))


def _check_person(row: StagedRow, headings: dict[str, str], today: dt.date) -> None:
    values = row.values
    if not values.get(NAME):
        row.notes.append(Note(headings[NAME], _NAMELESS, tag=Tag.MISSING))
    _check_identity(row, headings, today)
    _check_categories(row, headings, today)
    if row.notes_of(Weight.ERROR):
        row.refuse()


def _check_identity(row: StagedRow, headings: dict[str, str], today: dt.date) -> None:
    """Hold the document number against birth date and sex, or take them from it."""
    values = row.values
    number = values.get(ID_NO)
    if not number:
        is_blank = not any(note.column == headings.get(ID_NO) for note in row.notes)
        if ID_NO in headings and is_blank:
            row.notes.append(Note(headings[ID_NO], _NO_ID, Weight.WARNING, Tag.NO_ID))
        return
    if values.get(ID_TYPE, IDENTITY_CARD) != IDENTITY_CARD:
        return
    try:
        facts = idnumber.read(number, today)
    except ValueError as wrong:
        row.notes.append(Note(headings[ID_NO], str(wrong), tag=Tag.UNREADABLE))
        return
    _take_facts(row, facts, headings)


def _take_facts(row: StagedRow, facts: idnumber.IdFacts, headings: dict[str, str]) -> None:
    values = row.values
    values[ID_NO] = facts.number
    if facts.was_fifteen:
        row.notes.append(Note(headings[ID_NO], _OLD_ID, Weight.WARNING, Tag.OTHER))
    if BORN_ON in headings or SEX in headings:
        row.notes.extend(_conflicts(values, headings))
    values.setdefault(BORN_ON, PartialDate.of(facts.born_on))
    if values.get(SEX, Sex.UNKNOWN) is Sex.UNKNOWN:
        values[SEX] = Sex.MALE if facts.is_male else Sex.FEMALE


def _conflicts(values: Values, headings: dict[str, str]) -> list[Note]:
    plain = {key.removeprefix("person."): value for key, value in values.items()}
    return [
        Note(
            headings.get(f"person.{problem.field}", headings[ID_NO]),
            problem.message,
            Weight.WARNING,
            Tag.CONFLICT,
        )
        for problem in Person.problems(plain)
    ]


def _check_categories(row: StagedRow, headings: dict[str, str], today: dt.date) -> None:
    born_on, sex = row.values.get(BORN_ON), row.values.get(SEX)
    age = born_on.age_on(today) if born_on else None
    for code in row.values.get(CATEGORY, ()):
        sentence = category_condition(code, age, sex)
        if sentence:
            row.notes.append(Note(headings[CATEGORY], sentence, Weight.HINT, Tag.CATEGORY))
