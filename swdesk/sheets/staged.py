"""A sheet on its way in: every row with what was found about it and what is to be done with it.

All of it is plain data: it may be made in one thread and looked at in another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from swdesk.labels import N_
from swdesk.model.fields import Labelled
from swdesk.sheets.kinds import EVENTS
from swdesk.sheets.recognise import Recognised

Values = dict[str, Any]


class Verdict(Labelled):
    """What was found about a row."""

    NEW = "new", N_("新建")
    KNOWN = "known", N_("已有档案")
    ASK = "ask", N_("需要您决定")
    DUPLICATE = "duplicate", N_("表内重复")
    REJECT = "reject", N_("不能导入")


class Choice(Labelled):
    """What is done with a row; with a match, FILL and UPDATE take it for the same person."""

    CREATE = "create", N_("新建")
    FILL = "fill", N_("是同一人，补充空缺")
    UPDATE = "update", N_("是同一人，以表格为准")
    SKIP = "skip", N_("跳过这一行")


class Weight(Enum):
    """An error keeps a row out, a warning goes in with it, a hint is unusual but may be right."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Tag(Labelled):
    """The kind of trouble a note is about, in the words of a badge."""

    MISSING = "missing", N_("缺少内容")
    NO_ID = "no_id", N_("缺证件")
    DAMAGED = "damaged", N_("数字受损")
    UNREADABLE = "unreadable", N_("格式不对")
    UNKNOWN = "unknown", N_("不在代码表")
    CONFLICT = "conflict", N_("前后矛盾")
    CATEGORY = "category", N_("类别不符")
    PLACE = "place", N_("村名不符")
    REPEATED = "repeated", N_("表内重复")
    SAME = "same", N_("可能重复")
    NUMBER = "number", N_("编号不符")
    OTHER = "other", N_("请留意")


@dataclass(frozen=True)
class Note:
    """Something to know about a row; *column* is the heading it stands under."""

    column: str
    reason: str
    weight: Weight = Weight.ERROR
    tag: Tag = Tag.OTHER


@dataclass(frozen=True)
class Match:
    """Somebody in the station who is, or may be, the person of a row.

    *label* is the number on their file; *values* are what the file says, by the keys of facts.
    """

    person_id: int
    label: str
    agreeing: tuple[str, ...]
    differing: tuple[str, ...]
    values: Mapping[str, Any] = field(default_factory=dict)
    recipient_id: int | None = None
    volunteer_id: int | None = None


@dataclass(frozen=True)
class Unknown:
    """A word that no list of the station knows, the rows that use it and what comes nearest."""

    key: str
    label: str
    text: str
    rows: tuple[int, ...]
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True)
class Decisions:
    """What a person has decided: for whole words, and for single rows of the spreadsheet.

    *meanings* maps (key, text) to the code or name that is meant, "" to leave the cell out.
    """

    meanings: Mapping[tuple[str, str], str] = field(default_factory=dict)
    choices: Mapping[int, Choice] = field(default_factory=dict)

    def with_meaning(self, key: str, text: str, meaning: str) -> Decisions:
        """Return these decisions and one more about a word."""
        return replace(self, meanings={**self.meanings, (key, text): meaning})


@dataclass
class StagedRow:
    """One data row; *row* is the spreadsheet's number, *household* that of its household's head.

    *parts* are the rows within it by their table, also those of the spreadsheet's next rows.

    *choice* stays None until somebody has decided what only a person can decide.
    """

    row: int
    values: Values
    notes: list[Note]
    verdict: Verdict = Verdict.NEW
    choice: Choice | None = Choice.CREATE
    offered: tuple[Choice, ...] = (Choice.CREATE, Choice.SKIP)
    match: Match | None = None
    same_as: int | None = None
    household: int | None = None
    parts: dict[str, list[Values]] = field(default_factory=dict)

    def notes_of(self, weight: Weight) -> list[Note]:
        """Return the notes of one weight."""
        return [note for note in self.notes if note.weight is weight]

    def refuse(self, *notes: Note) -> None:
        """Keep the row out for the reasons given and those it has."""
        self.notes.extend(notes)
        self.verdict, self.choice, self.offered = Verdict.REJECT, Choice.SKIP, (Choice.SKIP,)

    def decide(self, verdict: Verdict, choice: Choice | None, *offered: Choice) -> None:
        """Set what was found, what is to be done and what could be done instead."""
        self.verdict, self.choice, self.offered = verdict, choice, offered

    @property
    def comes_in(self) -> bool:
        """Say whether something of the row is to be written."""
        return self.choice not in (None, Choice.SKIP)


@dataclass(frozen=True)
class Heading:
    """What the titles above a sign-in sheet say of the event; *event_id* when it exists."""

    event_id: int | None
    label: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Staging:
    """A whole sheet, checked; nothing of it is in the station yet."""

    kind: str
    table: Recognised
    mapping: dict[int, str]
    rows: list[StagedRow]
    unknowns: list[Unknown] = field(default_factory=list)
    event: Heading | None = None

    def counts(self) -> Counter[Verdict]:
        """Count the rows by what was found about them."""
        return Counter(row.verdict for row in self.rows)

    def of(self, *verdicts: Verdict) -> list[StagedRow]:
        """Return the rows of some verdicts, in the order of the sheet."""
        return [row for row in self.rows if row.verdict in verdicts]

    def noted(self, weight: Weight) -> list[tuple[StagedRow, Note]]:
        """Return the notes of one weight with their rows, but for rows that cannot come in."""
        rows = (row for row in self.rows if row.verdict not in _LEFT_OUT)
        return [(row, note) for row in rows for note in row.notes_of(weight)]

    def row(self, number: int) -> StagedRow:
        """Return the row with a spreadsheet number."""
        return next(row for row in self.rows if row.row == number)

    def choose(self, number: int, choice: Choice, *, all_alike: bool = False) -> list[int]:
        """Decide about a row, and with *all_alike* about the rows that ask the same after it.

        Returns the numbers of the rows that were decided.
        """
        chosen = self.row(number)
        rows = [chosen]
        if all_alike:
            rows += [one for one in self.undecided() if one.row > number and _alike(one, chosen)]
        decided = [row for row in rows if choice in row.offered]
        for row in decided:
            row.choice = choice
        return [row.row for row in decided]

    def undecided(self) -> list[StagedRow]:
        """Return the rows that wait for somebody to decide."""
        return [row for row in self.rows if row.choice is None]

    def settle(self) -> None:
        """Decide what is left without a person.

        Somebody who may be known stays out, an attendance is taken without saying whose file it
        belongs to, and a village that is not on the list is added to it.
        """
        for row in self.undecided():
            is_doubtful = row.match is not None or row.same_as is not None
            counts_anyway = self.kind == EVENTS  # the attendance happened, whoever it was
            row.choice = Choice.SKIP if is_doubtful and not counts_anyway else Choice.CREATE

    @property
    def coming_in(self) -> int:
        """Return how many rows are to be written."""
        return sum(row.comes_in for row in self.rows)

    @property
    def households(self) -> int:
        """Return how many households the sheet holds, refused rows included."""
        return len({row.household for row in self.rows if row.household is not None})


_LEFT_OUT = (Verdict.REJECT, Verdict.DUPLICATE)


def _alike(one: StagedRow, other: StagedRow) -> bool:
    return one.verdict is other.verdict and {n.tag for n in one.notes} == {
        n.tag for n in other.notes
    }
