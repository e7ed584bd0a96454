"""The way of a referral, step by step, each with what it needs before it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.cases import Case, CaseStatus
from swdesk.model.consent import Purpose
from swdesk.model.referrals import Referral, ReferralState, Reply
from swdesk.services import changes, editing
from swdesk.services.casework import cases
from swdesk.services.casework.referral_rules import ENDED
from swdesk.services.privacy import consents
from swdesk.station.store import saving

_S = ReferralState


def contact(referral: Referral, on: dt.date) -> Referral:
    """Note that the receiving agency was asked whether it can help; no data is passed on yet."""
    return _note(referral, (_S.UNVERIFIED,), contacted_on=on)


def send(referral: Referral, on: dt.date) -> Referral:
    """Note that the form was handed over; refuses what the client has not agreed to."""
    _require_consent(referral, on)
    return _note(referral, (_S.CONTACTED,), sent_on=on)


def arrive(referral: Referral, on: dt.date) -> Referral:
    """Note that the receiving agency has the form and owes the slip."""
    return _note(referral, (_S.REFERRED,), arrived_on=on)


def answer(
    referral: Referral, reply: Reply, on: dt.date, reason: str = "", *, closes: bool = False
) -> Referral:
    """Enter the slip; *closes* lets the case follow to the agency that accepted it."""
    facts = {"reply": reply, "reply_on": on, "reply_reason": reason.strip() or None}
    with changes.together(), saving():
        saved = _note(referral, (_S.REFERRED, _S.AWAITING), **facts)
        if closes and reply is Reply.ACCEPTED:
            words = N_("{unit} 接收，转介编号 {number}")
            reason = words.format(unit=saved.to_unit, number=saved.referral_no)
            cases.set_status(Case.find(saved.case_id), CaseStatus.REFERRED, reason)
    return saved


def give_up(referral: Referral, reason: str) -> Referral:
    """End a referral that the client does not want, or that nobody needs any more."""
    if not reason.strip():
        raise UserError(N_("撤回转介请写原因。"))
    running = tuple(one for one in _S if one not in ENDED)
    return _note(referral, running, given_up=reason.strip())


def _require_consent(referral: Referral, on: dt.date) -> None:
    consents.require(referral.case.recipient.person, Purpose.REFERRAL, on)


def _note(referral: Referral, after: tuple[ReferralState, ...], **facts: Any) -> Referral:
    """Save one step, on a final sheet too: what came of it is news, no correction."""
    fresh = Referral.find(referral.id)
    if fresh.progress not in after:
        words = N_("这份转介现在是“{state}”，这一步不能办。")
        raise UserError(words.format(state=fresh.progress.label))
    return editing.save_record(Referral, facts, fresh)
