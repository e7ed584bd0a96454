"""Which column of a sheet holds which fact, guessed from its heading."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_NOISE = re.compile(r"[\s*＊:：]+")
_BRACKETED = re.compile(r"[(\[【].*?[)\]】]")
# 监护人姓名 is not the person's own 姓名: such a heading matches only an alias that says so too.
_SOMEBODY_ELSE = re.compile(
    r"户主|监护|联系人|父|母|配偶|紧急|负责|照顾|照料|家长|家庭成员|子女|推荐|介绍|填表|经办|委托"
)
_SHORTEST_PART = 2


@dataclass(frozen=True)
class Column:
    """A column of a table: *index* from 0, its heading from the top down, two samples."""

    index: int
    path: tuple[str, ...]
    samples: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Return the whole heading on one line: 基本信息 / 姓名."""
        return " / ".join(self.path)

    @property
    def letter(self) -> str:
        """Return the letter the spreadsheet gives the column: A, B … AA."""
        letters, rest = "", self.index + 1
        while rest:
            rest, last = divmod(rest - 1, 26)
            letters = chr(ord("A") + last) + letters
        return letters


@dataclass(frozen=True)
class Target:
    """A fact to find a column for, and the headings under which sheets keep it.

    *is_exact* takes no heading that merely contains one of them, or is contained.
    """

    key: str
    label: str
    aliases: tuple[str, ...] = ()
    is_exact: bool = False

    @property
    def headings(self) -> tuple[str, ...]:
        """Return every heading, folded."""
        return tuple(dict.fromkeys(fold(text) for text in (self.label, *self.aliases)))


def fold(text: str) -> str:
    """Fold width, case, blanks and the marks of required columns out of a heading."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", text)).casefold()


def guess(columns: Sequence[Column], targets: Sequence[Target]) -> dict[int, str]:
    """Return a key for each column that can be told, none of them twice.

    Headings that are equal win over headings that are equal but for a bracket, and those over
    headings of which one contains the other.
    """
    found: dict[int, str] = {}
    for likeness in (_equal, _equal_but_brackets, _contained):
        for column in columns:
            free = [
                target
                for target in targets
                if target.key not in found.values()
                and not (target.is_exact and likeness is _contained)
            ]
            if column.index not in found and free:
                best = max(free, key=lambda target: _best(likeness, column, target))
                if _best(likeness, column, best):
                    found[column.index] = best.key
    return found


def known(text: str, targets: Sequence[Target]) -> bool:
    """Say whether *text* alone is a heading of some target."""
    heading = _BRACKETED.sub("", fold(text))
    return bool(heading) and any(
        heading == _BRACKETED.sub("", name) for target in targets for name in target.headings
    )


_Likeness = Callable[[str, str], int]


def _best(likeness: _Likeness, column: Column, target: Target) -> int:
    heading = _heading(column)
    return max(likeness(heading, name) for name in target.headings)


def _heading(column: Column) -> str:
    """Return the lowest line of a heading, with the ones above if they name somebody else."""
    above = "".join(column.path[:-1])
    return fold((above if _SOMEBODY_ELSE.search(above) else "") + column.path[-1])


def _equal(heading: str, name: str) -> int:
    return int(heading == name)


def _equal_but_brackets(heading: str, name: str) -> int:
    bare = _BRACKETED.sub("", heading)
    return int(bool(bare) and bare == _BRACKETED.sub("", name))


def _contained(heading: str, name: str) -> int:
    """Return how many characters agree where one text contains the other, else 0."""
    short, long = sorted((heading, name), key=len)
    if len(short) < _SHORTEST_PART or short not in long:
        return 0
    if bool(_SOMEBODY_ELSE.search(heading)) != bool(_SOMEBODY_ELSE.search(name)):
        return 0
    return len(short)
