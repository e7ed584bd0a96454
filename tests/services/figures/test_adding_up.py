"""Whatever a station did: lists add up to their numbers, and columns to the whole."""

from __future__ import annotations

import datetime as dt
import random
from itertools import count

import pytest

from swdesk.model.cases import Case, CaseStatus, Decision, FollowUp
from swdesk.model.consultations import Consultation
from swdesk.model.events import Event, EventStatus, Interval, SignIn, SignInRole
from swdesk.model.people import Person, Recipient, RecipientCategory, RecipientStatus, Sex
from swdesk.model.projects import Project
from swdesk.model.service_items import ServiceItem
from swdesk.model.visits import Visit
from swdesk.services.figures import reckon
from swdesk.services.figures.counting import Counting
from swdesk.services.figures.dimension import dimensions
from swdesk.services.figures.footing import footing
from swdesk.services.figures.indicator import Indicator, Ratio
from swdesk.services.figures.period import Period
from swdesk.services.figures.report import Report, made
from tests.services.figures.stations import Made

YEAR = Period.year(2026)
FIRST = dt.date(2025, 11, 1)  # some of it lies before the year
METHODS = ("home", "phone", "video", "office")
RESULTS = ("met", "met", "family", "nobody", "refused")


class RandomStation:
    """People, and what was done with them on days of a year and a half, all by chance."""

    def __init__(self, seed, worker, village):
        self._chance = random.Random(seed)  # noqa: S311 - a station, not a secret
        self._numbers = count(1)
        self._made = Made(FIRST, worker)
        self._worker, self._village = worker, village

    def build(self):
        self._people()
        for make in (self._visit, self._event, self._case, self._consult, self._item):
            for _ in range(self._chance.randrange(3, 12)):
                make()
        self._made.file()

    def _people(self):
        add, chance = self._made.add, self._chance
        ends = dt.date(2026, 12, 31)
        self._projects = [None, add(Project, project_no="X", name="甲", funder="民政局",
                                    begins_on=FIRST, ends_on=ends)]  # fmt: skip
        self._persons, self._recipients = [], []
        for nth in range(chance.randrange(2, 9)):
            place = chance.choice((None, self._village))
            person = add(Person, name=f"人{nth}", pinyin="ren", place=place,
                         sex=chance.choice(list(Sex)))  # fmt: skip
            recipient = add(Recipient, person=person, file_no=f"R{nth}", opened_on=self._day(),
                            status=RecipientStatus.ACTIVE)  # fmt: skip
            for category in chance.sample(("elder", "dibao"), chance.randrange(3)):
                add(RecipientCategory, recipient=recipient, category=category)
            self._persons.append(person)
            self._recipients.append(recipient)

    def _day(self):
        return FIRST + dt.timedelta(days=self._chance.randrange(400))

    def _usual(self):
        return {
            "recipient": self._chance.choice(self._recipients), "worker": self._worker,
            "project": self._chance.choice(self._projects),
        }  # fmt: skip

    def _visit(self):
        self._made.add(
            Visit, **self._usual(), visit_no=f"V{next(self._numbers)}", visited_on=self._day(),
            method=self._chance.choice(METHODS), result=self._chance.choice(RESULTS),
            took=self._chance.choice((None, 20, 45)),
        )  # fmt: skip

    def _case(self):
        add, opened = self._made.add, self._day()
        closed = self._chance.choice((None, opened + dt.timedelta(days=60)))
        status = self._chance.choice((CaseStatus.CLOSED, CaseStatus.REFERRED))
        case = add(
            Case, **self._usual(), case_no=f"C{next(self._numbers)}", source="self",
            complaint="…", decision=Decision.TAKE, asked_on=opened, opened_on=opened,
            closed_on=closed, status=status if closed else CaseStatus.OPEN,
        )  # fmt: skip
        for nth in range(self._chance.randrange(4)):
            add(FollowUp, case=case, nth=nth + 1, held_on=self._day(), form="talk",
                worker=self._worker, process="…", aim="…",
                started=dt.time(9), ended=dt.time(10))  # fmt: skip

    def _event(self):
        add, chance = self._made.add, self._chance
        number = next(self._numbers)
        cancelled = chance.random() < 0.2
        event = add(
            Event, event_no=f"E{number}", name=f"活动{number}", held_on=self._day(),
            project=chance.choice(self._projects), unnamed_count=chance.randrange(20),
            status=EventStatus.CANCELLED if cancelled else EventStatus.ENDED,
        )  # fmt: skip
        for seq, person in enumerate((*self._persons, None, None), 1):
            if chance.random() < 0.6:
                came = add(SignIn, event=event, seq=seq, name="…", person=person,
                           role=chance.choice(list(SignInRole)))  # fmt: skip
                add(Interval, sign_in=came, came_at=dt.time(9),
                    left_at=chance.choice((None, dt.time(10, 35))))  # fmt: skip

    def _consult(self):
        self._made.add(
            Consultation, consult_no=f"Z{next(self._numbers)}", asked_on=self._day(),
            visitor="…", way="office", content="…", worker=self._worker,
            recipient=self._chance.choice((None, *self._recipients)),
        )  # fmt: skip

    def _item(self):
        self._made.add(ServiceItem, **self._usual(), served_on=self._day(), kind="meal")


@pytest.fixture(params=range(4))
def station(request, worker, village):
    RandomStation(request.param, worker.id, village.id).build()


def test_every_list_adds_up_to_its_number(station):
    for figure in Counting.read().figures():
        counted = figure.part if isinstance(figure, Ratio) else figure
        listed = sum(row.amount for row in reckon.rows(figure, YEAR))
        assert listed == pytest.approx(reckon.value(counted, YEAR), abs=0.051), figure.code


def test_what_excludes_each_other_adds_up_to_the_whole(station):
    asked = [one for one in Counting.read().figures() if isinstance(one, Indicator) and not one.per]
    whole = reckon.values(asked, YEAR)
    for way in dimensions():
        if not way.is_several:
            apart = reckon.by(asked, YEAR, way).values()
            for one in asked:
                parts = [found[one.code] for found in apart]
                room = 0.05 * (len(parts) + 1)
                assert sum(parts) == pytest.approx(whole[one.code], abs=room), (way.key, one.code)


def test_months_add_up_to_the_year_and_the_report_says_that_all_is_well(station):
    report = made(YEAR, "month")
    said = "".join(footing(report))

    assert isinstance(report, Report)
    assert "交叉核对" in said
    assert "各栏相加与" not in said
    assert "服务人次＝个案＋回访＋探访＋咨询＋小组＋活动＋可计量服务" in said
    assert "个案：转入" in said


def test_persons_are_never_more_than_their_times(station):
    found = reckon.values(Counting.read().figures(), YEAR)

    for persons, times in (("service_persons", "service_times"), ("visited_persons", "visits")):
        assert found[persons] <= found[times]
