"""Is the person of a row known already, in the station or further up in the sheet?

Only an equal document number or file number proves it; an equal name with an equal birth date
or telephone is a question for a person, and a different document number answers it with no.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from swdesk.labels import N_
from swdesk.model.fields import Kind, Line, is_empty
from swdesk.model.people import Person, Sex
from swdesk.model.text import masked
from swdesk.sheets.kinds import (
    ADDRESS,
    BORN_ON,
    GROUP,
    ID_NO,
    NAME,
    PHONES,
    SEX,
    VILLAGE,
)
from swdesk.sheets.known import Known, KnownPerson
from swdesk.sheets.staged import Choice, Match, Note, StagedRow, Tag, Values, Verdict, Weight

_NUMBERS = ("recipient.file_no", "volunteer.volunteer_no")
_LABELS = {
    NAME: N_("姓名"),
    SEX: N_("性别"),
    BORN_ON: N_("出生日期"),
    ID_NO: N_("证件号码"),
    PHONES: N_("联系电话"),
}
_COMPARED = tuple(_LABELS)
_SHOWN: dict[str, Kind] = {
    NAME: Line(_LABELS[NAME]),
    SEX: Person.sex,
    BORN_ON: Person.born_on,
    ID_NO: Person.id_no,
    PHONES: Person.phones,
    VILLAGE: Line(N_("村（社区）")),
    ADDRESS: Person.address,
}

_NUMBER = N_("编号")
_OTHER_OWNER = N_("编号 {number} 是{name}的，请核对编号或姓名。")
_TWICE = N_("编号 {number} 与本表第 {row} 行重复，请核对。")
_TAKEN = N_("编号 {number} 已经用过，请改一个，或留空由程序编号。")
_OTHER_NAME = N_("证件号码与 {label} 相同，但档案里的姓名是{name}。")
_OTHER_ID = N_("编号与 {label} 相同，但证件号码不同，请核对。")
_PERHAPS = N_("可能已有：{label} {name}，{agreeing}相同")
_DIFFERING = N_("，{differing}不同")
_REPEATED = N_("本表第 {row} 行是同一个人（{agreeing}相同）")
_MAYBE_REPEATED = N_("本表第 {row} 行可能是同一个人（姓名和出生日期相同）")


@dataclass(frozen=True)
class Compared:
    """One fact in the words of the sheet and of the file, with what identifies people hidden."""

    label: str
    in_sheet: str
    in_file: str
    differs: bool


class Repeats:
    """Finds the rows whose person stands in an earlier row of the sheet."""

    def __init__(self) -> None:
        self._rows: dict[tuple[object, ...], StagedRow] = {}
        self._numbers: dict[str, StagedRow] = {}

    def look(self, row: StagedRow) -> None:
        """Mark *row* when an earlier one is of the same person, else remember it."""
        values = row.values
        name, born_on, id_no = values.get(NAME), values.get(BORN_ON), values.get(ID_NO)
        whole: tuple[object, ...] = (name, born_on, values.get(PHONES))
        first = self._rows.get((id_no,)) if id_no else self._rows.get(whole)
        if first is not None and (id_no or born_on or values.get(PHONES)):
            same = (ID_NO,) if id_no else (NAME, BORN_ON, PHONES)
            agreeing = _named(key for key in same if values.get(key))
            self._repeated(row, first, _REPEATED.format(row=first.row, agreeing=agreeing))
            row.decide(Verdict.DUPLICATE, Choice.SKIP, Choice.SKIP)
            return
        self._look_at_number(row)
        first = self._rows.get((name, born_on)) if born_on else None
        if first is not None and not (id_no and first.values.get(ID_NO)):
            self._repeated(row, first, _MAYBE_REPEATED.format(row=first.row))
            row.decide(Verdict.ASK, None, Choice.SKIP, Choice.CREATE)
        for key in ((id_no,) if id_no else None, None if id_no else whole, (name, born_on)):
            if key is not None:
                self._rows.setdefault(key, row)

    def _look_at_number(self, row: StagedRow) -> None:
        number = number_of(row.values)
        first = self._numbers.setdefault(number, row) if number else row
        if first is not row:
            sentence = _TWICE.format(number=number, row=first.row)
            row.refuse(Note(_NUMBER, sentence, tag=Tag.NUMBER))

    def _repeated(self, row: StagedRow, first: StagedRow, sentence: str) -> None:
        row.same_as = first.row
        row.notes.append(Note(_LABELS[NAME], sentence, Weight.WARNING, Tag.REPEATED))


def match_person(row: StagedRow, known: Known) -> None:
    """Say whether the station knows the person of *row*, and what can be done then."""
    values = row.values
    number = number_of(values)
    if number in known.numbers:
        _match_number(row, known.by_number.get(number), number)
        return
    same = known.by_id_no.get(values.get(ID_NO, ""))
    if same is not None:
        _match_id_no(row, same)
        return
    namesakes = known.by_name.get(values[NAME], ())
    candidates = [person for person in namesakes if _may_be(person, values)]
    if candidates:
        _ask(row, max(candidates, key=lambda person: len(agreeing(person, values))))


def number_of(values: Values) -> str:
    """Return the file number that a row brings along, "" if it brings none."""
    return next((str(values[key]) for key in _NUMBERS if values.get(key)), "")


def agreeing(person: KnownPerson, values: Values) -> tuple[str, ...]:
    """Return the keys of the facts in which the row and the file agree."""
    return tuple(key for key, mine, theirs in _pairs(person, values) if _agree(key, mine, theirs))


def as_match(person: KnownPerson, values: Values) -> Match:
    """Return *person* as the match of a row."""
    pairs = [pair for pair in _pairs(person, values) if not is_empty(pair[1])]
    both = [(key, _agree(key, mine, theirs)) for key, mine, theirs in pairs if not is_empty(theirs)]
    return Match(
        person.id,
        person.label,
        tuple(key for key, same in both if same),
        tuple(key for key, same in both if not same),
        {key: theirs for key, _mine, theirs in _pairs(person, values)}
        | {VILLAGE: person.place, ADDRESS: person.address},
        person.recipient_id,
        person.volunteer_id,
    )


def compare(row: StagedRow) -> list[Compared]:
    """Return what a row and the file of its match say of the same facts, side by side."""
    if row.match is None:
        return []
    mine = {key.replace("sign_in.", "person."): value for key, value in row.values.items()}
    village = mine.get(VILLAGE) or mine.get("person.village") or ""
    mine[VILLAGE] = f"{village}{mine.get(GROUP, '')}"
    return [
        Compared(
            field.label,
            masked(field, mine.get(key)),
            masked(field, row.match.values.get(key)),
            key in row.match.differing,
        )
        for key, field in _SHOWN.items()
    ]


def _match_number(row: StagedRow, same: KnownPerson | None, number: str) -> None:
    if same is None:
        row.refuse(Note(_NUMBER, _TAKEN.format(number=number), tag=Tag.NUMBER))
    elif same.name != row.values.get(NAME):
        sentence = _OTHER_OWNER.format(number=number, name=same.name)
        row.refuse(Note(_NUMBER, sentence, tag=Tag.NUMBER))
    elif _is_vetoed(same, row.values):
        row.refuse(Note(_NUMBER, _OTHER_ID.format(label=same.label), tag=Tag.NUMBER))
    else:
        _take_for(row, same)


def _match_id_no(row: StagedRow, same: KnownPerson) -> None:
    _take_for(row, same)
    if same.name != row.values.get(NAME):
        sentence = _OTHER_NAME.format(label=same.label, name=same.name)
        row.notes.append(Note(_LABELS[NAME], sentence, Weight.WARNING, Tag.SAME))
        row.decide(Verdict.ASK, None, Choice.FILL, Choice.UPDATE, Choice.SKIP)


def _take_for(row: StagedRow, person: KnownPerson) -> None:
    row.match = as_match(person, row.values)
    row.decide(Verdict.KNOWN, Choice.FILL, Choice.FILL, Choice.UPDATE, Choice.SKIP)


def _ask(row: StagedRow, person: KnownPerson) -> None:
    row.match = as_match(person, row.values)
    row.notes.append(Note(_LABELS[NAME], _asked(row.match), Weight.WARNING, Tag.SAME))
    choices = (Choice.FILL, Choice.UPDATE, Choice.CREATE, Choice.SKIP)
    row.decide(Verdict.ASK, None, *choices)


def _asked(match: Match) -> str:
    sentence = _PERHAPS.format(
        label=match.label, name=match.values[NAME], agreeing=_named(match.agreeing)
    )
    differing = _named(match.differing)
    return sentence + (_DIFFERING.format(differing=differing) if differing else "")


def _named(keys: Iterable[str]) -> str:
    return "、".join(_LABELS[key] for key in keys)


def _may_be(person: KnownPerson, values: Values) -> bool:
    if _is_vetoed(person, values):
        return False
    return bool({BORN_ON, PHONES} & set(agreeing(person, values)))


def _is_vetoed(person: KnownPerson, values: Values) -> bool:
    number = values.get(ID_NO)
    return bool(number and person.id_no and number != person.id_no)


def _pairs(person: KnownPerson, values: Values) -> list[tuple[str, object, object]]:
    theirs = (person.name, person.sex, person.born_on, person.id_no, person.phones)
    return [(key, values.get(key), value) for key, value in zip(_COMPARED, theirs, strict=True)]


def _agree(key: str, mine: object, theirs: object) -> bool:
    if is_empty(mine) or is_empty(theirs):
        return False
    if key == PHONES and isinstance(mine, tuple) and isinstance(theirs, tuple):
        return bool(set(mine) & set(theirs))
    return mine == theirs and mine is not Sex.UNKNOWN
