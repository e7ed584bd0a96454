"""Every table, view and trigger of a station, in the order in which they are built."""

from __future__ import annotations

from swdesk.model.aftercare import Aftercare
from swdesk.model.assessments import AssessedNeed, AssessedProblem, Assessment, Danger
from swdesk.model.associations import Association, AssociationEvent
from swdesk.model.audit import TRIGGERS, AuditEntry, FieldChange
from swdesk.model.base import ImportBatch, Table
from swdesk.model.cards import Card
from swdesk.model.case_turns import CaseTurn
from swdesk.model.cases import Case, CaseShare, FollowUp
from swdesk.model.closing import Closure, Evaluation, Exit, GoalRating, Measured
from swdesk.model.communities import CommunityNeed, CommunitySurvey
from swdesk.model.complaints import Complaint
from swdesk.model.conferences import Conference, Participant, Resolution
from swdesk.model.consent import Consent, Withdrawal
from swdesk.model.consultations import Consultation
from swdesk.model.contacts import SERVICE_CONTACT
from swdesk.model.destruction import DestroyedItem, Destruction, RetentionYears
from swdesk.model.due_days import ContactRule, Deadline
from swdesk.model.event_papers import (
    AgendaItem,
    EventBudget,
    EventDuty,
    EventPicture,
    EventPlan,
    EventRisk,
    GoodsReceipt,
    GoodsSheet,
    PicturePerson,
    Registration,
)
from swdesk.model.events import Event, Expected, Interval, SignIn
from swdesk.model.file_loans import FileLoan
from swdesk.model.funds import Fund, FundEntry
from swdesk.model.genogram import EcomapSystem, RelationLine, Relative
from swdesk.model.greetings import Greeted, Greeting
from swdesk.model.group_reviews import (
    Expense,
    GroupSummary,
    GroupSurvey,
    MemberReview,
    SurveySlip,
)
from swdesk.model.groups import (
    Absence,
    BudgetItem,
    Group,
    GroupMember,
    GroupSession,
    PlannedSession,
    SessionPart,
)
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.incidents import Incident
from swdesk.model.issues import Issue
from swdesk.model.mandatory import MandatoryReport
from swdesk.model.meetings import Meeting, MeetingPoint
from swdesk.model.needs import (
    ChildRegistration,
    ChildRelative,
    MainProblem,
    Need,
    NeedsAssessment,
    NeedsRisk,
)
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
from swdesk.model.pairs import Pair
from swdesk.model.people import (
    Benefit,
    FamilyMember,
    Person,
    PersonContact,
    Recipient,
    RecipientCategory,
)
from swdesk.model.plans import Goal, Plan, Progress, Review, Step
from swdesk.model.projects import Project, ProjectPartner, ProjectReview, Target
from swdesk.model.publicity import Publicity
from swdesk.model.referrals import Referral
from swdesk.model.reporting import CountingRule, OpeningFigure, PeriodLock, SignedFigure
from swdesk.model.requests import PersonalRequest
from swdesk.model.resources import GoodsIssue, Provider, ResourceLink
from swdesk.model.same_people import Joined, KnownApart
from swdesk.model.scales import (
    ScaleAnswer,
    ScaleResult,
    StationBand,
    StationItem,
    StationScale,
)
from swdesk.model.sentences import StationSentence
from swdesk.model.service_items import ServiceItem
from swdesk.model.sheet_scans import SheetScan
from swdesk.model.sites import Site, SiteCover, SitePost
from swdesk.model.supervised import Amendment
from swdesk.model.supervision import Supervisee, Supervision, SupervisionTask
from swdesk.model.surveys import AwarenessSurvey, SatisfactionSurvey
from swdesk.model.team import Worker
from swdesk.model.training import Trainee, Training
from swdesk.model.typologies import ProjectType, TypedRecipient
from swdesk.model.visits import Visit
from swdesk.model.volunteers import (
    HoursCertificate,
    Volunteer,
    VolunteerAward,
    VolunteerTeam,
    VolunteerTraining,
)
from swdesk.model.workplans import WorkItem, WorkLog, WorkPlan

__all__ = ["TABLES", "TRIGGERS", "VIEWS"]

TABLES: tuple[type[Table], ...] = (
    ImportBatch, ImportChange, ImportMapping, Office, Place, StationCode, NumberPattern, Counter,
    Deadline, ContactRule,
    Draft, Worker, Project, Target, ProjectPartner, ProjectReview, Site, SiteCover, SitePost,
    CommunitySurvey, CommunityNeed, Person, Recipient, RecipientCategory, Benefit, PersonContact,
    FamilyMember, KnownApart, Joined, Household, HouseholdMember, Case, CaseShare, FollowUp,
    Amendment,
    CaseTurn, Assessment, AssessedProblem, AssessedNeed, Danger, Plan, Goal, Step, Review, Progress,
    Evaluation, GoalRating, Measured, Closure, Exit,
    Conference, Participant, Resolution, MandatoryReport, Referral, Aftercare,
    StationSentence,
    Relative, RelationLine, EcomapSystem, StationScale, StationItem, StationBand,
    ScaleResult, ScaleAnswer,
    NeedsAssessment, MainProblem, NeedsRisk, Need, ChildRegistration, ChildRelative, Consultation,
    VolunteerTeam, Volunteer, Pair, Visit, Group, PlannedSession, BudgetItem, GroupMember,
    GroupSession, SessionPart, Absence,
    MemberReview, GroupSurvey, SurveySlip, GroupSummary, Expense,
    Event, Expected, SignIn, Interval, VolunteerTraining, VolunteerAward,
    HoursCertificate, Card, EventPlan, AgendaItem, EventDuty, EventBudget, EventRisk,
    Registration, EventPicture, PicturePerson, SheetScan, Consent,
    Withdrawal, PersonalRequest, RetentionYears, Destruction, DestroyedItem, Incident, AuditEntry,
    FieldChange,
    Supervision, Supervisee, SupervisionTask, Training, Trainee, Meeting, MeetingPoint, Complaint,
    Issue, Provider, ResourceLink, GoodsIssue, GoodsSheet, GoodsReceipt, Association,
    AssociationEvent, Fund, FundEntry,
    FileLoan,
    Publicity, SatisfactionSurvey, AwarenessSurvey, WorkPlan, WorkItem, WorkLog, ServiceItem,
    CountingRule, OpeningFigure, PeriodLock, SignedFigure,
    Greeting, Greeted, ProjectType, TypedRecipient,
)  # fmt: skip
VIEWS: tuple[str, ...] = (SERVICE_CONTACT,)
