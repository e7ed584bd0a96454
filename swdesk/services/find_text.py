"""The text a find searches: one string of everybody for each kind of clue.

Searching one string is quicker than asking an index and leaves nothing readable on the disk.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice, product
from typing import NamedTuple

from swdesk.labels import N_
from swdesk.model.codes import fold

# Around a field, before what begins inside a name, after a person: fold() leaves none of them.
_START, _END, _INNER, _NEXT = "\v", "\f", "\t", "\n"
_MIXED_SYLLABLES = 4
_SORTED_FIRST = 1000
_DOUBLE_INITIALS = ("zh", "ch", "sh")


class Facts(NamedTuple):
    """What is known of a person that one may remember them by."""

    person_id: int
    name: str
    other_name: str
    pinyin: str
    id_no: str
    phones: tuple[str, ...]
    file_no: str
    volunteer_no: str
    place: str
    address: str

    @property
    def numbers(self) -> tuple[tuple[str, str], ...]:
        """The numbers with what each is called."""
        labelled = [
            (self.file_no, N_("档案编号")),
            (self.id_no, N_("证件号码")),
            *((phone, N_("电话")) for phone in self.phones),
            (self.volunteer_no, N_("志愿者编号")),
        ]
        return tuple((_solid(fold(number)), label) for number, label in labelled if number)


class Clue(IntEnum):
    """The kinds of text, each searched as a string of its own."""

    NAMES = 0
    READINGS = 1
    NUMBERS = 2
    ADDRESS = 3


Entry = tuple[int, tuple[bytes, ...]]  # a person's id and their text for each clue
Probe = tuple[Clue, bytes]


def entry_of(facts: Facts) -> Entry:
    """Return the text by which a person is found."""
    names = [fold(name) for name in (facts.name, facts.other_name) if name]
    numbers = [number for number, _ in facts.numbers]
    texts = (
        _fields(names),
        "".join(_readings(facts.pinyin)),
        _fields(numbers),
        _fields([fold(facts.place), fold(facts.address)]),
    )
    return facts.person_id, tuple((text + _NEXT).encode() for text in texts)


@dataclass(frozen=True)
class Word:
    """One word of a query with the patterns that look for it, the best hits first."""

    text: str
    probes: tuple[Probe, ...]

    @property
    def weight(self) -> int:
        """How few people a word of this length tells; a character tells more than a letter."""
        return len(self.text.encode())

    def label(self, facts: Facts) -> str:
        """Return what of a person agrees with the word."""
        if self.text in fold(facts.name):
            return N_("姓名")
        if facts.other_name and self.text in fold(facts.other_name):
            return N_("曾用名")
        if label := _number_label(_solid(self.text), facts):
            return label
        if self.text in fold(facts.place) or self.text in fold(facts.address):
            return N_("地址")
        return N_("拼音") if _is_spelled_out(self.text, facts.pinyin) else N_("首字母")


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a query; the longest, which tells most, first."""
    folded = (fold(piece).replace("'", "").replace("ü", "v") for piece in text.split())
    words = (Word(piece, tuple(_probes(piece))) for piece in folded if piece)
    return tuple(sorted(words, key=lambda word: -word.weight))


