"""Every table, view and trigger of a station, in the order in which they are built."""

from __future__ import annotations

from swdesk.model.audit import TRIGGERS, AuditEntry, FieldChange
from swdesk.model.base import ImportBatch, Table
from swdesk.model.cases import Case, CaseShare, FollowUp
from swdesk.model.contacts import SERVICE_CONTACT
from swdesk.model.events import Event, Expected, Interval, SignIn
from swdesk.model.households import Household, HouseholdMember
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
from swdesk.model.supervised import Amendment
from swdesk.model.team import Worker
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer, VolunteerTeam

__all__ = ["TABLES", "TRIGGERS", "VIEWS"]

TABLES: tuple[type[Table], ...] = (
    ImportBatch, ImportChange, ImportMapping, Office, Place, StationCode, NumberPattern, Counter,
    Draft, Worker, Person, Recipient, RecipientCategory, Benefit, PersonContact, FamilyMember,
    Household, HouseholdMember, Case, CaseShare, FollowUp, Amendment,
    Visit, Event, Expected, SignIn, Interval, VolunteerTeam, Volunteer, AuditEntry, FieldChange,
)  # fmt: skip
VIEWS: tuple[str, ...] = (SERVICE_CONTACT,)
