"""The citizen's identity number (GB 11643): cleaning, checking, what it says."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from stdnum.cn import ric

from swdesk.labels import N_

_WIDE = str.maketrans(
    {**{chr(0xFF10 + n): str(n) for n in range(10)}, "Ｘ": "X", "ｘ": "X", "x": "X"}
)
_EIGHTEEN = re.compile(r"\d{17}[\dX]")
_FIFTEEN = re.compile(r"\d{15}")
_OLDEST = 130


@dataclass(frozen=True)
class IdFacts:
    """What a valid number says about its holder."""

    number: str
    born_on: dt.date
    is_male: bool
    was_fifteen: bool


def clean(text: str) -> str:
    """Return *text* with blanks dropped, full-width digits folded and x in upper case."""
    return re.sub(r"[\s　\-'’`]", "", text.translate(_WIDE))


def read(text: str, today: dt.date) -> IdFacts:
    """Return what the number says; raises ValueError with the sentence to show."""
    number = clean(text)
    fifteen = bool(_FIFTEEN.fullmatch(number))
    if fifteen:
        number = f"{number[:6]}19{number[6:]}"
        number += ric.calc_check_digit(number + "0")  # it passes over the last character
    if len(number) != 18:  # noqa: PLR2004 - GB 11643
        raise ValueError(_length_problem(number))
    if not _EIGHTEEN.fullmatch(number):
        raise ValueError(N_("证件号码里有不该出现的字符，请再核对。"))
    born_on = _birth_date(number, today)
    if ric.calc_check_digit(number) != number[-1]:
        raise ValueError(N_("证件号码最后一位对不上，请再核对。"))
    return IdFacts(number, born_on, int(number[16]) % 2 == 1, fifteen)


def _length_problem(number: str) -> str:
    if len(number) == 17:  # noqa: PLR2004
        return N_("这个证件号码少一位，请再核对。")
    if len(number) == 19:  # noqa: PLR2004
        return N_("这个证件号码多一位，请再核对。")
    return N_("居民身份证号码应为 18 位，请再核对。")


def _birth_date(number: str, today: dt.date) -> dt.date:
    try:
        born_on = dt.date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        raise ValueError(N_("证件号码里的出生日期不存在，请再核对。")) from None
    if born_on > today or today.year - born_on.year > _OLDEST:
        raise ValueError(N_("证件号码里的出生日期不合理，请再核对。"))
    return born_on
