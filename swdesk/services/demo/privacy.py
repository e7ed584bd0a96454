"""What the demonstration shows of privacy: a request, a stick lost, consents to sharing."""

from __future__ import annotations

import datetime as dt

from swdesk.model.consent import Answer, Consent, ConsentBy, ConsentWay, LegalBasis
from swdesk.model.incidents import CopyKind, Incident, IncidentKind
from swdesk.model.referrals import Referral
from swdesk.model.requests import PersonalRequest, RequestDecision, RequestKind
from swdesk.services.demo.ground import Ground

_ASKED_AGO, _LOST_AGO = 40, 75


def mind_privacy(ground: Ground) -> None:
    """Enter one request about a person's own information, and one incident."""
    human = ground.people[0]
    asked = ground.year.working_day(ground.year.ago(_ASKED_AGO))
    day = dt.timedelta(days=1)
    ground.rows.add(
        PersonalRequest,
        asked,
        human.worker,
        request_no=ground.numbers.next("request", asked),
        person=human.person,
        asked_on=asked,
        by=ConsentBy.SELF,
        kind=RequestKind.CORRECT,
        what="登记表上的门牌号写错了，要求改正，并把改好的登记表给本人看一遍。",
        about="现住地址",
        decision=RequestDecision.UPHELD,
        decided_on=asked + day,
        done_on=asked + day,
        worker=human.worker,
    )
    found = ground.year.working_day(ground.year.ago(_LOST_AGO))
    ground.rows.add(
        Incident,
        found,
        human.worker,
        incident_no=ground.numbers.next("incident", found),
        kind=IncidentKind.LOST,
        copy=CopyKind.BACKUP,
        copy_note="去年用的备份 U 盘",
        happened_on=found - day,
        found_on=found,
        course="搬办公室时备份 U 盘不见了，当天找遍两间屋子没有找到。",
        is_encrypted=True,
        people=len(ground.people),
        under_14=sum(one.age < 14 for one in ground.people),  # noqa: PLR2004 - the age of the law
        under_18=sum(one.age < 18 for one in ground.people),  # noqa: PLR2004 - as above
        measures="备份全部加密，没有密码打不开；已换一个新 U 盘，另设保管人。",
        closed_on=found + day,
        worker=human.worker,
    )


def agree_to_sharing(ground: Ground) -> None:
    """Enter what those agreed to who were passed on; call it once their referrals are saved."""
    for referral in Referral.live().where(Referral.sent_on.is_null(is_null=False)):
        case = referral.case
        ground.rows.add(
            Consent,
            referral.contacted_on,
            case.worker_id,
            person=case.recipient.person_id,
            given_on=referral.contacted_on,
            by=ConsentBy.SELF,
            way=ConsentWay.WRITTEN,
            basis=LegalBasis.CONSENT,
            to_record=Answer.YES,
            to_referral=Answer.YES,
            service=f"转介到{referral.to_unit}",
            worker=case.worker_id,
        )
    ground.rows.flush()
