"""Names as they are typed without an input method: syllables, with surname readings."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# Characters that are read otherwise when they are surnames, and surnames of two characters.
_SURNAMES = {
    "单": "shan", "曾": "zeng", "仇": "qiu", "解": "xie", "区": "ou", "查": "zha", "盖": "ge",
    "任": "ren", "朴": "piao", "翟": "zhai", "缪": "miao", "宓": "fu", "乐": "yue", "员": "yun",
    "幺": "yao", "召": "shao", "繁": "po", "种": "chong", "秘": "bi", "冼": "xian", "覃": "qin",
    "尹": "yin", "燕": "yan", "华": "hua", "纪": "ji", "令狐": "ling'hu", "祭": "zhai",
    "折": "she", "哈": "ha", "黑": "he", "盛": "sheng", "石": "shi", "谌": "chen", "逄": "pang",
    "车": "che", "卜": "bu", "洗": "xian", "隗": "wei", "郇": "xun", "郗": "chi", "亓": "qi",
    "尉迟": "yu'chi", "万俟": "mo'qi", "长孙": "zhang'sun", "澹台": "tan'tai", "单于": "chan'yu",
}  # fmt: skip
# In names, and in no dictionary of readings.
_RARE = {"𠮷": "ji"}


@lru_cache(maxsize=1)
def _reader() -> Callable[[str], list[str]]:
    # Phrase tables cost 200 ms and 40 MB and say nothing about names.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - loaded when the first name is read

    read: Callable[[str], list[str]] = lazy_pinyin
    return read


@lru_cache(maxsize=8192)
def _syllable(character: str) -> str:
    return _RARE.get(character) or "".join(_reader()(character)).lower()


def syllables(text: str) -> list[str]:
    """Return one toneless syllable a character; what is not Han stays as it is."""
    return [_syllable(character) for character in text if character.isalnum()]


def keys(name: str) -> str:
    """Return the readings of *name*: syllables joined by ', readings by a space.

    The surname reading comes first, the everyday one second, since both are typed.
    """
    plain = "'".join(syllables(name))
    for length in (2, 1):
        surname = _SURNAMES.get(name[:length])
        if surname:
            rest = syllables(name[length:])
            return " ".join(dict.fromkeys(("'".join([surname, *rest]), plain)))
    return plain
