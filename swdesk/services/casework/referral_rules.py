"""What a referral waits for: the consent of whom it is about, and an end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from swdesk.labels import N_
from swdesk.model.base import Problem
from swdesk.model.cases import Case
from swdesk.model.consent import Purpose
from swdesk.model.referrals import Referral, ReferralState
from swdesk.services.privacy import consents

ENDED = (ReferralState.DONE, ReferralState.FAILED)


def open_referrals(case: Case) -> list[Referral]:
    """Return the referrals of a case that have not come to an end, the oldest first."""
    of_case = Referral.live().where(Referral.case == case.id, Referral.progress.not_in(ENDED))
    return list(of_case.order_by(Referral.id))


def consent_problem(values: Mapping[str, Any], case: Case) -> Iterator[Problem]:
    """Yield that a form is dated as handed over although nobody agreed to it."""
    sent_on = values.get("sent_on")
    person = case.recipient.person
    if sent_on and not consents.has(person, Purpose.REFERRAL, sent_on):
        sentence = N_("{name}还没有同意转介共享，不能转出。请先签知情同意书（F-05）。")
        yield Problem("sent_on", sentence.format(name=person))
