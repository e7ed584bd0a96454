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
from functools import lru_cache
from itertools import accumulate, islice
from typing import NamedTuple

from swdesk.labels import N_
from swdesk.model.codes import fold

# Before and after a field, after a person: fold() leaves none of them in a text.
_START, _END, _NEXT = "\v", "\f", "\n"
_SYLLABLE = "'"
_PUNCTUATION = re.compile(r"[-—–()]")
_MIXED_SYLLABLES = 4
_SORTED_FIRST = 1000
_SAMPLE = 2000
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
        return tuple((number, label) for number, label in labelled if number)


class Clue(IntEnum):
    """The kinds of text, each searched as a string of its own."""

    NAMES = 0
    READINGS = 1
    INNER_READINGS = 2
    NUMBERS = 3
    ADDRESS = 4


@dataclass(frozen=True)
class Probe:
    """A pattern to look for in one kind of text; among its hits *best* comes first."""

    clue: Clue
    pattern: bytes
    best: bytes = b""


Entry = tuple[int, tuple[bytes, ...]]  # a person's id and their text for each clue


def entry_of(facts: Facts) -> Entry:
    """Return the text by which a person is found."""
    numbers = (facts.file_no, facts.id_no, *facts.phones, facts.volunteer_no)
    texts = (
        _fields([fold(name) for name in (facts.name, facts.other_name) if name]),
        "".join([_fields(_spellings(reading)) for reading in facts.pinyin.split()]),
        "".join([_inside(reading) for reading in facts.pinyin.split()]),
        _fields([_solid(number) for number in numbers if number]),
        _fields([_folded_place(facts.place), fold(facts.address)]),
    )
    return facts.person_id, tuple([(text + _NEXT).encode() for text in texts])


@dataclass(frozen=True)
class Word:
    """One word of a query with the patterns that look for it, the best first."""

    text: str
    probes: tuple[Probe, ...]

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
    """Return the words of a query."""
    folded = (fold(piece).replace("'", "").replace("ü", "v") for piece in text.split())
    return tuple(Word(piece, tuple(_probes(piece))) for piece in folded if piece)


class Segment:
    """The text of many people, searched at once; what is dropped is passed over."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._ids = array("q")
        pieces: list[list[bytes]] = [[] for _ in Clue]
        add = [column.append for column in pieces]
        for person_id, texts in entries:
            self._ids.append(person_id)
            for add_to, text in zip(add, texts, strict=True):
                add_to(text)
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
        first, *others = sorted(words, key=self._frequency)
        seen: set[int] = set()
        for probe in first.probes:
            for at in self._ranked(probe):
                if at not in seen and at not in self._dropped:
                    seen.add(at)
                    if all(self._has(at, word) for word in others):
                        yield self._ids[at]

    def _frequency(self, word: Word) -> int:
        """Return how often a word is found in a sample: the rarest leaves least to check."""
        sample = min(_SAMPLE, len(self._ids))
        return sum(
            self._texts[probe.clue].count(probe.pattern, 0, self._starts[probe.clue][sample])
            for probe in word.probes
        )

    def _ranked(self, probe: Probe) -> Iterator[int]:
        found = self._places(probe)
        if probe.best:
            # Sorting the first of them spares another search: few people have more namesakes.
            begin = list(islice(found, _SORTED_FIRST))
            begin.sort(key=lambda at: not self._contains(at, probe.clue, probe.best))
            yield from begin
        yield from found

    def _places(self, probe: Probe) -> Iterator[int]:
        text, starts = self._texts[probe.clue], self._starts[probe.clue]
        offset = text.find(probe.pattern)
        while offset >= 0:
            at = bisect_right(starts, offset) - 1
            yield at
            offset = text.find(probe.pattern, starts[at + 1])

    def _has(self, at: int, word: Word) -> bool:
        return any(self._contains(at, probe.clue, probe.pattern) for probe in word.probes)

    def _contains(self, at: int, clue: Clue, pattern: bytes) -> bool:
        starts = self._starts[clue]
        return self._texts[clue].find(pattern, starts[at], starts[at + 1]) >= 0


def _probes(word: str) -> Iterator[Probe]:
    """Yield where to look for a word; letters are looked for where syllables begin."""
    plain, solid = word.encode(), _solid(word).encode()
    start, end = _START.encode(), _END.encode()
    if word.isascii() and word.isalpha():
        yield Probe(Clue.READINGS, start + plain, start + plain + end)
        yield Probe(Clue.INNER_READINGS, start + plain, start + plain + end)
        return
    if not word.isascii():
        yield Probe(Clue.NAMES, start + plain, start + plain + end)
        yield Probe(Clue.NAMES, plain)
    elif solid:
        yield Probe(Clue.NUMBERS, solid, solid + end)
    yield Probe(Clue.ADDRESS, plain)


def _starts(pieces: Sequence[bytes]) -> array[int]:
    """Return where each piece begins in their sum, and the end."""
    return array("L", accumulate(map(len, pieces), initial=0))


def _fields(texts: Iterable[str]) -> str:
    between = (_END + _START).join(filter(None, texts))
    return f"{_START}{between}{_END}" if between else ""


# A given name is borne by many, so what lies behind a surname is worked out once for all.


@lru_cache(maxsize=8192)
def _inside(reading: str) -> str:
    """Return every way to type a reading in letters that begins inside it."""
    rest = reading.partition(_SYLLABLE)[2]
    return _fields(_spellings(rest)) + _inside(rest) if rest else ""


@lru_cache(maxsize=8192)
def _spellings(reading: str) -> tuple[str, ...]:
    """Return the reading with each syllable written out or shortened.

    The last is always written out: its initial is where it begins.
    """
    first, _, rest = reading.partition(_SYLLABLE)
    if not rest:
        return (first,)
    syllables = reading.split(_SYLLABLE)
    if len(syllables) > _MIXED_SYLLABLES:
        return ("".join(syllables), "".join(syllable[:1] for syllable in syllables))
    tails = _spellings(rest)
    return tuple(dict.fromkeys([head + tail for head in _shortened(first) for tail in tails]))


@lru_cache(maxsize=1024)
def _shortened(syllable: str) -> tuple[str, ...]:
    double = (syllable[:2],) if syllable.startswith(_DOUBLE_INITIALS) else ()
    return (syllable, syllable[:1], *double)


@lru_cache(maxsize=1024)
def _folded_place(name: str) -> str:
    return fold(name)


def _solid(number: str) -> str:
    """Return a number without what people write into it; most are plain, which is quicker."""
    if number.isascii() and number.isalnum():
        return number.lower()
    return _PUNCTUATION.sub("", fold(number))


def _number_label(word: str, facts: Facts) -> str:
    for written, label in facts.numbers:
        number = _solid(written)
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
