"""Invented names, identity numbers and telephones."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from typing import Any

from stdnum.cn import ric

from swdesk.model.people import Sex
from swdesk.services.demo.material import material

# The code of a whole province: real numbers always begin with the code of a county.
_REGION = "320000"
_OLD, _MIDDLE, _YOUNG = 60, 35, 18
_RARE_SHARE, _COMPOUND_SHARE, _MINORITY_SHARE = 0.012, 0.02, 0.004


class Names:
    """Makes up people who exist nowhere, none of them twice with one number."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._words = material("names")
        self._surnames = "".join(self._words["surnames"].split())
        self._given = {
            (generation, sex): self._words[generation][key].split()
            for generation in ("old", "middle", "young", "child")
            for sex, key in ((Sex.MALE, "male"), (Sex.FEMALE, "female"))
        }
        self._numbers: Counter[tuple[dt.date, Sex]] = Counter()
        self._phones = 0

    def surname(self) -> str:
        """Return a surname, now and then one of two characters."""
        if self._chance.random() < _COMPOUND_SHARE:
            return str(self._chance.choice(self._words["compound"]))
        return self._chance.choice(self._surnames)

    def given(self, sex: Sex, age: int) -> str:
        """Return a given name as that generation bears them, now and then a rare character."""
        name: str = self._chance.choice(self._given[_generation(age), sex])
        if self._chance.random() < _RARE_SHARE:
            return name[:-1] + str(self._chance.choice(self._words["rare"]))
        return name

    def minority(self) -> dict[str, Any] | None:
        """Return, seldom, a name with the ethnicity and sex that go with it."""
        if self._chance.random() < _MINORITY_SHARE:
            found: dict[str, Any] = self._chance.choice(self._words["minority"])
            return found
        return None

    def id_no(self, born_on: dt.date, sex: Sex) -> str:
        """Return an identity number with a valid check digit that nobody can hold."""
        nth = self._numbers[born_on, sex]
        self._numbers[born_on, sex] += 1
        sequence = 2 * nth + (1 if sex is Sex.MALE else 2)
        number = f"{_REGION}{born_on:%Y%m%d}{sequence:03d}"
        return number + str(ric.calc_check_digit(f"{number}0"))  # looks at the first 17

    def phone(self) -> str:
        """Return a telephone number that cannot ring.

        138 0000 xxxx are the numbers of forms' examples; 154 is given to no operator.
        """
        nth, self._phones = self._phones, self._phones + 1
        if nth < 10_000:  # noqa: PLR2004 - there are no more of these
            return f"1380000{nth * 7919 % 10_000:04d}"
        return f"154{nth * 7_654_321 % 100_000_000:08d}"

    def born_on(self, age: int, today: dt.date, birthday: str = "") -> dt.date:
        """Return the birth date of somebody of that age today, on a birthday such as 03-08."""
        if birthday:
            month, day = (int(part) for part in birthday.split("-"))
        else:
            month, day = self._chance.randint(1, 12), self._chance.randint(1, 28)
        later = (month, day) > (today.month, today.day)
        return dt.date(today.year - age - int(later), month, day)


def _generation(age: int) -> str:
    if age >= _OLD:
        return "old"
    if age >= _MIDDLE:
        return "middle"
    return "young" if age >= _YOUNG else "child"
