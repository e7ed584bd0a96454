"""All forms, by the code printed at their foot."""

from __future__ import annotations

from swdesk.errors import UserError
from swdesk.forms.assessment import ASSESSMENT
from swdesk.forms.case import CASE
from swdesk.forms.closure import CLOSURE, EXIT
from swdesk.forms.consent import CONSENT
from swdesk.forms.evaluation import EVALUATION
from swdesk.forms.event import EVENT
from swdesk.forms.follow_up import FOLLOW_UP
from swdesk.forms.household import HOUSEHOLD
from swdesk.forms.plan import PLAN
from swdesk.forms.privacy import INCIDENT, REQUEST
from swdesk.forms.recipient import RECIPIENT
from swdesk.forms.review import REVIEW
from swdesk.forms.scale import SCALE_RESULT, STATION_SCALE
from swdesk.forms.spec import FormSpec
from swdesk.forms.visit import VISIT
from swdesk.forms.volunteer import VOLUNTEER
from swdesk.labels import N_

FORMS: tuple[FormSpec, ...] = (
    RECIPIENT, HOUSEHOLD, CONSENT, REQUEST, INCIDENT, VISIT,
    CASE, ASSESSMENT, PLAN, FOLLOW_UP, REVIEW, EVALUATION, CLOSURE, EXIT,
    EVENT, VOLUNTEER, SCALE_RESULT, STATION_SCALE,
)  # fmt: skip
SIGN_IN = "A-2"
ROSTER = "ROSTER"
ARCHIVE = "ARCHIVE"
OWN_COPY = "SELF"


def form(code: str) -> FormSpec:
    """Return the form with that code, written in either case; refuses unknown codes."""
    for spec in FORMS:
        if spec.code == code.upper():
            return spec
    known = "、".join([*(spec.code for spec in FORMS), SIGN_IN, ROSTER, OWN_COPY])
    raise UserError(N_("没有编号为 {code} 的表格，可用：{known}。").format(code=code, known=known))
