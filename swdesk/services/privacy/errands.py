"""Why and to whom something leaves the station, as the audit trail keeps it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass

from swdesk.errors import UserError
from swdesk.labels import N_
from swdesk.model.audit import Action, AuditEntry
from swdesk.model.base import author
from swdesk.model.codes import vocabulary
from swdesk.model.consent import LegalBasis
from swdesk.model.disclosure import Showing
from swdesk.services import access

PURPOSES = "disclosure_purpose"
FILING, SUBJECT, EVALUATION, PUBLICITY = "filing", "subject", "evaluation", "publicity"
REFERRAL = "referral"
#: Rows that anybody may take out in full; more of them are a copy of the station.
FEW_ROWS = 100


class NotTold(UserError):
    """A refusal because nobody has said what something is for, or to whom it goes."""


@dataclass(frozen=True)
class Errand:
    """What pages or lists are for, a code of disclosure_purpose, and to whom they go.

    *reason* says why a long list has to go out in full, or which duty or danger stands in for
    consent. *ground* is what a referral rests on; *agreed_on* is the day of the consent it names.
    """

    purpose: str = FILING
    whom: str = ""
    reason: str = ""
    ground: LegalBasis | None = None
    agreed_on: dt.date | None = None

    def told(self) -> Mapping[str, str]:
        """Return what the audit trail says of it, and may keep for ever.

        What goes to the person it is about is entered with their record instead of their name:
        a record can be destroyed, what the trail says cannot.
        """
        facts = {
            "purpose": self.purpose,
            "whom": self.whom,
            "reason": self.reason,
            "ground": self.ground.value if self.ground else "",
            "agreed_on": self.agreed_on.isoformat() if self.agreed_on else "",
        }
        if self.purpose == SUBJECT:
            del facts["whom"]
        return {name: text for name, text in facts.items() if text}


def require_told(errand: Errand) -> None:
    """Refuse what would leave the station without anybody knowing to whom."""
    if vocabulary(PURPOSES).get(errand.purpose) is None:
        known = "、".join(entry.label for entry in vocabulary(PURPOSES).offered())
        raise NotTold(N_("请选用途：{known}。").format(known=known))
    if errand.purpose not in (FILING, SUBJECT) and not errand.whom.strip():
        raise NotTold(N_("请写明交给谁：单位或姓名。"))


def require_few_or_reason(rows: int, showing: Showing, errand: Errand) -> None:
    """Refuse a long list in full unless a supervisor takes it out and says why."""
    if showing is not Showing.REAL or rows <= FEW_ROWS:
        return
    access.require_approval()
    if not errand.reason.strip():
        sentence = N_("实名导出超过 {n} 行，请写明原因，或改为遮盖。")
        raise UserError(sentence.format(n=FEW_ROWS))


def last() -> Errand:
    """Return the errand of whoever acts the last time they printed or exported."""
    told = (
        AuditEntry.select(AuditEntry.detail)
        .where(AuditEntry.worker == author())
        .where(AuditEntry.action.in_((Action.PRINT, Action.EXPORT)))
        .where(AuditEntry.detail.contains('"purpose"'))
        .order_by(AuditEntry.seq.desc())
        .limit(1)
        .scalar()
    )
    facts = json.loads(told) if told else {}
    return Errand(facts.get("purpose", FILING), facts.get("whom", ""))