class Segment:
    """The text of many people, searched at once; what is dropped is passed over."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._ids = array("q")
        pieces: tuple[list[bytes], ...] = tuple([] for _ in Clue)
        for person_id, texts in entries:
            self._ids.append(person_id)
            for column, text in zip(pieces, texts, strict=True):
                column.append(text)
        self._starts = tuple(_starts(column) for column in pieces)
        self._texts = tuple(b"".join(column) for column in pieces)
        self._dropped: set[int] = set()

    def __len__(self) -> int:
        return len(self._ids) - len(self._dropped)

    def drop(self, person_id: int) -> None:
        """Pass over a person from now on."""
        try:
            self._dropped.add(self._ids.index(person_id))
        except ValueError:
            return

    def entries(self) -> Iterator[Entry]:
        """Yield the people who were not dropped."""
        for at, person_id in enumerate(self._ids):
            if at not in self._dropped:
                spans = zip(self._texts, self._starts, strict=True)
                yield person_id, tuple(text[starts[at] : starts[at + 1]] for text, starts in spans)

    def matches(self, words: Sequence[Word]) -> Iterator[int]:
        """Yield the ids of the people of whom every word is known, the best hits first."""
        first, *others = words
        seen: set[int] = set()
        for clue, pattern in first.probes:
            for at in self._scan(clue, pattern):
                if at not in seen and at not in self._dropped:
                    seen.add(at)
                    if all(self._has(at, word) for word in others):
                        yield self._ids[at]

    def _scan(self, clue: Clue, pattern: bytes) -> Iterator[int]:
        found = self._places(clue, pattern)
        if not pattern.startswith(_START.encode()):
            return found
        return self._whole_first(clue, pattern, found)

    def _places(self, clue: Clue, pattern: bytes) -> Iterator[int]:
        text, starts = self._texts[clue], self._starts[clue]
        offset = text.find(pattern)
        while offset >= 0:
            at = bisect_right(starts, offset) - 1
            yield at
            offset = text.find(pattern, starts[at + 1])

    def _whole_first(self, clue: Clue, pattern: bytes, found: Iterator[int]) -> Iterator[int]:
        """Put the names that are the word before those that only begin with it."""
        whole = pattern + _END.encode()
        # One pass instead of two: names that nobody has a thousand namesakes for.
        begin = list(islice(found, _SORTED_FIRST))
        yield from sorted(begin, key=lambda at: not self._contains(at, clue, whole))
        yield from found

    def _has(self, at: int, word: Word) -> bool:
        return any(self._contains(at, clue, pattern) for clue, pattern in word.probes)

    def _contains(self, at: int, clue: Clue, pattern: bytes) -> bool:
        starts = self._starts[clue]
        return self._texts[clue].find(pattern, starts[at], starts[at + 1]) >= 0


def _probes(word: str) -> Iterator[Probe]:
    """Yield where to look for a word; letters are looked for where syllables begin."""
    plain, solid = word.encode(), _solid(word).encode()
    if word.isascii() and word.isalpha():
        yield Clue.READINGS, _START.encode() + plain
        yield Clue.READINGS, _INNER.encode() + plain
    if not word.isascii():
        yield Clue.NAMES, _START.encode() + plain
        yield Clue.NAMES, plain
    elif solid:
        yield Clue.NUMBERS, solid + _END.encode()
        yield Clue.NUMBERS, solid
    yield Clue.ADDRESS, plain


def _starts(pieces: Sequence[bytes]) -> array[int]:
    """Return where each piece begins in their sum, and the end."""
    starts, at = array("L", [0]), 0
    for piece in pieces:
        at += len(piece)
        starts.append(at)
    return starts


def _fields(texts: Iterable[str]) -> str:
    return "".join(f"{_START}{text}{_END}" for text in texts if text)


def _readings(keys: str) -> Iterator[str]:
    """Yield every way a name is typed in letters, from each of its syllables on.

    Each syllable may be written out or be its initial; the last is always written out, since
    its initial is where it begins.
    """
    for reading in keys.split():
        syllables = [fold(syllable) for syllable in reading.split("'")]
        for first in range(len(syllables)):
            mark = _INNER if first else _START
            for typed in _typed(syllables[first:]):
                yield f"{mark}{typed}{_END}"


def _typed(syllables: Sequence[str]) -> Iterable[str]:
    *leading, last = syllables
    if len(syllables) > _MIXED_SYLLABLES:
        return {"".join(syllables), "".join(syllable[:1] for syllable in syllables)}
    return {"".join(way) + last for way in product(*(_shortened(one) for one in leading))}


def _shortened(syllable: str) -> tuple[str, ...]:
    double = (syllable[:2],) if syllable.startswith(_DOUBLE_INITIALS) else ()
    return (syllable, syllable[:1], *double)


def _solid(number: str) -> str:
    return re.sub(r"[-—–()]", "", number)


def _number_label(word: str, facts: Facts) -> str:
    for number, label in facts.numbers:
        if word and word in number:
            is_tail = label == N_("证件号码") and number != word and number.endswith(word)
            return N_("证件尾号") if is_tail else label
    return ""


def _is_spelled_out(word: str, keys: str) -> bool:
    for reading in keys.split():
        syllables = reading.split("'")
        if any("".join(syllables[n:]).startswith(word) for n in range(len(syllables))):
            return True
    return False
