"""What can be answered about a doubtful row, in the words of a button."""

from __future__ import annotations

from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.sheets.kinds import EVENTS, VILLAGE, VISITS
from swdesk.sheets.staged import Choice, StagedRow, Staging, Unknown, Verdict, Weight

_RENAME = N_("改为 {name}")
_NEW_VILLAGE = N_("新建这个村")
_LEAVE_EMPTY = N_("这一格不填")
_KEEP_FIRST = N_("只留第 {row} 行")
_SKIP = N_("跳过这一行")
_TWO_PEOPLE = N_("是两个人，新建")
_ATTENDED_ONLY = N_("不是，只记名字")
_LINK = N_("是同一人，记到档案")
_BRING_ANYWAY = N_("照样导入")
_BRING = N_("导入")
_MAKE_ANYWAY = N_("照样新建")
_MAKE = N_("新建")


@dataclass(frozen=True)
class Meaning:
    """What a word of the sheet stands for, "" for nothing; holds for every row that uses it."""

    key: str
    text: str
    name: str


@dataclass(frozen=True)
class Answer:
    """One thing to do about a row: a choice for it, or a meaning for a word in it."""

    text: str
    choice: Choice | None = None
    meaning: Meaning | None = None


def answers_to(staging: Staging, row: StagedRow) -> list[Answer]:
    """Return what can be done about *row*, the safest first; nothing for a hopeless one."""
    unknown = unknown_in(staging, row)
    meanings = [answer for word in unknown for answer in _meanings(word)]
    if row.verdict is Verdict.REJECT:
        only_words = all(note.tag.value == "unknown" for note in row.notes_of(Weight.ERROR))
        return meanings if only_words else []
    choices = [Answer(_words(staging, row, choice), choice) for choice in row.offered]
    asks_place = any(word.key == VILLAGE for word in unknown)
    if asks_place and row.match is None and row.same_as is None:
        choices = [answer for answer in choices if answer.choice is Choice.SKIP]
    return [*meanings, *choices]


def answer_given(staging: Staging, row: StagedRow) -> Answer | None:
    """Return what is to be done about *row* as things stand, None while it is open."""
    if row.choice is None or row.verdict is Verdict.REJECT:
        return None
    return Answer(_words(staging, row, row.choice), row.choice)


def unknown_in(staging: Staging, row: StagedRow) -> list[Unknown]:
    """Return the words of *row* that no list of the station knows."""
    return [word for word in staging.unknowns if row.row in word.rows]


def new_villages(staging: Staging) -> list[str]:
    """Return the names of villages that come in with the sheet, as far as nobody is asked."""
    return [word.text for word in staging.unknowns if word.key == VILLAGE and not word.nearest]


def _meanings(word: Unknown) -> list[Answer]:
    named = [
        Answer(_RENAME.format(name=name), meaning=Meaning(word.key, word.text, name))
        for name in word.nearest
    ]
    nothing = _NEW_VILLAGE if word.key == VILLAGE else _LEAVE_EMPTY
    return [*named, Answer(nothing, meaning=Meaning(word.key, word.text, ""))]


def _words(staging: Staging, row: StagedRow, choice: Choice) -> str:
    if choice is Choice.SKIP:
        is_copy = row.verdict is Verdict.DUPLICATE and row.same_as is not None
        return _KEEP_FIRST.format(row=row.same_as) if is_copy else _SKIP
    if choice is Choice.CREATE:
        return _words_for_new(staging, row)
    return _LINK if staging.kind == EVENTS else choice.label


def _words_for_new(staging: Staging, row: StagedRow) -> str:
    is_doubted = row.verdict is Verdict.ASK or bool(row.notes_of(Weight.WARNING))
    is_record = staging.kind in (EVENTS, VISITS)
    if staging.kind == EVENTS and row.match is not None:
        return _ATTENDED_ONLY
    if not is_record and (row.match is not None or row.same_as is not None):
        return _TWO_PEOPLE
    if is_record:
        return _BRING_ANYWAY if is_doubted else _BRING
    return _MAKE_ANYWAY if is_doubted else _MAKE
