"""Chinese lines: where they may break, how marks close up, how a text is fitted into a cell.

Lengths are in em of the text's own size, so a result is good for any size.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from swdesk.printing.fonts import Role, Typeface, typeface

CLOSING = frozenset("、，。；：？！”’）》〉】〗〕」』］｝")
OPENING = frozenset("“‘（《〈【〖〔「『［｛")
NEVER_FIRST = CLOSING | frozenset("．·～—…–-/,.;:?!)]}%％‰℃°′″")
NEVER_LAST = OPENING | frozenset("([{￥¥$№#")
UNITS = frozenset("年月日时分秒元岁人次个名号户节场份页例项天周%％℃㎡")
SCRIPT_GAP = 0.16
"""Between hanzi and Latin letters or digits, by position: no space enters the text."""
MARK_BLANK = 0.5
"""The blank half of a full-width mark."""
SQUEEZE_LIMIT = 0.4
STRETCH_LIMIT = 0.125
"""Beyond it justified dates look torn."""

_LETTER = "0-9A-Za-zÀ-ɏͰ-ӿ*"
_ATOM = re.compile(
    rf"[{_LETTER}](?:[{_LETTER}.,:/@%_#+&'°-]*[{_LETTER}/@%_#+&'°-])?|—+|…+| +|.", re.DOTALL
)
_HANZI = "\u2e80-\u2fff\u3005-\u3007\u3040-\ufaff\U00020000-\U0003ffff"
_IS_HANZI = re.compile(f"[{_HANZI}]")
_IS_LETTER = re.compile(f"[{_LETTER}]")
_NEEDS_PLACING = re.compile(
    f"[{''.join(map(re.escape, sorted(CLOSING | OPENING)))}]"
    f"|[{_HANZI}][{_LETTER}]|[{_LETTER}%°'][{_HANZI}]"
)
_SHORT_NUMBER = 6
_ITEM_NUMBER = re.compile(r"[0-9]{1,3}")
_TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class Line:
    """One set line: (x, text) pieces and the width of its ink, in em."""

    pieces: tuple[tuple[float, str], ...]
    width: float

    @property
    def text(self) -> str:
        """What was typed, every character in order."""
        return "".join(text for _, text in self.pieces)


@dataclass(slots=True)
class _Atoms:
    """A paragraph cut into what never parts, with the gap and the permission before each."""

    texts: list[str]
    widths: list[float]
    gaps: list[float] = field(default_factory=list)
    breaks: list[bool] = field(default_factory=list)

    def hang(self, index: int) -> float:
        """How much of an atom may stand beyond the edge: spaces, the blank half of a mark."""
        text = self.texts[index]
        if text[0] == " ":
            return self.widths[index]
        return MARK_BLANK if text in CLOSING else 0.0

    def start(self, index: int) -> float:
        """Where an atom that begins a line stands."""
        return -MARK_BLANK if self.texts[index] in OPENING else 0.0


def _atoms(text: str, face: Typeface, limit: float) -> _Atoms:
    texts = _ATOM.findall(text)
    widths = [face.width(atom) for atom in texts]
    if max(widths, default=0) > limit:
        texts = [
            part
            for atom, width in zip(texts, widths, strict=True)
            for part in (atom if width > limit else (atom,))
        ]
        widths = [face.width(atom) for atom in texts]
    atoms = _Atoms(texts, widths)
    before = "", ""
    for atom in texts:
        atoms.gaps.append(_gap(before[1], atom) if before[1] else 0.0)
        atoms.breaks.append(_may_break(*before, atom))
        before = before[1], atom
    return atoms


def _gap(left: str, right: str) -> float:
    """Return the space between two atoms: negative where a mark gives up its blank half."""
    if left in CLOSING or left in OPENING:
        closes_up = right in OPENING or (left in CLOSING and right in CLOSING)
        return -MARK_BLANK if closes_up else 0.0
    if right in OPENING or right in CLOSING:
        return 0.0
    mixed = (_IS_HANZI.match(left[-1]) and _IS_LETTER.match(right[0])) or (
        _IS_LETTER.match(left[-1]) and _IS_HANZI.match(right[0])
    )
    return SCRIPT_GAP if mixed else 0.0


def _may_break(before: str, left: str, right: str) -> bool:
    """Whether a line may end with *left*; *before* stands in front of it."""
    if not left or right[0] == " " or right[0] in NEVER_FIRST or left in NEVER_LAST:
        return False
    if right in UNITS and left[0].isdigit() and len(left) <= _SHORT_NUMBER:
        return False
    return not (left in "．." and _ITEM_NUMBER.fullmatch(before))


def break_lines(
    text: str,
    role: Role,
    width: float,
    *,
    indent: float = 0.0,
    justify: bool = False,
) -> list[Line]:
    """Break one paragraph into lines of at most *width* em; joined they give *text* back."""
    atoms = _atoms(text, typeface(role), width - indent)
    lines = []
    start, count = 0, len(atoms.texts)
    while start < count:
        left = indent if start == 0 else 0.0
        end, squeeze = _fill(atoms, start, width - left)
        stretch = justify and end < count
        lines.append(_place(atoms, (start, end), (left, width if stretch else 0.0), squeeze))
        start = end
    return lines or [Line((), 0.0)]


def _fill(atoms: _Atoms, start: int, limit: float) -> tuple[int, float]:
    """Return where the line from *start* ends and how much each of its marks is squeezed."""
    x, possible = atoms.start(start), start
    for index in range(start, len(atoms.texts)):
        if index > start:
            x += atoms.gaps[index]
            if atoms.breaks[index]:
                possible = index
        x += atoms.widths[index]
        if x - limit > _TOLERANCE and x - atoms.hang(index) - limit > _TOLERANCE:
            pushed_in = _push_in(atoms, start, index, x - limit)
            if pushed_in:
                return pushed_in
            return (possible if possible > start else max(index, start + 1)), 0.0
    return len(atoms.texts), 0.0


def _push_in(atoms: _Atoms, start: int, index: int, excess: float) -> tuple[int, float] | None:
    """Take a closing mark that does not fit into the line if the line's marks can make room."""
    if atoms.texts[index] not in CLOSING:
        return None
    end = index + 1
    while end < len(atoms.texts) and not atoms.breaks[end]:
        if atoms.texts[end] not in CLOSING:
            return None
        excess += atoms.gaps[end] + atoms.widths[end]
        end += 1
    marks = len(_squeezable(atoms, start, end))
    squeeze = (excess - MARK_BLANK) / marks if marks else 1.0
    return (end, squeeze) if squeeze <= SQUEEZE_LIMIT else None


