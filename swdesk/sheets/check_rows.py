"""Cells into values: what each column's field makes of them, and what is wrong with them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import singledispatch
from typing import Any

from swdesk.labels import N_
from swdesk.model import idnumber
from swdesk.model.codes import vocabulary
from swdesk.model.dates import PartialDate
from swdesk.model.fields import (
    AnyKind,
    Choice,
    Clock,
    Code,
    Codes,
    Day,
    IdNumber,
    Number,
    PartialDay,
    Phones,
)
from swdesk.model.people import Sex
from swdesk.model.text import from_text
from swdesk.sheets.cells import Cell, Damaged, shown
from swdesk.sheets.columns import Column
from swdesk.sheets.kinds import CATEGORY, Fact, ImportKind
from swdesk.sheets.staged import Note, Tag, Values, Weight

_MIDNIGHT = re.compile(r"\s+0{1,2}:00(:00)?$")
_YEARS = re.compile(r"(周岁|岁)$")
_HIDDEN = re.compile(r"[*＊×]{2}")
_SEX = {"男性": Sex.MALE, "女性": Sex.FEMALE, "M": Sex.MALE, "F": Sex.FEMALE}
_LOST = N_("表格把这个长数字改成了 {shown}，后几位已经丢失。请先把单元格设为文本，再照证件重填。")
_DOUBTFUL = N_("这个长数字存成了数值，末尾几位可能已被改动（{shown}）。请核对后按文本填写。")
_MASKED = N_("这是遮盖后的内容，不能导入。请用不遮盖的表格。")
_UNKNOWN = N_("“{text}”不在{label}的代码表里，请改成表里的名称，或先在设置里添加。")


@dataclass(frozen=True)
class Read:
    """What one cell came to; *unknown* are the words in it that no code list has."""

    value: Any = None
    notes: tuple[Note, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass
class ColumnReader:
    """Reads the cells of one column; equal cells are read once."""

    index: int
    heading: str
    fact: Fact
    meanings: Mapping[tuple[str, str], str]
    _seen: dict[tuple[type, Cell], Read] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._value_of = value_of.dispatch(type(self.fact.field))

    def read(self, cell: Cell) -> Read:
        """Return the value of a cell, or the reason why it has none."""
        key = (type(cell), cell)
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = self._read(cell)
        return found

    def _read(self, cell: Cell) -> Read:
        text = shown(cell).strip(" \t\r\n　\u200b\ufeff")
        if not text:
            return Read()
        if isinstance(cell, Damaged):
            sentence = _DOUBTFUL if cell.exact else _LOST
            return self._refused(sentence.format(shown=cell.shown), Tag.DAMAGED)
        if getattr(self.fact.field, "mask", None) and _HIDDEN.search(text):
            return self._refused(_MASKED, Tag.UNREADABLE)
        if isinstance(self.fact.field, Code | Codes):
            return self._read_codes(text, self.fact.field)
        try:
            value = self._value_of(self.fact.field, cell)
        except ValueError as wrong:
            return self._refused(str(wrong), Tag.UNREADABLE)
        return Read(value, self._problems(value))

    def _read_codes(self, text: str, field: Code | Codes) -> Read:
        found, unknown = vocabulary(field.vocabulary).find_several(text)
        codes = [entry.code for entry in found]
        left = []
        for word in unknown:
            meaning = self.meanings.get((self.fact.key, word))
            if meaning is None:
                left.append(word)
            elif meant := vocabulary(field.vocabulary).find(meaning):
                codes.append(meant.code)
        several = isinstance(field, Codes) or self.fact.key == CATEGORY
        if not several and len(codes) > 1:
            left.append(text)
        notes = tuple(self._note(_UNKNOWN, word) for word in left)
        value: Any = tuple(dict.fromkeys(codes)) if several else next(iter(codes), None)
        return Read(value or None, notes, tuple(left))

    def _note(self, sentence: str, word: str) -> Note:
        label = self.fact.field.label
        return Note(self.heading, sentence.format(text=word, label=label), tag=Tag.UNKNOWN)

    def _problems(self, value: Any) -> tuple[Note, ...]:
        sentence = None if value is None else self.fact.field.problem(value)
        if not sentence:
            return ()
        # A number that cannot be called is still worth keeping until the right one is known.
        weight = Weight.WARNING if isinstance(self.fact.field, Phones) else Weight.ERROR
        return (Note(self.heading, sentence, weight, Tag.UNREADABLE),)

    def _refused(self, sentence: str, tag: Tag) -> Read:
        return Read(None, (Note(self.heading, sentence, tag=tag),))


def readers(
    kind: ImportKind,
    columns: Sequence[Column],
    mapping: Mapping[int, str],
    meanings: Mapping[tuple[str, str], str],
) -> list[ColumnReader]:
    """Return a reader for each column that holds a fact."""
    headings = {column.index: column.path[-1] for column in columns}
    return [
        ColumnReader(index, headings[index], kind.fact(key), meanings)
        for index, key in mapping.items()
        if index in headings
    ]


def read_row(
    row: Sequence[Cell], columns: Sequence[ColumnReader]
) -> tuple[Values, list[Note], list[tuple[str, str]]]:
    """Return the values of a row by key, its notes, and the words that no list knows by key."""
    values: Values = {}
    notes: list[Note] = []
    unknown: list[tuple[str, str]] = []
    width = len(row)
    for column in columns:
        cell = row[column.index] if column.index < width else None
        if cell is None:
            continue
        read = column.read(cell)
        if read.value is not None:
            values[column.fact.key] = read.value
        if read.notes:
            notes.extend(read.notes)
            unknown.extend((column.fact.key, word) for word in read.unknown)
    return values, notes, unknown


@singledispatch
def value_of(field: AnyKind, cell: Cell) -> Any:
    """Return what *field* makes of a cell that is not blank; raises ValueError."""
    return from_text(field, shown(cell))


@value_of.register
def _(field: IdNumber, cell: Cell) -> str:
    return idnumber.clean(shown(cell))


@value_of.register
def _(field: PartialDay, cell: Cell) -> Any:
    day = _day_of(cell)
    return PartialDate.of(day) if day else from_text(field, _MIDNIGHT.sub("", shown(cell)))


@value_of.register
def _(field: Day, cell: Cell) -> Any:
    return _day_of(cell) or from_text(field, _MIDNIGHT.sub("", shown(cell)))


@value_of.register
def _(field: Clock, cell: Cell) -> Any:
    if isinstance(cell, dt.time):
        return cell.replace(second=0, microsecond=0)
    if isinstance(cell, dt.datetime):
        return cell.time().replace(second=0, microsecond=0)
    if isinstance(cell, dt.timedelta) and dt.timedelta() <= cell < dt.timedelta(days=1):
        minutes = int(cell.total_seconds()) // 60
        return dt.time(minutes // 60, minutes % 60)
    return from_text(field, re.sub(r"^(\d{1,2}:\d{2}):\d{2}$", r"\1", shown(cell)))


@value_of.register
def _(field: Number, cell: Cell) -> Any:
    return from_text(field, _YEARS.sub("", shown(cell)))


@value_of.register
def _(field: Choice, cell: Cell) -> Any:
    text = shown(cell)
    known = _SEX.get(text) if field.members is Sex else None
    return known or from_text(field, text)


def _day_of(cell: Cell) -> dt.date | None:
    if isinstance(cell, dt.datetime):
        return cell.date()
    return cell if isinstance(cell, dt.date) else None
