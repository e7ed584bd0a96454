"""What the titles above a table say: unit, date and place, and the name of the thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from swdesk.sheets.cells import Cell, shown

# A name of Chinese characters and a colon; the clock in 9:00 is no such pair.
_NAME = r"[一-鿿]{2,8}(?:[（(][一-鿿]+[）)])?"
_PAIR = re.compile(rf"({_NAME})\s*[：:]\s*(.*?)\s*(?=(?:[\s　，,；;]+{_NAME}\s*[：:])|$)")
_QUOTED = re.compile(r"[“《\"「](.+?)[”》\"」]")
_KIND = re.compile(
    r"(签到表|签到册|报名表|登记表|登记册|花名册|名册|名单|汇总表|统计表|明细表|台账|一览表)"
    r"\s*([（(].*[）)])?\s*$"
)
_LONGEST_TITLE = 300


def from_titles(titles: Sequence[Sequence[Cell]]) -> dict[str, str]:
    """Return what rows above a header say by name: 活动时间 → 2023年10月23日 9:00—11:30.

    标题 is the first title that is no such pair, 名称 what it quotes or names.
    """
    found: dict[str, str] = {}
    for text in _texts(titles):
        pairs = {name: value for name, value in _PAIR.findall(text) if value}
        for name, value in pairs.items():
            found.setdefault(name, value)
        if not _PAIR.search(text) and "标题" not in found:
            found |= {"标题": text, "名称": _named(text)}
    return found


def _texts(titles: Iterable[Iterable[Cell]]) -> list[str]:
    texts = (shown(cell) for row in titles for cell in row)
    return [text for text in texts if 0 < len(text) <= _LONGEST_TITLE]


def _named(title: str) -> str:
    quoted = _QUOTED.search(title)
    return quoted.group(1) if quoted else _KIND.sub("", title).strip() or title