def _squeezable(atoms: _Atoms, start: int, end: int) -> set[int]:
    """Return the gaps beside marks that still have their blank half; a gap before atom i is i."""
    after = {
        i + 1 for i in range(start, end - 1) if atoms.texts[i] in CLOSING and atoms.gaps[i + 1] == 0
    }
    ahead = {i for i in range(start + 1, end) if atoms.texts[i] in OPENING and atoms.gaps[i] == 0}
    return after | ahead


def _place(
    atoms: _Atoms,
    span: tuple[int, int],
    edges: tuple[float, float],
    squeeze: float,
) -> Line:
    """Give the atoms of a line their places; *edges* are its left and, if justified, its right."""
    start, end = span
    gaps = atoms.gaps[start:end]
    gaps[0] = edges[0] + atoms.start(start)
    if squeeze > 0:
        for index in _squeezable(atoms, start, end):
            gaps[index - start] -= squeeze
    widths = atoms.widths[start:end]
    width = sum(gaps) + sum(widths) - atoms.hang(end - 1)
    if edges[1] - width > _TOLERANCE:
        in_space = atoms.texts[end - 1][0] == " "
        width += _stretch(gaps, edges[1] - width, ends_in_space=in_space)
    pieces: list[tuple[float, str]] = []
    x, begun, parts = 0.0, 0.0, list[str]()
    for text, gap, advance in zip(atoms.texts[start:end], gaps, widths, strict=True):
        if gap and parts:
            pieces.append((begun, "".join(parts)))
            parts = []
        x += gap
        if not parts:
            begun = x
        parts.append(text)
        x += advance
    pieces.append((begun, "".join(parts)))
    return Line(tuple(pieces), width)


