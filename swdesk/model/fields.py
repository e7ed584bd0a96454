"""Kinds of column: each knows its label, its rule, how it is cleaned and how it is masked."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

import peewee as pw

from swdesk.labels import N_
from swdesk.model import dates
from swdesk.model.dates import PartialDate

_MOBILE = re.compile(r"1[3-9]\d{9}")
_LANDLINE = re.compile(
    r"(0\d{2,3}-?)?\d{7,8}(-\d{1,6})?|[48]00-?\d{3}-?\d{4}|1\d{2}|9\d{4}|12\d{3}"
)
_DOTS = str.maketrans(dict.fromkeys("．•・‧∙●", "·"))
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


class Mask(Enum):
    """How a value is shown where the whole of it is not needed.

    Internal is what colleagues note for each other: it is not handed to whom it is about.
    """

    NAME = "name"
    NUMBER = "number"
    PHONE = "phone"
    ADDRESS = "address"
    WORKPLACE = "workplace"
    INTERNAL = "internal"


class Labelled(Enum):
    """A fixed list the program's own logic uses: a stable code and the label people see."""

    label: str

    def __new__(cls, code: str, label: str = "") -> Labelled:  # looking up by code gives no label
        member = object.__new__(cls)
        member._value_ = code
        member.label = label
        return member


class Kind(pw.Field):
    """A column with the facts that screen, spreadsheet and page share.

    *required* is a rule of the record and of the table; *aliases* are the headings under which
    spreadsheets keep the same fact; *unit* follows the value wherever it is shown.
    """

    mask: Mask | None = None

    def __init__(
        self,
        label: str,
        *,
        required: bool = False,
        hint: str = "",
        aliases: Sequence[str] = (),
        unit: str = "",
        mask: Mask | None = None,
        **column: Any,
    ) -> None:
        column.setdefault("null", not required)
        super().__init__(verbose_name=label, help_text=hint, **column)
        self.label = label
        self.hint = hint
        self.aliases = tuple(aliases)
        self.unit = unit
        self.required = required
        self.mask = mask or self.mask

    def problem(self, value: Any) -> str | None:
        """Return what is wrong with a non-empty *value* as a sentence, or None."""
        return None


class Line(Kind, pw.TextField):
    """One line of text."""

    longest = 200

    def problem(self, value: str) -> str | None:
        if len(value) > self.longest:
            return N_("最多 {most} 个字，请写短一些。").format(most=self.longest)
        return None

    @staticmethod
    def clean(text: str) -> str:
        """Trim the ends, ideographic spaces too, and drop what no page can show."""
        return " ".join(_CONTROL.sub("", text).split("\n")).strip(" \t\r　\u200b\ufeff")


class Name(Line):
    """A person's name, kept as entered but for the dot, which is U+00B7 in every register."""

    longest = 99
    mask = Mask.NAME

    @staticmethod
    def clean(text: str) -> str:
        text = Line.clean(text).translate(_DOTS)
        return re.sub(r"(?<=[^\x00-\x7f])\s*[·.]\s*(?=[^\x00-\x7f])", "·", text)


class Memo(Kind, pw.TextField):
    """Several lines of text."""

    @staticmethod
    def clean(text: str) -> str:
        return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip(" \t\n　")


class Number(Kind, pw.IntegerField):
    """A whole number between *least* and *most*; a scale says in *words* what each one means."""

    def __init__(
        self,
        label: str,
        *,
        least: int = 0,
        most: int = 10**9,
        words: Sequence[str] = (),
        **facts: Any,
    ) -> None:
        super().__init__(label, **facts)
        self.least = least
        self.most = most
        self.words = tuple(words)

    def problem(self, value: int) -> str | None:
        if not self.least <= value <= self.most:
            return N_("应在 {least} 到 {most} 之间。").format(least=self.least, most=self.most)
        return None


class Decimals(Kind, pw.Field):
    """A number with up to two decimals, kept exactly as an integer of hundredths."""

    field_type = "INTEGER"

    def db_value(self, value: Decimal | None) -> int | None:
        return None if value is None else round(Decimal(value) * 100)

    def python_value(self, value: int | None) -> Decimal | None:
        return None if value is None else Decimal(value) / 100

    def problem(self, value: Decimal) -> str | None:
        return N_("不能小于 0。") if value < 0 else None

    @staticmethod
    def parse(text: str) -> Decimal:
        """Read 1,180.5 or 1180.5元; raises ValueError."""
        try:
            return Decimal(re.sub(r"[,，元小时\s]", "", text))
        except InvalidOperation:
            raise ValueError(N_("应填数字，例如 620 或 1180.5。")) from None


class Money(Decimals):
    """An amount in yuan."""

    def __init__(self, label: str, **facts: Any) -> None:
        super().__init__(label, **{"unit": N_("元"), **facts})


class Day(Kind, pw.DateField):
    """A calendar date, kept as YYYY-MM-DD."""

    def __init__(self, label: str, *, future: bool = True, **facts: Any) -> None:
        super().__init__(label, **facts)
        self.future = future

    def problem(self, value: dt.date) -> str | None:
        if not self.future and value > dates.today():
            return N_("日期还没有到，请核对。")
        return None


