"""How what is on file of a person is shown: in full, masked, or under a code name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from swdesk.labels import N_
from swdesk.model.dates import PartialDate
from swdesk.model.fields import AnyKind, Labelled, Line, Mask, Memo, PartialDay, Ref, is_empty
from swdesk.model.text import hidden, mask_found, replace_numbers, to_text

_NUMBERS = frozenset((Mask.NUMBER, Mask.PHONE, Mask.ADDRESS))
_WHEREABOUTS = _NUMBERS | {Mask.WORKPLACE}
_NAMELESS = N_("×××")
_LEFT_OUT = N_("（略）")


class Showing(Labelled):
    """Three ways to show a person, each enough for its purpose and no more.

    Masked keeps names, for who files a form has to know whose it is, and hides numbers,
    telephones and addresses beyond the village. Coded also says a code name instead of the name.
    """

    REAL = "real", N_("实名")
    MASKED = "masked", N_("遮盖")
    CODED = "coded", N_("代号")


Write = Callable[[Any, Any], str]


@dataclass(frozen=True)
class Veil:
    """What is between the records and who reads them; this one hides nothing."""

    @property
    def shows_pictures(self) -> bool:
        return True

    @property
    def drops_rows(self) -> bool:
        """Say whether a row of a form with nothing in it but what is left out goes too."""
        return False

    def is_stranger(self, name: str) -> bool:
        """Say whether a name is not that of whom the paper is for."""
        del name
        return False

    def leaves_out(self, mask: Mask | None) -> bool:
        """Say whether nothing at all is said of what has that mask."""
        del mask
        return False

    def said(self, text: str, mask: Mask | None = None) -> str:
        """Return a text as it may be read; *mask* says what it is."""
        del mask
        return text

    def told(self, kind: AnyKind, value: Any, write: Write = to_text) -> str:
        """Return the value of a field in the words of *write*, as it may be read."""
        if is_empty(value):
            return ""
        text = write(kind, value)
        is_text = kind.mask is not None or isinstance(kind, Line | Memo | Ref)
        return self.said(text, kind.mask) if is_text else text

    def of_others(self) -> Veil:
        """Return what is between the reader and people the paper is not about."""
        return self


@dataclass(frozen=True)
class MaskedVeil(Veil):
    """Hides numbers, telephones and houses, in long texts too, and says names."""

    @property
    def shows_pictures(self) -> bool:
        return False

    def said(self, text: str, mask: Mask | None = None) -> str:
        return hidden(mask, text) if mask in _NUMBERS else replace_numbers(text, mask_found)


@dataclass(frozen=True)
class StandIns:
    """What is said in the place of names and addresses: *said* by what is on file.

    *given* are names without surnames, by which a story calls those whom it is about.
    """

    said: Mapping[str, str] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def _whole(self) -> re.Pattern[str] | None:
        return _any_of(self.said)

    @cached_property
    def _any(self) -> re.Pattern[str] | None:
        return _any_of((*self.said, *self.given))

    def put_into(self, text: str) -> str:
        """Return *text* with every name replaced, the longest first."""
        return self._replaced(self._any, text)

    def put_into_name(self, text: str) -> str:
        """Return what is a name with every whole name in it replaced."""
        return self._replaced(self._whole, text)

    def _replaced(self, names: re.Pattern[str] | None, text: str) -> str:
        if names is None:
            return text
        return names.sub(lambda found: self.said.get(found[0]) or self.given[found[0]], text)


def _any_of(texts: Iterable[str]) -> re.Pattern[str] | None:
    # One character alone is a word of its own far more often than it is a name.
    told = sorted((text for text in texts if len(text) > 1), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, told))) if told else None


@dataclass(frozen=True)
class CodedVeil(Veil):
    """Says code names instead of names, in long texts too, and leaves out where people are."""

    names: StandIns = field(default_factory=StandIns)

    @property
    def shows_pictures(self) -> bool:
        return False

    def leaves_out(self, mask: Mask | None) -> bool:
        return mask in _WHEREABOUTS

    def said(self, text: str, mask: Mask | None = None) -> str:
        if self.leaves_out(mask) or not text:
            return ""
        if mask is Mask.NAME:
            return self._name(text)
        return replace_numbers(self.names.put_into(text), lambda _number: _LEFT_OUT)

    def told(self, kind: AnyKind, value: Any, write: Write = to_text) -> str:
        if isinstance(kind, PartialDay) and isinstance(value, PartialDate):
            return N_("{year}年").format(year=value.year)  # the day of birth tells who it is
        return super().told(kind, value, write)

    def _name(self, text: str) -> str:
        if text in self.names.said:
            return self.names.said[text]
        replaced = self.names.put_into_name(text)
        is_code = replaced != text or text in self.names.said.values()
        return replaced if is_code else _NAMELESS


@dataclass(frozen=True)
class OwnVeil(Veil):
    """Shows people themselves what is on file of them, and hides everybody else.

    *own* are their names, numbers and addresses, *others* the names that stand in their records.
    """

    own: frozenset[str] = frozenset()
    others: StandIns = field(default_factory=StandIns)

    @property
    def drops_rows(self) -> bool:
        return True

    def is_stranger(self, name: str) -> bool:
        return name not in self.own

    def leaves_out(self, mask: Mask | None) -> bool:
        return mask is Mask.INTERNAL

    def said(self, text: str, mask: Mask | None = None) -> str:
        if self.leaves_out(mask):
            return ""
        if mask in _NUMBERS:
            is_own = all(part in self.own for part in text.split("、"))
            return text if is_own else hidden(mask, text)
        if mask is Mask.NAME and text not in self.own:
            return hidden(mask, text)
        return replace_numbers(self.others.put_into(text), self._number)

    def of_others(self) -> Veil:
        return StrangersVeil(self.own, self.others)

    def _number(self, number: str) -> str:
        return number if number in self.own else mask_found(number)


@dataclass(frozen=True)
class StrangersVeil(OwnVeil):
    """Masks the rows about other people in somebody's own records, names too."""

    def said(self, text: str, mask: Mask | None = None) -> str:
        is_marked = mask is not None and not self.leaves_out(mask)
        return hidden(mask, text) if is_marked else super().said(text, mask)