def _stretch(gaps: list[float], remainder: float, *, ends_in_space: bool) -> float:
    """Widen *gaps* evenly to use up *remainder*, or leave them if each would get too much.

    The gap between scripts stays: readers of a PDF take a wider one for a space nobody typed.
    """
    inner = [i for i in range(1, len(gaps) - ends_in_space) if gaps[i] != SCRIPT_GAP]
    each = remainder / len(inner) if inner else 1.0
    if each > STRETCH_LIMIT:
        return 0.0
    for i in inner:
        gaps[i] += each
    return remainder


def advance(text: str, role: Role) -> float:
    """Return how far *text* moves what is written after it, in em."""
    return set_line(text, role).width + (MARK_BLANK if text[-1:] in CLOSING else 0.0)


@lru_cache(maxsize=4096)
def set_line(text: str, role: Role) -> Line:
    """Set *text* on one line of its natural width."""
    if not _NEEDS_PLACING.search(text):
        return Line(((0.0, text),) if text else (), typeface(role).width(text))
    return break_lines(text, role, float("inf"))[0]


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text set for its cell: the lines and the size they came out at, in pt."""

    lines: tuple[Line, ...]
    size: float


@lru_cache(maxsize=4096)
def fit(text: str, role: Role, size: float, width: float, floor: float = 0.82) -> Fitted:
    """Fit a short value into *width* pt: as it is, else smaller down to *floor*, else wrapped.

    Wrapped text keeps the original size, and nothing is set under 8.5 pt.
    """
    paragraphs = text.strip().splitlines()
    if len(paragraphs) <= 1:
        line = set_line(text.strip(), role)
        smaller = size
        while smaller >= max(size * floor, 8.5):
            if line.width * smaller <= width + _TOLERANCE:
                return Fitted((line,), smaller)
            smaller -= 0.25
    return Fitted(tuple(wrap(text, role, width / size)), size)


def wrap(text: str, role: Role, width: float) -> list[Line]:
    """Wrap a value into ragged lines; a name of several parts turns only after its ·."""
    lines = []
    for paragraph in text.strip().splitlines():
        parts = re.findall("[^·]*·|[^·]+", paragraph)
        set_parts = [set_line(part, role) for part in parts]
        if len(parts) > 1 and all(line.width <= width for line in set_parts):
            lines += _joined(parts, role, width)
        else:
            lines += break_lines(paragraph, role, width)
    return lines


def _joined(parts: list[str], role: Role, width: float) -> list[Line]:
    """Put as many parts on a line as it holds."""
    lines = [parts[0]]
    for part in parts[1:]:
        if set_line(lines[-1] + part, role).width <= width:
            lines[-1] += part
        else:
            lines.append(part)
    return [set_line(line, role) for line in lines]


def spread(text: str, width: float) -> Line:
    """Spread a label of two or three hanzi to *width* em by drawing: 姓　　名, 曾 用 名."""
    step = (width - 1) / (len(text) - 1)
    return Line(tuple((i * step, char) for i, char in enumerate(text)), width)


def tracked(text: str, role: Role, tracking: float) -> Line:
    """Set a title with *tracking* em between its characters."""
    pieces = []
    x = 0.0
    for char in text:
        pieces.append((x, char))
        x += typeface(role).widths[char] + tracking
    return Line(tuple(pieces), max(0.0, x - tracking))


def forget() -> None:
    """Drop every text that was kept for its measures: they are people's data."""
    set_line.cache_clear()
    fit.cache_clear()