class PartialDay(Kind, pw.Field):
    """A date that may be known only to the month or the year."""

    field_type = "TEXT"

    def db_value(self, value: PartialDate | None) -> str | None:
        return None if value is None else value.iso()

    def python_value(self, value: str | None) -> PartialDate | None:
        return None if value is None else PartialDate.from_iso(value)

    def problem(self, value: PartialDate) -> str | None:
        if value > PartialDate.of(dates.today()):
            return N_("日期还没有到，请核对。")
        return None


class Clock(Kind, pw.Field):
    """A time of day, kept as HH:MM."""

    field_type = "TEXT"

    def db_value(self, value: dt.time | None) -> str | None:
        return None if value is None else value.strftime("%H:%M")

    def python_value(self, value: str | None) -> dt.time | None:
        return None if value is None else dt.time.fromisoformat(value)


class Moment(Kind, pw.Field):
    """An instant in UTC to the second, kept as YYYY-MM-DDTHH:MM:SSZ."""

    field_type = "TEXT"

    def db_value(self, value: dt.datetime | None) -> str | None:
        return None if value is None else value.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def python_value(self, value: str | None) -> dt.datetime | None:
        return None if value is None else dt.datetime.fromisoformat(value)


class YesNo(Kind, pw.BooleanField):
    """Yes, no, or not asked."""


class Choice(Kind, pw.Field):
    """One member of a fixed list the program's logic uses; *asked* are those a form asks for."""

    field_type = "TEXT"

    def __init__(
        self,
        members: type[Labelled],
        label: str,
        *,
        asked: Sequence[Labelled] = (),
        **facts: Any,
    ) -> None:
        super().__init__(label, **facts)
        self.members = members
        self.asked = tuple(asked) or tuple(members)

    def db_value(self, value: Labelled | None) -> str | None:
        return None if value is None else str(value.value)

    def python_value(self, value: str | Labelled | None) -> Labelled | None:
        return value if value is None or isinstance(value, Labelled) else self.members(value)


class Code(Kind, pw.TextField):
    """One code of a vocabulary; *other* names the line beside it that says what 其他 is."""

    def __init__(self, vocabulary: str, label: str, *, other: str = "", **facts: Any) -> None:
        super().__init__(label, **facts)
        self.vocabulary = vocabulary
        self.other = other


class Listed(Kind, pw.Field):
    """Several short texts in one column, kept as a JSON list."""

    field_type = "TEXT"

    def db_value(self, value: Sequence[str] | None) -> str | None:
        return json.dumps(list(value), ensure_ascii=False) if value else None

    def python_value(self, value: str | None) -> tuple[str, ...]:
        return tuple(json.loads(value)) if value else ()


class Codes(Listed):
    """Several codes of a vocabulary."""

    def __init__(self, vocabulary: str, label: str, *, other: str = "", **facts: Any) -> None:
        super().__init__(label, **facts)
        self.vocabulary = vocabulary
        self.other = other


class Phones(Listed):
    """Telephone numbers, the one to call first in front."""

    mask = Mask.PHONE

    def problem(self, value: Sequence[str]) -> str | None:
        wrong = [number for number in value if not is_phone(number)]
        if wrong:
            return N_("电话 {number} 位数不对，请核对。").format(number=wrong[0])
        return None

    @staticmethod
    def clean(text: str) -> tuple[str, ...]:
        """Split 13812345678、0512-87654321 into numbers; full-width digits are folded."""
        folded = text.translate(
            str.maketrans("０１２３４５６７８９－—–（）()", "0123456789---    ")
        )
        parts = re.split(r"[、,，;；/\s]+", _joined_groups(folded))
        return tuple(dict.fromkeys(part for part in parts if part))


class IdNumber(Line):
    """The number of an identity document."""

    mask = Mask.NUMBER
    longest = 40


class Ref(pw.ForeignKeyField):
    """A link to another record, with the facts of a column."""

    mask: Mask | None = None
    unit = ""

    def __init__(
        self,
        model: type[pw.Model] | str,
        label: str,
        *,
        required: bool = False,
        hint: str = "",
        aliases: Sequence[str] = (),
        **column: Any,
    ) -> None:
        column.setdefault("null", not required)
        column.setdefault("on_delete", "RESTRICT")
        super().__init__(model, verbose_name=label, help_text=hint, **column)
        self.label = label
        self.hint = hint
        self.aliases = tuple(aliases)
        self.required = required

    def problem(self, value: Any) -> str | None:
        return None


class Attachment(Line):
    """The address of an encrypted file of the station: the SHA-256 of its content."""


AnyKind = Kind | Ref


def is_phone(number: str) -> bool:
    """Say whether *number* is a mainland mobile, landline or service number."""
    return bool(_MOBILE.fullmatch(number) or _LANDLINE.fullmatch(number))


def is_empty(value: Any) -> bool:
    """Say whether a field holding *value* counts as unanswered."""
    return value is None or value in ("", ())


def check(field: AnyKind, value: Any) -> str | None:
    """Return what is wrong with *value* in *field* as a sentence, or None."""
    if is_empty(value):
        return N_("请填写{label}。").format(label=field.label) if field.required else None
    return field.problem(value)


def _joined_groups(text: str) -> str:
    """Join a number written as 138 1234 5678, 138-1234-5678 or (0512) 87654321."""
    text = re.sub(r"\b(1[3-9]\d)[ -](\d{4})[ -](\d{4})\b", r"\1\2\3", text)
    return re.sub(r"\b(0\d{2,3}) +(\d{7,8})\b", r"\1-\2", text)
