"""What one answer says about others, so that nobody types it twice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from swdesk.model import dates, idnumber
from swdesk.model.dates import PartialDate
from swdesk.model.fields import is_empty
from swdesk.model.people import IDENTITY_CARD, Sex


def from_answer(name: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the empty fields that the answer in field *name* fills."""
    found = _RULES[name](values) if name in _RULES else {}
    return {key: value for key, value in found.items() if _is_open(key, values)}


def _is_open(name: str, values: Mapping[str, Any]) -> bool:
    value = values.get(name)
    return name in values and (is_empty(value) or value is Sex.UNKNOWN)


def _from_id_number(values: Mapping[str, Any]) -> dict[str, Any]:
    number = values.get("id_no")
    if not number or values.get("id_type", IDENTITY_CARD) != IDENTITY_CARD:
        return {}
    try:
        facts = idnumber.read(number, dates.today())
    except ValueError:
        return {}
    sex = Sex.MALE if facts.is_male else Sex.FEMALE
    return {"born_on": PartialDate.of(facts.born_on), "sex": sex}


def _from_disability_certificate(values: Mapping[str, Any]) -> dict[str, Any]:
    number = idnumber.clean(values.get("disability_no") or "")
    if len(number) < 20:  # noqa: PLR2004 - 18 digits, kind, grade
        return {}
    return {"disabilities": (number[18],), "disability_grade": number[19]}


_RULES = {"id_no": _from_id_number, "disability_no": _from_disability_certificate}
