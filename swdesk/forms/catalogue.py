"""All forms, by the code printed at their foot."""

from __future__ import annotations

from swdesk.errors import UserError
from swdesk.forms.aftercare import AFTERCARE
from swdesk.forms.assessment import ASSESSMENT
from swdesk.forms.association import ASSOCIATION
from swdesk.forms.case import CASE
from swdesk.forms.child import CHILD
from swdesk.forms.closure import CLOSURE, EXIT
from swdesk.forms.community import COMMUNITY_SURVEY
from swdesk.forms.complaint import COMPLAINT
from swdesk.forms.conference import CONFERENCE, REPORT
from swdesk.forms.consent import CONSENT
from swdesk.forms.consultation import CONSULTATION
from swdesk.forms.evaluation import EVALUATION
from swdesk.forms.event import EVENT
from swdesk.forms.event_plan import EVENT_PLAN
from swdesk.forms.figures import COUNTING_RULE, OPENING_FIGURE
from swdesk.forms.file_loan import FILE_LOAN
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.fund import FUND
from swdesk.forms.goods import GOODS
from swdesk.forms.greeting import GREETING
from swdesk.forms.group import GROUP
from swdesk.forms.group_member import MEMBER
from swdesk.forms.group_reviews import MEMBER_REVIEW, SUMMARY, SURVEY
from swdesk.forms.group_session import SESSION
from swdesk.forms.household import HOUSEHOLD
from swdesk.forms.issue import ANSWER, ISSUE
from swdesk.forms.meeting import MEETING
from swdesk.forms.needs import NEEDS
from swdesk.forms.pair import PAIR
from swdesk.forms.plan import PLAN
from swdesk.forms.privacy import INCIDENT, REQUEST
from swdesk.forms.project import PROJECT
from swdesk.forms.publicity import PUBLICITY
from swdesk.forms.recipient import RECIPIENT
from swdesk.forms.referral import REFERRAL
from swdesk.forms.registration import REGISTRATION
from swdesk.forms.resources import PROVIDER, RESOURCE_LINK
from swdesk.forms.review import REVIEW
from swdesk.forms.scale import SCALE_RESULT, STATION_SCALE
from swdesk.forms.service_item import SERVICE_ITEM
from swdesk.forms.site import SITE
from swdesk.forms.spec import FormSpec
from swdesk.forms.supervision import SUPERVISION
from swdesk.forms.survey import AWARENESS_SURVEY, SATISFACTION_SURVEY
from swdesk.forms.training import TRAINING
from swdesk.forms.visit import VISIT
from swdesk.forms.volunteer import VOLUNTEER
from swdesk.forms.workplan import WORK_LOG, WORK_PLAN
from swdesk.labels import N_

FORMS: tuple[FormSpec, ...] = (
    RECIPIENT, HOUSEHOLD, NEEDS, CHILD, CONSENT, REQUEST, INCIDENT, VISIT,
    CONSULTATION,
    CASE, ASSESSMENT, PLAN, FOLLOW_UP, REVIEW, CONFERENCE, EVALUATION, CLOSURE,
    REFERRAL, AFTERCARE, EXIT, REPORT,
    GROUP, MEMBER, SESSION, MEMBER_REVIEW, SURVEY, SUMMARY,
    EVENT_PLAN, EVENT, GOODS, REGISTRATION, VOLUNTEER, PAIR, SCALE_RESULT, STATION_SCALE,
    SUPERVISION, TRAINING, MEETING, COMPLAINT, ANSWER, ISSUE, PROVIDER, RESOURCE_LINK,
    ASSOCIATION, FUND, PUBLICITY, SATISFACTION_SURVEY, AWARENESS_SURVEY, WORK_PLAN, WORK_LOG,
    FILE_LOAN,
    SERVICE_ITEM, SITE, COMMUNITY_SURVEY, GREETING, PROJECT, OPENING_FIGURE, COUNTING_RULE,
)  # fmt: skip
SIGN_IN = "A-2"
#: The sheet on which the members of a group sign, session by session.
ATTENDANCE = "G-3"
ROSTER = "ROSTER"
ARCHIVE = "ARCHIVE"
VISIT_SUMMARY = "F-06S"
OWN_COPY = "SELF"


def form(code: str) -> FormSpec:
    """Return the form with that code, written in either case; refuses unknown codes."""
    for spec in FORMS:
        if spec.code == code.upper():
            return spec
    known = "、".join([*(spec.code for spec in FORMS), SIGN_IN, ATTENDANCE, ROSTER, OWN_COPY])
    raise UserError(N_("没有编号为 {code} 的表格，可用：{known}。").format(code=code, known=known))
