"""Stations that did what five real ones published, their records made as an import makes them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from swdesk.model.associations import Association, AssociationEvent
from swdesk.model.base import ImportBatch
from swdesk.model.cases import Case, CaseStatus, Decision, FollowUp
from swdesk.model.events import Event, SignIn, SignInRole
from swdesk.model.funds import Direction, Fund, FundEntry, FundKind
from swdesk.model.groups import Group, GroupSession
from swdesk.model.households import Household, HouseholdMember
from swdesk.model.office import Place
from swdesk.model.pairs import Pair
from swdesk.model.people import Person, Recipient, RecipientCategory, RecipientStatus
from swdesk.model.projects import Project, ProjectPartner, ProjectReview
from swdesk.model.publicity import Publicity
from swdesk.model.resources import Provider, ResourceLink
from swdesk.model.service_items import ServiceItem
from swdesk.model.sites import Site, SiteCover, SiteKind, SitePost
from swdesk.model.team import Worker
from swdesk.model.training import Trainee, Training
from swdesk.model.typologies import ProjectType, TypedRecipient
from swdesk.model.visits import Visit
from swdesk.model.volunteers import Volunteer, VolunteerStatus, VolunteerTeam
from swdesk.sheets.batch import Batch
from swdesk.station.store import saving


class Made:
    """Records of one station, all on one day of the period unless they last."""

    def __init__(self, day, worker):
        self.day, self.worker = day, worker
        self._batch = Batch(ImportBatch.create(kind="visits", file_name="…", row_count=0).id)
        self._served = []

    def add(self, model, **facts):
        return self._batch.new(model).add(facts)

    def file(self):
        """Write everything that was added."""
        with saving():
            self._batch.write(None)

    def projects(self, count, central=0, contractors=0):
        """Begin projects, the first with money from the centre or contractors of their own."""
        ends_on = self.day + dt.timedelta(days=30)
        return [
            self.add(
                Project, project_no=f"XM-{nth}", name=f"项目{nth}", begins_on=self.day,
                ends_on=ends_on, fund_level="central" if nth < central else None,
                contractor=f"机构{nth}" if nth < contractors else None,
            )
            for nth in range(count)
        ]  # fmt: skip

    def partners(self, project, *kinds):
        for kind in kinds:
            self.add(ProjectPartner, project=project, kind=kind)

    def reviews(self, project, *parties):
        for party in parties:
            self.add(ProjectReview, project=project, party=party, reviewed_on=self.day)

    def site(self, kind, covered=(), pilots=0, staff=0):
        """Open a site that serves the villages *covered*, the first of them as pilots."""
        site = self.add(Site, name=f"{kind.label}{covered}", kind=kind, opened_on=self.day)
        for nth, place in enumerate(covered):
            self.add(SiteCover, site=site, place=place, is_pilot=nth < pilots)
        for nth in range(staff):
            person = self.add(Worker, name=f"{kind.label}社工{nth}", joined_on=self.day)
            self.add(SitePost, site=site, colleague=person)
        return site

    def villages(self, count):
        return [self.add(Place, kind="community", name=f"社区{nth}") for nth in range(count)]

    def types(self, project, count, persons):
        """Sort the first *persons* of the recipients into types of a project."""
        made = [self.add(ProjectType, project=project, name=f"类型{nth}") for nth in range(count)]
        for nth in range(persons):
            self.add(
                TypedRecipient, type=made[nth % count], recipient=self._of(nth), since=self.day
            )

    def categories(self, *codes):
        for nth, code in enumerate(codes):
            self.add(RecipientCategory, recipient=self._of(nth), category=code)

    def posts(self, *codes):
        for nth, code in enumerate(codes):
            self.add(Worker, name=f"{code}{nth}", post=code, joined_on=self.day)

    def salon(self, count):
        """Hold a salon to which *count* colleagues come in turn."""
        training = self.add(
            Training, training_no="PX-1", held_on=self.day, topic="沙龙", kind="reading",
            hours=Decimal(2),
        )  # fmt: skip
        for nth in range(count):
            colleague = self.add(Worker, name=f"沙龙{nth}", joined_on=self.day)
            self.add(Trainee, training=training, colleague=colleague)

    def teams(self, count):
        return [
            self.add(VolunteerTeam, name=f"服务队{nth}", founded_on=self.day)
            for nth in range(count)
        ]

    def pairs(self, count):
        for nth in range(count):
            self.add(
                Pair, pair_no=f"J-{nth}", recipient=self._of(nth), since=self.day,
                kind="mother", helper=f"社会妈妈{nth}",
            )  # fmt: skip

    def people(self, count):
        return [self.add(Person, name=f"人{nth}", pinyin="ren") for nth in range(count)]

    def recipients(self, count):
        """Add recipients; they are those whom everything else is about."""
        self._people = self.people(count)
        self._served = [
            self.add(
                Recipient, person=person, file_no=f"R-{nth}", opened_on=self.day,
                status=RecipientStatus.ACTIVE,
            )
            for nth, person in enumerate(self._people)
        ]  # fmt: skip
        return self._served

    def households(self, count):
        for nth in range(count):
            household = self.add(Household, household_no=f"H-{nth}")
            self.add(
                HouseholdMember, household=household, person=self._people[nth], name="…",
                relation="02",
            )  # fmt: skip

    def visits(self, count, method="home"):
        for nth in range(count):
            self.add(
                Visit, recipient=self._of(nth), visit_no=f"V-{method}-{nth}", method=method,
                visited_on=self.day, result="met", worker=self.worker,
            )  # fmt: skip

    def cases(self, count, closed=0, contacts=0):
        made = [self._case(nth, is_closed=nth < closed) for nth in range(count)]
        for nth in range(contacts):
            self.add(
                FollowUp, case=made[nth % count], nth=nth // count + 1, held_on=self.day,
                form="talk", worker=self.worker, process="…", aim="…",
                started=dt.time(9), ended=dt.time(10),
            )  # fmt: skip

    def _case(self, nth, *, is_closed):
        return self.add(
            Case, recipient=self._of(nth), case_no=f"C-{nth}", worker=self.worker, source="self",
            complaint="…", decision=Decision.TAKE, asked_on=self.day, opened_on=self.day,
            closed_on=self.day if is_closed else None,
            status=CaseStatus.CLOSED if is_closed else CaseStatus.OPEN,
        )  # fmt: skip

    def events(self, count, times=0, role=SignInRole.RESIDENT, indirect=0, project=None):
        """Hold events and let so many people come, shared out among them."""
        first = self._batch.new(Event).next_id
        for nth in range(count):
            self.add(
                Event, event_no=f"E-{first + nth}", name=f"活动{nth}", held_on=self.day,
                project=project, indirect_count=indirect if nth == 0 else None,
                indirect_basis="按户估算" if indirect else None,
            )  # fmt: skip
        for nth in range(times):
            self.come(first + nth % count, role, nth)
        return first

    def come(self, event, role, seq, person=None):
        self.add(SignIn, event=event, seq=seq + 1, name=f"来{seq}", role=role, person=person)

    def groups(self, count, sessions=1, members=0):
        """Hold groups; the members come to the first session of theirs."""
        people = self.people(members)
        for nth in range(count):
            group = self.add(Group, group_no=f"G-{nth}", name=f"小组{nth}", planned_on=self.day)
            held = range(nth, sessions, count)
            for number, _ in enumerate(held, 1):
                made = self.add(
                    GroupSession, group=group, nth=number, held_on=self.day, worker=self.worker
                )
                for seq, person in enumerate(people[nth::count] if number == 1 else (), 1):
                    self.add(
                        SignIn, session=made, seq=seq, name=f"员{seq}", person=person,
                        role=SignInRole.RECIPIENT,
                    )  # fmt: skip

    def volunteers(self, count, in_team=0):
        """Register volunteers, the first of them in a team."""
        team = self.teams(1)[0] if in_team else None
        for nth, person in enumerate(self.people(count)):
            self.add(
                Volunteer, person=person, volunteer_no=f"Z-{nth}", joined_on=self.day,
                status=VolunteerStatus.REGISTERED, team=team if nth < in_team else None,
            )  # fmt: skip

    def certified(self, assistants, intermediates):
        levels = ["assistant"] * assistants + ["intermediate"] * intermediates
        for nth, level in enumerate(levels):
            self.add(Worker, name=f"社工{nth}", certificate=level, joined_on=self.day)

    def gifts(self, providers, value):
        """Link with providers; the first gives goods of that value."""
        for nth in range(providers):
            provider = self.add(Provider, name=f"单位{nth}", kind="company", met_on=self.day)
            self.add(
                ResourceLink, link_no=f"L-{nth}", linked_on=self.day, provider=provider,
                kind="service" if nth else "goods", content="学习用品",
                amount=None if nth else Decimal(value),
            )  # fmt: skip

    def associations(self, count, events, served):
        made = [
            self.add(Association, name=f"组织{nth}", kind="culture", incubated_on=self.day)
            for nth in range(count)
        ]
        for nth in range(events):
            self.add(
                AssociationEvent, association=made[nth % count], held_on=self.day, what="…",
                served=served // events,
            )  # fmt: skip

    def charity(self, projects, fund):
        for nth in range(projects):
            self.add(Fund, name=f"慈善{nth}", kind=FundKind.PROJECT, opened_on=self.day)
        kept = self.add(Fund, name="社区基金", kind=FundKind.FUND, opened_on=self.day)
        self.add(
            FundEntry, fund=kept, entered_on=self.day, direction=Direction.IN, amount=Decimal(fund)
        )

    def items(self, count, kind):
        for nth in range(count):
            self.add(ServiceItem, recipient=self._of(nth), served_on=self.day, kind=kind)

    def publicity(self, kind, count):
        for nth in range(count):
            self.add(Publicity, published_on=self.day, kind=kind, title=f"第{nth}次")

    def _of(self, nth):
        return self._served[nth % len(self._served)]


def shangde(made):
    supported, *_ = made.projects(30, central=1)
    made.partners(supported, "social_worker", "women", "social_org", "volunteer")
    made.reviews(supported, "expert", "government", "recipient", "society")
    made.publicity("award", 1)


def huilin(made):
    made.recipients(20)
    made.projects(10)
    made.events(140)
    made.cases(20)
    made.pairs(15)
    made.teams(9)


def chencang(made):
    made.recipients(60)
    community, young_and_old, summer, other = made.projects(4)
    made.events(25, 2125, indirect=875, project=community)
    made.events(40, 5465, project=young_and_old)
    made.events(12, 360, project=summer)
    held = made.events(8, project=other)
    for nth in range(508):
        made.come(held + nth % 8, SignInRole.VOLUNTEER, nth)
    made.cases(7, closed=7)
    made.groups(5, sessions=5, members=100)
    made.volunteers(106, in_team=52)
    made.certified(24, 17)
    communities = made.villages(13)
    made.site(SiteKind.MAIN, communities[:6], pilots=6, staff=3)
    for nth, community in enumerate(communities):
        made.site(SiteKind.ROOM, [community], staff=5 if nth == 0 else 3)
    made.gifts(30, 15000)
    made.associations(29, 36, 1800)
    made.charity(6, 58000)
    made.items(1651, "help")
    made.publicity("media", 23)
    made.publicity("visited", 6)


def yueqing(made):
    made.recipients(96)
    first, *_ = made.projects(3, contractors=3)
    made.types(first, 6, persons=27)
    made.posts("supervisor", "assistant_supervisor", "assistant_supervisor")
    made.salon(13)
    made.cases(8, contacts=73)
    made.groups(2, sessions=26)
    made.visits(142)
    held = made.events(1)
    for nth in range(351 - 73 - 26 - 142):
        made.come(held, SignInRole.STAFF, nth)
    for nth in range(627):
        made.come(held, SignInRole.VOLUNTEER, nth)


def shayuan(made):
    made.recipients(700)
    made.households(200)
    made.projects(4)
    made.cases(700)
    made.visits(20729)
    made.categories("alone_elder", "low_income", "hardship_child", "disabled", "employment_aid")
    for community in made.villages(12):
        made.site(SiteKind.OUTPOST, [community])
