"""A signed paper sheet as it is typed in: its lines in the order of the paper, marks, times."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.base import Record
from swdesk.model.events import Event
from swdesk.model.groups import Group
from swdesk.model.head_counts import PARTS, head_count_problems
from swdesk.services.gatherings.group_attendance import CAME, Mark
from swdesk.services.gatherings.steps import Steps
from swdesk.services.gatherings.walk_in import WalkIn


@dataclass(frozen=True)
class PaperLine:
    """One line of the paper; without a name it is empty, for somebody who walked in.

    *stays* are comings and goings as texts, "" for what nobody wrote down. *is_printed* says
    whether the name stood there before it was signed; *doubt* what should be looked at again.
    """

    line: int
    name: str = ""
    sex: str = ""
    age: str = ""
    village: str = ""
    role: str = ""
    mark: Mark = Mark.UNKNOWN
    stays: tuple[tuple[str, str], ...] = ()
    is_printed: bool = False
    doubt: str = ""

    @property
    def has_come(self) -> bool:
        return self.mark in CAME


@dataclass(frozen=True)
class HeadCount:
    """Who left no name: how many, and of them how many of which sex and age."""

    whole: int = 0
    men: int | None = None
    women: int | None = None
    minors: int | None = None
    elders: int | None = None


class PaperSheet(ABC):
    """A sheet under somebody's fingers; every change is saved before its method returns."""

    #: Whether comings and goings are kept; a session has its own times.
    has_times: bool = False
    #: So many lines a page of the paper has.
    lines_a_page: int

    def __init__(self) -> None:
        self._steps = Steps()

    @property
    @abstractmethod
    def title(self) -> str:
        """What the sheet is of."""

    @property
    @abstractmethod
    def owner(self) -> Event | Group:
        """The event or group with which the scans are kept."""

    @abstractmethod
    def reread(self) -> None:
        """Forget what was read: somebody else may have changed it."""

    @abstractmethod
    def lines(self) -> list[PaperLine]:
        """Return every line in the order of the paper, whole pages, the last lines empty."""

    @abstractmethod
    def mark(self, lines: Sequence[int], what: Mark) -> None:
        """Write what is known of those who stand on *lines*, as one step."""

    @abstractmethod
    def housemates(self, line: int) -> list[int]:
        """Return the lines of the household of whoever stands there, that line included."""

    @abstractmethod
    def write(self, line: int, who: int | WalkIn) -> int:
        """Let somebody sign on an empty line: a person on file, or who told their name.

        Returns the line on which they stand, which is another one for who is printed elsewhere.
        """

    def set_times(self, line: int, text: str) -> None:
        """Set when whoever stands there came and left, as typed; "" forgets it."""
        raise UserError(N_("小组按节记时间，请在小组过程记录里填写起止时间。"))

    def fill_times(self) -> int:
        """Give volunteers and staff without times those of the event; returns how many."""
        raise UserError(N_("小组按节记时间，请在小组过程记录里填写起止时间。"))

    @property
    @abstractmethod
    def record(self) -> Record:
        """The event or session that was attended, as it is on file."""

    @abstractmethod
    def _set(self, **facts: int | str | None) -> None:
        """Set facts of the event or session."""

    # --- those without a name, and the remark ---

    @property
    def heads(self) -> HeadCount:
        """Who came without leaving a name."""
        return HeadCount(
            getattr(self.record, "unnamed_count", 0) or 0,
            *(getattr(self.record, part) for part in PARTS),
        )

    def count_heads(self, heads: HeadCount) -> None:
        """Set who left no name; raises UserError where the parts are more than the whole."""
        parts = (heads.men, heads.women, heads.minors, heads.elders)
        facts = {"unnamed_count": heads.whole, **dict(zip(PARTS, parts, strict=True))}
        for problem in head_count_problems(facts):
            raise UserError(problem.message)
        before = self.heads
        if heads != before:
            self._set(**facts)
            self._steps.add(N_("未留姓名的人数"), lambda: self.count_heads(before))

    @property
    def remark(self) -> str:
        """What is remarked on the sheet as a whole."""
        return str(getattr(self.record, "attendance_note", None) or "")

    def set_remark(self, words: str) -> None:
        """Set what is remarked on the sheet as a whole."""
        before = self.remark
        if words.strip() != before:
            self._set(attendance_note=words.strip() or None)
            self._steps.add(N_("备注"), lambda: self._set(attendance_note=before or None))

    # --- taking back ---

    @property
    def undo_caption(self) -> str:
        """Return what would be taken back, "" when nothing is left."""
        return self._steps.caption

    def undo_last(self) -> str:
        """Take back the last step and return what it was, "" when none is left."""
        return self._steps.take_back()

    @contextmanager
    def as_one_step(self, caption: str) -> Iterator[None]:
        """Let what is done in the block be taken back together."""
        with self._steps.together(caption):
            yield

    # --- for those who know the lines ---

    def line(self, number: int) -> PaperLine:
        """Return one line; refuses a number that the sheet has not."""
        found = next((one for one in self.lines() if one.line == number), None)
        if found is None:
            raise UserError(N_("这张表没有第 {line} 行。").format(line=number))
        return found
