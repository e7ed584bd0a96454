"""Vocabularies: the lists people choose from, as shipped and as the station has changed them."""

from __future__ import annotations

import os
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property, lru_cache
from typing import Any

from swdesk.paths import resource

_BLANK = re.compile(r"[\s\u200b\ufeff]+")
_SEPARATORS = re.compile(r"[\s、,，;；/／|+＋]+")


@dataclass(frozen=True)
class Entry:
    """One code of a vocabulary and the facts the program draws on.

    *min_age* and *max_age* are whole years, both included; *sex* is a code of GB/T 2261.1;
    *every* is how often, at the least, such a person is contacted, as an ISO 8601 duration;
    *restricted* entries stay off rosters and lists; *reached* tells a visit that met its person;
    *other* asks for a line saying which.
    """

    code: str
    label: str
    short: str = ""
    family: str = ""
    min_age: int | None = None
    max_age: int | None = None
    sex: str = ""
    restricted: bool = False
    reached: bool = False
    other: bool = False
    common: bool = False
    retired: bool = False
    every: str = ""
    aliases: tuple[str, ...] = ()

    def fits(self, age: int | None, sex: str | None) -> bool:
        """Say whether a person of *age* years and *sex* can be in this entry; unknown fits."""
        if age is not None and not (self.min_age or 0) <= age <= (self.max_age or 200):
            return False
        return not (self.sex and sex in {"1", "2"} and sex != self.sex)

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every way this entry is written, the official one first."""
        return tuple(text for text in (self.label, self.short, *self.aliases) if text)


@dataclass(frozen=True)
class StationEntry:
    """What a station adds to a vocabulary or changes in it; empty facts leave the shipped ones.

    *position* is the place in the list, counted from 0; None keeps the shipped place, or the end.
    """

    code: str
    label: str = ""
    short: str = ""
    family: str = ""
    aliases: tuple[str, ...] = ()
    restricted: bool | None = None
    retired: bool = False
    position: int | None = None


@dataclass(frozen=True)
class Vocabulary:
    """An ordered list of codes with what it is called and where it comes from."""

    name: str
    title: str
    source: str
    entries: tuple[Entry, ...]

    @cached_property
    def _by_code(self) -> dict[str, Entry]:
        return {entry.code: entry for entry in self.entries}

    @cached_property
    def _by_spelling(self) -> dict[str, Entry]:
        index: dict[str, Entry] = {}
        in_order = sorted(self.entries, key=lambda entry: entry.retired)
        for entry in in_order:
            for text in entry.spellings:
                index.setdefault(fold(text), entry)
        for entry in in_order:
            index.setdefault(fold(entry.code), entry)
        return index

    def get(self, code: str | None) -> Entry | None:
        """Return the entry of *code*, retired ones too."""
        return self._by_code.get(code or "")

    def label(self, code: str | None) -> str:
        """Return the official term; an unknown code shows as itself."""
        entry = self.get(code)
        return entry.label if entry else code or ""

    def short(self, code: str | None) -> str:
        """Return the term for tags and narrow columns."""
        entry = self.get(code)
        return (entry.short or entry.label) if entry else code or ""

    def offered(self) -> tuple[Entry, ...]:
        """Return what can be chosen now, the common ones first."""
        current = [entry for entry in self.entries if not entry.retired]
        return tuple(sorted(current, key=lambda entry: not entry.common))

    def find(self, text: str) -> Entry | None:
        """Return the entry written as *text*: label, short form, alias or code."""
        return self._by_spelling.get(fold(text)) if text else None

    def find_several(self, text: str) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
        """Return the entries listed in *text* and the pieces that are none."""
        whole = self.find(text)
        if whole:
            return (whole,), ()
        found: dict[str, Entry] = {}
        unknown: list[str] = []
        for piece in filter(None, _SEPARATORS.split(text)):
            entry = self.find(piece)
            if entry:
                found[entry.code] = entry
            else:
                unknown.append(piece)
        return tuple(found.values()), tuple(unknown)

    def match(self, query: str) -> tuple[Entry, ...]:
        """Return the offered entries that *query* may mean: part of a spelling, pinyin, initials.

        Those that begin with the query come first.
        """
        wanted = fold(query)
        if not wanted:
            return self.offered()
        ranked = ((_rank(entry, wanted), entry) for entry in self.offered())
        hits = [(rank, entry) for rank, entry in ranked if rank is not None]
        return tuple(entry for _, entry in sorted(hits, key=lambda hit: hit[0]))


def fold(text: str) -> str:
    """Fold width, letter case and blanks away, so that ＡＢ 低 保 is found as ab低保."""
    return _BLANK.sub("", unicodedata.normalize("NFKC", text)).casefold()


def names() -> tuple[str, ...]:
    """Return the names of every shipped vocabulary."""
    return tuple(sorted(path.stem for path in resource("codes").glob("*.toml")))


def vocabulary(name: str) -> Vocabulary:
    """Return the vocabulary called *name* as the open station uses it."""
    if name not in _merged:
        _merged[name] = _merge(shipped(name), _station.get(name, ()))
    return _merged[name]


def set_station_entries(mapping: Mapping[str, Iterable[StationEntry]]) -> None:
    """Take over what the opened station adds and changes; an empty mapping forgets it."""
    _station.clear()
    _station.update({name: tuple(entries) for name, entries in mapping.items()})
    _merged.clear()


_station: dict[str, tuple[StationEntry, ...]] = {}
_merged: dict[str, Vocabulary] = {}


@lru_cache
def shipped(name: str) -> Vocabulary:
    """Return the vocabulary as it comes with the program."""
    with (resource("codes") / f"{name}.toml").open("rb") as file:
        data = tomllib.load(file)
    entries = tuple(_entry(raw) for raw in data["code"])
    return Vocabulary(name, data["title"], data["source"], entries)


def _entry(raw: Mapping[str, Any]) -> Entry:
    return Entry(**{**raw, "aliases": tuple(raw.get("aliases", ()))})


def _merge(shipped: Vocabulary, changes: Sequence[StationEntry]) -> Vocabulary:
    merged = {entry.code: entry for entry in shipped.entries}
    for change in changes:
        merged[change.code] = _changed(merged.get(change.code), change)
    entries = list(merged.values())
    placed = [change for change in changes if change.position is not None]
    for change in sorted(placed, key=lambda change: change.position or 0):
        entries.remove(merged[change.code])
        entries.insert(change.position or 0, merged[change.code])
    return replace(shipped, entries=tuple(entries))


def _changed(entry: Entry | None, change: StationEntry) -> Entry:
    if entry is None:
        entry = Entry(change.code, change.label or change.code)
    known = {field.name for field in fields(Entry)} - {"code", "aliases", "retired"}
    told = {name: value for name, value in vars(change).items() if name in known}
    facts = {name: value for name, value in told.items() if value not in ("", None)}
    kept = (entry.label, *entry.aliases) if facts.get("label") else entry.aliases
    aliases = tuple(dict.fromkeys((*kept, *change.aliases)))
    return replace(entry, retired=change.retired, aliases=aliases, **facts)


def _rank(entry: Entry, wanted: str) -> int | None:
    """Return 0 for a beginning, 1 for a part, None for no match."""
    keys = [fold(text) for text in (*entry.spellings, entry.code)]
    if wanted.isascii():
        keys += [key for text in entry.spellings for key in _pinyin(text)]
    if any(key.startswith(wanted) for key in keys):
        return 0
    return 1 if any(wanted in key for key in keys) else None


@lru_cache(maxsize=4096)
def _pinyin(text: str) -> tuple[str, str]:
    """Return *text* in full pinyin and in initials: dibao, db."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")
    # Loaded when somebody first types letters: the tables cost start-up time and memory.
    from pypinyin import lazy_pinyin  # noqa: PLC0415

    syllables = lazy_pinyin(text)
    return "".join(syllables), "".join(syllable[:1] for syllable in syllables)
