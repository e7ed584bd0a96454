"""One typed line about somebody who just walked in: name, sex, age, village, phone, any order."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from swdesk.model.codes import vocabulary
from swdesk.model.events import SignInRole
from swdesk.model.fields import Name, is_phone
from swdesk.model.people import Sex

_SPACES = re.compile(r"[\s　,，;；、/|]+")
_WIDE = str.maketrans("０１２３４５６７８９－—–（）～〜", "0123456789---  ~~")
_MOBILE = re.compile(r"(?<!\d)(1[3-9]\d)[ -]?(\d{4})[ -]?(\d{4})(?!\d)")
_AGE = re.compile(r"(\d{1,3})(?:周?岁|歳)?")
_DECADE = re.compile(r"(\d{1,2})0(?:多|几|来)岁?")
_SEX_AND_AGE = re.compile(r"([男女])性?(\d.*)|(\d+(?:周?岁)?)([男女])性?")
_SEXES = {"男": Sex.MALE, "男性": Sex.MALE, "女": Sex.FEMALE, "女性": Sex.FEMALE}
_ROLES = {role.label: role for role in SignInRole}
_OLDEST = 130
_PLACE_ENDINGS = (
    "村", "社区", "组", "队", "屯", "寨", "镇", "乡", "街道", "居委会", "村委会", "小区", "花园",
    "路", "街", "弄", "巷", "苑", "学校", "小学", "中学", "单位",
)  # fmt: skip


@dataclass
class WalkIn:
    """What the line says; *rest* are words that could be nothing else."""

    name: str = ""
    sex: Sex = Sex.UNKNOWN
    age: int | None = None
    age_band: str | None = None
    village: str = ""
    phones: tuple[str, ...] = ()
    role: SignInRole | None = None
    rest: list[str] = field(default_factory=list)


def parse(line: str, places: Collection[str] = ()) -> WalkIn:
    """Read a line; *places* are names of villages known here. Nothing typed is dropped."""
    found = WalkIn()
    words = [word for word in _words(line) if not _take_fact(found, word)]
    _take_name_and_village(found, words, places)
    return found


def _words(line: str) -> Iterator[str]:
    """Yield the words of the line, numbers written in groups joined, 男70 parted."""
    joined = _MOBILE.sub(r" \1\2\3 ", line.translate(_WIDE))
    for word in filter(None, _SPACES.split(joined)):
        pair = _SEX_AND_AGE.fullmatch(word)
        yield from filter(None, pair.groups()) if pair else (word,)


def _take_fact(found: WalkIn, word: str) -> bool:
    """Take a word that can be only one thing; a second answer to one question is left over."""
    if word in _SEXES and found.sex is Sex.UNKNOWN:
        found.sex = _SEXES[word]
    elif word in _ROLES and found.role is None:
        found.role = _ROLES[word]
    elif _has_no_age(found) and (age := _age(word)) is not None:
        found.age = age
    elif _has_no_age(found) and (band := _age_band(word)):
        found.age_band = band
    elif is_phone(word):
        found.phones += (word,)
    else:
        return False
    return True


def _take_name_and_village(found: WalkIn, words: list[str], places: Collection[str]) -> None:
    """Take the first word that is no village for the name, and a village or a second word."""
    if len(words) > 1 and all(word.isascii() and word.isalpha() for word in words):
        words = [" ".join(words)]
    name = next((word for word in words if not _is_place(word, places)), None)
    name = name or next(iter(words), "")
    others = words.copy()
    if name:
        others.remove(name)
    village = next((word for word in others if _is_place(word, places)), None)
    village = village or next((word for word in others if not word.isdigit()), "")
    if village:
        others.remove(village)
    found.name, found.village, found.rest = Name.clean(name), village, others


def _has_no_age(found: WalkIn) -> bool:
    return found.age is None and found.age_band is None


def _age(word: str) -> int | None:
    match = _AGE.fullmatch(word)
    return int(match[1]) if match and int(match[1]) <= _OLDEST else None


def _age_band(word: str) -> str | None:
    """Return the band of 60~69岁 or 70多岁."""
    bands = vocabulary("age_band")
    entry = bands.find(word.replace("~", "～")) or bands.find(word)
    if entry is None and (decade := _DECADE.fullmatch(word)):
        age = int(decade[1]) * 10 + 5
        entry = next((band for band in bands.entries if band.fits(age, None)), None)
    return entry.code if entry else None


def _is_place(word: str, places: Collection[str]) -> bool:
    return word in places or word.endswith(_PLACE_ENDINGS)
