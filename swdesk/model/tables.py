"""Every table, view and trigger of a station, in the order in which they are built."""

from __future__ import annotations

from swdesk.model.assessments import AssessedNeed, AssessedProblem, Assessment, Danger
from swdesk.model.audit import TRIGGERS, AuditEntry, FieldChange
from swdesk.model.base import ImportBatch, Table
from swdesk.model.case_turns import CaseTurn
from swdesk.model.cases import Case, CaseShare, FollowUp
from swdesk.model.closing import Closure, Evaluation, Exit, GoalRating, Measured
from swdesk.model.consent import Consent, Withdrawal
from swdesk.model.contacts import SERVICE_CONTACT
from swdesk.model.destruction import DestroyedItem, Destruction, RetentionYears
from swdesk.model.events import Event, Expected, Interval, SignIn
from swdesk.model.genogram import EcomapSystem, RelationLine, Relative
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.incidents import Incident
from swdesk.model.office import (
    Counter,
    Draft,
    ImportChange,
    ImportMapping,
    NumberPattern,
    Office,
    Place,
    StationCode,
)
from swdesk.model.people import (
    Benefit,
    FamilyMember,
    Person,
    PersonContact,
    Recipient,
    RecipientCategory,
)
from swdesk.model.plans import Goal, Plan, Progress, Review, Step
from swdesk.model.requests import PersonalRequest
from swdesk.model.scales import (
    ScaleAnswer,
    ScaleResult,
    StationBand,
    StationItem,
    StationScale,
)
from swdesk.model.supervised import Amendment
from swdesk.model.team import Worker
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer, VolunteerTeam

__all__ = ["TABLES", "TRIGGERS", "VIEWS"]

TABLES: tuple[type[Table], ...] = (
    ImportBatch, ImportChange, ImportMapping, Office, Place, StationCode, NumberPattern, Counter,
    Draft, Worker, Person, Recipient, RecipientCategory, Benefit, PersonContact, FamilyMember,
    Household, HouseholdMember, Case, CaseShare, FollowUp, Amendment,
    CaseTurn, Assessment, AssessedProblem, AssessedNeed, Danger, Plan, Goal, Step, Review, Progress,
    Evaluation, GoalRating, Measured, Closure, Exit,
    Relative, RelationLine, EcomapSystem, StationScale, StationItem, StationBand,
    ScaleResult, ScaleAnswer,
    Visit, Event, Expected, SignIn, Interval, VolunteerTeam, Volunteer, Consent,
    Withdrawal, PersonalRequest, RetentionYears, Destruction, DestroyedItem, Incident, AuditEntry,
    FieldChange,
)  # fmt: skip
VIEWS: tuple[str, ...] = (SERVICE_CONTACT,)
