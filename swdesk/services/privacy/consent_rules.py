"""Whose consent counts: that of a guardian where a child under 14 is recorded (PIPL 31)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import Problem
from swdesk.model.consent import Answer, ConsentBy, LegalBasis, Purpose, Withdrawal
from swdesk.model.dates import PartialDate
from swdesk.model.fields import is_empty
from swdesk.model.people import GUARDIAN_AGE
from swdesk.services.values import ROW_ID

#: What is not asked of a child before somebody answers for it.
DETAILS = (
    "health", "health_other", "disabilities", "disability_grade", "disability_no", "self_care",
    "living", "housing", "medical_insurance", "income_sources", "income", "difficulties",
    "strengths", "goals", "remarks",
)  # fmt: skip

Row = Mapping[str, Any]


def signer_problem(born_on: PartialDate | None, consent: Row) -> Problem | None:
    """Return what is wrong where a child under 14 has spoken for itself, else None."""
    day: dt.date | None = consent.get("given_on")
    if born_on is None or day is None or consent.get("basis") not in (None, LegalBasis.CONSENT):
        return None
    if consent.get("by") is ConsentBy.GUARDIAN or born_on.age_on(day) >= GUARDIAN_AGE:
        return None
    return Problem("by", N_("不满 14 岁要由监护人同意，请改选监护人。"))


def collection_problems(
    values: Mapping[str, Any], consents: Sequence[Row], name: str, age: int | None
) -> Iterator[Problem]:
    """Yield that details of a child under 14 are given though nobody has answered for it.

    *name* is where the form lists the *consents*.
    """
    if age is None or age >= GUARDIAN_AGE:
        return
    if all(is_empty(values.get(detail)) for detail in DETAILS):
        return
    gone = _withdrawn([row[ROW_ID] for row in consents if row.get(ROW_ID)])
    if not any(_answers_for(row) for row in consents if row.get(ROW_ID) not in gone):
        yield Problem(
            name,
            N_(
                "不满 14 岁的健康、经济、困难等情况，要监护人同意采集与处理后才能登记。"
                "请在知情同意里填监护人的同意，或在依据里选法定职责、紧急情况。"
            ),
        )


def _answers_for(row: Row) -> bool:
    if row.get("basis") in (LegalBasis.DUTY, LegalBasis.EMERGENCY):
        return True
    return row.get("to_record") is Answer.YES and row.get("by") is ConsentBy.GUARDIAN


def _withdrawn(consents: Sequence[int]) -> set[int]:
    rows = Withdrawal.live().where(
        Withdrawal.consent.in_(consents), Withdrawal.purpose == Purpose.RECORD
    )
    return {row.consent_id for row in rows}
