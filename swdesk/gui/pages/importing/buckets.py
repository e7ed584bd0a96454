"""A checked sheet as a table: four heaps of rows, each row with its trouble in words."""

from __future__ import annotations

import datetime as dt
from array import array
from collections import Counter
from collections.abc import Sequence
from enum import Enum
from typing import Any

from swdesk.gui.i18n import tr
from swdesk.gui.pages.importing.answers import answer_given, answers_to
from swdesk.gui.table.column import Column, Kind
from swdesk.gui.widgets.tags import State
from swdesk.labels import N_
from swdesk.model.fields import Labelled
from swdesk.sheets import kinds, sign_in_rows
from swdesk.sheets.staged import Note, StagedRow, Staging, Tag, Verdict, Weight

_NOTHING = "—"
_DAY = "visit.visited_on"


class Bucket(Enum):
    """What a row is counted under; each belongs to exactly one."""

    NEW = "new"
    KNOWN = "known"
    ASK = "ask"
    REFUSED = "refused"


def bucket_of(row: StagedRow) -> Bucket:
    """Return where *row* belongs: whatever a person should look at is a question.

    A new village alone is none: it is named once for all of its rows.
    """
    if row.verdict is Verdict.REJECT:
        return Bucket.REFUSED
    is_asked = row.verdict in (Verdict.ASK, Verdict.DUPLICATE) or row.choice is None
    if is_asked or any(note.tag is not Tag.PLACE for note in row.notes_of(Weight.WARNING)):
        return Bucket.ASK
    return Bucket.KNOWN if row.verdict is Verdict.KNOWN else Bucket.NEW


def counts(staging: Staging) -> Counter[Bucket]:
    """Count the rows of every bucket."""
    return Counter(bucket_of(row) for row in staging.rows)


def columns(kind_key: str) -> tuple[Column, ...]:
    """Return the columns of the table; a visit shows its day where a person shows sex and age."""
    second = N_("日期") if kind_key == kinds.VISITS else N_("性别年龄")
    return (
        Column("row", tr(N_("行")), 56),
        Column("name", tr(N_("姓名")), 90, Kind.BOLD),
        Column("who", tr(second), 92 if kind_key == kinds.VISITS else 76),
        Column("village", tr(N_("村（社区）")), 104),
        Column("problem", tr(N_("问题")), 92, Kind.PILL),
        Column("why", tr(N_("说明")), kind=Kind.PLAIN, stretch=True, sortable=False),
        Column("answer", tr(N_("怎么办")), 176, Kind.CHOICE, sortable=False),
    )


class StagedRows:
    """The rows of one bucket as the source of a table; a row's id is its number in the sheet."""

    def __init__(self, staging: Staging, bucket: Bucket, today: dt.date) -> None:
        self._staging = staging
        self._today = today
        self._rows = {row.row: row for row in staging.rows if bucket_of(row) is bucket}

    def ids(self, order: str, *, descending: bool) -> array[int]:
        """Return the numbers of the rows, sorted by what a column shows."""
        rows = list(self._rows.values())
        if order and order != "row":
            rows.sort(key=lambda row: self._sorted_by(order, row), reverse=descending)
        elif descending:
            rows.reverse()
        return array("q", (row.row for row in rows))

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """Return the cells of these rows."""
        return {number: self._cells(self._rows[number]) for number in ids}

    def _sorted_by(self, order: str, row: StagedRow) -> str:
        if order == "problem":
            return "".join(note.tag.label for note in by_weight(row)[:1])
        place = ("name", "who", "village").index(order)
        return facts(self._staging.kind, row, self._today)[place]

    def _cells(self, row: StagedRow) -> tuple[Any, ...]:
        reasons = "；".join(dict.fromkeys(note.reason.rstrip("。") for note in _telling(row)))
        name, who, village = facts(self._staging.kind, row, self._today)
        return (str(row.row), name, who, village, problem(row), reasons, self._answer(row))

    def _answer(self, row: StagedRow) -> State | str:
        given = answer_given(self._staging, row)
        if given is not None:
            several = len(answers_to(self._staging, row)) > 1
            return State(tr(given.text)) if several else tr(given.text)
        if answers_to(self._staging, row):
            return State(tr(N_("请选择")), "warn")
        return ""


def facts(kind_key: str, row: StagedRow, today: dt.date) -> tuple[str, str, str]:
    """Return name, sex and age (of a visit its day), and village of a row."""
    values = row.values
    if kind_key == kinds.EVENTS:
        name, sex = values.get(sign_in_rows.NAME), values.get(sign_in_rows.SEX)
        age, village = values.get(sign_in_rows.AGE), values.get("sign_in.village")
    else:
        name, sex = values.get(kinds.NAME), values.get(kinds.SEX)
        born_on, village = values.get(kinds.BORN_ON), values.get(kinds.VILLAGE)
        age = born_on.age_on(today) if born_on else None
    if kind_key == kinds.VISITS:
        day = values.get(_DAY)
        return name or _NOTHING, day.isoformat() if day else _NOTHING, village or ""
    sex_word = tr(sex.label) if isinstance(sex, Labelled) else _NOTHING
    age_word = _NOTHING if age is None else str(age)
    return name or _NOTHING, f"{sex_word} {age_word}", village or ""


def problem(row: StagedRow) -> State | None:
    """Return the worst trouble of a row in two to four characters."""
    notes = _telling(row)
    if not notes:
        return None
    tone = "danger" if row.verdict is Verdict.REJECT else "warn" if row.choice is None else ""
    return State(tr(notes[0].tag.label), tone or "neutral")


def _telling(row: StagedRow) -> list[Note]:
    """Return the notes that the table shows; a new village is named below it, once for all."""
    return [note for note in by_weight(row) if note.tag is not Tag.PLACE or row.choice is None]


def by_weight(row: StagedRow) -> list[Note]:
    """Return the notes of a row, the heaviest first; a missing number is the least of each."""
    weights = list(Weight)
    return sorted(row.notes, key=lambda n: (weights.index(n.weight), n.tag is Tag.NO_ID))
