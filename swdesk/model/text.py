"""A stored value as the words a reader sees, and back again."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from functools import singledispatch
from typing import Any

from swdesk.labels import N_
from swdesk.model import dates, idnumber
from swdesk.model.codes import vocabulary
from swdesk.model.dates import PartialDate
from swdesk.model.fields import (
    AnyKind,
    Choice,
    Clock,
    Code,
    Codes,
    Day,
    Decimals,
    IdNumber,
    Labelled,
    Line,
    Mask,
    Memo,
    Moment,
    Name,
    Number,
    PartialDay,
    Phones,
    Ref,
    YesNo,
    is_empty,
)

_YES = frozenset(("是", "有", "√", "✓", "对", "y", "Y", "yes", "1", "同住"))
_NO = frozenset(("否", "无", "×", "没有", "不", "n", "N", "no", "0", "不同住"))


def to_text(field: AnyKind, value: Any) -> str:
    """Return *value* as it is written in lists and spreadsheets; "" when unanswered."""
    return "" if is_empty(value) else _to_text(field, value)


def from_text(field: AnyKind, text: str, today: dt.date | None = None) -> Any:
    """Return the value *text* stands for, None when it is blank.

    With *today* the short dates of the keyboard are understood (1121, +7, 今天).
    Raises ValueError with the sentence to show.
    """
    return _from_text(field, text, today) if text.strip(" \t\r\n　") else None


def masked(field: AnyKind, value: Any) -> str:
    """Return *value* with what identifies a person hidden."""
    return hidden(getattr(field, "mask", None), to_text(field, value))


def hidden(mask: Mask | None, text: str) -> str:
    """Return *text* with what identifies a person hidden in the way of *mask*."""
    return _MASKS[mask](text) if mask and text else text


def mask_name(text: str) -> str:
    """Keep the surname: 王**."""
    return text[:1] + "*" * (len(text) - 1)


def given_name(name: str) -> str:
    """Return the name without the surname; of one with a dot, what stands before it."""
    first, dot, _ = name.partition("·")
    if dot:
        return first
    surname = 2 if name[:2] in _TWO_CHARACTERS and len(name) > 2 else 1  # noqa: PLR2004 - of two characters
    return name[surname:] or name


_TWO_CHARACTERS = frozenset((
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容",
    "长孙", "宇文", "司徒", "司空", "令狐", "端木", "申屠", "百里", "呼延",
    "南宫", "夏侯", "闻人", "澹台", "公羊", "赫连", "钟离", "鲜于", "单于",
    "太叔", "轩辕", "濮阳", "淳于", "万俟", "独孤", "拓跋", "完颜",
))  # fmt: skip


def mask_number(text: str) -> str:
    """Keep the region and the last two digits: 3309************26."""
    keep = 4 if len(text) > 8 else 1  # noqa: PLR2004 - short numbers show one digit
    return text[:keep] + "*" * max(len(text) - keep - 2, 1) + text[-2:]


def mask_phone(number: str) -> str:
    """Keep the head and the last four digits: 138****5521."""
    head = number[:3] if len(number) > 8 else number[:1]  # noqa: PLR2004 - local numbers
    return f"{head}****{number[-4:]}" if len(number) >= 7 else "****"  # noqa: PLR2004


def mask_phones(text: str) -> str:
    """Hide each of the numbers of a list."""
    return "、".join(mask_phone(number) for number in text.split("、"))


def mask_address(text: str) -> str:
    """Keep the place down to the village or community."""
    for mark in ("村", "社区", "街道", "镇", "乡"):
        if mark in text:
            return text[: text.index(mark) + len(mark)] + "****"
    return text[:3] + "****"


_MASKS: dict[Mask, Callable[[str], str]] = {
    Mask.NAME: mask_name,
    Mask.NUMBER: mask_number,
    Mask.PHONE: mask_phones,
    Mask.ADDRESS: mask_address,
    Mask.WORKPLACE: str,
    Mask.INTERNAL: str,
}

# Document numbers have 15 digits or more; telephones are mobile ones, or have an area code.
_DOCUMENT = r"(?<![0-9A-Za-z])\d{15,21}[0-9Xx]?(?![0-9A-Za-z])"
_TELEPHONE = r"(?<!\d)(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[- ]\d{7,8})(?!\d)"
_IN_A_TEXT = re.compile(f"{_DOCUMENT}|{_TELEPHONE}")


def replace_numbers(text: str, write: Callable[[str], str]) -> str:
    """Return a text with each document number and telephone that stands in it as *write* says."""
    return _IN_A_TEXT.sub(lambda found: write(found[0]), text)


def in_passing(text: str | None) -> str:
    """Return a long text in one line, as a list shows it: numbers in it are masked."""
    return replace_numbers(" ".join((text or "").split()), mask_found)


def mask_found(number: str) -> str:
    """Hide a number that was found in a text."""
    digits = sum(char.isdigit() for char in number)
    return mask_number(number) if digits > 14 else mask_phone(number)  # noqa: PLR2004 - documents


def in_a_row(*parts: str | None) -> str:
    """Return what is known beside each other; empty parts are left out."""
    return "　".join(part for part in parts if part)


def chinese_day(day: dt.date) -> str:
    """Return 2026年3月5日, as printed forms write it."""
    return f"{day.year}年{day.month}月{day.day}日"


def chinese_partial(day: PartialDate) -> str:
    """Return 1947年3月12日, 1947年3月 or 1947年."""
    month = f"{day.month}月" if day.month else ""
    return f"{day.year}年{month}" + (f"{day.day}日" if day.day else "")


@singledispatch
def _to_text(field: AnyKind, value: Any) -> str:
    return str(value)


@_to_text.register(Ref)
def _(field: Ref, value: Any) -> str:
    record = field.rel_model.get_or_none(value) if isinstance(value, int) else value
    return "" if record is None else str(record)


@_to_text.register
def _(field: Decimals, value: Decimal) -> str:
    return f"{value.quantize(Decimal('0.01')):f}".rstrip("0").rstrip(".")


@_to_text.register
def _(field: Day, value: dt.date) -> str:
    return value.isoformat()


@_to_text.register
def _(field: PartialDay, value: PartialDate) -> str:
    return value.iso()


@_to_text.register
def _(field: Clock, value: dt.time) -> str:
    return value.strftime("%H:%M")


@_to_text.register
def _(field: Moment, value: dt.datetime) -> str:
    return value.astimezone().strftime("%Y-%m-%d %H:%M")


@_to_text.register
def _(field: YesNo, value: bool) -> str:  # noqa: FBT001 - the column's own type
    return N_("是") if value else N_("否")


@_to_text.register
def _(field: Choice, value: Labelled) -> str:
    return value.label


@_to_text.register
def _(field: Code, value: str) -> str:
    return vocabulary(field.vocabulary).label(value)


@_to_text.register
def _(field: Codes, value: tuple[str, ...]) -> str:
    return "、".join(vocabulary(field.vocabulary).label(code) for code in value)


@_to_text.register
def _(field: Phones, value: tuple[str, ...]) -> str:
    return "、".join(value)


@singledispatch
def _from_text(field: AnyKind, text: str, today: dt.date | None) -> Any:
    raise TypeError(type(field).__name__)


@_from_text.register
def _(field: Line, text: str, today: dt.date | None) -> str | None:
    return field.clean(text) or None


@_from_text.register
def _(field: Name, text: str, today: dt.date | None) -> str | None:
    return field.clean(text) or None


@_from_text.register
def _(field: IdNumber, text: str, today: dt.date | None) -> str | None:
    return idnumber.clean(text) or None


@_from_text.register
def _(field: Memo, text: str, today: dt.date | None) -> str | None:
    return field.clean(text) or None


@_from_text.register
def _(field: Number, text: str, today: dt.date | None) -> int:
    digits = text.strip().removesuffix(field.unit)
    try:
        return int(digits)
    except ValueError:
        raise ValueError(N_("应填整数。")) from None


@_from_text.register
def _(field: Decimals, text: str, today: dt.date | None) -> Decimal:
    return field.parse(text)


@_from_text.register
def _(field: Day, text: str, today: dt.date | None) -> dt.date:
    found = dates.parse_day(text, today)
    if found is None:
        raise ValueError(N_("“{text}”不是日期，请写成 2026-11-18。").format(text=text.strip()))
    return found


@_from_text.register
def _(field: PartialDay, text: str, today: dt.date | None) -> PartialDate:
    found = dates.parse_partial(text)
    if found is None:
        raise ValueError(
            N_("“{text}”不是日期，请写成 1950-03-12，只知道年月可写 1950-03。").format(
                text=text.strip()
            )
        )
    return found


@_from_text.register
def _(field: Clock, text: str, today: dt.date | None) -> dt.time:
    found = dates.parse_clock(text)
    if found is None:
        raise ValueError(N_("“{text}”不是时间，请写成 9:30。").format(text=text.strip()))
    return found


@_from_text.register
def _(field: YesNo, text: str, today: dt.date | None) -> bool:
    if text.strip() in _YES:
        return True
    if text.strip() in _NO:
        return False
    raise ValueError(N_("应填“是”或“否”。"))


@_from_text.register
def _(field: Choice, text: str, today: dt.date | None) -> Labelled:
    folded = text.strip(" \t\r\n　")
    for member in field.members:
        if folded in (member.label, member.value):
            return member
    offered = "、".join(member.label for member in field.members)
    raise ValueError(
        N_("“{text}”不在{label}里，可填：{offered}。").format(
            text=folded, label=field.label, offered=offered
        )
    )


@_from_text.register
def _(field: Code, text: str, today: dt.date | None) -> str:
    entry = vocabulary(field.vocabulary).find(text.strip(" \t\r\n　"))
    if entry is None:
        raise _not_listed(field.label, text)
    return entry.code


@_from_text.register
def _(field: Codes, text: str, today: dt.date | None) -> tuple[str, ...]:
    found, unknown = vocabulary(field.vocabulary).find_several(text)
    if unknown:
        raise _not_listed(field.label, unknown[0])
    return tuple(entry.code for entry in found)


@_from_text.register
def _(field: Phones, text: str, today: dt.date | None) -> tuple[str, ...] | None:
    return field.clean(text) or None


def _not_listed(label: str, text: str) -> ValueError:
    return ValueError(
        N_("“{text}”不在{label}的代码表里，请改成表里的名称，或先在设置里添加。").format(
            text=text, label=label
        )
    )
